"""What may be asked about the blueprint."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

import msgspec
from django.db.models import Q, QuerySet

from shuyuan.toolbox.asked_often import asked_often

from . import shape
from .models import Column, Edition, Term, Vocabulary

FEW = 8  # names that a page asks for; importers ask for thousands


def current_edition() -> Edition | None:
    """The edition that the node shows."""
    return Edition.objects.order_by("-number").first()


def editions() -> QuerySet[Edition]:
    """Every edition, the newest first, with who applied it."""
    return Edition.objects.order_by("-number").select_related("by").defer("document")


def blueprint() -> shape.Blueprint:
    """What the node shows; a node without an applied blueprint shows an empty portal."""
    newest = next(iter(_newest_edition()), None)
    return _blueprint(*newest) if newest else _empty()


@asked_often
def _newest_edition() -> QuerySet[Edition, Any]:
    return Edition.objects.order_by("-number").values_list("number", "applied_at")[:1]


# The moment tells an edition from one with the same number that was undone before it was committed.
@lru_cache(maxsize=2)
def _blueprint(number: int, applied_at: datetime) -> shape.Blueprint:
    document = Edition.objects.values_list("document", flat=True).get(number=number)
    return msgspec.convert(document, shape.Blueprint)


def _empty() -> shape.Blueprint:
    name = {"zh-hans": "书院", "en": "Shuyuan"}
    return shape.Blueprint(title=name, short_title=name, platforms=[], boards=[], columns=[])


def terms_of(vocabulary: str, *, below: str | None = None) -> QuerySet[Term]:
    """The terms of a vocabulary in their order, all of them or those right below a code."""
    terms = Term.objects.filter(vocabulary=vocabulary, retired_at=None).order_by("position")
    return terms if below is None else terms.filter(parent_code=below)


@asked_often
def terms_in_order(vocabulary: str) -> QuerySet[Term]:
    """All terms of a vocabulary, as a list."""
    return terms_of(vocabulary)


def term_named(name: str) -> Term | None:
    """The term called `vocabulary:code`, retired or not."""
    vocabulary, _, code = name.partition(":")
    return Term.objects.filter(vocabulary=vocabulary, code=code).first()


def path_of(term: Term) -> list[Term]:
    """The terms above this one, the highest first, and itself."""
    # Most codes begin with the code above them, so one question finds the whole path.
    beginnings = [term.code[:length] for length in range(1, len(term.code))]
    wanted = {*beginnings, term.parent_code}
    terms = Term.objects.filter(vocabulary=term.vocabulary_id, code__in=wanted)
    known = {one.code: one for one in terms} if term.parent_code else {}
    path = [term]
    while code := path[0].parent_code:
        above = known.get(code) or Term.objects.get(vocabulary=term.vocabulary_id, code=code)
        path.insert(0, above)
    return path


def terms_with_names(names: Iterable[str]) -> dict[str, Term]:
    """Terms by `vocabulary:code`, retired ones too: old resources keep their marks."""
    wanted_names = set(names)
    if 0 < len(wanted_names) <= FEW:
        pairs = [name.partition(":") for name in sorted(wanted_names)]
        found = _terms_among([pair[0] for pair in pairs], [pair[2] for pair in pairs])
        return {term.name: term for term in found if term.name in wanted_names}
    codes: dict[str, set[str]] = {}
    for name in wanted_names:
        vocabulary, _colon, code = name.partition(":")
        codes.setdefault(vocabulary, set()).add(code)
    wanted = Q(pk__in=[])
    for vocabulary, some in codes.items():
        wanted |= Q(vocabulary=vocabulary, code__in=some)
    return {term.name: term for term in Term.objects.filter(wanted)} if codes else {}


@asked_often
def _terms_among(vocabularies: list[str], codes: list[str]) -> QuerySet[Term]:
    return Term.objects.filter(vocabulary__in=vocabularies, code__in=codes)


def terms_with_pks(pks: Any) -> QuerySet[Term]:
    """These terms, those of one vocabulary together; `pks` may be a query."""
    return Term.objects.filter(pk__in=pks).order_by("vocabulary", "position")


def columns_with_keys(keys: Iterable[str]) -> dict[str, Column]:
    """Columns by key."""
    return Column.objects.in_bulk(set(keys))


def column_was_known(key: str) -> bool:
    """Whether there ever was a column with this key."""
    return Column.objects.filter(key=key).exists()


def vocabulary_about(key: str) -> Vocabulary:
    """What a vocabulary is called, where it comes from and whether it is complete."""
    return Vocabulary.objects.get(key=key)
