"""Homes, boards, columns, topics, disciplines, regions and organisations."""

from datetime import timedelta

import pytest
from django.utils import timezone

from shuyuan.ground.blueprint.queries import blueprint
from shuyuan.ground.people.tests.factories import OrganisationFactory
from shuyuan.holdings.catalogue.tests.factories import drafted, published
from shuyuan.holdings.catalogue.values import PlacementValues

from .full import text, with_topics
from .reading import crumbs, facts, links, read, titles, words

pytestmark = pytest.mark.django_db


@pytest.mark.mission("0.1")
def test_the_portal_leads_to_three_platforms_and_the_employment_service(client):
    published(column="labour-talks", title=text("talk"))

    tree = read(client.get("/en/"))

    doors = tree.xpath("//section[@class='doors']/article/h2/a")
    assert [(door.text_content().strip(), door.get("href")) for door in doors] == [
        ("Smart Education of Schools", "/en/schools/"),
        ("Smart Vocational Education", "/en/vocational/"),
        ("Smart Higher Education", "/en/higher/"),
        ("24365 employment service", "https://www.ncss.cn/"),
    ]
    assert titles(tree) == ["talk (English)"]


@pytest.mark.mission("0.1", "6.1")
def test_the_employment_service_stands_where_graduates_are(client):
    shown = {
        platform: links(read(client.get(f"/{platform}/"))).count("https://www.ncss.cn/")
        for platform in ("schools", "vocational", "higher")
    }

    assert shown == {"schools": 0, "vocational": 1, "higher": 1}


@pytest.mark.mission("0.5", "3.1")
def test_the_labour_board_has_another_place_on_each_platform(client):
    published(column="labour-talks", title=text("talk"))
    board = "//article[h2/a/@href='{0}'] | //section[.//a/@href='{0}']"

    schools = read(client.get("/en/schools/"))
    vocational = read(client.get("/en/vocational/"))
    topics = read(client.get("/en/higher/topics/"))

    [on_home] = schools.xpath("//section[@data-accent='amber']")
    assert on_home.xpath(".//article[@class='card']/h3/a/text()") == ["talk (English)"]
    [as_door] = vocational.xpath(board.format("/en/vocational/labour/"))[-1:]
    assert as_door.xpath(".//article[@class='card']") == []
    [as_topic] = topics.xpath("//article[h2/a/@href='/en/higher/labour/']")
    assert as_topic.xpath(".//li/a/text()") == [
        "Glory of labour",
        "Labour navigation",
        "Wisdom of labour",
    ]


@pytest.mark.mission("3.1")
def test_a_column_is_the_same_on_every_platform_without_a_copy(client):
    resource = published(column="labour-talks")

    shown = [
        links(read(client.get(f"/{platform}/labour/labour-talks/"))).count(
            f"/resources/{resource.pk}/"
        )
        for platform in ("schools", "vocational", "higher")
    ]

    assert shown == [1, 1, 1]


@pytest.mark.mission("0.5", "1.3", "2.3", "3.4", "3.5", "3.6", "4.9", "5.2")
def test_every_board_shows_its_columns_on_each_of_its_platforms(client):
    shown = blueprint()

    for board in shown.boards:
        for platform in board.shown_on:
            tree = read(client.get(f"/en/{platform}/{board.key}/"))

            headings = [one.text for one in tree.xpath("//header[@class='section-head']/h2")]
            columns = shown.columns_in(board.key, on=platform)
            assert headings == [column.title["en"] for column in columns]


@pytest.mark.mission("3.4")
def test_a_column_of_columns_shows_the_first_of_each(client):
    published(column="labour-talks", title=text("talk"))
    published(column="labour-people", kind="profile", title=text("worker"))

    tree = read(client.get("/en/schools/labour/labour-glory/"))

    headings = [one.text for one in tree.xpath("//header[@class='section-head']/h2")]
    assert headings == [
        "Words on labour",
        "Policies and their interpretation",
        "The most beautiful workers",
        "Research on labour education",
    ]
    assert titles(tree) == ["talk (English)", "worker (English)"]
    assert crumbs(tree) == ["Shuyuan", "Schools", "Labour education", "Glory of labour"]


@pytest.mark.mission("4.9")
def test_a_column_of_some_platforms_is_missing_on_the_others(client):
    answers = {
        platform: client.get(f"/en/{platform}/training/training-mental-health/").status_code
        for platform in ("schools", "vocational", "higher")
    }

    assert answers == {"schools": 200, "vocational": 200, "higher": 404}


def test_a_column_is_read_in_its_order(client):
    published(title=text("old"), published_on="2026-01-01")
    published(title=text("new"), published_on="2026-03-01")
    published(
        title=text("pinned"),
        published_on="2025-01-01",
        placements=[PlacementValues("labour-talks", pinned=True)],
    )
    drafted(title=text("draft"))

    tree = read(client.get("/en/schools/labour/labour-talks/"))

    assert titles(tree) == ["pinned (English)", "new (English)", "old (English)"]
    assert tree.find_class("found")[0].text == "3 resources"


def test_a_place_on_a_column_may_have_dates(client):
    today = timezone.localdate()
    for name, opens, closes in [("past", -9, -1), ("now", 0, 0), ("future", 1, 9)]:
        place = PlacementValues(
            "labour-talks",
            opens_on=today + timedelta(opens),
            closes_on=today + timedelta(closes),
        )
        published(title=text(name), placements=[place])

    tree = read(client.get("/en/schools/labour/labour-talks/"))

    assert titles(tree) == ["now (English)"]


def test_a_column_is_narrowed_down_by_kind_and_stage(client):
    published(column="labour-skills", kind="video", title=text("film"), terms=["stages:primary"])
    published(column="labour-skills", kind="skill", title=text("skill"), terms=["stages:primary"])
    published(column="labour-skills", kind="skill", title=text("other"), terms=["stages:junior"])
    place = "/en/schools/labour/labour-skills/"

    assert titles(read(client.get(f"{place}?kind=video"))) == ["film (English)"]
    assert titles(read(client.get(f"{place}?kind=skill&stage=junior"))) == ["other (English)"]
    assert titles(read(client.get(f"{place}?kind=video&stage=junior"))) == []


def test_a_long_column_has_pages_that_keep_the_choice(client):
    for number in range(25):
        published(title=text(f"talk {number}"), terms=["stages:primary"])
    place = "/en/schools/labour/labour-talks/"

    first = read(client.get(f"{place}?stage=primary"))
    second = read(client.get(f"{place}?stage=primary&page=2"))

    assert len(titles(first)) == 24
    assert first.xpath("//a[@rel='next']/@href") == [f"{place}?stage=primary&page=2"]
    assert titles(second) == ["talk 0 (English)"]
    assert second.xpath("//link[@rel='canonical']/@href") == [
        f"http://localhost:8000{place}?stage=primary&page=2"
    ]


@pytest.mark.mission("4.8")
def test_a_topic_says_whether_it_is_open(client, tmp_path):
    with_topics(tmp_path, {"coming": (1, 5), "running": (-1, 0), "past": (-9, -1)})
    published(column="labour-talks", title=text("talk"))

    said = {}
    for topic in ("coming", "running", "past"):
        tree = read(client.get(f"/en/schools/topics/{topic}/"))
        [callout] = tree.xpath("//div[@role='note']//strong")
        said[topic] = callout.text.rsplit(" ", 3)[0]
        assert titles(tree) == ["talk (English)"]
        assert crumbs(tree) == ["Shuyuan", "Schools", f"{topic} (English)"]

    assert said == {"coming": "Opens on", "running": "Open until", "past": "Closed on"}
    overview = words(read(client.get("/en/schools/")))
    assert [overview.count(f"{topic} (English)") for topic in said] == [1, 1, 1]
    assert client.get("/higher/topics/running/").status_code == 404


@pytest.mark.mission("5.3")
def test_a_discipline_holds_what_stands_below_it(client):
    published(title=text("general"), terms=["disciplines:04"])
    published(title=text("special"), terms=["disciplines:0401"], published_on="2026-03-13")
    published(title=text("other"), terms=["disciplines:0301"])

    catalogue = read(client.get("/en/disciplines/"))
    upper = read(client.get("/en/disciplines/disciplines/04/"))
    lower = read(client.get("/en/disciplines/disciplines/0401/"))

    counts = {
        link.get("href"): link.xpath(".//span[@class='count']/text()")
        for link in catalogue.xpath("//nav[@class='tree']//a")
    }
    assert counts["/en/disciplines/disciplines/04/"] == ["2"]
    assert titles(upper) == ["special (English)", "general (English)"]
    assert titles(lower) == ["special (English)"]
    assert crumbs(lower)[:2] == ["Shuyuan", "Graduate disciplines"]


@pytest.mark.mission("5.3")
@pytest.mark.parametrize("catalogue", ["undergraduate-majors", "vocational-majors"])
def test_majors_have_catalogues_of_their_own(client, catalogue):
    tree = read(client.get(f"/en/disciplines/{catalogue}/"))

    first = tree.xpath("//nav[@class='tree']//a/@href")[0]
    assert client.get(first).status_code == 200
    assert first.startswith(f"/en/disciplines/{catalogue}/")


@pytest.mark.mission("6.1")
def test_a_region_shows_what_comes_from_it_and_from_below_it(client):
    village = OrganisationFactory(key="village", name=text("village school"))
    published(organisation=village.key, title=text("lesson"))
    published(region="110101", title=text("from elsewhere"))

    shown = {
        code: titles(read(client.get(f"/en/regions/{code}/"))) for code in ("33", "3301", "11")
    }
    province = read(client.get("/en/regions/33/"))
    county = read(client.get("/en/regions/330127/"))
    overview = read(client.get("/en/regions/"))

    assert shown == {
        "33": ["lesson (English)"],
        "3301": ["lesson (English)"],
        "11": ["from elsewhere (English)"],
    }
    assert links(province).count("/en/organisations/village/") >= 1
    assert crumbs(county)[1:-1] == ["Regions", "Zhejiang", "Hangzhou"]
    assert overview.xpath("//a[@href='/en/regions/33/']/span/text()") == ["1"]


@pytest.mark.mission("4.1")
def test_an_organisation_shows_what_it_published(client):
    school = OrganisationFactory(key="village", name=text("village school"))
    published(organisation="village", title=text("lesson"))
    drafted(organisation="village", title=text("draft"))
    published(title=text("from elsewhere"))

    tree = read(client.get("/en/organisations/village/"))

    assert titles(tree) == ["lesson (English)"]
    assert facts(tree) == {"Setting": "Village"}
    assert crumbs(tree)[-1] == "village school (English)"
    assert (
        read(client.get("/en/organisations/village/")).xpath("//h1")[0].text == (school.name["en"])
    )


@pytest.mark.parametrize("address", ["/about/", "/accessibility/", "/feeds/"])
def test_pages_about_the_platform_stand_in_both_languages(client, address):
    pages = [read(client.get(prefix + address)) for prefix in ("", "/en")]

    assert [page.get("lang") for page in pages] == ["zh-Hans", "en"]
    assert pages[0].xpath("//h1")[0].text != pages[1].xpath("//h1")[0].text
