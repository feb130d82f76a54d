"""What of the blueprint stands in the database, and what is always true of it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import TextField


class Edition(models.Model):
    """The blueprint as it was applied once; the newest one is what the node shows."""

    number = models.PositiveIntegerField(primary_key=True)
    document = models.JSONField()
    local_layer = models.TextField(blank=True)
    applied_at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )


class Column(models.Model):
    """A place for resources on a board; its key never changes and it is never deleted."""

    key = models.SlugField(primary_key=True, max_length=60)
    board = models.SlugField(max_length=60, db_index=True)
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True, blank=True)


class Vocabulary(models.Model):
    """A list of terms with codes, such as the regions or the graduate disciplines."""

    key = models.SlugField(primary_key=True, max_length=40)
    title = TextField()
    source = TextField()
    note = TextField()
    complete = models.BooleanField(default=False)


class Term(models.Model):
    """One entry of a vocabulary; retired when a later list leaves it out."""

    vocabulary = models.ForeignKey(Vocabulary, models.PROTECT, related_name="terms")
    code = models.CharField(max_length=40)
    parent_code = models.CharField(max_length=40, blank=True)
    level = models.CharField(max_length=30, blank=True)
    title = TextField()
    shown_on = models.CharField(max_length=120, blank=True, help_text=_("Platforms; empty: all"))
    position = models.PositiveIntegerField()
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["vocabulary", "code"], name="one_term_for_a_code")
        ]
        indexes = [models.Index(fields=["vocabulary", "parent_code", "position"])]

    @property
    def name(self) -> str:
        """How texts and files refer to the term, such as `regions:33`."""
        return f"{self.vocabulary_id}:{self.code}"
