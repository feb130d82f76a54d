"""The page where one signs in speaks Chinese throughout."""

import pytest
from lxml import html

pytestmark = pytest.mark.django_db


def test_the_fields_of_signing_in_have_chinese_names(client):
    page = html.fromstring(client.get("/sign-in/").content)

    labels = [label.text_content().strip() for label in page.xpath("//main//label")]

    assert labels == ["用户名", "密码"]
