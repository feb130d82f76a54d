"""How many resources stand on a column: those that its list shows today, and no others."""

from datetime import timedelta

import pytest
from django.utils import timezone

from shuyuan.holdings.catalogue.queries.lists import counts_on, listings_on
from shuyuan.holdings.catalogue.values import PlacementValues

from .factories import drafted, published

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def placed(**bounds):
    return published(column="", placements=[PlacementValues("labour-talks", **bounds)])


@pytest.mark.mission("3.4")
def test_column_counts_what_its_list_shows_today():
    today = timezone.localdate()
    drafted(column="labour-talks")
    shown = [
        published(column="labour-talks"),
        placed(opens_on=today),
        placed(closes_on=today),
        placed(opens_on=today - DAY, closes_on=today + DAY),
    ]
    placed(opens_on=today + DAY)
    placed(closes_on=today - DAY)

    counts = counts_on(["labour-talks", "labour-policies"])

    assert counts == {"labour-talks": len(shown), "labour-policies": 0}
    assert counts["labour-talks"] == listings_on(["labour-talks"]).count()


def test_no_columns_are_counted_without_a_query(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert counts_on([]) == {}
