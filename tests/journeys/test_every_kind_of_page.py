"""Each kind of page, for everyone: without a violation of WCAG 2.2 AA and without an error in its HTML."""

import json
import sqlite3
import subprocess
import urllib.error
import urllib.request

import pytest

from .conftest import CHECKOUT

pytestmark = pytest.mark.browser
AXE = CHECKOUT / "tests/node_modules/axe-core/axe.min.js"
CHECKER = CHECKOUT / "tests/node_modules/vnu-jar/build/dist/vnu.jar"
PLACES = [
    "/",
    "/schools/",
    "/vocational/",
    "/higher/",
    "/schools/labour/",
    "/schools/labour/labour-glory/",
    "/schools/labour/labour-talks/",
    "/schools/sports/sports-skills/",
    "/higher/topics/",
    "/schools/topics/summer-training-2026/",
    "/textbooks/",
    "/textbooks/?stage=primary&grade=g4&subject=mathematics",
    "/textbooks/1/",
    "/chapters/1/",
    "/disciplines/",
    "/disciplines/disciplines/04/",
    "/regions/",
    "/regions/33/",
    "/organisations/s-qinghe/",
    "/feeds/",
    "/about/",
    "/accessibility/",
    "/sign-in/",
    "/nowhere/",
    "/columns/notices/embed/",
    "/resources/1/print/",
    "/resources/1/embed/",
    "/design/",
]
LOOKS = [
    ("", 1280, "light"),
    ("/en", 360, "dark"),
    ("", 360, "light"),
    ("/en", 1280, "dark"),
]


@pytest.fixture(scope="module")
def places(node):
    """The places above and one resource of each kind."""
    home = node.environment["SHUYUAN_HOME"]
    with sqlite3.connect(f"file:{home}/shuyuan.sqlite3?mode=ro", uri=True) as database:
        rows = database.execute(
            "SELECT min(id) FROM catalogue_resource WHERE state = 'published' GROUP BY kind"
        )
        resources = [f"/resources/{pk}/" for (pk,) in rows]
    assert len(resources) == 19
    return PLACES + resources


@pytest.mark.mission("0.2")
@pytest.mark.parametrize(("language", "width", "colours"), LOOKS)
def test_no_page_has_a_violation_of_wcag(places, visit, language, width, colours):
    page = None
    violations = []
    for place in places:
        page = visit(language + place, width=width, colours=colours, page=page)
        page.evaluate(AXE.read_text())
        found = page.evaluate(
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
        )
        violations += [
            f"{place}: {one['id']} at {one['nodes'][0]['target']}" for one in found["violations"]
        ]
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wide > 0:
            violations.append(f"{place}: {wide} px wider than the screen")

    assert violations == []


def test_no_page_has_an_error_in_its_html(places, node, tmp_path):
    for language in ("", "/en"):
        for number, place in enumerate(places):
            name = f"{language.strip('/') or 'zh'}-{number}.html"
            (tmp_path / name).write_bytes(_content(node.address + language + place))

    checked = subprocess.run(
        ["java", "-jar", str(CHECKER), "--format", "json", "--skip-non-html", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=300,
    )

    messages = json.loads(checked.stderr)["messages"]
    errors = [
        f"{places[int(one['url'].rsplit('-', 1)[1].split('.')[0])]}: {one['message']}"
        for one in messages
        if one["type"] == "error"
    ]
    assert sorted(set(errors)) == []


def _content(address):
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()
