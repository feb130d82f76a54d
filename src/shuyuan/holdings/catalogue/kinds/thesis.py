"""Thesis: the record of a thesis: what was studied, where and how."""

from typing import Literal

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class ThesisDetails(Details, kw_only=True):
    """The record of a thesis: what was studied, where and how."""

    degree: Literal["doctor", "master"]
    year: int
    discipline: str
    university: Text = {}
    keywords: list[Text] = []
    methods: list[Text] = []


THESIS = Kind("thesis", _("Thesis"), ThesisDetails, "Thesis")
