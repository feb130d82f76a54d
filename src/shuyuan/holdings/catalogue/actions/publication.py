"""Publishing and withdrawing: what readers may see."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from shuyuan.toolbox.manners import require
from shuyuan.toolbox.multilingual import Text

from .. import rules
from ..models import Listing, Resource
from .editing import forget_pages_of


@transaction.atomic
def publish_resource(resource: Resource, *, by: Any) -> Resource:
    """Show a draft or a withdrawn resource to everyone, from today on."""
    resource = Resource.objects.select_for_update().get(pk=resource.pk)
    require(rules.may_publish, by)
    if resource.state == Resource.State.PUBLISHED:
        raise ValidationError(_("This resource is published already."))
    resource.state = Resource.State.PUBLISHED
    resource.published_on = resource.published_on or timezone.localdate()
    resource.withdrawn_at = None
    resource.withdrawal_reason = {}
    resource.save()
    Listing.objects.filter(resource=resource).update(
        is_public=True, listed_on=resource.published_on
    )
    forget_pages_of([resource])
    return resource


@transaction.atomic
def withdraw_resource(resource: Resource, *, by: Any, reason: Text) -> Resource:
    """Take the resource from every list. Its address stays and says that it was withdrawn, and why."""
    resource = Resource.objects.select_for_update().get(pk=resource.pk)
    require(rules.may_publish, by)
    if resource.state != Resource.State.PUBLISHED:
        raise ValidationError(_("Only a published resource can be withdrawn."))
    if not any(reason.values()):
        raise ValidationError({"reason": _("Say why: readers will see the reason.")})
    resource.state = Resource.State.WITHDRAWN
    resource.withdrawn_at = timezone.now()
    resource.withdrawal_reason = reason
    resource.save()
    Listing.objects.filter(resource=resource).update(is_public=False)
    forget_pages_of([resource])
    return resource
