"""Who the node is stands in one file; its secret is its own."""

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from shuyuan.config.node import Node, home, read_node, secret_key


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The home of a node that has nothing yet."""
    monkeypatch.setenv("SHUYUAN_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SHUYUAN_DATABASE", raising=False)
    return tmp_path / "home"


def says(folder, text):
    folder.mkdir(exist_ok=True)
    (folder / "shuyuan.toml").write_text(text)


@pytest.mark.mission("6.1")
def test_a_node_without_a_file_is_the_nations(folder):
    assert read_node() == Node(name="Shuyuan", tier="nation", blueprint="national")
    assert home() == folder


@pytest.mark.mission("6.1")
def test_a_few_lines_make_the_node_a_provinces(folder):
    says(
        folder,
        'name = "浙江"\ntier = "province"\nblueprint = "zhejiang"\n'
        'address = "https://edu.example"\nhosts = ["edu.example"]\nworkers = 4\n'
        'parent = "https://nation.example"\n',
    )

    assert read_node() == Node(
        name="浙江",
        tier="province",
        blueprint="zhejiang",
        address="https://edu.example",
        hosts=("edu.example",),
        workers=4,
        parent="https://nation.example",
    )


def test_the_environment_may_name_another_database(folder, monkeypatch):
    says(folder, 'database = "postgresql://here/node"\n')
    monkeypatch.setenv("SHUYUAN_DATABASE", "postgresql://there/node")

    assert read_node().database == "postgresql://there/node"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('colour = "red"', "colour"),
        ('tier = "village"', "tier"),
        ("workers = 'four'", "workers"),
        ("workers = 0", "workers"),
        ("name = ", "Invalid value"),
        ('address = "edu.example"', "address"),
        ('address = "https://edu.example/"', "address"),
        ('name = "one"\nname = "two"', "overwrite"),
        ('hosts = "localhost"', "hosts"),
        ("\x00", "shuyuan.toml"),
    ],
)
def test_a_file_at_fault_is_refused_with_the_place_of_the_fault(folder, text, word):
    says(folder, text)

    with pytest.raises(SystemExit) as refusal:
        read_node()

    said = str(refusal.value)
    assert said.startswith(str(folder / "shuyuan.toml"))
    assert said.count(word) >= 1


def test_a_file_that_is_not_utf_8_is_refused(folder):
    folder.mkdir()
    (folder / "shuyuan.toml").write_bytes(b'name = "\xff\xfe"\n')

    with pytest.raises(SystemExit, match=r"shuyuan\.toml"):
        read_node()


def test_the_command_says_what_is_wrong_without_a_traceback(folder, monkeypatch):
    says(folder, 'tier = "village"\n')

    done = subprocess.run(
        [sys.executable, "-m", "shuyuan.config.cli", "check"],
        capture_output=True,
        text=True,
        timeout=30,
    )

    assert done.returncode != 0
    assert done.stderr.count("Traceback") == 0
    assert done.stderr.startswith(str(folder / "shuyuan.toml"))


def test_the_secret_is_made_once_and_only_its_owner_reads_it(folder):
    secret = secret_key()

    assert len(secret) >= 50
    assert secret_key() == secret
    assert stat.S_IMODE((folder / "secret.key").stat().st_mode) == 0o600


def test_two_nodes_have_two_secrets(folder, monkeypatch, tmp_path):
    secret = secret_key()
    monkeypatch.setenv("SHUYUAN_HOME", str(tmp_path / "other"))

    assert secret_key() != secret


def test_processes_that_start_together_agree_on_one_secret(folder):
    with ThreadPoolExecutor(8) as processes:
        for _round in range(20):
            (folder / "secret.key").unlink(missing_ok=True)
            made = list(processes.map(lambda _number: secret_key(), range(8)))

            assert len(set(made)) == 1
            assert [len(secret) >= 50 for secret in made] == [True] * 8

    assert [path.name for path in folder.iterdir()] == ["secret.key"]
