"""A page asks the database as often for three rows as for one, and at most eight times."""

import sys

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.holdings.catalogue.models import Chapter
from shuyuan.holdings.catalogue.tests.factories import published
from shuyuan.holdings.catalogue.values import PlacementValues

from .full import a_textbook, full

pytestmark = pytest.mark.django_db

LISTS = {
    "/": 4,
    "/schools/": 3,
    "/vocational/": 3,
    "/higher/topics/": 1,
    "/schools/labour/": 4,
    "/schools/labour/labour-glory/": 4,
    "/schools/labour/labour-talks/": 5,
    "/schools/labour/labour-talks/?kind=article&stage=primary": 5,
    "/schools/topics/summer-training-2026/": 4,
    "/textbooks/": 3,
    "/textbooks/?stage=primary&grade=g4&subject=mathematics&edition=renjiao": 7,
    "/textbooks/{book}/": 4,
    "/chapters/{chapter}/": 5,
    "/disciplines/": 7,
    "/disciplines/disciplines/04/": 7,
    "/disciplines/disciplines/0401/": 7,
    "/regions/": 3,
    "/regions/33/": 7,
    "/regions/3301/": 8,
    "/regions/330127/": 8,
    "/organisations/school/": 5,
    "/feeds/": 1,
    "/feeds/labour-talks.atom": 2,
    "/feeds/labour-glory.rss": 2,
    "/columns/labour-talks/embed/": 2,
    "/sitemap.xml": 2,
    "/sitemaps/pages.xml": 1,
    "/sitemaps/resources-0.xml": 1,
}


def queries_of(client, address):
    """What the page asks the database for; printed when a test fails."""
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    for query in asked:
        sys.stdout.write(f"{address}: {query['sql'][:300]}\n")
    return len(asked)


def test_lists_ask_as_often_for_three_rows_as_for_one(client):
    OrganisationFactory(key="school")
    book = a_textbook()
    chapter = Chapter.objects.get(textbook=book, number="1")
    places = {place: place.format(book=book.pk, chapter=chapter.pk) for place in LISTS}

    _one_everywhere()
    with_one = {place: queries_of(client, address) for place, address in places.items()}
    _one_everywhere()
    _one_everywhere()
    with_three = {place: queries_of(client, address) for place, address in places.items()}

    assert with_one == LISTS
    assert with_three == LISTS
    assert max(LISTS.values()) <= 8


def _one_everywhere():
    """A resource that stands on every list above."""
    columns = ("labour-talks", "training-ethics")
    return published(
        organisation="school",
        terms=["stages:primary", "disciplines:0401"],
        chapters=["book/1", "book/1.1"],
        placements=[PlacementValues(column) for column in columns],
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_resource_with_everything_asks_at_most_eight_times(client, tmp_path, kind):
    OrganisationFactory(key="school")
    a_textbook()
    for number in range(6):
        published(key=f"beside-{number}", kind="article", column="labour-talks")
    parts = [{"title": {"en": "one"}, "parts": [{"resource": f"beside-{n}"} for n in range(3)]}]
    resource = full(
        kind,
        tmp_path,
        key=kind,
        contributor=PersonFactory().username,
        organisation="school",
        terms=["stages:primary", "disciplines:0401", "values:thrift"],
        chapters=["book/1", "book/2"],
        parts=parts if KINDS[kind].has_parts else [],
    )
    if kind == "policy":
        for _number in range(3):
            published(interprets="policy")
    if kind == "article":
        published(kind="policy", key="policy")

    forms = {
        form: queries_of(client, f"/resources/{resource.pk}/{form}")
        for form in ("", "print/", "embed/")
    }

    assert {form: count for form, count in forms.items() if count > 8} == {}
