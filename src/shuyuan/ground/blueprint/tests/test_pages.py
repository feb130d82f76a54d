"""Does the editors' desk change what the node shows, and for editors alone?"""

import pytest
from lxml import html

from shuyuan.ground.blueprint.queries import blueprint, current_edition
from shuyuan.ground.people.tests.factories import PersonFactory

pytestmark = pytest.mark.django_db
DESK = "/en/desk/blueprint/"
COLUMN = f"{DESK}columns/labour-talks/"
OURS = '[[columns]]\nkey = "labour-talks"\ntitle = { zh-hans = "箴言", en = "Ours" }\n'


@pytest.fixture
def editor(client):
    client.force_login(PersonFactory(may=["blueprint.add_edition"]))
    return client


def layer(text=OURS):
    return {"local_text": text, "expected": current_edition().number}


def words(text=""):
    """The form of a column, with another title."""
    platforms = blueprint().platforms_of(blueprint().column["labour-talks"])
    said = {"title_zh_hans": "谈劳动", "title_en": "Sayings", "shown_on": platforms}
    return layer(text) | said


def written_in(answer):
    """The text of the layer that the desk shows."""
    [text] = html.fromstring(answer.content.decode()).xpath("//textarea/text()")
    return text.removeprefix("\n")


@pytest.mark.parametrize("address", [DESK, COLUMN])
def test_the_desk_is_for_editors(client, address):
    assert client.get(address).url == f"/en/sign-in/?next={address}"

    client.force_login(PersonFactory())

    assert client.get(address).status_code == 403
    assert client.post(address, layer() | {"apply": "1"}).status_code == 403
    assert current_edition().local_layer == ""


def test_a_layer_is_shown_as_a_plan_before_it_is_applied(editor):
    answer = editor.post(DESK, layer() | {"plan": "1"})

    assert "<td>谈劳动 / " in answer.content.decode()
    assert "<td>箴言 / Ours</td>" in answer.content.decode()
    assert blueprint().column["labour-talks"].title["en"] != "Ours"


def test_an_applied_layer_is_shown(editor):
    answer = editor.post(DESK, layer() | {"apply": "1"})

    assert answer.url == DESK
    assert blueprint().column["labour-talks"].title["en"] == "Ours"


def test_a_layer_with_a_fault_is_refused_with_its_line(editor):
    answer = editor.post(DESK, layer('[[columns]]\nkey = "nowhere"\n') | {"apply": "1"})

    assert answer.status_code == 422
    assert "local.toml:1: nowhere: " in answer.content.decode()
    assert current_edition().local_layer == ""


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("", '[[columns]]\nkey = "labour-talks"\n'),
        ("# Ours\n", '# Ours\n[[columns]]\nkey = "labour-talks"\n'),
        ("columns = []\n", 'columns = [{key = "labour-talks", '),
        ('columns = [{ key = "labour-talks" }]\n', 'columns = [{ key = "labour-talks", '),
    ],
)
def test_a_column_changed_by_form_becomes_part_of_the_layer(editor, text, changed):
    answer = editor.post(COLUMN, words(text))

    assert answer.status_code == 200
    written = written_in(answer)
    assert written.startswith(changed)
    assert editor.post(DESK, layer(written) | {"apply": "1"}).url == DESK
    assert blueprint().column["labour-talks"].title["en"] == "Sayings"


@pytest.mark.parametrize("text", ["columns = = 1", "columns = 1", "columns = [1]"])
def test_a_text_that_is_no_layer_stays_as_it_is_and_is_refused(editor, text):
    answer = editor.post(COLUMN, words(text))

    assert answer.status_code == 422
    assert written_in(answer) == text
    assert "local.toml:1: " in answer.content.decode()


def test_a_form_without_words_is_shown_again(editor):
    answer = editor.post(COLUMN, words() | {"title_zh_hans": ""})

    assert "This field is required." in answer.content.decode()
    assert current_edition().local_layer == ""


def test_an_unknown_column_has_no_form(editor):
    assert editor.get(f"{DESK}columns/nowhere/").status_code == 404
