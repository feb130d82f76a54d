"""The small personal parts of public pages; never kept, never shared."""

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from shuyuan.ground.blueprint.rules import may_change_blueprint
from shuyuan.holdings.catalogue.queries.resource import published_resource
from shuyuan.holdings.catalogue.rules import may_publish, may_read_teaching_note


@never_cache
def bar(request):
    """Who is signed in and which desks are theirs, for the head of every page."""
    request.is_fragment = True
    person = request.user
    context = {
        "person": person,
        "may_change_blueprint": may_change_blueprint(person),
        "may_publish": may_publish(person),
    }
    return render(request, "portal/_me_bar.jinja", context)


@never_cache
def teaching_note(request, pk):
    """The teaching note of a case, for those whom its access level lets read it."""
    case = published_resource(pk)
    if case is None or case.kind != "case" or not may_read_teaching_note(request.user, case):
        raise Http404
    request.is_fragment = True
    return render(request, "portal/_teaching_note.jinja", {"note": case.details.get("note", {})})
