"""A question whose SQL is kept answers what its query finds, for every argument."""

import pytest
from django.db.models import Value
from django.db.models.functions import Concat

from shuyuan.ground.blueprint.models import Term
from shuyuan.toolbox.asked_often import asked_often

pytestmark = pytest.mark.django_db


def terms(*codes):
    return Term.objects.filter(vocabulary="stages", code__in=codes).order_by("position")


@asked_often
def pks_of(vocabulary, codes):
    found = Term.objects.filter(vocabulary=vocabulary, code__in=codes).order_by("position")
    return found.values_list("pk", flat=True)


@asked_often
def whole(pk):
    return Term.objects.filter(pk=pk).select_related("vocabulary")


@asked_often
def titles(level):
    return Term.objects.filter(vocabulary=level).values_list("code", "title").order_by("position")


def test_each_argument_has_its_own_answer():
    answers = [pks_of("stages", ["primary"]), pks_of("stages", ["junior"]), pks_of("arts", ["x"])]

    assert answers == [[terms("primary").get().pk], [terms("junior").get().pk], []]


def test_lists_of_every_length_are_taken():
    answers = [pks_of("stages", codes) for codes in ([], ["junior"], ["senior", "primary"])]

    assert answers == [
        [],
        [term.pk for term in terms("junior")],
        [term.pk for term in terms("primary", "senior")],
    ]


def test_rows_come_as_whole_objects_with_what_was_selected_beside_them(django_assert_num_queries):
    primary, junior = terms("primary", "junior")
    whole(primary.pk)

    with django_assert_num_queries(1):
        [found] = whole(junior.pk)
        about = found.vocabulary.title

    assert (found, found.title, about) == (junior, junior.title, junior.vocabulary.title)


def test_texts_are_read_as_the_query_reads_them():
    titles("arts")

    assert titles("stages") == list(
        Term.objects.filter(vocabulary="stages").order_by("position").values_list("code", "title")
    )


def test_columns_of_small_numbers_are_asked_like_others():
    question = asked_often(lambda place: Term.objects.filter(vocabulary="stages", position=place))

    assert [[term.position for term in question(place)] for place in (1, 2, 99)] == [[1], [2], []]


@pytest.mark.parametrize("number", [2**63, -(2**64)])
def test_a_number_that_no_column_holds_is_found_nowhere(number):
    assert whole(number) == []


def test_question_that_nothing_answers_is_refused():
    question = asked_often(lambda pk: Term.objects.filter(pk=pk).none())

    with pytest.raises(TypeError, match="finds nothing"):
        question(1)


def test_question_is_put_into_sql_once():
    asked = []

    @asked_often
    def question(pk):
        asked.append(pk)
        return Term.objects.filter(pk=pk)

    for pk in (1, 2, 3):
        question(pk)

    assert len(asked) == 1


def test_argument_that_is_changed_on_its_way_into_the_query_is_refused():
    question = asked_often(lambda word: Term.objects.filter(code__contains=word))

    with pytest.raises(TypeError, match="does not go into the query as it is"):
        question("primary")


def test_argument_that_decides_about_the_query_is_refused():
    question = asked_often(lambda pk: Term.objects.order_by("pk")[:pk])
    joined = asked_often(lambda flag: Term.objects.filter(code=Concat(Value("a"), Value(flag))))

    with pytest.raises(TypeError):
        question(3)
    with pytest.raises(TypeError, match="neither a number nor a word"):
        joined(True)
