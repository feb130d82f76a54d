"""The environment that pages are drawn in: what every template may use."""

from functools import lru_cache

from django.conf import settings
from django.utils import formats, timezone, translation
from jinja2 import Environment, FileSystemBytecodeCache, StrictUndefined

from shuyuan.design.assets import asset
from shuyuan.holdings.catalogue.kinds import KINDS
from shuyuan.toolbox.addresses import address
from shuyuan.toolbox.kept_parts import kept_part
from shuyuan.toolbox.multilingual import in_language


def environment(**options):
    """A Jinja2 environment that translates, escapes and refuses unknown names."""
    options |= {
        "undefined": StrictUndefined,
        "autoescape": True,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "auto_reload": settings.DEBUG,
        "bytecode_cache": _compiled_templates(),
        "extensions": ["jinja2.ext.i18n"],
    }
    env = Environment(**options)  # noqa: S701 - autoescape is on, above
    env.install_gettext_callables(
        gettext=translation.gettext,
        ngettext=translation.ngettext,
        pgettext=translation.pgettext,
        npgettext=translation.npgettext,
        newstyle=True,
    )
    env.globals |= {
        "url": address,
        "asset": asset,
        "kinds_of_resources": KINDS,
        "kept_part": kept_part,
    }
    env.filters |= {
        "tr": in_language,
        "day": lambda date: _day(date, translation.get_language()) if date else "",
        "moment": lambda moment: formats.date_format(timezone.localtime(moment), "DATETIME_FORMAT"),
        "number": lambda value: formats.number_format(value, force_grouping=True),
    }
    return env


def _compiled_templates():
    """Compiled once for all processes of the node and all its starts; each file is found by the
    digest of its source, so a changed template is compiled anew."""
    folder = settings.HOME / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(folder))


@lru_cache(maxsize=2048)
def _day(date, _language):
    """Lists show the same few days over and over."""
    return formats.date_format(date, "DATE_FORMAT")
