"""Kept files, with byte ranges and conditional requests."""

import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase, StreamingHttpResponse
from whitenoise.responders import Response, SlicedFile, StaticFile

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
    found = _KeptFile(str(place), headers).get_response(request.method, request.META)
    response = StreamingHttpResponse(_chunks(found.file), status=found.status)
    for name, value in found.headers:
        response[name] = value
    return response


class _KeptFile(StaticFile):  # type: ignore[misc]
    """WhiteNoise refuses a stretch of one single byte, with which some players begin."""

    def get_range_response(
        self, asked: str, headers: Iterable[tuple[str, str]], opened: Any
    ) -> Any:
        size = int(dict(headers)["Content-Length"])
        start, end = self.get_byte_range(asked, size)
        if start != end:
            return super().get_range_response(asked, headers, opened)
        told = [(name, value) for name, value in headers if name != "Content-Length"]
        told += [("Content-Range", f"bytes {start}-{end}/{size}"), ("Content-Length", "1")]
        return Response(HTTPStatus.PARTIAL_CONTENT, told, opened and SlicedFile(opened, start, end))


def _chunks(opened: object) -> Iterator[bytes]:
    if opened is None:
        return
    try:
        while chunk := opened.read(64 * 1024):  # type: ignore[attr-defined]
            yield chunk
    finally:
        opened.close()  # type: ignore[attr-defined]
