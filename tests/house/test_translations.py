"""Every sentence that a reader meets is marked for translation, and has been translated."""

import ast
import re
import runpy
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from .tree import EXCEPTIONS, ROOT, files, parsed, text_of

CHINESE = re.compile("[\u3400-\u9fff]")
WORD = re.compile(r"[A-Za-z]{2,}")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}|https?://\S*")
CATALOGUES = files(".po", below="src/")
REFUSALS = {"ValidationError", "Http404", "BadRequest"}


def catalogue(name):
    with (ROOT / name).open("rb") as file:
        return read_po(file, locale="zh_Hans")


def sentences_of(folder):
    """What the code and templates of an app have marked for translation."""
    tool = runpy.run_path(str(ROOT / "tools/extract_messages.py"))
    found = extract_from_dir(ROOT / folder, tool["METHODS"], tool["OPTIONS"], tool["KEYWORDS"])
    return {
        (message[0] if isinstance(message, tuple) else message) for _, _, message, _, _ in found
    }


def folders_with_sentences():
    apps = [str(Path(name).parent) for name in files("/apps.py", below="src/")]
    return [*apps, "src/shuyuan/design", "src/shuyuan/toolbox"]


@pytest.mark.parametrize("folder", folders_with_sentences())
def test_every_marked_sentence_stands_in_the_translation_of_its_app(folder):
    name = f"{folder}/locale/zh_Hans/LC_MESSAGES/django.po"
    known = catalogue(name) if name in CATALOGUES else []

    known = {message.id[0] if message.pluralizable else message.id for message in known}

    assert sorted(sentences_of(folder) - known) == []


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_sentence_is_translated(name):
    unfinished = [
        message.id
        for message in catalogue(name)
        if message.id and (message.fuzzy or not all(_translations(message)))
    ]

    assert unfinished == []


@pytest.mark.parametrize("name", CATALOGUES)
def test_no_english_is_left_as_chinese(name):
    same_in_both = set(EXCEPTIONS["same_in_both_languages"]["words"])

    english = [
        words
        for message in catalogue(name)
        if message.id and message.id not in same_in_both
        for words in _translations(message)
        if WORD.search(PLACEHOLDER.sub("", words)) and not CHINESE.search(words)
    ]

    assert english == []


def _translations(message):
    return message.string if isinstance(message.string, tuple) else (message.string,)


def chinese_in_python(name):
    """Chinese words outside of docstrings and of tables that say them in both languages."""
    tree = parsed(name)
    meant = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            keys = {key.value: value for key, value in zip(node.keys, node.values, strict=True)
                    if isinstance(key, ast.Constant)}  # fmt: skip
            if {"zh-hans", "en"} <= keys.keys():
                meant |= {id(part) for part in ast.walk(keys["zh-hans"])}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            meant.add(id(node.value))
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CHINESE.search(node.value)
        and id(node) not in meant
    ]


def test_chinese_words_stand_in_translations_not_in_the_code():
    python = [name for name in files(".py", below="src/") if "/tests/" not in name]
    drawn = files(".jinja", ".ts", below="src/")

    found = {name for name in python if chinese_in_python(name)}
    found |= {
        name
        for name in drawn
        if CHINESE.search(re.sub(r"\{#.*?#\}", "", text_of(name), flags=re.S))
    }

    assert sorted(found) == sorted(EXCEPTIONS["chinese_words"])


def unmarked_in_template(text):
    """Words between tags, or in attributes that people read, outside of any expression."""
    text = re.sub(r"\{#.*?#\}", "", text, flags=re.S)
    text = re.sub(r"\{% trans\b.*?endtrans\s*-?%\}", "", text, flags=re.S)
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", text, flags=re.S)
    text = re.sub(r"<(script|style|code|pre)\b.*?</\1>", "", text, flags=re.S)
    read = re.findall(r'\b(?:alt|title|placeholder|aria-label)="([^"]*)"', text)
    read.append(re.sub(r"<[^>]*>", " ", text))
    return [word for words in read for word in WORD.findall(re.sub(r"&#?\w+;", "", words))]


def test_every_word_of_a_page_is_marked_for_translation():
    pages = [name for name in files(".jinja", below="src/") if not name.endswith(".xml.jinja")]

    found = {name: sorted(set(unmarked_in_template(text_of(name)))) for name in pages}

    assert {name: words for name, words in found.items() if words} == EXCEPTIONS["unmarked_words"]


def test_every_refusal_is_marked_for_translation():
    unmarked = [
        f"{name}:{node.lineno}"
        for name in files(".py", below="src/")
        if "/tests/" not in name
        for node in ast.walk(parsed(name))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in REFUSALS
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]

    assert unmarked == []
