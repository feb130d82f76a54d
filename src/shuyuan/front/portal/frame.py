"""What stands around every page: the site's name, its platforms and boards, the languages."""

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from shuyuan.ground.blueprint.queries import blueprint
from shuyuan.toolbox.multilingual import in_language

from .addresses import board_address, platform_address

TAGS = {"zh-hans": "zh-Hans", "en": "en"}


def frame(request):
    """Context of every template, of whichever room; a fragment stands in a page that has it."""
    if getattr(request, "is_fragment", False):
        return {}
    shown = blueprint_for(request)
    platform = shown.platform.get(getattr(request, "platform", ""))
    language = get_language()
    path = getattr(request, "page_address", request.path)
    if query := getattr(request, "page_query", ""):
        path += f"?{query}"
    return {
        "language": TAGS.get(language, language),
        "languages": [
            (TAGS.get(code, code), name, in_other_language(path, code))
            for code, name in settings.LANGUAGES
        ],
        "origin": settings.ADDRESS,
        "canonical": settings.ADDRESS + path,
        "home": home_address(),
        "site": {
            "title": in_language(shown.title),
            "short_title": in_language(shown.short_title),
        },
        "platforms": [
            (in_language(one.short_title), platform_address(one.key), one.accent, one is platform)
            for one in shown.platforms
        ],
        "nav": _boards(shown, platform, request) if platform else [],
        "accent": platform.accent if platform else "",
        "search_address": "",
        "sign_in_address": home_address() + "sign-in/",
        "personal_address": home_address() + "me/bar/",
        "footer_links": [
            (_("About"), home_address() + "about/"),
            (_("Accessibility"), home_address() + "accessibility/"),
            (_("Regions"), home_address() + "regions/"),
            (_("Feeds"), home_address() + "feeds/"),
        ],
        "operator": settings.NODE.name if settings.NODE.name != "Shuyuan" else "",
    }


def blueprint_for(request):
    """What the node shows, asked for once a page."""
    if not hasattr(request, "blueprint"):
        request.blueprint = blueprint()
    return request.blueprint


def home_address():
    """The portal's home in the language of the page."""
    language = get_language()
    return "/" if language == settings.LANGUAGE_CODE else f"/{language}/"


def in_other_language(path, code):
    """The same page in another language: the default one has no prefix."""
    for known, _name in settings.LANGUAGES:
        if path.startswith(f"/{known}/"):
            path = path[len(known) + 1 :]
            break
    return path if code == settings.LANGUAGE_CODE else f"/{code}{path}"


def _boards(shown, platform, request):
    """The platform's boards, whatever their place on it, then its textbooks or disciplines."""
    current = getattr(request, "board", "")
    return [
        (in_language(board.title), board_address(platform.key, board.key), board.key == current)
        for board in shown.boards
        if platform.key in board.shown_on
    ]
