"""Lesson package: one lesson or several, before, during and after class."""

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class LessonDetails(Details, kw_only=True):
    """One lesson or several, before, during and after class."""

    periods: int | None = None
    goals: list[Text] = []


LESSON = Kind("lesson", _("Lesson package"), LessonDetails, "LearningResource", has_parts=True)
