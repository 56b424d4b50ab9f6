#!/usr/bin/env python3
"""The Spark job: the same readings as one process, whatever the archive and the reader do.

    run.py STELLWERK [TEST ...]

Runs in archives/.venv; `archives/setup` makes it. Ads are made up by `stellwerk generate`, and real ones are taken
where they are at hand (STELLWERK_SHARED or ../shared).
"""
import gzip
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
VENV = ROOT / "archives/.venv"
INJECTOR = pathlib.Path(__file__).with_name("fault_injector.py")
SHARED = pathlib.Path(os.environ.get("STELLWERK_SHARED", ROOT.parent / "shared"))
REAL_ADS = SHARED / "data/ads.jsonl.gz"
STELLWERK = ""
PATIENCE = 12
"""Seconds. A slow and busy machine reads the longest ad under test within them."""
MEASURED_SECONDS = 20
"""How long the plain command runs for the comparison of speed, so that no start-up dominates."""
LEAST_RATIO = 0.6
"""What a busy machine must reach; docs/archives.md tells what a quiet one does, and the test prints it."""

if (VENV / "bin/python").exists() and sys.prefix != str(VENV):
    os.execv(VENV / "bin/python", [str(VENV / "bin/python"), *sys.argv])
sys.path.insert(0, str(ROOT / "archives"))
sys.dont_write_bytecode = True
MISSING = None if shutil.which("java") else "Java is missing"
try:
    import archive_lines
    import pyspark.sql
    import reader_process
    import reading_columns
except ImportError as error:
    MISSING = f"{error.name} is missing"


def plain(data: bytes) -> tuple[list[bytes], list[str]]:
    """The readings and the messages of one process."""
    done = subprocess.run([STELLWERK, "read", "--format", "jsonl", "-"], input=data, capture_output=True)
    return done.stdout.splitlines(), done.stderr.decode().splitlines()


def generated(count: int, seed: int) -> list[bytes]:
    made = subprocess.run(
        [STELLWERK, "generate", "--count", str(count), "--seed", str(seed)], capture_output=True, check=True
    )
    return made.stdout.splitlines()


def ad(**fields) -> bytes:
    return json.dumps({"title": "Koch", "text": "Wir suchen Verstärkung.", **fields}, ensure_ascii=False).encode()


def joined(lines: list[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in lines)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stellwerk-archives-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def items(self, data: bytes) -> list:
        path = self.folder / "some.gz"
        path.write_bytes(data)
        return list(archive_lines.items(archive_lines.ArchiveFile(f"file:{path}", "some.gz")))


class Lines(Case):
    """Gzip files to lines."""

    def lines(self, found: list) -> list[bytes]:
        return [line for item in found if isinstance(item, archive_lines.Block) for line in item.lines]

    def test_lines_keep_their_numbers_over_blocks_and_members(self):
        lines = [b"%d " % number + b"x" * (number * 7 % 5000) for number in range(3000)]
        data = gzip.compress(joined(lines[:1000])) + gzip.compress(joined(lines[1000:])) + bytes(512)
        *blocks, end = self.items(data)
        self.assertGreater(len(blocks), 3)
        self.assertEqual(self.lines(blocks), lines)
        for block in blocks:
            self.assertTrue(block.lines[0].startswith(b"%d " % (block.first - 1)))
        self.assertEqual(end, archive_lines.FileEnd("some.gz", 3000, None))

    def test_blank_lines_and_the_mark_of_an_encoding(self):
        block, end = self.items(gzip.compress(b"\xef\xbb\xbfa\r\n\n \t\nb\xff"))
        self.assertEqual(block.lines, [b"a\r", b"", b" \t", b"b\xff"])
        self.assertEqual((end.lines, end.problem), (2, None))

    def test_empty_files(self):
        for data in (b"", gzip.compress(b"")):
            self.assertEqual(self.items(data), [archive_lines.FileEnd("some.gz", 0, None)])

    def test_a_file_that_breaks_off_gives_all_whole_lines(self):
        lines = generated(400, seed=5)
        whole = gzip.compress(joined(lines))
        *found, last, end = self.items(whole[: len(whole) // 2])
        taken = self.lines(found)
        self.assertGreater(len(taken), 100)
        self.assertEqual(taken, lines[: len(taken)])
        self.assertTrue(lines[len(taken)].startswith(last.data))
        self.assertEqual((last.number, end.lines), (len(taken) + 1, len(taken) + 1))
        self.assertIn("breaks off", end.problem)

    def test_a_damaged_file_gives_what_stands_before_the_damage(self):
        lines = generated(400, seed=5)
        data = bytearray(gzip.compress(joined(lines)))
        data[len(data) // 2 : len(data) // 2 + 64] = b"\xff" * 64
        found = self.items(bytes(data))
        taken = self.lines(found)
        self.assertGreater(len(taken), 100)
        self.assertEqual(taken[:100], lines[:100])
        self.assertIn("is damaged", found[-1].problem)
        self.assertIn("is damaged", self.items(b"this is no gzip")[-1].problem)

    def test_a_line_that_is_too_long_is_kept_in_part_and_the_next_ones_read(self):
        first, long, after, end = self.items(gzip.compress(b"a\n" + b"x" * (40 << 20) + b"\nb\n"))
        self.assertEqual((first.lines, first.first), ([b"a"], 1))
        self.assertEqual((long.number, long.length), (2, 40 << 20))
        self.assertEqual(long.data, b"x" * archive_lines.KEPT_OF_LONG_LINE)
        self.assertEqual((after.lines, after.first, end.lines), ([b"b"], 3, 3))

    def test_a_file_of_another_file_system_is_streamed(self):
        path = self.folder / "some.gz"
        path.write_bytes(gzip.compress(b"a\nb\n"))
        (self.folder / "core-site.xml").write_text("<configuration/>")
        os.environ["HADOOP_CONF_DIR"] = str(self.folder)
        self.addCleanup(os.environ.pop, "HADOOP_CONF_DIR")
        self.assertEqual(b"".join(archive_lines.remote_pieces(path.as_uri())), b"a\nb\n")
        with self.assertRaisesRegex(archive_lines.DamageError, "cannot be read"):
            list(archive_lines.remote_pieces(path.as_uri() + ".missing"))


class Reader(Case):
    """The reader as a child process."""

    def answers(self, lines: list[bytes], program=None, patience=60) -> list:
        os.environ["STELLWERK_REAL"] = STELLWERK
        reader = reader_process.Reader(str(program or STELLWERK), patience, 4 << 30)
        numbered = [reader_process.Line("some.gz", number, line) for number, line in enumerate(lines, 1)]
        found = list(reader.answers([numbered[:5], numbered[5:]]))
        self.assertEqual(sorted(answer.line.number for answer in found), list(range(1, len(lines) + 1)))
        return sorted(found, key=lambda answer: answer.line.number)

    def expect(self, lines: list[bytes], found: list, guilty: dict[int, str]):
        sound = [line for number, line in enumerate(lines, 1) if number not in guilty]
        self.assertEqual([answer.reading for answer in found if answer.reading], plain(joined(sound))[0])
        reasons = {answer.line.number: answer.reason for answer in found if answer.reason}
        self.assertEqual(reasons.keys(), guilty.keys())
        for number, reason in guilty.items():
            self.assertTrue(reasons[number].startswith(reason), reasons[number])

    def test_readings_and_rejects_belong_to_their_lines(self):
        lines = generated(600, seed=8)
        bad = {3: b"{", 300: b"[1]", 301: b"\x1f\x8b\x08", 599: "{„".encode(), 600: b"\xef\xbb\xbf{}"}
        for number, line in bad.items():
            lines[number - 1] = line
        found = self.answers(lines)
        messages = [message.removeprefix("standard input:") for message in plain(joined(lines))[1]]
        self.expect(lines, found, {int(number): why for number, _, why in (m.partition(": ") for m in messages)})

    def test_a_reader_that_crashes_loses_one_line(self):
        lines = generated(700, seed=9)
        for number in (20, 333):
            lines[number - 1] = ad(n=number, text="crash on me")
        why = "the reader crashed (SIGKILL)"
        self.expect(lines, self.answers(lines, INJECTOR), {20: why, 333: why})

    def test_a_reader_that_hangs_loses_one_line(self):
        lines = generated(6, seed=9)
        lines[3] = ad(text="hang on me")
        why = f"the reader gave no answer within {PATIENCE} s"
        self.expect(lines, self.answers(lines, INJECTOR, PATIENCE), {4: why})

    def test_a_reader_that_leaves_a_line_out_is_found_out(self):
        program = self.folder / "forgetful"
        program.write_text("#!/bin/sh\ngrep -v 'forget me' | \"$STELLWERK_REAL\" read --format jsonl -\n")
        program.chmod(0o755)
        found = self.answers([ad(n=1), ad(n=2), ad(text="forget me")], program)
        self.assertTrue(found[0].reading and found[1].reading)
        self.assertTrue(found[2].reason.startswith("the reader "), found[2].reason)

    def test_no_line_is_blamed_for_a_reader_that_does_not_run(self):
        for program in ("/bin/false", "/nowhere/stellwerk"):
            with self.assertRaises((reader_process.ReaderError, FileNotFoundError)):
                self.answers([ad()], program)
        with self.assertRaisesRegex(reader_process.ReaderError, "cannot be started"):
            reader_process.Reader("/nowhere/stellwerk", 1, 1 << 30).check()


class Columns(Case):
    def test_months(self):
        for date, month in {
            '"2026-11-22"': "2026-11",
            '"2026-11-22T10:00:00+01:00"': "2026-11",
            '"22.3.2026"': "2026-03",
            '"2026-13-01"': "undated",
            '"bald"': "undated",
            "null": "undated",
            "[1]": "undated",
        }.items():
            self.assertEqual(reading_columns.month(b'{"text":"\\"date\\": x","date":%s}' % date.encode()), month)
        self.assertEqual(reading_columns.month(b'{"title":"\xe4","date":"2026-11-22"}'), "2026-11")
        self.assertEqual(reading_columns.month(b'{"text":"\\"date\\":\\"2026-11-22\\"","x":{"date":1}}'), "undated")

    def test_columns_of_a_reading(self):
        reading = {
            "id": "a",
            "n": 7,
            "pay": [
                {"monthly": {"min": 3000, "max": None}},
                {"monthly": None},
                {"monthly": {"min": 1, "max": 4000.5}},
            ],
            "places": [{"name": "Hagen", "ags": "05914000"}],
            "hours": ["full"],
        }
        names = [name for name, _ in reading_columns.COLUMNS]
        found = dict(zip(names, reading_columns.columns(json.dumps(reading).encode()), strict=True))
        self.assertEqual((found["n"], found["place"], found["hours"]), ("7", "Hagen", ["full"]))
        self.assertEqual((found["pay_monthly_min"], found["pay_monthly_max"]), (1, 4000.5))
        self.assertIsNone(found["occupation"])
        self.assertEqual(reading_columns.columns(b'{"id":[]}'), reading_columns.NONE)


class Archive(Case):
    """The job as a whole, on two cores."""

    def read(self, archive, *options, program=None) -> tuple[int, dict, str]:
        command = [
            sys.executable, ROOT / "archives/read_archive.py", archive, self.folder / "out",
            "--stellwerk", program or STELLWERK,
            "--conf", "spark.master=local[2]", "--conf", "spark.driver.memory=1g",
            # Java's second compiler is for longer runs.
            "--conf", "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1",
            "--conf", "spark.ui.enabled=false", *options,
        ]  # fmt: skip
        environment = os.environ | {"STELLWERK_REAL": STELLWERK, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, env=environment)
        counts = json.loads(done.stdout) if done.stdout else {}
        if counts:
            self.assertEqual(counts["lines"], counts["read"] + counts["rejected"], counts)
        return done.returncode, counts, done.stderr

    def written(self):
        return session().read.parquet(str(self.folder / "out"))

    def test_everything_that_can_be_wrong(self):
        archive = self.folder / "archive"
        (archive / "more").mkdir(parents=True)
        sound = generated(500, seed=4)
        long = ad(n="long", text="Wir suchen Köche. 🚂\u2028 " * 400_000)
        self.assertGreater(len(long), 10_000_000)
        crash, hang = ad(n=2, text="crash on me"), ad(text="hang on me")
        faults = [ad(n=1, date="2031-02-03"), crash, b"{", ad(n="drei 🚂"), hang]
        broken = gzip.compress(joined(generated(500, seed=6)))
        contents = {
            "sound.jsonl.gz": gzip.compress(joined(sound)),
            "long.jsonl.gz": gzip.compress(joined([ad(n=1), long, b"", ad(n=2)])),
            "more/ünlesbar.jsonl.gz": gzip.compress(joined(faults)),
            "broken.jsonl.gz": broken[: len(broken) // 2],
            "no.gz": b"no gzip at all",
            "empty.jsonl.gz": b"",
            "_unfinished.gz": b"left alone",
            "notes.txt": b"left alone",
        }
        for name, data in contents.items():
            (archive / name).write_bytes(data)
        code, counts, errors = self.read(archive, "--patience", PATIENCE, program=INJECTOR)
        self.assertEqual(code, 1, errors)
        self.assertEqual((counts["files"], counts["damaged"], counts["rejected"]), (6, 2, 4))
        self.assertIn("2031-02", counts["months"])
        self.assertTrue((self.folder / "out/kind=reading/month=2031-02").is_dir())

        rows = self.written()
        readings: dict[str, list[bytes]] = {}
        for row in rows.where("kind = 'reading'").orderBy("file", "line").select("file", "reading").collect():
            readings.setdefault(row.file, []).append(row.reading.encode())
        whole = gzip.GzipFile(fileobj=io.BytesIO(broken)).read()
        found = len(readings["broken.jsonl.gz"])
        self.assertGreater(found, 100)
        self.assertEqual(readings.pop("broken.jsonl.gz"), plain(joined(whole.splitlines()[:found]))[0])
        self.assertEqual(readings.pop("sound.jsonl.gz"), plain(joined(sound))[0])
        self.assertEqual(readings.pop("long.jsonl.gz"), plain(joined([ad(n=1), long, ad(n=2)]))[0])
        self.assertEqual(readings.pop("more/ünlesbar.jsonl.gz"), plain(joined([faults[0], faults[3]]))[0])
        self.assertEqual(readings, {})

        rejects = {(row.file, row.line): row for row in rows.where("kind = 'reject'").collect()}
        lost = rejects.pop(("broken.jsonl.gz", found + 1))
        self.assertIn("breaks off", lost.reason)
        self.assertTrue(whole.splitlines()[found].startswith(bytes(lost.record)))
        reasons = {2: "crashed (SIGKILL)", 3: "not valid JSON", 5: f"no answer within {PATIENCE} s"}
        self.assertEqual(set(rejects), {("more/ünlesbar.jsonl.gz", line) for line in reasons})
        for (_, line), row in rejects.items():
            self.assertIn(reasons[line], row.reason)
            self.assertEqual(bytes(row.record), faults[line - 1])

        problems = {row.file: row.reason for row in rows.where("kind = 'file'").collect()}
        self.assertEqual(len(problems), 6)
        self.assertIn("breaks off", problems["broken.jsonl.gz"])
        self.assertIn("is damaged", problems["no.gz"])
        self.assertIsNone(problems["empty.jsonl.gz"])

        code, _, errors = self.read(archive)
        self.assertEqual(code, 2)
        self.assertIn("is there already", errors)

    def test_wrong_use_and_a_missing_reader(self):
        self.assertEqual(self.read(self.folder, "--patience", "0")[0], 2)
        (self.folder / "some.gz").write_bytes(gzip.compress(ad()))
        code, _, errors = self.read(self.folder, program="/nowhere/stellwerk")
        self.assertEqual(code, 3)
        self.assertIn("/nowhere/stellwerk cannot be started", errors)
        self.assertFalse((self.folder / "out").exists())

    def test_same_readings_as_one_process_at_the_same_speed(self):
        ads = self.folder / "ads.gz"
        if REAL_ADS.exists():
            shutil.copy(REAL_ADS, ads)
        else:
            ads.write_bytes(gzip.compress(joined(generated(7500, seed=2))))
        lines = gzip.decompress(ads.read_bytes()).splitlines()
        started = time.monotonic()
        expected, _ = plain(joined(lines))
        copies = min(80, max(4, round(MEASURED_SECONDS / (time.monotonic() - started))))
        archive = self.folder / "archive"
        archive.mkdir()
        for copy in range(copies):
            os.link(ads, archive / f"{copy:03}.jsonl.gz")

        seconds = self.plain_seconds(archive)
        code, counts, errors = self.read(archive)
        self.assertLessEqual(code, 1, errors[-3000:])
        self.assertEqual((counts["lines"], counts["read"]), (copies * len(lines), copies * len(expected)))
        on_spark = counts["seconds"]["reading"]
        if seconds / on_spark < LEAST_RATIO:
            # Something else may have begun to run beside.
            seconds = (seconds + self.plain_seconds(archive)) / 2
        plain_rate, rate = (counts["lines"] / 2 / spent for spent in (seconds, on_spark))
        ratio = seconds / on_spark
        print(f"lines a core a second: {plain_rate:.0f} plain, {rate:.0f} on Spark, ratio {ratio:.2f}", flush=True)

        readings = self.written().where("kind = 'reading'")
        one = readings.where("file = '000.jsonl.gz'").orderBy("line").select("reading").collect()
        self.assertEqual([row.reading.encode() for row in one], expected)
        self.assertEqual(readings.where("id is null").count(), 0)
        self.assertEqual(readings.select("line", "reading").distinct().count(), len(expected))
        self.assertEqual(readings.select("file", "line").distinct().count(), counts["read"])
        self.assertGreaterEqual(ratio, LEAST_RATIO)

    def plain_seconds(self, archive: pathlib.Path) -> float:
        """How long one process takes for all files."""
        started = time.monotonic()
        with subprocess.Popen(["cat", *sorted(archive.iterdir())], stdout=subprocess.PIPE) as cat:
            with open(os.devnull, "wb") as nothing:
                subprocess.run([STELLWERK, "read", "-"], stdin=cat.stdout, stdout=nothing, stderr=nothing)
        return time.monotonic() - started


def session():
    """Looks into what was written."""
    builder = pyspark.sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.driver.memory", "1g").config("spark.ui.showConsoleProgress", "false")
    spark = spark.config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    STELLWERK = os.path.abspath(sys.argv.pop(1))
    if MISSING:
        print(f"archives: skipped, {MISSING}; archives/setup installs it")
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")
