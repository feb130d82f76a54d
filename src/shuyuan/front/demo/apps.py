from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The small country that a fresh node shows, and its multiples for benchmarks."""

    name = "shuyuan.front.demo"
    label = "demo"
