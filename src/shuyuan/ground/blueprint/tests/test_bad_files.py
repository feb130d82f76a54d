"""Is a file or folder that cannot be read, or extends another in vain, named?"""

import pytest

from .conftest import FILES
from .test_bad_input import BOARD, FRONT, TOPIC, problems


@pytest.mark.parametrize("path", [FRONT, BOARD, TOPIC])
def test_a_file_in_another_encoding_is_named(write, path):
    folder = write({**FILES, path: FILES[path].encode("gb18030")})

    assert f"small/{path}:1: The file is not written in UTF-8." in problems(folder)


def test_a_folder_without_a_blueprint_is_named(tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()

    assert problems(folder)[0] == "empty/blueprint.toml:1: There is no such file."


def test_a_file_given_for_a_folder_is_named(small):
    folder = small() / "blueprint.toml"

    assert problems(folder)[0] == "blueprint.toml/blueprint.toml:1: There is no such file."


def test_blueprints_that_extend_one_another_are_named(write):
    write({**FILES, FRONT: 'extends = "upper"\n' + FILES[FRONT]})
    upper = write({FRONT: 'extends = "small"\n'}, name="upper")

    assert problems(upper) == ["small/blueprint.toml:1: Blueprints extend one another in a circle."]


def test_a_blueprint_that_extends_a_file_is_named(write):
    write({"notes.txt": "no blueprint"}, name=".")
    folder = write({**FILES, FRONT: 'extends = "notes.txt"\n' + FILES[FRONT]})

    assert problems(folder) == [
        "small/blueprint.toml:1: It extends “notes.txt”, but there is no such blueprint."
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = " + "[" * 5000, "nested too deeply"),
        ("x = " + "9" * 5000, "Exceeds the limit"),
    ],
)
def test_a_file_that_no_reader_can_take_is_named(write, text, reason):
    folder = write({**FILES, BOARD: text})

    named = [problem for problem in problems(folder) if problem.startswith(f"small/{BOARD}:1: ")]

    assert [reason in problem for problem in named] == [True]


def test_a_folder_in_place_of_a_file_is_named(write):
    folder = write(FILES)
    (folder / BOARD).unlink()
    (folder / BOARD).mkdir()

    assert f"small/{BOARD}:1: The file cannot be read." in problems(folder)


@pytest.mark.parametrize("title", ["{}", '{ en = " " }', '{ fr = "Travail" }'])
def test_a_column_that_has_no_title_for_its_readers_is_named(write, title):
    text = f'key = "extra"\naccent = "pine"\ntitle = {title}\n[shown_on]\nschools = "home"\n'
    folder = write({**FILES, "boards/extra.toml": text})

    assert problems(folder) == [
        "small/boards/extra.toml:3: “extra” has no title in a language of this node."
    ]
