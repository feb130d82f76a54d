"""Exhibition: one edition of an exhibition or festival: sessions, and in them performances."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class ShowDetails(Details, kw_only=True):
    """One edition of an exhibition or festival: sessions, and in them performances."""

    edition: int | None = None
    year: int
    host: Text = {}
    opens_on: date | None = None
    closes_on: date | None = None


SHOW = Kind("show", _("Exhibition"), ShowDetails, "Event", has_parts=True)
