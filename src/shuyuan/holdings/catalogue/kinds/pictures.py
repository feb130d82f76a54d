"""Picture set: several pictures with a line each."""

from django.utils.translation import gettext_lazy as _

from .kind import Details, Kind


class PicturesDetails(Details, kw_only=True):
    """Several pictures with a line each."""


PICTURES = Kind("pictures", _("Picture set"), PicturesDetails, "ImageGallery", has_files=True)
