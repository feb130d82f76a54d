"""A change drops the kept pages that show it, and no others."""

from datetime import date, timedelta

import pytest

from shuyuan.ground.people.actions import OrganisationValues, write_organisations
from shuyuan.ground.people.tests.factories import OrganisationFactory, PersonFactory
from shuyuan.holdings.catalogue.actions import (
    change_resource,
    place_resource,
    publish_resource,
    withdraw_resource,
)
from shuyuan.holdings.catalogue.models import Chapter
from shuyuan.holdings.catalogue.tests.factories import drafted, published
from shuyuan.holdings.catalogue.values import PlacementValues
from shuyuan.toolbox.pages import store

from .full import a_textbook, text, with_topics
from .serving import kept_server, plain_server

pytestmark = pytest.mark.django_db


class World:
    """A varied little platform, and the addresses at which somebody looks at it."""

    def __init__(self):
        self.editor = PersonFactory(may=["catalogue.publish_resource"])
        self.school = OrganisationFactory(key="school")
        self.other = OrganisationFactory(key="other", kind="university")
        self.book = a_textbook()
        self.talks = [
            published(key=f"talk-{number}", organisation="school", published_on=_day(number))
            for number in range(12)
        ]
        self.draft = drafted(key="draft", organisation="other")
        self.policy = published(key="policy", kind="policy", column="labour-policies")
        self.reading = published(column="labour-policies", interprets="policy")
        self.list = published(kind="document", column="labour-lists", organisation="other")
        self.thesis = published(kind="thesis", column="thesis-topics", terms=["disciplines:0401"])
        self.lesson = published(kind="lesson", column="school-lessons", chapters=["book/1.1"])
        parts = [{"resource": "talk-3"}, {"resource": "draft"}, {"resource": "talk-5"}]
        self.course = published(
            kind="course",
            column="university-courses",
            parts=[{"title": text("one"), "parts": parts}],
        )

    def around_a_column(self):
        """Pages on which articles of a column stand, whole, as cards or counted."""
        return [
            *("/", "/disciplines/", "/schools/", "/vocational/", "/higher/topics/"),
            *("/schools/labour/", "/higher/labour/", "/schools/sports/"),
            *("/schools/labour/labour-glory/", "/schools/labour/labour-talks/"),
            *("/vocational/labour/labour-talks/", "/en/schools/labour/labour-talks/"),
            "/schools/labour/labour-talks/?kind=article",
            "/schools/labour/labour-talks/?stage=primary",
            *("/schools/labour/labour-lists/", "/schools/labour/labour-research/"),
            *("/feeds/labour-talks.atom", "/feeds/labour-talks.rss", "/feeds/labour-glory.rss"),
            "/columns/labour-talks/embed/",
            *("/regions/33/", "/regions/3301/", "/regions/330127/", "/regions/11/"),
            *("/organisations/school/", "/organisations/other/"),
            *self._resources([self.talks[number] for number in (0, 1, 3, 5, 6, 8, 11)]),
            *self._resources([self.policy, self.list, self.course]),
            f"/en/resources/{self.talks[6].pk}/",
            f"/resources/{self.talks[6].pk}/print/",
            f"/resources/{self.talks[8].pk}/print/",
            f"/resources/{self.course.pk}/embed/",
            *("/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/resources-0.xml"),
        ]

    def around_books_and_policies(self):
        """Pages that show how things belong together."""
        chapters = Chapter.objects.filter(textbook=self.book).order_by("pk")
        return [
            *("/", "/about/", "/feeds/", "/regions/", "/textbooks/"),
            *("/schools/labour/labour-policies/", "/schools/labour/labour-lists/"),
            *("/schools/labour/labour-talks/", "/columns/labour-lists/embed/"),
            *("/disciplines/disciplines/04/", "/disciplines/disciplines/0401/"),
            *("/regions/33/", "/regions/330127/", "/regions/11/", "/organisations/school/"),
            "/textbooks/?stage=primary&grade=g4&subject=mathematics&edition=renjiao",
            *(f"/textbooks/{self.book.pk}/", f"/en/textbooks/{self.book.pk}/"),
            *(f"/chapters/{chapter.pk}/" for chapter in chapters),
            *self._resources([self.policy, self.reading, self.list, self.thesis, self.lesson]),
            f"/en/resources/{self.policy.pk}/print/",
        ]

    def _resources(self, resources):
        return [f"/resources/{resource.pk}/" for resource in resources]

    def name(self, page):
        """The page in words that do not change from run to run, without its language."""
        page = page.removeprefix("/en")
        for word in ("policy", "reading", "list", "thesis", "lesson", "course"):
            page = page.replace(f"/resources/{getattr(self, word).pk}/", f"/{word}/")
        for number, talk in enumerate(self.talks):
            page = page.replace(f"/resources/{talk.pk}/", f"/talk-{number}/")
        for chapter in Chapter.objects.filter(textbook=self.book):
            page = page.replace(f"/chapters/{chapter.pk}/", f"/chapter-{chapter.number}/")
        return page.replace(f"/textbooks/{self.book.pk}/", "/book/")


def _day(number):
    return date(2026, 3, 1) + timedelta(number)


def publish_another(world):
    published(organisation="other", published_on=date(2026, 4, 1))


def publish_the_draft(world):
    publish_resource(world.draft, by=world.editor)


def change_a_title(world):
    change_resource(world.talks[3], by=world.editor, title=text("another title"))


def withdraw(world):
    for number in (2, 6):
        withdraw_resource(world.talks[number], by=world.editor, reason=text("reason"))


def restore(world):
    for number in (2, 6):
        publish_resource(world.talks[number], by=world.editor)


def place_on_another_column(world):
    places = [PlacementValues("labour-talks"), PlacementValues("labour-research")]
    place_resource(world.talks[0], by=world.editor, placements=places)


def take_from_its_column(world):
    place_resource(world.talks[4], by=world.editor, placements=[PlacementValues("labour-research")])


def pin(world):
    places = [PlacementValues("labour-talks", pinned=True)]
    place_resource(world.talks[1], by=world.editor, placements=places)


def publish_for_a_new_organisation(world):
    values = OrganisationValues(key="new", kind="school", name=text("new"), region="330127")
    write_organisations([values])
    published(organisation="new", column="labour-lists", kind="document")


def tie_to_another_chapter(world):
    change_resource(world.lesson, by=world.editor, chapters=["book/2"])


def rename_a_textbook(world):
    a_textbook(publisher=text("another publisher"), title=text("another title"))


def withdraw_a_policy(world):
    withdraw_resource(world.policy, by=world.editor, reason=text("reason"))


def restore_a_policy(world):
    publish_resource(world.policy, by=world.editor)


def withdraw_an_interpretation(world):
    withdraw_resource(world.reading, by=world.editor, reason=text("reason"))


def restore_an_interpretation(world):
    publish_resource(world.reading, by=world.editor)


DEEDS = {
    "around_a_column": [
        publish_another, publish_the_draft, change_a_title, withdraw, restore,
        place_on_another_column, take_from_its_column, pin,
    ],
    "around_books_and_policies": [
        publish_for_a_new_organisation, tie_to_another_chapter, rename_a_textbook,
        withdraw_a_policy, restore_a_policy, withdraw_an_interpretation, restore_an_interpretation,
    ],
}  # fmt: skip
# What goes although it would look the same: fewer tags to keep are worth a page drawn again.
NEEDLESS = {
    "they count or list the whole catalogue": {"/", "/disciplines/", "/regions/", "/sitemap.xml"},
    "they count the column or might show what stands in it": {
        *("/schools/", "/schools/labour/", "/schools/labour/labour-glory/", "/higher/labour/"),
        *("/schools/labour/labour-talks/", "/vocational/labour/labour-talks/"),
        "/schools/labour/labour-talks/?stage=primary",
        "/schools/labour/labour-talks/?kind=article",
        *("/feeds/labour-talks.atom", "/feeds/labour-talks.rss", "/feeds/labour-glory.rss"),
        "/columns/labour-talks/embed/",
    },
    "the first ones of a column fill up with its next ones": {"/talk-0/", "/talk-1/", "/talk-3/"},
    "they show the resource, though not what changed of it": {
        *("/talk-5/", "/talk-6/", "/talk-6/print/", "/talk-8/print/", "/organisations/school/"),
        *("/regions/33/", "/regions/3301/", "/regions/330127/"),
    },
    "a textbook may enter any choice": {"/textbooks/"},
}


@pytest.mark.mission("0.1")
@pytest.mark.parametrize("where", DEEDS)
def test_a_deed_drops_the_pages_that_it_changes(do_tasks, where):
    world = World()
    do_tasks()
    pages = getattr(world, where)()
    server, plain = kept_server(), plain_server()
    kept = {page: server.get(page).content for page in pages}
    assert [page for page in pages if store().get(page) is None] == []

    stale, needless = {}, {}
    for deed in DEEDS[where]:
        deed(world)
        do_tasks()
        dropped = {page for page in kept if store().get(page) is None}
        fresh = {page: plain.get(page) for page in pages}
        changed = {page for page in kept if fresh[page].content != kept[page]}
        assert changed, deed.__name__
        stale[deed.__name__] = sorted(map(world.name, changed - dropped))
        needless[deed.__name__] = {*map(world.name, dropped - changed)}
        kept = {page: server.get(page).content for page in pages if fresh[page].status == 200}

    assert {deed: pages for deed, pages in stale.items() if pages} == {}
    named = set().union(*NEEDLESS.values())
    assert {deed: pages - named for deed, pages in needless.items() if pages - named} == {}


@pytest.mark.mission("0.1")
def test_an_applied_blueprint_drops_every_page(do_tasks, tmp_path):
    world = World()
    do_tasks()
    server = kept_server()
    pages = world.around_books_and_policies()
    for page in pages:
        server.get(page)

    with_topics(tmp_path, {"spring": (-1, 1)})
    do_tasks()

    assert [page for page in pages if store().get(page) is not None] == []


@pytest.mark.mission("0.1")
def test_a_kept_page_is_answered_without_asking_the_database(django_assert_num_queries):
    published(column="labour-talks")
    server = kept_server()
    pages = ["/", "/en/", "/schools/labour/labour-talks/", "/feeds/labour-talks.rss"]
    first = [server.get(page) for page in pages]

    with django_assert_num_queries(0):
        second = [server.get(page) for page in pages]

    assert [one.content for one in second] == [one.content for one in first]
    assert {one.headers["cache-control"] for one in second} == {
        "public, max-age=0, must-revalidate"
    }


@pytest.mark.mission("0.1")
def test_who_has_the_page_already_is_told_so():
    server = kept_server()
    tag = server.get("/schools/").headers["etag"]

    known = server.get("/schools/", HTTP_IF_NONE_MATCH=tag)
    other = server.get("/schools/", HTTP_IF_NONE_MATCH='"another"')

    assert (known.status, known.content) == (304, b"")
    assert other.status == 200


def test_only_what_is_the_same_for_everyone_is_kept():
    resource = drafted()
    server = kept_server()
    pages = ["/me/bar/", "/sign-in/", "/nowhere/", f"/resources/{resource.pk}/", "/health/"]
    answers = [server.get(page).status for page in pages]

    assert answers == [200, 200, 404, 404, 200]
    assert [page for page in pages if store().get(page) is not None] == []
