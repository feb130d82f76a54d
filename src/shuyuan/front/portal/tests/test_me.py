"""Signing in and out, and the small personal part that every page fetches."""

import pytest

from shuyuan.ground.people.actions import open_account
from shuyuan.toolbox.pages import store

from .reading import links, read, words
from .serving import kept_server

pytestmark = pytest.mark.django_db
PASSWORD = "a long word 7"


@pytest.fixture
def teacher():
    """Somebody with an account and no desk."""
    return _account("teacher", [])


@pytest.fixture
def editor():
    """Somebody who may publish and change the blueprint."""
    return _account("editor", ["catalogue.publish_resource", "blueprint.add_edition"])


def _account(username, permissions):
    name = {"zh-hans": "林秋", "en": "Lin Qiu"}
    return open_account(username, name=name, password=PASSWORD, permissions=permissions)


@pytest.mark.mission("0.2")
def test_who_signs_in_goes_back_to_where_they_were(client, teacher):
    said = {"username": "Teacher", "password": PASSWORD, "next": "/schools/"}

    response = client.post("/sign-in/", said)

    cookie = response.cookies["signed_in"]
    assert (response.status_code, response.headers["location"]) == (302, "/schools/")
    assert (cookie.value, cookie["samesite"], cookie["httponly"]) == ("1", "Lax", "")
    assert response.cookies["sessionid"]["httponly"] is True


def test_nobody_is_led_to_another_site(client, teacher):
    said = {"username": "teacher", "password": PASSWORD, "next": "//evil.example/"}

    response = client.post("/sign-in/", said)

    assert response.headers["location"] == "/"


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_wrong_password_is_told_and_the_name_is_kept(client, teacher, prefix):
    said = {"username": "teacher", "password": "wrong"}

    response = client.post(f"{prefix}/sign-in/", said)

    tree = read(response)
    assert response.status_code == 200
    assert len(tree.xpath("//*[@role='alert']//li")) >= 1
    assert tree.xpath("//input[@name='username']/@value") == ["teacher"]
    assert "signed_in" not in response.cookies


@pytest.mark.mission("0.2")
def test_who_signs_out_is_forgotten(client, teacher):
    client.post("/sign-in/", {"username": "teacher", "password": PASSWORD})

    response = client.post("/sign-out/")

    assert (response.status_code, response.headers["location"]) == (302, "/")
    assert response.cookies["signed_in"].value == ""
    assert words(read(client.get("/en/me/bar/"))) == "Sign in"


def test_signing_out_needs_a_deed(client, teacher):
    client.force_login(teacher)

    assert client.get("/sign-out/").status_code == 405


@pytest.mark.mission("0.2")
def test_the_personal_part_offers_each_their_desks(client, teacher, editor):
    client.force_login(teacher)
    of_teacher = read(client.get("/en/me/bar/"))
    client.force_login(editor)
    of_editor = read(client.get("/en/me/bar/"))

    assert links(of_teacher) == []
    assert of_teacher.xpath("//summary")[0].text == "Lin Qiu"
    assert sorted(links(of_editor)) == ["/en/desk/blueprint/", "/en/desk/resources/"]


def test_the_personal_part_takes_at_most_four_queries(client, editor, django_assert_num_queries):
    client.force_login(editor)

    with django_assert_num_queries(3):
        client.get("/me/bar/")


def test_the_personal_part_of_a_stranger_takes_no_query(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get("/me/bar/")


@pytest.mark.mission("0.2")
def test_the_personal_part_is_never_kept(client, teacher):
    client.force_login(teacher)
    server = kept_server()
    session = f"sessionid={client.cookies['sessionid'].value}"

    mine = server.get("/en/me/bar/", HTTP_COOKIE=session)
    of_a_stranger = server.get("/en/me/bar/")

    assert mine.content.decode().count("Lin Qiu") == 1
    assert of_a_stranger.content.decode().count("Lin Qiu") == 0
    assert mine.headers["cache-control"].count("no-store") == 1
    assert store().get("/en/me/bar/") is None


@pytest.mark.mission("0.2")
def test_a_public_page_is_the_same_for_who_is_signed_in(client, editor):
    client.force_login(editor)
    server = kept_server()
    session = f"sessionid={client.cookies['sessionid'].value}; signed_in=1"

    mine = server.get("/schools/", HTTP_COOKIE=session)
    store().clear()
    of_a_stranger = server.get("/schools/")

    assert mine.content == of_a_stranger.content
    assert "set-cookie" not in mine.headers
