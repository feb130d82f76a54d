"""What may be asked about organisations and persons."""

from collections.abc import Iterable

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from .models import Membership, Organisation, Person


def organisations_with_keys(keys: Iterable[str]) -> dict[str, Organisation]:
    """Organisations by key, each with its region."""
    found = Organisation.objects.filter(key__in=set(keys)).select_related("region")
    return {organisation.key: organisation for organisation in found}


def persons_with_usernames(names: Iterable[str]) -> dict[str, Person]:
    """Persons by user name."""
    return {person.username: person for person in Person.objects.filter(username__in=set(names))}


def organisations_in(region_code: str) -> QuerySet[Organisation]:
    """Organisations of a region and of all regions below it: their codes begin alike."""
    return (
        Organisation.objects.filter(region__code__startswith=region_code)
        .select_related("region")
        .order_by("region__code", "pk")
    )


def organisation_counts(region_code: str) -> dict[str, int]:
    """How many organisations of each kind the region has."""
    found = Organisation.objects.filter(region__code__startswith=region_code)
    rows = found.values("kind").annotate(number=Count("pk"))
    return {row["kind"]: row["number"] for row in rows.order_by("kind")}


def roles_of(person: Person) -> set[str]:
    """What a person is today, in whichever organisation."""
    today = timezone.localdate()
    held = Membership.objects.filter(
        Q(starts_on=None) | Q(starts_on__lte=today),
        Q(ends_on=None) | Q(ends_on__gte=today),
        person=person,
    )
    return set(held.values_list("role", flat=True))
