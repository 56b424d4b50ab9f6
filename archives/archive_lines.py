"""Lines of a gzip file, in blocks of bounded size, with whatever of a damaged file can be had."""
import os
import subprocess
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

BLOCK = 1 << 20
"""Bytes of text that are handed on together."""
LONGEST_LINE = 16 << 20
"""Bytes of the longest line that is read; the reader takes no longer one either."""
KEPT_OF_LONG_LINE = 1 << 16
"""Bytes that are kept of a line that is longer."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
BLANK = bytes(range(0x21))
"""Bytes that make no record, as the reader sees it."""


class ArchiveFile(NamedTuple):
    """One file of the archive: where it is, and its name below the folder of the archive."""

    location: str
    name: str


class Block(NamedTuple):
    """Some lines that follow each other in a file; `first` is the number of the first, from 1."""

    file: str
    first: int
    lines: list[bytes]


class Unreadable(NamedTuple):
    """A line that no reader need see; `length` in bytes, of which `data` may be the beginning only."""

    file: str
    number: int
    data: bytes
    length: int
    reason: str


class FileEnd(NamedTuple):
    """Comes behind all of a file: how many lines that are not blank it held, and what is wrong with it."""

    file: str
    lines: int
    problem: str | None


Item = Block | Unreadable | FileEnd


class DamageError(Exception):
    """The file cannot be read, or not to its end. All bytes before have been given."""


def items(file: ArchiveFile) -> Iterator[Item]:
    """All of one file, in order; its end is always told."""
    cutter = _Cutter(file.name)
    problem = None
    try:
        for piece in _pieces(file.location):
            yield from cutter.cut(piece)
    except DamageError as error:
        problem = str(error)
    yield from cutter.end(problem)


class _Cutter:
    """Cuts the bytes of a file into blocks of whole lines."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.number = 1
        """Of the next line."""
        self.records = 0
        """Lines so far that are not blank."""
        self.data = b""
        """Bytes of the next line and, in between, of those behind it."""
        self.skipped = 0
        """Bytes of the next line where it is too long; `data` is its beginning then."""

    def cut(self, piece: bytes) -> Iterator[Item]:
        if self.skipped:
            long, end, piece = piece.partition(b"\n")
            self.skipped += len(long)
            if not end:
                return
            yield self._too_long()
        self.data += piece
        if len(self.data) < BLOCK:
            return
        whole, end, rest = self.data.rpartition(b"\n")
        if end:
            yield self._block(whole)
            self.data = rest
        if len(self.data) > LONGEST_LINE:
            self.data, self.skipped = self.data[:KEPT_OF_LONG_LINE], len(self.data)

    def end(self, problem: str | None) -> Iterator[Item]:
        """What is left. The last line of a file that breaks off is no whole line."""
        if self.skipped:
            yield self._too_long()
        elif problem is None:
            if self.data:
                yield self._block(self.data.removesuffix(b"\n"))
        else:
            whole, end, last = self.data.rpartition(b"\n")
            if end:
                yield self._block(whole)
            if last:
                yield self._unreadable(last, len(last), f"the file {problem}")
        yield FileEnd(self.file, self.records, problem)

    def _block(self, data: bytes) -> Block:
        block = Block(self.file, self.number, data.split(b"\n"))
        if block.first == 1:
            block.lines[0] = block.lines[0].removeprefix(BYTE_ORDER_MARK)
        self.number += len(block.lines)
        self.records += sum(1 for line in block.lines if line.strip(BLANK))
        return block

    def _too_long(self) -> Unreadable:
        reason = f"is longer than {LONGEST_LINE >> 20} MiB; no ad is, so only its beginning was kept"
        line = self._unreadable(self.data, self.skipped, reason)
        self.data, self.skipped = b"", 0
        return line

    def _unreadable(self, data: bytes, length: int, reason: str) -> Unreadable:
        line = Unreadable(self.file, self.number, data, length, reason)
        self.number += 1
        self.records += 1
        return line


def _pieces(location: str) -> Iterator[bytes]:
    try:
        if location.startswith("file:"):
            with open(location.removeprefix("file:"), "rb") as stream:
                yield from decompressed(stream)
        else:
            yield from remote_pieces(location)
    except OSError as error:
        raise DamageError(f"cannot be read ({error.strerror or error})") from error


def remote_pieces(location: str) -> Iterator[bytes]:
    """A file of another file system, streamed by the client that comes with Spark.

    The client wants a `core-site.xml`, which stands in the folder that HADOOP_CONF_DIR names.
    """
    from pyspark.find_spark_home import _find_spark_home

    classes = f"{os.environ.get('HADOOP_CONF_DIR', '')}:{_find_spark_home()}/jars/*"
    java = f"{os.environ['JAVA_HOME']}/bin/java" if "JAVA_HOME" in os.environ else "java"
    client = [java, "-cp", classes, "org.apache.hadoop.fs.FsShell", "-cat", location]
    with subprocess.Popen(client, stdout=subprocess.PIPE) as process:
        assert process.stdout
        yield from decompressed(process.stdout)
        process.stdout.close()
        if process.wait() != 0:
            raise DamageError(f"cannot be read (the file system's client ended with {process.returncode})")


def decompressed(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes in a gzip stream of any number of members, in pieces of at most a megabyte or so."""
    inflater = None
    while compressed := stream.read(1 << 16):
        while compressed:
            if inflater is None:
                # Members may be padded with zeros.
                compressed = compressed.lstrip(b"\0")
                if not compressed:
                    break
                inflater = zlib.decompressobj(wbits=31)
            before = inflater.copy()
            try:
                yield inflater.decompress(compressed, BLOCK)
            except zlib.error as error:
                yield from _sound_bytes(before, compressed)
                raise DamageError(f"is damaged ({error})") from error
            compressed = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
            if inflater.eof:
                inflater = None
    if inflater is not None:
        yield inflater.flush()
        if not inflater.eof:
            raise DamageError("breaks off (the gzip stream ends too early)")


def _sound_bytes(inflater, compressed: bytes) -> Iterator[bytes]:  # noqa: ANN001 (zlib names no type)
    """What stands before the damage: a piece that fails gives nothing, so its bytes are tried one by one."""
    try:
        for at in range(len(compressed)):
            yield inflater.decompress(compressed[at : at + 1])
    except zlib.error:
        return
