from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Organisations and persons, and where they are."""

    name = "shuyuan.ground.people"
    label = "people"
