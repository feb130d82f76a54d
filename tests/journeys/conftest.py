"""A real node with the small country on a port of its own, and a real browser."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

CHECKOUT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 90  # seconds for the small country to load and the server to answer


@pytest.fixture(scope="session")
def django_db_setup():
    """These tests ask a node of their own; no test database is made."""


class Node:
    """A running node: its address, its home, and its command line."""

    def __init__(self, home, port):
        self.port = port
        self.address = f"http://localhost:{port}"
        self.environment = os.environ | {"SHUYUAN_HOME": str(home), "PORT": str(port)}
        self.environment.pop("SHUYUAN_DATABASE", None)

    def command(self, *words):
        """Run `shuyuan …` on this node and give back what it printed."""
        arguments = [sys.executable, "-m", "shuyuan.config.cli", *words]
        done = subprocess.run(
            arguments, env=self.environment, capture_output=True, text=True, timeout=PATIENCE
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def serve(self):
        arguments = [sys.executable, "-m", "shuyuan.config.cli", "serve", "--host", "127.0.0.1"]
        return subprocess.Popen(arguments, env=self.environment, stderr=subprocess.DEVNULL)

    def wait_until_it_answers(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"{self.address}/health/", timeout=2) as answer:
                    return json.load(answer)
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the node did not answer in time")


@pytest.fixture(scope="session")
def node():
    """The nation's node with the small country, served as `make run` serves it."""
    home = tempfile.mkdtemp(prefix="shuyuan-journeys-")
    node = Node(home, _free_port())
    node.command("prepare")
    process = node.serve()
    try:
        node.wait_until_it_answers()
        yield node
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, node):
    """Opens a page: `visit("/schools/", width=360, colours="dark")`; every window is closed after."""
    contexts = []

    def open_page(path, *, width=1280, colours="light", script=True, page=None):
        if page is None:
            context = chromium.new_context(
                viewport={"width": width, "height": 800},
                color_scheme=colours,
                java_script_enabled=script,
                locale="zh-CN",
            )
            contexts.append(context)
            page = context.new_page()
        page.goto(node.address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def _free_port():
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]
