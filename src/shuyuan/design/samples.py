"""What hangs in the gallery? Believable pieces of every board, in the reader's language."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from .assets import asset
from .forms import SampleForm


def samples():
    """Everything the gallery's template needs."""
    return {
        "languages": [
            ("zh-Hans", "简体中文", _gallery_in("zh-hans")),
            ("en", "English", _gallery_in("en")),
        ],
        "platforms": [
            (_("Schools"), "#", "pine", True),
            (_("Vocational"), "#", "ochre", False),
            (_("Higher education"), "#", "indigo", False),
        ],
        "nav": [
            (_("Courses and lessons"), "#", False),
            (_("Sports"), "#", True),
            (_("Aesthetic education"), "#", False),
            (_("Labour education"), "#", False),
            (_("Teacher training"), "#", False),
            (_("Graduate education"), "#", False),
        ],
        "cards": _cards(),
        "covers": _covers(),
        "chapters": _chapters(),
        "textbook": _textbook(),
        "landscape": asset("gallery/landscape.svg"),
        "film": asset("gallery/film.mp4"),
        "tune": asset("gallery/tune.m4a"),
        "captions": [
            ("zh-Hans", "简体中文", asset("gallery/captions.zh.vtt")),
            ("en", "English", asset("gallery/captions.en.vtt")),
        ],
        "form": SampleForm(),
        "returned_form": _returned_form(),
    }


def _gallery_in(language):
    with override(language):
        return reverse("design:gallery")


def _returned_form():
    said = {"title": "", "stage": "primary", "starts_on": "", "labour": ""}
    form = SampleForm(said, auto_id="bad_%s")
    form.is_valid()
    return form


def _cards():
    return [
        {
            "title": _("Standing long jump: arms and legs in one movement"),
            "kind": "skill",
            "kind_title": _("Skill"),
            "accent": "vermilion",
            "seed": 4,
            "summary": _("Five steps, three common faults, and drills for a narrow playground."),
            "meta": _("Qinghe Primary School · 12 March 2026"),
            "pinned": True,
        },
        {
            "title": _("A bowl of porridge"),
            "kind": "article",
            "kind_title": _("Article"),
            "accent": "amber",
            "seed": 6,
            "summary": _("Four meals kept in a diary show a fourth-former where rice comes from."),
            "meta": _("Luming Experimental School · 5 March 2026"),
        },
        {
            "title": _("Morning mist over the academy"),
            "kind": "artwork",
            "kind_title": _("Artwork"),
            "accent": "plum",
            "seed": 1,
            "picture": True,
            "summary": _("Look for the boatman, the pine and the open gate."),
            "meta": _("Ink and colour on paper"),
        },
        {
            "title": _("Numerical control turning: from drawing to part"),
            "kind": "course",
            "kind_title": _("Course"),
            "accent": "ochre",
            "seed": 2,
            "summary": _(
                "Eight weeks in the workshop, each ending with a part that can be measured."
            ),
            "meta": _("Yongjiang Vocational College · 48 hours"),
        },
    ]


def _covers():
    return [
        (_("Writing well: one stroke at a time"), "lesson", "pine"),
        (_("Running downhill safely"), "video", "vermilion"),
        (_("Windows of the old academy"), "pictures", "plum"),
        (_("Weaving a bamboo blind"), "skill", "amber"),
        (_("Notes on reading the Analects"), "article", "slate"),
        (_("Guidelines on labour education"), "policy", "ochre"),
        (_("Moon over the river, for erhu"), "audio", "indigo"),
        (_("How roofs carry rain away"), "case", "teal"),
    ]


def _chapters():
    return [
        {
            "title": _("Before class"),
            "meta": _("2 parts"),
            "parts": [
                {
                    "title": _("Watch: how a frog jumps"),
                    "kind": "video",
                    "kind_title": _("Film"),
                    "address": "#",
                    "meta": _("3 min"),
                    "done": True,
                },
                {
                    "title": _("Measure your own jump"),
                    "kind": "exercise",
                    "kind_title": _("Exercise"),
                    "address": "#",
                    "meta": _("10 min"),
                    "done": True,
                },
            ],
        },
        {
            "title": _("In class"),
            "meta": _("3 parts"),
            "open": True,
            "parts": [
                {
                    "title": _("Swing, bend, jump"),
                    "kind": "skill",
                    "kind_title": _("Skill"),
                    "address": "#",
                    "meta": _("15 min"),
                    "current": True,
                },
                {
                    "title": _("Landing softly"),
                    "kind": "skill",
                    "kind_title": _("Skill"),
                    "address": "#",
                    "meta": _("12 min"),
                },
                {
                    "title": _("A class record everyone adds to"),
                    "kind": "document",
                    "kind_title": _("Document"),
                    "address": "#",
                    "meta": _("8 min"),
                },
            ],
        },
        {
            "title": _("After class"),
            "meta": _("1 part"),
            "parts": [
                {
                    "title": _("Practise three times a week"),
                    "kind": "document",
                    "kind_title": _("Document"),
                    "address": "#",
                    "meta": _("2 weeks"),
                },
            ],
        },
    ]


def _textbook():
    return [
        {
            "title": _("Primary school"),
            "open": True,
            "count": 214,
            "children": [
                {
                    "title": _("Grade 4, physical education"),
                    "open": True,
                    "count": 36,
                    "children": [
                        {"title": _("Chapter 1: Running"), "address": "#", "count": 12},
                        {
                            "title": _("Chapter 2: Jumping"),
                            "address": "#",
                            "count": 9,
                            "current": True,
                        },
                        {"title": _("Chapter 3: Throwing"), "address": "#", "count": 15},
                    ],
                },
                {"title": _("Grade 5, physical education"), "address": "#", "count": 41},
            ],
        },
        {
            "title": _("Junior school"),
            "count": 187,
            "children": [{"title": _("Grade 7, physical education"), "address": "#", "count": 52}],
        },
    ]
