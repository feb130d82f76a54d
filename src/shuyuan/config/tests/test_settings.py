"""The settings of a node hold together."""

import re

import pytest
from django.conf import settings
from django.test import Client


@pytest.mark.django_db
def test_forms_work_behind_a_server_that_speaks_for_the_node():
    client = Client(enforce_csrf_checks=True)
    page = client.get("/sign-in/", headers={"host": "localhost"}).text
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
    said = {"csrfmiddlewaretoken": token, "username": "lin", "password": "wrong"}

    # The browser names the public address; the request arrives under another port and without HTTPS.
    answers = [
        client.post("/sign-in/", said, headers={"host": "localhost", "origin": origin}).status_code
        for origin in (settings.ADDRESS, "https://elsewhere.example")
    ]

    assert answers == [200, 403]
