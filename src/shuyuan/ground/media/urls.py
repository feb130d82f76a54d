"""Where kept files are."""

from django.urls import path

from . import views

app_name = "media"
urlpatterns = [path("media/<path:path>", views.file, name="file")]
