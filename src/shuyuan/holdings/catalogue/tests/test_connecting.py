"""Are courses tied to their parts and policies to their interpretations?"""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from shuyuan.ground.people.tests.factories import PersonFactory
from shuyuan.holdings.catalogue.actions import (
    change_resource,
    connect_resources,
    restore_revision,
    withdraw_resource,
    write_resources,
)
from shuyuan.holdings.catalogue.models import Interpretation, Part
from shuyuan.holdings.catalogue.queries.resource import (
    interpretations_of,
    outline_of,
    policy_interpreted_by,
    wholes_of,
)
from shuyuan.holdings.catalogue.values import PartValues

from .factories import drafted, published, values

pytestmark = pytest.mark.django_db
WHY = {"en": "It was wrong."}


@pytest.fixture
def editor():
    return PersonFactory(may=["catalogue.publish_resource"])


def chapter(title, *parts):
    return PartValues({"en": title}, parts=list(parts))


def lesson(resource, title=None):
    return PartValues({"en": title} if title else {}, resource=resource.key)


def tree(steps):
    """An outline as titles with what stands below each."""
    return [(step.title["en"], tree(step.parts)) for step in steps]


def course(*parts, **said):
    return published(kind="course", column="university-courses", parts=list(parts), **said)


@pytest.mark.mission("5.3")
def test_a_course_has_its_chapters_in_order():
    first, second = published(title={"en": "First"}), published(title={"en": "Second"})

    found = course(
        chapter("One", lesson(second), lesson(first, "Read at home")),
        chapter("Two", chapter("Two and a half")),
        lesson(first),
    )

    assert tree(outline_of(found)) == [
        ("One", [("Second", []), ("Read at home", [])]),
        ("Two", [("Two and a half", [])]),
        ("First", []),
    ]


def test_an_outline_hides_what_readers_may_not_see(editor):
    shown, gone = published(title={"en": "Shown"}), published(title={"en": "Gone"})
    hidden = drafted(title={"en": "Hidden"})
    found = course(chapter("One", lesson(gone), lesson(shown), lesson(hidden, "With a title")))
    assert tree(outline_of(found)) == [("One", [("Gone", []), ("Shown", [])])]

    withdraw_resource(gone, by=editor, reason=WHY)

    assert tree(outline_of(found)) == [("One", [("Shown", [])])]


def test_what_stands_below_a_hidden_part_is_hidden_with_it():
    hidden, shown = drafted(), published(title={"en": "Shown"})
    part = PartValues({}, resource=hidden.key, parts=[lesson(shown)])

    assert tree(outline_of(course(part, chapter("One")))) == [("One", [])]


@pytest.mark.parametrize("number", [1, 3])
def test_an_outline_takes_one_query(django_assert_num_queries, number):
    found = course(*[chapter("One", lesson(published())) for _ in range(number)])

    with django_assert_num_queries(1):
        assert len(outline_of(found)) == number


def test_a_lesson_knows_the_published_courses_it_is_part_of():
    shared = published()
    first, second = course(lesson(shared)), course(chapter("One", lesson(shared)))
    part = [lesson(shared)]
    hidden = values(kind="course", column="university-courses", parts=part)
    write_resources([hidden])
    connect_resources([hidden])

    assert {card.pk for card in wholes_of(shared)} == {first.pk, second.pk}


def test_parts_can_be_taken_out_and_had_back(editor):
    found = course(chapter("One"), chapter("Two"))

    changed = change_resource(found, by=editor, parts=[])
    assert tree(outline_of(changed)) == []

    restored = restore_revision(changed, 1, by=editor)
    assert tree(outline_of(restored)) == [("One", []), ("Two", [])]
    assert Part.objects.count() == 2


def test_a_part_that_there_is_not_is_named_and_the_old_ones_stay(editor):
    found = course(chapter("One"))

    with override("en"), pytest.raises(ValidationError) as refused:
        change_resource(found, by=editor, parts=[PartValues(resource="nothing")])

    assert refused.value.messages == [f"“{found.key}” refers to “nothing”, which does not exist."]
    assert tree(outline_of(found)) == [("One", [])]


def test_parts_may_come_in_a_later_batch():
    first = values(kind="course", column="university-courses", parts=[PartValues(resource="late")])
    [found] = write_resources([first], publish=True)
    late = published(key="late", title={"en": "Late"})

    connect_resources([first])
    connect_resources([first])

    assert tree(outline_of(found)) == [("Late", [])]
    assert [card.pk for card in wholes_of(late)] == [found.pk]


@pytest.mark.mission("3.4")
def test_a_policy_is_paired_with_its_interpretations():
    policy = published(kind="policy", column="labour-policies")
    first, second = [published(interprets=policy.key) for _ in range(2)]
    hidden = values(interprets=policy.key)
    write_resources([hidden])
    connect_resources([hidden])

    assert interpretations_of(policy) == [first, second]
    assert policy_interpreted_by(first) == policy
    assert Interpretation.objects.count() == 3


def test_a_withdrawn_policy_is_not_shown_beside_its_interpretation(editor):
    policy = published(kind="policy", column="labour-policies")
    article = published(interprets=policy.key)

    withdraw_resource(policy, by=editor, reason=WHY)

    assert policy_interpreted_by(article) is None


def test_an_interpretation_moves_from_one_policy_to_another_and_to_none(editor):
    old, new = [published(kind="policy", column="labour-policies") for _ in range(2)]
    article = published(interprets=old.key)

    moved = change_resource(article, by=editor, interprets=new.key)
    assert policy_interpreted_by(moved) == new
    assert interpretations_of(old) == []

    freed = change_resource(article, by=editor, interprets="")
    assert policy_interpreted_by(freed) is None
