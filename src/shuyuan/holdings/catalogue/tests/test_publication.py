"""Who publishes and withdraws, and what do readers see then?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import override

from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.actions import change_resource, publish_resource, withdraw_resource
from shuyuan.holdings.catalogue.queries.lists import cards_on, listings_on, published_count
from shuyuan.holdings.catalogue.queries.resource import resources_with_address
from shuyuan.holdings.catalogue.signals import resources_changed
from shuyuan.holdings.catalogue.values import PlacementValues
from shuyuan.toolbox.page_store import Page
from shuyuan.toolbox.pages import store

from .factories import drafted, published

pytestmark = pytest.mark.django_db
WHY = {"zh-hans": "有误。", "en": "It was wrong."}


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


@pytest.fixture
def editor():
    return PersonFactory(may=["catalogue.publish_resource"])


def on_column(column="labour-talks"):
    return [card.pk for card in cards_on(listings_on([column]), 0, 10)]


def keep_page(address, *tags):
    store().put(address, Page([], b"old", b"", '"x"'), tags=tags, since=store().mark())


def kept(*addresses):
    return [address for address in addresses if store().get(address)]


def test_a_draft_has_no_address_and_stands_nowhere(editor):
    resource = drafted()

    assert not resources_with_address().filter(pk=resource.pk).exists()
    assert (on_column(), published_count()) == ([], 0)

    publish_resource(resource, by=editor)
    assert resources_with_address().get() == resource
    assert (on_column(), published_count()) == ([resource.pk], 1)


def test_a_draft_without_a_date_is_published_today(editor):
    resource = publish_resource(drafted(published_on=None), by=editor)

    assert resource.published_on == timezone.localdate()
    assert resource.listings.get().listed_on == timezone.localdate()


def test_a_withdrawn_resource_keeps_its_address_and_stands_nowhere(editor):
    resource = published()
    assert on_column() == [resource.pk]

    withdrawn = withdraw_resource(resource, by=editor, reason=WHY)

    assert (on_column(), published_count()) == ([], 0)
    found = resources_with_address().get()
    assert (found.state, found.withdrawal_reason) == ("withdrawn", WHY)
    assert found.withdrawn_at == withdrawn.withdrawn_at is not None


def test_a_withdrawn_resource_can_be_published_again(editor):
    resource = published()
    withdraw_resource(resource, by=editor, reason=WHY)

    again = publish_resource(resource, by=editor)

    assert on_column() == [resource.pk]
    assert (again.withdrawn_at, again.withdrawal_reason) == (None, {})
    assert again.published_on == resource.published_on


def test_a_change_does_not_publish_what_was_withdrawn(editor):
    resource = published()
    withdraw_resource(resource, by=editor, reason=WHY)

    changed = change_resource(resource, by=editor, title={"en": "Better"})

    assert changed.state == "withdrawn"
    assert on_column() == []


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_only_what_is_published_can_be_withdrawn(editor, state):
    resource = drafted()
    if state == "withdrawn":
        publish_resource(resource, by=editor)
        withdraw_resource(resource, by=editor, reason=WHY)

    with pytest.raises(ValidationError, match="Only a published resource can be withdrawn"):
        withdraw_resource(resource, by=editor, reason=WHY)


@pytest.mark.parametrize("reason", [{}, {"en": ""}])
def test_readers_are_told_why_it_was_withdrawn(editor, reason):
    resource = published()

    with pytest.raises(ValidationError) as refused:
        withdraw_resource(resource, by=editor, reason=reason)

    assert list(refused.value.message_dict) == ["reason"]
    assert on_column() == [resource.pk]


def test_what_is_published_is_not_published_twice(editor):
    with pytest.raises(ValidationError, match="published already"):
        publish_resource(published(), by=editor)


@pytest.mark.parametrize("active", [True, False])
def test_only_editors_who_are_still_here_publish_and_withdraw(active):
    may = ["catalogue.publish_resource"] if not active else []
    person = PersonFactory(may=may, is_active=active)
    draft, shown = drafted(), published()

    with pytest.raises(PermissionDenied, match="may_publish"):
        publish_resource(draft, by=person)
    with pytest.raises(PermissionDenied, match="may_publish"):
        withdraw_resource(shown, by=person, reason=WHY)

    assert on_column() == [shown.pk]


def test_a_publication_drops_exactly_the_pages_that_will_show_it(editor, do_tasks):
    school = OrganisationFactory()
    resource = drafted(organisation=school.key, terms=["values:thrift"])
    term = resource.markings.get().term_id
    do_tasks()
    keep_page("/column/", "column:labour-talks")
    keep_page("/school/", f"organisation:{school.pk}")
    keep_page("/province/", "region:33")
    keep_page("/county/", "region:330127")
    keep_page("/term/", f"term:{term}")
    keep_page("/count/", "catalogue")
    keep_page("/itself/", f"resource:{resource.pk}")
    others = ["/other-column/", "/other-region/", "/other-school/", "/other-resource/", "/books/"]
    keep_page(others[0], "column:labour-research")
    keep_page(others[1], "region:3302")
    keep_page(others[2], f"organisation:{school.pk + 1}")
    keep_page(others[3], f"resource:{resource.pk}0")
    keep_page(others[4], "textbooks")

    publish_resource(resource, by=editor)
    do_tasks()

    touched = ["/column/", "/school/", "/province/", "/county/", "/term/", "/count/", "/itself/"]
    assert kept(*touched) == []
    assert kept(*others) == others


def test_a_resource_that_moves_drops_the_pages_of_where_it_was_and_is(editor, do_tasks):
    resource = published(column="labour-talks", terms=["values:thrift"])
    term = resource.markings.get().term_id
    do_tasks()
    keep_page("/was/", "column:labour-talks")
    keep_page("/is/", "column:labour-research")
    keep_page("/other/", "column:labour-people")
    keep_page("/term/", f"term:{term}")

    change_resource(resource, by=editor, terms=[], placements=[PlacementValues("labour-research")])
    do_tasks()

    assert kept("/was/", "/is/", "/term/", "/other/") == ["/other/"]


def test_listeners_hear_of_publication_and_withdrawal(editor):
    resource, heard = drafted(), []

    def listen(ids, **said):
        heard.append(ids)

    resources_changed.connect(listen)
    publish_resource(resource, by=editor)
    withdraw_resource(resource, by=editor, reason=WHY)
    resources_changed.disconnect(listen)

    assert heard == [[resource.pk], [resource.pk]]
