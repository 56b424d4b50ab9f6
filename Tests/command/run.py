#!/usr/bin/env python3
"""The command as a whole: exit codes, bad input, interruptions, what a shell expects.

    run.py STELLWERK [TEST ...]

Ads are made up by `stellwerk generate`; nothing leaves this machine.
"""
import datetime
import fcntl
import gzip
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from servers import free_port, until  # noqa: E402

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
    """All that a store holds but the history of runs and the generations."""
    database = sqlite3.connect(f"file:{folder}/stellwerk.sqlite?mode=ro", uri=True)
    columns = [row[1] for row in database.execute("PRAGMA table_info(ad)") if row[1] not in ("run", "altered")]
    tables = {
        table: database.execute(f"SELECT {', '.join(columns) if table == 'ad' else '*'} FROM {table} ORDER BY 1, 2, 3")
        .fetchall()
        for table in ("ad", "change", "reject")
    }
    tables["cluster"] = database.execute(
        "SELECT ad.id, leading.id FROM ad_signature JOIN ad ON ad.key = ad_signature.ad "
        "JOIN ad AS leading ON leading.key = ad_signature.leader ORDER BY 1").fetchall()
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
        for verb in ["", "demo", "import", "read", "search", "profile", "compare", "gap", "check", "courses", "net", "serve", "source", "clusters", "generate", "doctor"]:
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

    def test_net_by_the_contract_and_wrong_values(self):
        code, out, _ = run("net", "--gross", "5000", "--year", "2026")
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out), {
            "lohnsteuer": 782.41, "soli": 0, "kirchensteuer": 0, "kv": 437.5, "pv": 120, "rv": 465, "av": 65,
            "social": 1087.5, "net": 3130.09})
        code, out, _ = run("net", "--gross", "7000", "--age", "40", "--private-premium", "700", "--private-subsidy",
                           "350", "--year", "2026")
        self.assertEqual((code, json.loads(out)["net"]), (0, 4360.75))
        for wrong, word in (
                (["--gross", "x"], "gross"), (["--gross=-1"], "gross"), (["--class", "7"], "class"),
                (["--zkf", "0.3"], "0.5"), (["--children=-1"], "children"), (["--age", "5"], "age"),
                (["--church", "maybe"], "church"), (["--state", "XX"], "state"), (["--kv-zusatz", "11"], "10"),
                (["--year", "2025"], "known: 2026"), (["--private-subsidy", "100"], "private-premium"),
                (["--private-premium", "300", "--private-subsidy", "301"], "premium"),
                (["--private-premium", "300", "--kv-zusatz", "2.9"], "kv-zusatz")):
            given = wrong if "gross" in wrong[0] else ["--gross", "5000"] + wrong
            given = given if "--year" in given else given + ["--year", "2026"]
            code, out, err = run("net", *given)
            self.assertEqual((code, out), (2, b""), (given, err))
            self.assertIn(word, err, given)

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
        self.assertEqual(child.wait(300), 0)
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
        # The first one has the folder as soon as it opens its file, and waits for what stands in it.
        path = self.folder / "ads.jsonl"
        os.mkfifo(path)
        first = subprocess.Popen(
            [STELLWERK, "import", "--quiet", "--format", "jsonl", "--data", self.data, path], stdout=subprocess.DEVNULL)
        with open(path, "wb") as writer:
            code, _, err = self.take(path)
            self.assertEqual(code, 3)
            self.assertIn("another stellwerk is writing", err)
            self.assertEqual(len(err.strip().splitlines()), 1)
            writer.write(generate(20))
        self.assertEqual(first.wait(300), 0)

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
        until(lambda: child.poll() is not None or contents(self.data)["ad"], ignoring=sqlite3.Error)
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=300)
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
        expected = contents(undisturbed)
        killed = 0
        data = None
        while killed < 20:
            data = data or self.folder / f"disturbed-{killed}"
            child = subprocess.Popen(
                [STELLWERK, "import", "--quiet", "--data", data, path],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.02, duration))
            child.kill()
            if child.wait() == -signal.SIGKILL:
                killed += 1
                continue
            self.assertEqual(expected, contents(data))
            data = None
        if data:
            code, _, err = run("import", "--data", data, "--quiet", path)
            self.assertEqual(code, 1, err)
            self.assertEqual(expected, contents(data))


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


class Courses(Case):
    def courses(self, *args, **options):
        return run("courses", *args, "--data", self.data, **options)

    def test_every_record_is_accounted_for(self):
        answer = {"_embedded": {"termine": [
            {"id": 1, "angebot": {"titel": "SQL", "suchworte": [{"suchwort": "Linux"}],
                                  "bildungsanbieter": {"name": "Lernwerk", "email": "info@kurs.example"}},
             "beginn": 1796598000000, "adresse": {"ortStrasse": {"plz": "58095", "name": "Hagen"}},
             "ansprechpartner": [{"name": "Petra Probe"}]},
            {"id": 2, "angebot": {"titel": "Ohne Ort"}, "ansprechpartner": [{"name": "Petra Probe"}]},
        ]}}
        path = self.file("answer.json.gz", gzip.compress(json.dumps(answer).encode()))
        rows = self.file("courses.csv", "id;title;place;start\n1;Excel;Hagen;2099-12-01\n2;Excel;Hagen;31.02.2026\n")
        code, out, err = self.courses("import", "--quiet", path, rows)
        counts = {"read": 4, "new": 2, "changed": 0, "unchanged": 0, "rejected": 2}
        self.assertEqual((code, json.loads(out)), (1, counts), err)
        rejects = [json.loads(line) for line in (self.data / "rejects.jsonl").read_text().splitlines()]
        self.assertEqual(len(rejects), 2)
        code, out, err = self.courses("import", "--quiet", path)
        self.assertEqual((code, json.loads(out)["unchanged"]), (1, 1), err)
        code, out, err = self.courses("list", "--json")
        listed = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([c["title"] for c in listed], ["SQL", "Excel"])
        self.assertEqual(sorted(listed[0]["skills"]), ["Linux", "SQL"])
        database = (self.data / "stellwerk.sqlite").read_bytes()
        wal = self.data / "stellwerk.sqlite-wal"
        for word in (b"Petra", b"info@kurs"):
            self.assertNotIn(word, database + (wal.read_bytes() if wal.exists() else b""))
        code, out, err = self.courses("clear", "ba-kurse")
        self.assertEqual((code, json.loads(out)), (0, {"removed": 1}), err)
        self.assertEqual(json.loads(self.courses("clear", "ba-kurse")[1]), {"removed": 0})

    def test_exit_codes(self):
        good = self.file("good.jsonl", '{"title": "SQL", "online": true}')
        self.assertEqual(self.courses("import", "--quiet", good)[0], 0)
        self.assertEqual(run("courses", "import")[0], 2)
        self.assertEqual(self.courses("import", "--quiet", self.folder / "nosuch.jsonl")[0], 3)
        page = self.file("page.html", "<html><p>Kurse</p></html>")
        self.assertEqual(self.courses("import", "--quiet", page)[0], 3)

    def test_check(self):
        ad = self.file("ad.txt", "Koch (m/w)\n\nUnser junges Team in 58095 Hagen kocht.\n")
        code, out, err = run("check", ad)
        out = out.decode()
        self.assertEqual(code, 1, err)
        self.assertIn(f"{ad}:1: error: agg-gender: ", out)
        self.assertIn(f"{ad}:3: warning: agg-young-team: ", out)
        rules = self.file("rules.yaml", "rules: { agg-gender: note }\n")
        self.assertEqual(run("check", ad, "--rules", rules)[0], 0)
        self.assertEqual(run("check", ad, "--rules", rules, "--fail-on", "note")[0], 1)
        self.assertEqual(json.loads(run("check", ad, "--json")[1])["title"], "Koch (m/w)")
        sarif = json.loads(run("check", ad, "--format", "sarif")[1])
        self.assertEqual(sarif["version"], "2.1.0")
        wrong = self.file("wrong.yaml", "rules:\n  nosuch: off\n")
        self.assertEqual(run("check", ad, "--rules", wrong)[0], 2)
        self.assertIn("line 2", run("check", ad, "--rules", wrong)[2])
        self.assertEqual(run("check", self.folder / "nosuch.txt")[0], 3)
        self.assertEqual(run("check", self.file("picture.pdf", "\0"))[0], 3)

    def test_gap(self):
        path = self.file("ads.jsonl", generate(2000))
        self.assertEqual(self.take(path)[0], 0)
        args = ("gap", "--data", self.data, "--occupation", "it-manager", "--place", "Hagen")
        missing = [m["name"] for m in json.loads(run(*args, "--can", "SQL", "--json")[1])["figures"]["missing"]]
        course = {"title": "Alles", "skills": missing, "online": True, "made_up": True}
        self.assertEqual(self.courses("import", "--quiet", self.file("c.jsonl", json.dumps(course)))[0], 0)
        code, out, err = run(*args, "--can", "SQL, Linux, Zauberstabkunde", "--json")
        gap = json.loads(out)
        self.assertEqual(code, 0, err)
        self.assertEqual((gap["known"], gap["unknown"]), (["SQL", "Linux"], ["Zauberstabkunde"]))
        self.assertTrue(gap["made_up"])
        figures = gap["figures"]
        self.assertTrue(0 < figures["covered"]["value"] < 1)
        taught = [m for m in figures["missing"] if m["courses"]]
        self.assertEqual([c["title"] for c in taught[0]["courses"]], ["Alles"])
        self.assertTrue(taught[0]["courses"][0]["made_up"])
        code, out, err = run(*args, "--can", "SQL, Zauberstabkunde")
        self.assertEqual(code, 0)
        self.assertIn("Zauberstabkunde", err)
        self.assertIn("fehlt", out.decode())
        code, out, _ = run("profile", "--data", self.data, "--occupation", "it-manager", "--place", "Hagen", "--json")
        subjects = json.loads(out)["training"]["subjects"]
        self.assertTrue(any(s["courses"] for s in subjects))
        self.assertEqual(run(*args, "--radius", "x")[0], 2)
        self.assertEqual(run("gap", "--occupation", "zauberlehrling", "--data", self.data)[0], 2)

    def test_a_store_without_courses_is_brought_up_to_date(self):
        self.assertEqual(self.take(self.file("ads.jsonl", generate(5)))[0], 0)
        database = sqlite3.connect(self.data / "stellwerk.sqlite")
        database.executescript("""
            DROP TABLE course; ALTER TABLE generation DROP COLUMN courses;
            DELETE FROM grdb_migrations WHERE identifier LIKE '2 %';
        """)
        database.close()
        code, out, err = self.courses("list")
        self.assertEqual((code, out), (0, b""), err)
        self.assertEqual(run("search", "--data", self.data)[0], 0)


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
    def serve(self):
        """Serves the data folder until the test ends; gives back the portal's address."""
        port = free_port()
        server = subprocess.Popen(
            [STELLWERK, "serve", "--data", str(self.data), "--port", str(port), "--quiet"], stdout=subprocess.PIPE)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        server.stdout.readline()
        return f"http://127.0.0.1:{port}"

    def test_a_profile_is_the_same_by_command_and_by_api(self):
        chance = random.Random(7)

        def word():
            return "".join(chance.choice("bdfgklmnrst") + chance.choice("aeiou") for _ in range(3))

        today = datetime.date.today()
        ads = [{"id": str(number), "source": "probe", "title": "IT-Manager (m/w/d)", "company": f"{word().title()} GmbH",
                "place": "Hagen", "date": str(today - datetime.timedelta(days=number % 25)),
                "text": "Ihre Aufgaben:\n" + " ".join(word() for _ in range(60))} for number in range(60)]
        self.take(self.file("ads.jsonl", "".join(json.dumps(ad) + "\n" for ad in ads)))
        # Half of them are gone, so that there is a time open to be told.
        with sqlite3.connect(self.data / "stellwerk.sqlite") as database:
            database.execute("UPDATE generation SET number = number + 1")
            database.execute(
                "UPDATE ad SET state = 'closed', closed = ?1, last_seen = ?1, reason = 'missing', "
                "altered = (SELECT number FROM generation) WHERE key % 2", [str(today)])
        database.close()
        asked = {"occupation": "it-manager", "place": "Hagen"}
        code, out, err = run(
            "profile", "--json", "--data", self.data, *(part for key in asked for part in ("--" + key, asked[key])))
        self.assertEqual(code, 0, err)
        profile = json.loads(out)
        self.assertEqual(profile["tension"]["open_for"]["ends"], 30)
        with urllib.request.urlopen(f"{self.serve()}/api/v1/profile?{urllib.parse.urlencode(asked)}", timeout=120) as answer:
            self.assertEqual(json.load(answer), profile)

    def test_port_in_use(self):
        self.take(self.file("ads.jsonl", generate(20)))
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            code, _, err = run("serve", "--data", self.data, "--port", taken.getsockname()[1])
        self.assertEqual(code, 3)
        self.assertIn("--port", err)
        self.assertNotIn("Fatal", err)

    def test_a_reported_ad_can_be_taken_out_and_brought_back(self):
        ads = self.file("ads.jsonl", generate(30))
        self.take(ads)
        (self.data / "settings.yaml").write_text(
            "operator:\n  name: Amt Probe\n  address: Weg 1\n  mail: amt@probe.example\n")
        site = self.serve()

        def page(path, form=None):
            data = urllib.parse.urlencode(form).encode() if form else None
            try:
                with urllib.request.urlopen(site + path, data, timeout=120) as answer:
                    return answer.status, answer.read().decode()
            except urllib.error.HTTPError as error:
                return error.code, error.read().decode()

        def wait_for(path, status):
            self.assertTrue(until(lambda: page(path)[0] == status), f"{path} never answered {status}")

        self.assertIn("Amt Probe", page("/impressum")[1])
        ad = json.loads(run("search", "--json", "--limit", 1, "--data", self.data)[1])["hits"][0]["id"]
        _, form = page(f"/melden?stelle={ad}")
        ticket = re.search(r'name="schein" value="([^"]+)"', form).group(1)
        time.sleep(3.2)
        said = {
            "stelle": ad, "grund": "fraud", "text": "Es wird Geld verlangt.", "mail": "erika@probe.example",
            "gewissen": "ja", "schein": ticket}
        status, done = page("/melden", said)
        self.assertEqual(status, 200, done)
        reference = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", done).group(0)
        self.assertEqual((self.data / "reports.sqlite").stat().st_mode & 0o777, 0o600)
        listed = json.loads(run("reports", "list", "--json", "--data", self.data)[1])
        self.assertEqual((listed["reference"], listed["ad"], listed["reason"]), (reference, ad, "fraud"))
        self.assertIn(b"erika@probe.example", run("reports", "show", reference, "--data", self.data)[1])
        self.assertIn(b"wait to be decided", run("doctor", "--data", self.data)[1])
        self.assertEqual(run("reports", "close", reference, "--decision", " ", "--data", self.data)[0], 2)
        other = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", page("/melden", said)[1]).group(0)

        def close(reference, *options):
            return run("reports", "close", reference, "--decision", "Vorkasse <verlangt>.", *options, "--data", self.data)

        # A source runs for hours: what is taken out meanwhile leaves at once.
        with open(self.data / "writer.lock", "w") as lock:
            self.assertTrue(until(
                lambda: fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB) is None, ignoring=BlockingIOError))
            self.assertEqual(self.take(ads)[0], 3)
            code, out, err = close(reference, "--remove-ad")
            self.assertEqual(code, 0, err)
            removed = json.loads(out)["removed"]
            self.assertGreaterEqual(removed, 1)
            wait_for(f"/stelle/{ad}", 410)
            self.assertNotIn(f"/stelle/{ad}/", page(f"/anzeigen?id={ad}")[1])
        # A second decision does not undo the first by the way, and each keeps the ad out.
        self.assertEqual(close(reference)[0], 3)
        self.assertEqual(json.loads(close(other, "--remove-ad")[1])["removed"], removed)
        reopened = run("reports", "reopen", other, "--data", self.data)
        self.assertEqual((reopened[0], json.loads(reopened[1])["restored"]), (0, 0))
        self.assertEqual(close(other)[0], 0)
        self.assertIn("Vorkasse &lt;verlangt&gt;.", page(f"/stelle/{ad}")[1])
        self.take(ads)
        hits = json.loads(run("search", "--json", "--limit", 100, "--data", self.data)[1])["hits"]
        self.assertNotIn(ad, [hit["id"] for hit in hits])
        self.assertEqual(run("reports", "list", "--data", self.data)[1], b"")
        self.assertIn(b"ad removed", run("reports", "list", "--all", "--data", self.data)[1])
        self.assertEqual(run("reports", "reopen", reference, "--data", self.data)[0], 0)
        wait_for(f"/stelle/{ad}", 200)
        self.assertEqual(run("reports", "show", "AAAAA-AAAAA", "--data", self.data)[0], 3)

    def test_settings_with_a_mistake_are_refused_by_line(self):
        self.take(self.file("ads.jsonl", generate(5)))
        settings = self.file("settings.yaml", b"operator:\n  name: Amt\n  adress: Weg 1\n")
        for verb in (("serve", "--port", "1"), ("doctor",)):
            code, out, err = run(*verb, "--settings", settings, "--data", self.data)
            self.assertEqual(code, 3)
            self.assertIn("settings.yaml:3: `operator.adress` is not known", out.decode() + err)
        _, out, _ = run("doctor", "--data", self.data)
        self.assertIn(b"warning  imprint", out)


class Demonstration(Case):
    """What the demo portal shows answers all that a page about an occupation and a place is asked."""

    PARTS = (
        "offene-stellen", "orte", "gehalt", "netto", "aufgaben", "anforderungen", "einstieg", "anderswo", "bedingungen",
        "anspannung", "klarheit", "dienste", "weiterbildung", "wechsel",
    )

    def test_every_part_of_the_page_is_answered(self):
        port = free_port()
        portal = subprocess.Popen(
            [STELLWERK, "demo", "--quiet", "--data", str(self.data), "--port", str(port)], stdout=subprocess.DEVNULL)
        self.addCleanup(portal.wait)
        self.addCleanup(portal.kill)

        def page():
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/beruf/it-manager/hagen", timeout=20) as answer:
                return answer.read().decode()

        shown = until(page, seconds=200, ignoring=OSError)
        self.assertTrue(shown, "the portal did not open")
        for part in self.PARTS:
            with self.subTest(part):
                section = re.search(rf'<section[^>]* id="{part}".*?</section>', shown, re.DOTALL)
                self.assertIsNotNone(section)
                self.assertRegex(section[0], r'href="/(belege|stellen)')
                self.assertNotRegex(section[0], "zu wenige Anzeigen|reichen die Daten")
        self.assertIn("Bis die Hälfte der Stellen vergeben oder zurückgezogen ist", shown)
        with sqlite3.connect(f"file:{self.data}/stellwerk.sqlite?mode=ro", uri=True) as database:
            self.assertEqual(
                database.execute("SELECT count(*), sum(state = 'closed') FROM ad").fetchone(), (5250, 2250))
            self.assertEqual(database.execute("SELECT count(*) FROM run WHERE source = 'beispiel'").fetchone()[0], 27)
        database.close()


if __name__ == "__main__":
    STELLWERK = sys.argv.pop(1)
    unittest.main(verbosity=2)
