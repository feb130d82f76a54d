from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Holds the commands that belong to no single room, such as `shuyuan serve`."""

    name = "shuyuan.config"
    label = "config"
