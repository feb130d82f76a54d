"""Accounts are those of Django: the same persons, the same permissions, fewer questions."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser, Group, Permission

from shuyuan.toolbox.accounts import Accounts

pytestmark = pytest.mark.django_db


def person(name, **fields):
    return get_user_model().objects.create_user(name, **fields)


def permission(codename):
    return Permission.objects.get(codename=codename)


def allowed(who):
    """The permissions of this person, read anew."""
    return Accounts().get_all_permissions(get_user_model().objects.get(pk=who.pk))


def test_own_permissions_and_those_of_groups_are_found():
    who, other = person("editor"), person("teacher")
    group = Group.objects.create(name="editors")
    group.permissions.add(permission("add_edition"), permission("view_edition"))
    who.groups.add(group)
    who.user_permissions.add(permission("publish_resource"), permission("view_edition"))

    assert allowed(who) == {
        "blueprint.add_edition",
        "blueprint.view_edition",
        "catalogue.publish_resource",
    }
    assert allowed(other) == set()


@pytest.mark.parametrize("fields", [{"is_superuser": True}, {"is_active": False}])
def test_operators_may_everything_and_closed_accounts_nothing(fields):
    who = person("somebody", **fields)
    who.user_permissions.add(permission("add_edition"))

    assert allowed(who) == ModelBackend().get_all_permissions(who)
    assert Accounts().get_all_permissions(AnonymousUser()) == set()


def test_only_open_accounts_stay_signed_in():
    opened, closed = person("open"), person("closed", is_active=False)

    found = [Accounts().get_user(pk) for pk in (opened.pk, closed.pk, 0)]

    assert found == [opened, None, None]


def test_permissions_are_asked_for_once(django_assert_num_queries):
    who = person("editor")
    who.user_permissions.add(permission("add_edition"))

    with django_assert_num_queries(1):
        assert who.has_perm("blueprint.add_edition")
        assert not who.has_perm("catalogue.publish_resource")
