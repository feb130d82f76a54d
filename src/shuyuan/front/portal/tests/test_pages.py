"""Pages of the portal, asked for as a browser asks."""

import pytest

from shuyuan.holdings.catalogue.tests.factories import published

pytestmark = pytest.mark.django_db


@pytest.mark.mission("3.1")
def test_a_column_shows_what_stands_in_it(client):
    resource = published(column="labour-talks")

    page = client.get("/schools/labour/labour-talks/").content.decode()

    assert page.count(f'href="/resources/{resource.pk}/"') == 1
