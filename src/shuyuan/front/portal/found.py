"""Is there such a place? Parts of the blueprint by their keys, or an answer that helps on."""

from django.http import Http404
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import column_was_known
from shuyuan.toolbox.multilingual import in_language

from .addresses import board_address, column_address
from .frame import blueprint_for


class Elsewhere(Http404):
    """Not here, but there: the page that says so leads to the other places."""

    def __init__(self, message, places):
        super().__init__(message)
        self.places = places


class Gone(Exception):
    """It was here; the page says so, with what is known about it."""

    def __init__(self, message, details=""):
        super().__init__(message)
        self.details = details


def platform_or_404(request, key):
    """The blueprint and one of its platforms."""
    shown = blueprint_for(request)
    if key not in shown.platform:
        raise Http404(_("There is no such platform."))
    request.platform = key
    return shown, shown.platform[key]


def board_or_404(request, platform_key, key):
    """A board as it is shown on a platform."""
    shown, platform = platform_or_404(request, platform_key)
    board = shown.board.get(key)
    if board is None:
        raise Http404(_("There is no such board."))
    if platform.key not in board.shown_on:
        places = [
            (in_language(other.title), board_address(other.key, key))
            for other in shown.platforms
            if other.key in board.shown_on
        ]
        raise Elsewhere(_("This board is not shown on this platform, but here:"), places)
    request.board = key
    return shown, platform, board


def column_or_404(request, platform_key, board_key, key):
    """A column of a board as it is shown on a platform."""
    shown, platform, board = board_or_404(request, platform_key, board_key)
    column = shown.column.get(key)
    if column is None and column_was_known(key):
        raise Gone(_("This column is closed. Its resources keep their addresses."))
    if column is None:
        raise Http404(_("There is no such column."))
    allowed = shown.platforms_of(column)
    if column.board != board.key or platform.key not in allowed:
        places = [
            (in_language(shown.platform[other].title), column_address(other, column))
            for other in allowed
        ]
        raise Elsewhere(_("This column is not shown at this address, but here:"), places)
    return shown, platform, board, column
