"""The `shuyuan` command says clearly what to do, on a machine that has no node yet too."""

import os
import subprocess
import sys

import pytest

from .tree import ROOT


@pytest.fixture
def shuyuan(tmp_path):
    """Runs the command for a node whose home is empty."""

    def run(*arguments):
        environment = {**os.environ, "SHUYUAN_HOME": str(tmp_path / "home"), "SHUYUAN_DATABASE": ""}
        command = [sys.executable, "-m", "shuyuan.config.cli", *arguments]
        environment["PYTHONPATH"] = str(ROOT / "src")
        return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)

    return run


def test_a_blueprint_can_be_checked_before_there_are_tables(shuyuan):
    checked = shuyuan("blueprint", "check", "blueprints/national")

    assert (checked.returncode, checked.stdout) == (0, "In order; nothing changes.\n")


def test_a_blueprint_cannot_be_planned_before_there_are_tables(shuyuan):
    planned = shuyuan("blueprint", "plan")

    assert planned.returncode == 1
    assert planned.stderr == "CommandError: There are no tables yet. Run `shuyuan migrate` first.\n"
