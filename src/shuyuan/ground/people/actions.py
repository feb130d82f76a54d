"""What may happen to organisations and persons."""

from collections.abc import Iterable
from typing import Any

import msgspec
from django.contrib.auth.models import Permission
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import terms_with_names
from shuyuan.toolbox.manners import later
from shuyuan.toolbox.multilingual import Text

from . import tasks
from .models import Membership, Organisation, Person


class OrganisationValues(msgspec.Struct, kw_only=True):
    """An organisation as a list gives it; the region is a code."""

    key: str
    kind: str
    name: Text
    region: str
    stages: list[str] = []
    setting: str = ""


class PersonValues(msgspec.Struct, kw_only=True):
    """A person as a list gives them, with one role in one organisation."""

    username: str
    name: Text
    role: str
    organisation: str


@transaction.atomic
def write_organisations(batch: Iterable[OrganisationValues]) -> list[Organisation]:
    """Add organisations or bring them up to date, by key."""
    wanted = list(batch)
    regions = terms_with_names({f"regions:{values.region}" for values in wanted})
    names = dict(Organisation.objects.values_list("key", "name"))
    organisations = []
    for values in wanted:
        _check(values)
        region = regions.get(f"regions:{values.region}")
        if region is None:
            message = _("%(key)s: there is no region with the code “%(code)s”.")
            raise ValidationError(message % {"key": values.key, "code": values.region})
        organisation, __ = Organisation.objects.update_or_create(
            key=values.key,
            defaults={
                "kind": values.kind,
                "name": values.name,
                "region": region,
                "stages": values.stages,
                "setting": values.setting,
            },
        )
        organisations.append(organisation)
    if any(names.get(values.key, values.name) != values.name for values in wanted):
        later(tasks.forget_all_pages)
    return organisations


def _check(values: OrganisationValues) -> None:
    if values.kind not in Organisation.Kind.values:
        message = _("%(key)s: there is no kind of organisation called “%(kind)s”.")
        raise ValidationError(message % {"key": values.key, "kind": values.kind})
    if values.setting and values.setting not in Organisation.Setting.values:
        message = _("%(key)s: there is no setting called “%(setting)s”.")
        raise ValidationError(message % {"key": values.key, "setting": values.setting})


@transaction.atomic
def write_people(batch: Iterable[PersonValues]) -> None:
    """Add persons, who cannot sign in yet, and their memberships."""
    organisations = {one.key: one for one in Organisation.objects.all()}
    for values in batch:
        if values.organisation not in organisations:
            message = _("%(key)s: there is no organisation with the key “%(name)s”.")
            raise ValidationError(message % {"key": values.username, "name": values.organisation})
        person, new = Person.objects.update_or_create(
            username=values.username, defaults={"name": values.name}
        )
        if new:
            person.set_unusable_password()
            person.save(update_fields=["password"])
        Membership.objects.get_or_create(
            person=person, organisation=organisations[values.organisation], role=values.role
        )


@transaction.atomic
def open_account(username: str, *, name: Text, password: str, permissions: Iterable[str]) -> Person:
    """An account that may sign in and do these things; `permissions` as `app.codename`.

    Raises when the password is too short or too common.
    """
    validate_password(password)
    person, __ = Person.objects.update_or_create(username=username, defaults={"name": name})
    person.set_password(password)
    person.save()
    person.user_permissions.set(_permissions(permissions))
    return person


def _permissions(names: Iterable[str]) -> list[Any]:
    found = []
    for name in names:
        app, codename = name.split(".")
        found.append(Permission.objects.get(content_type__app_label=app, codename=codename))
    return found
