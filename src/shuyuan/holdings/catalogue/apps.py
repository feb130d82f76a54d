from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Everything published: resources of all kinds, on columns, in textbooks, in courses."""

    name = "shuyuan.holdings.catalogue"
    label = "catalogue"
