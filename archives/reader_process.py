"""`stellwerk read` as a child process that may crash or hang: every line gets an answer all the same."""
import contextlib
import os
import resource
import select
import signal
import subprocess
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

REJECT = b"standard input:"
"""What the reader's messages about a line begin with; the number of the line follows."""
SOUND_AD = b'{"title":"Koch","text":"Wir suchen Verst\xc3\xa4rkung."}'


class Line(NamedTuple):
    """A line of a file of the archive, that is not blank."""

    file: str
    number: int
    data: bytes


class Answer(NamedTuple):
    """What became of a line: a reading, or the reason why there is none."""

    line: Line
    reading: bytes | None
    reason: str | None


class ReaderError(Exception):
    """The reader does not even read a sound ad: it is not set up on this machine."""


class Reader(NamedTuple):
    """How the reader is called."""

    program: str
    patience: float
    """Seconds without an answer after which it hangs."""
    memory: int
    """Bytes that it may hold."""

    def answers(self, batches: Iterable[list[Line]]) -> Iterator[Answer]:
        """An answer to each line, whatever the reader does; readings come in the order of their lines.

        One child reads all lines. Where it fails, the lines that it had not answered are halved until the guilty
        ones are found, and the next child goes on behind them.
        """
        batches = iter(batches)
        while True:
            child = _Child(self, batches)
            yield from child.answers()
            yield from self._settle(list(child.pending.values()))
            if child.took_all:
                return

    def check(self) -> None:
        """Makes sure that a sound ad is read on this machine."""
        try:
            child = _Child(self, iter([[Line("", 1, SOUND_AD)]]))
        except OSError as error:
            raise ReaderError(f"{self.program} cannot be started: {error.strerror}") from error
        if not any(answer.reading for answer in child.answers()):
            raise ReaderError(f"{self.program} does not read a sound ad: it {child.failure}")

    def _settle(self, lines: list[Line]) -> Iterator[Answer]:
        """Reads lines of which some may be guilty of a failure."""
        middle = (len(lines) + 1) // 2
        for half in filter(None, (lines[:middle], lines[middle:])):
            child = _Child(self, iter([half]))
            yield from child.answers()
            left = list(child.pending.values())
            if left and len(half) == 1:
                # A line is only blamed where the fault is not the machine's.
                self.check()
                yield Answer(half[0], None, f"the reader {child.failure}")
            else:
                yield from self._settle(left)


class _Child:
    """One run of the reader.

    Its messages and its readings come through one pipe: the reader says that a line is rejected before it gives the
    reading of any later one, so readings belong to the lines that are pending, in order.
    """

    def __init__(self, reader: Reader, batches: Iterator[list[Line]]) -> None:
        self.reader = reader
        self.pending: OrderedDict[int, Line] = OrderedDict()
        """Lines without an answer, by the number that the child counts."""
        self.took_all = False
        self.failure = "gave no answer to this line"
        self._batches = batches
        self._error: BaseException | None = None
        self._last_words = ""
        self._process = subprocess.Popen(
            [reader.program, "read", "--format", "jsonl", "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            # A group of its own, which ends as a whole.
            start_new_session=True,
            # A crash ends at once instead of drawing a picture of the stack.
            env=os.environ | {"SWIFT_BACKTRACE": "enable=no"},
        )  # fmt: skip
        # It may have ended already, or may hold even less than that.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            resource.prlimit(self._process.pid, resource.RLIMIT_DATA, (reader.memory, reader.memory))
        self._feeder = threading.Thread(target=self._feed, daemon=True)
        self._feeder.start()

    def answers(self) -> Iterator[Answer]:
        """Answers as they come, until the child has ended in one way or the other."""
        output = self._process.stdout
        assert output
        rest = b""
        try:
            while True:
                if not select.select([output], [], [], self.reader.patience)[0]:
                    self.failure = f"gave no answer within {self.reader.patience:g} s"
                    break
                data = os.read(output.fileno(), 1 << 18)
                if not data:
                    self._ended()
                    break
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    if answer := self._answer(line):
                        yield answer
        finally:
            self._kill()
            self._feeder.join()
            output.close()
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
        if self._error:
            raise self._error

    def _answer(self, line: bytes) -> Answer | None:
        if line.startswith(b"{") and self.pending:
            return Answer(self.pending.popitem(last=False)[1], line, None)
        if line.startswith(REJECT):
            number, _, reason = line.removeprefix(REJECT).partition(b": ")
            if number.isdigit() and (rejected := self.pending.pop(int(number), None)):
                return Answer(rejected, None, reason.decode(errors="replace"))
        self._last_words = line.decode(errors="replace")[:500] or self._last_words
        return None

    def _feed(self) -> None:
        """Runs beside, since the child may want to write before it reads on. Lines are noted before they are sent."""
        stream = self._process.stdin
        assert stream
        # The first line is empty: no bytes of an ad are taken for the mark of a compressed file or an encoding.
        number = 1
        try:
            stream.write(b"\n")
            for batch in self._batches:
                for line in batch:
                    number += 1
                    self.pending[number] = line
                stream.write(b"\n".join([line.data for line in batch] + [b""]))
            self.took_all = True
            stream.close()
        except BrokenPipeError:
            pass  # The child has ended; what it left is pending.
        except BaseException as error:  # noqa: BLE001 (raised again by the one who reads the answers)
            self._error = error
            self._kill()

    def _ended(self) -> None:
        """The child has closed its output: how did it end?"""
        try:
            code = self._process.wait(self.reader.patience)
        except subprocess.TimeoutExpired:
            self.failure = f"did not end within {self.reader.patience:g} s"
            return
        words = f" ({self._last_words})" if self._last_words else ""
        if code < 0:
            self.failure = f"crashed ({signal.Signals(-code).name}){words}"
        elif code > 1:
            self.failure = f"failed (exit code {code}){words}"

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
