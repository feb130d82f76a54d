"""What is always true of persons."""

import pytest
from django.db import IntegrityError, transaction

from .factories import PersonFactory

pytestmark = pytest.mark.django_db


def test_two_user_names_do_not_differ_in_capitals_alone():
    PersonFactory(username="lin")

    with pytest.raises(IntegrityError, match="one_person_a_username"), transaction.atomic():
        PersonFactory(username="Lin")
