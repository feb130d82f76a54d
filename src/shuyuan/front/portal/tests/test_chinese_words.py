"""One English word may need several Chinese ones: each stands where it belongs."""

import pytest

from shuyuan.holdings.catalogue.tests.factories import published

from .reading import facts, read

pytestmark = pytest.mark.django_db


def facts_about(client, kind, details):
    resource = published(kind=kind, column="", details=details)
    return facts(read(client.get(f"/resources/{resource.pk}/")))


def test_an_edition_of_a_show_is_no_edition_of_a_book(client):
    shown = facts_about(client, "show", {"edition": 3, "year": 2026})

    assert shown == {"届次": "3", "年份": "2026"}


def test_the_pages_of_a_document_are_no_pages_of_a_list(client):
    shown = facts_about(client, "document", {"format": "plan", "pages": 12})

    assert shown == {"形式": "计划", "页数": "12"}


def test_the_place_of_a_person_is_no_place_of_an_event(client):
    person = {"name": {"zh-hans": "林秋"}, "place": {"zh-hans": "浙江安吉"}}
    event = {"place": {"zh-hans": "竹荫小学操场"}}

    shown = facts_about(client, "profile", person), facts_about(client, "announcement", event)

    assert shown == (
        {"姓名": "林秋", "所在地": "浙江安吉"},
        {"地点": "竹荫小学操场"},
    )


def test_a_stretch_of_days_reads_as_a_chinese_sentence_has_it(client):
    page = read(client.get("/schools/topics/"))

    days = [words.text_content() for words in page.xpath("//*[@class='door']/p[last()]")]

    assert days == ["2026年7月20日至2026年8月31日"]
