"""The way from a stage to a chapter of a textbook, and what teaches it."""

import pytest

from shuyuan.holdings.catalogue.models import Chapter
from shuyuan.holdings.catalogue.tests.factories import published

from .full import a_textbook, text
from .reading import crumbs, facts, links, read, titles, words

pytestmark = pytest.mark.django_db


@pytest.mark.mission("1.4")
def test_a_teacher_walks_from_stage_to_chapter(client):
    book = a_textbook()
    section = Chapter.objects.get(textbook=book, number="1.1")
    published(kind="lesson", column="school-lessons", chapters=["book/1.1"], title=text("lesson"))

    walked = ["/en/textbooks/"]
    for _step in range(4):
        tree = read(client.get(walked[-1]))
        choices = [address for address in links(tree) if address.startswith("?")]
        walked.append("/en/textbooks/" + choices[-1])
    volumes = read(client.get(walked[-1])).xpath("//div[@class='list-row']//a/@href")
    chapters = read(client.get(volumes[0]))

    assert walked[-1] == (
        "/en/textbooks/?stage=primary&grade=g4&subject=mathematics&edition=renjiao"
    )
    assert volumes == [f"/en/textbooks/{book.pk}/"]
    assert facts(chapters)["Publisher"] == "publisher (English)"
    assert links(chapters).count(f"/en/chapters/{section.pk}/") == 1
    assert titles(read(client.get(f"/en/chapters/{section.pk}/"))) == ["lesson (English)"]


@pytest.mark.mission("1.4")
def test_a_chapter_holds_what_its_sections_hold(client):
    book = a_textbook()
    chapter = Chapter.objects.get(textbook=book, number="1")
    empty = Chapter.objects.get(textbook=book, number="2")
    resource = published(chapters=["book/1.1"], title=text("lesson"))

    tree = read(client.get(f"/en/chapters/{chapter.pk}/"))
    nothing = read(client.get(f"/en/chapters/{empty.pk}/"))
    whole = read(client.get(f"/en/resources/{resource.pk}/"))

    assert titles(tree) == ["lesson (English)"]
    assert crumbs(tree) == ["Shuyuan", "Textbooks", "book (English)", "chapter (English)"]
    assert titles(nothing) == []
    assert words(nothing).count("No lesson for this chapter yet") == 1
    assert words(whole).count("book (English) · section (English)") == 1
