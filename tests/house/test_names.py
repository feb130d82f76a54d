"""Modules say what they are for, and none is called after nothing."""

import ast
import importlib

import pytest
from django.apps import AppConfig

from .tree import files, is_written_by_hand, parsed, text_of

VAGUE = {"utils", "util", "helpers", "helper", "common", "services", "misc"}


def test_no_module_is_called_after_nothing():
    parts = {name: set(name.removesuffix(".py").split("/")) for name in files(".py")}

    assert [name for name, words in parts.items() if words & VAGUE] == []


def test_every_module_opens_with_the_question_it_answers():
    silent = [
        name
        for name in files(".py")
        if is_written_by_hand(name)
        and not name.endswith("/apps.py")
        and text_of(name).strip()
        and ast.get_docstring(parsed(name)) is None
    ]

    assert silent == []


@pytest.mark.parametrize("name", files("/models.py", "/migrations/0001_initial.py", below="src/"))
def test_every_folder_with_tables_is_an_app(name):
    folder = name.replace("/migrations/0001_initial.py", "/models.py").rpartition("/")[0]

    assert f"{folder}/apps.py" in files("/apps.py")


@pytest.mark.parametrize("name", files("/apps.py", below="src/"))
def test_every_app_says_what_it_is(name):
    module = importlib.import_module(name[len("src/") : -len(".py")].replace("/", "."))

    configs = [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, AppConfig) and thing is not AppConfig
    ]

    assert [config.name for config in configs] == [module.__name__.removesuffix(".apps")]
    assert [config for config in configs if not config.__doc__] == []


@pytest.mark.parametrize("name", files("/apps.py", below="src/"))
def test_every_app_has_its_place_in_the_building_plan(name):
    app = name[len("src/") : -len("/apps.py")].replace("/", ".")
    containers = [
        line.removeprefix("containers = ").strip()
        for line in text_of("architecture.ini").splitlines()
        if line.startswith("containers = ")
    ]

    assert containers.count(app) == (0 if app == "shuyuan.config" else 1)
