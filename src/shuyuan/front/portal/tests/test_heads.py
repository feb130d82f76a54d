"""What stands in the head of every page: its name in each language, the way to the other one."""

import pytest

from shuyuan.ground.people.tests.factories import OrganisationFactory
from shuyuan.holdings.catalogue.models import Chapter
from shuyuan.holdings.catalogue.tests.factories import published

from .full import a_textbook, picture, text
from .reading import meta, read, words

pytestmark = pytest.mark.django_db


def every_kind_of_page():
    """One address of each kind, in the default language."""
    school = OrganisationFactory()
    book = a_textbook()
    chapter = Chapter.objects.filter(textbook=book).first()
    resource = published(organisation=school.key)
    return [
        *("/", "/schools/", "/schools/labour/", "/schools/labour/labour-glory/"),
        *("/schools/labour/labour-talks/", "/higher/topics/", "/textbooks/", "/disciplines/"),
        *("/disciplines/disciplines/04/", "/regions/", "/regions/33/", "/feeds/", "/about/"),
        *(f"/organisations/{school.key}/", f"/textbooks/{book.pk}/", f"/chapters/{chapter.pk}/"),
        *(f"/resources/{resource.pk}/", "/accessibility/", "/sign-in/"),
    ]


@pytest.mark.mission("0.1")
def test_every_page_names_itself_in_each_language(client):
    home = "http://localhost:8000"

    for address in every_kind_of_page():
        for prefix in ("", "/en"):
            tree = read(client.get(prefix + address))
            alternates = {
                link.get("hreflang"): link.get("href")
                for link in tree.xpath("//link[@rel='alternate'][@hreflang]")
            }
            assert tree.get("lang") == ("en" if prefix else "zh-Hans")
            assert tree.xpath("//link[@rel='canonical']/@href") == [home + prefix + address]
            assert alternates["zh-Hans"] == alternates["x-default"] == home + address
            assert alternates["en"] == f"{home}/en{address}"
            assert meta(tree, "og:url") == home + prefix + address
            assert meta(tree, "og:title") == tree.xpath("//title")[0].text
            assert len(tree.xpath("//h1")) == 1


@pytest.mark.mission("0.1")
def test_every_page_has_a_switch_of_language(client):
    for address in every_kind_of_page():
        for prefix in ("", "/en"):
            tree = read(client.get(prefix + address))
            switch = tree.xpath("(//ul[@class='languages'])[1]//a")
            here = [link.get("href") for link in switch if link.get("aria-current")]

            assert [link.get("href") for link in switch] == [address, f"/en{address}"]
            assert here == [prefix + address]


def test_a_choice_stays_when_the_language_changes(client):
    tree = read(client.get("/schools/labour/labour-skills/?kind=video"))

    switch = tree.xpath("(//ul[@class='languages'])[1]//a/@href")
    assert switch[1] == "/en/schools/labour/labour-skills/?kind=video"


def test_a_resource_shows_itself_when_it_is_shared(client, tmp_path):
    cover = picture(tmp_path, "cover")
    resource = published(title=text("talk"), summary=text("what it is"), cover=cover)

    tree = read(client.get(f"/en/resources/{resource.pk}/"))

    assert meta(tree, "og:description") == "what it is (English)"
    assert meta(tree, "description") == "what it is (English)"
    assert meta(tree, "og:type") == "article"
    assert meta(tree, "og:image").startswith(f"http://localhost:8000/media/{cover[:2]}/{cover}")


def test_what_is_said_in_one_language_only_is_shown_in_both(client):
    resource = published(title={"zh-hans": "只有中文"}, summary={}, body={"zh-hans": "正文"})

    tree = read(client.get(f"/en/resources/{resource.pk}/"))

    assert tree.xpath("//h1")[0].text == "只有中文"
    assert words(tree).count("正文") == 1
