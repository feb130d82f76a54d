"""What does writing a resource do, and what is refused whole?"""

from datetime import date

import msgspec
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import override

from shuyuan.ground.media.actions import keep_file
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.actions import (
    change_resource,
    place_resource,
    restore_revision,
    write_resources,
)
from shuyuan.holdings.catalogue.models import Listing, Resource, Revision
from shuyuan.holdings.catalogue.queries.resource import differences, values_of
from shuyuan.holdings.catalogue.signals import resources_changed
from shuyuan.holdings.catalogue.values import PictureValues, PlacementValues

from .factories import drafted, published, values

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with override("en"):
        yield


@pytest.fixture
def editor():
    return PersonFactory(may=["catalogue.publish_resource"])


@pytest.fixture
def file(tmp_path):
    def write(name):
        path = tmp_path / f"{name}.vtt"
        path.write_text(name)
        return keep_file(path)

    return write


@pytest.fixture
def heard():
    """What listeners are told."""
    told = []

    def listen(ids, **said):
        told.append(ids)

    resources_changed.connect(listen)
    yield told
    resources_changed.disconnect(listen)


def refusal(*batch, **said):
    """The messages with which a batch is refused, once it is sure that nothing was written."""
    with pytest.raises(ValidationError) as refused:
        write_resources(batch, **said)
    assert (Resource.objects.count(), Revision.objects.count()) == (0, 0)
    return refused.value.messages


def test_a_resource_comes_in_with_all_that_it_refers_to(file):
    person, school = PersonFactory(), OrganisationFactory()
    cover, film, picture = file("cover"), file("film"), file("picture")
    wanted = values(
        kind="video",
        details={"presenter": {"en": "Lin"}},
        contributor=person.username,
        organisation=school.key,
        terms=["stages:primary", "values:thrift", "stages:primary"],
        cover=cover.digest,
        film=film.digest,
        pictures=[PictureValues(picture.digest, {"en": "A broom"})],
        placements=[PlacementValues("labour-skills"), PlacementValues("skills-basic", pinned=True)],
    )

    [resource] = write_resources([wanted])

    resource.refresh_from_db()
    assert (resource.contributor, resource.organisation, resource.cover) == (person, school, cover)
    assert resource.region == school.region
    assert resource.body_html["zh-hans"] == "<p>一粥一饭，当思来处不易。</p>\n"
    assert {one.term.name for one in resource.markings.all()} == {"stages:primary", "values:thrift"}
    assert [(one.use, one.file, one.caption) for one in resource.attachments.order_by("pk")] == [
        ("film", film, {}),
        ("picture", picture, {"en": "A broom"}),
    ]
    assert set(resource.listings.values_list("column", "pinned", "is_public")) == {
        ("labour-skills", False, False),
        ("skills-basic", True, False),
    }
    assert values_of(resource) == wanted
    assert resource.state == Resource.State.DRAFT


def test_a_region_of_its_own_goes_before_the_organisations():
    [resource] = write_resources([values(organisation=OrganisationFactory().key, region="13")])

    assert resource.region.code == "13"


def test_an_import_may_publish_at_once():
    assert published().listings.get().is_public
    assert published().state == Resource.State.PUBLISHED


def test_what_is_published_without_a_date_is_published_today(settings):
    resource = published(published_on=None)

    resource.refresh_from_db()
    assert resource.published_on is not None
    assert resource.listings.get().listed_on == resource.published_on


def test_what_stayed_as_it_was_is_left_alone(heard, django_assert_max_num_queries):
    wanted = [values(), values(details={"author": {"en": "Lin"}})]
    write_resources(wanted)
    before = list(Resource.objects.values())
    heard.clear()

    with django_assert_max_num_queries(7):
        assert write_resources(wanted) == []

    assert list(Resource.objects.values()) == before
    assert Revision.objects.count() == 2
    assert heard == []


def test_a_change_is_a_new_revision_and_the_same_resource(heard):
    wanted = values()
    [first] = write_resources([wanted])
    heard.clear()

    [second] = write_resources([msgspec.structs.replace(wanted, title={"en": "New"})], note="Why")

    assert (second.pk, second.revision, second.title) == (first.pk, 2, {"en": "New"})
    assert list(Revision.objects.order_by("number").values_list("number", "note")) == [
        (1, ""),
        (2, "Why"),
    ]
    assert values_of(second, revision=1) == wanted
    assert heard == [[first.pk]]


def test_a_change_replaces_terms_and_places(editor):
    resource = published(terms=["values:thrift"], column="labour-talks")

    change_resource(
        resource,
        by=editor,
        terms=["values:ecology"],
        placements=[PlacementValues("labour-research")],
    )

    assert [one.term.name for one in resource.markings.all()] == ["values:ecology"]
    assert list(resource.listings.values_list("column", "is_public")) == [("labour-research", True)]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"terms": ["values:greed"]}, "There is no “values:greed”."),
        ({"terms": ["nonsense"]}, "There is no “nonsense”."),
        ({"contributor": "nobody"}, "There is no “nobody”."),
        ({"organisation": "nowhere"}, "There is no “nowhere”."),
        ({"region": "999999"}, "There is no “999999”."),
        ({"licence": "all-mine"}, "There is no “all-mine”."),
        ({"column": "no-column"}, "There is no “no-column”."),
        ({"chapters": ["math/1"]}, "There is no “math/1”."),
        ({"cover": "f" * 64}, f"There is no “{'f' * 64}”."),
        ({"film": "f" * 64}, f"There is no “{'f' * 64}”."),
        ({"pictures": [PictureValues("f" * 64)]}, f"There is no “{'f' * 64}”."),
        ({"kind": "rumour"}, "There is no kind of resource called “rumour”."),
        ({"title": {}}, "A resource needs a title."),
        ({"title": {"en": ""}}, "A resource needs a title."),
        ({"parts": [{"title": {"en": "One"}}]},
         "Only courses, lesson packages and shows have parts."),
        ({"details": {"colour": "red"}}, "article: Object contains unknown field `colour`"),
        ({"key": "k" * 81}, "A key has at most 80 characters."),
        ({"placements": [PlacementValues("labour-talks"), PlacementValues("labour-talks")]},
         "It stands on the column “labour-talks” twice."),
        ({"placements": [
            PlacementValues("labour-talks", opens_on=date(2026, 5, 2), closes_on=date(2026, 5, 1))
        ]}, "On the column “labour-talks” it closes before it opens."),
    ],
)  # fmt: skip
def test_a_resource_at_fault_is_named_and_none_is_written(said, message):
    wanted = values(**said)

    [told] = refusal(values(), wanted)

    assert (
        told.removeprefix(f"{wanted.key}: ").replace("regions:", "").replace("licences:", "")
        == message
    )
    assert told.startswith(f"{wanted.key}: ")


def test_all_faults_of_a_resource_are_told():
    messages = refusal(values(key="r", terms=["values:greed"], contributor="nobody"))

    assert messages == ["r: There is no “nobody”.", "r: There is no “values:greed”."]


def test_the_same_key_twice_in_one_batch_is_refused():
    assert refusal(values(key="r"), values(key="r")) == ["r: This key stands here twice."]


def test_a_failure_in_the_middle_leaves_nothing_behind(heard):
    def fail(**said):
        raise RuntimeError("an upper floor has trouble")

    resources_changed.connect(fail)
    try:
        with pytest.raises(RuntimeError):
            write_resources([values(terms=["values:thrift"])])
    finally:
        resources_changed.disconnect(fail)

    assert (Resource.objects.count(), Listing.objects.count(), Revision.objects.count()) == (
        0,
        0,
        0,
    )


def test_only_editors_write():
    with pytest.raises(PermissionDenied, match="may_publish"):
        write_resources([values()], by=PersonFactory())

    assert Resource.objects.count() == 0


def test_a_change_says_who_made_it_and_why(editor):
    resource = drafted()

    changed = change_resource(resource, by=editor, note="Spelling", title={"en": "Better"})

    assert changed.title == {"en": "Better"}
    revision = Revision.objects.get(number=2)
    assert (revision.by, revision.note) == (editor, "Spelling")


def test_only_editors_change(editor):
    resource = published()

    with pytest.raises(PermissionDenied, match="may_publish"):
        change_resource(resource, by=PersonFactory(), title={"en": "Mine"})

    assert Revision.objects.count() == 1


def test_a_bad_change_leaves_the_resource_as_it_was(editor):
    resource = published(terms=["values:thrift"])

    with pytest.raises(ValidationError):
        change_resource(resource, by=editor, title={"en": "New"}, terms=["values:greed"])

    resource.refresh_from_db()
    assert resource.revision == 1
    assert resource.title["en"] != "New"
    assert [one.term.name for one in resource.markings.all()] == ["values:thrift"]


def test_the_slower_of_two_editors_is_told(editor):
    resource = drafted()
    change_resource(resource, by=editor, seen=1, title={"en": "First"})

    with pytest.raises(ValidationError, match="Somebody changed this resource meanwhile"):
        change_resource(resource, by=editor, seen=1, title={"en": "Second"})

    resource.refresh_from_db()
    assert resource.title == {"en": "First"}


def test_whoever_places_a_resource_keeps_the_words_that_somebody_wrote_meanwhile(editor):
    resource = published()
    as_it_was_shown = Resource.objects.get(pk=resource.pk)
    change_resource(resource, by=editor, title={"en": "Better"})

    placed = place_resource(
        as_it_was_shown, placements=[PlacementValues("labour-research")], by=editor
    )

    assert (placed.title, placed.revision) == ({"en": "Better"}, 3)
    assert values_of(placed).placements == [PlacementValues("labour-research")]


def test_a_published_resource_without_a_date_of_its_own_can_be_changed(editor):
    resource = published(published_on=None)

    changed = change_resource(resource, by=editor, title={"en": "Better"})

    assert changed.published_on == resource.published_on


def test_dates_in_details_are_kept_as_files_write_them(editor):
    resource = drafted(kind="policy")
    details = {"issuer": {"en": "Office"}, "issued_on": date(2026, 2, 1)}

    changed = change_resource(resource, by=editor, details=details)

    assert changed.details["issued_on"] == "2026-02-01"


def test_what_was_can_be_had_back_as_a_new_revision(editor):
    resource = published(title={"en": "First"}, terms=["values:thrift"])
    change_resource(resource, by=editor, title={"en": "Second"}, terms=[])

    restored = restore_revision(resource, 1, by=editor)

    assert (restored.title, restored.revision) == ({"en": "First"}, 3)
    assert [one.term.name for one in restored.markings.all()] == ["values:thrift"]
    assert Revision.objects.get(number=3).note == "Revision 1 restored"
    assert differences(values_of(restored, revision=1), values_of(restored)) == {}


def test_only_editors_restore():
    resource = published()

    for number in (1, 7):
        with pytest.raises(PermissionDenied, match="may_publish"):
            restore_revision(resource, number, by=PersonFactory())

    assert Revision.objects.count() == 1


def test_a_revision_that_never_was_is_refused(editor):
    with pytest.raises(ValidationError, match="There is no revision 7"):
        restore_revision(drafted(), 7, by=editor)


def test_differences_name_the_fields_before_and_after(editor):
    resource = drafted(title={"en": "First"})
    changed = change_resource(
        resource, by=editor, title={"en": "Second"}, licence="cc0-1.0", terms=["values:thrift"]
    )

    assert differences(values_of(changed, revision=1), values_of(changed)) == {
        "title": ({"en": "First"}, {"en": "Second"}),
        "licence": (None, "cc0-1.0"),
        "terms": (None, ["values:thrift"]),
    }


def test_a_resource_is_placed_on_these_columns_and_no_others(editor):
    resource = published(column="labour-talks")

    place_resource(
        resource,
        placements=[PlacementValues("labour-research", pinned=True, position=2)],
        by=editor,
    )

    assert list(resource.listings.values_list("column", "pinned", "position", "is_public")) == [
        ("labour-research", True, 2, True)
    ]
