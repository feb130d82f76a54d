"""Which organisations and persons are found?"""

import pytest

from shuyuan.ground.blueprint.queries import term_named
from shuyuan.ground.people.queries import (
    organisation_counts,
    organisations_in,
    organisations_with_keys,
    persons_with_usernames,
)
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory

pytestmark = pytest.mark.django_db


def place(code, **said):
    return OrganisationFactory(region=term_named(f"regions:{code}"), **said)


def test_a_region_has_the_organisations_of_all_regions_below_it():
    county, city, province = place("330106"), place("3301"), place("33")
    place("13")

    assert list(organisations_in("33")) == [province, city, county]
    assert list(organisations_in("3301")) == [city, county]
    assert list(organisations_in("330127")) == []


def test_organisations_are_counted_by_kind():
    place("330106")
    place("33", kind="university")
    place("3301", kind="university")
    place("13")

    assert organisation_counts("33") == {"school": 1, "university": 2}


@pytest.mark.parametrize("number", [1, 3])
def test_organisations_of_a_region_take_one_query(django_assert_num_queries, number):
    for _ in range(number):
        place("330106")

    with django_assert_num_queries(1):
        assert [one.region.code for one in organisations_in("33")] == ["330106"] * number


def test_organisations_and_persons_are_found_by_their_names():
    school, person = OrganisationFactory(), PersonFactory()

    assert organisations_with_keys([school.key, "none"]) == {school.key: school}
    assert persons_with_usernames([person.username, "none"]) == {person.username: person}
