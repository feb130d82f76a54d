"""Files, functions and views stay short enough to be read at once."""

import ast

import pytest

from .tree import EXCEPTIONS, ROOT, files, is_written_by_hand, parsed, tables, text_of, tracked

LONGEST_FILE = 300
LONGEST_FUNCTION = 30
LONGEST_VIEW = 15
LARGEST = 1_500_000
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def python_files():
    names = files(".py") + files(".ts", ".css", below="src/")
    return [name for name in names if is_written_by_hand(name) and not name.startswith(tables())]


def long_files():
    return {name for name in python_files() if len(text_of(name).splitlines()) > LONGEST_FILE}


def functions():
    """Every function with the lines of its body; its signature and docstring cost nothing."""
    for name in python_files():
        if name.endswith(".py"):
            for node in ast.walk(parsed(name)):
                if isinstance(node, FUNCTIONS):
                    yield name, node.name, lines_of_body(name, node)


def lines_of_body(name, function):
    body = function.body[1:] if ast.get_docstring(function) else function.body
    if not body:
        return 0
    lines = text_of(name).splitlines()[body[0].lineno - 1 : function.end_lineno]
    return sum(1 for line in lines if line.strip())


def long_functions():
    return {f"{name}:{title}" for name, title, size in functions() if size > LONGEST_FUNCTION}


def long_views():
    return {
        f"{name}:{title}"
        for name, title, size in functions()
        if ("/views/" in name or name.endswith("/views.py"))
        and not title.startswith("_")
        and size > LONGEST_VIEW
    }


@pytest.mark.parametrize(
    ("rule", "found"),
    [("long_files", long_files), ("long_functions", long_functions), ("long_views", long_views)],
)
def test_what_is_longer_than_the_rule_is_named_with_its_reason(rule, found):
    named = EXCEPTIONS[rule]

    assert sorted(found()) == sorted(named)
    assert [what for what, reason in named.items() if len(reason) < 20] == []


def test_no_file_is_a_burden_to_fetch():
    large = [name for name in tracked() if (ROOT / name).stat().st_size > LARGEST]

    assert large == []
