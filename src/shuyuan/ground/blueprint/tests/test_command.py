"""What does `shuyuan blueprint` answer?"""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from shuyuan.ground.blueprint.models import Edition
from shuyuan.ground.blueprint.queries import blueprint

pytestmark = pytest.mark.django_db


def ask(deed, folder, **options):
    answer = StringIO()
    call_command("blueprint", deed, folder, stdout=answer, **options)
    return answer.getvalue()


@pytest.fixture
def bad(small):
    return small("boards/garden.toml", '"amber"', '"pink"')


def test_check_says_that_all_is_well(small):
    assert ask("check", small()) == "In order; nothing changes.\n"
    assert ask("check", small(), quiet=True) == ""
    assert json.loads(ask("check", small(), json=True)) == []


@pytest.mark.parametrize("deed", ["check", "plan", "apply"])
def test_a_bad_blueprint_ends_with_its_lines_and_a_code(bad, deed):
    with pytest.raises(CommandError) as refused:
        ask(deed, bad)

    assert refused.value.returncode == 1
    assert str(refused.value) == (
        "small/boards/garden.toml:2: garden: Invalid enum value 'pink' - at `$.accent`"
    )


def test_a_bad_blueprint_is_told_to_machines_too(bad):
    answer = StringIO()

    with pytest.raises(CommandError):
        call_command("blueprint", "check", bad, json=True, stdout=answer)

    assert json.loads(answer.getvalue()) == {
        "problems": [
            "small/boards/garden.toml:2: garden: Invalid enum value 'pink' - at `$.accent`"
        ]
    }


def test_plan_shows_what_apply_would_do(small):
    ask("apply", small())
    editions = Edition.objects.count()
    text = 'title = { zh-hans = "植物", en = "Plants" }\nholds = ["video"]\n'
    new = text.replace("video", "article") + 'purpose = { en = "All that grows" }\n\n'
    new += '[[columns]]\nkey = "garden-paths"\ntitle = { en = "Paths" }\n'
    folder = small("boards/garden.toml", text, new)

    answer = ask("plan", folder)

    assert answer.splitlines() == [
        "+ columns garden-paths",
        '~ columns garden-plants purpose: {} -> {"en": "All that grows"}',
        '~ columns garden-plants holds: ["video"] -> ["article"]',
    ]
    assert Edition.objects.count() == editions
    assert ask("apply", folder) == answer
    assert ask("plan", folder) == "In order; nothing changes.\n"


def test_terms_are_counted_rather_than_listed(small, write):
    folder = small()
    ask("apply", folder)
    table = folder / "vocabularies/kinds.csv"
    table.write_text(table.read_text() + "audio,,音频,Audio\ntool,,工具,Tool\n")

    assert ask("plan", folder) == "+ 2 terms of kinds\n"


def test_plan_can_be_read_by_machines(small):
    ask("apply", small())
    folder = small("topics/spring.toml", "2026-05-31", "2026-06-30")

    assert json.loads(ask("plan", folder, json=True)) == [
        ["changed", "topics", "spring", "closes_on", "2026-05-31", "2026-06-30"]
    ]


def test_apply_keeps_the_editors_own_layer(small):
    ask("apply", small())
    Edition.objects.update(local_layer='title = { en = "Ours" }')

    ask("apply", small())

    assert blueprint().title["en"] == "Ours"


def test_without_a_folder_the_nodes_own_is_meant():
    answer = StringIO()

    call_command("blueprint", "plan", stdout=answer)

    assert answer.getvalue() == "In order; nothing changes.\n"
