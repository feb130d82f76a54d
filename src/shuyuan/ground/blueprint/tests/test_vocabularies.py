"""Are lists of terms read whole, and bad lines named?"""

import pytest

from shuyuan.ground.blueprint.checks import checked

from .conftest import FILES, KINDS

TABLE, ABOUT = "vocabularies/kinds.csv", "vocabularies/kinds.toml"
HEAD = "code,parent,zh-hans,en\narticle,,文章,Article\nvideo,,视频,Video\n"


def problems(folder):
    return [str(problem) for problem in checked(folder)[2]]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("film,,影片", "The line has too many or too few values."),
        ("film,,影片,Film,", "The line has too many or too few values."),
        (",,影片,Film", "A code is missing."),
        ("video,,影片,Film", "The code “video” is repeated here."),
        ("film,media,影片,Film", "“film” stands below “media”, which does not stand above it."),
        ("film,film,影片,Film", "“film” stands below “film”, which does not stand above it."),
        ("film,,,Film", "The Chinese name of “film” is missing."),
        (f"{'f' * 41},,影片,Film", "A value is too long."),
    ],
)
def test_a_bad_row_names_its_line(write, row, problem):
    folder = write({**FILES, TABLE: f"{HEAD}\n{row}\naudio,,音频,Audio\n"})

    assert problems(folder) == [f"small/vocabularies/kinds.csv:5: {problem}"]


@pytest.mark.parametrize("head", ["code,zh-hans,en", "code,parent,zh-hans,en,colour", ""])
def test_a_first_line_that_names_other_columns_is_told(write, head):
    folder = write({**FILES, TABLE: f"{head}\n"})

    assert problems(folder) == [
        "small/vocabularies/kinds.csv:1: "
        "The first line must name the columns code, parent, zh-hans and en."
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('key = "kinds"', 'key = "sorts"', "1: The key “sorts” differs from the name of the file."),
        ("complete = true", "complete = 7", "4: Expected `bool`, got `int` - at `$.complete`"),
        ("complete = true", "", "1: Object missing required field `complete`"),
        (
            "complete = true",
            "complete = perhaps",
            "4: This is not TOML: Invalid value (at line 4, column 12)",
        ),
    ],
)
def test_a_bad_word_about_a_list_names_its_line(write, old, new, problem):
    folder = write({**FILES, ABOUT: KINDS.replace(old, new)})

    assert problems(folder) == [f"small/vocabularies/kinds.toml:{problem}"]


@pytest.mark.parametrize("path", [TABLE, ABOUT])
def test_a_list_in_another_encoding_is_named(write, path):
    folder = write({**FILES, path: "# 种类\n".encode("gb18030")})

    assert problems(folder) == [f"small/{path}:1: The file is not written in UTF-8."]


def test_a_list_without_terms_is_named(small):
    folder = small()
    (folder / TABLE).unlink()

    assert problems(folder) == ["small/vocabularies/kinds.csv:1: There is no such file."]


def test_terms_keep_their_order_names_and_places(write):
    text = "code,parent,zh-hans,en,level\nball,,球类,Ball games,family\nfootball,ball,足球,,sport\n"
    about = KINDS.replace('"kinds"', '"sports"')
    folder = write({**FILES, "vocabularies/sports.csv": text, "vocabularies/sports.toml": about})

    _, vocabularies, _ = checked(folder)

    [sports] = [one for one in vocabularies if one.key == "sports"]
    assert [(one.code, one.parent, one.title, one.level) for one in sports.entries] == [
        ("ball", "", {"zh-hans": "球类", "en": "Ball games"}, "family"),
        ("football", "ball", {"zh-hans": "足球"}, "sport"),
    ]


def test_a_list_of_the_upper_blueprint_replaces_the_lower_one(overlay):
    folder = overlay({TABLE: f"{HEAD}audio,,音频,Audio\n", ABOUT: KINDS})

    _, vocabularies, problems = checked(folder)

    assert problems == []
    assert [one.codes for one in vocabularies] == [{"article", "video", "audio"}]
