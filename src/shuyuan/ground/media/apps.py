from django.apps import AppConfig


class MediaConfig(AppConfig):
    """Files: pictures, films, sounds, documents."""

    name = "shuyuan.ground.media"
    label = "media"
