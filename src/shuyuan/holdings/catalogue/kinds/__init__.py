"""The kinds of resources that there are; a new kind is a module here and a line below."""

from .announcement import ANNOUNCEMENT
from .article import ARTICLE
from .artwork import ARTWORK
from .audio import AUDIO
from .case import CASE
from .clinical_case import CLINICAL_CASE
from .course import COURSE
from .document import DOCUMENT
from .exercise import EXERCISE
from .kind import Details, Kind, Told
from .lesson import LESSON
from .performance import PERFORMANCE
from .pictures import PICTURES
from .policy import POLICY
from .profile import PROFILE
from .show import SHOW
from .skill import SKILL
from .thesis import THESIS
from .tool import TOOL
from .video import VIDEO

KINDS: dict[str, Kind] = {
    kind.key: kind
    for kind in (
        ARTICLE,
        POLICY,
        PROFILE,
        ANNOUNCEMENT,
        VIDEO,
        AUDIO,
        PICTURES,
        ARTWORK,
        DOCUMENT,
        SKILL,
        EXERCISE,
        LESSON,
        COURSE,
        CASE,
        CLINICAL_CASE,
        THESIS,
        SHOW,
        PERFORMANCE,
        TOOL,
    )
}

__all__ = ["KINDS", "Details", "Kind", "Told"]
