"""Textbooks and outlines as public lists describe them."""

import os
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from ..models import Chapter, Textbook
from ..textbook_sources import TextbookReader, books_of_outline

pytestmark = pytest.mark.django_db
DATA = Path(os.environ.get("SHUYUAN_DATA") or Path(__file__).parents[6] / "shared/data")
needs_data = pytest.mark.skipif(
    not DATA.is_dir(), reason="SHUYUAN_DATA names no folder with the real textbook catalogue"
)


def _row(**said):
    ordinary = {
        "id": "a1",
        "title": "数学四年级上册",
        "stage": "小学",
        "subject": "数学",
        "edition": "人教版",
        "publisher": "",
        "grade": "四年级",
        "volume": "上册",
    }
    return ordinary | said


def test_a_row_of_the_catalogue_becomes_a_textbook_with_codes():
    [book] = TextbookReader().read([_row()])

    codes = (book.stage, book.grade, book.subject, book.edition, book.volume)
    assert codes == ("primary", "g4", "mathematics", "renjiao", "1")


def test_the_grade_is_read_from_the_title_where_the_catalogue_took_the_starting_grade():
    row = _row(title="英语（一年级起点）六年级下册", subject="英语", grade="一年级", volume="下册")

    [book] = TextbookReader().read([row])

    assert (book.grade, book.volume) == ("g6", "2")


def test_what_is_no_schoolbook_is_refused_with_its_row_and_reason():
    reader = TextbookReader()

    books = list(reader.read([_row(), _row(subject="中考数学真题"), _row(stage="大学")]))

    assert len(books) == 1
    assert [(one.row, one.reason) for one in reader.refused] == [
        (3, "subject '中考数学真题' is not known"),
        (4, "stage '大学' is not one of schools"),
    ]


def test_units_become_chapters_and_knowledge_points_sections():
    unit = {
        "book": "数学一年级上册",
        "subject": "数学",
        "grade": "一年级",
        "volume": "上册",
        "unit": 1,
        "unit_title": "准备课",
        "knowledge_points": [{"name": "数一数"}, {"name": "比多少"}],
    }

    [book] = books_of_outline([unit])

    [chapter] = book.chapters
    assert (book.key, chapter.number, chapter.title["zh-hans"]) == (
        "outline-mathematics-g1-1", "1", "准备课",
    )  # fmt: skip
    assert [section.number for section in chapter.chapters] == ["1.1", "1.2"]


def test_a_file_that_is_not_there_is_named():
    with pytest.raises(CommandError, match=r"There is no file nowhere\.csv\."):
        call_command("import", "textbooks", "nowhere.csv")


@needs_data
@pytest.mark.mission("1.4", "0.3")
def test_the_real_catalogue_and_outline_come_in_and_come_in_again(capsys):
    catalogue = DATA / "textbook_catalog/textbooks.csv"
    call_command("import", "textbooks", str(catalogue), "--json")
    call_command("import", "outline", str(DATA / "k12_units/outline.jsonl"), "--json")
    numbers = (Textbook.objects.count(), Chapter.objects.count())

    call_command("import", "textbooks", str(catalogue), "--json")
    call_command("import", "outline", str(DATA / "k12_units/outline.jsonl"), "--json")

    assert (Textbook.objects.count(), Chapter.objects.count()) == numbers
    assert numbers == (1907 + 44, 285 + 1028)
