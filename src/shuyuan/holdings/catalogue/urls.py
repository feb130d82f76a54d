"""Where the editors' desk for resources is."""

from django.urls import path

from . import views

app_name = "catalogue"
urlpatterns = [
    path("desk/resources/", views.desk, name="desk"),
    path("desk/resources/<int:pk>/", views.resource, name="resource"),
    path("desk/resources/<int:pk>/placements/", views.placements, name="placements"),
    path("desk/resources/<int:pk>/publication/", views.publication, name="publication"),
    path("desk/resources/<int:pk>/withdrawal/", views.withdrawal, name="withdrawal"),
    path("desk/resources/<int:pk>/revisions/<int:number>/", views.revision, name="revision"),
]
