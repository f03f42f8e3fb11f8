"""What is printed and logged while nobody reads it: real pipes, full from the start."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TextIO

import pytest
import structlog

from bot.ops import logs
from bot.ops.output import Output, unblocked
from tests.fakes.pipes import stuff

pytestmark = [pytest.mark.usefixtures("untouched_logging"), pytest.mark.timeout(30)]


class Pipe:
    """A pipe in the place of a stream of the program; it is read only when a test says so."""

    def __init__(self) -> None:
        self._reading, writing = os.pipe()
        self.stuffing = stuff(writing)
        self.stream = os.fdopen(writing, "w", encoding="utf-8", errors="backslashreplace")

    def read_all(self) -> str:
        """What was written after the stuffing, until every writer has closed."""
        with os.fdopen(self._reading, "rb") as reading:
            reading.read(self.stuffing)
            return reading.read().decode()

    def read_in_a_thread(self) -> tuple[threading.Thread, list[str]]:
        read: list[str] = []
        thread = threading.Thread(target=lambda: read.append(self.read_all()))
        thread.start()
        return thread, read

    def leave(self) -> None:
        """The reader goes."""
        os.close(self._reading)


@contextmanager
def in_the_place_of_streams(out: TextIO, err: TextIO) -> Iterator[None]:
    with ExitStack() as stack:
        stack.enter_context(redirect_stdout(out))
        stack.enter_context(redirect_stderr(err))
        yield


def print_and_log(lines: int) -> None:
    log = structlog.get_logger("bot")
    for number in range(lines):
        print(f"line {number}", flush=True)
        print(f"trouble {number}", file=sys.stderr)
        log.info("happened", number=number, text="x" * 100)


def test_what_nobody_reads_keeps_nobody_waiting_and_is_counted_and_told_where_it_is_missing() -> None:
    out, err = Pipe(), Pipe()
    with in_the_place_of_streams(out.stream, err.stream):
        with unblocked(drain_s=0.0, max_waiting=100) as output:
            logs.configure("info", "console", secrets=[], stream=sys.stderr)
            print_and_log(1_000)
            dropped = output.dropped
            reading = [pipe.read_in_a_thread() for pipe in (out, err)]
            assert output.drain(None)
            print("at last")
            structlog.get_logger("bot").info("read_again")
            assert output.drain(None)
        out.stream.close()
        err.stream.close()
    for thread, _ in reading:
        thread.join()
    said, logged = (read[0].splitlines() for _, read in reading)
    assert said[0] == "line 0"
    assert said[-1] == "at last"
    assert "read_again" in logged[-1]
    # Nothing is lost without being counted: 1,000 lines, 2,000 on stderr, and the two at last.
    missing = sum(int(line.split()[0].lstrip("(")) for line in said if "left out here" in line)
    missing += sum(int(line.split("]")[1].split()[0]) for line in logged if "dropped here" in line)
    assert (missing, dropped) == (dropped, dropped)
    whole = [line for line in (*said, *logged) if "left out here" not in line and "dropped here" not in line]
    assert len(whole) + dropped == 3_002
    assert dropped > 2_700


def test_in_json_the_line_about_what_is_missing_is_json_too() -> None:
    out, err = Pipe(), Pipe()
    with in_the_place_of_streams(out.stream, err.stream):
        with unblocked(drain_s=0.0, max_waiting=5) as output:
            logs.configure("info", "json", secrets=[], stream=sys.stderr)
            for number in range(50):
                structlog.get_logger("bot").info("happened", number=number)
            thread, read = err.read_in_a_thread()
            assert output.drain(None)
        err.stream.close()
        thread.join()
    lines = [json.loads(line) for line in read[0].splitlines()]
    notices = [line for line in lines if "dropped here" in line["event"]]
    assert sum(int(line["event"].split()[0]) for line in notices) == output.dropped > 0
    assert {line["level"] for line in notices} == {"warning"}
    out.leave()


def test_what_is_read_comes_whole_and_in_order_also_where_both_streams_are_one_file() -> None:
    pipe = Pipe()
    thread, read = pipe.read_in_a_thread()
    with in_the_place_of_streams(pipe.stream, pipe.stream), unblocked(drain_s=None):
        for number in range(500):
            print(f"out {number}")
            print("err", end=" ", file=sys.stderr)
            print(number, "여우 \ud800" * 2_000, file=sys.stderr)
        print("no end", end="")
        sys.stdout.flush()
    pipe.stream.close()
    thread.join()
    lines = read[0].splitlines()
    assert [line.split()[:2] for line in lines[:-1]] == [[s, str(n)] for n in range(500) for s in ("out", "err")]
    assert (lines[-1], lines[1].count("여우 \\ud800")) == ("no end", 2_000)


def test_a_reader_that_has_gone_ends_nothing_and_what_it_missed_is_counted() -> None:
    out, err = Pipe(), Pipe()
    out.leave()
    with in_the_place_of_streams(out.stream, err.stream), unblocked(drain_s=0.0) as output:
        for number in range(10):
            print(number, flush=True)
        thread, _ = err.read_in_a_thread()
        output.drain(None)
        assert output.dropped == 10
    err.stream.close()
    thread.join()


def test_the_end_of_one_stream_is_written_though_nobody_reads_the_other(tmp_path: Path) -> None:
    stuck, log = Pipe(), tmp_path / "log"
    with log.open("w", encoding="utf-8") as err, in_the_place_of_streams(stuck.stream, err), unblocked(drain_s=0.5):
        print("nobody will read this")
        print("the end", file=sys.stderr)
    assert log.read_text(encoding="utf-8") == "the end\n"
    stuck.leave()


def test_the_end_waits_for_no_reader_that_does_not_come() -> None:
    out, err = Pipe(), Pipe()
    ended: list[Output] = []
    with in_the_place_of_streams(out.stream, err.stream), unblocked(drain_s=0.01) as output:
        print("nobody will read this")
        ended.append(output)
    assert not ended[0].drain(0.0)
    assert sys.stdout is not out.stream
    out.leave()
    err.leave()


def test_a_pipe_that_somebody_made_non_blocking_is_waited_for_all_the_same() -> None:
    pipe = Pipe()
    os.set_blocking(pipe.stream.fileno(), False)
    with in_the_place_of_streams(pipe.stream, pipe.stream), unblocked(drain_s=None) as output:
        for number in range(300):
            print(number, "x" * 1_000)
        thread, read = pipe.read_in_a_thread()
        output.drain(None)
    pipe.stream.close()
    thread.join()
    assert [line.split()[0] for line in read[0].splitlines()] == [str(number) for number in range(300)]
