"""Whatever is asked for, the answer is clear, and it is never our own failure."""

import json
from urllib.parse import quote

import pytest
from django.conf import settings
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as some
from lxml import html

from shuyuan.ground.blueprint.models import Column
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.actions import withdraw_resource
from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.holdings.catalogue.tests.factories import drafted, published

from .full import DETAILS, a_textbook, full, text
from .reading import LANGUAGES, links, meta, read, words
from .serving import plain_server

pytestmark = pytest.mark.django_db
COLUMN = "/schools/labour/labour-talks/"


NOWHERE = [
    "/nowhere/",
    "/schools/nothing/",
    "/schools/labour/nothing/",
    "/schools/topics/nothing/",
    "/resources/999999/",
    "/resources/99999999999999999999999/",
    "/resources/-1/",
    f"/resources/{'9' * 5000}/",
    "/resources/999999/print/",
    "/resources/999999/captions/en.vtt",
    "/textbooks/999999/",
    "/textbooks/99999999999999999999999/",
    "/chapters/999999/",
    "/chapters/99999999999999999999999/",
    "/disciplines/nothing/",
    "/disciplines/regions/",
    "/disciplines/disciplines/9999/",
    "/regions/999999/",
    "/organisations/nobody/",
    "/feeds/nothing.rss",
    "/columns/nothing/embed/",
    "/sitemaps/resources-77.xml",
    "/sitemaps/resources-99999999999999999999.xml",
    "/zh-hans/",
    "/schools/labour/labour-talks/more/",
    "/../../etc/passwd",
    "/media/../../secret.key",
    "/static/../secret.key",
]
TITLES = {
    "zh-hans": {404: "页面不存在", 400: "无法识别这个网址"},
    "en": {404: "There is no such page", 400: "This address cannot be understood"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_never_existed_is_not_found(client, language):
    answers = {address: client.get(LANGUAGES[language] + address) for address in NOWHERE}

    assert {address: answer.status_code for address, answer in answers.items()} == dict.fromkeys(
        NOWHERE, 404
    )
    for answer in answers.values():
        tree = read(answer)
        assert tree.xpath("//h1")[0].text == TITLES[language][404]
        assert meta(tree, "robots") == "noindex"
        assert links(tree).count(LANGUAGES[language] + "/") > 0


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/en/textbooks/999999/", "There is no such textbook."),
        ("/en/chapters/999999/", "There is no such chapter."),
        ("/en/organisations/nobody/", "There is no such organisation."),
        ("/en/resources/999999/", "There is no such resource."),
    ],
)
def test_what_is_not_there_is_named_in_words_of_readers(client, address, words):
    assert read(client.get(address)).xpath("//p[@class='lead']/text()") == [words]


def test_addresses_for_machines_that_never_existed_are_not_found(client):
    addresses = ["/sitemaps/resources-77.xml", "/media/../../secret.key", "/static/../secret.key"]

    assert [client.get(address).status_code for address in addresses] == [404, 404, 404]


def test_a_board_of_other_platforms_leads_there(client):
    response = client.get("/en/schools/graduate/")

    tree = read(response)
    assert response.status_code == 404
    assert tree.xpath("//section[@class='trouble']//li/a/@href") == ["/en/higher/graduate/"]


def test_a_column_under_another_board_leads_to_its_own(client):
    response = client.get("/en/schools/sports/labour-talks/")

    assert response.status_code == 404
    assert read(response).xpath("//section[@class='trouble']//li/a/@href") == [
        "/en/schools/labour/labour-talks/",
        "/en/vocational/labour/labour-talks/",
        "/en/higher/labour/labour-talks/",
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [("zh-hans", "该栏目已停用"), ("en", "This column is closed")],
)
def test_a_retired_column_says_so(client, language, title):
    Column.objects.create(key="labour-old", board="labour")

    response = client.get(f"{LANGUAGES[language]}/schools/labour/labour-old/")

    assert response.status_code == 410
    assert read(response).xpath("//h1")[0].text.startswith(title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_withdrawn_resource_says_why(client, language):
    editor = PersonFactory(may=["catalogue.publish_resource"])
    resource = published(title=text("secret"))
    withdraw_resource(resource, by=editor, reason=text("wrong figures"))

    for form in ("", "print/", "embed/"):
        response = client.get(f"{LANGUAGES[language]}/resources/{resource.pk}/{form}")

        tree = read(response)
        assert response.status_code == 410
        assert tree.xpath("//p[@class='lead']")[0].text == text("wrong figures")[language]
        assert words(tree).count("secret") == 0


def test_nobody_sees_a_draft(client):
    resource = drafted(title=text("secret"))

    for form in ("", "print/", "embed/", "captions/en.vtt"):
        response = client.get(f"/resources/{resource.pk}/{form}")

        assert response.status_code == 404
        assert response.content.decode().count("secret") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_number_of_a_page_is_refused_in_the_readers_language(client, language):
    numbers = ["0", "-1", "abc", "1.5", "٣", "1000000", "9" * 400, "\0", "1'", " ", "1 "]

    for number in numbers:
        response = client.get(f"{LANGUAGES[language]}{COLUMN}", {"page": number})

        assert response.status_code == 400
        assert read(response).xpath("//h1")[0].text == TITLES[language][400]


def test_a_page_past_the_end_is_not_found(client):
    school = OrganisationFactory()
    published(organisation=school.key, terms=["disciplines:04"])
    lists = [
        COLUMN,
        "/regions/33/",
        "/disciplines/disciplines/04/",
        f"/organisations/{school.key}/",
    ]

    for address in lists:
        past = client.get(f"/en{address}?page=2")

        assert client.get(f"/en{address}?page=1").status_code == 200
        assert past.status_code == 404
        assert read(past).xpath("//p[@class='lead']")[0].text == "This list has only 1 pages."


def test_a_filter_that_is_none_is_refused(client):
    messages = {
        "kind=nothing": "There is no kind of resource called “nothing”.",
        "stage=nothing": "There is no stage called “nothing”.",
        "kind=%3Cscript%3E": "There is no kind of resource called “<script>”.",
    }

    answers = {query: client.get(f"/en{COLUMN}", QUERY_STRING=query) for query in messages}

    assert {answer.status_code for answer in answers.values()} == {400}
    assert {
        query: read(answer).xpath("//p[@class='lead']")[0].text for query, answer in answers.items()
    } == messages


def test_a_filter_that_is_none_is_refused_in_chinese(client):
    response = client.get(COLUMN, {"kind": "nothing"})

    assert response.status_code == 400
    assert words(read(response)).count("没有“nothing”这种资源类型。") == 1


def test_other_parameters_lead_to_the_clean_address_once(client):
    clean = {
        "utm_source=chat": "",
        "kind=article&from=chat": "?kind=article",
        "stage=primary&kind=article": "?kind=article&stage=primary",
        "kind=article&kind=video": "?kind=video",
        "kind=": "",
        "&&&": "",
        "kind=article&": "?kind=article",
        "page=%31": "?page=1",
        "%FF%FE": "",
        "=": "",
    }

    answers = {asked: client.get(COLUMN, QUERY_STRING=asked) for asked in clean}

    assert {answer.status_code for answer in answers.values()} == {302}
    places = {asked: answer.headers["location"] for asked, answer in answers.items()}
    assert places == {asked: COLUMN + query for asked, query in clean.items()}
    assert {client.get(place).status_code for place in places.values()} == {200}


def test_a_query_of_ten_kilobytes_is_refused(client):
    for address in ("/", COLUMN, "/robots.txt", "/textbooks/"):
        response = client.get(address, QUERY_STRING="kind=" + "a" * 10_240)

        assert response.status_code == 400
        assert words(read(response)).count("网址过长") == 1


def test_bytes_that_are_no_address_are_not_found():
    server = plain_server()
    paths = [
        *("/\0/", "/\xff\xfe/", "/\xc0\xaf/", "/\0/\0/"),
        *("/disciplines/disciplines/\xff/", "/textbooks/\n/", "//evil.example/", "/en//"),
        *("/\\evil.example/", "/\xf0\x9f\x98\x80/", "/" + "a" * 20_000 + "/", "/" + "a/" * 5_000),
    ]

    assert {path[:40]: server.get(path).status for path in paths} == dict.fromkeys(
        [path[:40] for path in paths], 404
    )


def test_a_nul_in_what_is_looked_for_is_refused(client):
    a_textbook()

    assert client.get(COLUMN, {"stage": "\0"}).status_code == 400
    assert client.get("/textbooks/", {"stage": "\0"}).status_code == 400
    assert client.get("/disciplines/disciplines/%00/").status_code == 400


def test_a_choice_of_textbooks_that_is_none_is_not_found(client):
    a_textbook()
    steps = {"stage": "primary", "grade": "g4", "subject": "mathematics", "edition": "renjiao"}
    chosen = {}

    for step, code in steps.items():
        wrong = client.get("/textbooks/", chosen | {step: "nothing"})
        chosen[step] = code

        assert wrong.status_code == 404
        assert client.get("/textbooks/", chosen).status_code == 200


def test_public_pages_are_only_read():
    server = plain_server()
    methods = ("POST", "PUT", "DELETE", "PATCH", "OPTIONS")
    addresses = ("/", COLUMN, "/sitemap.xml", "/feeds/labour-talks.rss")

    answers = [
        server.get(address, method=method, body=b"kind=article")
        for method in methods
        for address in addresses
    ]

    assert {(answer.status, answer.headers["allow"]) for answer in answers} == {(405, "GET, HEAD")}


def test_a_host_that_is_not_ours_is_refused():
    server = plain_server()

    for host in ("evil.example", "localhost.evil.example", "a" * 300, "<b>"):
        answer = server.get("/schools/", HTTP_HOST=host)

        assert answer.status == 400
        assert answer.content.decode().count(host) == 0


# ---- words that would like to run

EVIL = (
    '<script>alert(1)</script><img src=x onerror="alert(2)"><svg/onload=alert(3)>'
    "\"' onmouseover='alert(4)' [click](javascript:alert(5)) <a href='javascript:alert(6)'>x</a>"
    "{{ 7*7 }} </title></textarea> ]]> --> \u202e\x08"
)


def poisoned(value):
    """The same details with evil in every text and every free string."""
    if isinstance(value, dict) and "zh-hans" in value:
        return dict.fromkeys(value, EVIL)
    if isinstance(value, dict):
        return {name: poisoned(one) for name, one in value.items()}
    if isinstance(value, list):
        return [poisoned(one) for one in value]
    return value


FREE = {"number": EVIL, "school_year": EVIL, "age_band": EVIL, "degree": EVIL, "format": EVIL}


def evil(kind, folder):
    """A published resource of this kind with evil in every field."""
    details = poisoned(DETAILS[kind])
    details |= {name: EVIL for name in FREE if name in details and _is_free(kind, name)}
    if kind == "tool":
        details |= {"address": f"https://tool.example/{EVIL}", "platforms": [EVIL]}
    person = PersonFactory(name=dict.fromkeys(("zh-hans", "en"), EVIL))
    school = OrganisationFactory(name=dict.fromkeys(("zh-hans", "en"), EVIL))
    every = dict.fromkeys(("zh-hans", "en"), EVIL)
    parts = [{"title": every}] if KINDS[kind].has_parts else []
    return full(
        kind,
        folder,
        title=every,
        summary=every,
        body=every,
        rights_holder=every,
        details=details,
        contributor=person.username,
        organisation=school.key,
        parts=parts,
    )


def _is_free(kind, name):
    return (kind, name) not in (("thesis", "degree"), ("performance", "form"))


def what_runs(tree):
    """Everything on the page that a browser would run and that is not ours."""
    ours = (settings.THEME_SCRIPT).read_text().strip()
    found = []
    for element in tree.iter(html.etree.Element):
        if element.tag == "script" and element.get("type") not in ("module", "application/ld+json"):
            found += [] if (element.text or "").strip() == ours else ["script"]
        for name, value in element.attrib.items():
            address = "".join(value.split()).lower()
            found += [name] if name.startswith("on") or address.startswith("javascript:") else []
        found += [element.tag] if element.get("src") == "x" else []
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_a_resource_never_run(client, tmp_path, kind):
    resource = evil(kind, tmp_path)
    pages = [f"/resources/{resource.pk}/{form}" for form in ("", "print/", "embed/")]
    if kind == "article":
        pages += [COLUMN, "/schools/", f"/organisations/{resource.organisation.key}/"]
        pages += ["/columns/labour-talks/embed/"]

    answers = {page: client.get(page) for page in pages}

    assert {page: answer.status_code for page, answer in answers.items()} == dict.fromkeys(
        pages, 200
    )
    assert {page: what_runs(read(answer)) for page, answer in answers.items()} == {
        page: [] for page in pages
    }
    whole = read(answers[pages[0]])
    codes = [box.get("value") for box in whole.xpath("//input[@id='share-embed']")]
    [frame] = html.fragments_fromstring(codes[0])
    assert sorted(frame.attrib) == [
        "allowfullscreen", "height", "loading", "src", "title", "width",
    ]  # fmt: skip
    [said] = whole.xpath("//script[@type='application/ld+json']")
    assert json.loads(said.text)["name"] == EVIL


@pytest.mark.parametrize("form", ["atom", "rss"])
def test_words_of_a_resource_stay_words_in_feeds(client, tmp_path, form):
    evil("article", tmp_path)

    response = client.get(f"/feeds/labour-talks.{form}")

    assert response.status_code == 200
    assert response.content.count(b"<script") == 0


# ---- anything at all

words_in_addresses = some.one_of(
    some.sampled_from(
        [
            *("schools", "higher", "labour", "labour-talks", "topics", "resources", "1", "en"),
            *("print", "embed", "textbooks", "disciplines", "regions", "33", "feeds", "sitemaps"),
            *("captions", "organisations", "columns", "media", "design", "me", "bar", "..", "."),
        ]
    ),
    some.text(max_size=12),
)
addresses = some.lists(words_in_addresses, max_size=5).map(
    lambda steps: "/" + "/".join(quote(step, safe="") for step in steps)
)
queries = some.one_of(
    some.just(""),
    some.lists(
        some.tuples(
            some.sampled_from(["kind", "stage", "page", "grade", "subject", "next", "q"]),
            some.one_of(some.text(max_size=8), some.integers().map(str)),
        ),
        max_size=3,
    ).map(lambda pairs: "&".join(f"{name}={quote(value)}" for name, value in pairs)),
    some.binary(max_size=20).map(lambda octets: octets.decode("latin-1")),
)


@hypothesis_settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(address=addresses, query=queries, slash=some.booleans())
@example(address="/schools/labour/labour-talks", query="page=\x00", slash=True)
@example(address="/textbooks", query="stage=%00&grade=%00", slash=True)
def test_no_address_is_our_failure(client, address, query, slash):
    response = client.get(address + ("/" if slash else ""), QUERY_STRING=query)

    assert response.status_code in (200, 301, 302, 400, 404, 410)
