"""Can a text of a contributor do harm on a page?"""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shuyuan.holdings.catalogue.values import safe_html

ALLOWED = {
    "a", "blockquote", "br", "code", "em", "h2", "h3", "h4", "hr", "li", "ol", "p", "pre",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
PIECES = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<iframe src=//evil.example>",
    "<style>*{display:none}</style>", "<svg/onload=alert(1)>", "</p>", "<!--", "-->", "<![CDATA[",
    "[a](javascript:alert(1))", "[a](data:text/html,x)", "[a](vbscript:x)", "[a](JaVaScRiPt:x)",
    "[a](&#106;avascript:x)", "![x](https://evil.example/x.png)", "<https://a.example>", "`", "```\n",
    "# ", "\n\n", "\n- ", "> ", "|a|b|\n|-|:-:|\n|c|d|\n", "**", "_", "[a]: javascript:x\n", "[a]",
    "&lt;script&gt;", "\x00", "'", '"', "字", " ", "a",
]  # fmt: skip


class Seen(HTMLParser):
    """The tags and attributes of a page as a browser meets them."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.addresses = set(), set(), []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}
        self.addresses += [value for name, value in attributes if name == "href"]


def html(words):
    return safe_html({"en": words}).get("en", "")


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        '<iframe src="https://evil.example"></iframe>',
        "<style>body { display: none }</style>",
        '<a href="/x" onclick="alert(1)">x</a>',
        "<svg onload=alert(1)>",
        '<p style="position: fixed">x</p>',
        "<form action=/sign-in/><input name=password></form>",
    ],
)
def test_html_is_shown_as_what_somebody_wrote(words):
    seen = Seen(html(words))

    assert seen.tags <= {"p"}
    assert seen.attributes == set()


@pytest.mark.parametrize(
    "words",
    [
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHN2Zz4=)",
        "[x](vbscript:msgbox)",
        "[x](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "[x]\n\n[x]: javascript:alert(1)",
    ],
)
def test_links_lead_only_to_pages_and_letters(words):
    assert Seen(html(words)).addresses == []


def test_nothing_is_loaded_from_elsewhere():
    assert Seen(html("![a cat](https://evil.example/cat.png)")).tags == {"p"}


def test_links_are_kept_and_do_not_vouch():
    assert html('[page](https://a.example/?b=1&c=2 "Title")') == (
        '<p><a href="https://a.example/?b=1&amp;c=2" title="Title" '
        'rel="noopener nofollow">page</a></p>\n'
    )
    assert Seen(html("[m](mailto:a@b.example) [r](/resources/1/)")).addresses == [
        "mailto:a@b.example",
        "/resources/1/",
    ]


def test_tables_are_kept_with_the_side_they_lean_to():
    words = "| what | how many |\n|---|--:|\n| broom | 3 |\n"

    table = html(words)

    assert Seen(table).tags == {"table", "thead", "tbody", "tr", "th", "td"}
    assert re.findall('<td style="text-align: ?right;?">3</td>', table) != []


def test_headings_lists_and_quotations_are_kept():
    words = "## One\n\n3. three\n4. four\n\n> said\n\n- **a**\n- *b*\n\n`code`\n"

    assert Seen(html(words)).tags == {
        "h2", "ol", "li", "blockquote", "ul", "strong", "em", "p", "code",
    }  # fmt: skip
    assert '<ol start="3">' in html(words)


def test_each_language_is_drawn_and_empty_ones_are_left_out():
    assert safe_html({"zh-hans": "字", "en": "", "bo": "a"}) == {
        "zh-hans": "<p>字</p>\n",
        "bo": "<p>a</p>\n",
    }


@settings(max_examples=200, deadline=None, database=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12).map("".join))
def test_whatever_is_written_nothing_can_run(words):
    seen = Seen(html(words))

    assert seen.tags <= ALLOWED
    assert seen.attributes <= {"href", "title", "rel", "style", "start"}
    for address in seen.addresses:
        scheme = re.match(r"[\s\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):", address)
        assert scheme is None or scheme[1].lower() in ("http", "https", "mailto")


def test_a_text_of_ten_thousand_brackets_is_drawn():
    assert len(html("[" * 10_000)) > 10_000
    assert len(html("> " * 5_000 + "x")) > 0
