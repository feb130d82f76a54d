"""The gallery: every component in every state."""

from django.shortcuts import render
from django.utils.translation import get_language

from .samples import samples


def gallery(request):
    """The page a change of look is judged by."""
    return render(request, "design/gallery.jinja", {"language": _tag(get_language())} | samples())


def _tag(code):
    """The language as HTML writes it: zh-Hans, en."""
    return {"zh-hans": "zh-Hans"}.get(code, code)
