#!/usr/bin/env python3
"""Runs of sources against a web server on loopback that lies, breaks off, and is killed half-way.

    run.py STELLWERK [TEST ...]

Ads are made up by `stellwerk generate`; nothing leaves this machine.
"""
import concurrent.futures
import html
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import command_line  # noqa: E402
from command_line import ads, run  # noqa: E402
from servers import free_port, until  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "liar"))
from liar import LIES, Liar  # noqa: E402

STELLWERK = ""
CONTACT = ["--contact", "owner@portal.example"]


def feed(lines):
    return 200, {"Content-Type": "application/x-ndjson"}, "\n".join(lines).encode()


def page(line):
    """The page of one ad, with its JobPosting."""
    ad = json.loads(line)
    posting = {
        "@context": "https://schema.org", "@type": "JobPosting", "title": ad["title"], "description": ad["text"],
        "identifier": str(ad.get("id", ad.get("n"))), "hiringOrganization": {"@type": "Organization", "name": ad["company"]},
        "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": ad["place"]}},
    }
    text = json.dumps(posting, ensure_ascii=False).replace("</", "<\\/")
    body = f'<!doctype html><title>{html.escape(ad["title"])}</title><script type="application/ld+json">{text}</script>'
    return 200, {"Content-Type": "text/html; charset=utf-8"}, body.encode()


class Case(unittest.TestCase):
    def setUp(self):
        self.data = pathlib.Path(tempfile.mkdtemp(prefix="stellwerk-sources-"))
        self.addCleanup(shutil.rmtree, self.data, ignore_errors=True)

    def add(self, liar, path, *options, kind="feed", name="probe", data=None):
        code, _, err = run(
            "source", "add", name, "--kind", kind, "--url", liar.url(path), "--allow-private",
            f"127.0.0.1:{liar.port}", "--data", data or self.data, *options)
        self.assertEqual(code, 0, err)

    def go(self, *names, data=None):
        code, out, err = run(
            "source", "run", *names, *CONTACT, "--pause", 0, "--quiet", "--data", data or self.data)
        return code, json.loads(out.splitlines()[-1])["report"] if out else None, err

    def total(self, data=None):
        code, out, err = run("search", "--json", "--limit", 0, "--data", data or self.data)
        self.assertEqual(code, 0, err)
        return json.loads(out)["total"]

    def back_in_time(self, hours=2):
        """As if the last strikes had been some hours ago."""
        with sqlite3.connect(self.data / "stellwerk.sqlite") as database:
            database.execute("UPDATE ad SET struck = struck - ?", (hours * 3600,))


class Runs(Case):
    def test_ads_come_stay_and_go(self):
        lines = ads(12)
        with Liar() as liar:
            liar.pages["/ads.jsonl"] = feed(lines)
            self.add(liar, "/ads.jsonl")
            code, report, err = self.go("probe")
            self.assertEqual((code, report["counts"]["new"], report["isWhole"]), (0, 12, True), err)
            code, report, _ = self.go("probe")
            self.assertEqual((code, report["unchangedPages"], report["counts"]["read"]), (0, 1, 0))
            asked = [headers for path, headers in liar.requests if path == "/ads.jsonl"]
            self.assertIn("if-none-match", asked[1])
            self.assertTrue(asked[0]["user-agent"].startswith("Stellwerk/"), asked[0])
            self.assertIn("owner@portal.example", asked[0]["user-agent"])
            liar.pages["/ads.jsonl"] = feed(lines[:10])
            self.assertEqual(self.go("probe")[1]["uncertain"], 2)
            self.assertEqual(self.total(), 12)
            self.back_in_time()
            self.assertEqual(self.go("probe")[1]["closed"], 2)
            self.assertEqual(self.total(), 10)
            liar.pages["/ads.jsonl"] = feed(lines)
            self.assertEqual(self.go("probe")[1]["reopened"], 2)
            self.assertEqual(self.total(), 12)
        code, out, _ = run("source", "list", "--json", "--data", self.data)
        listed = json.loads(out)
        self.assertEqual((listed["state"], listed["open"], listed["closed"]), ("good", 12, 0))
        code, out, _ = run("source", "history", "probe", "--json", "--data", self.data)
        self.assertEqual(len(out.splitlines()), 5)

    def test_wrong_use(self):
        for args in (
            ["source", "add", "a b", "--kind", "feed", "--url", "https://x.example/"],
            ["source", "add", "a", "--kind", "nosuch", "--url", "https://x.example/"],
            ["source", "add", "a", "--kind", "feed", "--url", "ftp://x.example/"],
            ["source", "add", "a", "--kind", "feed", "--url", "https://x.example/", "--every", "1s"],
            ["source", "add", "a", "--kind", "feed", "--url", "https://x.example/", "--option", "nosuch=1"],
        ):
            code, _, err = run(*args, "--data", self.data)
            self.assertEqual(code, 2, (args, err))
        self.assertEqual(run("source", "add", "a", "--kind", "feed", "--url", "https://x.example/", "--data", self.data)[0], 0)
        self.assertEqual(run("source", "run", "a", "--data", self.data)[0], 2, "nobody to turn to")
        self.assertEqual(run("source", "run", "a", *CONTACT, "--pause", "0", "--data", self.data)[0], 2, "too fast")
        self.assertEqual(run("source", "run", "nosuch", *CONTACT, "--data", self.data)[0], 3)
        self.assertEqual(run("source", "pause", "nosuch", "--data", self.data)[0], 3)

    def test_private_addresses_need_leave(self):
        with Liar() as liar:
            liar.pages["/ads.jsonl"] = feed(ads(3))
            code, _, err = run(
                "source", "add", "probe", "--kind", "feed", "--url", liar.url("/ads.jsonl"), "--data", self.data)
            self.assertEqual(code, 0, err)
            code, out, err = run("source", "run", "probe", *CONTACT, "--quiet", "--data", self.data)
            self.assertEqual(code, 1, err)
            self.assertEqual(liar.requests, [])

    def test_pages_of_a_site(self):
        lines = ads(6)
        with Liar() as liar:
            urls = [f"/jobs/{i}.html" for i in range(6)]
            site = "".join(f"<url><loc>{liar.url(url)}</loc></url>" for url in urls)
            liar.pages["/sitemap.xml"] = (
                200, {"Content-Type": "application/xml"},
                f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{site}</urlset>'.encode())
            for url, line in zip(urls, lines):
                liar.pages[url] = page(line)
            self.add(liar, "/sitemap.xml", kind="site")
            code, report, err = self.go("probe")
            self.assertEqual((code, report["counts"]["new"]), (0, 6), (err, report))
            # One page is gone for good, one is not there today, one says that the job is filled, one fails.
            liar.pages[urls[0]] = (410, {}, b"")
            liar.pages[urls[1]] = (404, {}, b"")
            liar.pages[urls[2]] = (200, {"Content-Type": "text/html"}, "<p>Diese Stelle ist bereits besetzt.</p>".encode())
            liar.pages[urls[3]] = (500, {}, b"")
            code, report, err = self.go("probe")
            self.assertEqual((report["closed"], report["uncertain"], report["failedPages"]), (2, 1, 1), (err, report))
            self.assertEqual(self.total(), 4)
            self.back_in_time()
            self.assertEqual(self.go("probe")[1]["closed"], 1)
            self.assertEqual(self.total(), 3)

    def test_serve_runs_what_is_due(self):
        with Liar() as liar:
            port = free_port()
            liar.pages["/ads.jsonl"] = feed(ads(9))
            self.add(liar, "/ads.jsonl", "--every", "5m")
            portal = subprocess.Popen(
                [STELLWERK, "serve", "--port", str(port), "--data", self.data, *CONTACT, "--pause", "0",
                 "--sources-page", "--quiet"], stdout=subprocess.DEVNULL)
            def get(path):
                with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=60) as answer:
                    return answer.read().decode()

            try:
                found = until(lambda: json.loads(get("/healthz"))["ads"], ignoring=OSError)
                self.assertEqual(found, 9)
                # The ads are there a little before the run has ended.
                self.assertTrue(until(lambda: "Alle Quellen laufen" in get("/betrieb")))
            finally:
                portal.terminate()
                self.assertEqual(portal.wait(120), 0)


class Lies(Case):
    """Every lie comes up in the second run of a source that was whole before: nothing is closed, nothing is lost."""

    def tell(self, lie):
        data = pathlib.Path(tempfile.mkdtemp(prefix="stellwerk-lie-"))
        try:
            with Liar() as liar:
                liar.pages["/ads.jsonl"] = feed(ads(5))
                self.add(liar, "/ads.jsonl", data=data)
                code, report, err = self.go("probe", data=data)
                self.assertEqual(code, 0, (lie, err))
                liar.pages["/ads.jsonl"] = lambda target, headers: (302, {"Location": lie}, b"")
                begun = time.monotonic()
                code, report, err = self.go("probe", data=data)
                seconds = time.monotonic() - begun
                self.assertIn(code, (1, 3), (lie, err))
                self.assertNotEqual(err.strip(), "", lie)
                self.assertEqual(self.total(data), 5, lie)
                if report:
                    self.assertFalse(report["isWhole"], lie)
                    self.assertEqual((report["closed"], report["uncertain"]), (0, 0), lie)
                liar.pages["/ads.jsonl"] = feed(ads(5))
                return lie, seconds
        finally:
            shutil.rmtree(data, ignore_errors=True)

    def test_all_lies(self):
        # "Not changed" is what was asked: nobody could tell that this is a lie.
        lies = sorted(set(LIES) - {"/unasked304"}) + ["/to?http://127.0.0.1:1/", "http://127.0.0.1:9/", "http://[::1]:9/", "http://2130706433/"]
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            for lie, seconds in pool.map(self.tell, lies):
                self.assertLess(seconds, 300, lie)

    def test_robots(self):
        for robots in ("User-agent: Stellwerk\nDisallow: /\n", 500, 503):
            with self.subTest(robots=robots), Liar() as liar:
                data = self.data / str(hash(str(robots)))
                liar.pages["/ads.jsonl"] = feed(ads(5))
                self.add(liar, "/ads.jsonl", data=data)
                self.assertEqual(self.go("probe", data=data)[0], 0)
                liar.robots = robots
                code, report, err = self.go("probe", data=data)
                self.assertIn(code, (1, 3), err)
                self.assertEqual(self.total(data), 5)


class Killed(Case):
    def contents(self, folder):
        """All that is kept of ads, but what tells when and in which run it was written."""
        with sqlite3.connect(f"file:{folder}/stellwerk.sqlite?mode=ro", uri=True) as database:
            columns = "id, source, source_id, posting, reading, first_seen, last_seen, state, closed, reason, strikes"
            return {
                "ad": database.execute(f"SELECT {columns} FROM ad ORDER BY id").fetchall(),
                "page": database.execute("SELECT source, url, memory, ads FROM page ORDER BY 1, 2").fetchall(),
                "reject": database.execute("SELECT origin, record, reason FROM reject ORDER BY 1, 2").fetchall(),
            }

    def test_fifty_times(self):
        """kill -9 at fifty random moments of runs, then again to the end: the same as an undisturbed run."""
        lines = ads(150)
        with Liar() as liar:
            urls = [f"/jobs/{i}.html" for i in range(len(lines))]
            site = "".join(f"<url><loc>{liar.url(url)}</loc></url>" for url in urls)
            liar.pages["/sitemap.xml"] = (
                200, {"Content-Type": "application/xml"},
                f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{site}</urlset>'.encode())
            for url, line in zip(urls, lines):
                liar.pages[url] = page(line)
            liar.pages[urls[7]] = (200, {"Content-Type": "text/html"}, b"<p>no ad</p>")
            undisturbed = self.data / "undisturbed"
            self.add(liar, "/sitemap.xml", kind="site", data=undisturbed)
            begun = time.monotonic()
            self.go("probe", data=undisturbed)
            duration = time.monotonic() - begun
            chance = random.Random(11)
            killed = 0
            disturbed = None
            while killed < 50:
                if disturbed is None:
                    disturbed = self.data / f"disturbed-{killed}"
                    self.add(liar, "/sitemap.xml", kind="site", data=disturbed)
                child = subprocess.Popen(
                    [STELLWERK, "source", "run", "probe", *CONTACT, "--pause", "0", "--quiet", "--data", disturbed],
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(chance.uniform(0.02, duration))
                child.kill()
                if child.wait() == -signal.SIGKILL:
                    killed += 1
                    continue
                self.compare(undisturbed, disturbed)
                disturbed = None
            if disturbed:
                self.go("probe", data=disturbed)
                self.compare(undisturbed, disturbed)

    def compare(self, undisturbed, disturbed):
        self.assertEqual(self.contents(undisturbed), self.contents(disturbed))
        self.assertEqual(self.total(disturbed), self.total(undisturbed))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    STELLWERK = os.path.abspath(sys.argv[1])
    command_line.program = STELLWERK
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
