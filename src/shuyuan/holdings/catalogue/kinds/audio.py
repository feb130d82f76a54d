"""Audio: something to listen to."""

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Kind, Told


class AudioDetails(Told, kw_only=True):
    """Something to listen to."""

    performer: Text = {}


AUDIO = Kind("audio", _("Audio"), AudioDetails, "AudioObject", has_files=True)
