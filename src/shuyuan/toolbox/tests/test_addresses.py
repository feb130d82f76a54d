"""Addresses that are worked out once are those that `reverse` answers, in every language."""

import pytest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override

from shuyuan.toolbox.addresses import address

PLACES = [
    ("portal:home", []),
    ("portal:resource", [7]),
    ("portal:resource", [12]),
    ("portal:column", ["schools", "labour", "labour-talks"]),
    ("portal:discipline", ["disciplines", "04 01"]),
]


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize(("name", "args"), PLACES)
def test_address_is_the_one_that_reverse_answers(name, args, language):
    with override(language):
        answers = [address(name, args), address(name, args)]

        assert answers == [reverse(name, args=args)] * 2


def test_address_of_no_page_is_refused_each_time():
    for _ in range(2):
        with pytest.raises(NoReverseMatch):
            address("portal:resource", ["no-number"])
    with pytest.raises(NoReverseMatch):
        address("portal:resource", [-1])
