"""Ordinary people and organisations."""

import factory
from django.contrib.auth.models import Permission

from shuyuan.ground.blueprint.queries import term_named

from ..models import Organisation, Person


class PersonFactory(factory.django.DjangoModelFactory):
    """Somebody who may do nothing in particular; `may=["app.codename"]` gives permissions."""

    class Meta:
        model = Person
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"person{number}")
    name = factory.LazyAttribute(lambda person: {"zh-hans": "林秋", "en": "Lin Qiu"})

    @factory.post_generation
    def may(self, create, names, **kwargs):
        for name in names or ():
            app, codename = name.split(".")
            found = Permission.objects.get(content_type__app_label=app, codename=codename)
            self.user_permissions.add(found)


class OrganisationFactory(factory.django.DjangoModelFactory):
    """A village school in Zhejiang."""

    class Meta:
        model = Organisation

    key = factory.Sequence(lambda number: f"school-{number}")
    kind = "school"
    name = factory.LazyAttribute(
        lambda one: {"zh-hans": f"{one.key}小学", "en": f"{one.key} School"}
    )
    region = factory.LazyFunction(lambda: term_named("regions:330127"))
    stages = ["primary"]
    setting = "village"
