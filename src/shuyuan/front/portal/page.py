"""How is a public page answered? With a clean address, kept as bytes, and a clear word when not."""

from functools import wraps
from urllib.parse import urlencode

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponseNotAllowed, HttpResponseRedirect
from django.utils.translation import gettext as _

from shuyuan.toolbox.pages import public_page

LONGEST_QUERY = 1000  # characters
READING = ("GET", "HEAD")


def page(*, takes=()):
    """A public page that understands these parameters. Others, such as those that messengers add
    to a link, lead to the address without them, so that one page is kept once."""

    def decorate(view):
        kept = public_page(view)

        @wraps(view)
        def answer(request, *args, **kwargs):
            if request.method not in READING:
                return HttpResponseNotAllowed(READING)
            query = request.META.get("QUERY_STRING", "")
            if len(query) > LONGEST_QUERY:
                raise BadRequest(_("This address is too long. Shorten what comes after the “?”."))
            if "%00" in query or "\0" in request.path:
                # No name of ours has such a byte, and databases refuse to look for it.
                raise BadRequest(_("This address holds a character that no address has."))
            if query:
                clean = urlencode(
                    [(name, request.GET[name]) for name in takes if request.GET.get(name)]
                )
                if clean != query:
                    path = request.path if not clean else f"{request.path}?{clean}"
                    return HttpResponseRedirect(path)
            request.page_query = query
            return kept(request, *args, **kwargs)

        # Nothing but reading is answered, so there is nothing to forge.
        answer.csrf_exempt = True
        return answer

    return decorate


def page_number(request):
    """Which page of a list is asked for, from 1."""
    asked = request.GET.get("page", "1")
    if not asked.isascii() or not asked.isdigit() or not 0 < int(asked) < 1_000_000:
        raise BadRequest(_("“%(page)s” is not the number of a page.") % {"page": asked[:40]})
    return int(asked)


def stretch_of(request, total, size):
    """Start and end of the page that is asked for, its number, and how many there are."""
    number = page_number(request)
    pages = max(1, -(-total // size))
    if number > pages:
        raise Http404(_("This list has only %(pages)s pages.") % {"pages": pages})
    return (number - 1) * size, number * size, number, pages


def pager_address(request):
    """The address of another page of the same list, with `{page}` where its number goes."""
    kept = [(name, value) for name, value in request.GET.items() if name != "page"]
    return f"{request.path}?{urlencode(kept)}{'&' if kept else ''}page={{page}}"
