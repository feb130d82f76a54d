"""The editors' desk for the blueprint: change it as text or by form, see the plan, apply it."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from shuyuan.toolbox.manners import attempt, require
from shuyuan.toolbox.multilingual import in_language

from . import rules, shape
from .actions import apply_local_layer, plan_blueprint
from .forms import ColumnForm, LayerForm
from .layers import LOCAL
from .local_layer import with_column_changed
from .plan import Change
from .queries import blueprint, current_edition, editions


@never_cache
@login_required
def desk(request: HttpRequest) -> HttpResponse:
    """The layer as a text; one button shows the plan, the other applies it."""
    require(rules.may_change_blueprint, request.user)
    edition = current_edition()
    if request.method != "POST":
        form = LayerForm(initial=_as_it_is(edition))
        return _desk(request, form)
    form = LayerForm(request.POST)
    if "apply" in request.POST and attempt(form, apply_local_layer, _folder(), by=request.user):
        messages.success(request, _("Applied. Readers see it now."))
        return redirect("blueprint:desk")
    return _desk(request, form)


@never_cache
@login_required
def column(request: HttpRequest, key: str) -> HttpResponse:
    """A form for one column; what it changes goes into the layer, and the plan is shown."""
    require(rules.may_change_blueprint, request.user)
    shown = blueprint()
    if key not in shown.column:
        raise Http404(_("There is no such column."))
    found = shown.column[key]
    platforms = shown.platforms_of(found)
    initial = ColumnForm.initial_for(found, platforms) | _as_it_is(current_edition())
    form = ColumnForm(request.POST or None, initial=initial, choices=_platforms(shown, found))
    if not form.is_valid():
        return render(request, "blueprint/column.jinja", {"form": form, "column": found})
    said = form.cleaned_data
    text = with_column_changed(said["local_text"], key, form.changes_to(found, platforms))
    bound = LayerForm({"local_text": text, "expected": said["expected"]})
    return _desk(request, bound)


def _desk(request: HttpRequest, form: LayerForm) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "blueprint": blueprint(), "editions": editions()[:10]}
    if form.is_bound:
        context |= _planned(form)
    status = 422 if context.get("problems") or form.errors else 200
    return render(request, "blueprint/desk.jinja", context, status=status)


def _planned(form: LayerForm) -> dict[str, Any]:
    """What the text would change, or what is wrong with it and on which lines."""
    if "local_text" not in getattr(form, "cleaned_data", {}) and not form.is_valid():
        return {}
    text = form.cleaned_data.get("local_text", "")
    try:
        changes = plan_blueprint(_folder(), local_text=text)
    except ValidationError as error:
        lines = [_line_of(message) for message in error.messages]
        return {"problems": error.messages, "error_lines": [line for line in lines if line]}
    return {"changes": [_row(change) for change in changes], "planned": True}


def _row(change: Change) -> tuple[str, str, str, str]:
    words = {"added": _("Added"), "changed": _("Changed"), "retired": _("Retired")}
    thing = f"{change.part} {change.key} {change.field}".strip()
    return (words[change.what], thing, _shown(change.before), _shown(change.after))


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        # PostgreSQL keeps the languages of a text in an order of its own.
        ranks = [code for code, _name in settings.LANGUAGES]
        codes = sorted(value, key=lambda code: ranks.index(code) if code in ranks else len(ranks))
        return " / ".join(str(value[code]) for code in codes)
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)


def _line_of(message: str) -> int | None:
    file, _colon, rest = message.partition(":")
    number = rest.partition(":")[0]
    return int(number) if file == LOCAL and number.isdigit() else None


def _folder() -> Path:
    return Path(settings.BLUEPRINTS / settings.NODE.blueprint)


def _as_it_is(edition: Any) -> dict[str, Any]:
    return {
        "local_text": edition.local_layer if edition else "",
        "expected": edition.number if edition else 0,
    }


def _platforms(shown: shape.Blueprint, found: shape.Column) -> list[tuple[str, str]]:
    return [
        (platform.key, in_language(platform.title))
        for platform in shown.platforms
        if platform.key in shown.board[found.board].shown_on
    ]
