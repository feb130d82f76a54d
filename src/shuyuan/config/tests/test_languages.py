"""Each language writes dates, numbers and words in its own way."""

from collections import defaultdict
from datetime import date, datetime

import pytest
from babel.messages.pofile import read_po
from django import forms
from django.conf import settings
from django.utils import formats
from django.utils.translation import gettext, override

DAY = date(2026, 3, 12)
MOMENT = datetime(2026, 3, 12, 14, 30)


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("zh-hans", "2026年3月12日", "2026年3月12日 14:30"),
        ("en", "12 March 2026", "12 March 2026, 14:30"),
    ],
)
def test_dates_read_as_each_language_writes_them(language, day, moment):
    with override(language):
        written = (
            formats.date_format(DAY, "DATE_FORMAT"),
            formats.date_format(MOMENT, "DATETIME_FORMAT"),
        )

    assert written == (day, moment)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_long_numbers_are_grouped_by_thousands(language):
    with override(language):
        written = formats.number_format(200_000, force_grouping=True)

    assert written == "200,000"


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_a_date_field_holds_its_date_as_browsers_want_it(language):
    with override(language):
        field = forms.DateInput({"type": "date"}).get_context("day", DAY, {})

    assert field["widget"]["value"] == "2026-03-12"


@pytest.mark.parametrize("typed", ["2026-03-12", "2026/03/12"])
def test_a_date_may_be_typed_as_people_write_it(typed):
    with override("zh-hans"):
        day = forms.DateField().clean(typed)

    assert day == DAY


def test_words_of_the_toolbox_are_translated_too():
    with override("zh-hans"):
        words = gettext("Text in several languages")

    assert words == "多语言文本"


def test_one_english_sentence_says_one_thing_in_every_app():
    # The first app that knows a sentence speaks for all; where it means two things, pgettext helps.
    said = defaultdict(set)
    for path in (settings.CHECKOUT / "src/shuyuan").rglob("django.po"):
        with path.open("rb") as file:
            for message in read_po(file, locale="zh_Hans"):
                said[message.context, str(message.id)].add(str(message.string))

    del said[None, ""]

    assert {key: chinese for key, chinese in said.items() if len(chinese) > 1} == {}
