"""What an answer that takes long says meanwhile: now and then, and never so that the work waits for long."""

from __future__ import annotations

import asyncio
from io import StringIO

from rich.console import Console

from bot.chats.interims import EVERY_S, CalmInterim
from bot.model.commands import Reply, ReplyKind
from bot.terminal.bars import Bar
from tests.fakes.clock import StoppedClock


def says(text: str) -> Reply:
    return Reply(kind=ReplyKind.TEXT, head=text)


async def test_a_message_is_edited_every_few_seconds_at_most() -> None:
    clock, shown = StoppedClock(), list[str]()

    async def show(reply: Reply) -> None:
        shown.append(reply.text)

    interim = CalmInterim(show=show, clock=clock)
    for number in range(1, 9):
        await interim(says(str(number)), done=number, of=9)
        clock.advance(EVERY_S / 2)
    assert shown == ["1", "3", "5", "7"]


async def test_the_work_goes_on_where_an_edit_takes_for_ever() -> None:
    async def hang(_: Reply) -> None:
        await asyncio.Event().wait()

    await CalmInterim(show=hang, clock=StoppedClock(), waits_s=0.001)(says("1"), done=1, of=2)


async def test_the_terminal_draws_a_bar_where_somebody_looks_and_takes_it_away() -> None:
    seen = StringIO()
    with Bar(console=Console(file=seen, force_terminal=True, width=60)) as bar:
        await bar(says("…"), done=100, of=250)
        await bar(says("…"), done=200, of=250)
    assert "100/250" in seen.getvalue() or "200/250" in seen.getvalue()
    assert "250/250" not in seen.getvalue()
    with Bar(console=None) as bar:
        await bar(says("…"), done=1, of=2)
