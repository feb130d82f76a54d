"""Where are kept pages kept? Each in one file, with a small index of what it shows.

A page is found by its address. The index, in SQLite, remembers what each page shows, so that a
change drops those pages and no others. Several processes share the folder: a file that is gone
or replaced is noticed by its `stat`.
"""

import gzip
import hashlib
import json
import os
import shutil
import sqlite3
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

MEMORY = 12 * 1024 * 1024  # bytes of pages that one process holds ready
LIMIT = 250_000  # pages on disk; the oldest go first
_SCHEMA = """
CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL);
CREATE TABLE IF NOT EXISTS shows (tag TEXT, page INTEGER, PRIMARY KEY (tag, page)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS shows_page ON shows (page);
CREATE TABLE IF NOT EXISTS dropped (tag TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID;
"""


class Page(msgspec.Struct, array_like=True):
    """One answer, whole. What is kept is kept packed, and unpacked for the few who cannot."""

    headers: list[tuple[str, str]]
    body: bytes
    packed: bytes
    etag: str
    until: float | None = None  # seconds since the epoch

    def whole(self) -> bytes:
        """The body as it is."""
        return self.body or gzip.decompress(self.packed)


class PageStore:
    """The kept pages of one node."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ready: OrderedDict[str, tuple[tuple[int, int], Page]] = OrderedDict()
        self._ready_bytes = 0
        self._lock = threading.Lock()
        self._local = threading.local()

    def get(self, address: str) -> Page | None:
        """The page at this address, if it is kept and not past its time."""
        name = _name(address)
        path = f"{self.folder}/{name}"
        try:
            status = os.stat(path)
        except (FileNotFoundError, NotADirectoryError):
            return None
        seal = (status.st_mtime_ns, status.st_ino)
        held = self._ready.get(name)
        if held is not None and held[0] == seal:
            page = held[1]
        else:
            read = self._read(path)
            if read is None:
                return None
            page = read
            self._hold(name, seal, page)
        if page.until is not None and page.until < time.time():
            return None
        return page

    def mark(self) -> int:
        """A moment in the order of drops: give it to `put` with the page drawn since."""
        with self._index() as index:
            (number,) = index.execute("SELECT coalesce(max(number), 0) FROM dropped").fetchone()
        return int(number)

    def put(self, address: str, page: Page, *, tags: Iterable[str], since: int) -> bool:
        """Keep the page, unless something that it shows was dropped while it was drawn.

        The index knows the page before its file is there: a process that ends in between leaves
        a row without a file, never a file that no drop would reach.
        """
        tags = sorted({*tags, "everything"})
        name = _name(address)
        with self._index(write=True) as index:
            if _was_dropped(index, tags, since):
                return False
            _make_room(index, self.folder)
            index.execute(
                "DELETE FROM shows WHERE page = (SELECT id FROM page WHERE name = ?)", [name]
            )
            index.execute("DELETE FROM page WHERE name = ?", [name])
            row = index.execute("INSERT INTO page (name) VALUES (?)", [name]).lastrowid
            index.executemany("INSERT INTO shows VALUES (?, ?)", [(tag, row) for tag in tags])
        with self._index(write=True) as index:
            if not index.execute("SELECT 1 FROM page WHERE id = ?", [row]).fetchone():
                return False
            _write(self.folder / name, msgspec.msgpack.encode(page))
        return True

    def drop(self, tags: Iterable[str]) -> int:
        """Forget every page that shows one of these; says how many there were."""
        tags = sorted(set(tags))
        with self._index(write=True) as index:
            (number,) = index.execute("SELECT coalesce(max(number), 0) + 1 FROM dropped").fetchone()
            index.executemany(
                "INSERT OR REPLACE INTO dropped VALUES (?, ?)", [(tag, number) for tag in tags]
            )
            found = dict(
                index.execute(
                    "SELECT page.id, name FROM page JOIN shows ON page.id = page "
                    "WHERE tag IN (SELECT value FROM json_each(?))",
                    [json.dumps(tags)],
                )
            )
            _forget(index, self.folder, found)
        return len(found)

    def clear(self) -> None:
        """Forget all pages, those of an interrupted process too."""
        self._close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def names(self) -> set[str]:
        """The files of all kept pages, for tests and the health page."""
        with self._index() as index:
            return {name for (name,) in index.execute("SELECT name FROM page")}

    def _read(self, path: str) -> Page | None:
        try:
            with open(path, "rb") as file:
                return msgspec.msgpack.decode(file.read(), type=Page)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def _hold(self, name: str, seal: tuple[int, int], page: Page) -> None:
        with self._lock:
            old = self._ready.pop(name, None)
            self._ready_bytes += _size(page) - (_size(old[1]) if old else 0)
            self._ready[name] = (seal, page)
            while self._ready_bytes > MEMORY:
                _, (_, gone) = self._ready.popitem(last=False)
                self._ready_bytes -= _size(gone)

    @contextmanager
    def _index(self, write: bool = False) -> Iterator[sqlite3.Connection]:
        index = self._connection()
        if not write:
            yield index
            return
        index.execute("BEGIN IMMEDIATE")
        try:
            yield index
        except BaseException:
            index.execute("ROLLBACK")
            raise
        index.execute("COMMIT")

    def _connection(self) -> sqlite3.Connection:
        known: sqlite3.Connection | None = getattr(self._local, "index", None)
        path = self.folder / "index.sqlite3"
        # Another process, or an operator, may have cleared the folder: then the index is a new file.
        if known is not None and self._local.inode == _inode(path):
            return known
        self.folder.mkdir(parents=True, exist_ok=True)
        index = sqlite3.connect(path, timeout=20, isolation_level=None, check_same_thread=False)
        # The index can be made anew from nothing, so it need not survive a power cut.
        index.execute("PRAGMA journal_mode = WAL")
        index.execute("PRAGMA synchronous = OFF")
        index.executescript(_SCHEMA)
        self._local.index, self._local.inode = index, _inode(path)
        return index

    def _close(self) -> None:
        known: sqlite3.Connection | None = getattr(self._local, "index", None)
        if known is not None:
            known.close()
            del self._local.index


def _name(address: str) -> str:
    return hashlib.sha1(address.encode(errors="surrogateescape"), usedforsecurity=False).hexdigest()


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0


def _size(page: Page) -> int:
    return len(page.body) + len(page.packed) + 400


def _was_dropped(index: sqlite3.Connection, tags: list[str], since: int) -> bool:
    found = index.execute(
        "SELECT 1 FROM dropped WHERE number > ? AND tag IN (SELECT value FROM json_each(?))",
        [since, json.dumps(tags)],
    )
    return found.fetchone() is not None


def _make_room(index: sqlite3.Connection, folder: Path) -> None:
    """Past the limit, the oldest twentieth goes."""
    (newest,) = index.execute("SELECT coalesce(max(id), 0) FROM page").fetchone()
    (oldest,) = index.execute("SELECT coalesce(min(id), 0) FROM page").fetchone()
    if newest - oldest < LIMIT:
        return
    bound = oldest + LIMIT // 20
    _forget(index, folder, dict(index.execute("SELECT id, name FROM page WHERE id < ?", [bound])))


def _forget(index: sqlite3.Connection, folder: Path, pages: dict[int, str]) -> None:
    for row, name in pages.items():
        index.execute("DELETE FROM shows WHERE page = ?", [row])
        index.execute("DELETE FROM page WHERE id = ?", [row])
        (folder / name).unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    """Put the whole file in place at once, so that no reader meets half of it."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}")
    draft.write_bytes(content)
    draft.replace(path)
