"""What a public page says it shows, and what a change drops: the same words on both sides."""

from collections.abc import Iterable

from .models import ChapterLink, Listing, Marking, Resource

CATALOGUE = "catalogue"


def of_resource(pk: int) -> str:
    """Pages that show this resource, whole or as a card."""
    return f"resource:{pk}"


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
    return tags | {of_chapter(pk) for pk in chapters.distinct()}
