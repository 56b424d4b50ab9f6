#!/usr/bin/env python3
"""Tests the interfaces for programs of a running portal: run.py STELLWERK [CASES]

Every form of a list against the search answer for random questions, a copy kept by the change feed against a new one,
the whole API by what its description promises (Schemathesis, CASES requests, default 2000), and how the portal stands
too many and too slow clients. Prints `name value unit` lines of what it counted.
"""
import contextlib
import csv
import fcntl
import gzip
import io
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from servers import free_port, until  # noqa: E402

STELLWERK = sys.argv[1]
CASES = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
HERE = Path(__file__).resolve().parent
ATOM = "{http://www.w3.org/2005/Atom}"


class Portal:
    """A served data folder with made-up ads."""

    def __init__(self, folder, *options):
        self.folder = folder
        self.port = free_port()
        self.process = subprocess.Popen(
            [STELLWERK, "serve", "--data", folder, "--port", str(self.port), "--quiet", *options],
            stdout=subprocess.DEVNULL)
        if not until(self.answers, seconds=300, ignoring=OSError):
            raise RuntimeError("the portal does not answer")

    def answers(self):
        if self.process.poll() is not None:
            raise RuntimeError("the portal ended at once")
        return self.get("/healthz").status == 200

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def ask(self, method, path, body=None, **headers):
        request = urllib.request.Request(self.url(path), body, headers, method=method)
        try:
            return urllib.request.urlopen(request, timeout=120)
        except urllib.error.HTTPError as error:
            return error

    def json(self, path):
        return json.load(self.get(path))

    def end(self):
        self.process.terminate()
        self.process.wait(120)


def stellwerk(*arguments, data, **options):
    return subprocess.run(
        [STELLWERK, *arguments, "--data", data], check=True, capture_output=True, text=True, **options).stdout


def generate(count, seed):
    return subprocess.run(
        [STELLWERK, "generate", "--count", str(count), "--seed", str(seed)], check=True, capture_output=True,
        text=True).stdout.splitlines()


class Interfaces(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.folder = cls.place.name + "/data"
        cls.ads = generate(1500, 11)
        cls.take(cls.ads[:1200])
        cls.portal = Portal(cls.folder, "--rate", "0")

    @classmethod
    def tearDownClass(cls):
        cls.portal.end()
        cls.place.cleanup()

    @classmethod
    def take(cls, lines):
        file = Path(cls.place.name) / "ads.jsonl"
        file.write_text("\n".join(lines) + "\n")
        stellwerk("import", str(file), "--seen", "published", data=cls.folder)

    # Lists

    def questions(self, count):
        chance = random.Random(5)
        facets = self.portal.json("/stellen.json")["facets"]
        whats = ["", "", "it manager", "pflege", "elektroniker", "lager", "verkauf", "teilzeit", "ausbildung"]
        places = ["", "", "Hagen", "Dortmund", "58095", "Berlin"]
        for _ in range(count):
            pairs = [("was", chance.choice(whats)), ("wo", chance.choice(places))]
            if chance.random() < 0.3:
                pairs.append(("umkreis", chance.choice(["0", "10", "50", "200"])))
            for field in chance.sample(sorted(facets), chance.choice([0, 0, 1, 1, 2])):
                if facets[field]:
                    minus = "-" if chance.random() < 0.2 else ""
                    pairs.append((field, minus + chance.choice(facets[field])["value"]))
            pairs.append(("sort", chance.choice(["relevance", "date", "pay"])))
            yield urllib.parse.urlencode([pair for pair in pairs if pair[1]])

    def pages(self, question):
        """Identifiers of the search answer, page by page; none where another question was answered."""
        first = self.portal.json(f"/stellen.json?{question}")
        if "nearest" in first:
            return []
        found = [hit["id"] for hit in first["hits"]]
        page = 2
        while len(found) < min(first["total"], 200):
            hits = self.portal.json(f"/stellen.json?{question}&seite={page}")["hits"]
            found += [hit["id"] for hit in hits]
            page += 1
        self.total = first["total"]
        return found

    def forms(self, question):
        """The same search in every form: page by page, as CSV, as JSON Lines, and as feeds."""
        wanted = self.pages(question)
        rows = list(csv.DictReader(io.StringIO(self.portal.get(f"/stellen.csv?{question}").read().decode())))
        lines = [json.loads(line)["id"] for line in self.portal.get(f"/stellen.jsonl?{question}")]
        entries = xml.fromstring(self.portal.get(f"/stellen.atom?{question}").read()).findall(ATOM + "entry")
        items = self.portal.json(f"/stellen.feed.json?{question}")["items"]
        feeds = [
            [(entry.find(ATOM + "updated").text[:10], entry.find(ATOM + "id").text) for entry in entries],
            [(item["date_published"][:10], item["id"]) for item in items],
        ]
        return wanted, rows, lines, feeds

    def test_every_form_of_a_list_holds_the_ads_of_the_search(self):
        compared = 0
        for question in self.questions(200):
            with self.subTest(question=question):
                # What was taken in before may reach the index between two requests: then all are asked for again.
                for _ in range(20):
                    before = self.edition()
                    wanted, rows, lines, feeds = self.forms(question)
                    if self.edition() == before:
                        break
                ids = [row["id"] for row in rows]
                self.assertEqual(ids[:len(wanted)], wanted)
                self.assertEqual(len(ids), self.total if wanted else 0)
                self.assertEqual(lines, ids)
                newest = sorted((row["first_seen"] for row in rows), reverse=True)[:100]
                for found in feeds:
                    self.assertEqual([day for day, _ in found], newest)
                    self.assertLessEqual({name.rsplit("/", 1)[1] for _, name in found}, set(ids))
                compared += 1
        print("feed_items_equal_search_items", compared, "of_200_searches")

    def edition(self):
        """Another one whenever the list of all ads is."""
        return self.portal.get("/stellen.jsonl").headers["ETag"]

    def test_walking_by_cursor_meets_every_ad_once(self):
        total = self.portal.json("/stellen.json")["total"]
        met, cursor = [], ""
        while True:
            answer = self.portal.json(f"/api/v1/search?limit=97{cursor}")
            met += [hit["id"] for hit in answer["hits"]]
            if "next" not in answer:
                break
            cursor = "&cursor=" + answer["next"]
        self.assertEqual(len(met), total)
        self.assertEqual(len(set(met)), total)

    def test_what_a_spreadsheet_would_run_is_text(self):
        ad = json.loads(self.ads[0])
        ad.update(id="formula", n=999_999, title="=HYPERLINK(\"http://x\")", company="+Muster, \"GmbH\"", source="probe")
        self.take([json.dumps(ad)])
        self.wait(lambda: self.portal.get("/stellen.csv").read().count(b"HYPERLINK"))
        text = self.portal.get("/stellen.csv?bom=1").read()
        self.assertEqual(text[:3], b"\xef\xbb\xbf")
        self.assertEqual(text.count(b"\r\n"), text.count(b"\n"))
        row = next(r for r in csv.DictReader(io.StringIO(text[3:].decode())) if "HYPERLINK" in r["title"])
        self.assertEqual(row["title"][0], "'")
        self.assertEqual(row["employer"][0], "'")

    def wait(self, condition):
        self.assertTrue(until(condition), "the portal did not take it over")

    # Copies

    def copy(self, path, held, portal=None):
        lines = [json.loads(line) for line in (portal or self.portal).get(path)]
        self.assertEqual(lines[-1]["change"], "end")
        for line in lines[:-1]:
            if line["change"] == "put":
                held[line["ad"]["id"]] = line["ad"]
            elif line["change"] == "remove":
                self.assertTrue(line["source"] and line["reason"])
                held.pop(line["id"], None)
        return lines[-1]["cursor"]

    def test_a_copy_that_follows_the_changes_is_a_new_copy(self):
        chance = random.Random(3)
        held = {}
        cursor = self.copy("/api/v1/snapshot", held)
        steps = 0
        for step in range(12):
            batch = [json.loads(line) for line in chance.sample(self.ads, 40)]
            for ad in batch:
                kind = chance.random()
                if kind < 0.3:
                    ad["title"] += f" {step}"
                elif kind < 0.5:
                    # Past its last day, which was still to come when it was first seen: closed by the import.
                    ad["made_up"] = False
                    ad["validThrough"] = ad["valid_through"] = "2026-11-01"
            self.take([json.dumps(ad) for ad in batch])
            if chance.random() < 0.6:
                cursor = self.copy(f"/api/v1/changes?since={cursor}", held)
                fresh = {}
                self.copy("/api/v1/snapshot", fresh)
                self.assertEqual(held, fresh)
                steps += 1
        self.assertEqual(self.portal.get("/api/v1/changes?since=2000000000").status, 410)
        print("copies_equal_snapshots", steps, "comparisons")

    # Sending in

    def portal_that_takes(self, name):
        """A portal with a folder of its own, and a header with the key of the source `partner`."""
        folder, keys = f"{self.place.name}/{name}", f"{self.place.name}/{name}.keys"
        file = Path(self.place.name) / f"{name}.jsonl"
        file.write_text("\n".join(self.ads[:300]) + "\n")
        stellwerk("import", str(file), "--seen", "published", data=folder)
        key = subprocess.run(
            [STELLWERK, "key", "add", "partner", "--api-keys", keys], check=True, capture_output=True, text=True
        ).stdout.split()[-1]
        portal = Portal(folder, "--rate", "0", "--api-keys", keys)
        self.addCleanup(portal.end)
        return portal, {"Authorization": f"Bearer {key}"}

    def test_who_sends_ads_in_takes_them_back(self):
        portal, key = self.portal_that_takes("back")
        ad = {"id": "2026/17 a", "title": "Koch (m/w/d)", "company": "Muster", "place": "Hagen", "text": "Sie kochen."}
        sending = ("POST", "/api/v1/ads?source=partner", json.dumps(ad).encode())
        self.assertEqual(json.load(portal.ask(*sending, **key))["new"], 1)
        held = {}
        cursor = self.copy("/api/v1/snapshot", held, portal)
        found = next(each["id"] for each in held.values() if each["source"] == "partner")
        self.wait(lambda: found in portal.get("/stellen.jsonl").read().decode())
        address = "/api/v1/ads?source=partner&id=" + urllib.parse.quote(ad["id"], safe="")
        with open(portal.folder + "/writer.lock") as lock:
            # As while sources run.
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assertEqual(portal.ask(*sending, **key).status, 503)
            self.assertEqual(portal.ask("DELETE", address).status, 401)
            self.assertEqual(portal.ask("DELETE", address + "b", **key).status, 404)
            for _ in range(2):
                self.assertEqual(portal.ask("DELETE", address, **key).status, 204)
            lines = [json.loads(line) for line in portal.get(f"/api/v1/changes?since={cursor}")]
            reasons = [(line["id"], line["reason"]) for line in lines if line["change"] == "remove"]
            self.assertEqual(reasons, [(found, "withdrawn")])
            self.wait(lambda: portal.get(f"/api/v1/ads/{found}").status == 410)
            self.assertNotIn(found, portal.get("/stellen.jsonl").read().decode())
        self.assertEqual(json.load(portal.ask(*sending, **key))["unchanged"], 1)
        self.wait(lambda: found in portal.get("/stellen.jsonl").read().decode())

    def test_what_is_sent_compressed_is_bounded_unpacked(self):
        portal, key = self.portal_that_takes("packed")
        key["Content-Encoding"] = "gzip"
        count = portal.json("/healthz")["ads"]
        ad = {"id": "1", "title": "Koch (m/w/d)", "company": "Muster", "place": "Hagen", "text": "Sie kochen."}
        line = json.dumps(ad).encode() + b"\n"
        bomb = gzip.compress(line + b"0" * (65 << 20))
        self.assertLess(len(bomb), 1 << 20)
        answer = portal.ask("POST", "/api/v1/ads?source=partner", bomb, **key)
        self.assertEqual(answer.status, 413)
        self.assertEqual(json.load(answer)["status"], 413)
        self.assertEqual(portal.json("/healthz")["ads"], count)
        taken = json.load(portal.ask("POST", "/api/v1/ads?source=partner", gzip.compress(line + b"0\n" * 2000), **key))
        self.assertEqual((taken["new"], taken["rejected"], len(taken["rejects"])), (1, 2000, 1000))

    # The description

    def test_the_api_does_what_its_description_says(self):
        # Ads are sent in and taken back here: the folder is of no use to another test afterwards.
        portal, key = self.portal_that_takes("sent")
        paths = portal.json("/api/v1/openapi.json")["paths"]
        self.assertLessEqual({"post", "delete"}, set(paths["/api/v1/ads"]))
        operations = sum(len(path) for path in paths.values())
        # One worker: in Python 3.11 two threads that read syntax trees at once can end each other.
        done = subprocess.run(
            [
                HERE / ".venv/bin/schemathesis", "--config-file", HERE / "schemathesis.toml", "run",
                portal.url("/api/v1/openapi.json"), "--header", f"Authorization: {key['Authorization']}",
                "--phases", "examples,coverage,fuzzing", "--checks", "all",
                "--max-examples", str(max(10, CASES // operations)), "--seed", "1", "--workers", "1",
                "--suppress-health-check", "all", "--continue-on-failure", "--no-color", "--request-timeout", "120",
            ], capture_output=True, text=True, cwd=self.place.name,
            env={**os.environ, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "hooks"})
        tail = done.stdout[-6000:]
        self.assertEqual(done.returncode, 0, tail + done.stderr[-2000:])
        count = next((line for line in tail.splitlines() if " generated, " in line), "")
        print("schemathesis", count.strip())

    # Load

    def test_too_many_clients_do_not_fell_it(self):
        results = {}
        lock = threading.Lock()
        sockets = []
        request = f"GET /stellen?was=pflege HTTP/1.1\r\nHost: 127.0.0.1:{self.portal.port}\r\nConnection: close\r\n\r\n"
        for _ in range(2000):
            connection = socket.create_connection(("127.0.0.1", self.portal.port), timeout=300)
            sockets.append(connection)
        for connection in sockets:
            connection.sendall(request.encode())

        def read(some):
            for connection in some:
                try:
                    status = connection.recv(12).decode(errors="replace")[9:12] or "closed"
                except OSError:
                    status = "none"
                connection.close()
                with lock:
                    results[status] = results.get(status, 0) + 1

        readers = [threading.Thread(target=read, args=(sockets[part::20],)) for part in range(20)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        self.assertEqual(self.portal.get("/healthz").status, 200)
        self.assertEqual(set(results) - {"200", "503"}, set(), results)
        print("of_2000_connections_at_once", results.get("200", 0), "answered,", results.get("503", 0), "sent_away")

    def test_slow_clients_do_not_keep_others_out(self):
        slow = []
        for _ in range(1000):
            connection = socket.create_connection(("127.0.0.1", self.portal.port), timeout=300)
            connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            slow.append(connection)
        start = time.time()
        self.assertEqual(self.portal.get("/stellen").status, 200)
        print("answer_beside_1000_slow_clients", round(time.time() - start, 3), "s")
        end = time.time() + 240
        open_ones = len(slow)
        while open_ones and time.time() < end:
            time.sleep(2)
            for connection in list(slow):
                connection.setblocking(False)
                try:
                    connection.sendall(b"a")
                    if connection.recv(1) == b"":
                        raise OSError
                except BlockingIOError:
                    continue
                except OSError:
                    slow.remove(connection)
                    connection.close()
            open_ones = len(slow)
        self.assertEqual(open_ones, 0, "slow clients keep their connections")

    def test_slow_senders_do_not_keep_others_out(self):
        """70 bodies that come byte by byte: all but some are refused at once, those end in time, and pages go on."""
        slow = []
        for number in range(70):
            connection = socket.create_connection(("127.0.0.1", self.portal.port), timeout=300)
            # Each is its own network behind the proxy that this machine is.
            connection.sendall(f"POST /pruefen HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.0.{number}.1\r\n"
                               "Content-Type: text/plain\r\nContent-Length: 1000\r\n\r\na".encode())
            connection.setblocking(False)
            slow.append(connection)
        time.sleep(1)
        start = time.time()
        self.assertEqual(self.portal.get("/stellen?was=sende").status, 200)
        print("answer_beside_70_slow_senders", round(time.time() - start, 3), "s")
        # A body may be on its way for 20 s.
        self.assertLess(time.time() - start, 15)
        statuses, ended = {}, 0
        while time.time() < start + 120 and ended < len(slow):
            time.sleep(1)
            self.assertEqual(self.portal.get("/healthz").status, 200)
            for connection in [some for some in slow if some.fileno() >= 0]:
                try:
                    # Read before more is sent: what is sent to a connection that was closed takes the answer away.
                    with contextlib.suppress(BlockingIOError):
                        answer = connection.recv(1 << 16)
                        if answer.startswith(b"HTTP/1.1 "):
                            status = answer[9:12].decode()
                            statuses[status] = statuses.get(status, 0) + 1
                        elif not answer:
                            raise ConnectionError
                    connection.sendall(b"a")
                except OSError:
                    ended += 1
                    connection.close()
        self.assertEqual(ended, len(slow), "slow senders keep their connections")
        self.assertGreater(statuses.get("503", 0), 0, statuses)
        self.assertEqual(set(statuses) - {"408", "503"}, set(), statuses)

    def test_who_asks_too_often_is_told_when_to_come_back(self):
        portal = Portal(self.folder, "--rate", "5")
        try:
            answers = [portal.get("/api/v1/places?q=hag") for _ in range(8)]
            self.assertEqual([answer.status for answer in answers[:5]], [200] * 5)
            last = answers[-1]
            self.assertEqual(last.status, 429)
            self.assertGreater(int(last.headers["Retry-After"]), 0)
            self.assertEqual(json.load(last)["status"], 429)
            self.assertEqual(portal.get("/healthz").status, 200)
        finally:
            portal.end()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
