"""Which public pages are kept as bytes, and which of them show a thing that just changed?

A view says what its page shows; the server answers kept pages ahead of the framework and keeps
those that it has to ask the framework for.
"""

import gzip
import hashlib
import logging
import sqlite3
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from datetime import timedelta
from functools import cache, wraps
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from .moments import start_of_day
from .page_store import Page, PageStore


@cache
def store() -> PageStore:
    """The store of this node."""
    return PageStore(Path(settings.PAGE_STORE))


_log = logging.getLogger(__name__)


# ---- the side of the views

_shown: ContextVar[set[str] | None] = ContextVar("shown", default=None)


def shows(*tags: str) -> None:
    """Say what the page being drawn shows; outside of a public page it says nothing."""
    shown = _shown.get()
    if shown is not None:
        shown.update(tags)


def public_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page that is the same for everyone: kept as bytes until something it shows changes."""

    @wraps(view)
    def drawn(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        shown: set[str] = set()
        since, until = _mark(), next_midnight()
        token = _shown.set(shown)
        try:
            response = view(request, *args, **kwargs)
        finally:
            _shown.reset(token)
        if since is not None and request.method in ("GET", "HEAD") and response.status_code == 200:
            request.environ["shuyuan.page"] = (shown, since, until)  # type: ignore[attr-defined]
        return response

    return drawn


def _mark() -> int | None:
    """The store's mark; nothing when the store cannot be used: then pages are drawn and not kept."""
    try:
        return store().mark()
    except (OSError, sqlite3.Error):
        _log.exception("kept pages cannot be used")
        return None


def next_midnight() -> float:
    """When today's dates no longer hold, in seconds since the epoch."""
    return start_of_day(timezone.localdate() + timedelta(days=1)).timestamp()


# ---- the side of the server


class KeptPages:
    """WSGI: answers kept pages by itself, hands everything else on and keeps what is public."""

    def __init__(self, app: Callable[..., Iterable[bytes]]) -> None:
        self.app = app

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return self.app(environ, start_response)
        address = environ["PATH_INFO"]
        if environ.get("QUERY_STRING"):
            address += "?" + environ["QUERY_STRING"]
        page = store().get(address)
        if page is None:
            return self._draw(address, environ, start_response)
        return _answer(page, environ, start_response)

    def _draw(
        self, address: str, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        begun: list[Any] = []

        def begin(status: str, headers: list[tuple[str, str]], *error: Any) -> None:
            begun[:] = [status, headers, *error]

        chunks = self.app(environ, begin)
        if "shuyuan.page" not in environ:
            start_response(*begun)
            return chunks
        try:
            body = b"".join(chunks)
        finally:
            getattr(chunks, "close", lambda: None)()
        tags, since, until = environ["shuyuan.page"]
        headers = begun[1]
        if any(name.lower() == "set-cookie" for name, _ in headers):
            start_response(*begun)
            return [body]
        page = _page(headers, body, until)
        try:
            store().put(address, page, tags=tags, since=since)
        except (OSError, sqlite3.Error):
            _log.exception("a page cannot be kept")
        return _answer(page, environ, start_response)


def _page(headers: list[tuple[str, str]], body: bytes, until: float) -> Page:
    # Weak: the same page is answered packed and as it is.
    digest = hashlib.sha256(body).hexdigest()[:20]
    replaced = ("content-length", "vary", "etag", "cache-control", "content-language")
    kept = [(name, value) for name, value in headers if name.lower() not in replaced]
    kept += [("Vary", "Accept-Encoding"), ("Cache-Control", "public, max-age=0, must-revalidate")]
    return Page(kept, b"", gzip.compress(body, 6, mtime=0), f'W/"{digest}"', until)


def _answer(
    page: Page, environ: dict[str, Any], start_response: Callable[..., Any]
) -> Iterable[bytes]:
    headers = [*page.headers, ("ETag", page.etag)]
    asked = environ.get("HTTP_IF_NONE_MATCH")
    if asked and (asked == "*" or page.etag in asked):
        start_response("304 Not Modified", headers)
        return [b""]
    accepted = environ.get("HTTP_ACCEPT_ENCODING", "").replace(" ", "")
    if "gzip" in accepted and "gzip;q=0" not in accepted:
        body = page.packed
        headers.append(("Content-Encoding", "gzip"))
    else:
        body = page.whole()
    headers.append(("Content-Length", str(len(body))))
    start_response("200 OK", headers)
    return [b"" if environ["REQUEST_METHOD"] == "HEAD" else body]
