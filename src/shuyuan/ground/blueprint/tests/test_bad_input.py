"""Does every error in a blueprint name its file and line?"""

import pytest

from shuyuan.ground.blueprint.checks import checked

from .conftest import FILES, GARDEN

BOARD, FRONT, TOPIC = "boards/garden.toml", "blueprint.toml", "topics/spring.toml"


def problems(folder, **said):
    return [str(problem) for problem in checked(folder, **said)[2]]


def test_a_blueprint_in_order_has_no_problem(small):
    assert problems(small()) == []


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        pytest.param(
            BOARD, 'accent = "amber"\n', 'accent = "amber"\ncolour = "red"\n',
            "small/boards/garden.toml:3: “colour” is not known here.",
            id="unknown key of a board",
        ),
        pytest.param(
            BOARD, 'holds = ["article"]\n', 'hold = ["article"]\n',
            "small/boards/garden.toml:16: “hold” is not known here.",
            id="unknown key of a column",
        ),
        pytest.param(
            FRONT, 'key = "small"\n', 'key = "small"\ncolour = "red"\n',
            "small/blueprint.toml:2: “colour” is not known here.",
            id="unknown key of the blueprint",
        ),
        pytest.param(
            BOARD, 'key = "garden-rakes"', 'key = "garden-spades"',
            "small/boards/garden.toml:18: The key “garden-spades” is repeated here; "
            "first in small/boards/garden.toml:13.",
            id="duplicate key in one file",
        ),
        pytest.param(
            BOARD, 'key = "garden-rakes"', 'key = "garden"',
            "small/boards/garden.toml:18: “garden” is the key of a board and of a column.",
            id="a column with the key of a board",
        ),
        pytest.param(
            BOARD, 'key = "garden-rakes"\n', "",
            "small/boards/garden.toml:18: A key is missing.",
            id="missing key",
        ),
        pytest.param(
            BOARD, 'key = "garden-rakes"', 'key = "Garden / rakes"',
            "small/boards/garden.toml:19: Garden / rakes: Expected `str` matching regex "
            "'^[a-z0-9]+(-[a-z0-9]+)*$' - at `$.key`",
            id="a key that fits in no address",
        ),
        pytest.param(
            BOARD, 'key = "garden-rakes"', f'key = "{"r" * 61}"',
            f"small/boards/garden.toml:19: {'r' * 61}: "
            "Expected `str` of length <= 60 - at `$.key`",
            id="a key that is too long",
        ),
        pytest.param(
            BOARD, 'holds = ["video"]', 'holds = ["video"]\nparent = "garden-sheds"',
            "small/boards/garden.toml:28: “garden-plants” stands under “garden-sheds”, "
            "but there is no such column.",
            id="missing parent",
        ),
        pytest.param(
            BOARD, 'title = { zh-hans = "植物", en = "Plants" }\n', "",
            "small/boards/garden.toml:24: garden-plants: Object missing required field `title`",
            id="missing title of a column",
        ),
        pytest.param(
            FRONT, 'title = { zh-hans = "小平台", en = "Small platform" }\n', "",
            "small/blueprint.toml:1: Object missing required field `title`",
            id="missing title of the blueprint",
        ),
        pytest.param(
            FRONT, 'title = { zh-hans = "小平台", en = "Small platform" }', "title = 5",
            "small/blueprint.toml:2: Expected `object`, got `int` - at `$.title`",
            id="a title that is a number",
        ),
        pytest.param(
            BOARD, 'title = { zh-hans = "植物", en = "Plants" }', "title = { en = 5 }",
            "small/boards/garden.toml:26: garden-plants: Expected `str`, got `int` "
            "- at `$.title[...]`",
            id="a word that is a number",
        ),
        pytest.param(
            BOARD, 'accent = "amber"', 'accent = "pink"',
            "small/boards/garden.toml:2: garden: Invalid enum value 'pink' - at `$.accent`",
            id="bad accent",
        ),
        pytest.param(
            BOARD, 'higher = "topics"', 'higher = "cellar"',
            "small/boards/garden.toml:5: garden: Invalid enum value 'cellar' - at `$.shown_on[...]`",
            id="unknown place on a platform",
        ),
        pytest.param(
            BOARD, 'higher = "topics"', 'evening = "topics"',
            "small/boards/garden.toml:5: “garden” is shown on “evening”, "
            "but there is no such platform.",
            id="unknown platform of a board",
        ),
        pytest.param(
            BOARD, 'shown_on = ["schools"]', 'shown_on = ["evening"]',
            "small/boards/garden.toml:22: “garden-rakes” is shown on “evening”, "
            "but there is no such platform.",
            id="unknown platform of a column",
        ),
        pytest.param(
            TOPIC, 'shown_on = ["schools"]', 'shown_on = ["evening"]',
            "small/topics/spring.toml:4: “spring” is shown on “evening”, "
            "but there is no such platform.",
            id="unknown platform of a topic",
        ),
        pytest.param(
            FRONT, '"portal", "higher"', '"portal", "evening"',
            "small/blueprint.toml:21: “jobs” is shown on “evening”, "
            "but there is no such platform.",
            id="unknown platform of a service",
        ),
        pytest.param(
            FRONT, "https://jobs.example/", "javascript:alert(1)",
            "small/blueprint.toml:20: The address of “jobs” does not begin with "
            "https://, http:// or /.",
            id="a service at a dangerous address",
        ),
        pytest.param(
            BOARD, 'holds = ["article", "video"]', 'holds = ["article", "film"]',
            "small/boards/garden.toml:21: “garden-rakes” holds “film”, "
            "but there is no such kind of resource.",
            id="unknown kind",
        ),
        pytest.param(
            TOPIC, '"garden-plants"', '"garden-sheds"',
            "small/topics/spring.toml:7: “spring” gathers the column “garden-sheds”, "
            "but there is no such column.",
            id="a topic of an unknown column",
        ),
        pytest.param(
            TOPIC, "2026-05-31", "2026-02-28",
            "small/topics/spring.toml:6: “spring” closes before it opens.",
            id="closes before it opens",
        ),
        pytest.param(
            TOPIC, "2026-05-31", "2026-02-30",
            "small/topics/spring.toml:6: This is not TOML: Invalid date or datetime "
            "(at line 6, column 13)",
            id="a date that is in no calendar",
        ),
        pytest.param(
            TOPIC, "2026-05-31", '"in May"',
            "small/topics/spring.toml:6: spring: Invalid RFC3339 encoded date - at `$.closes_on`",
            id="a date in words",
        ),
        pytest.param(
            TOPIC, "closes_on = 2026-05-31\n", "",
            "small/topics/spring.toml:1: spring: Object missing required field `closes_on`",
            id="missing date",
        ),
        pytest.param(
            BOARD, 'higher = "topics"', "higher = topics",
            "small/boards/garden.toml:7: This is not TOML: Invalid value (at line 7, column 10)",
            id="not TOML",
        ),
        pytest.param(
            BOARD, 'holds = ["video"]', 'holds = ["video"',
            "small/boards/garden.toml:27: This is not TOML: Unclosed array (at end of document)",
            id="an array that never ends",
        ),
        pytest.param(
            BOARD, 'higher = "topics"', 'schools = "topics"',
            "small/boards/garden.toml:7: This is not TOML: Cannot overwrite a value "
            "(at line 7, column 19)",
            id="the same value twice",
        ),
        pytest.param(
            FRONT, 'key = "small"\n', 'key = "small"\norder = ["garden", "attic"]\n',
            "small/blueprint.toml:2: The order names “attic”, but there is no such board.",
            id="an order of unknown boards",
        ),
        pytest.param(
            FRONT, 'key = "small"\n', 'key = "small"\nboards = ["garden"]\n',
            "small/blueprint.toml:2: A table with a key is expected here.",
            id="a word where a table is meant",
        ),
        pytest.param(
            FRONT, 'key = "small"\n', 'key = "small"\nextends = "nowhere"\n',
            "small/blueprint.toml:2: It extends “nowhere”, but there is no such blueprint.",
            id="extends nothing",
        ),
        pytest.param(
            FRONT, 'key = "small"\n', 'key = "small"\nextends = 5\n',
            "small/blueprint.toml:2: It extends “5”, but there is no such blueprint.",
            id="extends a number",
        ),
        pytest.param(
            FRONT, 'key = "small"\n', 'key = "small"\nextends = "small"\n',
            "small/blueprint.toml:2: Blueprints extend one another in a circle.",
            id="extends itself",
        ),
    ],
)  # fmt: skip
def test_an_error_names_its_file_and_line(small, path, old, new, problem):
    assert problems(small(path, old, new)) == [problem]


def test_the_same_key_in_two_files_is_named_with_both(write):
    second = GARDEN.replace('"garden"', '"park"').replace("garden-plants", "park-plants")
    second = second.replace("garden-tools", "park-tools").replace("garden-rakes", "park-rakes")
    folder = write({**FILES, "boards/park.toml": second})

    assert problems(folder) == [
        "small/boards/park.toml:13: The key “garden-spades” is repeated here; "
        "first in small/boards/garden.toml:13."
    ]


def test_columns_below_one_another_in_a_circle_are_all_named(small):
    folder = small(
        BOARD,
        GARDEN[GARDEN.index("[[columns]]") :],
        '[[columns]]\nkey = "garden-spades"\nparent = "garden-plants"\ntitle = { en = "S" }\n'
        '[[columns]]\nkey = "garden-plants"\nparent = "garden-spades"\ntitle = { en = "P" }\n',
    )

    assert problems(folder) == [
        "small/boards/garden.toml:11: “garden-spades” stands below itself.",
        "small/boards/garden.toml:15: “garden-plants” stands below itself.",
    ]


def test_a_column_of_an_unknown_board_is_named(small):
    folder = small(
        FRONT, "[[services]]", '[[columns]]\nkey = "lost"\nboard = "cellar"\n'
        'title = { en = "Lost" }\n\n[[services]]',
    )  # fmt: skip

    assert problems(folder) == [
        "small/blueprint.toml:19: “lost” stands on the board “cellar”, but there is no such board."
    ]


def test_a_column_below_one_of_another_board_is_named(write):
    park = (
        'key = "park"\naccent = "teal"\ntitle = { en = "Park" }\nshown_on = { schools = "home" }\n'
        '[[columns]]\nkey = "park-benches"\nparent = "garden-tools"\ntitle = { en = "Benches" }\n'
    )

    assert problems(write({**FILES, "boards/park.toml": park})) == [
        "small/boards/park.toml:7: “park-benches” and the column above it, “garden-tools”, "
        "are on different boards."
    ]


def test_a_board_and_its_columns_that_no_platform_shows_are_named(write):
    park = (
        'key = "park"\naccent = "teal"\ntitle = { en = "Park" }\nshown_on = {}\n'
        '[[columns]]\nkey = "park-benches"\ntitle = { en = "Benches" }\n'
    )

    assert problems(write({**FILES, "boards/park.toml": park})) == [
        "small/boards/park.toml:4: “park” is shown nowhere.",
        "small/boards/park.toml:5: “park-benches” is shown nowhere.",
    ]


def test_a_column_shown_only_where_the_column_above_it_is_not_is_named(small):
    local = '[[columns]]\nkey = "garden-tools"\nshown_on = ["higher"]\n'

    assert problems(small(), local_text=local) == [
        "small/boards/garden.toml:22: “garden-rakes” is shown nowhere."
    ]


def test_an_error_of_the_editors_own_layer_is_named(small):
    local = '[[columns]]\nkey = "garden-spades"\nparent = "garden-sheds"\n'

    assert problems(small(), local_text=local) == [
        "local.toml:3: “garden-spades” stands under “garden-sheds”, but there is no such column."
    ]


def test_all_errors_are_told_at_once_in_their_order(small):
    folder = small(BOARD, 'accent = "amber"', 'accent = "pink"\ncolour = "red"')
    (folder / TOPIC).write_text('key = "spring"')

    assert [problem.split(": ")[0] for problem in problems(folder)] == [
        "small/boards/garden.toml:2",
        "small/boards/garden.toml:3",
        "small/topics/spring.toml:1",
    ]
