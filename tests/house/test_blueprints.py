"""The blueprints that come with the program are whole, and agree with the code."""

import pytest

from shuyuan.ground.blueprint.checks import checked
from shuyuan.holdings.catalogue.kinds import KINDS

from .tree import ROOT, files

BLUEPRINTS = [name.split("/")[1] for name in files("/blueprint.toml", below="blueprints/")]


@pytest.mark.parametrize("name", BLUEPRINTS)
def test_blueprint_is_in_order(name):
    blueprint, vocabularies, problems = checked(ROOT / "blueprints" / name)

    assert problems == []
    assert blueprint is not None
    assert [file.key for file in vocabularies if not file.entries] == []


@pytest.mark.parametrize("name", BLUEPRINTS)
def test_every_column_holds_kinds_that_there_are(name):
    blueprint, _, _ = checked(ROOT / "blueprints" / name)

    held = {kind for column in blueprint.columns for kind in column.holds}

    assert sorted(held - KINDS.keys()) == []


@pytest.mark.parametrize("name", BLUEPRINTS)
def test_every_column_without_columns_below_it_says_what_it_holds(name):
    blueprint, _, _ = checked(ROOT / "blueprints" / name)

    leaves = [
        column for column in blueprint.columns if not blueprint.columns_in(column.board, column.key)
    ]

    assert [column.key for column in leaves if not column.holds] == []


def test_the_vocabulary_of_kinds_is_what_the_catalogue_knows():
    _, vocabularies, _ = checked(ROOT / "blueprints/national")

    kinds = next(file for file in vocabularies if file.key == "kinds")

    assert sorted(kinds.codes) == sorted(KINDS)


@pytest.mark.parametrize("key", sorted(KINDS))
def test_every_kind_has_a_page_of_its_own(key):
    page = f"src/shuyuan/front/portal/templates/portal/kinds/{key.replace('-', '_')}.jinja"

    assert files(page) == [page]
