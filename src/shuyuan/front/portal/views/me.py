"""The small personal parts of public pages; never kept, never shared."""

from django.shortcuts import render
from django.views.decorators.cache import never_cache

from shuyuan.ground.blueprint.rules import may_change_blueprint
from shuyuan.holdings.catalogue.rules import may_publish


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
