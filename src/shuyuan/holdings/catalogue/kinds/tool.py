"""Tool: a link to a tool that somebody else runs."""

from typing import Literal

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class ToolDetails(Details, kw_only=True):
    """A link to a tool that somebody else runs."""

    address: str
    maker: Text = {}
    price: Literal["free", "freemium", "paid"] = "free"
    platforms: list[str] = []

    def __post_init__(self) -> None:
        if not self.address.startswith(("https://", "http://")):
            raise ValueError("the address does not begin with https:// or http://")


TOOL = Kind("tool", _("Tool"), ToolDetails, "WebApplication")
