"""Tying resources to one another: courses to their parts, interpretations to their policies."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from shuyuan.toolbox.manners import later

from .. import tags, tasks
from ..models import Interpretation, Part, Resource
from ..values import PartValues, ResourceValues

MANY = 300  # resources in one deed from which all kept pages are dropped instead of each by name


@transaction.atomic
def connect_resources(batch: Iterable[ResourceValues]) -> None:
    """Tie courses to their parts and interpretations to their policies, all by key."""
    wanted = [values for values in batch if values.parts or values.interprets]
    keys = {values.key for values in wanted} | {values.interprets for values in wanted}
    keys |= {key for values in wanted for key in _keys_of(values.parts)}
    ids = dict(Resource.objects.filter(key__in=keys - {""}).values_list("key", "pk"))
    touched = set()
    for values in wanted:
        missing = {values.interprets, *_keys_of(values.parts)} - {""} - ids.keys()
        if missing:
            message = _("“%(key)s” refers to “%(name)s”, which does not exist.")
            raise ValidationError(message % {"key": values.key, "name": sorted(missing)[0]})
        whole = ids[values.key]
        Part.objects.filter(whole=whole).delete()
        _write_parts(whole, None, values.parts, ids)
        Interpretation.objects.filter(resource=whole).delete()
        if values.interprets:
            policy = ids[values.interprets]
            Interpretation.objects.create(policy_id=policy, resource_id=whole)
            touched.add(tags.of_resource(policy))
        touched.add(tags.of_resource(whole))
    if touched:
        later(tasks.forget_pages, _few(touched))


def _few(touched: set[str]) -> list[str]:
    return sorted(touched) if len(touched) < MANY else ["everything"]


def _write_parts(
    whole: int, parent: Part | None, parts: list[PartValues], ids: dict[str, int]
) -> None:
    for position, values in enumerate(parts):
        part = Part.objects.create(
            whole_id=whole,
            parent=parent,
            position=position,
            title=values.title,
            resource_id=ids.get(values.resource),
        )
        _write_parts(whole, part, values.parts, ids)


def _keys_of(parts: list[PartValues]) -> set[str]:
    keys = {part.resource for part in parts if part.resource}
    return keys.union(*(_keys_of(part.parts) for part in parts)) if parts else keys
