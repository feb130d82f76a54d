"""What a resource is, of whichever kind, and what is always true of it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import TextField


class Resource(models.Model):
    """One thing that was contributed: the same address for as long as it exists."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        PUBLISHED = "published", _("Published")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    key = models.CharField(max_length=80, unique=True, help_text="stable name where it came from")
    kind = models.CharField(max_length=20)
    title = TextField()
    summary = TextField()
    body = TextField(help_text="Markdown")
    body_html = TextField(help_text="drawn from the body and made safe")
    details = models.JSONField(default=dict)
    contributor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    organisation = models.ForeignKey(
        "people.Organisation", models.PROTECT, null=True, blank=True, related_name="+"
    )
    region = models.ForeignKey(
        "blueprint.Term", models.PROTECT, null=True, blank=True, related_name="+"
    )
    licence = models.CharField(max_length=30, default="cc-by-4.0")
    rights_holder = TextField()
    cover = models.ForeignKey(
        "media.File", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    published_on = models.DateField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawal_reason = TextField()
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(published_on__isnull=False) | ~models.Q(state="published"),
                name="published_resources_have_a_date",
            )
        ]
        indexes = [
            models.Index(fields=["organisation", "-published_on", "-id"]),
            models.Index(fields=["region", "-published_on", "-id"]),
            models.Index(fields=["state", "id"]),
        ]
        permissions = [("publish_resource", "Can publish and withdraw resources")]


class Revision(models.Model):
    """The resource as it was after one change; written once."""

    resource = models.ForeignKey(Resource, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    values = models.JSONField()
    note = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["resource", "number"], name="one_revision_a_number")
        ]


class Marking(models.Model):
    """A term that says what a resource is about or for whom."""

    resource = models.ForeignKey(Resource, models.CASCADE, related_name="markings")
    term = models.ForeignKey("blueprint.Term", models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["resource", "term"], name="one_marking_a_term")
        ]
        indexes = [models.Index(fields=["term", "-resource"])]


class Attachment(models.Model):
    """A file that belongs to a resource."""

    class Use(models.TextChoices):
        FILM = "film", _("Film")
        SOUND = "sound", _("Sound")
        PICTURE = "picture", _("Picture")
        DOCUMENT = "document", _("Document")

    resource = models.ForeignKey(Resource, models.CASCADE, related_name="attachments")
    file = models.ForeignKey("media.File", models.PROTECT, related_name="+")
    use = models.CharField(max_length=10, choices=Use)
    position = models.PositiveIntegerField(default=0)
    caption = TextField()

    class Meta:
        ordering = ["position"]


class Part(models.Model):
    """A place in the ordered tree of a course, a lesson package or an exhibition."""

    whole = models.ForeignKey(Resource, models.CASCADE, related_name="parts")
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="+")
    position = models.PositiveIntegerField()
    title = TextField()
    resource = models.ForeignKey(Resource, models.CASCADE, null=True, related_name="+")

    class Meta:
        ordering = ["position"]


class Interpretation(models.Model):
    """A resource that explains a policy; the two are read side by side."""

    policy = models.ForeignKey(Resource, models.CASCADE, related_name="interpretations")
    resource = models.OneToOneField(Resource, models.CASCADE, related_name="interprets")
