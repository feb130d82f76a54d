"""What may happen to resources and textbooks. Every change goes through here."""

from .connecting import connect_resources
from .editing import (
    change_resource,
    place_resource,
    restore_revision,
    write_resources,
)
from .publication import publish_resource, withdraw_resource
from .textbooks import ChapterValues, TextbookValues, write_textbooks

__all__ = [
    "ChapterValues",
    "TextbookValues",
    "change_resource",
    "connect_resources",
    "place_resource",
    "publish_resource",
    "restore_revision",
    "withdraw_resource",
    "write_resources",
    "write_textbooks",
]
