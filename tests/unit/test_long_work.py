"""Work that takes long is not silent, and work that does not says nothing."""

from __future__ import annotations

import io
import sys
import threading

import pytest

from bot.ops import logs
from bot.ops.long_work import told_while_it_lasts

pytestmark = pytest.mark.usefixtures("untouched_logging")


class Seen(io.StringIO):
    """Sets `is_seen` at the second of its lines that says what is done."""

    def __init__(self, *, is_terminal: bool = False) -> None:
        super().__init__()
        self.is_seen = threading.Event()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    def write(self, text: str, /) -> int:
        written = super().write(text)
        if self.getvalue().count("Copying the books") >= 2:
            self.is_seen.set()
        return written


@pytest.mark.timeout(30)
@pytest.mark.parametrize("is_terminal", [False, True])
@pytest.mark.parametrize("level", ["error", "info"])
def test_long_work_says_again_and_again_that_it_goes_on(
    is_terminal: bool, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = Seen(is_terminal=is_terminal)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys, "stderr", out)
    logs.configure(level, "json", secrets=[], stream=out)
    with told_while_it_lasts("Copying the books", first_after_s=0.0, every_s=0.01):
        assert out.is_seen.wait(20)
    assert ("takes_long" in out.getvalue()) is (level == "info" and not is_terminal)
    assert threading.active_count() == 1 or "long work" not in {thread.name for thread in threading.enumerate()}


def test_short_work_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with told_while_it_lasts("Copying the books"):
        pass
    assert capsys.readouterr().err == ""
