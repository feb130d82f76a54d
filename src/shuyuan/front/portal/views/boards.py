"""Boards, columns and topics, on whichever platform shows them."""

from django.core.exceptions import BadRequest
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import term_named, terms_in_order
from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.holdings.catalogue.queries.lists import (
    count_on,
    counts_on,
    first_cards_on,
    stretch_on,
)
from shuyuan.toolbox.multilingual import in_language
from shuyuan.toolbox.pages import shows

from .. import drawing, jsonld
from ..addresses import board_address, column_address, platform_address
from ..found import board_or_404, column_or_404, platform_or_404
from ..page import page, pager_address, stretch_of

CARDS = 4
PAGE = 24


@page()
def board(request, platform, board):
    """A board with all its columns, and the first resources of each."""
    shown, platform, board = board_or_404(request, platform, board)
    columns = shown.columns_in(board.key, on=platform.key)
    context = {
        "platform": platform,
        "board": board,
        "sections": _sections(shown, platform, columns),
        "crumbs": _crumbs(shown, platform, board),
    }
    context["jsonld"] = jsonld.collection(request, board, context["crumbs"])
    return render(request, "portal/board.jinja", context)


@page(takes=("kind", "stage", "page"))
def column(request, platform, board, column):
    """A column: what stands in it, or the columns below it."""
    shown, platform, board, column = column_or_404(request, platform, board, column)
    crumbs = _crumbs(shown, platform, board, column)
    context = {
        "platform": platform,
        "board": board,
        "column": column,
        "crumbs": crumbs,
        "siblings": shown.columns_in(board.key, column.parent, on=platform.key),
        "above": shown.column.get(column.parent),
    }
    below = shown.columns_in(board.key, column.key, on=platform.key)
    if below:
        context["sections"] = _sections(shown, platform, below)
        context["jsonld"] = jsonld.collection(request, column, crumbs)
        return render(request, "portal/column_of_columns.jinja", context)
    context |= _listing(request, column)
    context["jsonld"] = jsonld.collection(request, column, crumbs, context["cards"])
    context["embed_code"] = drawing.embed_code(
        reverse("portal:column-embed", args=[column.key]), in_language(column.title), height=480
    )
    return render(request, "portal/column.jinja", context)


@page()
def topics(request, platform):
    """The topics of a platform: those with dates, and boards that stand here."""
    shown, platform = platform_or_404(request, platform)
    boards = shown.boards_on(platform.key, "topics")
    columns = [one for board in boards for one in shown.columns_in(board.key, on=platform.key)]
    context = {
        "platform": platform,
        "topics": [topic for topic in shown.topics if platform.key in topic.shown_on],
        "boards": boards,
        "columns": columns,
        "today": timezone.localdate(),
        "crumbs": [*_crumbs(shown, platform), (_("Topics"), None)],
    }
    return render(request, "portal/topics.jinja", context)


@page()
def topic(request, platform, topic):
    """A topic: columns brought together for a time."""
    shown, platform = platform_or_404(request, platform)
    topic = shown.topic.get(topic)
    if topic is None or platform.key not in topic.shown_on:
        raise Http404(_("There is no such topic."))
    columns = [
        shown.column[key]
        for key in topic.columns
        if platform.key in shown.platforms_of(shown.column[key])
    ]
    context = {
        "platform": platform,
        "topic": topic,
        "sections": _sections(shown, platform, columns),
        "today": timezone.localdate(),
        "crumbs": [*_crumbs(shown, platform), (topic.title, None)],
    }
    context["jsonld"] = jsonld.collection(request, topic, context["crumbs"])
    return render(request, "portal/topic.jinja", context)


def _crumbs(shown, platform, *path):
    """From the platform down to the board and the columns of the path."""
    crumbs = [(shown.short_title, "home"), (platform.short_title, platform_address(platform.key))]
    if path:
        board = path[0]
        crumbs.append((board.title, board_address(platform.key, board.key)))
    for column in path[1:]:
        crumbs += [
            (step.title, column_address(platform.key, step)) for step in shown.path_to(column)
        ]
    return crumbs


def _sections(shown, platform, columns):
    """Columns with their first cards; a column of columns takes them from those below it."""
    leaves = {column.key: shown.leaves_under(column, on=platform.key) for column in columns}
    keys = list(dict.fromkeys(leaf.key for below in leaves.values() for leaf in below))
    firsts, counts = first_cards_on(keys, CARDS), counts_on(keys)
    shows(*(tags.of_column(key) for key in keys))
    sections = []
    for column in columns:
        rows = [firsts[leaf.key] for leaf in leaves[column.key]]
        ranked = [row[rank] for rank in range(CARDS) for row in rows if len(row) > rank]
        cards = list({card.pk: card for card in ranked}.values())[:CARDS]
        shows(*(tags.of_resource(card.pk) for card in cards))
        sections.append(
            {
                "column": column,
                "below": shown.columns_in(column.board, column.key, on=platform.key),
                "cards": cards,
                "count": sum(counts[leaf.key] for leaf in leaves[column.key]),
            }
        )
    return sections


def _listing(request, column):
    """One page of a leaf column, narrowed down by kind and stage."""
    kind, stage = request.GET.get("kind", ""), request.GET.get("stage", "")
    if kind and kind not in KINDS:
        raise BadRequest(_("There is no kind of resource called “%(name)s”.") % {"name": kind[:40]})
    term = term_named(f"stages:{stage}") if stage else None
    if stage and term is None:
        raise BadRequest(_("There is no stage called “%(name)s”.") % {"name": stage[:40]})
    narrowed = {"kind": kind, "term": term.pk if term else None}
    total = count_on(column.key, **narrowed)
    start, stop, number, pages = stretch_of(request, total, PAGE)
    cards = stretch_on(column.key, start, stop, **narrowed)
    shows(tags.of_column(column.key), *(tags.of_resource(card.pk) for card in cards))
    return {
        "cards": cards,
        "total": total,
        "number": number,
        "pages": pages,
        "pager_address": pager_address(request),
        "kind": kind,
        "stage": stage,
        "kinds": [KINDS[key] for key in column.holds if key in KINDS],
        "stages": terms_in_order("stages"),
    }
