"""What the server costs by itself: an application that answers the same five bytes to everyone."""


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "5")])
    return [b"hello"]
