"""Regions and organisations: what comes from where."""

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import path_of, term_named, terms_of
from shuyuan.ground.people.queries import organisations_in, organisations_with_keys
from shuyuan.holdings.catalogue import tags
from shuyuan.holdings.catalogue.queries.lists import (
    cards,
    counts_by_region,
    published_by,
    published_in,
)
from shuyuan.toolbox.pages import shows

from .. import jsonld
from ..page import page, pager_address, stretch_of

PAGE = 24
ORGANISATIONS = 60


@page()
def regions(request):
    """The provinces, with what comes from each."""
    shows(tags.CATALOGUE)
    context = {
        "regions": list(terms_of("regions", below="")),
        "counts": counts_by_region(2),
        "crumbs": [(_("Regions"), None)],
    }
    return render(request, "portal/regions.jinja", context)


@page(takes=("page",))
def region(request, code):
    """A province, city or county: what is below it, its organisations, its resources."""
    term = term_named(f"regions:{code}")
    if term is None:
        raise Http404(_("There is no region with this code."))
    found = published_in(code)
    start, stop, number, pages = stretch_of(request, found.count(), PAGE)
    listed = cards(found, stop, start=start)
    shows(tags.of_region(code), *(tags.of_resource(card.pk) for card in listed))
    context = {
        "region": term,
        "path": path_of(term),
        "below": list(terms_of("regions", below=code)),
        "counts": counts_by_region(len(code) + 2),
        "organisations": list(organisations_in(code)[:ORGANISATIONS]),
        "cards": listed,
        "number": number,
        "pages": pages,
        "pager_address": pager_address(request),
        "jsonld": jsonld.place(request, term),
    }
    return render(request, "portal/region.jinja", context)


@page(takes=("page",))
def organisation(request, key):
    """A school, university or other organisation, and what it published."""
    found = organisations_with_keys([key]).get(key)
    if found is None:
        raise Http404(_("There is no such organisation."))
    published = published_by(found.pk)
    total = published.count()
    start, stop, number, pages = stretch_of(request, total, PAGE)
    listed = cards(published, stop, start=start)
    shows(tags.of_organisation(found.pk), *(tags.of_resource(card.pk) for card in listed))
    context = {
        "organisation": found,
        "path": path_of(found.region),
        "cards": listed,
        "total": total,
        "number": number,
        "pages": pages,
        "pager_address": pager_address(request),
        "jsonld": jsonld.organisation(found),
    }
    return render(request, "portal/organisation.jinja", context)
