"""Skill: one skill: demonstration, common faults, drills; what it is used for."""

from typing import Literal

import msgspec
from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Kind, Told


class Fault(msgspec.Struct, forbid_unknown_fields=True):
    """What often goes wrong, and how to mend it."""

    fault: Text
    mending: Text


class Drill(msgspec.Struct, forbid_unknown_fields=True):
    """An exercise, and how much of it."""

    name: Text
    dose: Text = {}


class SkillDetails(Told, kw_only=True):
    """One skill: demonstration, common faults, drills; what it is used for."""

    level: Literal["beginner", "intermediate", "advanced"]
    steps: list[Text]
    faults: list[Fault] = []
    drills: list[Drill] = []
    events: list[Text] = []
    standards: list[Text] = []


SKILL = Kind("skill", _("Skill"), SkillDetails, "HowTo", has_files=True)
