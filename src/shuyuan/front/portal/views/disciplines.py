"""Disciplines and majors: graduate, undergraduate, vocational."""

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import path_of, term_named, terms_of, vocabulary_about
from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.queries.lists import cards, counts_by_term, marked_with
from shuyuan.toolbox.pages import shows

from .. import drawing, jsonld
from ..page import page, pager_address, stretch_of

VOCABULARIES = ("disciplines", "undergraduate-majors", "vocational-majors")
PAGE = 24


@page()
def disciplines(request, vocabulary="disciplines"):
    """The whole tree of a catalogue of disciplines or majors, with counts."""
    if vocabulary not in VOCABULARIES:
        raise Http404(_("There is no such catalogue of disciplines."))
    terms = list(terms_of(vocabulary))
    shows(tags.CATALOGUE)
    tree = _tree(terms, counts_by_term(vocabulary))
    context = {
        "vocabulary": vocabulary_about(vocabulary),
        "vocabularies": [vocabulary_about(key) for key in VOCABULARIES],
        "nodes": drawing.discipline_nodes(tree, vocabulary),
        "crumbs": [(_("Disciplines and majors"), None)],
    }
    return render(request, "portal/disciplines.jinja", context)


@page(takes=("page",))
def discipline(request, vocabulary, code):
    """One discipline: what is below it, and the resources that carry it or one below."""
    term = term_named(f"{vocabulary}:{code}") if vocabulary in VOCABULARIES else None
    if term is None:
        raise Http404(_("There is no discipline with this code."))
    below = list(terms_of(vocabulary, below=code))
    under = [
        term,
        *below,
        *terms_of(vocabulary).filter(parent_code__in=[one.code for one in below]),
    ]
    found = marked_with(one.pk for one in under)
    start, stop, number, pages = stretch_of(request, found.count(), PAGE)
    listed = cards(found, stop, start=start)
    shows(*(tags.of_term(one.pk) for one in under), *(tags.of_resource(card.pk) for card in listed))
    context = {
        "term": term,
        "vocabulary": vocabulary_about(vocabulary),
        "path": path_of(term),
        "below": below,
        "cards": listed,
        "number": number,
        "pages": pages,
        "pager_address": pager_address(request),
        "jsonld": jsonld.defined_term(request, term),
    }
    return render(request, "portal/discipline.jinja", context)


def _tree(terms, counts):
    """Nodes with what stands below them; a count includes everything below."""
    below = {}
    for term in terms:
        below.setdefault(term.parent_code, []).append(term)

    def node(term):
        children = [node(child) for child in below.get(term.code, [])]
        count = counts.get(term.code, 0) + sum(child["count"] for child in children)
        return {"term": term, "children": children, "count": count}

    return [node(term) for term in below.get("", [])]
