"""What does applying a blueprint do, and what does it leave alone?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django_tasks_db.models import DBTaskResult

from shuyuan.ground.blueprint.actions import (
    apply_blueprint,
    apply_local_layer,
    plan_blueprint,
)
from shuyuan.ground.blueprint.models import Column, Edition, Term, Vocabulary
from shuyuan.ground.blueprint.plan import Change
from shuyuan.ground.blueprint.queries import blueprint, terms_of
from shuyuan.ground.blueprint.signals import blueprint_applied
from shuyuan.ground.people.tests.factories import PersonFactory
from shuyuan.toolbox.page_store import Page
from shuyuan.toolbox.pages import store

from .conftest import FILES

pytestmark = pytest.mark.django_db
SPADES = '[[columns]]\nkey = "garden-spades"\n'
TABLE = "vocabularies/kinds.csv"


def state():
    """Everything that the blueprint has in the database."""
    return [list(model.objects.order_by("pk").values()) for model in (Edition, Column, Vocabulary)]


def refuse(**said):
    raise RuntimeError("an upper floor has trouble")


@pytest.fixture
def listener():
    connected = []

    def listen(receiver):
        blueprint_applied.connect(receiver, weak=False)
        connected.append(receiver)

    yield listen
    for receiver in connected:
        blueprint_applied.disconnect(receiver)


def test_what_was_applied_is_shown(small):
    apply_blueprint(small())

    assert [board.key for board in blueprint().boards] == ["garden"]
    assert Column.objects.get(key="garden-spades").parent_id == "garden-tools"
    assert [term.code for term in terms_of("kinds")] == ["article", "video"]


def test_applying_again_changes_nothing(small):
    folder = small()
    apply_blueprint(folder)
    before = state()
    DBTaskResult.objects.all().delete()

    assert plan_blueprint(folder) == []
    assert apply_blueprint(folder) == []
    assert state() == before
    assert DBTaskResult.objects.count() == 0


def test_a_plan_is_what_applying_does_and_writes_nothing(small):
    apply_blueprint(small())
    before = state()
    local = f'{SPADES}title = {{ en = "Shovels" }}\n'

    planned = plan_blueprint(small(), local_text=local)

    assert state() == before
    assert planned == [
        Change(
            "changed",
            "columns",
            "garden-spades",
            "title",
            {"zh-hans": "铁锹", "en": "Spades"},
            {"zh-hans": "铁锹", "en": "Shovels"},
        )
    ]
    assert apply_blueprint(small(), local_text=local) == planned
    assert blueprint().column["garden-spades"].title["en"] == "Shovels"


@pytest.mark.parametrize(
    ("local", "changes"),
    [
        (
            '[[columns]]\nkey = "garden-hoes"\nboard = "garden"\ntitle = { en = "Hoes" }',
            [("added", "columns", "garden-hoes", "")],
        ),
        (f"{SPADES}retired = true\n[[topics]]\nkey = 'spring'\ncolumns = ['garden-plants']", [
            ("retired", "columns", "garden-spades", ""),
            ("changed", "topics", "spring", "columns"),
        ]),
        (f'{SPADES}parent = "garden-plants"', [("changed", "columns", "garden-spades", "parent")]),
        ('title = { en = "Other" }', [("changed", "blueprint", "portal", "title")]),
        (
            "[[topics]]\nkey = 'spring'\ncloses_on = 2026-06-30",
            [("changed", "topics", "spring", "closes_on")],
        ),
        (
            '[[platforms]]\nkey = "schools"\naccent = "plum"',
            [("changed", "platforms", "schools", "accent")],
        ),
    ],
)  # fmt: skip
def test_a_plan_tells_every_difference(small, local, changes):
    apply_blueprint(small())

    planned = plan_blueprint(small(), local_text=local)

    assert [change[:4] for change in planned] == changes


def test_a_plan_tells_which_terms_come_change_and_go(write, small):
    apply_blueprint(small())
    folder = write({TABLE: "code,parent,zh-hans,en\naudio,,音频,Audio\nvideo,,影片,Video\n"})
    (folder / "boards/garden.toml").write_text(
        FILES["boards/garden.toml"].replace('"article"', '"audio"')
    )

    changes = [change for change in plan_blueprint(folder) if change.part == "terms of kinds"]

    assert [change[:3] for change in changes] == [
        ("added", "terms of kinds", "audio"),
        ("changed", "terms of kinds", "video"),
        ("retired", "terms of kinds", "article"),
    ]


def test_a_term_that_is_left_out_is_retired_and_comes_back_as_itself(write, small):
    apply_blueprint(small())
    known = Term.objects.get(vocabulary="kinds", code="video").pk
    longer = FILES[TABLE] + "audio,,音频,Audio\n"
    apply_blueprint(write({TABLE: longer}))

    apply_blueprint(write({TABLE: longer.replace("audio,,音频,Audio\n", "")}))
    assert Term.objects.get(vocabulary="kinds", code="audio").retired_at is not None

    apply_blueprint(write({TABLE: longer}))
    assert [term.code for term in terms_of("kinds")] == ["article", "video", "audio"]
    assert Term.objects.get(vocabulary="kinds", code="video").pk == known


def test_a_retired_column_stays_in_the_table_and_comes_back(small):
    apply_blueprint(small())
    local = f"{SPADES}retired = true\n[[topics]]\nkey = 'spring'\ncolumns = ['garden-plants']"

    apply_blueprint(small(), local_text=local)
    retired = Column.objects.get(key="garden-spades")
    apply_blueprint(small())

    assert retired.retired_at is not None
    assert Column.objects.get(key="garden-spades").retired_at is None


def test_columns_of_the_blueprint_before_stay_in_the_table(small):
    before = set(Column.objects.values_list("key", flat=True))

    apply_blueprint(small())

    retired = Column.objects.exclude(retired_at=None).values_list("key", flat=True)
    assert before
    assert set(retired) == before


def test_each_change_is_an_edition_with_who_made_it(small):
    editor = PersonFactory(may=["blueprint.add_edition"])
    number = Edition.objects.latest("number").number

    apply_blueprint(small(), local_text='title = { en = "Other" }', by=editor)

    edition = Edition.objects.latest("number")
    assert (edition.number, edition.by) == (number + 1, editor)
    assert edition.local_layer == 'title = { en = "Other" }'


def test_a_remark_in_the_editors_layer_is_kept_though_nothing_changes(small):
    apply_blueprint(small())

    assert apply_blueprint(small(), local_text="# Remember the tulips.") == []
    assert Edition.objects.latest("number").local_layer == "# Remember the tulips."


def test_a_bad_blueprint_is_refused_whole(small):
    before = state()

    with pytest.raises(ValidationError) as refused:
        apply_blueprint(small("boards/garden.toml", '"amber"', '"pink"'))

    assert state() == before
    assert refused.value.messages == [
        "small/boards/garden.toml:2: garden: Invalid enum value 'pink' - at `$.accent`"
    ]


def test_half_an_apply_leaves_nothing_behind(small, listener):
    listener(refuse)
    before, shown = state(), blueprint()
    DBTaskResult.objects.all().delete()

    with pytest.raises(RuntimeError):
        apply_blueprint(small())

    assert state() == before
    assert blueprint() == shown
    assert DBTaskResult.objects.count() == 0


def test_what_was_seen_inside_a_failed_apply_is_not_remembered(small, listener):
    def look(**said):
        assert blueprint().title["en"] == "Small platform"
        raise RuntimeError("an upper floor has trouble")

    listener(look)
    with pytest.raises(RuntimeError):
        apply_blueprint(small())
    blueprint_applied.disconnect(look)

    apply_blueprint(small(), local_text='title = { en = "Second try" }')

    assert blueprint().title["en"] == "Second try"


def test_listeners_hear_what_changed(small, listener):
    heard = []
    apply_blueprint(small())
    listener(lambda changes, **said: heard.append([change[:3] for change in changes]))

    apply_blueprint(small(), local_text=f"{SPADES}holds = ['video']")

    assert heard == [[("changed", "columns", "garden-spades")]]


def test_all_kept_pages_are_dropped_once_the_worker_gets_to_it(small, do_tasks):
    page = Page([], b"old", b"", '"x"')
    store().put("/schools/", page, tags=["resource:1"], since=store().mark())

    apply_blueprint(small())
    assert store().get("/schools/") is not None

    assert do_tasks() == 1
    assert store().get("/schools/") is None


def test_without_permission_nothing_is_applied(small):
    before = state()

    with pytest.raises(PermissionDenied, match="may_change_blueprint"):
        apply_blueprint(small(), by=PersonFactory())

    assert state() == before


def test_somebody_who_left_may_change_nothing(small):
    gone = PersonFactory(may=["blueprint.add_edition"], is_active=False)

    with pytest.raises(PermissionDenied, match="may_change_blueprint"):
        apply_blueprint(small(), by=gone)


def test_the_slower_of_two_editors_is_told(small):
    editor = PersonFactory(may=["blueprint.add_edition"])
    apply_blueprint(small())
    expected = Edition.objects.latest("number").number
    said = {"expected": expected, "by": editor}
    apply_local_layer(small(), local_text='title = { en = "First" }', **said)

    with pytest.raises(ValidationError, match="Somebody applied another edition meanwhile"):
        apply_local_layer(small(), local_text='title = { en = "Second" }', **said)

    assert blueprint().title["en"] == "First"
