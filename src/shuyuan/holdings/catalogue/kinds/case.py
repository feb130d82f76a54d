"""Teaching case: a case to teach with; professional-degree cases come in four forms."""

from typing import Literal

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Kind, Told


class CaseDetails(Told, kw_only=True):
    """A case to teach with; professional-degree cases come in four forms."""

    form: Literal["text", "video", "micro", "short-video"] = "text"
    degree: str = ""
    note: Text = {}
    questions: list[Text] = []
    access: Literal["open", "members", "teachers"] = "open"


CASE = Kind("case", _("Teaching case"), CaseDetails, "LearningResource", has_files=True)
