"""The small country is whole: loaded once here, then looked at from all sides."""

import re

import pytest
from django.conf import settings
from django.test import Client
from lxml import html

from shuyuan.front.demo.country import load_country
from shuyuan.ground.blueprint.queries import blueprint
from shuyuan.holdings.catalogue.models import Listing, Resource

LANGUAGES = {"zh-hans": "", "en": "/en"}


@pytest.mark.django_db
@pytest.mark.mission(
    "0.1", "0.5", "1.3", "1.6", "1.7", "2.3", "2.5", "2.6", "2.7", "3.1", "3.4", "3.5", "3.6",
    "4.9", "4.10", "4.11", "4.13", "5.3", "5.4", "5.5", "5.6", "5.7", "5.10", "5.11", "5.12",
)  # fmt: skip
def test_the_country_fills_every_column_on_every_platform_in_both_languages():
    written = load_country(settings.COUNTRY)
    shown = blueprint()
    places = {
        f"{prefix}/{platform}/{column.board}/{column.key}/": (language, platform, column)
        for column in shown.columns
        for platform in shown.platforms_of(column)
        for language, prefix in LANGUAGES.items()
    }

    pages = {address: Client().get(address) for address in places}

    assert {page.status_code for page in pages.values()} == {200}
    trees = {address: html.fromstring(page.content) for address, page in pages.items()}
    assert _wrong_titles(trees, places) == {}
    assert [address for address, tree in trees.items() if not tree.find_class("card")] == []
    assert _untranslated(trees) == {}
    assert _resources_in_one_language() == []
    assert _broken_resources(shown) == {}
    assert written == Resource.objects.count()
    assert written >= 600
    assert load_country(settings.COUNTRY) == 0


def _wrong_titles(trees, places):
    """Columns whose page, head or breadcrumbs do not say where the reader is."""
    wrong = {}
    for address, tree in trees.items():
        language, platform, column = places[address]
        shown = blueprint()
        title = column.title[language]
        path = [step.title[language] for step in shown.path_to(column)]
        expected = [
            shown.short_title[language],
            shown.platform[platform].short_title[language],
            shown.board[column.board].title[language],
            *path,
        ]
        crumbs = [step.text_content() for step in tree.xpath("//nav[@class='crumbs']//li")]
        named = tree.findtext(".//title").startswith(f"{title} - ")
        if crumbs != expected or not named or tree.xpath("string(//h1)") != title:
            wrong[address] = crumbs
    return wrong


def _untranslated(trees):
    """Words of the program that Chinese pages show in English."""
    words = _translated_words()
    found = {}
    for address, tree in trees.items():
        if address.startswith("/en/"):
            continue
        shown = {text.strip() for text in tree.xpath("//body//text()[not(parent::script)]")}
        shown |= set(tree.xpath("//body//@aria-label | //body//@placeholder | //body//@title"))
        if untranslated := shown & words:
            found[address] = untranslated
    return found


def _translated_words():
    """English sentences of the program that say something else in Chinese."""
    words = set()
    for path in (settings.COUNTRY.parent / "src").rglob("zh_Hans/LC_MESSAGES/django.po"):
        entries = re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', path.read_text(), re.M)
        words |= {original for original, translated in entries if original != translated}
    assert len(words) > 100
    return words


def _resources_in_one_language():
    """Resources that leave readers of one language without words."""
    texts = ("title", "summary", "body")
    return [
        (resource.key, field)
        for resource in Resource.objects.all()
        for field in texts
        if (text := getattr(resource, field)) and set(text) != set(LANGUAGES)
    ]


def _broken_resources(shown):
    """The first resource of each leaf column, in one language after the other."""
    broken = {}
    leaves = [column for column in shown.columns if shown.leaves_under(column) == [column]]
    for number, column in enumerate(leaves):
        listing = Listing.objects.filter(column=column.key, is_public=True).first()
        prefix = list(LANGUAGES.values())[number % 2]
        answer = Client().get(f"{prefix}/resources/{listing.resource_id}/")
        if answer.status_code != 200:
            broken[column.key] = answer.status_code
    return broken
