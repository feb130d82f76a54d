"""What machines read: feeds, sitemaps, robots, captions, frames on other sites, health."""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree

from shuyuan.front.portal.captions import cue_times, webvtt
from shuyuan.front.portal.views import sitemaps
from shuyuan.ground.blueprint.queries import blueprint
from shuyuan.ground.people.tests.factories import OrganisationFactory
from shuyuan.holdings.catalogue.tests.factories import drafted, published

from .full import full, text
from .reading import links, meta, read, read_xml
from .serving import kept_server

pytestmark = pytest.mark.django_db
HOME = "http://localhost:8000"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.mark.mission("6.6")
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_column_is_followed_as_rss(client, prefix):
    school = OrganisationFactory(name=text("school"))
    resource = published(title=text("talk"), summary=text("what"), organisation=school.key)
    link = f"{HOME}{prefix}/resources/{resource.pk}/"
    language = "en" if prefix else "zh-hans"

    response = client.get(f"{prefix}/feeds/labour-talks.rss")

    channel = read_xml(response).find("channel")
    item = channel.find("item")
    assert response.headers["content-type"] == "application/rss+xml; charset=utf-8"
    assert channel.find("link").text == f"{HOME}{prefix}/schools/labour/labour-talks/"
    assert channel.find("language").text == language
    assert dict(channel.find(f"{ATOM}link").attrib) == {
        "rel": "self",
        "href": f"{HOME}{prefix}/feeds/labour-talks.rss",
    }
    assert item.find("title").text == text("talk")[language]
    assert item.find("description").text == text("what")[language]
    assert item.find("link").text == item.find("guid").text == link
    assert item.find("guid").get("isPermaLink") == "true"
    assert parsedate_to_datetime(item.find("pubDate").text).date().isoformat() == "2026-03-12"


@pytest.mark.mission("6.6")
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_column_is_followed_as_atom(client, prefix):
    resource = published(title=text("talk"))
    address = f"{HOME}{prefix}/feeds/labour-talks.atom"
    link = f"{HOME}{prefix}/resources/{resource.pk}/"

    response = client.get(f"{prefix}/feeds/labour-talks.atom")

    feed = read_xml(response)
    entry = feed.find(f"{ATOM}entry")
    ways = {one.get("rel"): one.get("href") for one in feed.findall(f"{ATOM}link")}
    assert response.headers["content-type"] == "application/atom+xml; charset=utf-8"
    assert feed.find(f"{ATOM}id").text == address
    assert ways == {"self": address, "alternate": f"{HOME}{prefix}/schools/labour/labour-talks/"}
    assert entry.find(f"{ATOM}id").text == link
    for node in (feed, entry):
        updated = datetime.fromisoformat(node.find(f"{ATOM}updated").text)
        assert updated.isoformat() == "2026-03-12T00:00:00+08:00"


@pytest.mark.mission("6.6")
def test_a_feed_shows_the_newest_first_and_nothing_hidden(client):
    published(title=text("old"), published_on="2026-01-01")
    published(title=text("new"), published_on="2026-03-01")
    drafted(title=text("draft"))

    feeds = [
        read_xml(client.get(f"/en/feeds/{key}.rss")) for key in ("labour-talks", "labour-glory")
    ]

    for feed in feeds:
        shown = [item.text for item in feed.findall("channel/item/title")]
        assert shown == ["new (English)", "old (English)"]


def test_an_empty_feed_is_well_formed(client):
    assert read_xml(client.get("/feeds/labour-talks.rss")).findall("channel/item") == []
    assert read_xml(client.get("/feeds/labour-talks.atom")).findall(f"{ATOM}entry") == []


@pytest.mark.mission("6.6")
def test_every_leaf_column_has_feeds_that_are_listed(client):
    shown = blueprint()
    leaves = {leaf.key for column in shown.columns for leaf in shown.leaves_under(column)}

    listed = links(read(client.get("/feeds/")))

    assert {f"/feeds/{key}.atom" for key in leaves} - set(listed) == set()
    assert {f"/feeds/{key}.rss" for key in leaves} - set(listed) == set()


@pytest.mark.mission("6.6")
def test_a_column_page_names_its_feed(client):
    tree = read(client.get("/schools/labour/labour-talks/"))

    assert tree.xpath("//link[@type='application/atom+xml']/@href") == ["/feeds/labour-talks.atom"]


@pytest.mark.mission("6.6")
@pytest.mark.parametrize("kind", ["article", "artwork", "video"])
def test_a_frame_on_another_site_may_show_a_resource(client, tmp_path, kind):
    resource = full(kind, tmp_path)

    framed = client.get(f"/en/resources/{resource.pk}/embed/")
    page = client.get(f"/en/resources/{resource.pk}/")

    tree = read(framed)
    assert "x-frame-options" not in framed.headers
    assert framed.headers["content-security-policy"].count("frame-ancestors *") == 1
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["content-security-policy"].count("frame-ancestors 'none'") == 1
    assert meta(tree, "robots") == "noindex"
    assert links(tree)[-1] == f"{HOME}/en/resources/{resource.pk}/"
    assert tree.xpath("//link[@rel='canonical']/@href") in (
        [f"{HOME}/en/resources/{resource.pk}/"],
        [],
    )


@pytest.mark.mission("6.6")
def test_a_frame_on_another_site_may_show_a_column(client):
    for number in range(10):
        published(title=text(f"talk {number}"))

    framed = client.get("/en/columns/labour-talks/embed/")

    tree = read(framed)
    rows = tree.xpath("//div[@class='list-row']//a")
    assert "x-frame-options" not in framed.headers
    assert framed.headers["content-security-policy"].count("frame-ancestors *") == 1
    assert [row.text for row in rows] == [f"talk {number} (English)" for number in range(9, 1, -1)]
    assert links(tree)[-1] == f"{HOME}/en/schools/labour/labour-talks/"


@pytest.mark.mission("6.6")
def test_a_kept_frame_stays_open_to_other_sites_and_a_kept_page_does_not():
    resource = published()
    server = kept_server()
    pages = [f"/resources/{resource.pk}/embed/", f"/resources/{resource.pk}/"]

    answers = [[server.get(page) for _ in range(2)] for page in pages]

    assert ["x-frame-options" in one.headers for one in answers[0]] == [False, False]
    assert [one.headers["x-frame-options"] for one in answers[1]] == ["DENY", "DENY"]


@pytest.mark.mission("6.6")
def test_pages_offer_the_code_that_shows_them_elsewhere(client):
    resource = published()

    codes = [
        read(client.get(address)).xpath("//input[@id='share-embed']/@value")[0]
        for address in (f"/en/resources/{resource.pk}/", "/en/schools/labour/labour-talks/")
    ]

    assert [re.search('src="([^"]+)"', code)[1] for code in codes] == [
        f"{HOME}/en/resources/{resource.pk}/embed/",
        f"{HOME}/en/columns/labour-talks/embed/",
    ]


@pytest.mark.mission("1.7")
def test_captions_are_webvtt_in_the_language_asked_for(client, tmp_path):
    resource = full("video", tmp_path)

    english = client.get(f"/resources/{resource.pk}/captions/en.vtt")

    assert english.headers["content-type"] == "text/vtt"
    assert english.content.decode() == (
        "WEBVTT\n\n"
        "00:00:00.000 --> 00:00:05.000\nfirst line (English)\n\n"
        "00:00:05.000 --> 00:00:10.000\nsecond line (English)\n"
    )
    chinese = client.get(f"/resources/{resource.pk}/captions/zh-hans.vtt").content.decode()
    assert chinese.count("first line（中文）") == 1
    assert client.get(f"/resources/{resource.pk}/captions/fr.vtt").status_code == 404


def test_a_resource_without_a_film_has_no_captions(client):
    resource = published()

    assert client.get(f"/resources/{resource.pk}/captions/en.vtt").status_code == 404


def test_captions_of_long_films_count_hours():
    made = webvtt([text("line")] * 3, 4 * 3600 - 0.0004, "en")

    times = re.findall(r"^\d\d:[0-5]\d:[0-5]\d\.\d{3} --> \d\d:[0-5]\d:[0-5]\d\.\d{3}$", made, re.M)
    assert times == [
        "00:00:00.000 --> 01:20:00.000",
        "01:20:00.000 --> 02:40:00.000",
        "02:40:00.000 --> 04:00:00.000",
    ]


def test_lines_of_captions_cannot_break_out_of_their_place():
    made = webvtt([{"en": "a --> b\n\n<i>c</i> & d"}], 2, "en")

    assert (
        made == "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\na --&gt; b &lt;i&gt;c&lt;/i&gt; &amp; d\n"
    )


def test_lines_are_spread_evenly():
    assert cue_times(2, 9) == [(0, 4.5), (4.5, 9)]
    assert cue_times(0, 9) == []


def _addresses(client, file):
    """The addresses that one file of the sitemap names."""
    return [one.text for one in read_xml(client.get(file)).iter(f"{SITEMAP}loc")]


@pytest.mark.mission("0.1")
def test_the_sitemap_counts_exactly_what_is_published(client, monkeypatch):
    monkeypatch.setattr(sitemaps, "STRETCH", 3)
    resources = [published() for _ in range(8)]
    hidden = [drafted(), resources.pop(4)]
    hidden[1].state = hidden[1].State.WITHDRAWN
    hidden[1].save()

    files = [one.removeprefix(HOME) for one in _addresses(client, "/sitemap.xml")]
    stretches = [_addresses(client, file) for file in files if file != "/sitemaps/pages.xml"]

    assert max(map(len, stretches)) <= 3
    assert sorted(address for stretch in stretches for address in stretch) == sorted(
        f"{HOME}/resources/{resource.pk}/" for resource in resources
    )


def test_a_file_of_the_sitemap_holds_at_most_fifty_thousand_addresses():
    assert sitemaps.STRETCH == 50_000


@pytest.mark.mission("0.1")
def test_every_address_of_the_sitemap_names_both_languages(client):
    published()
    index = read_xml(client.get("/sitemap.xml"))
    files = [one.text.removeprefix(HOME) for one in index.iter(f"{SITEMAP}loc")]
    assert files[0] == "/sitemaps/pages.xml"

    for file in files:
        tree = read_xml(client.get(file))
        for entry in tree.findall(f"{SITEMAP}url"):
            address = entry.find(f"{SITEMAP}loc").text
            others = {
                link.get("hreflang"): link.get("href")
                for link in entry.findall("{http://www.w3.org/1999/xhtml}link")
            }
            assert others == {"zh-Hans": address, "en": address.replace(HOME, f"{HOME}/en")}


@pytest.mark.mission("0.1")
def test_the_sitemap_names_every_place_of_the_blueprint(client):
    shown = blueprint()

    named = set(_addresses(client, "/sitemaps/pages.xml"))

    columns = {
        f"{HOME}/{platform}/{column.board}/{column.key}/"
        for column in shown.columns
        for platform in shown.platforms_of(column)
    }
    boards = {f"{HOME}/{key}/{board.key}/" for board in shown.boards for key in board.shown_on}
    assert (columns | boards) - named == set()


def test_robots_are_told_where_the_sitemap_is(client):
    response = client.get("/robots.txt")

    lines = response.content.decode().splitlines()
    assert response.headers["content-type"].startswith("text/plain")
    assert lines[0] == "User-agent: *"
    assert lines[-1] == f"Sitemap: {HOME}/sitemap.xml"
    assert {"Disallow: /me/", "Disallow: /desk/", "Disallow: /en/desk/"} - set(lines) == set()


def test_health_says_that_the_node_is_up(client):
    response = client.get("/health/")

    said = response.json()
    assert response.status_code == 200
    assert (said["status"], said["tier"]) == ("up", "nation")
    assert said["blueprint_edition"] == 1
    assert response.headers["cache-control"].count("no-cache") == 1


@pytest.mark.parametrize(("form", "place"), [("rss", ".//item/description"), ("atom", None)])
def test_a_summary_stays_plain_text_for_readers_of_a_feed(client, form, place):
    published(summary={"zh-hans": "<b>粗</b>", "en": "<b>bold</b>"})

    content = client.get(f"/en/feeds/labour-talks.{form}").content
    tree = etree.fromstring(content)
    found = tree.find(place) if place else tree.find(".//{*}entry/{*}summary")

    assert found.text == "&lt;b&gt;bold&lt;/b&gt;"
