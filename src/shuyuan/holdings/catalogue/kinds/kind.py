"""What does a kind of resource have to say for itself?"""

from dataclasses import dataclass
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.utils.functional import Promise

from shuyuan.toolbox.multilingual import Text


class Details(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """The fields that only one kind has; kept as JSON with the resource."""


class Told(Details, kw_only=True):
    """Fields of kinds with a film or a sound: the captions, spread evenly over it."""

    cues: list[Text] = []


@dataclass(frozen=True)
class Kind:
    """One kind of resource: its words, its fields, and what it is called on the web."""

    key: str
    title: str | Promise
    details: type[Details]
    schema_type: str  # of schema.org
    has_parts: bool = False
    has_files: bool = False

    def read(self, details: Any) -> Details:
        """The details as an object; raises when a field is unknown or of the wrong type."""
        try:
            return msgspec.convert(details, self.details)
        except msgspec.ValidationError as error:
            raise ValidationError({"details": f"{self.key}: {error}"}) from error
