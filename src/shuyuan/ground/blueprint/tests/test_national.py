"""Has the nation's blueprint every board and column of the mission, each in its place?"""

import datetime

import pytest

from shuyuan.ground.blueprint.checks import checked
from shuyuan.ground.blueprint.models import Column
from shuyuan.ground.blueprint.queries import blueprint, term_named, terms_of

pytestmark = pytest.mark.django_db
EVERYWHERE = ["schools", "vocational", "higher"]


def row(number, board, parent, *columns):
    return pytest.param(board, parent, columns, marks=pytest.mark.mission(number), id=number)


@pytest.mark.parametrize(
    ("board", "parent", "columns"),
    [
        row(
            "1.3", "sports", "",
            "sports-courses", "sports-skills", "sports-competition", "health-service",
        ),
        row(
            "1.4", "sports", "sports-courses",
            "sports-courses-schools", "sports-courses-vocational", "sports-courses-higher",
        ),
        row(
            "1.5", "sports", "sports-skills",
            "skills-basic", "skills-football", "skills-basketball", "skills-volleyball",
            "skills-athletics", "skills-swimming", "skills-gymnastics", "skills-martial-arts",
            "skills-ice-snow",
        ),
        row(
            "1.6c", "sports", "sports-competition",
            "competition-football", "competition-basketball", "competition-badminton",
            "student-games",
        ),
        row(
            "1.7", "sports", "health-service",
            "exercise-first-aid", "healthy-growth", "epidemic-prevention", "mental-health",
        ),
        row("2.3", "arts", "", "art-courses", "art-specialty", "art-shows", "special-display"),
        row(
            "2.4", "arts", "art-courses",
            "art-courses-schools", "art-courses-vocational", "art-courses-higher",
            "art-appreciation",
        ),
        row(
            "2.5", "arts", "art-specialty",
            "specialty-music", "specialty-fine-art", "specialty-dance", "specialty-drama",
            "specialty-design",
        ),
        row(
            "2.6", "arts", "art-shows",
            "shows-schools", "shows-colleges", "shows-for-everyone",
        ),
        row(
            "2.7", "arts", "special-display",
            "display-chorus", "display-calligraphy", "display-painting", "display-creativity",
            "school-specialities", "heritage",
        ),
        row(
            "3.4", "labour", "labour-glory",
            "labour-talks", "labour-policies", "labour-people", "labour-research",
        ),
        row("3.5", "labour", "labour-navigation", "labour-lists", "labour-notices"),
        row(
            "3.6", "labour", "labour-wisdom",
            "labour-cases", "labour-skills", "labour-innovation",
        ),
        row("5.4", "graduate", "case-teaching", "professional-cases", "clinical-cases"),
        row(
            "5.10", "graduate", "academic-research",
            "thesis-topics", "academicians-lectures", "science-problems", "norms-self-test",
            "writing-guides", "research-tools", "integrity-reports",
        ),
        row(
            "5.12", "graduate", "mentor-development",
            "mentor-exchange", "mentor-ability", "mentor-policies",
        ),
        row(
            "5.13", "graduate", "industry-cooperation",
            "industry-needs", "achievements", "training-bases",
        ),
    ],
)  # fmt: skip
def test_columns_stand_where_the_mission_wants_them(board, parent, columns):
    assert [column.key for column in blueprint().columns_in(board, parent)] == list(columns)


@pytest.mark.mission("0.5")
def test_the_five_new_boards_stand_beside_the_courses():
    assert set(blueprint().board) == {
        "courses", "sports", "arts", "labour", "training", "graduate",
    }  # fmt: skip


@pytest.mark.mission("0.1")
def test_the_portal_has_three_platforms_and_the_employment_service():
    assert list(blueprint().platform) == EVERYWHERE
    assert [service.key for service in blueprint().services] == ["jobs-24365"]


@pytest.mark.mission("3.1")
def test_labour_is_placed_differently_on_each_platform_and_described_once(settings):
    labour = blueprint().board["labour"]
    texts = [path.read_text() for path in (settings.BLUEPRINTS / "national/boards").iterdir()]

    assert labour.shown_on == {"schools": "home", "vocational": "column", "higher": "topics"}
    assert sum(text.count('key = "labour"') for text in texts) == 1
    for column in blueprint().columns:
        if column.board == "labour":
            assert blueprint().platforms_of(column) == EVERYWHERE
            assert sum(text.count(f'key = "{column.key}"') for text in texts) == 1


@pytest.mark.parametrize(
    "board",
    [
        pytest.param("sports", marks=pytest.mark.mission("1.3")),
        pytest.param("arts", marks=pytest.mark.mission("2.3")),
    ],
)
def test_sports_and_arts_stand_on_all_platforms_with_their_four_columns(board):
    for platform in EVERYWHERE:
        assert platform in blueprint().board[board].shown_on
        assert len(blueprint().columns_in(board, on=platform)) == 4


@pytest.mark.mission("4.9")
@pytest.mark.parametrize(
    ("platform", "columns"),
    [
        ("schools", ["ethics", "reform", "mental-health", "science", "development", "subjects"]),
        ("vocational", ["ethics", "reform", "mental-health", "development", "subjects"]),
        ("higher", ["ethics", "reform", "science", "development", "subjects"]),
    ],
)
def test_training_has_the_categories_of_each_platform(platform, columns):
    shown = {column.key for column in blueprint().columns_in("training", on=platform)}
    categories = [term.code for term in terms_of("training-categories")]

    assert [code for code in categories if f"training-{code}" in shown] == columns
    assert len(categories) == 6


@pytest.mark.parametrize(
    ("column", "platforms"),
    [
        pytest.param("academicians-hall", EVERYWHERE, marks=pytest.mark.mission("4.10")),
        pytest.param(
            "science-summer-school", ["schools", "higher"], marks=pytest.mark.mission("4.11")
        ),
        pytest.param("training-models", ["schools"], marks=pytest.mark.mission("4.13")),
        pytest.param("teacher-studios", ["schools"], marks=pytest.mark.mission("4.14")),
        pytest.param("demonstration-training", ["vocational"], marks=pytest.mark.mission("4.16")),
        pytest.param("innovation-teams", ["vocational"], marks=pytest.mark.mission("4.17")),
        pytest.param("enterprise-practice", ["vocational"], marks=pytest.mark.mission("4.18")),
        pytest.param("western-support", ["higher"], marks=pytest.mark.mission("4.19")),
        pytest.param("teacher-workshops", ["higher"], marks=pytest.mark.mission("4.20")),
        pytest.param("virtual-research-rooms", ["higher"], marks=pytest.mark.mission("4.21")),
        pytest.param("graduate-courses", ["higher"], marks=pytest.mark.mission("5.3")),
        pytest.param("thesis-topics", ["higher"], marks=pytest.mark.mission("5.6")),
        pytest.param("academicians-lectures", ["higher"], marks=pytest.mark.mission("5.7")),
        pytest.param("science-problems", ["higher"], marks=pytest.mark.mission("5.8")),
        pytest.param("integrity-reports", ["higher"], marks=pytest.mark.mission("5.11")),
        pytest.param("moral-education", ["schools"], marks=pytest.mark.mission("0.4")),
        pytest.param("notices", EVERYWHERE, marks=pytest.mark.mission("6.6")),
    ],
)
def test_a_column_stands_on_its_platforms(column, platforms):
    assert blueprint().platforms_of(blueprint().column[column]) == platforms


@pytest.mark.mission("4.8")
def test_summer_training_opens_on_20_july():
    topic = blueprint().topic["summer-training-2026"]

    assert (topic.opens_on, topic.closes_on) == (
        datetime.date(2026, 7, 20),
        datetime.date(2026, 8, 31),
    )
    assert topic.shown_on == EVERYWHERE


@pytest.mark.parametrize(
    ("vocabulary", "codes"),
    [
        pytest.param(
            "stages",
            ["primary", "junior", "senior", "secondary-vocational", "vocational-college",
             "undergraduate", "graduate"],
            marks=pytest.mark.mission("3.3"),
        ),
        pytest.param(
            "arts", ["music", "fine-art", "dance", "drama", "design"],
            marks=pytest.mark.mission("2.5"),
        ),
        pytest.param(
            "labour-types", ["daily-life", "production", "service"],
            marks=pytest.mark.mission("3.5a"),
        ),
        pytest.param(
            "case-forms", ["text", "video", "micro", "short-video"],
            marks=pytest.mark.mission("5.4"),
        ),
        pytest.param(
            "contest-levels", ["nation", "province", "city", "county", "school"],
            marks=pytest.mark.mission("1.6a"),
        ),
    ],
)  # fmt: skip
def test_vocabularies_have_the_terms_of_the_mission(vocabulary, codes):
    assert [term.code for term in terms_of(vocabulary, below="")] == codes


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("regions:330106", "西湖区"),
        ("disciplines:0401", "教育学"),
        ("undergraduate-majors:080901", "计算机科学与技术"),
        ("vocational-majors:460305", "工业机器人技术"),
        ("sports:football", "足球"),
        ("licences:cc-by-4.0", "署名 4.0 协议国际版"),
    ],
)
def test_terms_are_found_by_their_codes(name, title):
    assert term_named(name).title["zh-hans"] == title


def test_every_column_has_a_title_in_both_languages_and_a_row_in_the_table():
    assert [one.key for one in blueprint().columns if set(one.title) != {"zh-hans", "en"}] == []
    assert set(Column.objects.filter(retired_at=None).values_list("key", flat=True)) == set(
        blueprint().column
    )


def test_what_is_applied_is_what_the_files_say(settings):
    assert checked(settings.BLUEPRINTS / "national")[0] == blueprint()
