"""Announcement: something to know, or to come to."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class AnnouncementDetails(Details, kw_only=True):
    """Something to know, or to come to."""

    place: Text = {}
    starts_on: date | None = None
    ends_on: date | None = None
    apply_by: date | None = None
    capacity: int | None = None
    safety: Text = {}
    contact: Text = {}


ANNOUNCEMENT = Kind("announcement", _("Announcement"), AnnouncementDetails, "SpecialAnnouncement")
