"""The papers say what is so: links lead somewhere, changes are told, the mission's state is true."""

import json
import re
import runpy
from pathlib import PurePosixPath

import pytest

from .tree import ROOT, files, text_of, tracked

LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
PATH = re.compile(r"`((?:src|tools|docs|tests|blueprints|requirements|country|changes)/[\w./-]*)`")
FRAGMENT = re.compile(r"changes/(\d{4})-[a-z0-9-]+\.md")
PAPERS = files(".md")


def without_examples(text):
    return re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)


def headings(name):
    """The anchors of a page, as the usual viewers make them."""
    titles = re.findall(r"^#+ (.+)$", without_examples(text_of(name)), flags=re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


def leads_somewhere(name, link):
    path, _, anchor = link.partition("#")
    target = (ROOT / name).parent / path if path else ROOT / name
    if not target.exists():
        return False
    return not anchor or anchor in headings(target.resolve().relative_to(ROOT))


@pytest.mark.parametrize("name", PAPERS)
def test_every_link_leads_somewhere(name):
    links = [link for link in LINK.findall(without_examples(text_of(name))) if "://" not in link]

    assert [link for link in links if not leads_somewhere(name, link)] == []


@pytest.mark.parametrize("name", PAPERS)
def test_every_file_that_a_paper_names_is_there(name):
    folders = {str(folder) for file in tracked() for folder in PurePosixPath(file).parents}
    known = folders.union(tracked())

    named = [path.rstrip("/") for path in PATH.findall(without_examples(text_of(name)))]

    # A paper about one app may name its files from the folder of that app.
    missing = [path for path in named if not any(f"/{one}".endswith(f"/{path}") for one in known)]
    assert missing == []


def test_every_change_is_told_in_whole_sentences():
    fragments = [name for name in files(".md", below="changes/") if name != "changes/README.md"]

    told = {name: text_of(name).strip().splitlines() for name in fragments}

    assert [name for name in fragments if not FRAGMENT.fullmatch(name)] == []
    wrong = [name for name, lines in told.items() for line in lines
             if not re.fullmatch(r"- [A-Z`].{10,}\.", line)]  # fmt: skip
    assert wrong == []
    assert [name for name, lines in told.items() if not lines] == []


def test_decisions_are_numbered_and_short():
    decisions = [name for name in files(".md", below="docs/decisions/") if "README" not in name]

    numbers = [int(name.rpartition("/")[2][:4]) for name in decisions]

    assert numbers == list(range(1, len(decisions) + 1))
    assert [name for name in decisions if len(lines_without_tables(name)) > 40] == []


def lines_without_tables(name):
    return [line for line in text_of(name).splitlines() if not line.startswith("|")]


def test_every_dependency_has_its_line_in_the_decisions():
    wanted = [
        re.split(r"[\[<>=# ]", line.strip())[0]
        for name in files(".in", below="requirements/")
        for line in text_of(name).splitlines()
        if line.strip() and not line.startswith(("#", "-"))
    ]
    for name in ("package.json", "tests/package.json"):
        said = json.loads(text_of(name))
        wanted += [*said.get("dependencies", {}), *said.get("devDependencies", {})]

    table = text_of("docs/decisions/0008-dependencies.md")

    assert len(wanted) > 25
    assert [name for name in wanted if f"| {name} |" not in table] == []


def test_every_setting_of_a_node_is_explained():
    from shuyuan.config.node import Node

    explained = re.findall(
        r"^\| `([a-z]+)` \|", text_of("docs/operating/configuration.md"), flags=re.M
    )

    assert explained == list(Node.__struct_fields__)


@pytest.fixture(scope="module")
def status():
    return runpy.run_path(str(ROOT / "tools/mission_status.py"))


def test_tests_name_only_rows_of_the_mission(status):
    assert sorted(status["tests_by_row"]().keys() - status["rows"]().keys()) == []


def test_state_is_told_for_every_row_that_a_test_names_and_for_no_other(status):
    told = {row for row, said in status["states"]().items() if said["state"] != "not yet"}

    assert sorted(status["tests_by_row"]().keys() - status["states"]().keys()) == []
    assert sorted(told - status["tests_by_row"]().keys()) == []


def test_page_of_the_missions_state_is_up_to_date(status):
    assert text_of("docs/mission-status.md") == status["page"]()
