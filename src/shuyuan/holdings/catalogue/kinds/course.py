"""Course: chapters, and in them other resources."""

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class CourseDetails(Details, kw_only=True):
    """Chapters, and in them other resources."""

    teacher: Text = {}
    hours: float | None = None
    weeks: int | None = None
    for_whom: Text = {}


COURSE = Kind("course", _("Course"), CourseDetails, "Course", has_parts=True)
