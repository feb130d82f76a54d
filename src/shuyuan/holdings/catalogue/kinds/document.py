"""Document: a list, a plan, a paper."""

from django.utils.translation import gettext_lazy as _

from .kind import Details, Kind


class DocumentDetails(Details, kw_only=True):
    """A list, a plan, a paper."""

    format: str = ""
    pages: int | None = None


DOCUMENT = Kind("document", _("Document"), DocumentDetails, "DigitalDocument", has_files=True)
