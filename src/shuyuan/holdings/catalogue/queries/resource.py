"""One resource, whole."""

from collections.abc import Iterator
from typing import Any

import msgspec
from django.db.models import F, QuerySet

from shuyuan.ground.blueprint.queries import terms_with_pks
from shuyuan.toolbox.asked_often import asked_often

from ..models import Attachment, Chapter, Listing, Marking, Part, Resource, Revision
from ..tags import RELATED
from ..values import ResourceValues
from .lists import CARD_ON_LISTING, PUBLISHED, Card, cards


def resources_with_address() -> QuerySet[Resource]:
    """Everything that readers may ask for: what was withdrawn keeps its address."""
    return Resource.objects.exclude(state=Resource.State.DRAFT).select_related(
        "contributor", "organisation", "region", "cover"
    )


@asked_often
def _with_address(pk: int) -> QuerySet[Resource]:
    return resources_with_address().filter(pk=pk)


def resource_with_address(pk: int) -> Resource | None:
    """The resource that readers may ask for by this number."""
    return next(iter(_with_address(pk)), None)


def values_of(resource: Resource, *, revision: int | None = None) -> ResourceValues:
    """What was said about the resource, now or as of one of its revisions."""
    number = resource.revision if revision is None else revision
    kept = Revision.objects.get(resource=resource, number=number)
    return msgspec.convert(kept.values, ResourceValues)


def differences(before: ResourceValues, after: ResourceValues) -> dict[str, tuple[Any, Any]]:
    """What differs between two revisions, by field: before and after."""
    old, new = msgspec.to_builtins(before), msgspec.to_builtins(after)
    return {
        name: (old.get(name), new.get(name))
        for name in dict.fromkeys([*old, *new])
        if old.get(name) != new.get(name)
    }


def terms_of_resource(resource: Resource) -> list[Any]:
    """Its terms, those of one vocabulary together."""
    return _terms_of_resource(resource.pk)


@asked_often
def _terms_of_resource(pk: int) -> QuerySet[Any]:
    return terms_with_pks(Marking.objects.filter(resource=pk).values("term"))


def columns_of(resource: Resource) -> list[str]:
    """The keys of the columns on which it stands, its home first."""
    return _columns_of(resource.pk)


@asked_often
def _columns_of(pk: int) -> QuerySet[Listing, str]:
    return Listing.objects.filter(resource=pk).order_by("pk").values_list("column_id", flat=True)


def attachments_of(resource: Resource) -> list[Attachment]:
    """Its files in their order, with their posters."""
    return _attachments_of(resource.pk)


@asked_often
def _attachments_of(pk: int) -> QuerySet[Attachment]:
    found = Attachment.objects.filter(resource=pk)
    return found.select_related("file", "file__poster").order_by("position")


class Step:
    """A part of a course with what stands below it."""

    def __init__(self, title: dict[str, str], card: Card | None) -> None:
        self.title = title
        self.card = card
        self.parts: list[Step] = []


def outline_of(resource: Resource) -> list[Step]:
    """The tree of parts; a part whose resource readers may not see is left out with all below."""
    top: list[Step] = []
    steps: dict[int, Step] = {}
    rows = _parts_of(resource.pk)
    for pk, _parent, title, held, state, *card in rows:
        if held is None:
            steps[pk] = Step(title, None)
        elif state == Resource.State.PUBLISHED:
            shown = Card(*card)
            steps[pk] = Step(title or shown.title, shown)
    for pk, parent, *_rest in rows:
        if pk not in steps:
            continue
        if parent is None:
            top.append(steps[pk])
        elif parent in steps:
            steps[parent].parts.append(steps[pk])
    return top


@asked_often
def _parts_of(pk: int) -> QuerySet[Part, Any]:
    parts = Part.objects.filter(whole=pk).order_by("position")
    return parts.values_list(
        "pk", "parent_id", "title", "resource_id", "resource__state", *CARD_ON_LISTING
    )


def wholes_of(resource: Resource) -> list[Card]:
    """Courses, packages and shows of which it is a part."""
    return cards(
        Resource.objects.filter(pk__in=Part.objects.filter(resource=resource).values("whole"))
    )


def chapters_of(resource: Resource) -> list[Chapter]:
    """The chapters that it teaches, with their books."""
    return _chapters_of(resource.pk)


@asked_often
def _chapters_of(pk: int) -> QuerySet[Chapter]:
    found = Chapter.objects.filter(links__resource=pk)
    return found.select_related("textbook", "parent")


def interpretations_of(policy: Resource) -> list[Resource]:
    """What explains this policy, as far as it is published."""
    return _interpretations_of(policy.pk)


@asked_often
def _interpretations_of(pk: int) -> QuerySet[Resource]:
    found = Resource.objects.filter(PUBLISHED, interprets__policy=pk)
    return found.select_related("organisation").order_by("pk")


def policy_interpreted_by(resource: Resource) -> Resource | None:
    """The published policy that this resource explains."""
    return next(iter(_policies_interpreted_by(resource.pk)), None)


@asked_often
def _policies_interpreted_by(pk: int) -> QuerySet[Resource]:
    found = Resource.objects.filter(PUBLISHED, interpretations__resource=pk)
    return found.select_related("organisation").order_by("pk")


def related_to(resource: Resource, home_column: str) -> list[Card]:
    """A few resources of the same column that came just before this one, or else the first ones.

    Older neighbours stay the same when something new is published, so a publication need not
    drop the pages of everything in its column.
    """
    older = [Card(*row) for row in _before(home_column, resource.pk)]
    if len(older) == RELATED:
        return older
    newer = [Card(*row) for row in _after(home_column, resource.pk)]
    return (older + newer)[:RELATED]


@asked_often
def _before(column: str, pk: int) -> QuerySet[Listing, Any]:
    beside = _listed(column).filter(resource__lt=pk).order_by("-resource_id")
    return beside.values_list(*CARD_ON_LISTING)[:RELATED]


@asked_often
def _after(column: str, pk: int) -> QuerySet[Listing, Any]:
    beside = _listed(column).filter(resource__gt=pk).order_by("resource_id")
    return beside.values_list(*CARD_ON_LISTING)[:RELATED]


def _listed(column: str) -> QuerySet[Listing]:
    """What stands on a column at all times."""
    return Listing.objects.filter(
        column=column,
        is_public=True,
        opens_on=None,
        closes_on=None,
        resource__state=Resource.State.PUBLISHED,
    )


def values_on_column(column: str) -> list[ResourceValues]:
    """Everything that was said about the published resources of a column."""
    shown = Resource.objects.filter(PUBLISHED, listings__column=column).order_by("pk")
    return [values_of(resource) for resource in shown]


def values_of_published() -> Iterator[ResourceValues]:
    """Everything that was said about each published resource, in the order of their keys' rows."""
    kept = Revision.objects.filter(
        resource__state=Resource.State.PUBLISHED, number=F("resource__revision")
    )
    for values in kept.order_by("resource").values_list("values", flat=True).iterator(500):
        yield msgspec.convert(values, ResourceValues)


def published_resource(pk: int) -> Resource | None:
    """A resource that readers may see."""
    return Resource.objects.filter(PUBLISHED, pk=pk).first()
