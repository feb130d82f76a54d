"""The page of a resource of each kind shows everything that was said about it."""

import pytest

from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.holdings.catalogue.tests.factories import published

from .full import DETAILS, full, picture, text, texts_in
from .reading import LANGUAGES, crumbs, facts, links, read, words

pytestmark = pytest.mark.django_db

FACTS = {
    "article": {"Author": "author (English)"},
    "policy": {
        "Issued by": "issuer (English)",
        "Number": "No. 7 of 2026",
        "Issued on": "5 January 2026",
        "In force from": "1 February 2026",
    },
    "profile": {
        "Name": "name (English)",
        "Occupation": "occupation (English)",
        "Place": "place (English)",
    },
    "announcement": {
        "Place": "place (English)",
        "Begins": "1 April 2026",
        "Ends": "3 April 2026",
        "Apply by": "20 March 2026",
        "Places": "40",
        "Contact": "contact (English)",
    },
    "video": {"Presented by": "presenter (English)"},
    "audio": {"Performed by": "performer (English)"},
    "pictures": {},
    "artwork": {
        "Artist": "artist (English)",
        "Made": "made (English)",
        "Medium": "medium (English)",
        "Size": "size (English)",
        "Held by": "keeper (English)",
    },
    "document": {"Form": "Table", "Pages": "12"},
    "skill": {"Level": "Intermediate"},
    "exercise": {},
    "lesson": {"Periods": "3"},
    "course": {
        "Teacher": "teacher (English)",
        "Hours": "12.5",
        "Weeks": "8",
        "For whom": "for whom (English)",
    },
    "case": {
        "Form": "Short-video case",
        "Degree": "0251",
        "Access": "Open to everyone",
    },
    "clinical-case": {"Specialty": "specialty (English)", "Sex": "Female", "Age": "40-49"},
    "thesis": {
        "Degree": "Doctor",
        "Year": "2023",
        "Discipline": "0401",
        "University": "university (English)",
    },
    "show": {
        "Edition": "7",
        "Year": "2026",
        "Host": "host (English)",
        "Begins": "10 April 2026",
        "Ends": "15 April 2026",
    },
    "performance": {
        "Form": "Vocal music",
        "Performed by": "first performer (English), second performer (English)",
        "Minutes": "6.5",
        "School year": "2025-2026",
        "Award": "award (English)",
    },
    "tool": {"Made by": "maker (English)", "Price": "Free in part", "Runs on": "Windows, Linux"},
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_examples_leave_no_field_of_a_kind_out(kind):
    fields = set(KINDS[kind].details.__struct_fields__)

    assert set(DETAILS[kind]) == fields


@pytest.mark.mission("1.5", "2.4", "2.6", "3.4", "3.6", "5.4", "5.5", "5.6", "5.10", "5.11")
@pytest.mark.parametrize("kind", KINDS)
def test_a_resource_shows_all_its_texts_on_screen_on_paper_and_in_frames(client, tmp_path, kind):
    resource = full(kind, tmp_path)
    said = [resource.title, resource.body, DETAILS[kind]]
    places = [(language, form) for language in LANGUAGES for form in ("", "print/", "embed/")]

    shown = {
        (language, form): words(read(client.get(_address(resource, language) + form)))
        for language, form in places
    }

    missing = [
        (place, one)
        for place in places
        for one in texts_in(said, place[0])
        if one not in shown[place]
    ]
    assert missing == []
    assert [text for text in texts_in(resource.summary, "en") if text not in shown["en", ""]] == []


def _address(resource, language):
    return f"{LANGUAGES[language]}/resources/{resource.pk}/"


@pytest.mark.mission("1.5", "2.4", "3.4", "5.4", "5.5", "5.6")
@pytest.mark.parametrize("kind", KINDS)
def test_a_resource_shows_its_facts(client, tmp_path, kind):
    resource = full(kind, tmp_path)

    tree = read(client.get(f"/en/resources/{resource.pk}/"))

    assert facts(tree) == FACTS[kind]


@pytest.mark.mission("3.4")
def test_an_article_without_a_quotation_names_its_author_and_source(client):
    details = {"author": text("author"), "source": text("source")}
    resource = published(details=details)

    tree = read(client.get(f"/en/resources/{resource.pk}/"))

    assert facts(tree) == {"Author": "author (English)", "Source": "source (English)"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_resource_with_nothing_but_what_it_needs_is_shown(client, kind):
    resource = published(kind=kind, summary={}, body={}, column="")

    response = client.get(f"/en/resources/{resource.pk}/")

    assert response.status_code == 200
    assert crumbs(read(response))[-1] == resource.title["en"]


@pytest.mark.mission("2.4")
def test_an_art_work_is_looked_at_closely_with_notes_at_their_places(client, tmp_path):
    large = picture(tmp_path, "scroll", (2400, 300))
    resource = full("artwork", tmp_path, picture=large)

    tree = read(client.get(f"/en/resources/{resource.pk}/"))

    [viewer] = tree.xpath("//deep-zoom")
    [note] = viewer.xpath(".//li")
    assert viewer.get("src") == f"/media/{large[:2]}/{large}.png"
    assert viewer.get("tiles") == f"/media/{large[:2]}/{large}.dzi"
    assert viewer.xpath(".//img/@alt") == ["seen on scroll (English)"]
    assert (note.get("data-x"), note.get("data-y")) == ("0.25", "0.5")
    assert b"".join(client.get(viewer.get("tiles")))[:5] == b"<?xml"


@pytest.mark.mission("2.4")
def test_a_small_art_work_needs_no_tiles(client, tmp_path):
    resource = full("artwork", tmp_path)

    [viewer] = read(client.get(f"/resources/{resource.pk}/")).xpath("//deep-zoom")

    assert viewer.get("tiles") is None


@pytest.mark.mission("2.4")
def test_a_set_of_pictures_shows_each_with_its_caption(client, tmp_path):
    first, second = picture(tmp_path, "one"), picture(tmp_path, "two", (80, 40))
    shown = [
        {"picture": first, "caption": text("first caption")},
        {"picture": second, "caption": text("second caption")},
    ]
    resource = full("pictures", tmp_path, pictures=shown)

    figures = read(client.get(f"/en/resources/{resource.pk}/")).xpath("//figure")

    assert [one.find("figcaption").text for one in figures] == [
        "first caption (English)",
        "second caption (English)",
    ]
    assert [one.find("img").get("width") for one in figures] == ["64", "80"]


@pytest.mark.mission("3.4")
def test_a_policy_is_read_beside_its_interpretation(client, tmp_path):
    policy = full("policy", tmp_path, key="policy", column="labour-policies")
    article = full("article", tmp_path, column="labour-policies", interprets="policy")

    of_policy = read(client.get(f"/en/resources/{policy.pk}/"))
    of_article = read(client.get(f"/en/resources/{article.pk}/"))

    assert _pair(of_policy) == {
        "The policy": "body of policy (English)",
        "title of article (English)": "body of article (English)",
    }
    assert _pair(of_article) == {
        "Interpretation": "body of article (English)",
        "The policy": "body of policy (English)",
    }
    assert links(of_policy).count(f"/en/resources/{article.pk}/") >= 1
    assert links(of_article).count(f"/en/resources/{policy.pk}/") >= 1


def _pair(tree):
    """The two texts that stand side by side, by their headings."""
    sections = tree.xpath("//div[@class='side-by-side']/section")
    return {
        one.find("h2").text: " ".join(one.find("div").text_content().split()) for one in sections
    }


@pytest.mark.mission("2.6")
def test_an_exhibition_leads_from_its_sessions_to_programmes_and_their_performers(client, tmp_path):
    opening = full("performance", tmp_path, key="opening", title=text("the opening"))
    choir = full("performance", tmp_path, key="choir", title=text("the choir"))
    show = full(
        "show",
        tmp_path,
        parts=[
            {"title": text("first session"), "parts": [{"resource": "opening"}]},
            {"title": text("second session"), "parts": [{"resource": "choir"}]},
        ],
    )

    tree = read(client.get(f"/en/resources/{show.pk}/"))
    performed = read(client.get(f"/en/resources/{choir.pk}/"))

    assert _outline(tree) == [
        ("first session (English)", [f"/en/resources/{opening.pk}/"]),
        ("second session (English)", [f"/en/resources/{choir.pk}/"]),
    ]
    assert facts(performed)["Performed by"] == (
        "first performer (English), second performer (English)"
    )


@pytest.mark.mission("1.4", "5.3")
def test_a_course_shows_its_outline_and_hides_what_readers_may_not_see(client, tmp_path):
    first = full("article", tmp_path, key="first")
    hidden = full("article", tmp_path, key="hidden", title=text("hidden part"))
    _make_draft(hidden)
    course = full(
        "course",
        tmp_path,
        parts=[
            {"title": text("chapter"), "parts": [{"resource": "first"}, {"resource": "hidden"}]}
        ],
    )

    tree = read(client.get(f"/en/resources/{course.pk}/"))

    assert _outline(tree) == [("chapter (English)", [f"/en/resources/{first.pk}/"])]
    assert words(tree).count("hidden part") == 0


def _outline(tree):
    """Chapters with the addresses of their parts."""
    chapters = tree.xpath("//ol[@class='outline']/li")
    return [
        (one.find(".//summary").text_content(), [link.get("href") for link in one.xpath(".//a")])
        for one in chapters
    ]


def _make_draft(resource):
    resource.state = resource.State.DRAFT
    resource.save()


@pytest.mark.mission("5.4")
@pytest.mark.parametrize(("access", "shown"), [("open", 1), ("members", 0), ("teachers", 0)])
def test_a_teaching_note_is_open_only_where_the_case_is(client, tmp_path, access, shown):
    resource = full("case", tmp_path, details=DETAILS["case"] | {"access": access})

    page = client.get(f"/en/resources/{resource.pk}/").content.decode()

    assert page.count("teaching note (English)") == shown


@pytest.mark.mission("5.9")
def test_an_exercise_may_have_many_options(client):
    options = [text(f"option {number}") for number in range(14)]
    question = {"stem": text("stem"), "options": options, "answer": 13}
    resource = published(kind="exercise", details={"questions": [question]})

    answer = read(client.get(f"/en/resources/{resource.pk}/")).xpath("//li//strong")

    assert [one.text for one in answer] == ["N. option 13 (English)"]


@pytest.mark.mission("1.5", "2.6")
@pytest.mark.parametrize("kind", ["video", "skill", "performance", "case"])
def test_a_film_has_captions_and_a_transcript_in_both_languages(client, tmp_path, kind):
    resource = full(kind, tmp_path)

    tree = read(client.get(f"/en/resources/{resource.pk}/"))

    tracks = [(track.get("srclang"), track.get("src")) for track in tree.iter("track")]
    assert tracks == [
        ("en", f"/resources/{resource.pk}/captions/en.vtt"),
        ("zh-Hans", f"/resources/{resource.pk}/captions/zh-hans.vtt"),
    ]
    assert tree.xpath("//film-transcript//li/span[2]/text()")[0] == "first line (English)"
