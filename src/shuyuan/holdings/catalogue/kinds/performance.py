"""Performance: one programme of an exhibition or festival, and who performs it."""

from typing import Literal

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Kind, Told


class PerformanceDetails(Told, kw_only=True):
    """One programme of an exhibition or festival, and who performs it."""

    form: Literal[
        "opening", "closing", "vocal", "instrumental", "dance", "drama", "recitation", "opera"
    ]
    performers: list[Text] = []
    minutes: float | None = None
    school_year: str = ""
    award: Text = {}


PERFORMANCE = Kind(
    "performance", _("Performance"), PerformanceDetails, "CreativeWork", has_files=True
)
