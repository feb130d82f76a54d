from django.apps import AppConfig


class BlueprintConfig(AppConfig):
    """Platforms, boards, columns and vocabularies, read from data."""

    name = "shuyuan.ground.blueprint"
    label = "blueprint"
