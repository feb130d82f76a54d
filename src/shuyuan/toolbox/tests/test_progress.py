"""Are things handed on in lists of the right size, and counted on their way?"""

from itertools import count, islice

from hypothesis import given
from hypothesis import strategies as st

from shuyuan.toolbox.progress import batches, progress


@given(things=st.lists(st.integers(), max_size=30), size=st.integers(1, 10))
def test_batches_hold_everything_in_order_and_all_but_the_last_are_full(things, size):
    found = list(batches(things, size))

    assert [thing for batch in found for thing in batch] == things
    assert [len(batch) for batch in found[:-1]] == [size] * max(len(found) - 1, 0)
    assert all(found)


def test_batches_take_no_more_than_they_hand_on():
    numbers = count()

    first = next(batches(numbers, 3))

    assert first == [0, 1, 2]
    assert next(numbers) == 3


def test_progress_hands_everything_on():
    assert list(progress(islice(count(), 3), "lessons", total=3)) == [0, 1, 2]
