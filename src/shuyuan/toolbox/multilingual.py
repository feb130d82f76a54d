"""How does one text live in several languages? As a small table: language code to text."""

from collections.abc import Mapping
from typing import Any

import msgspec
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.expressions import Col
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

Text = dict[str, str]
"""A text in one or more languages, such as `{"zh-hans": "劳动", "en": "Labour"}`."""


def in_language(text: Mapping[str, str] | str | None, language: str | None = None) -> str:
    """The text in this language, or in the node's own, or in whichever there is."""
    if not text:
        return ""
    if isinstance(text, str):
        return text
    return text.get(language_of(text, language), "")


def language_of(text: Mapping[str, str], language: str | None = None) -> str:
    """Which language `in_language` answers in: pages mark passages in another one."""
    wanted = language or get_language() or settings.LANGUAGE_CODE
    for code in (wanted, settings.LANGUAGE_CODE, "en"):
        if text.get(code):
            return code
    return next(code for code, words in text.items() if words) if any(text.values()) else wanted


def languages_of(text: Mapping[str, str]) -> list[str]:
    """The languages in which the text says something."""
    return [code for code, words in text.items() if words]


class TextField(models.JSONField):
    """A text in several languages, kept as JSON; empty languages are not kept."""

    description = _("Text in several languages")

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("default", dict)
        super().__init__(*args, **options)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        """A list reads hundreds of texts, so they are read by the quicker of the two readers."""
        if isinstance(value, str) and isinstance(expression, Col):
            return msgspec.json.decode(value)
        return super().from_db_value(value, expression, connection)

    def get_prep_value(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            value = {code: words for code, words in value.items() if words}
        return super().get_prep_value(value)

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, Mapping) or not all(
            isinstance(part, str) for item in value.items() for part in item
        ):
            raise ValidationError(_("Give one text for each language."))
