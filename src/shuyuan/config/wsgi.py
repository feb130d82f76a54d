"""The server's way in: built files, kept public pages, then the framework."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

from shuyuan.toolbox.pages import KeptPages

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shuyuan.config.settings")

_files = WhiteNoise(
    get_wsgi_application(),
    root=settings.BUILT_ASSETS,
    prefix="static/",
    # Vite writes a digest into every name, so a file at an address never changes.
    immutable_file_test=lambda _path, _url: True,
)
application = KeptPages(_files)
