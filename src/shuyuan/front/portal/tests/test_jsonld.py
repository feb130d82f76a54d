"""What pages say to machines is JSON-LD that schema.org knows."""

import pytest

from shuyuan.ground.blueprint.queries import term_named
from shuyuan.ground.media.actions import keep_file
from shuyuan.ground.people.tests.factories import OrganisationFactory
from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.holdings.catalogue.models import Chapter
from shuyuan.holdings.catalogue.tests.factories import published

from .full import a_textbook, full, picture, text
from .reading import LANGUAGES, read, said_to_machines

pytestmark = pytest.mark.django_db

# What schema.org allows, for the types that our pages use.
THING = {"name", "description", "url", "image", "identifier", "mainEntityOfPage"}
WORK = THING | {
    "about", "author", "creator", "dateModified", "datePublished", "educationalLevel", "hasPart",
    "inLanguage", "isAccessibleForFree", "isPartOf", "keywords", "learningResourceType", "license",
    "mainEntity", "position", "publisher", "text",
}  # fmt: skip
MEDIA = WORK | {"contentUrl", "encodingFormat", "uploadDate", "duration", "thumbnailUrl"}
EVENT = THING | {"startDate", "endDate", "location", "inLanguage", "isAccessibleForFree"}
PAGE = WORK | {"breadcrumb"}
ALLOWED = {
    "AdministrativeArea": THING,
    "Article": WORK,
    "AudioObject": MEDIA,
    "Book": WORK,
    "BreadcrumbList": {"itemListElement"},
    "Chapter": WORK,
    "CollectionPage": PAGE,
    "CollegeOrUniversity": THING,
    "Course": WORK | {"provider", "hasCourseInstance", "syllabusSections"},
    "CourseInstance": EVENT | {"courseMode", "courseWorkload"},
    "CreativeWork": WORK,
    "DefinedTerm": THING | {"termCode", "inDefinedTermSet"},
    "DigitalDocument": WORK,
    "EducationalOrganization": THING,
    "Event": EVENT,
    "GovernmentOrganization": THING,
    "HowTo": WORK | {"step"},
    "HowToStep": WORK,
    "ImageGallery": PAGE,
    "ItemList": THING | {"itemListElement"},
    "LearningResource": WORK,
    "Legislation": WORK | {"legislationDate", "legislationIdentifier"},
    "ListItem": THING | {"position", "item"},
    "MedicalScholarlyArticle": WORK,
    "Organization": THING,
    "Person": THING | {"jobTitle"},
    "ProfilePage": PAGE,
    "Quiz": WORK,
    "School": THING,
    "SpecialAnnouncement": WORK | {"datePosted"},
    "Syllabus": WORK,
    "Thesis": WORK,
    "VideoObject": MEDIA,
    "VirtualLocation": THING,
    "VisualArtwork": WORK | {"artform"},
    "WebApplication": WORK,
    "WebPage": PAGE,
    "WebSite": WORK,
}
REQUIRED = {
    "BreadcrumbList": {"itemListElement"},
    "CollectionPage": {"name", "url"},
    "Course": {"name", "description", "provider", "hasCourseInstance"},
    "CourseInstance": {"courseMode"},
    "DefinedTerm": {"name", "termCode"},
    "Event": {"name", "startDate", "location"},
    "LearningResource": {"name", "url", "learningResourceType"},
    "ListItem": {"position", "name"},
    "Organization": {"name"},
    "ProfilePage": {"mainEntity"},
    "VideoObject": {"name", "description", "thumbnailUrl", "uploadDate", "contentUrl"},
}


def problems_of(node, path="$"):
    """What schema.org would not understand in this node and those inside it."""
    types = node.get("@type", [])
    types = [types] if isinstance(types, str) else types
    found = [f"{path}: unknown type {one}" for one in types if one not in ALLOWED]
    allowed = set().union(*(ALLOWED.get(one, set()) for one in types))
    required = set().union(*(REQUIRED.get(one, set()) for one in types))
    given = {name for name in node if not name.startswith("@")}
    found += [f"{path}: {name} is no property of {types}" for name in sorted(given - allowed)]
    found += [f"{path}: {types} needs {name}" for name in sorted(required - given)]
    found += [f"{path}: {name} says nothing" for name in given if node[name] in ("", [], None)]
    for name in given:
        inside = node[name] if isinstance(node[name], list) else [node[name]]
        for one in inside:
            if isinstance(one, dict):
                found += problems_of(one, f"{path}.{name}")
    return found


def relative_addresses(node):
    """Addresses that machines could not follow from elsewhere."""
    found = []
    for name, value in node.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                found += relative_addresses(one)
            elif name in ("@id", "url", "item", "contentUrl", "thumbnailUrl", "image", "license"):
                found += [] if one.startswith(("http://", "https://")) else [one]
    return found


def test_the_checker_finds_what_is_wrong():
    node = {"@type": "VideoObject", "name": "", "colour": "red", "author": {"@type": "Ghost"}}

    found = problems_of(node)

    assert sorted(found) == [
        "$.author: unknown type Ghost",
        "$: ['VideoObject'] needs contentUrl",
        "$: ['VideoObject'] needs description",
        "$: ['VideoObject'] needs thumbnailUrl",
        "$: ['VideoObject'] needs uploadDate",
        "$: colour is no property of ['VideoObject']",
        "$: name says nothing",
    ]


@pytest.mark.mission("0.1", "5.3", "5.4", "5.5", "5.6")
@pytest.mark.parametrize("kind", KINDS)
def test_a_resource_of_each_kind_is_a_learning_resource(client, tmp_path, kind):
    school = OrganisationFactory(kind="university")
    terms = ["stages:primary", "subjects:labour", "values:thrift"]
    cover = picture(tmp_path, "cover")
    resource = full(kind, tmp_path, organisation=school.key, terms=terms, cover=cover)

    nodes = [
        said_to_machines(read(client.get(f"{prefix}/resources/{resource.pk}/")))
        for prefix in LANGUAGES.values()
    ]

    for node in nodes:
        assert problems_of(node) == []
        assert relative_addresses(node) == []
        assert "LearningResource" in node["@type"]
        assert node["@context"] == "https://schema.org"
    assert [node["name"] for node in nodes] == [resource.title["zh-hans"], resource.title["en"]]
    assert nodes[0]["@id"] == nodes[1]["@id"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_resource_that_says_little_leaves_no_empty_property(client, kind):
    resource = published(kind=kind, summary={}, body={}, column="")

    node = said_to_machines(read(client.get(f"/resources/{resource.pk}/")))

    assert [one for one in problems_of(node) if " needs " not in one] == []


@pytest.mark.mission("5.3")
def test_a_course_names_its_provider_and_how_it_is_held(client, tmp_path):
    school = OrganisationFactory(kind="university", name=text("university"))
    parts = [{"title": text("first chapter")}, {"title": text("second chapter")}]
    course = full("course", tmp_path, organisation=school.key, parts=parts)

    node = said_to_machines(read(client.get(f"/en/resources/{course.pk}/")))

    assert node["@type"] == ["Course", "LearningResource"]
    assert node["provider"] == {
        "@type": "CollegeOrUniversity",
        "name": "university (English)",
        "url": f"http://localhost:8000/en/organisations/{school.key}/",
    }
    assert node["hasCourseInstance"] == {
        "@type": "CourseInstance",
        "courseMode": "online",
        "courseWorkload": "PT12.5H",
    }
    assert [part["name"] for part in node["syllabusSections"]] == [
        "first chapter (English)",
        "second chapter (English)",
    ]


def test_a_film_without_a_poster_shows_its_cover_to_machines(client, tmp_path):
    cover = picture(tmp_path, "cover")
    film = tmp_path / "bare.mp4"
    film.write_bytes(b"bare")
    kept = keep_file(film, title=text("film"), seconds=75.5)
    resource = published(kind="video", film=kept.digest, cover=cover)

    node = said_to_machines(read(client.get(f"/resources/{resource.pk}/")))

    assert node["thumbnailUrl"] == f"http://localhost:8000/media/{cover[:2]}/{cover}.png"
    assert node["duration"] == "PT75S"


def test_breadcrumbs_are_counted_from_one_and_end_at_the_page(client):
    resource = published(column="labour-talks", title=text("talk"))

    node = said_to_machines(read(client.get(f"/en/resources/{resource.pk}/")))

    steps = node["mainEntityOfPage"]["breadcrumb"]["itemListElement"]
    assert [step["position"] for step in steps] == [1, 2, 3, 4, 5, 6]
    assert [step["item"] for step in steps] == [
        "http://localhost:8000/en/",
        "http://localhost:8000/en/schools/",
        "http://localhost:8000/en/schools/labour/",
        "http://localhost:8000/en/schools/labour/labour-glory/",
        "http://localhost:8000/en/schools/labour/labour-talks/",
        f"http://localhost:8000/en/resources/{resource.pk}/",
    ]
    assert steps[-1]["name"] == "talk (English)"


@pytest.mark.mission("0.1", "0.5", "1.4", "4.8", "5.3")
def test_every_kind_of_place_is_known_to_schema_org(client):
    school = OrganisationFactory()
    book = a_textbook()
    chapter = Chapter.objects.get(textbook=book, number="1")
    published(organisation=school.key, terms=["disciplines:0401"], chapters=["book/1"])
    places = {
        "/": "WebSite",
        "/schools/": "CollectionPage",
        "/schools/labour/": "CollectionPage",
        "/schools/labour/labour-glory/": "CollectionPage",
        "/schools/labour/labour-talks/": "CollectionPage",
        "/schools/topics/summer-training-2026/": "CollectionPage",
        f"/organisations/{school.key}/": "School",
        f"/textbooks/{book.pk}/": ["Book", "LearningResource"],
        f"/chapters/{chapter.pk}/": "Chapter",
        "/disciplines/disciplines/0401/": "DefinedTerm",
        "/regions/33/": "AdministrativeArea",
    }

    said = {
        prefix + place: said_to_machines(read(client.get(prefix + place)))
        for place in places
        for prefix in LANGUAGES.values()
    }

    for address, node in said.items():
        assert problems_of(node) == [], address
        assert relative_addresses(node) == [], address
        assert node["url"] == "http://localhost:8000" + address
        assert node["@type"] == places[address.removeprefix("/en")], address


@pytest.mark.parametrize("kind", ["school", "university", "authority", "enterprise", "venue"])
def test_whoever_publishes_is_an_organisation(client, kind):
    school = OrganisationFactory(kind=kind, region=term_named("regions:3301"))
    resource = published(organisation=school.key)
    organisations = {
        "Organization", "School", "CollegeOrUniversity", "EducationalOrganization",
        "GovernmentOrganization",
    }  # fmt: skip

    node = said_to_machines(read(client.get(f"/resources/{resource.pk}/")))

    assert node["publisher"]["@type"] in organisations
