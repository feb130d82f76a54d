"""Django's settings of a node; what varies from node to node stands in `shuyuan.toml`."""

import os
from urllib.parse import unquote, urlsplit

from shuyuan.config.node import CHECKOUT, home, read_node, secret_key

NODE = read_node()
HOME = home()
PORT = int(os.environ.get("PORT") or 8000)
ADDRESS = (NODE.address or f"http://localhost:{PORT}").rstrip("/")
BLUEPRINTS = CHECKOUT / "blueprints"
COUNTRY = CHECKOUT / "country"

SECRET_KEY = secret_key()
DEBUG = False
ALLOWED_HOSTS = [*NODE.hosts, urlsplit(ADDRESS).hostname]
ROOT_URLCONF = "shuyuan.config.urls"
WSGI_APPLICATION = "shuyuan.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.Person"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django_tasks",
    "django_tasks_db",
    "shuyuan.design",
    "shuyuan.ground.blueprint",
    "shuyuan.ground.people",
    "shuyuan.ground.media",
    "shuyuan.holdings.catalogue",
    "shuyuan.front.portal",
    "shuyuan.front.demo",
    "shuyuan.config",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "shuyuan.toolbox.strict_pages.StrictPages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "shuyuan.front.portal.middleware.GoneAnswers",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": False,
        "DIRS": [
            CHECKOUT / "src/shuyuan/design/templates",
            CHECKOUT / "src/shuyuan/front/portal/templates",
            CHECKOUT / "src/shuyuan/holdings/catalogue/templates",
            CHECKOUT / "src/shuyuan/ground/people/templates",
            CHECKOUT / "src/shuyuan/ground/blueprint/templates",
        ],
        "OPTIONS": {
            "environment": "shuyuan.config.jinja.environment",
            "context_processors": [
                "django.contrib.messages.context_processors.messages",
                "shuyuan.front.portal.frame.frame",
            ],
        },
    }
]


def _database(address):
    """SQLite in the node's home, or the PostgreSQL that the address names."""
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": HOME / "shuyuan.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                "PRAGMA cache_size=-8000; PRAGMA mmap_size=134217728;",
            },
            "CONN_MAX_AGE": None,
        }
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": _host(parts),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def _host(parts):
    """A name or an address, or the folder of a socket: written with %2F, and capitals count."""
    written = parts.netloc.rpartition("@")[2].partition(":")[0]
    return unquote(written) if written.upper().startswith("%2F") else parts.hostname or ""


DATABASES = {"default": _database(NODE.database)}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = "shuyuan.config.formats"
LOCALE_PATHS = [CHECKOUT / "src/shuyuan/toolbox/locale"]  # The toolbox is no app, yet it speaks.

MEDIA_ROOT = HOME / "media"
MEDIA_URL = "/media/"
STATIC_URL = "/static/"
BUILT_ASSETS = CHECKOUT / "src/shuyuan/design/static/built"
PAGE_STORE = HOME / "pages"

AUTHENTICATION_BACKENDS = ["shuyuan.toolbox.accounts.Accounts"]
LOGIN_URL = "people:sign-in"
LOGIN_REDIRECT_URL = "portal:home"
LOGOUT_REDIRECT_URL = "portal:home"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 8},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = ADDRESS.startswith("https:")
# A server in front takes HTTPS off, so that the node itself cannot tell its own public address.
CSRF_TRUSTED_ORIGINS = [ADDRESS]
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": os.environ.get("SHUYUAN_LOG", "WARNING")},
}
THEME_SCRIPT = CHECKOUT / "src/shuyuan/design/templates/design/_theme_script.js"
