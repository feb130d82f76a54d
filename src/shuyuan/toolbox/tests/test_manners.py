"""Are rules asked, refusals shown on the form, and tasks kept or undone with the deed?"""

import pytest
from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from shuyuan.toolbox.manners import attempt, later, require


class NameForm(forms.Form):
    name = forms.CharField(max_length=5)


@task()
def remember(number: int) -> None:
    """Does nothing; only its waiting is looked at."""


def may_enter(person, room="hall"):
    return person == "Lin" and room == "hall"


def refuse(**said):
    def action(**kwargs):
        raise ValidationError(**said)

    return action


@transaction.atomic
def remember_and_refuse():
    later(remember, 2)
    raise ValidationError("Not today.")


def test_what_the_rule_allows_goes_on():
    require(may_enter, "Lin", "hall")


@pytest.mark.parametrize("asked", [["Chen"], ["Lin", "cellar"]])
def test_what_the_rule_forbids_is_refused_in_the_rules_name(asked):
    with pytest.raises(PermissionDenied, match=r"^may_enter$"):
        require(may_enter, *asked)


def test_a_deed_is_done_with_what_the_form_holds():
    done = []
    form = NameForm({"name": "Lin"})

    went_well = attempt(form, lambda thing, **said: done.append((thing, said)), "door", by="Chen")

    assert went_well
    assert done == [("door", {"name": "Lin", "by": "Chen"})]


@pytest.mark.parametrize("data", [None, {}, {"name": "much too long"}])
def test_nothing_is_done_with_a_form_that_is_not_well_formed(data):
    done = []

    went_well = attempt(NameForm(data), lambda **said: done.append(said))

    assert not went_well
    assert done == []


def test_a_refusal_is_shown_on_the_form_and_the_input_kept():
    form = NameForm({"name": "Lin"})

    went_well = attempt(form, refuse(message="Not today."))

    assert not went_well
    assert form.non_field_errors() == ["Not today."]
    assert form["name"].value() == "Lin"


def test_a_refusal_of_one_field_is_shown_at_that_field():
    form = NameForm({"name": "Lin"})

    attempt(form, refuse(message={"name": "Taken."}))

    assert form.errors == {"name": ["Taken."]}


def test_a_refusal_of_a_field_that_the_form_lacks_is_shown_above_it():
    form = NameForm({"name": "Lin"})

    attempt(form, refuse(message={"region": "There is no such region.", "name": "Taken."}))

    assert form.errors == {"__all__": ["There is no such region."], "name": ["Taken."]}


def test_later_belongs_inside_the_deeds_transaction():
    with pytest.raises(RuntimeError, match="belongs inside the deed's transaction"):
        later(remember, 1)


@pytest.mark.django_db
def test_a_task_waits_once_the_deed_is_done():
    with transaction.atomic():
        later(remember, 7)

    [waiting] = DBTaskResult.objects.ready()
    assert waiting.args_kwargs["args"] == [7]


@pytest.mark.django_db
def test_a_task_is_undone_with_the_deed():
    with transaction.atomic():
        later(remember, 1)

    with pytest.raises(ValidationError):
        remember_and_refuse()

    assert [one.args_kwargs["args"] for one in DBTaskResult.objects.ready()] == [[1]]
