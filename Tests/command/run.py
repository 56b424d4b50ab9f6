#!/usr/bin/env python3
"""The command as a whole: exit codes, bad input, interruptions, what a shell expects.

    run.py STELLWERK [TEST ...]

Ads are made up by `stellwerk generate`; nothing leaves this machine.
"""
import gzip
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

STELLWERK = ""


def run(*args, stdin=b"", **options):
    """Runs the command; gives back exit code, standard output and standard error."""
    done = subprocess.run([STELLWERK, *map(str, args)], input=stdin, capture_output=True, timeout=300, **options)
    return done.returncode, done.stdout, done.stderr.decode(errors="replace")


def generate(count, seed=3):
    code, out, err = run("generate", "--count", count, "--seed", seed)
    assert code == 0, err
    return out


def contents(folder):
    """All that a store holds but the history of runs and the generation counter."""
    database = sqlite3.connect(f"file:{folder}/stellwerk.sqlite?mode=ro", uri=True)
    tables = {
        table: database.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()
        for table in ("ad", "change", "reject")
    }
    database.close()
    return tables


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stellwerk-test-"))
        self.data = self.folder / "data"
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def take(self, *args, **options):
        return run("import", "--data", self.data, "--quiet", *args, **options)

    def file(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path


class Conventions(Case):
    def test_help_of_every_verb(self):
        for verb in ["", "demo", "import", "read", "search", "profile", "compare", "net", "serve", "generate", "doctor"]:
            code, out, err = run(*filter(None, [verb]), "--help")
            self.assertEqual((code, err), (0, ""), verb)
            self.assertIn(b"USAGE", out)

    def test_wrong_use_is_2(self):
        for args in (["nosuch"], ["import"], ["search", "--limit", "x"], ["generate", "--count", "-1"],
                     ["search", "--filter", "nosuch=1"], ["serve", "--port", "99999999"]):
            code, out, err = run(*args)
            self.assertEqual(code, 2, (args, err))
            self.assertEqual(out, b"")
            self.assertTrue(err.strip(), args)

    def test_failed_is_3_and_says_what_to_do(self):
        code, _, err = run("search", "--data", self.data, "--what", "koch")
        self.assertEqual(code, 3)
        self.assertIn("stellwerk import", err)
        self.assertEqual(len(err.strip().splitlines()), 1, err)

    def test_same_seed_same_bytes(self):
        self.assertEqual(generate(300), generate(300))
        self.assertNotEqual(generate(300), generate(300, seed=4))

    def test_broken_pipe_ends_cleanly(self):
        child = subprocess.Popen([STELLWERK, "generate", "--count", "20000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        child.stdout.readline()
        child.stdout.close()
        self.assertEqual(child.wait(60), 0)
        self.assertEqual(child.stderr.read(), b"")
        child.stderr.close()

    def test_read_keeps_order_and_number(self):
        ads = [json.loads(line) for line in generate(700).splitlines()]
        for n, ad in enumerate(ads):
            ad["n"] = n * 7
        code, out, _ = run("read", stdin="\n".join(map(json.dumps, ads)).encode())
        self.assertEqual(code, 0)
        readings = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([r["n"] for r in readings], [ad["n"] for ad in ads])
        for reading in readings:
            for key in ("occupation", "places", "pay", "experience", "hours", "contract", "remote", "employer",
                        "education", "languages", "skills", "tasks", "zones", "contacts", "agg", "benefits",
                        "duties", "clarity", "language", "id"):
                self.assertIn(key, reading if key != "occupation" else {**reading, "occupation": 0})


class Importing(Case):
    def test_counts_and_twice(self):
        ads = generate(400)
        path = self.file("ads.jsonl.gz", gzip.compress(ads))
        code, out, err = self.take(path)
        counts = json.loads(out)
        self.assertEqual(code, 0, err)
        self.assertEqual(counts["read"], 400)
        self.assertEqual(counts["new"] + counts["unchanged"] + counts["rejected"] + counts["changed"], 400)
        before = contents(self.data)
        code, out, _ = self.take(path)
        again = json.loads(out)
        self.assertEqual((again["new"], again["changed"], again["unchanged"]), (0, 0, counts["new"] + counts["unchanged"]))
        self.assertEqual(before, contents(self.data))

    def test_bad_records_are_kept_and_the_rest_goes_on(self):
        good = generate(3).splitlines()
        lines = [
            good[0], b'{"broken": ', b"\xff\xfe not text", b"[]", b'{"id": 1, "text": "No title here at all."}',
            b'{"id": 2, "title": "Koch", "text": "   "}', b'{"id": 3, "title": "Koch", "html": "<p>&nbsp;</p>"}',
            good[1], b'{"id": 9, "title": "' + b"x" * 50_000_000 + b'"}', good[2],
        ]
        path = self.file("bad.jsonl", b"\n".join(lines))
        code, out, err = self.take(path)
        counts = json.loads(out)
        self.assertEqual(code, 1)
        self.assertEqual((counts["read"], counts["new"], counts["rejected"]), (10, 3, 7), err)
        rejects = [json.loads(line) for line in (self.data / "rejects.jsonl").read_text().splitlines()]
        self.assertEqual(sorted(r["record"] for r in rejects), [2, 3, 4, 5, 6, 7, 9])
        for reject in rejects:
            self.assertTrue(reject["reason"])
            self.assertLess(len(reject["raw"]), 70_000)
            self.assertIn(f"bad.jsonl:{reject['record']}: ", err)

    def test_truncated_gzip_keeps_what_was_whole(self):
        whole = gzip.compress(generate(500))
        path = self.file("cut.jsonl.gz", whole[: len(whole) * 2 // 3])
        code, out, err = self.take(path)
        self.assertIn(code, (1, 3))
        self.assertIn("cut.jsonl.gz", err)
        self.assertGreater(json.loads(out)["new"], 100)

    def test_nothing_there(self):
        for path in (self.folder / "nosuch.jsonl", self.file("empty.jsonl", b""), self.file("junk", b"\x00\x01\x02" * 99)):
            code, _, err = self.take(path)
            self.assertEqual(code, 3 if not path.exists() else code, err)
            self.assertNotEqual(code, 0)
            self.assertIn(path.name, err)
            self.assertNotIn("Fatal", err)

    def test_second_writer(self):
        path = self.file("ads.jsonl", generate(3000))
        first = subprocess.Popen([STELLWERK, "import", "--quiet", "--data", self.data, path], stdout=subprocess.DEVNULL)
        while not (self.data / "writer.lock").exists():
            time.sleep(0.01)
        code, _, err = self.take(path)
        self.assertEqual(code, 3)
        self.assertIn("another stellwerk is writing", err)
        self.assertEqual(len(err.strip().splitlines()), 1)
        self.assertEqual(first.wait(120), 0)

    def test_read_only_folder(self):
        self.data.mkdir()
        self.folder.chmod(0o755)
        self.data.chmod(0o555)
        path = self.file("ads.jsonl", generate(3))
        options = {"user": "nobody"} if os.geteuid() == 0 else {}
        code, _, err = self.take(path, **options)
        self.assertEqual(code, 3)
        self.assertIn("cannot be written to", err)
        self.assertEqual(len(err.strip().splitlines()), 1)

    def test_full_disk(self):
        self.data.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", self.data], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("no right to mount a small disk here")
        try:
            path = self.file("ads.jsonl", generate(3000))
            code, _, err = self.take(path)
            self.assertEqual(code, 3)
            self.assertIn("free some", err)
            self.assertEqual(len(err.strip().splitlines()), 1)
        finally:
            subprocess.run(["umount", self.data], check=True)

    def test_interrupt_keeps_what_was_taken_in(self):
        path = self.file("ads.jsonl", generate(6000))
        child = subprocess.Popen(
            [STELLWERK, "import", "--quiet", "--data", self.data, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(1.0)
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=60)
        if child.returncode == 0:
            self.skipTest("the import was done before the interrupt")
        self.assertEqual(child.returncode, 3)
        self.assertIn(b"run the same command again", err)
        self.assertGreater(len(contents(self.data)["ad"]), 0)

    def test_killed_twenty_times_then_whole(self):
        """kill -9 at random moments, then again to the end: the same store as an undisturbed import."""
        lines = generate(2500).splitlines()
        # Repeated identifiers and bad records make the order of things matter.
        lines[700] = lines[10].replace(b'"title":"', b'"title":"Neu: ')
        lines[1400] = lines[11]
        lines[2000] = b"{broken"
        path = self.file("ads.jsonl", b"\n".join(lines))
        undisturbed = self.folder / "undisturbed"
        begun = time.monotonic()
        subprocess.run([STELLWERK, "import", "--quiet", "--data", undisturbed, path], capture_output=True)
        duration = time.monotonic() - begun
        chance = random.Random(5)
        killed = 0
        for _ in range(20):
            child = subprocess.Popen(
                [STELLWERK, "import", "--quiet", "--data", self.data, path],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.02, duration))
            child.kill()
            killed += child.wait() == -signal.SIGKILL
        self.assertGreater(killed, 5)
        code, _, err = self.take(path)
        self.assertEqual(code, 1, err)
        self.assertEqual(contents(undisturbed), contents(self.data))


class Searching(Case):
    def setUp(self):
        super().setUp()
        self.take(self.file("ads.jsonl", generate(1500)))

    def search(self, *args):
        code, out, err = run("search", "--json", "--data", self.data, *args)
        self.assertEqual(code, 0, err)
        return json.loads(out)

    def test_contract_shape(self):
        answer = self.search("--what", "it manager hagen")
        self.assertGreater(answer["total"], 0)
        self.assertEqual(answer["query"]["place"]["name"], "Hagen")
        self.assertIn("IT", answer["query"]["occupation"]["title"])
        for key in ("total", "took_us", "query", "hits", "facets", "pay"):
            self.assertIn(key, answer)
        for facet in ("occupation", "level", "hours", "contract", "remote", "employer", "industry", "size", "skill"):
            self.assertIn(facet, answer["facets"])
        hit = answer["hits"][0]
        for key in ("id", "title", "employer", "employer_kind", "place", "first_seen", "why"):
            self.assertIn(key, hit)

    def test_facets_are_what_filtering_gives(self):
        answer = self.search("--what", "pflege", "--limit", "1")
        for field in ("level", "hours", "contract", "employer", "remote"):
            for value in answer["facets"][field]:
                filtered = self.search("--what", "pflege", "--filter", f"{field}={value['value']}", "--limit", "1")
                self.assertEqual(filtered["total"], value["count"], (field, value))

    def test_damaged_index_is_rebuilt(self):
        before = self.search("--what", "koch")["total"]
        for path in sorted((self.data / "index").iterdir()):
            data = bytearray(path.read_bytes())
            if data:
                data[len(data) // 2] ^= 0x55
                path.write_bytes(data)
        self.assertEqual(self.search("--what", "koch")["total"], before)
        shutil.rmtree(self.data / "index")
        self.assertEqual(self.search("--what", "koch")["total"], before)

    def test_odd_queries_never_fail(self):
        for what in ('"', '"sap basis', "c++", "c#", ".net", "elektroniker*in", "-", "*", "pflege*", "-zeitarbeit",
                     "((", "\\", "%", "a" * 5000, "😀", "sap fi/co", "\u0000"[:0]):
            self.search("--what", what)

    def test_profile(self):
        code, out, err = run("profile", "--json", "--data", self.data, "--occupation", "it-manager", "--place", "Hagen")
        self.assertEqual(code, 0, err)
        profile = json.loads(out)
        for part in ("openings", "viewpoints", "task_mix", "skills", "places", "breadth", "soft_and_certificates", "pay",
                     "net", "conditions", "tension", "clarity", "training", "duties", "occupation", "place",
                     "radius_km", "widened", "window", "ads", "employers", "text"):
            self.assertIn(part, profile)

    def test_doctor(self):
        code, out, err = run("doctor", "--data", self.data)
        self.assertEqual(code, 0, err)
        self.assertIn(b"1", out)


SHARED = pathlib.Path(os.environ.get("STELLWERK_SHARED", pathlib.Path(__file__).resolve().parents[2].parent / "shared"))


@unittest.skipUnless((SHARED / "data/ads.jsonl.gz").exists(), f"no real ads at {SHARED}")
class RealAds(Case):
    def test_nothing_is_lost(self):
        ads = SHARED / "data/ads.jsonl.gz"
        with gzip.open(ads, "rb") as file:
            lines = sum(1 for _ in file)
        code, out, _ = self.take(ads)
        counts = json.loads(out)
        self.assertEqual(counts["read"], lines)
        self.assertEqual(counts["new"] + counts["changed"] + counts["unchanged"] + counts["rejected"], lines)
        self.assertEqual(code, 1 if counts["rejected"] else 0)
        kept = contents(self.data)
        self.assertEqual((len(kept["ad"]), len(kept["reject"])), (counts["new"], counts["rejected"]))

    def test_every_origin_is_taken_in(self):
        mapping = pathlib.Path(__file__).resolve().parents[2] / "mappings/ba-search-csv.yaml"
        for least, args in (
            (6800, ["--map", mapping, SHARED / "data/ba_search_7k.csv.gz"]),
            (700, [SHARED / "data/ba_api/job_details_2025.csv.gz"]),
            (4, sorted((SHARED / "data/ba_api/fixtures_2026").glob("*.json"))),
            (50, [SHARED / "data/fixtures/xing_pages.tar.gz"]),
            (2, sorted((SHARED / "data/fixtures/jsonld").glob("*.html"))),
        ):
            code, out, err = self.take(*args)
            self.assertIn(code, (0, 1), err)
            counts = json.loads(out)
            self.assertGreaterEqual(counts["new"], least, args)
            self.assertEqual(counts["read"], counts["new"] + counts["changed"] + counts["unchanged"] + counts["rejected"])


class Serving(Case):
    def test_port_in_use(self):
        self.take(self.file("ads.jsonl", generate(20)))
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            code, _, err = run("serve", "--data", self.data, "--port", taken.getsockname()[1])
        self.assertEqual(code, 3)
        self.assertIn("--port", err)
        self.assertNotIn("Fatal", err)


if __name__ == "__main__":
    STELLWERK = sys.argv.pop(1)
    unittest.main(verbosity=2)
