"""Video: a film with captions."""

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Kind, Told


class VideoDetails(Told, kw_only=True):
    """A film with captions."""

    presenter: Text = {}


VIDEO = Kind("video", _("Video"), VideoDetails, "VideoObject", has_files=True)
