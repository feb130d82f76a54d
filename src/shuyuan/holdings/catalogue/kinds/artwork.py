"""Work of art: one work, to look at closely, with notes at places of the picture."""

from typing import Annotated

import msgspec
from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Note(msgspec.Struct, forbid_unknown_fields=True):
    """A remark at a place: x from the left, y from the top, both from 0 to 1."""

    x: Share
    y: Share
    text: Text


class ArtworkDetails(Details, kw_only=True):
    """One work, to look at closely, with notes at places of the picture."""

    artist: Text = {}
    made: Text = {}
    medium: Text = {}
    size: Text = {}
    keeper: Text = {}
    notes: list[Note] = []


ARTWORK = Kind("artwork", _("Work of art"), ArtworkDetails, "VisualArtwork", has_files=True)
