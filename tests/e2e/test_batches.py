"""A top-up of many and its undo, killed in the middle: the same command does the rest, and each once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from tests.e2e.program import TIME_LIMIT_S, Customers, Program, customers, prepare, program, until

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]
PEOPLE = 3000
EACH = 7


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Program]:
    """A program with a database, not started."""
    prepare(tmp_path)
    with program(tmp_path) as made:
        yield made


async def test_what_was_killed_in_the_middle_is_finished_by_the_same_command(bot: Program) -> None:
    (bot.folder / "crowd.csv").write_text("".join(f"telegram:{n}\n" for n in range(1, PEOPLE + 1)), encoding="utf-8")
    give = ("topup", "--file", "crowd.csv", str(EACH), "party", "--yes", "--key", "party")
    async with customers(bot.database) as asking:
        given = await killed_in_the_middle(bot, asking, give, ActKind.TOPUP)
        told = await bot.run(*give)
        assert f"{PEOPLE} people have got {EACH} credits each" in told.out, told.said
        assert f"{given} of them had got theirs before" in told.out
        assert await counted(asking, ActKind.TOPUP) == {EACH: PEOPLE}
        again = json.loads((await bot.run(*give, "--json")).out)
        assert (again["given_now"], again["given_before"]) == (0, PEOPLE)

        back = ("undo", "--key", "oops")
        await killed_in_the_middle(bot, asking, back, ActKind.UNDO)
        told = await bot.run(*back)
        assert f"{EACH * PEOPLE} credits taken back from {PEOPLE} people" in told.out, told.said
        assert await counted(asking, ActKind.UNDO) == {-EACH: PEOPLE}
        report = await asking.storage.verify_ledger()
        assert (report.faults, await total(asking)) == ((), 0)
    assert "topup_many" in (await bot.run("audit")).out


async def killed_in_the_middle(bot: Program, asking: Customers, arguments: tuple[str, ...], kind: ActKind) -> int:
    """Start it, kill it by -9 once some are done, and give how many were."""
    process = bot.spawn(*arguments)

    async def has_begun() -> bool:
        assert process.poll() is None, f"it ended before it was killed:\n{bot.said}"
        return sum((await counted(asking, kind)).values()) > 0

    await until(has_begun, lambda: bot.said)
    process.kill()
    process.wait()
    done = sum((await counted(asking, kind)).values())
    assert 0 < done < PEOPLE, "it was killed before the first or after the last"
    return done


async def counted(asking: Customers, kind: ActKind) -> Counter[int]:
    """Parts of batches of this kind, by their amount; each of another person."""
    found: list[tuple[str, int]] = []
    before = None
    while page := await asking.storage.acts(ActFilter(kinds=(kind,), before=before), limit=1000):
        found += [(act.subject, act.amount or 0) for act in page if act.batch is not None]
        before = page[-1].number
    assert len({subject for subject, _ in found}) == len(found), "somebody is there twice"
    return Counter(amount for _, amount in found)


async def total(asking: Customers) -> int:
    """What all have together."""
    return sum(member.balance.posted for member in await asking.storage.members(named="", limit=2 * PEOPLE))
