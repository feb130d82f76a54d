"""Where a resource stands: on columns, in an order, for a time."""

from django.db import models

from .resource import Resource


class Listing(models.Model):
    """One resource on one column. Editors may pin it, move it up, or bound it in time."""

    resource = models.ForeignKey(Resource, models.CASCADE, related_name="listings")
    column = models.ForeignKey("blueprint.Column", models.PROTECT, related_name="+")
    # What readers may see now is decided when a resource is published or withdrawn, so that
    # a list of ten of ten thousand reads ten rows.
    is_public = models.BooleanField(default=False)
    pinned = models.BooleanField(default=False)
    position = models.IntegerField(default=0, help_text="smaller comes first")
    listed_on = models.DateField()
    opens_on = models.DateField(null=True, blank=True)
    closes_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["resource", "column"], name="one_listing_a_column"),
            models.CheckConstraint(
                condition=models.Q(closes_on__isnull=True)
                | models.Q(opens_on__isnull=True)
                | models.Q(closes_on__gte=models.F("opens_on")),
                name="a_listing_opens_before_it_closes",
            ),
        ]
        indexes = [
            models.Index(
                fields=["column", "-pinned", "position", "-listed_on", "-id"],
                condition=models.Q(is_public=True),
                name="listing_in_reading_order",
            ),
            # Nearly all listings have no bounds in time: these are counted from the index alone,
            # and the neighbours of a resource are found in it.
            models.Index(
                fields=["column", "resource"],
                condition=models.Q(is_public=True, opens_on=None, closes_on=None),
                name="listing_without_bounds",
            ),
            models.Index(
                fields=["column"],
                condition=models.Q(is_public=True)
                & (models.Q(opens_on__isnull=False) | models.Q(closes_on__isnull=False)),
                name="listing_with_bounds",
            ),
        ]
