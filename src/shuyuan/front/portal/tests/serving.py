"""The node as a server sees it: kept pages in front of the framework."""

from io import BytesIO
from wsgiref.util import setup_testing_defaults

from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections

from shuyuan.toolbox.pages import KeptPages


class Answer:
    """Status, headers and body of one answer."""

    def __init__(self, status, headers, body):
        self.status = int(status.split()[0])
        self.headers = {name.lower(): value for name, value in headers}
        self.content = body


class Server:
    """Asks the application as a web server does, without one."""

    def __init__(self, app):
        self.app = app

    def get(self, address, method="GET", body=b"", **headers):
        path, _, query = address.partition("?")
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "HTTP_HOST": "localhost",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": BytesIO(body),
            **headers,
        }
        setup_testing_defaults(environ)
        begun = []
        # A server's requests end with their connection; here it holds the test's transaction.
        request_started.disconnect(close_old_connections)
        request_finished.disconnect(close_old_connections)
        try:
            chunks = self.app(environ, lambda *words: begun.append(words))
            content = b"".join(chunks)
            getattr(chunks, "close", lambda: None)()
        finally:
            request_started.connect(close_old_connections)
            request_finished.connect(close_old_connections)
        return Answer(begun[0][0], begun[0][1], content)


def kept_server():
    """The node with its page store."""
    return Server(KeptPages(WSGIHandler()))


def plain_server():
    """The node without it: every page is drawn afresh."""
    return Server(WSGIHandler())
