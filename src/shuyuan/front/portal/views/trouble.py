"""What is said when a page cannot be shown: what happened, and the way on."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from ..found import Elsewhere


def bad_request(request, exception=None):
    """400: the address asks for something that cannot be."""
    ours = isinstance(exception, BadRequest)
    message = str(exception) if ours else ""
    return _trouble(request, 400, _("This address cannot be understood"), message)


def not_allowed(request, exception=None):
    """403: signed in, but not for this."""
    return _trouble(request, 403, _("This is not open to you"), "")


def not_found(request, exception=None):
    """404: nothing here; perhaps somewhere else."""
    message = exception.args[0] if exception and exception.args else ""
    message = message if isinstance(message, str) else ""
    places = exception.places if isinstance(exception, Elsewhere) else []
    return _trouble(request, 404, _("There is no such page"), message, places)


def gone(request, exception):
    """410: it was here."""
    return _trouble(request, 410, str(exception), exception.details)


def broken(request):
    """500: our fault. Drawn without the database, which may be what is broken."""
    return HttpResponse(render_to_string("portal/broken.jinja"), status=500)


def _trouble(request, status, title, message, places=()):
    context = {"status": status, "title": title, "message": message, "places": places}
    return render(request, "portal/trouble.jinja", context, status=status)
