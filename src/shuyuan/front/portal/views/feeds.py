"""Feeds of what is new, as Atom and RSS, and the code to show a column on another site."""

import re

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import feedgenerator
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt

from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.queries.lists import cards_on, listings_on
from shuyuan.toolbox.moments import start_of_day
from shuyuan.toolbox.multilingual import in_language
from shuyuan.toolbox.pages import shows
from shuyuan.toolbox.strict_pages import policy

from ..addresses import column_address, resource_address
from ..frame import blueprint_for
from ..page import page

LENGTH = 30
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
FORMATS = {"atom": feedgenerator.Atom1Feed, "rss": feedgenerator.Rss201rev2Feed}


@page()
def feeds(request):
    """Which feeds there are."""
    shown = blueprint_for(request)
    boards = [
        (
            board,
            [leaf for column in shown.columns_in(board.key) for leaf in shown.leaves_under(column)],
        )
        for board in shown.boards
    ]
    return render(request, "portal/feeds.jinja", {"boards": boards, "crumbs": [(_("Feeds"), None)]})


@page()
def feed(request, column, form):
    """What was last put on a column."""
    shown = blueprint_for(request)
    found = shown.column.get(column)
    if found is None:
        raise Http404(_("There is no such column."))
    address = settings.ADDRESS + column_address(shown.platforms_of(found)[0], found)
    answer = FORMATS[form](
        title=in_language(found.title),
        link=address,
        description=in_language(found.purpose) or in_language(found.title),
        language=get_language(),
        feed_url=settings.ADDRESS + request.path,
        feed_guid=settings.ADDRESS + request.path,
    )
    keys = [leaf.key for leaf in shown.leaves_under(found)]
    listed = cards_on(listings_on(keys).order_by("-listed_on", "-pk"), 0, LENGTH)
    shows(*(tags.of_column(key) for key in keys), *(tags.of_resource(card.pk) for card in listed))
    for card in listed:
        link = settings.ADDRESS + resource_address(card.pk)
        answer.add_item(
            title=printable(in_language(card.title)),
            link=link,
            # Readers take a description for HTML; a summary is plain text.
            description=escape(printable(in_language(card.summary))),
            unique_id=link,
            unique_id_is_permalink=True,
            pubdate=start_of_day(card.published_on),
            updateddate=start_of_day(card.published_on),
            author_name=printable(in_language(card.organisation)) or None,
        )
    return HttpResponse(answer.writeString("utf-8"), content_type=answer.content_type)


def printable(words):
    """The words without the control characters that XML does not allow."""
    return CONTROL.sub("", words)


@xframe_options_exempt
@page()
def embedded(request, column):
    """The newest of a column in a frame on another site."""
    shown = blueprint_for(request)
    found = shown.column.get(column)
    if found is None:
        raise Http404(_("There is no such column."))
    keys = [leaf.key for leaf in shown.leaves_under(found)]
    listed = cards_on(listings_on(keys).order_by("-listed_on", "-pk"), 0, 8)
    shows(*(tags.of_column(key) for key in keys), *(tags.of_resource(card.pk) for card in listed))
    address = column_address(shown.platforms_of(found)[0], found)
    context = {"column": found, "cards": listed, "address": settings.ADDRESS + address}
    response = render(request, "portal/column_embed.jinja", context)
    response.headers["Content-Security-Policy"] = policy("*")
    return response
