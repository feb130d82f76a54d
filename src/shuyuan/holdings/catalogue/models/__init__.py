"""What the catalogue keeps; one module for each concept."""

from .placement import Listing
from .resource import Attachment, Interpretation, Marking, Part, Resource, Revision
from .textbook import Chapter, ChapterLink, Textbook

__all__ = [
    "Attachment",
    "Chapter",
    "ChapterLink",
    "Interpretation",
    "Listing",
    "Marking",
    "Part",
    "Resource",
    "Revision",
    "Textbook",
]
