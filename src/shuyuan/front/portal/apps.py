from django.apps import AppConfig


class PortalConfig(AppConfig):
    """What visitors meet: home, platforms, boards, columns, topics, resources."""

    name = "shuyuan.front.portal"
    label = "portal"
