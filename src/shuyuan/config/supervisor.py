"""`shuyuan serve`: the node's processes, started together, watched, and ended together.

This process loads no framework, so that watching costs a school's small box little memory.
"""

import argparse
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import FrameType

from shuyuan.config.node import home, read_node

PR_SET_PDEATHSIG = 1  # of Linux's prctl: the signal that comes when the parent ends
LONGEST_PAUSE = 30.0  # seconds between two starts of a process that keeps ending


class Process:
    """One of the node's processes: started again when it ends by itself, ever more slowly."""

    def __init__(self, name: str, command: list[str]) -> None:
        self.name = name
        self.command = command
        self.pause = 0.5
        self.start_at = 0.0
        self.running: subprocess.Popen[bytes] | None = None

    def tend(self) -> None:
        """Start it when it is time, notice when it has ended."""
        if self.running is None and time.monotonic() >= self.start_at:
            self.running = subprocess.Popen(  # noqa: S603 - our own program
                self.command, start_new_session=True, preexec_fn=_end_with_parent
            )
            self.started_at = time.monotonic()
        elif self.running is not None and self.running.poll() is not None:
            if time.monotonic() - self.started_at > 60:
                self.pause = 0.5
            # Killed alone, a server leaves its workers behind, who would go on answering.
            with suppress(ProcessLookupError):
                os.killpg(self.running.pid, signal.SIGKILL)
            words = f"{self.name} ended ({self.running.returncode}); starting it again\n"
            sys.stderr.write(words)
            self.running = None
            self.start_at = time.monotonic() + self.pause
            self.pause = min(self.pause * 2, LONGEST_PAUSE)

    def end(self, how: signal.Signals) -> None:
        if self.running is not None and self.running.poll() is None:
            os.killpg(self.running.pid, how)


def _end_with_parent() -> None:
    """In a new process of ours, on Linux: be asked to end when the supervisor is gone."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def serve(arguments: list[str], *, prepare: bool = False) -> int:
    """Run the node until it is told to stop; returns the exit status.

    With `prepare` (`shuyuan start`) the database and the small country are made first.
    """
    options = _options(arguments, listen_to_all=not prepare)
    os.environ["PORT"] = str(options.port)
    if trouble := _trouble_with(options.host, options.port):
        sys.stderr.write(f"{trouble}\n")
        return 1
    if prepare:
        done = subprocess.run([sys.executable, "-m", "shuyuan.config.cli", "prepare"])
        if done.returncode:
            return done.returncode
    _forget_kept_pages()
    processes = [
        Process("web", _web(options)),
        Process("worker", [sys.executable, "-m", "shuyuan.config.cli", "worker"]),
    ]
    stop: list[int] = []

    def ask_to_stop(number: int, _frame: FrameType | None) -> None:
        stop.append(number)

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    welcome = Welcome(options.port) if prepare else None
    while not stop:
        for process in processes:
            process.tend()
        if welcome and welcome.said(processes[0]):
            welcome = None
        time.sleep(0.2)
    _end(processes)
    return 0


def _options(arguments: list[str], *, listen_to_all: bool) -> argparse.Namespace:
    node = read_node()
    parser = argparse.ArgumentParser("shuyuan serve", description=__doc__)
    host = "0.0.0.0" if listen_to_all else "127.0.0.1"  # noqa: S104 - a node is for its neighbours
    parser.add_argument("--host", default=host, help="address to listen on")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 8000))
    parser.add_argument("--workers", type=int, default=node.workers, help="web processes")
    return parser.parse_args(arguments)


def _trouble_with(host: str, port: int) -> str:
    """Why nobody can listen there; the server itself would share the port with another node."""
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as asked:
            asked.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            asked.bind((host, port))
    except (OSError, OverflowError) as error:
        return f"{host}:{port} cannot be used: {error}. Choose another port with PORT or --port."
    return ""


class Welcome:
    """Says where the node is as soon as it answers."""

    def __init__(self, port: int) -> None:
        self.port = port

    def said(self, web: Process) -> bool:
        if web.running is None:
            return False
        try:
            socket.create_connection(("127.0.0.1", self.port), 0.2).close()
        except OSError:
            return False
        print(  # noqa: T201
            f"\nShuyuan is open at http://localhost:{self.port}/ (English: /en/)\n"
            "Accounts to try: editor / shuyuan-demo, teacher / shuyuan-demo\n"
            "Stop it with Ctrl+C.",
            flush=True,
        )
        return True


def _web(options: argparse.Namespace) -> list[str]:
    return web_command(
        "shuyuan.config.wsgi:application", options.host, options.port, options.workers
    )


def web_command(application: str, host: str, port: int, workers: int) -> list[str]:
    """The server with the options that a node uses; the bench puts a bare hello behind it."""
    return [
        *[sys.executable, "-m", "granian", application],
        *["--interface", "wsgi", "--host", host, "--port", str(port)],
        *["--workers", str(workers), "--log-level", "warning", "--respawn-failed-workers"],
        # More threads bring nothing but memory: three let one wait for the disk and one for a lock.
        *["--runtime-threads", "1", "--blocking-threads", "3"],
    ]


def _forget_kept_pages() -> None:
    """A new version of the program may draw them differently."""
    shutil.rmtree(Path(home()) / "pages", ignore_errors=True)


def _end(processes: list[Process]) -> None:
    """Let each finish what it is doing; what takes longer than ten seconds is cut off."""
    for process in processes:
        process.end(signal.SIGTERM)
    for process in processes:
        if process.running is None:
            continue
        try:
            process.running.wait(10)
        except subprocess.TimeoutExpired:
            process.end(signal.SIGKILL)
