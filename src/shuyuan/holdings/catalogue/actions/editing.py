"""Writing resources: one by an editor or thousands by an importer, by the same steps."""

from collections.abc import Iterable
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from shuyuan.toolbox.manners import later, require

from .. import rules, signals, tags, tasks
from ..models import (
    Attachment,
    ChapterLink,
    Interpretation,
    Listing,
    Marking,
    Part,
    Resource,
    Revision,
)
from ..queries.resource import values_of
from ..references import References
from ..values import PlacementValues, ResourceValues, safe_html
from .connecting import MANY, connect_resources


@transaction.atomic
def write_resources(
    batch: Iterable[ResourceValues], *, by: Any = None, publish: bool = False, note: str = ""
) -> list[Resource]:
    """Add or change resources by their keys; those that stay as they were are left alone.

    Parts and interpretations may name resources of a later batch: `connect_resources` ties them.
    Without `by` it is an import at the command line. Raises for the first resource at fault.
    """
    if by is not None:
        require(rules.may_publish, by)
    wanted = list(batch)
    _check_keys(wanted)
    references = References(wanted)
    for values in wanted:
        _check(values, references)
    known = {
        resource.key: resource
        for resource in Resource.objects.select_for_update().filter(
            key__in=[values.key for values in wanted]
        )
    }
    before = _values_by_resource(known.values())
    changed = [
        values
        for values in wanted
        if values.key not in known or before[known[values.key].pk] != msgspec.to_builtins(values)
    ]
    touched = tags.touched_by(known[values.key] for values in changed if values.key in known)
    resources = [_filled(known.get(values.key), values, references, publish) for values in changed]
    _save(resources)
    for resource in resources:
        if resource.key in known:
            _clear_relations(resource)
    _write_relations(resources, changed, references)
    _write_revisions(resources, changed, by=by, note=note)
    forget_pages_of(resources, also=touched)
    return resources


@transaction.atomic
def change_resource(
    resource: Resource, *, by: Any, note: str = "", seen: int | None = None, **changes: Any
) -> Resource:
    """Change some values of a resource; what it was before stays in its revisions.

    `seen` is the revision that the editor had before them: somebody may have been faster.
    """
    _lock(resource)
    require(rules.may_publish, by)
    if seen is not None and seen != resource.revision:
        raise ValidationError(
            _("Somebody changed this resource meanwhile. Open it in a new window and compare.")
        )
    values = msgspec.structs.replace(values_of(resource), **changes)
    return _rewrite(resource, values, by=by, note=note)


def place_resource(
    resource: Resource, *, placements: list[PlacementValues], by: Any, seen: int | None = None
) -> Resource:
    """Let the resource stand on these columns and no others; `seen` as in `change_resource`."""
    return change_resource(resource, by=by, placements=placements, note=_("Placed"), seen=seen)


@transaction.atomic
def restore_revision(resource: Resource, number: int, *, by: Any) -> Resource:
    """Make the resource what it was; this is a new revision, nothing is taken back."""
    _lock(resource)
    require(rules.may_publish, by)
    if not Revision.objects.filter(resource=resource, number=number).exists():
        raise ValidationError(_("There is no revision %(number)s.") % {"number": number})
    values = values_of(resource, revision=number)
    note = _("Revision %(number)s restored") % {"number": number}
    return _rewrite(resource, values, by=by, note=note)


def _lock(resource: Resource) -> None:
    """What is changed is the resource as it is now, not as it was when its form was opened."""
    resource.refresh_from_db(from_queryset=Resource.objects.select_for_update())


def _rewrite(resource: Resource, values: ResourceValues, *, by: Any, note: str) -> Resource:
    write_resources([values], by=by, note=note)
    connect_resources([values])
    resource.refresh_from_db()
    return resource


def forget_pages_of(resources: list[Resource], also: set[str] = frozenset()) -> None:
    """After the deed: drop what shows these resources, and tell whoever listens."""
    if not resources:
        return
    many = len(resources) >= MANY
    touched = {"everything"} if many else tags.touched_by(resources) | also
    later(tasks.forget_pages, sorted(touched))
    signals.resources_changed.send(sender=Resource, ids=[resource.pk for resource in resources])


def _check_keys(batch: list[ResourceValues]) -> None:
    seen = set()
    for values in batch:
        if values.key in seen:
            message = _("%(key)s: This key stands here twice.")
            raise ValidationError(message % {"key": values.key})
        seen.add(values.key)


def _check(values: ResourceValues, references: References) -> None:
    try:
        values.check()
        references.check(values)
    except ValidationError as error:
        raise ValidationError([f"{values.key}: {message}" for message in error.messages]) from error


def _values_by_resource(resources: Iterable[Resource]) -> dict[int, Any]:
    numbers = {resource.pk: resource.revision for resource in resources}
    revisions = Revision.objects.filter(resource__in=numbers)
    return {
        pk: values
        for pk, number, values in revisions.values_list("resource", "number", "values")
        if numbers[pk] == number
    }


def _filled(
    resource: Resource | None, values: ResourceValues, references: References, publish: bool
) -> Resource:
    """The row with these values; not saved yet."""
    resource = resource or Resource(key=values.key)
    resource.kind = values.kind
    resource.title = values.title
    resource.summary = values.summary
    resource.body = values.body
    resource.body_html = safe_html(values.body)
    resource.details = msgspec.to_builtins(values.details)
    resource.contributor = references.people.get(values.contributor)
    organisation = references.organisations.get(values.organisation)
    resource.organisation = organisation
    region = references.terms.get(f"regions:{values.region}")
    resource.region = region or (organisation.region if organisation else None)
    resource.licence = values.licence
    resource.rights_holder = values.rights_holder
    resource.cover = references.files.get(values.cover)
    resource.revision += 1
    if publish and resource.state == Resource.State.DRAFT:
        resource.state = Resource.State.PUBLISHED
    today = timezone.localdate() if resource.state == Resource.State.PUBLISHED else None
    resource.published_on = values.published_on or resource.published_on or today
    return resource


def _save(resources: list[Resource]) -> None:
    new = [resource for resource in resources if resource.pk is None]
    Resource.objects.bulk_create(new, batch_size=500)
    for resource in resources:
        if resource.revision > 1:
            resource.save()


def _clear_relations(resource: Resource) -> None:
    for relation in (Marking, Attachment, ChapterLink, Listing):
        relation.objects.filter(resource=resource).delete()
    # Those that are still wanted are tied again by `connect_resources`.
    Part.objects.filter(whole=resource).delete()
    Interpretation.objects.filter(resource=resource).delete()


def _write_relations(
    resources: list[Resource], batch: list[ResourceValues], references: References
) -> None:
    markings, links, listings, attachments = [], [], [], []
    for resource, values in zip(resources, batch, strict=True):
        markings += [
            Marking(resource=resource, term=references.terms[name])
            for name in dict.fromkeys(values.terms)
        ]
        links += [
            ChapterLink(resource=resource, chapter=references.chapters[name])
            for name in dict.fromkeys(values.chapters)
        ]
        attachments += _attachments(resource, values, references)
        listings += [
            Listing(
                resource=resource,
                column_id=place.column,
                is_public=resource.state == Resource.State.PUBLISHED,
                pinned=place.pinned,
                position=place.position,
                listed_on=resource.published_on or timezone.localdate(),
                opens_on=place.opens_on,
                closes_on=place.closes_on,
            )
            for place in values.placements
        ]
    Marking.objects.bulk_create(markings, batch_size=1000)
    ChapterLink.objects.bulk_create(links, batch_size=1000)
    Attachment.objects.bulk_create(attachments, batch_size=1000)
    Listing.objects.bulk_create(listings, batch_size=1000)


def _attachments(
    resource: Resource, values: ResourceValues, references: References
) -> list[Attachment]:
    uses = [
        (Attachment.Use.FILM, values.film),
        (Attachment.Use.SOUND, values.sound),
        (Attachment.Use.PICTURE, values.picture),
    ]
    attachments = [
        Attachment(resource=resource, use=use, file=references.files[digest])
        for use, digest in uses
        if digest
    ]
    attachments += [
        Attachment(
            resource=resource,
            use=Attachment.Use.PICTURE,
            file=references.files[shown.picture],
            position=position,
            caption=shown.caption,
        )
        for position, shown in enumerate(values.pictures)
    ]
    return attachments


def _write_revisions(
    resources: list[Resource], batch: list[ResourceValues], *, by: Any, note: str
) -> None:
    Revision.objects.bulk_create(
        [
            Revision(
                resource=resource,
                number=resource.revision,
                values=msgspec.to_builtins(values),
                by=by,
                note=note,
            )
            for resource, values in zip(resources, batch, strict=True)
        ],
        batch_size=500,
    )
