"""What may a page of ours load? Only our own files: the headers that say so."""

import base64
import hashlib
from collections.abc import Callable
from functools import cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse


class StrictPages:
    """Adds the content security policy to every answer that has none of its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", policy())
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()"
        )
        return response


@cache
def policy(frame_ancestors: str = "'none'") -> str:
    """Own files only, and the one small script that stands in every page's head."""
    return (
        "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; "
        f"script-src 'self' '{inline_script_hash()}'; style-src 'self' 'unsafe-inline'; "
        f"img-src 'self' data:; frame-ancestors {frame_ancestors}"
    )


@cache
def inline_script_hash() -> str:
    """The digest by which browsers recognise the theme script."""
    script = settings.THEME_SCRIPT.read_text().strip()
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
