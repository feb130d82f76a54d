"""`shuyuan serve` keeps the node's processes running, and ends them together."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import pytest

from shuyuan.config.supervisor import Process

PATIENCE = 40  # seconds in which even a busy machine starts a process


def wait_for(question, *, seconds=PATIENCE):
    """The first answer that is not empty."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := question():
            return answer
        time.sleep(0.1)
    raise AssertionError(f"{question.__name__} was not answered in {seconds} seconds")


def children_of(pid):
    """The processes that this one started, by what they run."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = (folder / "stat").read_text().rpartition(") ")[2].split()
            command = (folder / "cmdline").read_text().split("\0")
        except OSError:
            continue
        # A process between its start and its program has no command line yet.
        if int(parent[1]) == pid and parent[0] != "Z" and len(command) > 1:
            found["web" if "granian" in command else command[-2]] = int(folder.name)
    return found


def is_running(pid):
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def served(home):
    """A node with empty tables, served on a free port of this machine alone."""
    port = free_port()
    environment = {**os.environ, "SHUYUAN_HOME": str(home), "SHUYUAN_DATABASE": ""}
    command = [sys.executable, "-m", "shuyuan.config.cli"]
    subprocess.run([*command, "migrate", "-v", "0"], env=environment, check=True, timeout=120)
    node = subprocess.Popen(
        [*command, "serve", "--host", "127.0.0.1", "--port", str(port)],
        env=environment,
        stderr=subprocess.PIPE,
    )
    try:
        yield node, f"http://127.0.0.1:{port}"
    finally:
        node.kill() if node.poll() is None else None
        node.communicate()


def answers(address):
    """Whether the node answers there, asked without any proxy."""
    try:
        return build_opener(ProxyHandler({})).open(address, timeout=5).status == 200
    except (URLError, OSError):
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_a_node_starts_again_what_was_killed_and_ends_everything_together(tmp_path):
    with served(tmp_path / "home") as (node, address):

        def is_up():
            return answers(f"{address}/health/")

        wait_for(is_up)
        first = children_of(node.pid)
        below = {pid for child in first.values() for pid in children_of(child).values()}
        assert sorted(first) == ["web", "worker"]

        for name in ("web", "worker"):
            os.killpg(first[name], signal.SIGKILL)

        def are_new():
            now = children_of(node.pid)
            return sorted(now) == ["web", "worker"] and not set(now.values()) & set(first.values())

        wait_for(are_new)
        wait_for(is_up)
        second = children_of(node.pid)
        below |= {pid for child in second.values() for pid in children_of(child).values()}
        node.send_signal(signal.SIGTERM)
        said = node.communicate(timeout=PATIENCE)[1].decode()

        everyone = {*first.values(), *second.values(), *below}
        assert node.returncode == 0
        assert [pid for pid in everyone if is_running(pid)] == []
        assert not answers(f"{address}/health/")
        assert said.count("web ended (-9); starting it again") == 1
        assert said.count("worker ended (-9); starting it again") == 1


def test_a_process_that_keeps_ending_is_started_ever_more_slowly(capsys):
    process = Process("short", [sys.executable, "-c", "raise SystemExit(3)"])
    pauses = []
    for _round in range(3):
        process.start_at = 0.0
        process.tend()
        process.running.wait(PATIENCE)
        process.tend()
        pauses.append(process.pause)

    assert pauses == [1.0, 2.0, 4.0]
    assert capsys.readouterr().err.count("short ended (3); starting it again") == 3


def test_what_has_not_started_needs_no_end():
    Process("never", ["true"]).end(signal.SIGTERM)


def test_a_port_that_is_taken_is_named_and_not_shared(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        environment = {**os.environ, "SHUYUAN_HOME": str(tmp_path), "SHUYUAN_DATABASE": ""}
        command = [sys.executable, "-m", "shuyuan.config.cli", "serve", "--host", "127.0.0.1"]

        done = subprocess.run(
            [*command, "--port", str(port)], env=environment, capture_output=True, timeout=60
        )

    assert done.returncode == 1
    assert done.stderr.decode().startswith(f"127.0.0.1:{port} cannot be used: ")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_nothing_goes_on_answering_when_the_supervisor_is_killed(tmp_path):
    with served(tmp_path / "home") as (node, address):
        wait_for(lambda: answers(f"{address}/health/"))
        first = children_of(node.pid)
        below = {pid for child in first.values() for pid in children_of(child).values()}

        node.kill()
        node.wait(PATIENCE)

        left = {*first.values(), *below}
        wait_for(lambda: not any(map(is_running, left)))
