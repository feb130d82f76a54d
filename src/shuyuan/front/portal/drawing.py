"""From what is asked to what components draw: rows of tables, nodes of trees, chips."""

from html import escape

from django.conf import settings
from django.utils.translation import gettext as _

from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.toolbox.multilingual import in_language

from .addresses import (
    chapter_address,
    column_address,
    discipline_address,
    region_address,
    resource_address,
)


def faults(details):
    """Faults of a skill as rows of a table."""
    return [(in_language(one.fault), in_language(one.mending)) for one in details.faults]


def drills(details):
    """Drills of a skill as rows of a table."""
    return [(in_language(one.name), in_language(one.dose)) for one in details.drills]


def outline_rows(outline):
    """Parts of a course for the outline component."""
    return [
        {
            "title": in_language(step.title),
            "address": resource_address(step.card.pk) if step.card else None,
            "kind": step.card.kind if step.card else None,
            "kind_title": KINDS[step.card.kind].title if step.card else None,
            "parts": outline_rows(step.parts),
        }
        for step in outline
    ]


def chips(terms):
    """The terms of a resource, each word once; those that have a page of their own lead there."""
    addresses = {}
    for vocabulary, some in terms.items():
        for term in some:
            address = None
            if vocabulary in ("disciplines", "undergraduate-majors", "vocational-majors"):
                address = discipline_address(vocabulary, term.code)
            if vocabulary == "regions":
                address = region_address(term.code)
            word = in_language(term.title)
            addresses[word] = addresses.get(word) or address
    return list(addresses.items())


def chapter_nodes(tree, current=None):
    """Chapters of a book for the tree component, opened as far as the current one."""
    nodes = []
    for node in tree:
        children = chapter_nodes(node.below, current)
        is_current = node.chapter.pk == current
        opened = is_current or any(child["open"] or child["current"] for child in children)
        nodes.append(
            {
                "title": f"{node.chapter.number} {in_language(node.chapter.title)}",
                "address": chapter_address(node.chapter.pk),
                "count": node.resources or None,
                "children": children,
                "open": opened or current is None,
                "current": is_current,
            }
        )
    return nodes


def discipline_nodes(tree, vocabulary):
    """Disciplines for the tree component."""
    return [
        {
            "title": f"{node['term'].code} {in_language(node['term'].title)}",
            "address": discipline_address(vocabulary, node["term"].code),
            "count": node["count"] or None,
            "children": discipline_nodes(node["children"], vocabulary),
        }
        for node in tree
    ]


def placed(shown, columns):
    """Columns with the address at which each is first shown."""
    return [
        (in_language(column.title), column_address(shown.platforms_of(column)[0], column))
        for column in columns
    ]


def licence_name(code):
    """What a licence is called for readers."""
    names = {
        "cc0-1.0": _("CC0 1.0: no rights reserved"),
        "cc-by-4.0": _("CC BY 4.0: name the author"),
        "cc-by-sa-4.0": _("CC BY-SA 4.0: name the author, share alike"),
        "cc-by-nc-4.0": _("CC BY-NC 4.0: name the author, no commercial use"),
        "cc-by-nc-sa-4.0": _("CC BY-NC-SA 4.0: name the author, no commercial use, share alike"),
        "cc-by-nd-4.0": _("CC BY-ND 4.0: name the author, no changes"),
        "platform-use": _("For use on this platform"),
        "all-rights-reserved": _("All rights reserved"),
    }
    return names.get(code, code)


def embed_code(address, title, *, height):
    """The code that shows a page of ours on another site; nothing in the title can run there."""
    return (
        f'<iframe src="{escape(settings.ADDRESS + address)}" title="{escape(title)}" '
        f'width="100%" height="{height}" loading="lazy" allowfullscreen></iframe>'
    )
