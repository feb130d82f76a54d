"""Kept files, with byte ranges and conditional requests."""

import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase, StreamingHttpResponse
from whitenoise.responders import StaticFile

from .actions import CONTENT_TYPES

_ADDRESS = re.compile(r"^[0-9a-f]{2}/[0-9a-f]{64}(\.card)?(_files/\d+/\d+_\d+)?\.[a-z0-9]{3,4}$")
_TYPES = {**CONTENT_TYPES, ".dzi": "application/xml"}
_FOREVER = "public, max-age=31536000, immutable"


def file(request: HttpRequest, path: str) -> HttpResponseBase:
    """Files are named by their content: they never change, and nothing else is served."""
    place = Path(settings.MEDIA_ROOT) / path
    if not _ADDRESS.match(path) or place.suffix not in _TYPES or not place.is_file():
        raise Http404
    headers = [("Content-Type", _TYPES[place.suffix]), ("Cache-Control", _FOREVER)]
    found = StaticFile(str(place), headers).get_response(request.method, request.META)
    response = StreamingHttpResponse(_chunks(found.file), status=found.status)
    for name, value in found.headers:
        response[name] = value
    return response


def _chunks(opened: object) -> Iterator[bytes]:
    if opened is None:
        return
    try:
        while chunk := opened.read(64 * 1024):  # type: ignore[attr-defined]
            yield chunk
    finally:
        opened.close()  # type: ignore[attr-defined]
