"""A resource as plain values: what importers give, revisions keep, and differences compare."""

import re
from datetime import date
from typing import Any

import markdown_it
import msgspec
import nh3
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from shuyuan.toolbox.multilingual import Text

from .kinds import KINDS

_MARKDOWN = markdown_it.MarkdownIt("commonmark", {"html": False}).enable("table")
# CommonMark expects a space where bold words end in punctuation; Chinese has none: **数。**前盘.
_TIGHT_STARS = re.compile(r"(?<=[^\s\w*!-~])(?=\*\*\w)|(?<=\w\*\*)(?=[^\s\w*!-~])")
_JOINER = "\u2060"  # invisible, and neither space nor punctuation

LONGEST_KEY = 80


class PartValues(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A chapter with parts, or a resource at its place, with a title of its own if it needs one."""

    title: Text = {}
    resource: str = ""
    parts: list["PartValues"] = []


class PictureValues(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A picture of a set with the line below it."""

    picture: str
    caption: Text = {}


class PlacementValues(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A place on a column: pinned or not, in an order, for a time."""

    column: str
    pinned: bool = False
    position: int = 0
    opens_on: date | None = None
    closes_on: date | None = None


class ResourceValues(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """Everything that a person says about a resource. References are keys, files are digests."""

    key: str
    kind: str
    title: Text
    summary: Text = {}
    body: Text = {}
    details: dict[str, Any] = {}
    contributor: str = ""
    organisation: str = ""
    region: str = ""
    terms: list[str] = []
    chapters: list[str] = []
    licence: str = "cc-by-4.0"
    rights_holder: Text = {}
    cover: str = ""
    film: str = ""
    sound: str = ""
    picture: str = ""
    pictures: list[PictureValues] = []
    parts: list[PartValues] = []
    interprets: str = ""
    placements: list[PlacementValues] = []
    published_on: date | None = None

    def check(self) -> None:
        """Raise what is wrong with these values by themselves."""
        _check_characters(self)
        if self.kind not in KINDS:
            message = _("There is no kind of resource called “%(kind)s”.")
            raise ValidationError({"kind": message % {"kind": self.kind}})
        if not any(self.title.values()):
            raise ValidationError({"title": _("A resource needs a title.")})
        if self.parts and not KINDS[self.kind].has_parts:
            raise ValidationError(
                {"parts": _("Only courses, lesson packages and shows have parts.")}
            )
        if len(self.key) > LONGEST_KEY:
            message = _("A key has at most %(number)s characters.")
            raise ValidationError({"key": message % {"number": LONGEST_KEY}})
        KINDS[self.kind].read(self.details)
        self._check_placements()

    def _check_placements(self) -> None:
        seen = set()
        for place in self.placements:
            if place.column in seen:
                message = _("It stands on the column “%(column)s” twice.")
                raise ValidationError({"placements": message % {"column": place.column}})
            seen.add(place.column)
            if place.opens_on and place.closes_on and place.closes_on < place.opens_on:
                message = _("On the column “%(column)s” it closes before it opens.")
                raise ValidationError({"placements": message % {"column": place.column}})


# In JSON an odd number of backslashes before u0000 is a NUL, an even one only speaks of it.
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def _check_characters(values: ResourceValues) -> None:
    """Databases and files keep neither NUL nor halves of characters (lone surrogates)."""
    try:
        written = msgspec.json.encode(values)
    except (UnicodeEncodeError, RecursionError, msgspec.EncodeError) as error:
        raise ValidationError(_("It holds characters that cannot be kept.")) from error
    if _NUL.search(written):
        raise ValidationError(_("It holds characters that cannot be kept."))


def safe_html(body: Text) -> Text:
    """Markdown as HTML in which nothing can run and nothing is loaded from elsewhere."""
    return {
        language: nh3.clean(
            _drawn(words),
            tags=_TAGS,
            attributes={"a": {"href", "title"}, "th": {"style"}, "td": {"style"}, "ol": {"start"}},
            url_schemes={"http", "https", "mailto"},
            link_rel="noopener nofollow",
            filter_style_properties={"text-align"},
        )
        for language, words in body.items()
        if words
    }


def _drawn(words: str) -> str:
    joined = _TIGHT_STARS.sub(_JOINER, words.replace(_JOINER, ""))
    return str(_MARKDOWN.render(joined)).replace(_JOINER, "")


_TAGS = {
    "a", "blockquote", "br", "code", "em", "h2", "h3", "h4", "hr", "li", "ol", "p", "pre",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
