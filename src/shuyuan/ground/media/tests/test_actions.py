"""What is kept of a file, and what is refused?"""

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from PIL import Image

from shuyuan.ground.media.actions import keep_file
from shuyuan.ground.media.models import File
from shuyuan.ground.media.queries import files_with_digests

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


@pytest.fixture
def kept(settings):
    """The files in the media folder, with their sizes where they are pictures."""
    return lambda: sorted(
        str(path.relative_to(settings.MEDIA_ROOT))
        for path in Path(settings.MEDIA_ROOT).rglob("*")
        if path.is_file()
    )


@pytest.fixture
def source(tmp_path):
    """Writes a file that somebody hands in."""

    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


def picture(width=640, height=480, kind="JPEG", colour="red", mode="RGB"):
    opened = BytesIO()
    Image.new(mode, (width, height), colour).save(opened, kind)
    return opened.getvalue()


def size_of(address, settings):
    return size_at(Path(settings.MEDIA_ROOT) / address.removeprefix("/media/"))


def size_at(path):
    with Image.open(path) as opened:
        return opened.size


def test_a_file_is_kept_under_its_digest(source, kept):
    content = b"WEBVTT\n"
    digest = hashlib.sha256(content).hexdigest()

    file = keep_file(source("words.VTT", content), title={"en": "Words"})

    assert (file.digest, file.suffix, file.content_type) == (digest, ".vtt", "text/vtt")
    assert (file.size, file.title) == (7, {"en": "Words"})
    assert file.address == f"/media/{digest[:2]}/{digest}.vtt"
    assert kept() == [f"{digest[:2]}/{digest}.vtt"]


def test_the_same_content_is_kept_once(source, kept):
    first = keep_file(source("a.vtt", b"WEBVTT\n"))

    second = keep_file(source("b.vtt", b"WEBVTT\n"))

    assert second == first
    assert File.objects.count() == len(kept()) == 1


@pytest.mark.parametrize("name", ["page.html", "drawing.svg", "run.exe", "archive.zip", "nothing"])
def test_files_of_other_types_are_refused(source, kept, name):
    with pytest.raises(ValidationError) as refused:
        keep_file(source(name, b"content"))

    assert refused.value.messages == [f"Files of the type “{Path(name).suffix}” are not accepted."]
    assert (kept(), File.objects.count()) == ([], 0)


def test_a_picture_has_its_size_and_a_card(source, settings, kept):
    file = keep_file(source("a.jpg", picture(640, 480)))

    assert (file.width, file.height) == (640, 480)
    assert size_of(file.smaller, settings) == (480, 270)
    assert len(kept()) == 2


@pytest.mark.parametrize(
    ("kind", "mode", "colour", "size"),
    [
        ("PNG", "RGBA", (0, 0, 0, 0), (40, 900)),
        ("PNG", "P", 0, (900, 40)),
        ("PNG", "1", 1, (1, 1)),
        ("WEBP", "RGB", "blue", (300, 300)),
    ],
)
def test_pictures_of_every_shape_and_mode_get_a_card(source, settings, kind, mode, colour, size):
    content = picture(*size, kind=kind, mode=mode, colour=colour)

    file = keep_file(source(f"a.{kind.lower()}", content))

    assert (file.width, file.height) == size
    assert size_of(file.smaller, settings) == (480, 270)


def test_a_large_picture_is_cut_into_tiles_that_cover_it(source, settings):
    file = keep_file(source("a.jpg", picture(2100, 700)))

    described = (Path(settings.MEDIA_ROOT) / file.tiles.removeprefix("/media/")).read_text()
    folder = Path(settings.MEDIA_ROOT) / f"{file.digest[:2]}/{file.digest}_files"
    top = {path.name: size_at(path) for path in (folder / "12").iterdir()}
    assert '<Size Width="2100" Height="700"/>' in described
    assert 'Overlap="1" TileSize="510"' in described
    assert top == {
        "0_0.jpg": (511, 511), "1_0.jpg": (512, 511), "2_0.jpg": (512, 511),
        "3_0.jpg": (512, 511), "4_0.jpg": (61, 511),
        "0_1.jpg": (511, 191), "1_1.jpg": (512, 191), "2_1.jpg": (512, 191),
        "3_1.jpg": (512, 191), "4_1.jpg": (61, 191),
    }  # fmt: skip
    assert sorted(path.name for path in folder.iterdir()) == ["10", "11", "12", "8", "9"]
    assert [path.name for path in (folder / "8").iterdir()] == ["0_0.jpg"]


def test_a_small_picture_has_no_tiles(source, kept):
    keep_file(source("a.jpg", picture(1999, 10)))

    assert [name for name in kept() if name.endswith(".dzi") or "_files" in name] == []


BROKEN = {
    "no picture at all": b"<html><script>alert(1)</script></html>",
    "nothing": b"",
    "cut short": picture(kind="JPEG")[:1500],
    "cut in its tables": picture(kind="JPEG")[:600],
    "cut in its head": picture(kind="JPEG")[:30],
    "a spoilt part": picture(kind="PNG").replace(b"IDAT", b"XDAT"),
}


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_picture_is_refused_and_leaves_nothing_behind(source, kept, content, suffix):
    with pytest.raises(ValidationError) as refused:
        keep_file(source(f"a{suffix}", content))

    assert refused.value.messages == ["This picture cannot be read."]
    assert (kept(), File.objects.count()) == ([], 0)


def test_a_picture_larger_than_memory_is_refused(source, kept, monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)

    with pytest.raises(ValidationError):
        keep_file(source("a.png", picture(50, 50, kind="PNG")))

    assert (kept(), File.objects.count()) == ([], 0)


def test_files_are_found_by_digest(source):
    file = keep_file(source("a.vtt", b"WEBVTT\n"))

    assert files_with_digests([file.digest, "none"]) == {file.digest: file}
