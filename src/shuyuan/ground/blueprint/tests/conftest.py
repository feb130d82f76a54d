"""A small blueprint of two platforms, a board and a topic, written file by file."""

import pytest
from django.utils.translation import override

BLUEPRINT = """\
key = "small"
title = { zh-hans = "小平台", en = "Small platform" }
short_title = { zh-hans = "小", en = "Small" }

[[platforms]]
key = "schools"
accent = "pine"
title = { zh-hans = "中小学", en = "Schools" }
short_title = { zh-hans = "中小学", en = "Schools" }

[[platforms]]
key = "higher"
accent = "indigo"
title = { zh-hans = "高等教育", en = "Higher" }
short_title = { zh-hans = "高等教育", en = "Higher" }

[[services]]
key = "jobs"
title = { en = "Jobs" }
address = "https://jobs.example/"
shown_on = ["portal", "higher"]
"""
GARDEN = """\
key = "garden"
accent = "amber"
title = { zh-hans = "园艺", en = "Gardening" }

[shown_on]
schools = "home"
higher = "topics"

[[columns]]
key = "garden-tools"
title = { zh-hans = "工具", en = "Tools" }

[[columns.columns]]
key = "garden-spades"
title = { zh-hans = "铁锹", en = "Spades" }
holds = ["article"]

[[columns.columns]]
key = "garden-rakes"
title = { zh-hans = "耙子", en = "Rakes" }
holds = ["article", "video"]
shown_on = ["schools"]

[[columns]]
key = "garden-plants"
title = { zh-hans = "植物", en = "Plants" }
holds = ["video"]
"""
SPRING = """\
key = "spring"
accent = "teal"
title = { zh-hans = "春耕", en = "Spring" }
shown_on = ["schools"]
opens_on = 2026-03-01
closes_on = 2026-05-31
columns = ["garden-spades", "garden-plants"]
"""
KINDS = """\
key = "kinds"
title = { en = "Kinds" }
source = { en = "Our own" }
complete = true
"""
KIND_TERMS = """\
code,parent,zh-hans,en
article,,文章,Article
video,,视频,Video
"""
FILES = {
    "blueprint.toml": BLUEPRINT,
    "boards/garden.toml": GARDEN,
    "topics/spring.toml": SPRING,
    "vocabularies/kinds.toml": KINDS,
    "vocabularies/kinds.csv": KIND_TERMS,
}


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


@pytest.fixture
def write(tmp_path):
    """Writes files of a blueprint, text or bytes by path; returns its folder."""

    def write(files, *, name="small"):
        folder = tmp_path / "blueprints" / name
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, str):
                content = content.encode()
            (folder / path).write_bytes(content)
        return folder

    return write


@pytest.fixture
def small(write):
    """The small blueprint; `small("boards/garden.toml", 'accent = "amber"', "")` changes a text."""

    def small(path="blueprint.toml", old="", new="", **files):
        assert old in FILES[path]
        return write({**FILES, path: FILES[path].replace(old, new, 1) if old else FILES[path]})

    return small


@pytest.fixture
def overlay(write, small):
    """Lays files on the small blueprint and returns the folder of the upper one."""

    def overlay(files):
        small()
        return write({"blueprint.toml": 'extends = "small"\n', **files}, name="upper")

    return overlay
