"""Which addresses are there? For search engines; a file holds at most 50,000."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.template.loader import render_to_string

from shuyuan.ground.blueprint.queries import blueprint
from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.queries.lists import published_between, stretches_of_published
from shuyuan.toolbox.pages import shows

from ..addresses import board_address, column_address, platform_address, topic_address
from ..frame import TAGS, in_other_language
from ..page import page

STRETCH = 50_000


@page()
def index(request):
    """The files of the sitemap: one of places, then one for each stretch of resources."""
    shows(tags.CATALOGUE)
    names = ["pages", *(f"resources-{number}" for number in stretches_of_published(STRETCH))]
    files = [f"{settings.ADDRESS}/sitemaps/{name}.xml" for name in names]
    return _xml("portal/sitemap_index.xml.jinja", {"files": files})


@page()
def pages(request):
    """Homes, boards, columns and topics."""
    shown = blueprint()
    places = ["/", "/textbooks/", "/disciplines/", "/regions/", "/about/"]
    for platform in shown.platforms:
        places.append(platform_address(platform.key))
        places += [
            board_address(platform.key, board.key)
            for board in shown.boards
            if platform.key in board.shown_on
        ]
        places += [
            column_address(platform.key, column)
            for column in shown.columns
            if platform.key in shown.platforms_of(column)
        ]
        places += [
            topic_address(platform.key, topic.key)
            for topic in shown.topics
            if platform.key in topic.shown_on
        ]
    return _xml("portal/sitemap.xml.jinja", {"entries": [_entry(path, None) for path in places]})


@page()
def resources(request, number):
    """One stretch of the published resources."""
    found = published_between(number * STRETCH, (number + 1) * STRETCH)
    if not found:
        raise Http404
    shows(tags.CATALOGUE)
    entries = [_entry(f"/resources/{pk}/", changed_at) for pk, changed_at in found]
    return _xml("portal/sitemap.xml.jinja", {"entries": entries})


def _entry(path, changed_at):
    others = [
        (TAGS.get(code, code), settings.ADDRESS + in_other_language(path, code))
        for code, _ in settings.LANGUAGES
    ]
    return {"address": settings.ADDRESS + path, "changed_at": changed_at, "others": others}


def _xml(template, context):
    return HttpResponse(render_to_string(template, context), content_type="application/xml")
