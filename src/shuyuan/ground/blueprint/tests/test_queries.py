"""What may be asked of the blueprint and its vocabularies?"""

import pytest
from django.utils import timezone

from shuyuan.ground.blueprint.models import Edition, Term
from shuyuan.ground.blueprint.queries import (
    blueprint,
    column_was_known,
    columns_with_keys,
    path_of,
    term_named,
    terms_of,
    terms_with_names,
)

pytestmark = pytest.mark.django_db


def test_a_node_without_a_blueprint_shows_an_empty_portal():
    Edition.objects.all().delete()

    assert blueprint().title == {"zh-hans": "书院", "en": "Shuyuan"}
    assert (blueprint().platforms, blueprint().boards, blueprint().columns) == ([], [], [])


def test_the_blueprint_is_read_once_for_each_edition(django_assert_num_queries):
    blueprint()

    with django_assert_num_queries(1):
        blueprint()


def test_a_term_has_its_path_from_the_top():
    path = path_of(term_named("regions:330106"))

    assert [term.name for term in path] == ["regions:33", "regions:3301", "regions:330106"]


def test_terms_below_one_stand_in_their_order():
    assert [term.code for term in terms_of("regions", below="3301")][:3] == [
        "330102",
        "330105",
        "330106",
    ]


def test_a_retired_term_is_offered_no_more_but_keeps_its_name():
    Term.objects.filter(vocabulary="values", code="thrift").update(retired_at=timezone.now())

    assert "thrift" not in [term.code for term in terms_of("values")]
    assert list(terms_with_names(["values:thrift"])) == ["values:thrift"]
    assert term_named("values:thrift").title["en"] == "Thrift"


def test_terms_of_several_vocabularies_take_one_query(django_assert_num_queries):
    names = {"stages:primary", "stages:junior", "values:thrift", "values:none", "nothing"}

    with django_assert_num_queries(1):
        found = terms_with_names(names)

    assert set(found) == {"stages:primary", "stages:junior", "values:thrift"}


@pytest.mark.parametrize("name", ["", ":", "values", "values:none", "none:thrift"])
def test_there_is_no_term_of_another_name(name):
    assert term_named(name) is None


def test_columns_are_found_by_key():
    assert set(columns_with_keys(["labour-talks", "no-such-column"])) == {"labour-talks"}
    assert column_was_known("labour-talks")
    assert not column_was_known("no-such-column")
