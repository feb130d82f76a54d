"""Exercises: questions with their answers and the reasons."""

import msgspec
from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class Question(msgspec.Struct, forbid_unknown_fields=True):
    """One question; `answer` counts the options from 0."""

    stem: Text
    options: list[Text]
    answer: int
    why: Text = {}

    def __post_init__(self) -> None:
        if not 0 <= self.answer < len(self.options):
            raise ValueError("the answer is none of the options")


class ExerciseDetails(Details, kw_only=True):
    """Questions with their answers and the reasons."""

    questions: list[Question]


EXERCISE = Kind("exercise", _("Exercises"), ExerciseDetails, "Quiz")
