"""A web server on loopback that lies, for tests of what fetches. Standard library only.

    python3 Tests/liar/liar.py [PORT]           # prints its port, serves until it is stopped

    with Liar() as liar:                        # in a test
        liar.pages["/jobs.xml"] = (200, {"Content-Type": "application/xml"}, b"<jobs/>")
        liar.robots = 500                       # a text, or a status without one
        fetch(liar.url("/jobs.xml")), fetch(liar.url("/drip"))
        print(liar.requests)                    # [("/robots.txt", {header: value}), ...]

Pages of a test's own are served with ETag and answer 304 to whoever has them. All other paths are lies, told the same
way as in Tests/FetchingTests/Lies.swift; `LIES` names them.
"""

import gzip
import hashlib
import socket
import socketserver
import struct
import sys
import threading
import time
import urllib.parse
import zlib

PAGE = "<!doctype html><title>Page</title><p>Grüße aus Hagen</p>".encode()
ROBOTS = "User-agent: *\nDisallow: /\n\nUser-agent: Stellwerk\nDisallow: /private/\nDisallow: /*.pdf$\n"
HTML = {"Content-Type": "text/html; charset=utf-8"}
GIB4 = 4 << 30
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def raw_deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def bomb():
    """128 MiB of zeros in 128 KiB, made piece by piece."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(128)) + packer.flush()


BOMB = bomb()


class Liar(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    request_queue_size = 128
    daemon_threads = True

    def __init__(self, port=0):
        super().__init__(("127.0.0.1", port), Talk)
        self.port = self.server_address[1]
        self.pages = {}
        self.robots = ROBOTS
        self.requests = []
        self.lock = threading.Lock()

    def __enter__(self):
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.shutdown()
        self.server_close()

    def url(self, target="/"):
        return f"http://127.0.0.1:{self.port}{target}"

    def handle_error(self, request, client_address):
        """Who hangs up on a liar is right."""


class Talk(socketserver.StreamRequestHandler):
    def handle(self):
        while True:
            line = self.rfile.readline(65536).decode("latin-1").split()
            if len(line) < 2:
                return
            headers = {}
            while (field := self.rfile.readline(65536).decode("latin-1").strip()):
                name, _, value = field.partition(":")
                headers[name.lower()] = value.strip()
            with self.server.lock:
                self.server.requests.append((line[1], headers))
            path, _, argument = line[1].partition("?")
            self.reply(path, line[1], urllib.parse.unquote(argument), headers)

    def reply(self, path, target, argument, headers):
        page = self.server.pages.get(target) or self.server.pages.get(path)
        if path == "/robots.txt" and not page:
            robots = self.server.robots
            if isinstance(robots, int):
                self.answer(robots)
            else:
                self.answer(200, {"Content-Type": "text/plain"}, robots.encode())
        elif page:
            self.own(*(page(target, headers) if callable(page) else page), headers)
        elif path in LIES:
            LIES[path](self, argument)
        else:
            self.own(200, HTML, PAGE, headers)

    def own(self, status, fields, body, headers):
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        if status == 200 and headers.get("if-none-match") == tag:
            self.answer(304, {"ETag": tag})
        else:
            self.answer(status, {"ETag": tag, **fields} if status == 200 else fields, body)

    def answer(self, status, fields={}, body=b""):
        lines = [f"{name}: {value}\r\n" for name, value in {**fields, "Content-Length": len(body)}.items()]
        self.send(f"HTTP/1.1 {status} Told\r\n{''.join(lines)}\r\n".encode() + body)

    def send(self, data):
        self.connection.sendall(data)

    def hang_up(self, reset=False):
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        raise ConnectionAbortedError

    # The lies

    def status(self, argument):
        self.answer(int(argument or 200), HTML, PAGE)

    def drip(self, _):
        self.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        while True:
            self.send(b"1\r\nx\r\n")
            time.sleep(0.02)

    def silent(self, _):
        self.rfile.read(1)
        self.hang_up()

    def huge(self, _):
        self.send(HEAD + f"Content-Length: {GIB4}\r\n\r\n".encode())
        self.flood(b"x" * 65536)

    def huge_chunked(self, _):
        self.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        self.flood(b"10000\r\n" + b"x" * 65536 + b"\r\n")

    def flood(self, data):
        for _ in range(GIB4 // len(data)):
            self.send(data)
        self.hang_up()

    def header_flood(self, _):
        self.send(HEAD)
        self.flood(b"X-Flood: 1\r\n" * 100)

    def long_header(self, _):
        self.send(HEAD + b"X-Long: ")
        self.flood(b"x" * 4096)

    def slow_header(self, _):
        for byte in HEAD:
            self.send(bytes([byte]))
            time.sleep(0.1)
        self.hang_up()

    def garbage(self, _):
        self.send(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
        self.hang_up()

    def cut(self, _, reset=False):
        self.send(HEAD + b"Content-Length: 1000\r\n\r\nbegun")
        time.sleep(0.02)
        self.hang_up(reset)

    def short(self, _):
        self.send(HEAD + b"Content-Length: 3\r\n\r\nbegun and more of it")

    def to(self, argument):
        self.answer(302, {"Location": argument} if argument else {}, PAGE)

    def packed(self, coding, body):
        self.answer(200, {**HTML, "Content-Encoding": coding}, body)


LIES = {
    "/status": Talk.status,  # /status?418
    "/error": lambda talk, _: talk.answer(500, HTML, PAGE),
    "/busy": lambda talk, _: talk.answer(503, {"Retry-After": 7}),
    "/toomany": lambda talk, _: talk.answer(429, {"Retry-After": 86400}),
    "/drip": Talk.drip,
    "/silent": Talk.silent,
    "/huge": Talk.huge,
    "/hugechunked": Talk.huge_chunked,
    "/headers": Talk.header_flood,
    "/longheader": Talk.long_header,
    "/slowheader": Talk.slow_header,
    "/garbage": Talk.garbage,
    "/reset": lambda talk, _: talk.cut(_, reset=True),
    "/cut": Talk.cut,
    "/short": Talk.short,
    "/unasked304": lambda talk, _: talk.answer(304),
    "/empty": lambda talk, _: talk.answer(200, HTML),
    "/changed": lambda talk, _: talk.answer(200, {"Content-Type": "application/json"}, PAGE),
    "/charset": lambda talk, _: talk.answer(200, HTML, PAGE.decode().encode("cp1252")),
    "/endless": lambda talk, n: talk.to(f"/endless?{int(n or 0) + 1}"),
    "/loop": lambda talk, _: talk.to("/loop2"),
    "/loop2": lambda talk, _: talk.to("/loop"),
    "/nowhere": lambda talk, _: talk.to(""),
    "/metadata": lambda talk, _: talk.to("http://169.254.169.254/latest/meta-data/"),
    "/file": lambda talk, _: talk.to("file:///etc/passwd"),
    "/to": Talk.to,  # /to?http://127.0.0.1:1/
    "/bomb": lambda talk, _: talk.packed("gzip", BOMB),
    "/gzip": lambda talk, _: talk.packed("gzip", gzip.compress(PAGE)),
    "/deflate": lambda talk, _: talk.packed("deflate", zlib.compress(PAGE)),
    "/rawdeflate": lambda talk, _: talk.packed("deflate", raw_deflate(PAGE)),
    "/twogzip": lambda talk, _: talk.packed("gzip", gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:])),
    "/cutgzip": lambda talk, _: talk.packed("gzip", gzip.compress(PAGE)[:-12]),
    "/br": lambda talk, _: talk.packed("br", b"\x0b\x02\x80"),
}


if __name__ == "__main__":
    with Liar(int(sys.argv[1]) if len(sys.argv) > 1 else 0) as server:
        print(server.port, flush=True)
        threading.Event().wait()
