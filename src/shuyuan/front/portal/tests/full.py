"""Resources of every kind with all their fields filled, each with words of its own."""

from datetime import date, timedelta
from pathlib import Path
from shutil import copytree

from django.conf import settings
from django.utils import timezone
from PIL import Image

from shuyuan.ground.blueprint.actions import apply_blueprint
from shuyuan.ground.media.actions import keep_file
from shuyuan.holdings.catalogue.actions import ChapterValues, TextbookValues, write_textbooks
from shuyuan.holdings.catalogue.models import Textbook
from shuyuan.holdings.catalogue.tests.factories import published


def text(word):
    """A text that is found again: the same word, marked by its language."""
    return {"zh-hans": f"{word}（中文）", "en": f"{word} (English)"}


DETAILS = {
    "article": {"author": text("author"), "source": text("source"), "quotation": text("quotation")},
    "policy": {
        "issuer": text("issuer"),
        "number": "No. 7 of 2026",
        "issued_on": "2026-01-05",
        "in_force_from": "2026-02-01",
    },
    "profile": {
        "name": text("name"),
        "occupation": text("occupation"),
        "place": text("place"),
        "honours": [text("first honour"), text("second honour")],
        "words": text("words"),
    },
    "announcement": {
        "place": text("place"),
        "starts_on": "2026-04-01",
        "ends_on": "2026-04-03",
        "apply_by": "2026-03-20",
        "capacity": 40,
        "safety": text("safety"),
        "contact": text("contact"),
    },
    "video": {"presenter": text("presenter"), "cues": [text("first line"), text("second line")]},
    "audio": {"performer": text("performer"), "cues": [text("first line"), text("second line")]},
    "pictures": {},
    "artwork": {
        "artist": text("artist"),
        "made": text("made"),
        "medium": text("medium"),
        "size": text("size"),
        "keeper": text("keeper"),
        "notes": [{"x": 0.25, "y": 0.5, "text": text("note")}],
    },
    "document": {"format": "table", "pages": 12},
    "skill": {
        "level": "intermediate",
        "steps": [text("first step"), text("second step")],
        "faults": [{"fault": text("fault"), "mending": text("mending")}],
        "drills": [{"name": text("drill"), "dose": text("dose")}],
        "events": [text("event")],
        "standards": [text("standard")],
        "cues": [text("first line")],
    },
    "exercise": {
        "questions": [
            {
                "stem": text("stem"),
                "options": [text("first option"), text("second option")],
                "answer": 1,
                "why": text("why"),
            }
        ]
    },
    "lesson": {"periods": 3, "goals": [text("goal")]},
    "course": {
        "teacher": text("teacher"),
        "hours": 12.5,
        "weeks": 8,
        "for_whom": text("for whom"),
    },
    "case": {
        "form": "short-video",
        "degree": "0251",
        "note": text("teaching note"),
        "questions": [text("question")],
        "access": "open",
        "cues": [text("first line")],
    },
    "clinical-case": {
        "specialty": text("specialty"),
        "sex": "female",
        "age_band": "40-49",
        "complaint": text("complaint"),
        "history": text("history"),
        "examination": text("examination"),
        "tests": text("tests"),
        "diagnosis": text("diagnosis"),
        "treatment": text("treatment"),
        "outcome": text("outcome"),
        "discussion": text("discussion"),
    },
    "thesis": {
        "degree": "doctor",
        "year": 2023,
        "discipline": "0401",
        "university": text("university"),
        "keywords": [text("keyword")],
        "methods": [text("method")],
    },
    "show": {
        "edition": 7,
        "year": 2026,
        "host": text("host"),
        "opens_on": "2026-04-10",
        "closes_on": "2026-04-15",
    },
    "performance": {
        "form": "vocal",
        "performers": [text("first performer"), text("second performer")],
        "minutes": 6.5,
        "school_year": "2025-2026",
        "award": text("award"),
        "cues": [text("first line")],
    },
    "tool": {
        "address": "https://tool.example/start",
        "maker": text("maker"),
        "price": "freemium",
        "platforms": ["Windows", "Linux"],
    },
}


def full(kind, folder, **said):
    """A published resource of this kind with every field of its own and its files."""
    said = files_of(kind, folder) | said
    return published(
        kind=kind,
        **{
            "title": text(f"title of {kind}"),
            "summary": text(f"summary of {kind}"),
            "body": text(f"body of {kind}"),
            "details": DETAILS[kind],
            "published_on": date(2026, 3, 12),
        }
        | said,
    )


def files_of(kind, folder):
    """The files that a kind may have."""
    if kind in ("video", "skill", "performance", "case"):
        return {"film": film(folder)}
    if kind == "audio":
        return {"sound": sound(folder)}
    if kind == "artwork":
        return {"picture": picture(folder, "artwork")}
    if kind == "pictures":
        shown = {"picture": picture(folder, "set"), "caption": text("caption")}
        return {"pictures": [shown]}
    return {}


def picture(folder, name, size=(64, 36)):
    """The digest of a small picture."""
    place = folder / f"{name}.png"
    Image.new("RGB", size, (len(name), 120, 90)).save(place)
    return keep_file(place, title=text(name), alternative=text(f"seen on {name}")).digest


def film(folder, seconds=10.0):
    """The digest of a film; nobody plays it here."""
    poster = folder / "poster.png"
    Image.new("RGB", (64, 36), (1, 2, 3)).save(poster)
    place = folder / "film.mp4"
    place.write_bytes(b"film" + str(seconds).encode())
    return keep_file(
        place,
        title=text("film"),
        alternative=text("seen in film"),
        seconds=seconds,
        poster=keep_file(poster, title=text("poster")),
    ).digest


def sound(folder, seconds=10.0):
    """The digest of a sound; nobody plays it here."""
    place = folder / "sound.m4a"
    place.write_bytes(b"sound" + str(seconds).encode())
    return keep_file(place, title=text("sound"), seconds=seconds).digest


def texts_in(value, language):
    """Every text inside these details in one language."""
    if isinstance(value, dict) and "zh-hans" in value:
        return [value[language]]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [found for one in inside for found in texts_in(one, language)]


def a_textbook(key="book", **said):
    """One volume with a chapter, a section in it, and a second chapter."""
    section = ChapterValues("1.1", text("section"))
    chapters = [ChapterValues("1", text("chapter"), [section]), ChapterValues("2", text("second"))]
    ordinary = {
        "key": key,
        "title": text(key),
        "stage": "primary",
        "grade": "g4",
        "subject": "mathematics",
        "edition": "renjiao",
        "volume": "1",
        "publisher": text("publisher"),
        "chapters": chapters,
    }
    write_textbooks([TextbookValues(**ordinary | said)])
    return Textbook.objects.get(key=key)


def with_topics(folder, topics):
    """Lay topics on the nation's blueprint: by key, how many days from today they open and close."""
    overlay = Path(settings.BLUEPRINTS, "national")
    place = folder / "overlay"
    copytree(overlay, folder / "national", dirs_exist_ok=True)
    (place / "topics").mkdir(parents=True)
    (place / "blueprint.toml").write_text('key = "overlay"\nextends = "national"\n')
    for key, (opens, closes) in topics.items():
        (place / "topics" / f"{key}.toml").write_text(_topic(key, opens, closes))
    apply_blueprint(place)


def _topic(key, opens, closes):
    today = timezone.localdate()
    return f"""
key = "{key}"
accent = "teal"
title = {{ zh-hans = "{key}（中文）", en = "{key} (English)" }}
shown_on = ["schools"]
opens_on = {today + timedelta(opens)}
closes_on = {today + timedelta(closes)}
columns = ["labour-talks", "skills-basic"]
"""
