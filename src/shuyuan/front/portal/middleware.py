"""Answers for what once was here."""

from .found import Gone
from .views.trouble import gone


class GoneAnswers:
    """Turns `Gone` into the page that says so, with status 410."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        return gone(request, exception) if isinstance(exception, Gone) else None
