"""How is a kept file answered?"""

from pathlib import Path

import pytest

from shuyuan.ground.media.actions import keep_file

pytestmark = pytest.mark.django_db
CONTENT = bytes(range(256)) * 800  # more than one chunk


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_bytes(CONTENT)
    return keep_file(path)


def body(response):
    return b"".join(response.streaming_content)


def test_a_file_is_answered_whole_and_may_be_kept_for_ever(client, film):
    response = client.get(film.address)

    assert response.status_code == 200
    assert body(response) == CONTENT
    assert response["Content-Type"] == "video/mp4"
    assert response["Content-Length"] == str(len(CONTENT))
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=100-70099", 100, 70_099),
        ("bytes=204799-", 204_799, 204_799),
        ("bytes=-10", 204_790, 204_799),
        ("bytes=204000-999999999", 204_000, 204_799),
    ],
)
def test_a_player_gets_the_stretch_it_asks_for(client, film, asked, first, last):
    response = client.get(film.address, headers={"range": asked})

    assert response.status_code == 206
    assert body(response) == CONTENT[first : last + 1]
    assert response["Content-Range"] == f"bytes {first}-{last}/204800"
    assert response["Content-Length"] == str(last - first + 1)


def test_a_stretch_past_the_end_is_refused(client, film):
    response = client.get(film.address, headers={"range": "bytes=204800-"})

    assert response.status_code == 416
    assert response["Content-Range"] == "bytes */204800"
    assert body(response) == b""


@pytest.mark.parametrize("asked", ["bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=", "nonsense"])
def test_a_range_that_is_none_is_answered_clearly(client, film, asked):
    response = client.get(film.address, headers={"range": asked})

    assert response.status_code in (200, 416)
    body(response)


def test_whoever_has_the_file_is_told_that_it_is_the_same(client, film):
    first = client.get(film.address)
    body(first)

    second = client.get(film.address, headers={"if-modified-since": first["Last-Modified"]})
    third = client.get(film.address, headers={"if-none-match": first["ETag"]})

    assert (second.status_code, body(second)) == (304, b"")
    assert (third.status_code, body(third)) == (304, b"")


def test_a_head_has_no_body(client, film):
    response = client.head(film.address)

    assert (response.status_code, response["Content-Length"]) == (200, "204800")
    assert body(response) == b""


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_a_file_cannot_be_written_here(client, film, method):
    response = getattr(client, method)(film.address)

    assert response.status_code == 405
    assert (body(response), response["Allow"]) == (b"", "GET, HEAD")


def test_nothing_but_kept_files_is_answered(client, film, settings):
    root = Path(settings.MEDIA_ROOT)
    digest = "ab" + "0" * 62
    (root / "ab").mkdir(exist_ok=True)
    for name in (f"ab/{digest}.html", f"ab/{digest}.mp4.new", "notes.txt", "../secret.key"):
        (root / name).write_bytes(b"secret")

    answers = {
        path: client.get(f"/media/{path}").status_code
        for path in (
            f"ab/{digest}.html",
            f"ab/{digest}.mp4.new",
            f"ab/{digest}",
            "notes.txt",
            "../secret.key",
            "%2e%2e/secret.key",
            "..%2fsecret.key",
            f"ab/{digest}_files/../../../secret.key",
            f"ab/{'f' * 64}.mp4",
            f"{film.path}%0a",
            f"{film.path}%00",
            f"{film.path}/",
            film.path.upper(),
            "ab/",
            "%FF",
        )
    }

    assert set(answers.values()) == {404}
