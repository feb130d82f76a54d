"""Are values found on the lines where they stand?"""

import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from shuyuan.ground.blueprint.toml_lines import lines_of

EXAMPLE = '''\
# key = "not this one"
key = "garden"

[shown_on]
schools = "home"

[[columns]]
key = "a" # [[columns]]
title.en = """
[[columns]]
key = "inside"
"""
holds = [
  "article",
  "video",
]

  [[columns.columns]]
  key = "deeper"

[[columns.columns]]
key = "second"

[[columns]]
key = "b"

[[columns.columns]]
key = "below b"
'''
KEYS = st.sampled_from(["key", "title", "holds", "note", "opens-on", "zh_hans"])
WORDS = st.text('ab 书#=[]"\\\u2028\x85', max_size=8)
SIMPLE = st.one_of(
    WORDS.map(lambda words: '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'),
    st.integers(-5, 5).map(str),
    st.sampled_from(["true", "2026-07-20", "[]", '{ en = "x", zh-hans = "[y]" }', "'a # b = c'"]),
    st.sampled_from(['[\n  "a", # b = [\n  "c",\n]', '"""\n[[columns]]\nkey = "no"\n"""']),
)


@st.composite
def tables(draw, heading=""):
    """A table as text: its heading, then values with remarks and empty lines between."""
    keys = draw(st.lists(KEYS, unique=True, max_size=4))
    lines = [heading] if heading else []
    for key in keys:
        lines += draw(st.lists(st.sampled_from(["", "# key = 1", "  # [[columns]]"]), max_size=2))
        lines.append(f"{key} = {draw(SIMPLE)}{draw(st.sampled_from(['', ' # remark']))}")
    return "\n".join(lines) + "\n"


@st.composite
def documents(draw):
    """A blueprint-like text: values, then columns, each with columns below it."""
    text = draw(tables())
    for _ in range(draw(st.integers(0, 3))):
        text += draw(tables("[[columns]]"))
        for _ in range(draw(st.integers(0, 2))):
            text += draw(tables("[[columns.columns]]"))
    return text + draw(tables("[shown_on]"))


def paths_in(value, path="$"):
    """Every table and every value of a table, by path."""
    found = [path]
    for name, inner in value.items():
        if isinstance(inner, list) and inner and isinstance(inner[0], dict):
            for index, entry in enumerate(inner):
                found += paths_in(entry, f"{path}.{name}[{index}]")
        elif isinstance(inner, dict) and name == "shown_on":
            found += paths_in(inner, f"{path}.{name}")
        else:
            found.append(f"{path}.{name}")
    return found


def test_values_are_found_where_they_stand():
    assert lines_of(EXAMPLE) == {
        "$.key": 2,
        "$.shown_on": 4,
        "$.shown_on.schools": 5,
        "$.columns[0]": 7,
        "$.columns[0].key": 8,
        "$.columns[0].title": 9,
        "$.columns[0].title.en": 9,
        "$.columns[0].holds": 13,
        "$.columns[0].columns[0]": 18,
        "$.columns[0].columns[0].key": 19,
        "$.columns[0].columns[1]": 21,
        "$.columns[0].columns[1].key": 22,
        "$.columns[1]": 24,
        "$.columns[1].key": 25,
        "$.columns[1].columns[0]": 27,
        "$.columns[1].columns[0].key": 28,
    }


@settings(max_examples=60, deadline=None, database=None)
@given(documents())
def test_everything_that_toml_reads_is_found_and_nothing_else(text):
    assert sorted(lines_of(text)) == sorted(set(paths_in(tomllib.loads(text))) - {"$"})


@settings(max_examples=60, deadline=None, database=None)
@given(documents())
def test_a_value_stands_on_the_line_that_begins_with_its_key(text):
    lines = text.split("\n")

    for path, number in lines_of(text).items():
        name = path.rsplit(".", 1)[1].partition("[")[0]
        written = lines[number - 1].lstrip("[ ").split("]")[0].split("=")[0].strip()
        assert written.split(".")[-1] == name


def test_windows_line_ends_are_line_ends():
    assert lines_of(EXAMPLE.replace("\n", "\r\n")) == lines_of(EXAMPLE)
