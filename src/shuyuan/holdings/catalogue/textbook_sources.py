"""How do public lists of textbooks become ours? Rows of a catalogue, unit outlines of books."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from shuyuan.ground.blueprint.queries import terms_of

from .actions.textbooks import ChapterValues, TextbookValues

STAGES = {"小学": "primary", "初中": "junior", "高中": "senior"}
VOLUMES = {"上册": "1", "下册": "2", "全一册": "full", "": "full"}
SAME_SUBJECT = {
    "语文·书法练习指导": "书法",
    "地理图册": "地理",
    "人文地理": "地理",
    "信息技术": "信息科技",
}
NATIONAL = "tongbian"
MOST_USED = "renjiao"


class Refusal(NamedTuple):
    """A row that was not taken, and why."""

    row: int
    reason: str
    source: dict[str, Any]


class TextbookReader:
    """Rows of a catalogue with the Chinese words `stage`, `subject`, `edition`, `grade`, `volume`."""

    def __init__(self) -> None:
        self.subjects = _codes("subjects")
        self.grades = _codes("grades")
        self.editions = _codes("editions")
        self.refused: list[Refusal] = []

    def read(self, rows: Iterable[dict[str, str]]) -> Iterator[TextbookValues]:
        """The rows as textbooks; those that are no schoolbooks are kept in `refused`."""
        for number, row in enumerate(rows, start=2):
            reason = self._fault(row)
            if reason:
                self.refused.append(Refusal(number, reason, row))
                continue
            yield TextbookValues(
                key=f"textbook-{row['id']}",
                title={"zh-hans": row["title"]},
                stage=STAGES[row["stage"][:2]],
                grade=self._grade(row),
                subject=self.subjects[_plain(row["subject"])],
                edition=self.editions[_edition(row)],
                volume=VOLUMES.get(row["volume"], row["volume"]),
                publisher={"zh-hans": row["publisher"]} if row["publisher"] else {},
            )

    def _fault(self, row: dict[str, str]) -> str:
        if row["stage"][:2] not in STAGES:
            return f"stage {row['stage']!r} is not one of schools"
        if _plain(row["subject"]) not in self.subjects:
            return f"subject {row['subject']!r} is not known"
        if _edition(row) not in self.editions:
            return f"edition {row['edition']!r} is not known"
        return ""

    def _grade(self, row: dict[str, str]) -> str:
        """By the title: "for those who began in grade one" stands where the grade is expected."""
        named = re.findall(r"[一二三四五六七八九]年级", re.sub(r"（[^）]*起点）", "", row["title"]))
        return self.grades.get(named[-1] if named else row["grade"], "")


def books_of_outline(units: Iterable[dict[str, Any]]) -> Iterator[TextbookValues]:
    """Books with units as chapters and knowledge points as sections. The outline names no edition:
    the national one is taken where there is one, else the most used."""
    subjects, grades = _codes("subjects"), _codes("grades")
    books: dict[str, TextbookValues] = {}
    for unit in units:
        subject = subjects[unit["subject"]]
        book = books.setdefault(
            unit["book"],
            TextbookValues(
                key=f"outline-{subject}-{grades[unit['grade']]}-{VOLUMES[unit['volume']]}",
                title={"zh-hans": unit["book"]},
                stage="primary",
                grade=grades[unit["grade"]],
                subject=subject,
                edition=NATIONAL if subject == "chinese" else MOST_USED,
                volume=VOLUMES[unit["volume"]],
            ),
        )
        book.chapters.append(_chapter(unit, len(book.chapters) + 1))
    yield from books.values()


def _chapter(unit: dict[str, Any], number: int) -> ChapterValues:
    points = enumerate(unit["knowledge_points"], start=1)
    return ChapterValues(
        number=str(number),
        title={"zh-hans": unit["unit_title"]},
        chapters=[
            ChapterValues(f"{number}.{count}", {"zh-hans": point["name"]})
            for count, point in points
        ],
    )


def _codes(vocabulary: str) -> dict[str, str]:
    return {term.title["zh-hans"]: term.code for term in terms_of(vocabulary)}


def _plain(subject: str) -> str:
    """Exercise books and atlases belong to their subject."""
    return SAME_SUBJECT.get(subject, subject)


def _edition(row: dict[str, str]) -> str:
    """Editors, notations and starting grades in brackets do not make an edition of their own."""
    name = re.sub(r"（.*?）|三年级起点|^配套", "", row["edition"])
    return {"接力社版": "接力版"}.get(name, name)
