"""In which language is a text shown, and what may be kept as one?"""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from shuyuan.toolbox.multilingual import TextField, in_language, language_of, languages_of

BOTH = {"zh-hans": "劳动", "en": "Labour"}
TEXTS = st.dictionaries(st.sampled_from(["zh-hans", "en", "bo", "ug"]), st.text(max_size=5))


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        (BOTH, "en", "Labour"),
        (BOTH, "zh-hans", "劳动"),
        (BOTH, "bo", "劳动"),
        ({"en": "Labour"}, "zh-hans", "Labour"),
        ({"bo": "ངལ་རྩོལ"}, "en", "ངལ་རྩོལ"),
        ({"zh-hans": "", "en": "Labour"}, "zh-hans", "Labour"),
        ({"zh-hans": ""}, "en", ""),
        ({}, "en", ""),
        (None, "en", ""),
        ("Labour", "zh-hans", "Labour"),
    ],
)
def test_a_text_is_shown_in_the_best_language_there_is(text, language, shown):
    assert in_language(text, language) == shown


def test_without_a_language_the_readers_own_is_meant():
    with override("en"):
        shown = in_language(BOTH)

    assert shown == "Labour"


def test_without_any_language_the_nodes_own_is_meant():
    with override(None):
        shown = in_language(BOTH)

    assert shown == "劳动"


@given(text=TEXTS, language=st.sampled_from(["zh-hans", "en", "bo", "fr"]))
def test_a_page_marks_a_passage_with_the_language_it_shows(text, language):
    marked = language_of(text, language)

    assert text.get(marked, "") == in_language(text, language)
    assert bool(in_language(text, language)) == any(text.values())


def test_a_language_without_words_is_none_of_the_texts_languages():
    assert languages_of({"zh-hans": "劳动", "en": "", "bo": "ངལ"}) == ["zh-hans", "bo"]


def test_empty_languages_are_not_kept():
    assert TextField().get_prep_value({"zh-hans": "劳动", "en": ""}) == {"zh-hans": "劳动"}


@pytest.mark.parametrize("value", [{"en": 5}, {"en": {"deep": "er"}}, ["Labour"], "Labour", 5])
def test_what_is_no_table_of_texts_is_refused(value):
    field = TextField(blank=True)

    with pytest.raises(ValidationError) as refused:
        field.validate(value, None)

    with override("en"):
        assert refused.value.messages == ["Give one text for each language."]


def test_a_table_of_texts_is_taken():
    TextField().validate(BOTH, None)
