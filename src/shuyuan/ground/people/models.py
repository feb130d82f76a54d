"""Who is there: organisations in their regions, and persons with their memberships."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import TextField


class Organisation(models.Model):
    """A school, university, authority, enterprise or venue that people belong to."""

    class Kind(models.TextChoices):
        AUTHORITY = "authority", _("Education authority")
        SCHOOL = "school", _("School")
        UNIVERSITY = "university", _("University")
        COLLEGE = "college", _("Vocational college")
        INSTITUTION = "institution", _("Teacher-development institution")
        ENTERPRISE = "enterprise", _("Enterprise")
        VENUE = "venue", _("Venue")

    class Setting(models.TextChoices):
        URBAN = "urban", _("Urban")
        TOWN = "town", _("Town")
        VILLAGE = "village", _("Village")

    key = models.SlugField(max_length=60, unique=True)
    kind = models.CharField(max_length=20, choices=Kind)
    name = TextField()
    region = models.ForeignKey("blueprint.Term", models.PROTECT, related_name="+")
    stages = models.JSONField(default=list, blank=True)
    setting = models.CharField(max_length=10, choices=Setting, blank=True)

    class Meta:
        ordering = ["pk"]


class PersonManager(BaseUserManager["Person"]):
    """Makes persons with a user name and a password."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """User names are the same in capitals and small letters."""
        return self.get(username__iexact=username)

    def create_user(self, username: str, password: str | None = None, **fields: object) -> "Person":
        person = self.model(username=username, **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def create_superuser(
        self, username: str, password: str | None = None, **fields: object
    ) -> "Person":
        return self.create_user(username, password, is_superuser=True, **fields)


class Person(AbstractBaseUser, PermissionsMixin):
    """Somebody known here by name; signs in when they have a user name and password."""

    username = models.CharField(_("User name"), max_length=150, unique=True)
    name = TextField()
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    objects = PersonManager()

    USERNAME_FIELD = "username"

    class Meta:
        ordering = ["pk"]
        constraints = [
            # One signs in with the user name in capitals or small letters alike.
            models.UniqueConstraint(Lower("username"), name="one_person_a_username")
        ]

    def __str__(self) -> str:
        return self.username


class Membership(models.Model):
    """What a person is in an organisation, from one day to another."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=30)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "organisation", "role"], name="one_membership_for_a_role"
            )
        ]
