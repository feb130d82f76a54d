"""Where the public pages are, in each language."""

from django.urls import path

from .views import boards, disciplines, feeds, home, me, places, resource, textbooks

app_name = "portal"
urlpatterns = [
    path("", home.home, name="home"),
    path("about/", home.about, name="about"),
    path("accessibility/", home.accessibility, name="accessibility"),
    path("me/bar/", me.bar, name="me-bar"),
    path("me/teaching-notes/<int:pk>/", me.teaching_note, name="me-teaching-note"),
    path("resources/<int:pk>/", resource.resource, name="resource"),
    path("resources/<int:pk>/print/", resource.printed, name="resource-print"),
    path("resources/<int:pk>/embed/", resource.embedded, name="resource-embed"),
    path("textbooks/", textbooks.textbooks, name="textbooks"),
    path("textbooks/<int:pk>/", textbooks.textbook, name="textbook"),
    path("chapters/<int:pk>/", textbooks.chapter, name="chapter"),
    path("disciplines/", disciplines.disciplines, name="disciplines"),
    path("disciplines/<slug:vocabulary>/", disciplines.disciplines, name="disciplines-of"),
    path("disciplines/<slug:vocabulary>/<str:code>/", disciplines.discipline, name="discipline"),
    path("regions/", places.regions, name="regions"),
    path("regions/<slug:code>/", places.region, name="region"),
    path("organisations/<slug:key>/", places.organisation, name="organisation"),
    path("feeds/", feeds.feeds, name="feeds"),
    path("feeds/<slug:column>.atom", feeds.feed, {"form": "atom"}, name="feed-atom"),
    path("feeds/<slug:column>.rss", feeds.feed, {"form": "rss"}, name="feed-rss"),
    path("columns/<slug:column>/embed/", feeds.embedded, name="column-embed"),
    path("<slug:platform>/", home.platform, name="platform"),
    path("<slug:platform>/topics/", boards.topics, name="topics"),
    path("<slug:platform>/topics/<slug:topic>/", boards.topic, name="topic"),
    path("<slug:platform>/<slug:board>/", boards.board, name="board"),
    path("<slug:platform>/<slug:board>/<slug:column>/", boards.column, name="column"),
]
