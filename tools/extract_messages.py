"""Bring the translation files of every app up to date with its code and templates.

A sentence that is new stands there untranslated until somebody writes the Chinese; `make check`
names it. Sentences that are gone are left out.
"""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

METHODS = [("tests/**", "ignore"), ("**/tests/**", "ignore"), ("**.py", "python"), ("**.jinja", "jinja2")]
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
OPTIONS = {"**.jinja": {"trimmed": "true", "silent": "false"}}


def main() -> None:
    for app in sorted(path.parent for path in Path("src/shuyuan").rglob("apps.py")) + [
        Path("src/shuyuan/design"),
        Path("src/shuyuan/toolbox"),
    ]:
        found = Catalog(locale="zh_Hans", project="Shuyuan", charset="utf-8")
        for name, line, message, comments, context in extract_from_dir(
            app, METHODS, OPTIONS, KEYWORDS, comment_tags=("Translators:",)
        ):
            found.add(message, locations=[(name, line)], auto_comments=comments, context=context)
        if not len(found):
            continue
        target = app / "locale/zh_Hans/LC_MESSAGES/django.po"
        if target.exists():
            with target.open("rb") as file:
                known = read_po(file, locale="zh_Hans")
            for message in found:
                old = known.get(message.id, message.context) if message.id else None
                if old is not None:
                    message.string = old.string
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            write_po(file, found, sort_output=True, omit_header=False, no_location=True, width=100)


if __name__ == "__main__":
    main()
