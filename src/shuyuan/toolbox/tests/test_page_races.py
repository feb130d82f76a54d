"""Is a page ever half, or outdated, when many draw and drop at once?"""

import subprocess
import sys
import threading
import time

import pytest

from shuyuan.toolbox.page_store import PageStore

from .test_page_store import keep, page, shown

PUBLISHER = """
import sys
from pathlib import Path
from shuyuan.toolbox.page_store import PageStore

store, truth = PageStore(Path(sys.argv[1])), Path(sys.argv[2])
for number in range(1, 31):
    truth.write_text(str(number))
    store.drop(["news"])
"""


@pytest.fixture
def store(tmp_path):
    return PageStore(tmp_path / "kept")


def test_half_a_page_is_never_seen(store):
    beside = PageStore(store.folder)
    bodies = [letter * 100_000 for letter in "ab"]
    keep(store, "/a/", body=bodies[0])
    seen = set()

    def read():
        while writer.is_alive():
            seen.add(shown(beside, "/a/"))
            time.sleep(0.0002)

    writer = threading.Thread(
        target=lambda: [keep(store, "/a/", body=bodies[turn % 2]) for turn in range(40)]
    )
    reader = threading.Thread(target=read)
    writer.start()
    reader.start()
    writer.join()
    reader.join()

    assert seen <= set(bodies)
    assert sorted(path.name for path in store.folder.iterdir() if "." in path.name)[:1] == [
        "index.sqlite3"
    ]


def test_threads_never_leave_an_outdated_page_behind(store):
    truth = [0]

    def publish():
        for _ in range(40):
            truth[0] += 1
            store.drop(["news"])

    def draw(address):
        while publisher.is_alive():
            since = store.mark()
            store.put(address, page(str(truth[0])), tags=["news"], since=since)

    publisher = threading.Thread(target=publish)
    drawers = [threading.Thread(target=draw, args=[f"/{number % 2}/"]) for number in range(3)]
    for thread in (publisher, *drawers):
        thread.start()
    for thread in (publisher, *drawers):
        thread.join()

    assert {shown(store, "/0/"), shown(store, "/1/")} <= {None, str(truth[0])}
    assert keep(store, "/0/", "news", body="now")


def test_processes_never_leave_an_outdated_page_behind(store, tmp_path):
    truth = tmp_path / "truth"
    truth.write_text("0")
    publisher = subprocess.Popen([sys.executable, "-c", PUBLISHER, store.folder, truth])

    kept = 0
    while publisher.poll() is None:
        since = store.mark()
        kept += store.put("/a/", page(truth.read_text()), tags=["news"], since=since)
        time.sleep(0.002)  # SQLite lets nobody in while somebody knocks without a pause

    assert publisher.returncode == 0
    assert kept > 0
    assert shown(store, "/a/") in (None, "30")
