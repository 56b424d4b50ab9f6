"""Reads an archive of ads on Apache Spark: a folder of gzip JSONL in, Parquet by month out.

Every line comes out, as a reading or as a reject with the reason. Prints one JSON object of counts.
Exit codes: 0 done, 1 done with rejects, 2 wrong use, 3 failed.
"""
import argparse
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

import archive_lines
import reader_process
import reading_columns
from archive_lines import ArchiveFile, Block, FileEnd, Item, Unreadable
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql import types as t
from reader_process import Answer, Line, Reader, ReaderError
from reading_columns import NONE, UNDATED, columns, month

TASK = 256 << 20
"""Compressed bytes that one task reads, where there are enough of them."""

Row = tuple[Any, ...]
"""What is written of a line or of a file; see `SCHEMA`."""
SCHEMA = t.StructType([
    # reading, reject, or file: what became of a line, or how a file ended.
    t.StructField("kind", t.StringType(), nullable=False),
    t.StructField("month", t.StringType(), nullable=False),
    t.StructField("file", t.StringType(), nullable=False),
    # The line's number, from 1; for a file, how many lines it has that are not blank.
    t.StructField("line", t.LongType(), nullable=False),
    *(t.StructField(name, kind) for name, kind in reading_columns.COLUMNS),
    t.StructField("reading", t.BinaryType()),
    # Why there is no reading; for a file, what is wrong with it.
    t.StructField("reason", t.StringType()),
    t.StructField("record", t.BinaryType()),
    t.StructField("bytes", t.LongType()),
])  # fmt: skip


class UsageError(Exception):
    """The call cannot be meant like this."""


def rows(items: Iterable[Item], reader: Reader) -> Iterator[Row]:
    """The rows of one task: its lines go through one reader, the rest goes past it."""
    aside: list[Row] = []

    def batches() -> Iterator[list[Line]]:
        for item in items:
            if isinstance(item, Block):
                lines = (Line(item.file, item.first + at, data) for at, data in enumerate(item.lines))
                yield [line for line in lines if line.data.strip(archive_lines.BLANK)]
            else:
                aside.append(row_beside(item))

    for answer in reader.answers(batches()):
        yield row(answer)
        while aside:
            yield aside.pop()
    yield from aside


def row(answer: Answer) -> Row:
    (file, number, ad), reading, reason = answer
    if reading is None:
        return reject(file, number, ad, len(ad), reason)
    return ("reading", month(ad), file, number, *columns(reading), reading, None, None, None)


def row_beside(item: Unreadable | FileEnd) -> Row:
    if isinstance(item, FileEnd):
        return ("file", UNDATED, item.file, item.lines, *NONE, None, item.problem, None, None)
    return reject(item.file, item.number, item.data, item.length, item.reason)


def reject(file: str, number: int, record: bytes, length: int, reason: str | None) -> Row:
    return ("reject", UNDATED, file, number, *NONE, None, reason, record, length)


def found_files(spark: SparkSession, folder: str) -> list[tuple[int, ArchiveFile]]:
    """The gzip files below a folder of any file system that Spark knows, with their sizes, the largest first."""
    hadoop = spark._jvm.org.apache.hadoop.fs
    system = hadoop.Path(folder).getFileSystem(spark._jsc.hadoopConfiguration())
    root = hadoop.Path(folder)
    if not system.exists(root) or not system.getFileStatus(root).isDirectory():
        raise UsageError(f"{folder} is no folder")
    root = system.resolvePath(root).toUri().getPath().rstrip("/")
    files = []
    found = system.listFiles(hadoop.Path(folder), True)
    while found.hasNext():
        status = found.next()
        uri = status.getPath().toUri()
        name = uri.getPath().removeprefix(root + "/")
        if name.endswith(".gz") and not any(part.startswith((".", "_")) for part in name.split("/")):
            location = "file:" + uri.getPath() if uri.getScheme() == "file" else status.getPath().toString()
            files.append((status.getLen(), ArchiveFile(location, name)))
    if not files:
        raise UsageError(f"{folder} holds no file whose name ends with .gz")
    return sorted(files, key=lambda file: (-file[0], file[1].name))


def read(spark: SparkSession, folder: str, reader: Reader, tasks: int | None) -> DataFrame:
    """A row for every line and file, read by `tasks` tasks."""
    context = spark.sparkContext
    files = found_files(spark, folder)
    tasks = tasks or max(2 * context.defaultParallelism, sum(size for size, _ in files) // TASK)
    shares = [[file for _, file in files[start::tasks]] for start in range(min(tasks, len(files)))]
    lines = context.parallelize(shares, len(shares)).flatMap(
        lambda share: (item for file in share for item in archive_lines.items(file))
    )
    if len(files) < tasks:
        # A gzip file cannot be entered in its middle: one task unpacks it and deals its blocks out.
        numbered = lines.mapPartitionsWithIndex(
            lambda share, items: ((share + at, item) for at, item in enumerate(items))
        )
        lines = numbered.partitionBy(tasks, lambda at: at).values()
    read = lines.mapPartitions(lambda items: rows(items, reader))
    # A reading stays the bytes that the reader wrote.
    table = spark.createDataFrame(read, SCHEMA, verifySchema=False)
    return table.withColumn("reading", f.col("reading").cast("string"))


def counts(written: DataFrame) -> dict[str, Any]:
    """Counts of what was written, so that a task that ran twice counts once."""
    groups = written.groupBy("kind", "month").agg(
        f.count("*").alias("rows"), f.sum("line").alias("lines"), f.count("reason").alias("reasons")
    )
    found = [group.asDict() for group in groups.collect()]
    files = next((group for group in found if group["kind"] == "file"), {"rows": 0, "lines": 0, "reasons": 0})
    months = {group["month"]: group["rows"] for group in found if group["kind"] == "reading"}
    return {
        "files": files["rows"],
        "damaged": files["reasons"],
        "lines": files["lines"],
        "read": sum(months.values()),
        "rejected": sum(group["rows"] for group in found if group["kind"] == "reject"),
        "months": dict(sorted(months.items())),
    }


def setup_problem(reader: Reader) -> str | None:
    """What is wrong with the reader on a machine of the cluster."""
    try:
        reader.check()
    except ReaderError as error:
        return str(error)
    return None


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    # The machines' Python is this one, where nothing else is said.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # A writer for each month side by side saves the sort by month; beyond so many months Spark sorts after all.
    builder = SparkSession.builder.appName("stellwerk-archive")
    builder = builder.config("spark.sql.maxConcurrentOutputFileWriters", 64)
    for setting in arguments.conf:
        builder = builder.config(*setting.split("=", 1))
    spark = builder.getOrCreate()
    try:
        context = spark.sparkContext
        for module in (archive_lines, reader_process, reading_columns):
            context.addPyFile(module.__file__)
        output = spark._jvm.org.apache.hadoop.fs.Path(arguments.output)
        if output.getFileSystem(spark._jsc.hadoopConfiguration()).exists(output):
            raise UsageError(f"{arguments.output} is there already")
        reader = Reader(arguments.stellwerk, arguments.patience, arguments.memory << 20)
        if problem := context.parallelize([reader], 1).map(setup_problem).first():
            raise ReaderError(problem)
        up = time.monotonic()
        table = read(spark, arguments.archive, reader, arguments.tasks)
        table.write.partitionBy("kind", "month").parquet(arguments.output)
        done = time.monotonic()
        result = counts(spark.read.parquet(arguments.output))
    finally:
        spark.stop()
    result["seconds"] = {"start": round(up - started, 1), "reading": round(done - up, 1)}
    print(json.dumps(result), flush=True)
    if result["lines"] != result["read"] + result["rejected"]:
        raise RuntimeError("lines are missing or doubled in what was written")
    return 1 if result["rejected"] or result["damaged"] else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", help="folder of gzip JSONL, one ad a line; folders in it are read too")
    parser.add_argument("output", help="folder for the Parquet files; must not be there yet")
    parser.add_argument("--stellwerk", default="stellwerk", help="the program, as it is called on every machine")
    parser.add_argument("--tasks", type=int, help="parts the archive is read in (default: 2 for each core, or more)")
    parser.add_argument("--patience", type=float, default=60, help="seconds without an answer that mean a hang")
    parser.add_argument("--memory", type=int, default=4096, help="MiB that one reader may hold")
    parser.add_argument("--conf", action="append", default=[], metavar="KEY=VALUE", help="a setting of Spark")
    found = parser.parse_args()
    if any("=" not in setting for setting in found.conf):
        parser.error("--conf takes KEY=VALUE")
    if (found.tasks or 1) < 1 or found.patience <= 0 or found.memory < 1:
        parser.error("--tasks, --patience and --memory are above zero")
    return found


def main() -> int:
    given = arguments()
    try:
        return run(given)
    except UsageError as error:
        print(f"read_archive: {error}", file=sys.stderr)
        return 2
    except Exception as error:  # noqa: BLE001 (Python's own exit code for these, 1, would say that all was done)
        print(f"read_archive: {error}", file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main())
