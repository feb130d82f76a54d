"""What search engines may read: everything public."""

from django.conf import settings
from django.http import HttpResponse

from ..page import page


@page()
def robots(request):
    """Personal parts and forms are left out; the rest is for everyone."""
    lines = [
        "User-agent: *",
        "Disallow: /me/",
        "Disallow: /desk/",
        "Disallow: /sign-in/",
        f"Sitemap: {settings.ADDRESS}/sitemap.xml",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")
