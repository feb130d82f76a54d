"""Policy: a document of an authority; read beside its interpretations."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class PolicyDetails(Details, kw_only=True):
    """A document of an authority; read beside its interpretations."""

    issuer: Text
    number: str = ""
    issued_on: date
    in_force_from: date | None = None


POLICY = Kind("policy", _("Policy"), PolicyDetails, "Legislation")
