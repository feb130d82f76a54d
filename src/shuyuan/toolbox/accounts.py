"""Who is signed in, and what may they do? Asked for every personal part, so it is asked quickly."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Permission
from django.db.models import QuerySet

from .asked_often import asked_often


class Accounts(ModelBackend):
    """Django's own accounts and permissions, with their questions put into SQL once."""

    def get_user(self, user_id: Any) -> Any:
        found = next(iter(_person(int(user_id))), None)
        return found if found and self.user_can_authenticate(found) else None

    def get_all_permissions(self, user_obj: Any, obj: Any = None) -> set[str]:
        """Those given to the person and to their groups, by one question for both."""
        ordinary = user_obj.is_active and not user_obj.is_anonymous and not user_obj.is_superuser
        if not ordinary or obj is not None:
            return super().get_all_permissions(user_obj, obj)
        if not hasattr(user_obj, "_perm_cache"):
            user_obj._perm_cache = {f"{app}.{name}" for app, name in _permissions_of(user_obj.pk)}
        permissions: set[str] = user_obj._perm_cache
        return permissions


@asked_often
def _person(pk: int) -> QuerySet[Any]:
    return get_user_model()._default_manager.filter(pk=pk)


@asked_often
def _permissions_of(pk: int) -> QuerySet[Permission, Any]:
    own = Permission.objects.filter(user=pk)
    of_groups = Permission.objects.filter(group__user=pk)
    return _names(own).union(_names(of_groups))


def _names(permissions: QuerySet[Permission]) -> QuerySet[Permission, Any]:
    return permissions.values_list("content_type__app_label", "codename").order_by()
