"""Does each kind take what belongs to it and refuse the rest?"""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from shuyuan.ground.blueprint.queries import terms_of
from shuyuan.holdings.catalogue.kinds import KINDS

from .factories import DETAILS

T = {"zh-hans": "字", "en": "word"}
GOOD = {
    **DETAILS,
    "article": {"author": T, "source": T, "quotation": T},
    "policy": {"issuer": T, "number": "教〔2026〕1号", "issued_on": "2026-01-05",
               "in_force_from": "2026-02-01"},
    "announcement": {"place": T, "starts_on": "2026-05-01", "ends_on": "2026-05-02",
                     "apply_by": "2026-04-20", "capacity": 30, "safety": T, "contact": T},
    "profile": {"name": T, "occupation": T, "place": T, "honours": [T], "words": T},
    "video": {"presenter": T, "cues": [T, T]},
    "audio": {"performer": T, "cues": [T]},
    "pictures": {},
    "artwork": {"artist": T, "medium": T, "notes": [{"x": 0, "y": 1, "text": T}]},
    "document": {"format": "table", "pages": 3},
    "skill": {"level": "advanced", "steps": [T], "faults": [{"fault": T, "mending": T}],
              "drills": [{"name": T, "dose": T}], "events": [T], "standards": [T], "cues": [T]},
    "lesson": {"periods": 2, "goals": [T]},
    "course": {"teacher": T, "hours": 1.5, "weeks": 8, "for_whom": T},
    "case": {"form": "short-video", "degree": "0251", "note": T, "questions": [T],
             "access": "teachers"},
    "thesis": {"degree": "master", "year": 2024, "discipline": "0401", "keywords": [T]},
    "show": {"edition": 7, "year": 2026, "host": T, "opens_on": "2026-04-01"},
    "performance": {"form": "recitation", "performers": [T], "minutes": 4.5, "award": T},
    "tool": {"address": "http://tool.example/", "maker": T, "price": "freemium",
             "platforms": ["web"]},
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_takes_its_details(kind):
    KINDS[kind].read(GOOD[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_refuses_details_that_it_does_not_know(kind):
    with pytest.raises(ValidationError) as refused:
        KINDS[kind].read({**GOOD[kind], "colour": "red"})

    assert refused.value.message_dict == {
        "details": [f"{kind}: Object contains unknown field `colour`"]
    }


@pytest.mark.parametrize("details", [None, [], "text", 5])
def test_details_are_a_table(details):
    with pytest.raises(ValidationError, match="article: Expected `object`"):
        KINDS["article"].read(details)


@pytest.mark.parametrize(
    ("kind", "said", "problem"),
    [
        ("article", {"author": "Lin"}, "Expected `object`, got `str` - at `$.author`"),
        ("policy", {"issued_on": "2026-02-30"}, "Invalid RFC3339 encoded date - at `$.issued_on`"),
        ("policy", {"issuer": None}, "Expected `object`, got `null` - at `$.issuer`"),
        ("announcement", {"capacity": "many"}, "Expected `int | null`, got `str` - at `$.capacity`"),
        ("artwork", {"notes": [{"x": 1.2, "y": 0, "text": T}]},
         "Expected `float` <= 1.0 - at `$.notes[0].x`"),
        ("artwork", {"notes": [{"x": 0.2, "text": T}]},
         "Object missing required field `y` - at `$.notes[0]`"),
        ("skill", {"level": "master"}, "Invalid enum value 'master' - at `$.level`"),
        ("skill", {"faults": [{"fault": T}]},
         "Object missing required field `mending` - at `$.faults[0]`"),
        ("case", {"form": "opera"}, "Invalid enum value 'opera' - at `$.form`"),
        ("case", {"access": "friends"}, "Invalid enum value 'friends' - at `$.access`"),
        ("thesis", {"degree": "bachelor"}, "Invalid enum value 'bachelor' - at `$.degree`"),
        ("thesis", {"year": "2024"}, "Expected `int`, got `str` - at `$.year`"),
        ("performance", {"form": "circus"}, "Invalid enum value 'circus' - at `$.form`"),
        ("clinical-case", {"sex": "unknown"}, "Invalid enum value 'unknown' - at `$.sex`"),
        ("tool", {"address": "javascript:alert(1)"},
         "the address does not begin with https:// or http://"),
        ("tool", {"price": "cheap"}, "Invalid enum value 'cheap' - at `$.price`"),
        ("exercise", {"questions": [{"stem": T, "options": [T, T], "answer": 2}]},
         "the answer is none of the options - at `$.questions[0]`"),
        ("exercise", {"questions": [{"stem": T, "options": [T, T], "answer": -1}]},
         "the answer is none of the options - at `$.questions[0]`"),
    ],
)  # fmt: skip
def test_a_kind_names_the_detail_at_fault(kind, said, problem):
    with pytest.raises(ValidationError) as refused:
        KINDS[kind].read({**GOOD[kind], **said})

    assert refused.value.message_dict == {"details": [f"{kind}: {problem}"]}


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("policy", "issuer"), ("policy", "issued_on"), ("profile", "name"), ("skill", "level"),
        ("skill", "steps"), ("exercise", "questions"), ("thesis", "discipline"), ("show", "year"),
        ("performance", "form"), ("tool", "address"), ("clinical-case", "diagnosis"),
    ],
)  # fmt: skip
def test_a_kind_names_the_detail_that_is_missing(kind, field):
    details = {name: value for name, value in GOOD[kind].items() if name != field}

    with pytest.raises(ValidationError, match=f"{kind}: Object missing required field `{field}`"):
        KINDS[kind].read(details)


def test_details_are_read_as_what_they_mean():
    policy = KINDS["policy"].read(GOOD["policy"])

    assert policy.issued_on == date(2026, 1, 5)


@pytest.mark.django_db
def test_the_vocabulary_names_the_kinds_that_there_are():
    assert {term.code for term in terms_of("kinds")} == set(KINDS)
