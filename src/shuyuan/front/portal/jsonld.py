"""What pages say to machines: schema.org JSON-LD, with the LRMI terms for learning resources."""

from django.conf import settings
from django.utils.translation import get_language

from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.toolbox.multilingual import in_language, languages_of

from .addresses import chapter_address, organisation_address, resource_address
from .frame import TAGS, home_address

CONTEXT = "https://schema.org"
LICENCES = {
    "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "cc-by-sa-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "cc-by-nc-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "cc-by-nc-sa-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    "cc-by-nd-4.0": "https://creativecommons.org/licenses/by-nd/4.0/",
}
ORGANISATIONS = {
    "school": "School",
    "university": "CollegeOrUniversity",
    "college": "CollegeOrUniversity",
    "institution": "EducationalOrganization",
    "authority": "GovernmentOrganization",
    "enterprise": "Organization",
    "venue": "Organization",
}
SUBJECTS = (
    "subjects",
    "disciplines",
    "undergraduate-majors",
    "vocational-majors",
    "sports",
    "arts",
)


def website(shown):
    """The portal itself."""
    return {
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": in_language(shown.title),
        "description": in_language(shown.purpose),
        "url": settings.ADDRESS + home_address(),
        "inLanguage": _language(),
    }


def platform(request, shown, platform):
    """One of its platforms."""
    return website(shown) | {
        "@type": "CollectionPage",
        "name": in_language(platform.title),
        "description": in_language(platform.purpose),
        "url": settings.ADDRESS + request.path,
    }


def collection(request, thing, crumbs, cards=()):
    """A board, column or topic, its place, and what stands on this page of it."""
    page = {
        "@context": CONTEXT,
        "@type": "CollectionPage",
        "name": in_language(thing.title),
        "url": settings.ADDRESS + request.path,
        "inLanguage": _language(),
        "breadcrumb": _breadcrumbs(request, crumbs),
    }
    if thing.purpose:
        page["description"] = in_language(thing.purpose)
    if cards:
        page["mainEntity"] = _list(cards)
    return page


def resource(request, found, context):
    """A resource as a LearningResource beside the type of its kind."""
    kind = KINDS[found.kind]
    address = settings.ADDRESS + resource_address(found.pk)
    types = [kind.schema_type]
    if kind.schema_type != "LearningResource":
        types.append("LearningResource")
    thing = {
        "@context": CONTEXT,
        "@type": types,
        "@id": settings.ADDRESS + f"/resources/{found.pk}/",
        "url": address,
        "name": in_language(found.title),
        "description": in_language(found.summary) or in_language(found.title),
        "learningResourceType": str(kind.title),
        "inLanguage": [TAGS[code] for code in languages_of(found.title) if code in TAGS],
        "datePublished": found.published_on.isoformat(),
        "dateModified": found.changed_at.isoformat(),
        "isAccessibleForFree": True,
        "mainEntityOfPage": {
            "@type": "WebPage",
            "url": address,
            "breadcrumb": _breadcrumbs(request, context["crumbs"]),
        },
    }
    if found.licence in LICENCES:
        thing["license"] = LICENCES[found.licence]
    if found.contributor:
        thing["author"] = {"@type": "Person", "name": in_language(found.contributor.name)}
    if found.organisation:
        thing["publisher"] = _organisation(found.organisation)
    if found.cover:
        thing["image"] = settings.ADDRESS + found.cover.address
    return thing | _for_whom(context["terms"]) | _of_the_kind(found, context)


def _for_whom(terms):
    """Stage and grade, subject, and other terms, as LRMI says them."""
    said = {}
    levels = [*terms.get("stages", []), *terms.get("grades", [])]
    if levels:
        said["educationalLevel"] = [_term(term) for term in levels]
    about = [term for vocabulary in SUBJECTS for term in terms.get(vocabulary, [])]
    if about:
        said["about"] = [_term(term) for term in about]
    rest = [
        in_language(term.title)
        for vocabulary, some in terms.items()
        if vocabulary not in (*SUBJECTS, "stages", "grades")
        for term in some
    ]
    if rest:
        said["keywords"] = rest
    return said


def _of_the_kind(found, context):
    details = context["details"]
    if found.kind in ("video", "audio") and context["films"]:
        film = context["films"][0]["attachment"].file
        said = {
            "contentUrl": settings.ADDRESS + film.address,
            "encodingFormat": film.content_type,
            "uploadDate": found.published_on.isoformat(),
            "duration": f"PT{int(film.seconds or 0)}S",
        }
        if picture := film.poster or found.cover:
            said["thumbnailUrl"] = settings.ADDRESS + picture.address
        return said
    if found.kind == "course":
        said = {"provider": _organisation(found.organisation)} if found.organisation else {}
        instance = {"@type": "CourseInstance", "courseMode": "online"}
        if details.hours:
            instance["courseWorkload"] = f"PT{details.hours:g}H"
        said["hasCourseInstance"] = instance
        parts = [
            {"@type": "Syllabus", "name": in_language(step.title)} for step in context["outline"]
        ]
        return said | ({"syllabusSections": parts} if parts else {})
    if found.kind == "skill":
        steps = [{"@type": "HowToStep", "text": in_language(step)} for step in details.steps]
        return {"step": steps}
    if found.kind == "artwork":
        said = {"artform": in_language(details.medium)} if details.medium else {}
        if details.artist:
            said["creator"] = {"@type": "Person", "name": in_language(details.artist)}
        if context["attachments"]:
            said["image"] = settings.ADDRESS + context["attachments"][0].file.address
        return said
    if found.kind == "policy":
        said = {"legislationDate": details.issued_on.isoformat()}
        if details.number:
            said["legislationIdentifier"] = details.number
        return said
    if found.kind == "profile":
        person = {"@type": "Person", "name": in_language(details.name)}
        if details.occupation:
            person["jobTitle"] = in_language(details.occupation)
        return {"mainEntity": person}
    if found.kind == "show" and details.opens_on:
        said = {
            "startDate": details.opens_on.isoformat(),
            "location": {"@type": "VirtualLocation", "url": settings.ADDRESS},
        }
        return said | ({"endDate": details.closes_on.isoformat()} if details.closes_on else {})
    if found.kind == "announcement":
        words = in_language(found.summary) or in_language(found.title)
        return {"datePosted": found.published_on.isoformat(), "text": words}
    return {}


def organisation(found):
    """A school, university or other organisation."""
    return {"@context": CONTEXT} | _organisation(found)


def _organisation(found):
    return {
        "@type": ORGANISATIONS[found.kind],
        "name": in_language(found.name),
        "url": settings.ADDRESS + organisation_address(found.key),
    }


def textbook(request, book):
    """A volume of a textbook."""
    return {
        "@context": CONTEXT,
        "@type": ["Book", "LearningResource"],
        "name": in_language(book.title),
        "url": settings.ADDRESS + request.path,
        "learningResourceType": "textbook",
        "publisher": {"@type": "Organization", "name": in_language(book.publisher)},
    }


def chapter(found, cards):
    """A chapter and what teaches it."""
    said = {
        "@context": CONTEXT,
        "@type": "Chapter",
        "name": in_language(found.title),
        "url": settings.ADDRESS + chapter_address(found.pk),
        "position": found.number,
        "isPartOf": {"@type": "Book", "name": in_language(found.textbook.title)},
    }
    return said | ({"mainEntity": _list(cards)} if cards else {})


def defined_term(request, term):
    """A discipline or major with its code."""
    return _term(term) | {"@context": CONTEXT, "url": settings.ADDRESS + request.path}


def place(request, region):
    """A province, city or county."""
    return {
        "@context": CONTEXT,
        "@type": "AdministrativeArea",
        "name": in_language(region.title),
        "identifier": region.code,
        "url": settings.ADDRESS + request.path,
    }


def _term(term):
    return {
        "@type": "DefinedTerm",
        "name": in_language(term.title),
        "termCode": term.code,
        "inDefinedTermSet": f"urn:shuyuan:vocabulary:{term.vocabulary_id}",
    }


def _list(cards):
    return {
        "@type": "ItemList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "url": settings.ADDRESS + resource_address(card.pk),
                "name": in_language(card.title),
            }
            for position, card in enumerate(cards, start=1)
        ],
    }


def _breadcrumbs(request, crumbs):
    items = []
    for position, (title, address) in enumerate(crumbs, start=1):
        address = home_address() if address == "home" else address or request.path
        items.append(
            {
                "@type": "ListItem",
                "position": position,
                "name": in_language(title),
                "item": settings.ADDRESS + address,
            }
        )
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _language():
    return TAGS.get(get_language(), get_language())
