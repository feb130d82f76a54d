"""Parts of pages are drawn once for each thing that they could show, and never mixed up."""

import pytest
from django.utils.translation import get_language, override

from shuyuan.toolbox import kept_parts
from shuyuan.toolbox.kept_parts import kept_part


@pytest.fixture
def drawn():
    """What was drawn, in order."""
    return []


@pytest.fixture
def draw(drawn):
    def macro(thing, *options):
        drawn.append((thing, *options))
        return f"{thing} {options} {get_language()}"

    return macro


def test_same_thing_is_drawn_once(draw, drawn):
    parts = [kept_part(draw, {"en": "Rice"}, True), kept_part(draw, {"en": "Rice"}, True)]

    assert parts == ["{'en': 'Rice'} (True,) zh-hans"] * 2
    assert drawn == [({"en": "Rice"}, True)]


def test_each_word_option_and_language_has_a_part_of_its_own(draw):
    first = kept_part(draw, {"en": "Rice"}, True)
    other_word = kept_part(draw, {"en": "Reis"}, True)
    other_option = kept_part(draw, {"en": "Rice"}, False)
    with override("en"):
        other_language = kept_part(draw, {"en": "Rice"}, True)

    assert [first, other_word, other_option, other_language] == [
        "{'en': 'Rice'} (True,) zh-hans",
        "{'en': 'Reis'} (True,) zh-hans",
        "{'en': 'Rice'} (False,) zh-hans",
        "{'en': 'Rice'} (True,) en",
    ]


def test_another_macro_has_parts_of_its_own(draw):
    def another(thing):
        return "another"

    assert [kept_part(draw, 5), kept_part(another, 5)] == ["5 () zh-hans", "another"]


def test_oldest_parts_make_room(draw, drawn, monkeypatch):
    monkeypatch.setattr(kept_parts, "_kept", {})
    monkeypatch.setattr(kept_parts, "PARTS", 2)

    for number in (1, 2, 3, 3, 1):
        kept_part(draw, number)

    assert drawn == [(1,), (2,), (3,), (1,)]
