"""Is the node well? For watchers, in words a machine can read."""

import logging
import shutil

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import JsonResponse
from django.views.decorators.cache import never_cache

from shuyuan.ground.blueprint.queries import current_edition

_log = logging.getLogger(__name__)


@never_cache
def health(request):
    """What works, and which optional part is absent; 503 when the database does not answer."""
    try:
        connection.ensure_connection()
        edition = current_edition()
    except DatabaseError:
        _log.exception("the database does not answer")
        return JsonResponse({"status": "down", "database": "does not answer"}, status=503)
    free = shutil.disk_usage(settings.HOME).free
    return JsonResponse(
        {
            "status": "up",
            "node": settings.NODE.name,
            "tier": settings.NODE.tier,
            "database": connection.vendor,
            "blueprint_edition": edition.number if edition else None,
            "free_disk_bytes": free,
        }
    )
