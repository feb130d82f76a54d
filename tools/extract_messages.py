"""Bring the translation files of every app up to date with its code and templates.

A sentence that is new stands there untranslated until somebody writes the Chinese; `make check`
names it. Sentences that are gone are left out.
"""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

SOURCE = Path(__file__).parents[1] / "src/shuyuan"
TARGET = "locale/zh_Hans/LC_MESSAGES/django.po"
METHODS = [
    ("tests/**", "ignore"),
    ("**/tests/**", "ignore"),
    ("**.py", "python"),
    ("**.jinja", "jinja2"),
]
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
# A template that cannot be read stops the extraction, rather than losing its sentences.
OPTIONS = {"**.jinja": {"silent": "false"}}
# No dates and no names: the file changes only when a sentence does.
HEADER = r"""msgid ""
msgstr ""
"Language: zh_Hans\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=1; plural=0;\n"

"""


def main() -> None:
    for app in translated_folders():
        catalogue = up_to_date(app)
        if not len(catalogue):
            continue
        target = app / TARGET
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            file.write(HEADER.encode())
            write_po(
                file, catalogue, sort_output=True, omit_header=True, no_location=True, width=100
            )


def translated_folders() -> list[Path]:
    """Every app, and the folders without one that speak to people all the same."""
    apps = {path.parent for path in SOURCE.rglob("apps.py")}
    return sorted(apps | {SOURCE / "design", SOURCE / "toolbox"})


def up_to_date(app: Path) -> Catalog:
    """What the app says today, with the Chinese that its translation file already has."""
    known = _known(app)
    found = Catalog(locale="zh_Hans", charset="utf-8")
    for _file, _line, message, comments, context in extract_from_dir(
        app, METHODS, OPTIONS, KEYWORDS, comment_tags=("Translators:",)
    ):
        found.add(message, auto_comments=comments, context=context)
    for message in said(found):
        old = known.get(message.id, message.context)
        # A sentence that has come to know a plural is a new one.
        if old is not None and old.pluralizable == message.pluralizable:
            message.string = old.string
    return found


def said(catalogue: Catalog) -> Iterator[Message]:
    """Its sentences, without the header that stands among them."""
    return (message for message in catalogue if message.id)


def _known(app: Path) -> Catalog:
    target = app / TARGET
    if not target.exists():
        return Catalog(locale="zh_Hans")
    with target.open("rb") as file:
        return read_po(file, locale="zh_Hans")


if __name__ == "__main__":
    main()
