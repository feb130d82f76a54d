"""The small personal parts of public pages; never kept, never shared."""

from django.shortcuts import render
from django.views.decorators.cache import never_cache


@never_cache
def bar(request):
    """Who is signed in, for the head of every page."""
    return render(request, "portal/_me_bar.jinja", {"person": request.user})
