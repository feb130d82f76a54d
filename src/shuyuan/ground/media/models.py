"""What a kept file is: found by the digest of its content, so the same file is kept once."""

from django.db import models

from shuyuan.toolbox.multilingual import TextField


class File(models.Model):
    """One file with what must be known to show it."""

    digest = models.CharField(max_length=64, unique=True)
    suffix = models.CharField(max_length=10)
    content_type = models.CharField(max_length=60)
    size = models.PositiveBigIntegerField(help_text="bytes")
    width = models.PositiveIntegerField(null=True, blank=True, help_text="pixels")
    height = models.PositiveIntegerField(null=True, blank=True, help_text="pixels")
    seconds = models.FloatField(null=True, blank=True)
    title = TextField()
    alternative = TextField(help_text="what is seen or heard, for those who cannot")
    poster = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)

    @property
    def path(self) -> str:
        """Where the file lies below the media folder."""
        return f"{self.digest[:2]}/{self.digest}{self.suffix}"

    @property
    def address(self) -> str:
        return f"/media/{self.path}"

    @property
    def smaller(self) -> str:
        """The address of the small picture that cards show."""
        return f"/media/{self.digest[:2]}/{self.digest}.card.webp"

    @property
    def tiles(self) -> str:
        """The address of the deep-zoom description (DZI) of a large picture."""
        return f"/media/{self.digest[:2]}/{self.digest}.dzi"
