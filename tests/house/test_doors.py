"""The contract about doors finds what comes in through a window."""

import pytest
from grimp import ImportGraph

from .doors import Doors


def checked(*imports, plain=()):
    graph = ImportGraph()
    for importer, imported in imports:
        for module in (importer, imported):
            if module not in graph.modules:
                graph.add_module(module)
        graph.add_import(importer=importer, imported=imported)
    options = {"storeys": ["front", "ground"], "doors": ["queries"], "plain": list(plain)}
    return Doors("Doors", {}, options).check(graph, verbose=False)


@pytest.mark.parametrize(
    "imported",
    [
        "shuyuan.ground.people.queries",
        "shuyuan.ground.people.queries.lists",
        "shuyuan.front.portal.page",
        "shuyuan.toolbox.pages",
    ],
)
def test_doors_ones_own_rooms_and_what_is_no_app_are_open(imported):
    check = checked(("shuyuan.front.portal.views", imported))

    assert check.kept is True


@pytest.mark.parametrize("importer", ["shuyuan.front.portal.views", "shuyuan.config.jinja"])
def test_a_room_of_another_app_is_no_door(importer):
    check = checked((importer, "shuyuan.ground.people.models"))

    assert check.kept is False
    assert check.metadata["broken"] == [(importer, "shuyuan.ground.people.models")]


def test_tests_may_look_through_windows():
    check = checked(("shuyuan.front.portal.tests.test_pages", "shuyuan.ground.people.models"))

    assert check.kept is True


def test_plain_words_that_nobody_uses_are_closed_again():
    words = "shuyuan.ground.people.words"

    used = checked(("shuyuan.front.portal.views", words), plain=[words])
    unused = checked(("shuyuan.ground.people.views", words), plain=[words])

    assert used.kept is True
    assert unused.metadata["unused"] == [words]
