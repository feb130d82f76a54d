"""Nothing in the repository names a package registry or a folder of somebody's machine."""

import json
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from pip._internal.models.index import PyPI

from .tree import ROOT, text_of, tracked

PLACES = re.compile(r"(?<![\w.~])/(?:home|Users|root|work|workspace)/")


def readable(name):
    try:
        return text_of(name)
    except UnicodeDecodeError:
        return ""


def registries(folder):
    """The hosts that pip and npm would ask, as they say themselves."""
    hosts = {urlsplit(PyPI.url).hostname, PyPI.file_storage_domain}
    settings = {**os.environ, "NPM_CONFIG_USERCONFIG": str(folder / "user")}
    settings["PATH"] = f"{ROOT / '.venv/bin'}{os.pathsep}{os.environ['PATH']}"
    command = ["npm", "config", "get", "registry", "--globalconfig", str(folder / "global")]
    said = subprocess.run(
        command, cwd=folder, env=settings, capture_output=True, text=True, check=True
    )
    return hosts | {urlsplit(said.stdout.strip()).hostname}


def test_no_file_names_a_package_registry(tmp_path):
    hosts = registries(tmp_path)

    named = [(name, host) for name in tracked() for host in hosts if host in readable(name)]

    assert len(hosts) == 3
    assert named == []


def test_the_lock_of_the_browsers_files_says_nowhere_where_they_come_from():
    lock = json.loads(text_of("package-lock.json"))

    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []


def test_no_file_names_a_folder_of_somebodys_machine():
    own = f"{Path(ROOT)}/"

    named = [name for name in tracked() if own in readable(name) or PLACES.search(readable(name))]

    assert named == []
