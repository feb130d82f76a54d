"""Where the editors' desk for the blueprint is."""

from django.urls import path

from . import views

app_name = "blueprint"
urlpatterns = [
    path("desk/blueprint/", views.desk, name="desk"),
    path("desk/blueprint/columns/<slug:key>/", views.column, name="column"),
]
