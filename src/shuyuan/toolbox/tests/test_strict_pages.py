"""Does every answer say what it may load, and is the one script in its head the one allowed?"""

import base64
import hashlib
import re

import pytest

pytestmark = pytest.mark.django_db


def script_sources(response):
    return re.search("script-src ([^;]*);", response["Content-Security-Policy"])[1].split()


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 200),
        ("/en/", 200),
        ("/sign-in/", 200),
        ("/no-such-place/", 404),
        ("/media/x.jpg", 404),
    ],
)
def test_every_answer_has_a_policy(client, address, status):
    response = client.get(address)

    assert response.status_code == status
    assert script_sources(response)[0] == "'self'"
    assert response["Permissions-Policy"] == "camera=(), microphone=(), geolocation=()"


def test_the_policy_allows_nothing_but_our_own(client):
    rules = dict(
        rule.strip().split(" ", 1) for rule in client.get("/")["Content-Security-Policy"].split(";")
    )

    assert rules["default-src"] == "'self'"
    assert rules["object-src"] == "'none'"
    assert rules["base-uri"] == "'none'"
    assert rules["form-action"] == "'self'"
    assert rules["frame-ancestors"] == "'none'"


@pytest.mark.parametrize("address", ["/", "/en/", "/sign-in/", "/no-such-place/"])
def test_the_script_in_the_head_is_the_one_that_the_policy_allows(client, address):
    response = client.get(address)

    [script] = re.findall("<script>(.*?)</script>", response.content.decode(), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert script_sources(response)[1:] == [f"'sha256-{digest}'"]
