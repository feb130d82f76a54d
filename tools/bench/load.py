"""Asks a server on this machine for addresses, over and over, from a process of its own.

    load.py PORT REQUESTS [COOKIE] < addresses

Keeps eight connections busy, each with one request at a time. Says on standard output, as JSON,
how long it took, how many bytes came, and how many answers were not what they should be.
"""

import json
import select
import socket
import sys
import time
from itertools import cycle

CONNECTIONS = 8
LONGEST = 120.0  # seconds after which it gives up


class Connection:
    """One connection, on which one answer at a time is awaited."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), 10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.begin()

    def begin(self):
        self.received = b""
        self.missing = None
        self.good = False

    def ask(self, request):
        self.begin()
        self.socket.sendall(request)

    def read(self):
        """Take what has come; says whether the answer is whole."""
        piece = self.socket.recv(1 << 18)
        if not piece:
            raise ConnectionError("the server hung up")
        if self.missing is not None:
            self.missing -= len(piece)
            return self.missing <= 0
        self.received += piece
        head, gap, body = self.received.partition(b"\r\n\r\n")
        if not gap:
            return False
        self.good = head.startswith(b"HTTP/1.1 200")
        self.missing = _length(head) - len(body)
        return self.missing <= 0


def _length(head):
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    raise ValueError("an answer without a length")


def _request(address, cookie):
    lines = [f"GET {address} HTTP/1.1", "Host: localhost", "Accept-Encoding: gzip"]
    if cookie:
        lines.append(f"Cookie: {cookie}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def run(port, number, addresses, cookie):
    """Ask so many times; the answer to each request is read to its end."""
    requests = cycle([_request(address, cookie) for address in addresses])
    connections = {}
    poll = select.epoll()
    for _ in range(min(CONNECTIONS, number)):
        one = Connection(port)
        connections[one.socket.fileno()] = one
        poll.register(one.socket, select.EPOLLIN)
    begun = time.perf_counter()
    for one in connections.values():
        one.ask(next(requests))
    asked, done, bad = len(connections), 0, 0
    while done < number:
        if time.perf_counter() - begun > LONGEST:
            raise TimeoutError(f"{done} of {number} answers after {LONGEST:.0f} seconds")
        for descriptor, _event in poll.poll(10):
            one = connections[descriptor]
            if one.read():
                done += 1
                bad += not one.good
                if asked < number:
                    asked += 1
                    one.ask(next(requests))
    return {"seconds": time.perf_counter() - begun, "answers": done, "bad": bad}


if __name__ == "__main__":
    lines = sys.stdin.read().split("\n")
    cookie = sys.argv[3] if len(sys.argv) > 3 else ""
    print(
        json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), [one for one in lines if one], cookie))
    )
