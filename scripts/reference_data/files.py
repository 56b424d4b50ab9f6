"""Reading the sources and the tables written by hand, writing the tables."""
import csv
import gzip
import re
import unicodedata
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "Sources" / "ReferenceTables" / "tables"


def rows_of(path, delimiter=",", encoding="utf-8-sig"):
    opened = gzip.open(path, "rt", encoding=encoding, newline="") if path.suffix == ".gz" else open(
        path, encoding=encoding, newline="")
    with opened as lines:
        yield from csv.reader(lines, delimiter=delimiter)


def clean(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text.replace("&nbsp;", " "))).strip()


def read_own(name):
    """A table of ours: columns by tab, `#` begins a remark line."""
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def write(name, rows):
    text = "".join("\t".join(row) + "\n" for row in rows)
    for row in rows:
        assert all("\n" not in cell and "\t" not in cell for cell in row), row
    (TABLES / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(rows)} rows, {len(text.encode())} bytes")


def by_key_bytes(row):
    return row[0].encode()
