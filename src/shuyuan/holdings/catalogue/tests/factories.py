"""Ordinary resources, written as importers write them."""

from datetime import date
from itertools import count

import msgspec

from ..actions import connect_resources, write_resources
from ..values import PlacementValues, ResourceValues

_numbers = count(1)
DETAILS = {
    "policy": {"issuer": {"zh-hans": "教育厅", "en": "Office"}, "issued_on": "2026-01-05"},
    "skill": {"level": "beginner", "steps": [{"zh-hans": "站稳。", "en": "Stand."}]},
    "exercise": {
        "questions": [
            {
                "stem": {"zh-hans": "一加一？", "en": "One and one?"},
                "options": [{"zh-hans": "二", "en": "Two"}, {"zh-hans": "三", "en": "Three"}],
                "answer": 0,
            }
        ]
    },
    "profile": {"name": {"zh-hans": "林秋", "en": "Lin Qiu"}},
    "clinical-case": {
        "specialty": {"zh-hans": "儿科", "en": "Paediatrics"},
        "sex": "female",
        "age_band": "0-9",
        "complaint": {"zh-hans": "咳嗽三天", "en": "Three days of cough"},
        "diagnosis": {"zh-hans": "支气管炎", "en": "Bronchitis"},
    },
    "thesis": {"degree": "doctor", "year": 2023, "discipline": "0401"},
    "performance": {"form": "vocal"},
    "show": {"year": 2026},
    "tool": {"address": "https://tool.example/"},
}


def values(*, kind="article", column="labour-talks", **said):
    """Values of an ordinary resource; `said` states what is unusual."""
    number = next(_numbers)
    ordinary = {
        "key": f"resource-{number}",
        "kind": kind,
        "title": {"zh-hans": f"一粥一饭 {number}", "en": f"A bowl of porridge {number}"},
        "summary": {"zh-hans": "来处不易。", "en": "It did not come easily."},
        "body": {"zh-hans": "一粥一饭，当思来处不易。", "en": "Think where it came from."},
        "details": DETAILS.get(kind, {}),
        "placements": [PlacementValues(column)] if column else [],
        "published_on": date(2026, 3, 12),
    }
    return msgspec.convert(msgspec.to_builtins(ordinary | said), ResourceValues)


def published(**said):
    """An ordinary resource that readers see."""
    wanted = values(**said)
    [resource] = write_resources([wanted], publish=True)
    connect_resources([wanted])
    return resource


def drafted(**said):
    """An ordinary resource that nobody sees yet."""
    [resource] = write_resources([values(**said)])
    return resource
