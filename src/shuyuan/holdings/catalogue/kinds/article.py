"""Article: text to read."""

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class ArticleDetails(Details, kw_only=True):
    """Text to read."""

    author: Text = {}
    source: Text = {}
    quotation: Text = {}


ARTICLE = Kind("article", _("Article"), ArticleDetails, "Article")
