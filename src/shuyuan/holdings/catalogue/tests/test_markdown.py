"""What becomes of the Markdown that authors write?"""

import pytest

from ..values import safe_html


def drawn(words):
    return safe_html({"zh-hans": words})["zh-hans"].strip()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**数。**前盘 44 齿。", "<p><strong>数。</strong>前盘 44 齿。</p>"),
        ("记住一句**：先量**，再说。", "<p>记住一句<strong>：先量</strong>，再说。</p>"),
        ("他说**“不怕”**三次。", "<p>他说<strong>“不怕”</strong>三次。</p>"),
        ("写一遍**《春》**再读。", "<p>写一遍<strong>《春》</strong>再读。</p>"),
        ("**一**、**二**。", "<p><strong>一</strong>、<strong>二</strong>。</p>"),
    ],
)
def test_words_are_bold_although_punctuation_stands_inside_the_stars(written, read):
    assert drawn(written) == read


@pytest.mark.parametrize("written", ["2 ** 3 = 8", "2**3", "a ** b"])
def test_stars_that_mark_nothing_stay_stars(written):
    assert drawn(written) == f"<p>{written}</p>"
