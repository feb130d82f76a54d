"""Addresses that are the same in every language, mostly for machines."""

from django.urls import path

from .views import resource, sitemaps
from .views.health import health
from .views.robots import robots

app_name = "machine"
urlpatterns = [
    path("health/", health, name="health"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemaps/pages.xml", sitemaps.pages, name="sitemap-pages"),
    path("sitemaps/resources-<int:number>.xml", sitemaps.resources, name="sitemap-resources"),
    path("resources/<int:pk>/captions/<slug:language>.vtt", resource.captions, name="captions"),
]
