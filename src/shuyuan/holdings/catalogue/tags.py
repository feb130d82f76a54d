"""What a public page says it shows, and what a change drops: the same words on both sides."""

from collections.abc import Iterable

from django.db.models import Q

from .models import ChapterLink, Interpretation, Listing, Marking, Part, Resource

RELATED = 4  # resources of the same column that stand on a resource's page
CATALOGUE = "catalogue"


def of_resource(pk: int) -> str:
    """Pages that show this resource, whole or as a card."""
    return f"resource:{pk}"


def around(pk: int) -> str:
    """The page of this resource itself: what stands near it there may come and go."""
    return f"around:{pk}"


def of_column(key: str) -> str:
    """Pages that list what stands in this column, or count it."""
    return f"column:{key}"


def of_organisation(pk: int) -> str:
    return f"organisation:{pk}"


def of_region(code: str) -> str:
    """Pages that list or count what comes from this region."""
    return f"region:{code}"


def of_term(pk: int) -> str:
    return f"term:{pk}"


def of_chapter(pk: int) -> str:
    return f"chapter:{pk}"


def of_textbooks() -> str:
    """Pages that show which textbooks there are."""
    return "textbooks"


def touched_by(resources: Iterable[Resource]) -> set[str]:
    """Every page that shows one of these resources, or a list or count in which it stands."""
    resources = list(resources)
    ids = [resource.pk for resource in resources]
    tags = {CATALOGUE} | {of_resource(pk) for pk in ids}
    for resource in resources:
        if resource.organisation_id:
            tags.add(of_organisation(resource.organisation_id))
        if resource.region_id:
            code = resource.region.code
            tags |= {of_region(code[:length]) for length in (2, 4, 6) if len(code) >= length}
    columns = Listing.objects.filter(resource__in=ids).values_list("column", flat=True)
    tags |= {of_column(key) for key in columns.distinct()}
    terms = Marking.objects.filter(resource__in=ids).values_list("term", flat=True)
    tags |= {of_term(pk) for pk in terms.distinct()}
    chapters = ChapterLink.objects.filter(resource__in=ids).values_list("chapter", flat=True)
    tags |= {of_chapter(pk) for pk in chapters.distinct()}
    return tags | {around(pk) for pk in _whose_page_shows(ids)}


def _whose_page_shows(ids: list[int]) -> set[int]:
    """Resources on whose page these stand, or will stand once they are published: the courses
    they are part of, policies and their interpretations, neighbours on a column."""
    near = set(Part.objects.filter(resource__in=ids).values_list("whole", flat=True))
    pairs = Interpretation.objects.filter(Q(resource__in=ids) | Q(policy__in=ids))
    near |= {pk for pair in pairs.values_list("resource", "policy") for pk in pair}
    for column, pk in Listing.objects.filter(resource__in=ids).values_list("column", "resource"):
        following = Listing.objects.filter(column=column, resource__gt=pk, is_public=True)
        near |= set(following.order_by("resource").values_list("resource", flat=True)[:RELATED])
    return near
