"""The portal's home, the homes of the platforms, and the few pages about the platform itself."""

from django.shortcuts import render
from django.utils import timezone

from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.queries.lists import (
    cards_at,
    first_places_on,
    published_count,
)
from shuyuan.toolbox.pages import shows

from .. import jsonld
from ..found import platform_or_404
from ..frame import blueprint_for
from ..page import page

CARDS = 8


@page()
def home(request):
    """Three platforms, the boards, and what is new on each."""
    shown = blueprint_for(request)
    sections = [_section(shown, board, "") for board in shown.boards]
    _fill(sections, CARDS // 2)
    shows(tags.CATALOGUE)
    context = {
        "blueprint": shown,
        "sections": sections,
        "total": published_count(),
        "services": [service for service in shown.services if "portal" in service.shown_on],
        "jsonld": jsonld.website(shown),
    }
    return render(request, "portal/home.jinja", context)


@page()
def platform(request, platform):
    """A platform: boards on the home page itself, boards as columns, topics, services."""
    shown, platform = platform_or_404(request, platform)
    sections = [
        _section(shown, board, platform.key) for board in shown.boards_on(platform.key, "home")
    ]
    _fill(sections, CARDS)
    today = timezone.localdate()
    topics = [topic for topic in shown.topics if platform.key in topic.shown_on]
    context = {
        "platform": platform,
        "sections": sections,
        "boards": shown.boards_on(platform.key, "column"),
        "topic_boards": shown.boards_on(platform.key, "topics"),
        "topics": topics,
        "today": today,
        "services": [one for one in shown.services if platform.key in one.shown_on],
        "jsonld": jsonld.platform(request, shown, platform),
    }
    return render(request, "portal/platform.jinja", context)


def _section(shown, board, platform):
    """A board on a home: its columns, and the leaves from which its cards come."""
    platform = platform or next(iter(board.shown_on))
    columns = shown.columns_in(board.key, on=platform)
    leaves = [leaf for column in columns for leaf in shown.leaves_under(column, on=platform)]
    return {"board": board, "platform": platform, "columns": columns, "leaves": leaves, "cards": []}


def _fill(sections, number):
    """The first resource of each leaf column, then the second of each, until there are enough."""
    keys = list(dict.fromkeys(leaf.key for section in sections for leaf in section["leaves"]))
    firsts = first_places_on(keys, 2)
    shows(*(tags.of_column(key) for key in keys))
    taken = set()
    for section in sections:
        rows = [firsts[leaf.key] for leaf in section["leaves"]]
        ranked = [row[rank] for rank in range(2) for row in rows if len(row) > rank]
        fresh = {place.resource: place for place in ranked if place.resource not in taken}
        section["places"] = list(fresh.values())[:number]
        taken |= {place.resource for place in section["places"]}
    shows(*(tags.of_resource(pk) for pk in taken))
    found = cards_at(place.listing for section in sections for place in section["places"])
    for section in sections:
        section["cards"] = [found[place.listing] for place in section["places"]]


@page()
def about(request):
    """What the platform is, and who runs it."""
    return render(request, "portal/about.jinja", {"blueprint": blueprint_for(request)})


@page()
def accessibility(request):
    """What the pages do for everyone, and where to say what they do not."""
    return render(request, "portal/accessibility.jinja", {})
