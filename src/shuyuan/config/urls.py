"""Where everything is: public pages per language, then what has one address for all languages."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

handler400 = "shuyuan.front.portal.views.trouble.bad_request"
handler403 = "shuyuan.front.portal.views.trouble.not_allowed"
handler404 = "shuyuan.front.portal.views.trouble.not_found"
handler500 = "shuyuan.front.portal.views.trouble.broken"

urlpatterns = [
    path("", include("shuyuan.ground.media.urls")),
    path("", include("shuyuan.front.portal.machine_urls")),
]
urlpatterns += i18n_patterns(
    path("design/", include("shuyuan.design.urls")),
    path("", include("shuyuan.ground.people.urls")),
    path("", include("shuyuan.ground.blueprint.urls")),
    path("", include("shuyuan.holdings.catalogue.urls")),
    path("", include("shuyuan.front.portal.urls")),
    prefix_default_language=False,
)
