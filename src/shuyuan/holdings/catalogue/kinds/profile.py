"""Role model: a person to look up to."""

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class ProfileDetails(Details, kw_only=True):
    """A person to look up to."""

    name: Text
    occupation: Text = {}
    place: Text = {}
    honours: list[Text] = []
    words: Text = {}


PROFILE = Kind("profile", _("Role model"), ProfileDetails, "ProfilePage")
