"""Where are the built style sheet, script and pictures? A name changes with its content."""

import json
from functools import cache

from django.conf import settings

SOURCES = {"main.css": "css/main.css", "main.js": "main.ts"}


def asset(name):
    """The address of `main.css`, `main.js`, `icons.svg` or `seal.svg` as it was last built."""
    if settings.DEBUG:
        _built.cache_clear()
    return f"{settings.STATIC_URL}{_built().get(SOURCES.get(name, name), name)}"


@cache
def _built():
    """Files by their source; none before the first build, so that pages open all the same."""
    manifest = settings.BUILT_ASSETS / "manifest.json"
    if not manifest.exists():
        return {}
    return {source: chunk["file"] for source, chunk in json.loads(manifest.read_text()).items()}
