"""Can everybody read it? The tokens keep the contrast that WCAG 2.2 AA asks for."""

import re
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parents[1] / "assets/css/tokens.css").read_text()
SCHEMES = {"light": 0, "dark": 1}
PAPER, ACCENTS = TOKENS.split(':root, [data-theme], [data-accent="pine"]')
GROUNDS = ["paper", "surface", "sunken"]


def accents():
    """Every accent's own tokens, by its name."""
    blocks = re.findall(
        r'data-accent="(\w+)"\] \{(.*?)\}', '[data-accent="pine"]' + ACCENTS, re.DOTALL
    )
    return dict(blocks)


def token(name, block, scheme):
    """The colour that a token has in one scheme."""
    pair = re.search(rf"--{name}: light-dark\((#\w+), (#\w+)\)", block)
    return pair.groups()[SCHEMES[scheme]]


def contrast(one, other):
    """The ratio of two colours' luminances, from 1 to 21."""
    lighter, darker = sorted([luminance(one), luminance(other)], reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    """How bright a colour is, by WCAG's formula."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["ink", "ink-soft", "seal", "good", "warning", "danger"])
def test_text_is_readable_on_every_ground(ink, ground, scheme):
    assert contrast(token(ink, PAPER, scheme), token(ground, PAPER, scheme)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", accents())
def test_accents_are_readable_as_words_and_as_fills(name, scheme):
    accent = token("accent", accents()[name], scheme)
    wash = token("accent-soft", accents()[name], scheme)
    fill_ink = token("accent-ink", PAPER, scheme)

    assert contrast(accent, wash) >= 4.5
    assert contrast(accent, fill_ink) >= 4.5
    assert min(contrast(accent, token(ground, PAPER, scheme)) for ground in GROUNDS) >= 4.5


@pytest.mark.parametrize("name", accents())
def test_white_words_are_readable_on_dark_covers(name):
    deep = re.search(r"--accent-deep: (#\w+)", accents()[name])[1]

    assert contrast(deep, "#fffdf8") >= 4.5


def test_there_are_eight_accents():
    assert list(accents()) == [
        "pine",
        "ochre",
        "indigo",
        "vermilion",
        "plum",
        "amber",
        "teal",
        "slate",
    ]
