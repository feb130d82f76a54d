"""Which rows do the keys in a resource's values mean? Asked for many resources at a time."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import columns_with_keys, terms_with_names
from shuyuan.ground.media.queries import files_with_digests
from shuyuan.ground.people.queries import organisations_with_keys, persons_with_usernames

from .models import Chapter
from .values import ResourceValues


class References:
    """Everything that a batch of resources refers to, in a handful of queries."""

    def __init__(self, batch: list[ResourceValues]) -> None:
        self.people = persons_with_usernames({values.contributor for values in batch} - {""})
        self.organisations = organisations_with_keys(
            {values.organisation for values in batch} - {""}
        )
        names = {name for values in batch for name in values.terms}
        names |= {f"regions:{values.region}" for values in batch if values.region}
        names |= {f"licences:{values.licence}" for values in batch}
        self.terms = terms_with_names(names)
        self.columns = columns_with_keys(
            {place.column for values in batch for place in values.placements}
        )
        self.chapters = _chapters({name for values in batch for name in values.chapters})
        self.files = files_with_digests({digest for values in batch for digest in _files(values)})

    def check(self, values: ResourceValues) -> None:
        """Raise what these values refer to and what there is not."""
        asked: list[tuple[str, Iterable[str], dict[str, Any]]] = [
            ("contributor", [values.contributor], self.people),
            ("organisation", [values.organisation], self.organisations),
            ("region", [values.region and f"regions:{values.region}"], self.terms),
            ("licence", [f"licences:{values.licence}"], self.terms),
            ("terms", values.terms, self.terms),
            ("columns", [place.column for place in values.placements], self.columns),
            ("chapters", values.chapters, self.chapters),
            ("files", _files(values), self.files),
        ]
        errors = {
            field: [_("There is no “%(name)s”.") % {"name": name} for name in missing]
            for field, names, known in asked
            if (missing := [name for name in names if name and name not in known])
        }
        if errors:
            raise ValidationError(errors)


def _files(values: ResourceValues) -> list[str]:
    single = [values.cover, values.film, values.sound, values.picture]
    return [digest for digest in single if digest] + [shown.picture for shown in values.pictures]


def _chapters(names: set[str]) -> dict[str, Chapter]:
    """Chapters by `textbook key/number`."""
    if not names:
        return {}
    wanted = Q()
    for name in names:
        book, _slash, number = name.partition("/")
        wanted |= Q(textbook__key=book, number=number)
    chapters = Chapter.objects.filter(wanted).select_related("textbook")
    return {f"{chapter.textbook.key}/{chapter.number}": chapter for chapter in chapters}
