"""How far is the mission? Writes `docs/mission-status.md` from what the tests name.

A row works, or works partly, only if a test names it with `@pytest.mark.mission("3.1")`; what is
said of such rows stands in `docs/building/mission_state.toml`. Every other row is not there yet.
"""

import ast
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/mission-status.md"
STATES = ("works", "partly", "not yet")
SHOWN = 3  # tests of a row that the page names
HEAD = """\
# How far the mission is

Made by `python tools/mission_status.py`; not written by hand. A row works, or works partly, only if a test
names it. What is said of such a row stands in `docs/building/mission_state.toml`.

"""


def chapters() -> dict[str, dict[str, str]]:
    """The chapters of the mission with the titles of their rows."""
    told = tomllib.loads((ROOT / "docs/building/mission_rows.toml").read_text(encoding="utf-8"))
    return {chapter.pop("title"): chapter for chapter in told.values()}


def rows() -> dict[str, str]:
    """Every row with its title."""
    return {row: title for chapter in chapters().values() for row, title in chapter.items()}


def states() -> dict[str, dict[str, str]]:
    """What is said of rows that tests name: state, where, and what is missing."""
    return tomllib.loads((ROOT / "docs/building/mission_state.toml").read_text(encoding="utf-8"))


def tests_by_row() -> dict[str, list[str]]:
    """The tests that name each row, as `file::test`."""
    found: dict[str, list[str]] = {}
    for name in _test_files():
        tree = ast.parse((ROOT / name).read_text(encoding="utf-8"), name)
        for test, row in _named_in(tree):
            found.setdefault(row, []).append(f"{name}::{test}" if test else name)
    return {row: sorted(set(tests)) for row, tests in found.items()}


def page() -> str:
    """The page as it should be."""
    tests, told = tests_by_row(), states()
    state = {
        row: told[row]["state"] if row in tests and row in told else "not yet" for row in rows()
    }
    lines = ["| state | rows |", "|---|---|"]
    lines += [f"| {one} | {list(state.values()).count(one)} |" for one in STATES]
    for title, chapter in chapters().items():
        lines += [
            "",
            f"## {title}",
            "",
            "| row | what | state | where and what is missing | tests |",
        ]
        lines.append("|---|---|---|---|---|")
        for row, words in chapter.items():
            said = _said(told.get(row, {})) if state[row] != "not yet" else ""
            lines.append(
                f"| {row} | {words} | {state[row]} | {said} | {_links(tests.get(row, []))} |"
            )
    return HEAD + "\n".join(lines) + "\n"


def _test_files() -> list[str]:
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "src/**/test_*.py", "tests/**/test_*.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in sorted(listed.stdout.split()) if (ROOT / name).exists()]


def _named_in(tree: ast.Module) -> list[tuple[str, str]]:
    """Pairs of a test and a row that it names; a mark on the module or a class has no test's name."""
    tests = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    within = {id(part): test.name for test in tests for part in ast.walk(test)}
    return [
        (within.get(id(node), ""), row.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.mission"
        for row in node.args
        if isinstance(row, ast.Constant)
    ]


def _said(told: dict[str, str]) -> str:
    where = f"{told['where']}." if told.get("where") else ""
    missing = f"Missing: {told['missing']}." if told.get("missing") else ""
    return " ".join(part for part in (where, missing) if part)


def _links(tests: list[str]) -> str:
    """The first few tests by name, each leading to its file."""
    shown = [
        f"[{(test.partition('::')[2] or 'all').removeprefix('test_').replace('_', ' ')}]"
        f"(../{test.partition('::')[0]})"
        for test in tests[:SHOWN]
    ]
    if len(tests) > SHOWN:
        shown.append(f"and {len(tests) - SHOWN} more")
    return "; ".join(shown)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
