"""How do organisations and persons come in?"""

import msgspec
import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.utils.translation import override

from shuyuan.ground.people.actions import (
    OrganisationValues,
    PersonValues,
    open_account,
    write_organisations,
    write_people,
)
from shuyuan.ground.people.models import Membership, Organisation, Person
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.toolbox.page_store import Page
from shuyuan.toolbox.pages import store

pytestmark = pytest.mark.django_db
NAME = {"zh-hans": "清河小学", "en": "Qinghe School"}


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


def school(**said):
    ordinary = {"key": "s-qinghe", "kind": "school", "name": NAME, "region": "330106"}
    return msgspec.convert(ordinary | said, OrganisationValues)


def person(**said):
    ordinary = {"username": "p001", "name": {"en": "Lin"}, "role": "teacher", "organisation": "s-1"}
    return msgspec.convert(ordinary | said, PersonValues)


def test_an_organisation_comes_in_with_its_region():
    [organisation] = write_organisations([school(stages=["primary"], setting="village")])

    assert organisation.name == NAME
    assert organisation.region.name == "regions:330106"
    assert (organisation.stages, organisation.setting) == (["primary"], "village")


def test_the_same_key_is_the_same_organisation():
    [first] = write_organisations([school()])

    [second] = write_organisations([school(name={"en": "New name"}, region="33")])

    assert (second.pk, second.name, second.region.code) == (first.pk, {"en": "New name"}, "33")
    assert Organisation.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"region": "999999"}, "s-2: there is no region with the code “999999”."),
        ({"region": ""}, "s-2: there is no region with the code “”."),
        ({"kind": "castle"}, "s-2: there is no kind of organisation called “castle”."),
        ({"setting": "moon"}, "s-2: there is no setting called “moon”."),
    ],
)
def test_an_organisation_at_fault_is_named_and_none_is_written(said, message):
    batch = [school(key="s-1"), school(key="s-2", **said)]

    with pytest.raises(ValidationError) as refused:
        write_organisations(batch)

    assert refused.value.messages == [message]
    assert Organisation.objects.count() == 0


def test_persons_come_in_with_their_role_and_cannot_sign_in():
    OrganisationFactory(key="s-1")

    write_people([person()])
    write_people([person()])

    [membership] = Membership.objects.select_related("person", "organisation")
    assert (membership.person.username, membership.organisation.key) == ("p001", "s-1")
    assert membership.role == "teacher"
    assert not membership.person.has_usable_password()


def test_a_person_may_have_two_roles():
    OrganisationFactory(key="s-1")

    write_people([person(role="teacher"), person(role="parent")])

    assert Person.objects.count() == 1
    assert set(Membership.objects.values_list("role", flat=True)) == {"teacher", "parent"}


def test_bringing_a_person_up_to_date_leaves_the_password():
    OrganisationFactory(key="s-1")
    open_account("p001", name={"en": "Lin"}, password="a long word", permissions=[])

    write_people([person(name={"en": "Lin Qiu"})])

    assert authenticate(username="p001", password="a long word").name == {"en": "Lin Qiu"}


def test_a_person_of_an_unknown_organisation_is_named_and_none_is_written():
    OrganisationFactory(key="s-1")

    with pytest.raises(ValidationError) as refused:
        write_people([person(), person(username="p002", organisation="s-9")])

    assert refused.value.messages == ["p002: there is no organisation with the key “s-9”."]
    assert Person.objects.count() == 0


def test_an_account_may_do_what_it_is_given_and_no_more():
    open_account(
        "editor",
        name={"en": "E"},
        password="a first word",
        permissions=["catalogue.publish_resource"],
    )

    account = open_account("editor", name={"en": "E"}, password="a second word", permissions=[])

    assert authenticate(username="editor", password="a first word") is None
    assert authenticate(username="editor", password="a second word") == account
    assert Person.objects.get().get_all_permissions() == set()


def test_user_names_are_the_same_in_capitals_and_small_letters():
    account = open_account("Editor", name={"en": "E"}, password="a long word", permissions=[])

    assert authenticate(username="eDITOR", password="a long word") == account


def test_somebody_who_left_cannot_sign_in():
    open_account("editor", name={"en": "E"}, password="a long word", permissions=[])
    Person.objects.update(is_active=False)

    assert authenticate(username="editor", password="a long word") is None


def test_a_superuser_may_do_everything():
    root = Person.objects.create_superuser("root", "a long word", name={"en": "Root"})

    assert root.has_perm("catalogue.publish_resource")
    assert not PersonFactory().has_perm("catalogue.publish_resource")


@pytest.mark.parametrize(("name", "kept"), [(NAME, 1), ({"en": "Qinghe Academy"}, 0)])
def test_pages_are_drawn_anew_when_an_organisation_is_renamed_and_only_then(do_tasks, name, kept):
    write_organisations([school()])
    page = Page([], b"", b"", "")
    store().put("/resources/1/", page, tags=["resource:1"], since=store().mark())

    write_organisations([school(name=name), school(key="another")])
    do_tasks()

    assert len(store().names()) == kept


def test_an_account_is_not_opened_with_a_password_that_is_too_short():
    with pytest.raises(ValidationError, match="too short"):
        open_account("editor", name={"en": "E"}, password="word", permissions=[])

    assert list(Person.objects.filter(username="editor")) == []
