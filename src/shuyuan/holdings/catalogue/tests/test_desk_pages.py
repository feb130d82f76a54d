"""Does the editors' desk for resources do what editors ask, and for editors alone?"""

import json
from datetime import date

import pytest
from django.urls import reverse
from django.utils.translation import override
from lxml import html

from shuyuan.ground.people.tests.factories import PersonFactory
from shuyuan.holdings.catalogue.actions import change_resource, withdraw_resource
from shuyuan.holdings.catalogue.models import Resource
from shuyuan.holdings.catalogue.queries.resource import values_of
from shuyuan.holdings.catalogue.values import PlacementValues

from .factories import drafted, published

pytestmark = pytest.mark.django_db
DESK = "/en/desk/resources/"
PLACES = ["column", "position", "opens_on", "closes_on"]
FASTER = "Somebody changed this resource meanwhile. Open it in a new window and compare."


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


@pytest.fixture
def editor(client):
    person = PersonFactory(may=["catalogue.publish_resource"])
    client.force_login(person)
    return person


def address(resource, name="resource", *args):
    return reverse(f"catalogue:{name}", args=[resource.pk, *args])


def read(answer):
    return html.fromstring(answer.content.decode())


def texts(answer, path):
    return [" ".join(one.text_content().split()) for one in read(answer).xpath(path)]


def listed(answer):
    """The titles on the desk."""
    return texts(answer, "//tbody/tr/th")


def refusals(answer):
    """What stands above the form that was refused."""
    return texts(answer, "//div[@role='alert']//li")


def alerts(answer):
    """What was said about the deed."""
    return texts(answer, "//main//div[starts-with(@class, 'callout')]")


def words(resource, **said):
    """The form of the words as the page gives it, with what the editor typed."""
    kept = values_of(resource)
    form = {"licence": kept.licence, "details": json.dumps(kept.details)}
    for field in ("title", "summary", "body"):
        text = getattr(kept, field)
        form |= {f"{field}_zh_hans": text.get("zh-hans", ""), f"{field}_en": text.get("en", "")}
    return form | {"revision": resource.revision} | said


def places(resource, *rows, initial=1, **said):
    """The form of the places as the page gives it, with what the editor typed."""
    form = {"places-TOTAL_FORMS": len(rows), "places-INITIAL_FORMS": initial}
    for number, row in enumerate(rows):
        form |= {f"places-{number}-{name}": value for name, value in row.items()}
    return form | {"revision": resource.revision} | said


def typed(answer, name):
    """What a field of the page holds."""
    [found] = read(answer).xpath(f"//form[@method='post']//*[@name='{name}']")
    if found.tag == "select":
        return found.value
    return found.text.removeprefix("\n") if found.tag == "textarea" else found.get("value")


ADDRESSES = ["", "resource", "placements", "publication", "withdrawal", "revision"]


def named(resource, name):
    if not name:
        return DESK
    return address(resource, name, *([1] if name == "revision" else []))


@pytest.mark.parametrize("name", ADDRESSES)
def test_strangers_are_led_to_sign_in(client, name):
    wanted = named(drafted(), name)

    answer = client.post(wanted)

    assert answer.url == f"/en/sign-in/?next={wanted}"


@pytest.mark.parametrize("name", ADDRESSES)
def test_the_desk_is_for_editors(client, name):
    resource = drafted()
    client.force_login(PersonFactory())

    got, posted = client.get(named(resource, name)), client.post(named(resource, name))

    # To publish is a deed: it has no page to get.
    assert got.status_code == (405 if name == "publication" else 403)
    assert posted.status_code == 403
    resource.refresh_from_db()
    assert (resource.state, resource.revision) == (Resource.State.DRAFT, 1)


def test_editors_of_the_blueprint_alone_stay_outside(client):
    client.force_login(PersonFactory(may=["blueprint.add_edition"]))

    assert client.get(DESK).status_code == 403


def test_the_desk_finds_words_of_the_title_in_both_languages_and_beginnings_of_keys(client, editor):
    drafted(key="oats-1", title={"zh-hans": "燕麦", "en": "Oats"})
    drafted(key="rye-1", title={"zh-hans": "黑麦", "en": "Rye"})

    assert listed(client.get(DESK)) == ["Rye", "Oats"]
    assert listed(client.get(DESK, {"words": "oat"})) == ["Oats"]
    assert listed(client.get(DESK, {"words": "黑麦"})) == ["Rye"]
    assert listed(client.get(DESK, {"words": "rye-"})) == ["Rye"]
    assert listed(client.get(DESK, {"words": "barley"})) == []


def test_the_desk_is_narrowed_down_by_state(client, editor):
    drafted(title={"en": "Draft"})
    published(title={"en": "Published"})
    withdraw_resource(published(title={"en": "Withdrawn"}), by=editor, reason={"en": "Old."})

    assert listed(client.get(DESK, {"state": "draft"})) == ["Draft"]
    assert listed(client.get(DESK, {"state": "published"})) == ["Published"]
    assert listed(client.get(DESK, {"state": "withdrawn"})) == ["Withdrawn"]


def test_an_unknown_state_narrows_nothing_down(client, editor):
    drafted(title={"en": "Draft"})

    assert listed(client.get(DESK, {"state": "burnt"})) == ["Draft"]


def test_pages_of_the_desk_keep_the_words(client, editor):
    for number in range(41):
        drafted(title={"en": f"Oats & rye {number}"})
    drafted(title={"en": "Barley"})

    answer = client.get(DESK, {"words": "Oats & rye", "state": "draft"})

    assert len(listed(answer)) == 40
    [following] = read(answer).xpath("//nav[@class='pager']/a[@rel='next']/@href")
    assert following == "?words=Oats%20%26%20rye&state=draft&page=2"
    assert listed(client.get(DESK + following)) == ["Oats & rye 0"]


@pytest.mark.parametrize("number", [1, 3])
def test_the_desk_takes_as_many_queries_for_one_row_as_for_three(
    client, editor, django_assert_num_queries, number
):
    for _each in range(number):
        drafted()
    client.get(DESK)

    with django_assert_num_queries(6):
        answer = client.get(DESK)

    assert len(listed(answer)) == number


@pytest.mark.parametrize("number", [1, 3])
def test_a_resource_takes_as_many_queries_for_one_place_as_for_three(
    client, editor, django_assert_num_queries, number
):
    columns = ["labour-talks", "labour-policies", "labour-research"][:number]
    resource = drafted(placements=[PlacementValues(column) for column in columns])
    for each in range(number - 1):
        change_resource(resource, by=editor, title={"en": f"Title {each}"})
    client.get(address(resource))

    with django_assert_num_queries(11):
        answer = client.get(address(resource))

    assert len(listed(answer)) == number
    assert [typed(answer, f"places-{row}-column") for row in range(number)] == columns


def test_an_unknown_resource_or_revision_is_not_found(client, editor):
    resource = drafted()

    assert client.get(f"{DESK}0/").status_code == 404
    assert client.get(address(resource, "revision", 2)).status_code == 404
    assert client.post(address(resource, "revision", 2)).status_code == 404


def test_changed_words_are_a_new_revision(client, editor):
    resource = published()

    answer = client.post(
        address(resource), words(resource, title_en="Oats", body_en="", note="Shorter")
    )

    assert answer.url == address(resource)
    resource.refresh_from_db()
    assert (resource.revision, resource.title["en"]) == (2, "Oats")
    assert list(resource.body) == ["zh-hans"]
    page = client.get(address(resource))
    assert alerts(page) == ["Saved as a new revision."]
    assert texts(page, "//tbody/tr[1]/td[position() > 1]") == ["Lin Qiu", "Shorter"]


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"title_zh_hans": ""}, "Title in Chinese: This field is required."),
        ({"details": "{"}, "Fields of its kind: Enter a valid JSON."),
        ({"licence": "mine"}, "Licence: Select a valid choice. mine is not one of the available"),
        ({"details": '{"wheels": 4}'}, "Object contains unknown field `wheels`"),
        ({"details": "[4]"}, "Fields of its kind: Write a table of values, such as {}."),
        ({"details": "null"}, "Fields of its kind: Write a table of values, such as {}."),
        ({"details": ""}, "Fields of its kind: Write a table of values, such as {}."),
        ({"details": "[" * 5000}, "Fields of its kind: Enter a valid JSON."),
        ({"details": "9" * 5000}, "Fields of its kind: Enter a valid JSON."),
        ({"details": '{"x": "\\ud800"}'}, "It holds characters that cannot be kept."),
        ({"details": '{"x": "\\u0000"}'}, "It holds characters that cannot be kept."),
        ({"revision": ""}, "Revision: This field is required."),
    ],
)
def test_bad_words_are_refused_and_kept(client, editor, said, refused):
    resource = drafted()

    answer = client.post(address(resource), words(resource, title_en="Oats") | said)

    assert answer.status_code == 422
    [message] = refusals(answer)
    assert refused in message
    kept = {"title_en": "Oats"} | {name: said[name] for name in said if name == "details"}
    assert {name: typed(answer, name) for name in kept} == kept
    resource.refresh_from_db()
    assert resource.revision == 1


def test_whoever_is_slower_with_words_is_told_and_keeps_what_was_typed(client, editor):
    resource = drafted()
    form = words(resource, title_en="Slower")
    change_resource(resource, by=editor, title={"zh-hans": "快", "en": "Faster"})

    answer = client.post(address(resource), form)

    assert answer.status_code == 422
    assert refusals(answer) == [FASTER]
    assert typed(answer, "title_en") == "Slower"
    resource.refresh_from_db()
    assert (resource.revision, resource.title["en"]) == (2, "Faster")
    assert client.post(address(resource), form).status_code == 422


def test_nothing_that_an_editor_writes_runs(client, editor):
    resource = published()
    unsafe = "<script>alert(1)</script>"

    client.post(
        address(resource),
        words(
            resource,
            title_en=unsafe,
            summary_en=f"</textarea>{unsafe}",
            body_en=f"{unsafe}\n\n[press](javascript:alert(1)) <b onclick='alert(1)'>me</b>",
            note=unsafe,
        ),
    )

    resource.refresh_from_db()
    shown = html.fromstring(resource.body_html["en"])
    assert shown.xpath("//script | //b | //@onclick | //a") == []
    assert shown.text_content().startswith(unsafe)
    pages = [DESK, *(address(resource, name) for name in ("resource", "withdrawal"))]
    for page in [*pages, address(resource, "revision", 2)]:
        drawn = read(client.get(page))
        assert unsafe in drawn.text_content()
        assert drawn.xpath("//script[contains(text(), 'alert(1)')]") == []


@pytest.mark.mission("3.1")
def test_a_resource_is_placed_pinned_and_bound_in_time(client, editor):
    resource = published()
    bound = {"opens_on": "2026-05-01", "closes_on": "2026-05-31"}

    answer = client.post(
        address(resource, "placements"),
        places(
            resource,
            {"column": "labour-talks", "pinned": "on", "position": "3"},
            {"column": "labour-research", "position": ""} | bound,
        ),
    )

    assert answer.url == address(resource)
    assert values_of(Resource.objects.get()).placements == [
        PlacementValues("labour-talks", pinned=True, position=3),
        PlacementValues("labour-research", opens_on=date(2026, 5, 1), closes_on=date(2026, 5, 31)),
    ]
    assert set(resource.listings.values_list("column", "pinned", "closes_on", "is_public")) == {
        ("labour-talks", True, None, True),
        ("labour-research", False, date(2026, 5, 31), True),
    }
    page = client.get(address(resource))
    assert alerts(page) == ["Placed."]
    shown = [[typed(page, f"places-{row}-{name}") or "" for name in PLACES] for row in range(3)]
    assert shown == [
        ["labour-talks", "3", "", ""],
        ["labour-research", "0", "2026-05-01", "2026-05-31"],
        ["", "0", "", ""],
    ]


def test_a_place_without_a_column_is_given_up(client, editor):
    resource = published()

    client.post(address(resource, "placements"), places(resource, {"column": ""}))

    assert list(resource.listings.all()) == []
    assert values_of(Resource.objects.get()).placements == []


def test_only_columns_that_hold_its_kind_are_offered(client, editor):
    resource = drafted(kind="policy", column="labour-policies")

    page = read(client.get(address(resource)))

    offered = page.xpath("//select[@name='places-0-column']/option/@value")
    assert "labour-policies" in offered
    assert "labour-talks" not in offered


TALKS = {"column": "labour-talks", "position": "7"}
ONE_IS_WRONG = "One of the places below is not right."


@pytest.mark.parametrize(
    ("rows", "above", "beside"),
    [
        (
            [TALKS | {"opens_on": "2026-05-31", "closes_on": "2026-05-01"}],
            ONE_IS_WRONG,
            ["The last day is before the first."],
        ),
        ([TALKS, TALKS], "A resource stands on a column only once.", []),
        (
            [TALKS, {"column": "labour-policies", "position": "9" * 12}],
            ONE_IS_WRONG,
            ["Ensure this value is less than or equal to 1000000."],
        ),
        ([TALKS | {"opens_on": "in May"}], ONE_IS_WRONG, ["Enter a valid date."]),
    ],
)
def test_bad_places_are_refused_and_kept(client, editor, rows, above, beside):
    resource = drafted()

    answer = client.post(address(resource, "placements"), places(resource, *rows))

    assert answer.status_code == 422
    assert refusals(answer) == [above]
    assert texts(answer, "//div[contains(@class, 'bad')]//ul[@class='errors']/li") == beside
    kept = [
        {name: typed(answer, f"places-{n}-{name}") for name in row} for n, row in enumerate(rows)
    ]
    assert kept == rows
    resource.refresh_from_db()
    assert resource.revision == 1


def test_whoever_is_slower_with_places_is_told_and_keeps_what_was_typed(client, editor):
    resource = drafted()
    form = places(resource, {"column": "labour-talks"}, {"column": "labour-policies"})
    faster = places(resource, {"column": "labour-research"})
    client.post(address(resource, "placements"), faster)

    answer = client.post(address(resource, "placements"), form)

    assert answer.status_code == 422
    assert refusals(answer) == [FASTER]
    assert typed(answer, "places-1-column") == "labour-policies"
    kept = values_of(Resource.objects.get()).placements
    assert kept == [PlacementValues("labour-research")]
    assert client.post(address(resource, "placements"), form).status_code == 422


def test_the_page_gives_each_form_the_revision_that_it_shows(client, editor):
    resource = drafted()
    change_resource(resource, by=editor, title={"en": "Oats"})

    page = read(client.get(address(resource)))

    assert page.xpath("//input[@name='revision']/@value") == ["2", "2"]
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_places_without_a_revision_are_refused(client, editor):
    resource = drafted()
    form = places(resource, {"column": "labour-research"}, revision="")

    answer = client.post(address(resource, "placements"), form)

    assert answer.status_code == 422
    assert refusals(answer) == ["Revision: This field is required."]
    assert values_of(resource).placements == [PlacementValues("labour-talks")]


def test_a_draft_is_published_once(client, editor):
    resource = drafted()

    first = client.post(address(resource, "publication"), follow=True)
    second = client.post(address(resource, "publication"), follow=True)

    assert alerts(first) == ["Published. Readers see it now."]
    assert alerts(second) == ["This resource is published already."]
    resource.refresh_from_db()
    assert resource.state == Resource.State.PUBLISHED
    assert resource.listings.get().is_public


def test_a_withdrawal_needs_a_reason(client, editor):
    resource = published()

    answer = client.post(address(resource, "withdrawal"), {"zh_hans": " ", "en": "Old."})

    assert answer.status_code == 422
    assert refusals(answer) == ["Reason in Chinese: This field is required."]
    assert typed(answer, "en") == "Old."
    resource.refresh_from_db()
    assert resource.state == Resource.State.PUBLISHED


def test_a_resource_is_withdrawn_with_its_reason_and_can_be_published_again(client, editor):
    resource = published()

    asked = client.get(address(resource, "withdrawal"))
    answer = client.post(
        address(resource, "withdrawal"), {"zh_hans": "过时。", "en": "Old."}, follow=True
    )

    assert asked.status_code == 200
    assert alerts(answer) == ["Withdrawn. Its address says so."]
    resource.refresh_from_db()
    assert resource.state == Resource.State.WITHDRAWN
    assert resource.withdrawal_reason == {"zh-hans": "过时。", "en": "Old."}
    assert not resource.listings.get().is_public
    client.post(address(resource, "publication"))
    resource.refresh_from_db()
    assert (resource.state, resource.withdrawal_reason) == (Resource.State.PUBLISHED, {})


def test_a_draft_cannot_be_withdrawn(client, editor):
    resource = drafted()

    answer = client.post(address(resource, "withdrawal"), {"zh_hans": "过时。"})

    assert answer.status_code == 422
    assert refusals(answer) == ["Only a published resource can be withdrawn."]


def test_a_revision_shows_what_it_changed(client, editor):
    resource = drafted(title={"zh-hans": "燕麦", "en": "Oats"})
    change_resource(resource, by=editor, title={"zh-hans": "燕麦", "en": "Rye"}, note="Mended")

    answer = client.get(address(resource, "revision", 2))

    assert texts(answer, "//main//h1") == ["Revision 2"]
    assert texts(answer, "//main//del") == ['"en": "Oats",']
    assert texts(answer, "//main//ins") == ['"en": "Rye",']
    assert read(answer).xpath("//form[@method='post'][.//button[contains(., 'Restore')]]") == []


def test_a_revision_is_restored_as_a_new_one(client, editor):
    resource = drafted(title={"zh-hans": "燕麦", "en": "Oats"})
    change_resource(resource, by=editor, title={"zh-hans": "燕麦", "en": "Rye"})
    first = client.get(address(resource, "revision", 1))

    answer = client.post(address(resource, "revision", 1), follow=True)

    assert len(read(first).xpath("//form[.//button[contains(., 'Restore')]]")) == 1
    assert alerts(answer) == ["Restored as a new revision."]
    assert texts(answer, "//tbody/tr[1]/td[last()]") == ["Revision 1 restored"]
    resource.refresh_from_db()
    assert (resource.revision, resource.title["en"]) == (3, "Oats")
