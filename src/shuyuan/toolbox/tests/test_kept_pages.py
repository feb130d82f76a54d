"""How does the server answer from kept pages, and what does it keep?"""

import gzip
from datetime import datetime, time
from urllib.parse import unquote_to_bytes

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import timezone

from shuyuan.toolbox.pages import KeptPages, next_midnight, public_page, shows, store


class Site:
    """A server with one page on it, which counts how often it is drawn."""

    def __init__(self, view):
        self.drawn = 0
        self.view = view
        self.server = KeptPages(self.app)

    def app(self, environ, start_response):
        self.drawn += 1
        response = self.view(WSGIRequest(environ))
        cookies = [("Set-Cookie", morsel.OutputString()) for morsel in response.cookies.values()]
        start_response(f"{response.status_code} Answer", [*response.items(), *cookies])
        return [response.content]

    def ask(self, address="/", method="GET", **headers):
        environ = RequestFactory().generic(method, address, **headers).environ
        path = unquote_to_bytes(address.partition("?")[0])
        return Answer(self.server, environ | {"PATH_INFO": path.decode("latin-1")})


class Answer:
    def __init__(self, server, environ):
        self.body = b"".join(server(environ, self.begin))

    def begin(self, status, headers, error=None):
        self.status = int(status.split()[0])
        self.headers = dict(headers)


def site(body="书院 " * 100, *, status=200, tags=("resource:1",), cookie=False, **headers):
    @public_page
    def view(request):
        shows(*tags)
        response = HttpResponse(body, status=status, headers=headers)
        if cookie:
            response.set_cookie("sessionid", "secret")
        return response

    return Site(view)


def test_a_public_page_is_drawn_once():
    place = site()

    first, second = place.ask(), place.ask()

    assert place.drawn == 1
    assert (first.status, first.headers, first.body) == (second.status, second.headers, second.body)
    assert second.body.decode() == "书院 " * 100


def test_a_kept_page_says_how_it_may_be_kept():
    place = site(Vary="Cookie", **{"Cache-Control": "private"})
    place.ask()

    headers = place.ask().headers

    assert headers.pop("ETag").startswith('W/"')
    assert headers == {
        "Content-Type": "text/html; charset=utf-8",
        "Vary": "Accept-Encoding",
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Length": str(len(("书院 " * 100).encode())),
    }


def test_a_drop_lets_the_page_be_drawn_again():
    place = site(tags=["resource:1", "column:x"])
    place.ask()

    store().drop(["column:x"])
    place.ask()

    assert place.drawn == 2


def test_a_thing_that_changes_while_the_page_is_drawn_is_not_outlived():
    @public_page
    def view(request):
        shows("resource:1")
        store().drop(["resource:1"])
        return HttpResponse("old")

    place = Site(view)
    place.ask()
    place.ask()

    assert place.drawn == 2
    assert store().names() == set()


def test_whoever_has_the_page_is_told_that_it_is_the_same():
    place = site()
    tag = place.ask().headers["ETag"]

    for said in (tag, f'"other", W/{tag}', "*"):
        answer = place.ask(headers={"if-none-match": said})

        assert (answer.status, answer.body) == (304, b"")
        assert answer.headers["ETag"] == tag
        assert "Content-Length" not in answer.headers
    assert place.drawn == 1


def test_whoever_has_another_page_gets_this_one():
    answer = site().ask(headers={"if-none-match": '"other"'})

    assert (answer.status, answer.body.decode()) == (200, "书院 " * 100)


def test_other_words_have_another_tag():
    assert site("old").ask("/a").headers["ETag"] != site("new").ask("/b").headers["ETag"]


def test_a_page_is_packed_for_those_who_can_unpack():
    place = site()

    for _ in range(2):
        answer = place.ask(headers={"accept-encoding": "br, gzip"})

        assert answer.headers["Content-Encoding"] == "gzip"
        assert answer.headers["Content-Length"] == str(len(answer.body))
        assert gzip.decompress(answer.body).decode() == "书院 " * 100
    assert "Content-Encoding" not in place.ask(headers={"accept-encoding": "identity"}).headers


@pytest.mark.parametrize("first", ["HEAD", "GET"])
def test_a_head_has_the_headers_and_no_body(first):
    place = site()
    place.ask(method=first)

    head, whole = place.ask(method="HEAD"), place.ask()

    assert (head.status, head.body) == (200, b"")
    assert head.headers == whole.headers
    assert whole.body.decode() == "书院 " * 100
    assert place.drawn == 1


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_deeds_are_never_answered_from_what_is_kept(method):
    place = site()
    place.ask()

    place.ask(method=method)
    place.ask(method=method)

    assert place.drawn == 3


@pytest.mark.parametrize("status", [302, 404, 410, 500])
def test_only_pages_that_are_there_are_kept(status):
    place = site(status=status)

    place.ask()
    answer = place.ask()

    assert (answer.status, place.drawn) == (status, 2)
    assert store().names() == set()


def test_an_answer_with_a_cookie_is_never_kept():
    place = site(cookie=True)

    answer = place.ask()
    place.ask()

    assert answer.headers["Set-Cookie"].startswith("sessionid=secret;")
    assert answer.body.decode() == "书院 " * 100
    assert place.drawn == 2
    assert store().names() == set()


def test_a_page_that_is_not_public_is_never_kept():
    place = Site(lambda request: HttpResponse("mine"))

    place.ask()
    place.ask()

    assert place.drawn == 2
    assert store().names() == set()


def test_each_query_has_its_own_page():
    place = Site(public_page(lambda request: HttpResponse(request.META["QUERY_STRING"])))

    for _ in range(2):
        assert place.ask("/list/?page=1").body == b"page=1"
        assert place.ask("/list/?page=2").body == b"page=2"
        assert place.ask("/list/").body == b""
    assert place.drawn == 3


def test_an_address_in_any_bytes_is_answered():
    place = site()

    place.ask("/%E4%B9%A6%E9%99%A2/%FF")
    place.ask("/%E4%B9%A6%E9%99%A2/%FF")

    assert place.drawn == 1


def test_a_page_drawn_before_midnight_ends_with_its_day(monkeypatch):
    midnight = next_midnight()
    place = site()
    place.ask()

    monkeypatch.setattr("shuyuan.toolbox.page_store.time.time", lambda: midnight - 1)
    place.ask()
    monkeypatch.setattr("shuyuan.toolbox.page_store.time.time", lambda: midnight + 1)
    place.ask()

    assert place.drawn == 2


def test_a_page_kept_after_midnight_but_drawn_before_it_is_past_its_time(monkeypatch):
    eve = datetime(2020, 7, 19, 23, 59, 59, tzinfo=timezone.get_default_timezone())

    @public_page
    def view(request):
        monkeypatch.undo()  # the clock strikes
        return HttpResponse("yesterday")

    place = Site(view)
    monkeypatch.setattr("django.utils.timezone.now", lambda: eve)
    place.ask()

    assert store().get("/") is None


def test_the_next_midnight_is_one_here():
    moment = datetime.fromtimestamp(next_midnight(), timezone.get_current_timezone())

    assert moment.time() == time.min
    assert 0 < (moment - timezone.now()).total_seconds() <= 86_400


def test_outside_of_a_public_page_nothing_is_said():
    shows("resource:1")

    assert site(tags=[]).ask().status == 200
    assert store().drop(["resource:1"]) == 0


def test_one_page_does_not_show_what_another_one_showed():
    site(tags=["resource:1"]).ask("/a/")
    site(tags=["resource:2"]).ask("/b/")

    assert store().drop(["resource:1"]) == 1
    assert store().get("/b/").whole().decode() == "书院 " * 100


def test_a_page_is_answered_though_the_store_cannot_be_used(settings, tmp_path, rf):
    (tmp_path / "file").write_text("no folder")
    settings.PAGE_STORE = tmp_path / "file"

    @public_page
    def view(request):
        return HttpResponse("drawn")

    request = rf.get("/")

    assert view(request).content == b"drawn"
    assert "shuyuan.page" not in request.environ
