"""Does the store keep pages, and drop exactly those that show what changed?"""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shuyuan.toolbox import page_store
from shuyuan.toolbox.page_store import Page, PageStore


@pytest.fixture
def store(tmp_path):
    return PageStore(tmp_path / "kept")


@pytest.fixture
def beside(store):
    """The store as another process holds it."""
    return PageStore(store.folder)


def page(body="Hello", *, until=None):
    return Page([("Content-Type", "text/html")], body.encode(), b"packed", '"etag"', until)


def keep(store, address, *tags, body="Hello", until=None):
    return store.put(address, page(body, until=until), tags=tags, since=store.mark())


def shown(store, address):
    kept = store.get(address)
    return kept and kept.body.decode()


def test_a_page_is_kept_whole(store):
    kept = keep(store, "/schools/", "board:labour", body="学校")

    assert kept
    assert store.get("/schools/") == page("学校")
    assert store.get("/vocational/") is None


def test_a_page_is_found_after_a_new_start(store, beside):
    keep(store, "/schools/")

    assert beside.get("/schools/") == page()


def test_addresses_with_other_queries_are_other_pages(store):
    keep(store, "/list/?page=1", body="first")
    keep(store, "/list/?page=2", body="second")

    assert shown(store, "/list/?page=1") == "first"
    assert shown(store, "/list/?page=2") == "second"
    assert shown(store, "/list/") is None


def test_a_drop_takes_exactly_the_pages_that_show_it(store):
    keep(store, "/a/", "resource:1", "column:x")
    keep(store, "/b/", "resource:1")
    keep(store, "/c/", "resource:11", "column:x")

    dropped = store.drop(["resource:1", "resource:2"])

    assert dropped == 2
    assert [shown(store, address) for address in ("/a/", "/b/", "/c/")] == [None, None, "Hello"]
    assert len(store.names()) == 1


def test_everything_can_be_dropped(store):
    keep(store, "/a/", "resource:1")
    keep(store, "/b/")

    assert store.drop(["everything"]) == 2
    assert store.names() == set()


def test_a_drop_of_very_many_things_reaches_the_last_one(store):
    keep(store, "/a/", "resource:1999")
    keep(store, "/b/", "resource:2000")

    dropped = store.drop([f"resource:{number}" for number in range(2000)])

    assert dropped == 1
    assert shown(store, "/b/") == "Hello"


def test_a_page_drawn_before_a_drop_is_not_kept_after_it(store):
    since = store.mark()
    store.drop(["resource:1"])

    assert not store.put("/a/", page(), tags=["resource:1"], since=since)
    assert not store.put(
        "/b/", page(), tags=["x", *map(str, range(900)), "resource:1"], since=since
    )
    assert store.put("/c/", page(), tags=["resource:2"], since=since)
    assert [shown(store, address) for address in ("/a/", "/b/", "/c/")] == [None, None, "Hello"]


def test_a_page_drawn_after_a_drop_is_kept(store):
    store.drop(["resource:1"])

    assert keep(store, "/a/", "resource:1")


def test_a_page_drawn_while_everything_was_dropped_is_not_kept(store):
    since = store.mark()
    store.drop(["everything"])

    assert not store.put("/a/", page(), tags=["resource:2"], since=since)


def test_a_page_drawn_anew_shows_only_what_it_shows_now(store):
    keep(store, "/a/", "resource:1")
    keep(store, "/a/", "resource:2", body="New")

    assert store.drop(["resource:1"]) == 0
    assert shown(store, "/a/") == "New"
    assert store.drop(["resource:2"]) == 1


def test_processes_see_one_anothers_drops(store, beside):
    keep(store, "/a/", "resource:1")
    assert shown(beside, "/a/") == "Hello"

    store.drop(["resource:1"])

    assert shown(beside, "/a/") is None


def test_processes_see_one_anothers_replacements(store, beside):
    keep(store, "/a/", body="old")
    assert shown(beside, "/a/") == "old"

    keep(store, "/a/", body="new")

    assert shown(beside, "/a/") == "new"


def test_a_drop_elsewhere_refuses_the_page_being_drawn_here(store, beside):
    since = store.mark()
    beside.drop(["resource:1"])

    assert not store.put("/a/", page(), tags=["resource:1"], since=since)


def test_after_another_process_cleared_all_its_new_pages_can_be_dropped_here(store, beside):
    keep(store, "/a/", "resource:1")
    beside.clear()
    keep(beside, "/b/", "resource:1", body="new")

    dropped = store.drop(["resource:1"])

    assert dropped == 1
    assert shown(beside, "/b/") is None


def test_a_page_past_its_time_is_not_shown(store):
    keep(store, "/past/", until=time.time() - 1)
    keep(store, "/still/", until=time.time() + 60)

    assert shown(store, "/past/") is None
    assert shown(store, "/still/") == "Hello"


def test_past_the_limit_the_oldest_pages_go(store, monkeypatch):
    monkeypatch.setattr(page_store, "LIMIT", 40)

    for number in range(60):
        keep(store, f"/{number}/", "all")

    assert len(store.names()) == 40
    assert shown(store, "/0/") is None
    assert shown(store, "/59/") == "Hello"
    assert len([path for path in store.folder.iterdir() if len(path.name) == 40]) == 40


def test_one_process_holds_no_more_bytes_than_it_may(store, monkeypatch):
    monkeypatch.setattr(page_store, "MEMORY", 10_000)

    for number in range(9):
        keep(store, f"/{number}/", body="x" * 2000)
        store.get(f"/{number}/")

    assert store._ready_bytes == sum(page_store._size(held) for _, held in store._ready.values())
    assert len(store._ready) == 4
    assert [shown(store, f"/{number}/") for number in range(9)] == ["x" * 2000] * 9


def test_clearing_forgets_all_pages(store):
    keep(store, "/a/", "resource:1")

    store.clear()

    assert shown(store, "/a/") is None
    assert store.names() == set()
    assert keep(store, "/a/", "resource:1")


@pytest.mark.parametrize("content", [b"", b"no page at all", b"\x95\x90", b"\xff" * 100])
def test_a_file_that_is_no_page_is_a_miss(store, content):
    keep(store, "/a/")
    [name] = store.names()
    (store.folder / name).write_bytes(content)

    assert store.get("/a/") is None
    assert keep(store, "/a/", body="drawn again")
    assert shown(store, "/a/") == "drawn again"


def test_a_file_that_is_cut_short_is_a_miss(store, beside):
    keep(store, "/a/", body="x" * 5000)
    [name] = store.names()
    whole = (store.folder / name).read_bytes()
    (store.folder / name).write_bytes(whole[:3000])

    assert beside.get("/a/") is None


@settings(max_examples=30, deadline=None, database=None)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["keep", "drop"]),
            st.sampled_from("ab"),
            st.sets(st.sampled_from(["x", "y", "z"])),
        ),
        max_size=12,
    )
)
def test_what_is_kept_is_what_a_list_of_pages_would_hold(tmp_path_factory, steps):
    store = PageStore(tmp_path_factory.mktemp("store") / "kept")
    expected = {}

    for number, (deed, address, tags) in enumerate(steps):
        if deed == "keep":
            keep(store, address, *tags, body=str(number))
            expected[address] = (str(number), tags)
        else:
            gone = [one for one, (_, shows) in expected.items() if shows & tags]
            assert store.drop(tags) == len(gone)
            expected = {one: held for one, held in expected.items() if one not in gone}

    assert {one: shown(store, one) for one in "ab"} == {
        one: expected.get(one, (None,))[0] for one in "ab"
    }


def test_a_row_without_its_file_is_a_page_to_draw_anew(tmp_path):
    """What a process leaves that ended between the two."""
    kept = PageStore(tmp_path)
    page = Page([], b"", b"", "")
    kept.put("/", page, tags=["resource:1"], since=kept.mark())
    [name] = kept.names()
    (tmp_path / name).unlink()

    assert kept.get("/") is None
    assert kept.put("/", page, tags=["resource:1"], since=kept.mark()) is True
    assert kept.drop(["resource:1"]) == 1
    assert kept.get("/") is None
