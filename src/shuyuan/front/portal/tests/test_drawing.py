"""How is what a page knows put into words and links?"""

from types import SimpleNamespace

import pytest
from django.utils.translation import override

from shuyuan.front.portal.drawing import chips


@pytest.mark.parametrize("order", [["subjects", "regions"], ["regions", "subjects"]])
def test_a_word_of_two_vocabularies_is_one_chip_that_leads_somewhere(order):
    word = SimpleNamespace(code="11", title={"zh-hans": "北京", "en": "北京"})

    with override("zh-hans"):
        row = chips({vocabulary: [word] for vocabulary in order})

    assert row == [("北京", "/regions/11/")]
