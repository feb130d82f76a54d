"""The textbooks of the country and their chapters: where lessons have their place."""

from django.db import models

from shuyuan.toolbox.multilingual import TextField

from .resource import Resource


class Textbook(models.Model):
    """One volume of one edition. Stage, grade, subject and edition are codes of vocabularies."""

    key = models.CharField(max_length=80, unique=True)
    title = TextField()
    stage = models.CharField(max_length=40)
    grade = models.CharField(max_length=40, blank=True)
    subject = models.CharField(max_length=40)
    edition = models.CharField(max_length=60)
    volume = models.CharField(max_length=40)
    publisher = TextField()

    class Meta:
        indexes = [models.Index(fields=["stage", "grade", "subject", "edition", "volume"])]


class Chapter(models.Model):
    """A chapter or section; `number` is unique in its book, such as `2.1`."""

    textbook = models.ForeignKey(Textbook, models.CASCADE, related_name="chapters")
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="+")
    number = models.CharField(max_length=20)
    position = models.PositiveIntegerField()
    title = TextField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["textbook", "number"], name="one_chapter_a_number")
        ]


class ChapterLink(models.Model):
    """A resource that teaches a chapter."""

    resource = models.ForeignKey(Resource, models.CASCADE, related_name="chapter_links")
    chapter = models.ForeignKey(Chapter, models.PROTECT, related_name="links")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["resource", "chapter"], name="one_link_a_chapter")
        ]
