"""What does a blueprint become when another one, or the editors' own layer, lies on it?"""

import pytest

from shuyuan.ground.blueprint.checks import checked


def whole(folder, local_text=""):
    blueprint, _, problems = checked(folder, local_text=local_text)
    assert problems == []
    return blueprint


def columns(*entries):
    return "\n".join(f"[[columns]]\n{entry}" for entry in entries)


def test_an_empty_overlay_changes_nothing(overlay, small):
    assert whole(overlay({})) == whole(small())


def test_a_title_is_changed_in_one_language_and_kept_in_the_others(overlay):
    text = columns('key = "garden-spades"\ntitle = { en = "Shovels" }')

    column = whole(overlay({"boards/tools.toml": 'key = "garden"\n' + text})).column[
        "garden-spades"
    ]

    assert column.title == {"zh-hans": "铁锹", "en": "Shovels"}
    assert (column.parent, column.holds) == ("garden-tools", ["article"])


def test_the_portal_is_renamed(overlay):
    blueprint = whole(
        overlay({"blueprint.toml": 'extends = "small"\ntitle = { en = "Province" }\n'})
    )

    assert blueprint.title == {"zh-hans": "小平台", "en": "Province"}


def test_a_column_is_added_below_a_known_one(overlay):
    text = columns('key = "garden-hoes"\nparent = "garden-tools"\ntitle = { en = "Hoes" }')

    blueprint = whole(overlay({"boards/garden.toml": 'key = "garden"\n' + text}))

    below = blueprint.columns_in("garden", "garden-tools")
    assert [one.key for one in below] == ["garden-spades", "garden-rakes", "garden-hoes"]


def test_a_column_moves_with_all_that_stands_below_it(overlay):
    text = columns('key = "garden-tools"\nparent = "garden-plants"')

    blueprint = whole(overlay({"boards/garden.toml": 'key = "garden"\n' + text}))

    path = blueprint.path_to(blueprint.column["garden-rakes"])
    assert [one.key for one in path] == ["garden-plants", "garden-tools", "garden-rakes"]


def test_a_column_moves_to_the_top_of_its_board(small):
    local = columns('key = "garden-rakes"\nparent = ""')

    blueprint = whole(small(), local)

    assert [one.key for one in blueprint.columns_in("garden")] == [
        "garden-tools",
        "garden-rakes",
        "garden-plants",
    ]


def test_a_retired_column_is_shown_no_more(overlay):
    text = columns('key = "garden-rakes"\nretired = true')

    blueprint = whole(overlay({"boards/garden.toml": 'key = "garden"\n' + text}))

    assert set(blueprint.column) == {"garden-tools", "garden-spades", "garden-plants"}


def test_a_column_that_others_stand_under_cannot_be_retired_alone(small):
    _, _, problems = checked(small(), local_text=columns('key = "garden-tools"\nretired = true'))

    assert [str(problem) for problem in problems] == [
        "small/boards/garden.toml:13: “garden-spades” stands under “garden-tools”, "
        "but there is no such column.",
        "small/boards/garden.toml:18: “garden-rakes” stands under “garden-tools”, "
        "but there is no such column.",
    ]


def test_a_retired_column_comes_back_in_a_higher_layer(overlay):
    text = columns('key = "garden-rakes"\nretired = true')
    folder = overlay({"boards/garden.toml": 'key = "garden"\n' + text})

    blueprint = whole(folder, columns('key = "garden-rakes"\nretired = false'))

    assert blueprint.column["garden-rakes"].title["en"] == "Rakes"


def test_a_board_moves_on_one_platform_and_stays_on_the_others(small):
    local = '[[boards]]\nkey = "garden"\nshown_on = { schools = "column" }\n'

    assert whole(small(), local).board["garden"].shown_on == {
        "schools": "column",
        "higher": "topics",
    }


def test_lists_are_replaced_whole(small):
    local = columns('key = "garden-rakes"\nholds = ["video"]')

    assert whole(small(), local).column["garden-rakes"].holds == ["video"]


def test_boards_stand_in_the_order_that_the_blueprint_names(write, small):
    small()
    shown = 'accent = "teal"\nshown_on = { schools = "home" }\ntitle = { en = "B" }\n'
    boards = {f"boards/{key}.toml": f'key = "{key}"\n{shown}' for key in ("attic", "barn")}
    front = 'extends = "small"\norder = ["garden", "barn"]\n'

    blueprint = whole(write({"blueprint.toml": front, **boards}, name="upper"))

    assert list(blueprint.board) == ["garden", "barn", "attic"]


@pytest.mark.mission("6.1")
def test_a_province_is_the_nations_blueprint_under_its_own_name(settings):
    nation = whole(settings.BLUEPRINTS / "national")
    province = whole(settings.BLUEPRINTS / "zhejiang")

    assert province.title["zh-hans"] == "浙江省智慧教育公共服务平台"
    assert list(province.platform) == ["schools", "vocational", "higher"]
    assert [service.key for service in province.services] == ["jobs-24365"]
    assert set(province.column) >= set(nation.column)
