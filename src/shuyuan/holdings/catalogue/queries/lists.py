"""Lists of resources as readers see them: on columns, by organisation, region, term or chapter."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Count, Max, Q, QuerySet
from django.db.models.functions import Substr
from django.utils import timezone

from shuyuan.toolbox.asked_often import asked_often
from shuyuan.toolbox.multilingual import Text

from ..models import ChapterLink, Listing, Marking, Resource

TAUGHT = 60  # resources that the page of a chapter shows
PUBLISHED = Q(state=Resource.State.PUBLISHED)


class Card(NamedTuple):
    """What a list shows of a resource."""

    pk: int
    kind: str
    title: Text
    summary: Text
    published_on: date
    organisation: Text | None
    cover: str | None
    cover_alternative: Text | None
    pinned: bool = False
    column: str = ""

    @property
    def cover_address(self) -> str:
        """The small picture of the cover; empty when a cover is to be drawn."""
        return f"/media/{self.cover[:2]}/{self.cover}.card.webp" if self.cover else ""


_FIELDS = (
    "pk", "kind", "title", "summary", "published_on", "organisation__name",
    "cover__digest", "cover__alternative",
)  # fmt: skip
CARD_ON_LISTING = tuple(f"resource__{name}" for name in _FIELDS)
_ON_LISTING = (*CARD_ON_LISTING, "pinned", "column_id")
_ORDER = ("-pinned", "position", "-listed_on", "-pk")


def cards(resources: QuerySet[Resource], stop: int | None = None, *, start: int = 0) -> list[Card]:
    """The published ones among these resources, or a stretch of them, as cards."""
    return [Card(*row) for row in resources.filter(PUBLISHED).values_list(*_FIELDS)[start:stop]]


def cards_by_pk(pks: Iterable[int]) -> dict[int, Card]:
    """Cards of these resources, without those that readers may not see."""
    return {card.pk: card for card in cards(Resource.objects.filter(pk__in=list(pks)))}


def listings_on(
    columns: list[str], *, kind: str = "", term: int | None = None
) -> QuerySet[Listing]:
    """What readers see today on these columns, in reading order."""
    today = timezone.localdate()
    listings = Listing.objects.filter(
        Q(opens_on=None) | Q(opens_on__lte=today),
        Q(closes_on=None) | Q(closes_on__gte=today),
        column__in=columns,
        is_public=True,
    )
    if kind:
        listings = listings.filter(resource__kind=kind)
    if term is not None:
        listings = listings.filter(resource__markings__term=term)
    return listings.order_by(*_ORDER)


def cards_on(listings: QuerySet[Listing], start: int, stop: int) -> list[Card]:
    """A stretch of listings as cards."""
    return [Card(*row) for row in listings.values_list(*_ON_LISTING)[start:stop]]


def count_on(column: str, *, kind: str = "", term: int | None = None) -> int:
    """How many resources readers see on one column today, narrowed down or not."""
    if kind or term is not None:
        return listings_on([column], kind=kind, term=term).order_by().count()
    return counts_on([column])[column]


def stretch_on(
    column: str, start: int, stop: int, *, kind: str = "", term: int | None = None
) -> list[Card]:
    """A stretch of what stands on a column; its first page is asked for most, so quickest."""
    if start or kind or term is not None:
        return cards_on(listings_on([column], kind=kind, term=term), start, stop)
    return first_cards_on([column], stop)[column]


class Place(NamedTuple):
    """Where a resource stands, before anything else about it is read."""

    listing: int
    resource: int


def first_cards_on(columns: list[str], number: int) -> dict[str, list[Card]]:
    """The first few resources of each column: two queries however many columns there are."""
    firsts = first_places_on(columns, number)
    found = cards_at(place.listing for places in firsts.values() for place in places)
    return {
        column: [found[place.listing] for place in places if place.listing in found]
        for column, places in firsts.items()
    }


def cards_at(listings: Iterable[int]) -> dict[int, Card]:
    """What stands at these places, by the number of the listing."""
    wanted = list(listings)
    if not wanted:
        return {}
    # The list is filled up with a number that is none, so that few different ones are asked for.
    rows = _listings_with(wanted + [0] * (-len(wanted) % 32))
    return {pk: Card(*card) for pk, *card in rows}


@asked_often
def _listings_with(pks: list[int]) -> QuerySet[Listing, Any]:
    return Listing.objects.filter(pk__in=pks).values_list("pk", *_ON_LISTING)


def first_places_on(columns: list[str], number: int) -> dict[str, list[Place]]:
    """The first few places of each column, in reading order.

    Written in SQL because the ORM has no way to say "the first few of each" that uses the
    index; a window function would read every listing of the columns."""
    if not columns:
        return {}
    today = timezone.localdate().isoformat()
    marks = ", ".join(["%s"] * len(columns))
    sql = f"""
        SELECT col.key, listing.id, listing.resource_id
        FROM blueprint_column AS col JOIN catalogue_listing AS listing
        ON listing.id IN (
            SELECT id FROM catalogue_listing AS inside
            WHERE inside.column_id = col.key AND inside.is_public
            AND (inside.opens_on IS NULL OR inside.opens_on <= %s)
            AND (inside.closes_on IS NULL OR inside.closes_on >= %s)
            ORDER BY pinned DESC, position, listed_on DESC, id DESC LIMIT %s)
        WHERE col.key IN ({marks})
        ORDER BY listing.pinned DESC, listing.position, listing.listed_on DESC, listing.id DESC
    """  # noqa: S608 - only marks for values are put in
    found: dict[str, list[Place]] = {column: [] for column in columns}
    with connection.cursor() as cursor:
        cursor.execute(sql, [today, today, number, *columns])
        for column, listing, resource in cursor.fetchall():
            found[column].append(Place(listing, resource))
    return found


def counts_on(columns: list[str]) -> dict[str, int]:
    """How many resources readers see on each column today.

    Written in SQL so that listings without bounds in time, nearly all, are counted from their
    index: one count of ten thousand takes less than a millisecond.
    """
    if not columns:
        return {}
    today = timezone.localdate().isoformat()
    marks = ", ".join(["%s"] * len(columns))
    sql = f"""
        SELECT col.key, (
            SELECT COUNT(*) FROM catalogue_listing WHERE column_id = col.key AND is_public
            AND opens_on IS NULL AND closes_on IS NULL
        ) + (
            SELECT COUNT(*) FROM catalogue_listing WHERE column_id = col.key AND is_public
            AND (opens_on IS NOT NULL OR closes_on IS NOT NULL)
            AND (opens_on IS NULL OR opens_on <= %s) AND (closes_on IS NULL OR closes_on >= %s)
        ) FROM blueprint_column AS col WHERE col.key IN ({marks})
    """  # noqa: S608 - only marks for values are put in
    with connection.cursor() as cursor:
        cursor.execute(sql, [today, today, *columns])
        return dict.fromkeys(columns, 0) | dict(cursor.fetchall())


def published_by(organisation_pk: int) -> QuerySet[Resource]:
    """What an organisation published, the newest first."""
    found = Resource.objects.filter(PUBLISHED, organisation=organisation_pk)
    return found.order_by("-published_on", "-pk")


def published_in(region_code: str) -> QuerySet[Resource]:
    """What comes from a region and the regions below it, the newest first."""
    found = Resource.objects.filter(PUBLISHED, region__code__startswith=region_code)
    return found.order_by("-published_on", "-pk")


def marked_with(term_pks: Iterable[int]) -> QuerySet[Resource]:
    """Published resources that carry one of the terms, the newest first."""
    marked = Marking.objects.filter(term__in=list(term_pks)).values("resource")
    return Resource.objects.filter(PUBLISHED, pk__in=marked).order_by("-published_on", "-pk")


def counts_by_term(vocabulary: str) -> dict[str, int]:
    """How many published resources carry each term of a vocabulary, by code."""
    markings = Marking.objects.filter(
        term__vocabulary=vocabulary, resource__state=Resource.State.PUBLISHED
    )
    return dict(markings.values_list("term__code").annotate(number=Count("pk")).order_by())


def teaching(chapter_pks: Iterable[int]) -> QuerySet[Resource]:
    """Published resources of these chapters, in the order of the chapters."""
    links = ChapterLink.objects.filter(chapter__in=list(chapter_pks)).values("resource")
    return Resource.objects.filter(PUBLISHED, pk__in=links).order_by("-published_on", "-pk")


@asked_often
def _cards_teaching(chapter_pks: list[int]) -> QuerySet[Resource, Any]:
    return teaching(chapter_pks).values_list(*_FIELDS)[:TAUGHT]


def cards_teaching(chapter_pks: Iterable[int]) -> list[Card]:
    """What teaches these chapters, as far as one page shows it."""
    return [Card(*row) for row in _cards_teaching(list(chapter_pks))]


def published_count() -> int:
    """How many resources readers may see; in SQL, because grouped or joined it is no index scan."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT COUNT(*) FROM catalogue_resource WHERE state = %s", [Resource.State.PUBLISHED]
        )
        (number,) = cursor.fetchone()
    return int(number)


def published_between(after: int, until: int) -> list[tuple[int, Any]]:
    """Published resources in a stretch of ids, with the moment of their last change."""
    found = Resource.objects.filter(PUBLISHED, pk__gt=after, pk__lte=until).order_by("pk")
    return list(found.values_list("pk", "changed_at"))


def stretches_of_published(size: int) -> list[int]:
    """The numbers of those stretches of ids, `size` ids long, in which something is published."""
    highest = Resource.objects.aggregate(highest=Max("pk"))["highest"] or 0
    published = Resource.objects.filter(PUBLISHED)
    return [
        number
        for number in range(-(-highest // size))
        if published.filter(pk__gt=number * size, pk__lte=(number + 1) * size).exists()
    ]


def counts_by_region(length: int) -> dict[str, int]:
    """How many published resources come from each region, by the first digits of its code."""
    published = Resource.objects.filter(PUBLISHED, region__isnull=False)
    rows = published.values_list(Substr("region__code", 1, length)).annotate(number=Count("pk"))
    return dict(rows.order_by())
