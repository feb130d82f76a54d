"""How is a request carried out? `require` asks a rule, `attempt` tries a deed, `later` follows."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django_tasks.base import Task


def require(rule: Callable[..., bool], person: Any, *things: Any) -> None:
    """Go on only if the rule says yes; the error carries the rule's name."""
    if not rule(person, *things):
        raise PermissionDenied(rule.__name__)


def attempt(form: forms.BaseForm, action: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
    """Do the deed with what the form holds; a refusal is shown on the form, the input kept."""
    if not form.is_valid():
        return False
    try:
        action(*args, **form.cleaned_data, **kwargs)
    except ValidationError as error:
        _show(form, error)
        return False
    return True


def _show(form: forms.BaseForm, error: ValidationError) -> None:
    """A refusal stands at its field, or above the form when the form has no such field."""
    by_field = error.error_dict if hasattr(error, "error_dict") else {None: error}
    for field, errors in by_field.items():
        form.add_error(field if field in form.fields else None, errors)


def later(task: Task[..., Any], *ids: Any) -> None:
    """Ask a worker to do the task: written with the deed, so it is kept or undone with it."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"later({task.name}) belongs inside the deed's transaction")
    task.enqueue(*ids)
