"""What is measured inside the program: its places, its pages drawn anew, a session, a publication."""

import io
import json
import statistics
import sys
import time

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.core.wsgi import get_wsgi_application
from django.db import connection

from shuyuan.ground.blueprint.queries import blueprint
from shuyuan.ground.people.models import Person
from shuyuan.holdings.catalogue.actions import publish_resource, write_resources
from shuyuan.holdings.catalogue.models import ChapterLink, Listing, Resource
from shuyuan.holdings.catalogue.values import PlacementValues, ResourceValues

application = get_wsgi_application()
LARGE = "thesis-topics"
DRAWS = 200
WARM_UP = 20


def places():
    """Addresses by what they are."""
    shown = blueprint()
    homes = ["/", "/en/", *(f"/{one.key}/" for one in shown.platforms)]
    columns = [
        f"/{platform}/{column.board}/{column.key}/"
        for column in shown.columns
        for platform in shown.platforms_of(column)
    ]
    published = Resource.objects.filter(state=Resource.State.PUBLISHED).order_by("pk")
    resources = [f"/resources/{pk}/" for pk in published.values_list("pk", flat=True)[:600]]
    return {
        "homes": homes,
        "columns": columns,
        "resources": resources + [f"/en{address}" for address in resources],
        "kinds": _kinds(published),
        "chapter": _chapter(),
        "large column": _address(shown, LARGE),
        "small column": _address(shown, "labour-talks"),
        "board": "/schools/labour/",
        "platform": "/schools/",
        "textbooks": "/textbooks/",
    }


def _kinds(published):
    """For each kind the resource with the most text: the longest page, not the shortest."""
    longest = {}
    for kind, pk, body in published.exclude(key__contains="-copy-").values_list(
        "kind", "pk", "body"
    ):
        longest[kind] = max(longest.get(kind, (0, 0)), (len(str(body)), pk))
    return {kind: f"/resources/{pk}/" for kind, (_, pk) in longest.items()}


def _chapter():
    link = ChapterLink.objects.filter(resource__state=Resource.State.PUBLISHED).first()
    return f"/chapters/{link.chapter_id}/"


def _address(shown, key):
    column = shown.column[key]
    return f"/{shown.platforms_of(column)[0]}/{column.board}/{key}/"


def draw():
    """Each page drawn anew by the framework, nothing kept: CPU, queries and bytes; and in turns
    with it a fixed piece of work in plain Python, which tells how fast the machine is just then."""
    addresses = json.load(sys.stdin)
    cookie = addresses.pop("cookie", "")
    return {
        "listings": Listing.objects.filter(column=LARGE, is_public=True).count(),
        "pages": {name: _drawn(address, cookie) for name, address in addresses.items()},
    }


def _drawn(address, cookie):
    queries = []

    def count(execute, sql, *rest):
        queries.append(sql)
        return execute(sql, *rest)

    length = len(_answer(address, cookie))
    with connection.execute_wrapper(count):
        _answer(address, cookie)
    for _ in range(WARM_UP):
        _answer(address, cookie)
    times = [(_cpu(_work), _cpu(_answer, address, cookie)) for _ in range(DRAWS)]
    work, cpu = (statistics.median(some) for some in zip(*times, strict=True))
    return {"cpu": cpu, "work": work, "queries": len(queries), "bytes": length}


def _cpu(deed, *args):
    """Milliseconds of this process's CPU."""
    begun = time.process_time()
    deed(*args)
    return (time.process_time() - begun) * 1000


def _work():
    total = 0
    for number in range(10_000):
        total += number * number
    return total


def _answer(address, cookie):
    path, _, query = address.partition("?")
    environ = {
        "REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query, "HTTP_HOST": "localhost",
        "SERVER_NAME": "localhost", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_COOKIE": cookie, "wsgi.input": io.BytesIO(), "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
    }  # fmt: skip
    begun = []
    response = application(environ, lambda *said: begun.append(said))
    body = b"".join(response)
    response.close()
    if not begun[0][0].startswith("200"):
        raise SystemExit(f"{address}: {begun[0][0]}")
    if not cookie and any(name == "Set-Cookie" for name, _ in begun[0][1]):
        raise SystemExit(f"{address} sets a cookie")
    return body


def session():
    """The cookie of somebody who is signed in."""
    person = Person.objects.get(username="editor")
    store = SessionStore()
    store[SESSION_KEY] = str(person.pk)
    store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    store[HASH_SESSION_KEY] = person.get_session_auth_hash()
    store.save()
    return {"cookie": f"{settings.SESSION_COOKIE_NAME}={store.session_key}"}


def publish(key):
    """A new resource is published; says when the deed was done."""
    values = ResourceValues(
        key=key,
        kind="article",
        title={"zh-hans": key, "en": key},
        placements=[PlacementValues("labour-talks")],
    )
    [resource] = write_resources([values])
    publish_resource(resource, by=Person.objects.get(username="editor"))
    return {"done_at": time.time()}


def fill(number):
    """Rows for so many resources, copied by the database itself: only the sitemap reads them."""
    names = [field.column for field in Resource._meta.concrete_fields if field.column != "id"]
    chosen = ["'filled-' || n" if name == "key" else f'"{name}"' for name in names]
    columns = ", ".join(f'"{name}"' for name in names)
    with connection.cursor() as cursor:
        cursor.execute(
            f"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE "
            f"n < %s) INSERT INTO catalogue_resource ({columns}) SELECT {', '.join(chosen)} FROM "
            f"numbers, (SELECT * FROM catalogue_resource WHERE state = 'published' LIMIT 1)",
            [int(number)],
        )
    return {"resources": Resource.objects.count()}
