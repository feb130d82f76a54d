"""The page of one resource, of whichever kind, and its other forms: print, embed, captions."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt

from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.holdings.catalogue.queries import resource as queries
from shuyuan.toolbox.multilingual import in_language
from shuyuan.toolbox.pages import shows
from shuyuan.toolbox.strict_pages import policy

from .. import drawing, jsonld
from ..addresses import board_address, column_address, platform_address
from ..captions import cue_times, webvtt
from ..found import Gone
from ..frame import blueprint_for
from ..page import page


@page()
def resource(request, pk):
    """A resource with everything that is said about it, and what is near it."""
    context = _whole(request, pk)
    return render(request, "portal/resource.jinja", context)


@page()
def printed(request, pk):
    """The same for paper: no frame, the address at the foot."""
    request.page_address = request.path.removesuffix("print/")
    return render(request, "portal/resource_print.jinja", _alone(pk))


@xframe_options_exempt
@page()
def embedded(request, pk):
    """The same for a frame on another site, such as a province's or a school's."""
    request.page_address = request.path.removesuffix("embed/")
    response = render(request, "portal/resource_embed.jinja", _alone(pk))
    response.headers["Content-Security-Policy"] = policy("*")
    return response


@page()
def captions(request, pk, language):
    """The captions of a film or sound as WebVTT."""
    found = _found(pk)
    cues = found.details.get("cues", [])
    files = [one.file for one in queries.attachments_of(found) if one.file.seconds]
    if not cues or not files or not any(cue.get(language) for cue in cues):
        raise Http404(_("There are no captions in this language."))
    shows(tags.of_resource(pk))
    return HttpResponse(webvtt(cues, files[0].seconds, language), content_type="text/vtt")


def _found(pk):
    """The resource, if readers may see it; one that was withdrawn says so."""
    found = queries.resource_with_address(pk)
    if found is None:
        raise Http404(_("There is no such resource."))
    if found.state == found.State.WITHDRAWN:
        reason = in_language(found.withdrawal_reason)
        raise Gone(_("This resource was withdrawn."), reason)
    return found


def _whole(request, pk):
    """The resource with what stands around it: its places, its terms, its neighbours."""
    context = _alone(pk)
    found, shown = context["resource"], blueprint_for(request)
    columns = [shown.column[key] for key in queries.columns_of(found) if key in shown.column]
    context |= {
        "terms": _by_vocabulary(queries.terms_of_resource(found)),
        "columns": columns,
        "crumbs": _crumbs(shown, columns, found),
        "related": queries.related_to(found, columns[0].key) if columns else [],
        "chapters": queries.chapters_of(found),
        "places": drawing.placed(shown, columns),
        "board_accent": shown.board[columns[0].board].accent if columns else "",
    }
    context["chips"] = drawing.chips(context["terms"])
    context["embed_code"] = drawing.embed_code(
        reverse("portal:resource-embed", args=[pk]), in_language(found.title), height=520
    )
    context["jsonld"] = jsonld.resource(request, found, context)
    _say_what_is_around(found, context)
    return context


def _alone(pk):
    """The resource as it stands on paper or in a frame."""
    found = _found(pk)
    kind = KINDS[found.kind]
    details = kind.read(found.details)
    attachments = queries.attachments_of(found) if kind.has_files else []
    outline = queries.outline_of(found) if kind.has_parts else []
    context = {
        "resource": found,
        "kind": kind,
        "details": details,
        "attachments": attachments,
        "outline": outline,
        "outline_rows": drawing.outline_rows(outline),
        "interpretations": queries.interpretations_of(found) if found.kind == "policy" else [],
        "policy": queries.policy_interpreted_by(found) if found.kind == "article" else None,
        "films": _played(found, attachments),
        "licence": drawing.licence_name(found.licence),
        "description": in_language(found.summary),
        "page_image": found.cover.smaller if found.cover else "",
    }
    if found.kind == "skill":
        context |= {"faults": drawing.faults(details), "drills": drawing.drills(details)}
    shows(tags.around(pk), tags.of_resource(pk))
    shows(*(tags.of_resource(one.pk) for one in context["interpretations"]))
    if context["policy"]:
        shows(tags.of_resource(context["policy"].pk))
    shows(*(tags.of_resource(part) for part in _resources_in(outline)))
    return context


def _say_what_is_around(found, context):
    shows(*(tags.of_resource(card.pk) for card in context["related"]))
    if context["chapters"]:
        shows(tags.of_textbooks())
    before = [card for card in context["related"] if card.pk < found.pk]
    if context["columns"] and len(before) < tags.RELATED:
        # The first ones of a column fill up with whatever follows them.
        shows(tags.of_column(context["columns"][0].key))


def _resources_in(steps):
    for step in steps:
        if step.card:
            yield step.card.pk
        yield from _resources_in(step.parts)


def _crumbs(shown, columns, found):
    """By the first platform on which the resource's home column is shown."""
    if not columns:
        return [(shown.short_title, "home"), (found.title, None)]
    home = columns[0]
    platform = shown.platform[shown.platforms_of(home)[0]]
    board = shown.board[home.board]
    return [
        (shown.short_title, "home"),
        (platform.short_title, platform_address(platform.key)),
        (board.title, board_address(platform.key, board.key)),
        *((step.title, column_address(platform.key, step)) for step in shown.path_to(home)),
        (found.title, None),
    ]


def _by_vocabulary(terms):
    grouped = {}
    for term in terms:
        grouped.setdefault(term.vocabulary_id, []).append(term)
    return grouped


def _played(found, attachments):
    """Films and sounds with the addresses of their captions and the lines of the transcript."""
    cues = found.details.get("cues", [])
    played = []
    for attachment in attachments:
        if attachment.use not in ("film", "sound"):
            continue
        seconds = attachment.file.seconds or 0
        language = get_language()
        lines = [
            (int(start), in_language(cue, language))
            for (start, _end), cue in zip(cue_times(len(cues), seconds), cues, strict=True)
        ]
        languages = [code for code in ("zh-hans", "en") if any(cue.get(code) for cue in cues)]
        languages.sort(key=lambda code: code != language)
        played.append({"attachment": attachment, "lines": lines, "captions": languages})
    return played
