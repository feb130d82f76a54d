"""What does a visitor of the gallery see?"""

import re
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils.translation import override

pytestmark = pytest.mark.django_db
COMPONENTS = Path(__file__).parents[1] / "templates/design/components.jinja"
GALLERY = Path(__file__).parents[1] / "templates/design/gallery.jinja"


@pytest.mark.parametrize(
    ("language", "title"), [("zh-hans", "组件陈列室"), ("en", "Gallery of components")]
)
def test_gallery_opens_in_both_languages(client, language, title):
    with override(language):
        page = client.get(reverse("design:gallery"), headers={"accept-language": language})

    assert re.search("<title>(.*)</title>", page.content.decode())[1] == title


def test_gallery_has_no_style_attribute_and_no_script_that_the_policy_would_refuse(client):
    page = client.get(reverse("design:gallery")).content.decode()

    assert re.findall(r'<[^>]* (?:style|onclick|onload)="', page) == []
    assert len(re.findall(r"<script>", page)) == 1


def test_covers_are_small(client):
    page = client.get(reverse("design:gallery"))
    covers = re.findall(rb'<span class="cover".*?</span>', page.content)

    assert len(covers) == 11
    assert max(map(len, covers)) <= 350


def test_every_public_component_hangs_in_the_gallery():
    macros = set(re.findall(r"{% macro ([a-z]\w*)\(", COMPONENTS.read_text()))
    elsewhere = {"seal", "field", "transcript_of"}

    assert {name for name in macros - elsewhere if f"{name}(" not in GALLERY.read_text()} == set()
