"""The editors' desk for resources: find, change, place, publish, withdraw, go back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from shuyuan.toolbox.manners import attempt, require

from . import rules
from .actions import (
    change_resource,
    place_resource,
    publish_resource,
    restore_revision,
    withdraw_resource,
)
from .forms import PlacementsForm, ResourceForm, SearchForm, WithdrawalForm
from .kinds import KINDS
from .models import Resource
from .queries import desk as queries
from .queries.resource import values_of

PAGE = 40


@never_cache
@login_required
def desk(request: HttpRequest) -> HttpResponse:
    """All resources, narrowed down by words and state."""
    require(rules.may_publish, request.user)
    form = SearchForm(request.GET or None)
    said = form.cleaned_data if form.is_valid() else {}
    found = queries.resources_for_editors(**said)
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    return render(request, "catalogue/desk.jinja", {"form": form, "page": page, "kinds": KINDS})


@never_cache
@login_required
def resource(request: HttpRequest, pk: int) -> HttpResponse:
    """One resource: its words."""
    found = _found(request, pk)
    values = values_of(found)
    initial = ResourceForm.initial_for(values, found.revision)
    form = ResourceForm(request.POST or None, initial=initial)
    if attempt(form, change_resource, found, by=request.user):
        messages.success(request, _("Saved as a new revision."))
        return redirect("catalogue:resource", pk=pk)
    return _page(request, found, form=form)


@never_cache
@login_required
def placements(request: HttpRequest, pk: int) -> HttpResponse:
    """One resource: where it stands."""
    found = _found(request, pk)
    form = PlacementsForm(values_of(found), found.revision, request.POST or None)
    if attempt(form, place_resource, found, by=request.user):
        messages.success(request, _("Placed."))
        return redirect("catalogue:resource", pk=pk)
    return _page(request, found, placements=form)


@require_POST
@login_required
def publication(request: HttpRequest, pk: int) -> HttpResponse:
    """Publish it."""
    found = _found(request, pk)
    deed = partial(publish_resource, found, by=request.user)
    _do(request, deed, _("Published. Readers see it now."))
    return redirect("catalogue:resource", pk=pk)


@never_cache
@login_required
def withdrawal(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw it, with a reason that readers will see."""
    found = _found(request, pk)
    form = WithdrawalForm(request.POST or None)
    if attempt(form, withdraw_resource, found, by=request.user):
        messages.success(request, _("Withdrawn. Its address says so."))
        return redirect("catalogue:resource", pk=pk)
    context = {"resource": found, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "catalogue/withdrawal.jinja", context, status=status)


@never_cache
@login_required
def revision(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """What one revision changed; it can be made the present one again."""
    found = _found(request, pk)
    kept = queries.revisions_of(found).filter(number=number).first()
    if kept is None:
        raise Http404(_("There is no such revision."))
    if request.method == "POST":
        deed = partial(restore_revision, found, number, by=request.user)
        _do(request, deed, _("Restored as a new revision."))
        return redirect("catalogue:resource", pk=pk)
    context: dict[str, Any] = {
        "resource": found,
        "revision": kept,
        "lines": queries.changed_lines(found, number),
    }
    return render(request, "catalogue/revision.jinja", context)


def _do(request: HttpRequest, deed: Callable[[], Any], done: str) -> None:
    """Do it and say so, or say why not."""
    try:
        deed()
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
    else:
        messages.success(request, done)


def _found(request: HttpRequest, pk: int) -> Resource:
    require(rules.may_publish, request.user)
    found = queries.resources_for_editors().filter(pk=pk).first()
    if found is None:
        raise Http404(_("There is no such resource."))
    return found


def _page(request: HttpRequest, found: Resource, **bound: Any) -> HttpResponse:
    values = values_of(found)
    context = {
        "resource": found,
        "kind": KINDS[found.kind],
        "form": ResourceForm(initial=ResourceForm.initial_for(values, found.revision)),
        "placements": PlacementsForm(values, found.revision),
        "revisions": queries.revisions_of(found)[:30],
    }
    failed = any(one.is_bound for one in bound.values())
    return render(
        request, "catalogue/resource.jinja", context | bound, status=422 if failed else 200
    )
