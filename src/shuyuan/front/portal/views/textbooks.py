"""The way from a stage to a chapter, and what teaches it."""

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import terms_with_names
from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.queries import textbooks as queries
from shuyuan.holdings.catalogue.queries.lists import cards_teaching
from shuyuan.toolbox.pages import shows

from .. import drawing, jsonld
from ..page import page

VOCABULARIES = {
    "stage": "stages",
    "grade": "grades",
    "subject": "subjects",
    "edition": "editions",
}


@page(takes=tuple(VOCABULARIES))
def textbooks(request):
    """Choose step by step: stage, grade, subject, edition; then the volumes."""
    chosen = {}
    for field in VOCABULARIES:
        if not request.GET.get(field):
            break
        chosen[field] = request.GET[field]
    offered = queries.choices(**chosen)
    if any(code not in offered[field] for field, code in chosen.items()):
        raise Http404(_("There are no textbooks for this choice."))
    shows(tags.of_textbooks())
    context = {
        "chosen": chosen,
        "offered": _named(offered),
        "books": queries.textbooks_matching(**chosen) if "subject" in chosen else [],
        "crumbs": [(_("Textbooks"), None)],
    }
    return render(request, "portal/textbooks.jinja", context)


@page()
def textbook(request, pk):
    """A volume with its chapters, each with the number of resources that teach it."""
    book = queries.textbook_with_number(pk)
    if book is None:
        raise Http404(_("There is no such textbook."))
    tree = queries.chapter_tree(book)
    shows(tags.of_textbooks(), *(tags.of_chapter(pk) for pk in _chapters_in(tree)))
    context = {"book": book, "nodes": drawing.chapter_nodes(tree), "names": _names_of(book)}
    context["jsonld"] = jsonld.textbook(request, book)
    return render(request, "portal/textbook.jinja", context)


@page()
def chapter(request, pk):
    """A chapter with what teaches it and its sections."""
    chapter = queries.chapter_with_book(pk)
    if chapter is None:
        raise Http404(_("There is no such chapter."))
    book = chapter.textbook
    tree = queries.chapter_tree(book)
    node = _node(tree, chapter.pk)
    below = list(_chapters_in([node]))
    found = cards_teaching(below)
    shows(*(tags.of_chapter(pk) for pk in _chapters_in(tree)))
    shows(tags.of_textbooks(), *(tags.of_resource(card.pk) for card in found))
    context = {
        "chapter": chapter,
        "book": book,
        "nodes": drawing.chapter_nodes(tree, chapter.pk),
        "cards": found,
        "names": _names_of(book),
    }
    context["jsonld"] = jsonld.chapter(chapter, found)
    return render(request, "portal/chapter.jinja", context)


def _named(offered):
    """The offered codes with their names, in the order of the vocabulary."""
    names = {f"{VOCABULARIES[field]}:{code}" for field, codes in offered.items() for code in codes}
    terms = terms_with_names(names)
    named = {}
    for field, codes in offered.items():
        known = [(terms.get(f"{VOCABULARIES[field]}:{code}"), code) for code in codes if code]
        known.sort(key=lambda pair: pair[0].position if pair[0] else 10_000)
        named[field] = [(code, term.title if term else code) for term, code in known]
    return named


def _names_of(book):
    """What the codes of a book are called."""
    codes = {field: getattr(book, field) for field in VOCABULARIES}
    terms = terms_with_names(f"{VOCABULARIES[field]}:{code}" for field, code in codes.items())
    return {
        field: terms[name].title if (name := f"{VOCABULARIES[field]}:{code}") in terms else code
        for field, code in codes.items()
    }


def _chapters_in(tree):
    for node in tree:
        yield node.chapter.pk
        yield from _chapters_in(node.below)


def _node(tree, pk):
    for node in tree:
        found = node if node.chapter.pk == pk else _node(node.below, pk)
        if found:
            return found
    return None
