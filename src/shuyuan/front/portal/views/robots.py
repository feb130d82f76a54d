"""What search engines may read: everything public."""

from django.conf import settings
from django.http import HttpResponse

from ..frame import in_other_language
from ..page import page


@page()
def robots(request):
    """Personal parts and forms are left out; the rest is for everyone."""
    lines = ["User-agent: *"]
    for path in ("/me/", "/desk/", "/sign-in/"):
        lines += [
            f"Disallow: {in_other_language(path, code)}" for code, _name in settings.LANGUAGES
        ]
    lines.append(f"Sitemap: {settings.ADDRESS}/sitemap.xml")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")
