"""What stands in a list, in which order, and what never does?"""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from shuyuan.ground.blueprint.queries import term_named
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.actions import (
    ChapterValues,
    TextbookValues,
    withdraw_resource,
    write_textbooks,
)
from shuyuan.holdings.catalogue.models import Chapter
from shuyuan.holdings.catalogue.queries.lists import (
    cards,
    cards_by_pk,
    cards_on,
    counts_by_region,
    counts_by_term,
    counts_on,
    first_cards_on,
    listings_on,
    marked_with,
    published_between,
    published_by,
    published_count,
    published_in,
    stretches_of_published,
    teaching,
)
from shuyuan.holdings.catalogue.queries.resource import columns_of, related_to, terms_of_resource
from shuyuan.holdings.catalogue.values import PlacementValues

from .factories import drafted, published

pytestmark = pytest.mark.django_db
COLUMN = "labour-talks"
DAY = timedelta(days=1)


def withdrawn(**said):
    editor = PersonFactory(may=["catalogue.publish_resource"])
    return withdraw_resource(published(**said), by=editor, reason={"en": "Wrong."})


def placed(**place):
    said = {name: place.pop(name) for name in ("published_on", "kind", "terms") if name in place}
    return published(placements=[PlacementValues(COLUMN, **place)], **said)


def on_column(**chosen):
    return [card.pk for card in cards_on(listings_on([COLUMN], **chosen), 0, 20)]


def pks(resources):
    return [resource.pk for resource in resources]


def chapter():
    book = {"key": "book", "title": {"en": "B"}, "stage": "primary", "subject": "mathematics"}
    chapters = [ChapterValues("1", {"en": "One"})]
    write_textbooks([TextbookValues(**book, edition="e", volume="1", chapters=chapters)])
    return Chapter.objects.get()


def test_pinned_comes_first_then_position_then_the_newest():
    old = placed(published_on=date(2026, 1, 1))
    new = placed(published_on=date(2026, 2, 1))
    same_day = placed(published_on=date(2026, 2, 1))
    last = placed(published_on=date(2026, 3, 1), position=1)
    first = placed(published_on=date(2025, 1, 1), position=-1)
    pinned = placed(published_on=date(2024, 1, 1), pinned=True, position=9)

    order = pks([pinned, first, same_day, new, old, last])

    assert on_column() == order
    assert [card.pk for card in first_cards_on([COLUMN], 20)[COLUMN]] == order
    assert [card.pk for card in cards_on(listings_on([COLUMN]), 1, 3)] == order[1:3]
    for number in range(1, 5):
        assert [card.pk for card in first_cards_on([COLUMN], number)[COLUMN]] == order[:number]


def test_a_listing_is_shown_from_its_first_day_to_its_last():
    today = timezone.localdate()
    placed(opens_on=today + DAY)
    placed(closes_on=today - DAY)
    shown = [
        placed(opens_on=today),
        placed(closes_on=today),
        placed(opens_on=today, closes_on=today),
        placed(),
    ]

    assert set(on_column()) == set(pks(shown))
    assert {card.pk for card in first_cards_on([COLUMN], 9)[COLUMN]} == set(pks(shown))
    assert counts_on([COLUMN]) == {COLUMN: 4}


def test_the_first_of_each_column_are_its_own():
    talks = [published(column=COLUMN) for _ in range(3)]
    research = published(column="labour-research")
    both = published(placements=[PlacementValues(COLUMN), PlacementValues("labour-research")])

    found = first_cards_on([COLUMN, "labour-research", "labour-people"], 2)

    assert {column: [card.pk for card in cards] for column, cards in found.items()} == {
        COLUMN: [both.pk, talks[2].pk],
        "labour-research": [both.pk, research.pk],
        "labour-people": [],
    }
    assert {card.column for card in found["labour-research"]} == {"labour-research"}


def test_no_columns_are_asked_for_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert first_cards_on([], 3) == {}


def test_a_column_is_narrowed_by_kind_and_term():
    article = placed(terms=["values:thrift"])
    policy = placed(kind="policy", terms=["values:thrift"])
    video = placed(kind="video")
    thrift = term_named("values:thrift").pk

    assert on_column(kind="video") == [video.pk]
    assert on_column(term=thrift) == pks([policy, article])
    assert on_column(kind="article", term=thrift) == [article.pk]
    assert on_column(kind="audio") == []


def test_drafts_and_withdrawn_resources_stand_in_no_list():
    school, said = OrganisationFactory(), {"terms": ["values:thrift"], "chapters": ["book/1"]}
    one, term = chapter(), term_named("values:thrift").pk
    said |= {"organisation": school.key}
    shown, hidden = published(**said), [drafted(**said), withdrawn(**said)]

    found = {
        "column": on_column(),
        "first": [card.pk for card in first_cards_on([COLUMN], 9)[COLUMN]],
        "school": pks(published_by(school.pk)),
        "region": pks(published_in("33")),
        "term": pks(marked_with([term])),
        "chapter": pks(teaching([one.pk])),
        "between": [pk for pk, _ in published_between(0, max(pks(hidden)))],
        "cards": list(cards_by_pk(pks([shown, *hidden]))),
        "related": [card.pk for card in related_to(hidden[0], COLUMN)],
    }
    counted = [
        counts_on([COLUMN])[COLUMN],
        counts_by_term("values")["thrift"],
        counts_by_region(2)["33"],
        published_count(),
    ]

    assert found == {name: [shown.pk] for name in found}
    assert counted == [1, 1, 1, 1]


def test_a_card_has_what_a_list_shows():
    school = OrganisationFactory()
    resource = published(organisation=school.key, published_on=date(2026, 5, 1))

    [card] = cards(published_by(school.pk))

    assert (card.pk, card.kind, card.title) == (resource.pk, "article", resource.title)
    assert (card.organisation, card.published_on) == (school.name, date(2026, 5, 1))
    assert card.cover_address == ""


def test_a_region_has_what_comes_from_the_regions_below_it():
    county, city = published(region="330106"), published(region="3301")
    published(region="13")

    assert set(published_in("33")) == set(published_in("3301")) == {county, city}
    assert list(published_in("330106")) == [county]
    assert list(published_in("3302")) == []
    assert counts_by_region(4) == {"3301": 2, "13": 1}


def test_marked_resources_are_the_newest_first_and_stand_once():
    thrift, ecology = term_named("values:thrift").pk, term_named("values:ecology").pk
    old = published(terms=["values:thrift", "values:ecology"], published_on=date(2026, 1, 1))
    new = published(terms=["values:ecology"], published_on=date(2026, 2, 1))
    published(terms=["values:craftsmanship"])

    assert list(marked_with([thrift, ecology])) == [new, old]
    assert counts_by_term("values") == {"thrift": 1, "ecology": 2, "craftsmanship": 1}


def test_related_resources_stay_when_something_new_is_published():
    column = [published() for _ in range(6)]
    before = [card.pk for card in related_to(column[5], COLUMN)]

    published()

    assert before == pks([column[4], column[3], column[2], column[1]])
    assert [card.pk for card in related_to(column[5], COLUMN)] == before


def test_the_first_of_a_column_is_related_to_those_that_came_next():
    first, second, third = [published() for _ in range(3)]
    published(column="labour-research")

    assert [card.pk for card in related_to(first, COLUMN)] == [second.pk, third.pk]
    assert [card.pk for card in related_to(second, COLUMN)] == [first.pk, third.pk]


def test_stretches_without_anything_published_are_left_out():
    first, hidden, last = published(), drafted(), published()
    size = 1

    numbers = stretches_of_published(size)

    assert numbers == [first.pk - 1, last.pk - 1]
    assert published_between(hidden.pk - 1, hidden.pk) == []
    assert [pk for pk, _ in published_between(last.pk - 1, last.pk)] == [last.pk]


def test_a_resource_names_its_terms_and_its_columns_home_first():
    resource = published(
        terms=["values:thrift", "stages:junior", "stages:primary"],
        placements=[PlacementValues("labour-research"), PlacementValues(COLUMN)],
    )

    assert [term.name for term in terms_of_resource(resource)] == [
        "stages:primary",
        "stages:junior",
        "values:thrift",
    ]
    assert columns_of(resource) == ["labour-research", COLUMN]


@pytest.mark.parametrize("number", [1, 3])
def test_lists_take_the_same_queries_for_one_and_for_three(django_assert_num_queries, number):
    school, one, term = OrganisationFactory(), chapter(), term_named("values:thrift").pk
    for _ in range(number):
        published(organisation=school.key, terms=["values:thrift"], chapters=["book/1"])
    other = published(column="labour-research", terms=["values:ecology"])

    with django_assert_num_queries(1):
        assert len(cards_on(listings_on([COLUMN]), 0, 10)) == number
    with django_assert_num_queries(2):
        assert len(first_cards_on([COLUMN, "labour-research"], 10)[COLUMN]) == number
    with django_assert_num_queries(1):
        assert counts_on([COLUMN, "labour-research"]) == {COLUMN: number, "labour-research": 1}
    with django_assert_num_queries(1):
        assert len(cards(published_by(school.pk))) == number
    with django_assert_num_queries(1):
        assert len(cards(published_in("33"))) == number
    with django_assert_num_queries(1):
        assert len(cards(marked_with([term]))) == number
    with django_assert_num_queries(1):
        assert len(cards(teaching([one.pk]))) == number
    with django_assert_num_queries(2):
        assert len(related_to(other, COLUMN)) == number
    with django_assert_num_queries(1):
        assert counts_by_term("values") == {"thrift": number, "ecology": 1}
    with django_assert_num_queries(1):
        assert counts_by_region(2) == {"33": number}
