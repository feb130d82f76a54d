"""Who reads the teaching note of a case."""

import pytest

from shuyuan.ground.people.actions import PersonValues, write_people
from shuyuan.ground.people.models import Person
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.tests.factories import published

pytestmark = [pytest.mark.django_db, pytest.mark.mission("5.4")]
NOTE = {"zh-hans": "先问谁受损。", "en": "First ask who loses."}


def _case(access):
    return published(
        kind="case", column="professional-cases", details={"access": access, "note": NOTE}
    )


def _teacher():
    school = OrganisationFactory()
    name = {"zh-hans": "林秋", "en": "Lin Qiu"}
    write_people([PersonValues(username="lin", name=name, role="teacher", organisation=school.key)])
    return Person.objects.get(username="lin")


def test_an_open_note_stands_on_the_page(client):
    case = _case("open")

    page = client.get(f"/resources/{case.pk}/").content.decode()

    assert page.count("先问谁受损。") == 1


@pytest.mark.parametrize("access", ["members", "teachers"])
def test_a_note_that_is_not_open_stands_on_no_public_page_and_is_no_fragment_for_strangers(
    client, access
):
    case = _case(access)

    pages = [client.get(f"/resources/{case.pk}/{form}") for form in ("", "print/", "embed/")]
    fragment = client.get(f"/me/teaching-notes/{case.pk}/")

    assert [page.content.decode().count("先问谁受损。") for page in pages] == [0, 0, 0]
    assert fragment.status_code == 404


@pytest.mark.parametrize(("access", "status"), [("members", 200), ("teachers", 404)])
def test_a_member_who_teaches_nobody_reads_what_is_for_members_alone(client, access, status):
    client.force_login(PersonFactory())

    fragment = client.get(f"/me/teaching-notes/{_case(access).pk}/")

    assert fragment.status_code == status


def test_a_teacher_reads_what_is_for_teachers(client):
    case = _case("teachers")
    client.force_login(_teacher())

    fragment = client.get(f"/me/teaching-notes/{case.pk}/")

    assert fragment.content.decode().count("先问谁受损。") == 1
    assert fragment.headers["Cache-Control"].startswith("max-age=0, no-cache, no-store")
