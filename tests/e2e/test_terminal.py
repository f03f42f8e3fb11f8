"""Every terminal command as a process of its own, by itself and beside a running bot."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from bot.model.jobs import JobState
from tests.e2e.program import KEY, LOCAL, TIME_LIMIT_S, Program, customers, exit_code, prepare, program, until
from tests.e2e.program import zimage_settings as zimage
from tests.e2e.service import service
from tests.fakes.contract_server import STATUS, SUBMIT
from tests.fakes.doctor import WELL, verdict

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Program]:
    """A program with a database, not started."""
    prepare(tmp_path)
    with program(tmp_path, SIMULATOR_DELAY_S="0.2") as made:
        yield made


# --- credits ------------------------------------------------------------------------------------------------------


async def test_credits_are_granted_deducted_and_shown(bot: Program) -> None:
    granted = await bot.run("credits", "grant", "telegram:300", "50", "--reason", "won the contest", "--key", "contest")
    assert granted.code == 0
    assert granted.err.startswith("Nobody known as telegram:300 has ever used this bot. If that is mistyped, ")
    assert granted.out.splitlines() == ["telegram:300: 0 before, 50 now.", "telegram:300: can be spent 50, held 0"]
    deducted = await bot.run("credits", "deduct", "telegram:300", "8")
    assert "50 before, 42 now" in deducted.out
    history = await bot.run("credits", "history", "telegram:300")
    deduct, grant, now = history.out.splitlines()
    assert "deduct" in deduct
    assert "-8 = 42       by terminal:" in deduct
    assert "+50 = 50       by terminal:" in grant
    assert grant.endswith("won the contest")
    assert now == "telegram:300: can be spent 42, held 0"


async def test_the_same_key_from_two_processes_at_once_grants_once(bot: Program) -> None:
    grant = ("credits", "grant", "discord:7", "5", "--key", "twice")
    ended = await asyncio.gather(bot.run(*grant), bot.run(*grant))
    assert [end.code for end in ended] == [0, 0]
    assert sorted("nothing was changed" in end.out for end in ended) == [False, True]
    async with customers(bot.database) as asking:
        assert (await asking.storage.verify_ledger()).faults == ()
    assert (await bot.run("credits", "show", "discord:7")).out == "discord:7: can be spent 5, held 0\n"


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("credits", "deduct", "web:local", "1"), 1, "web:local"),
        (("credits", "grant", "web:local", "1.5"), 2, "usage:"),
        (("jobs", "cancel", "../x"), 1, "../x"),
        (("backup", "/nowhere/at/all/bot.db"), 1, "/nowhere/at/all"),
        (("simulator", "--fault", "bogus"), 2, "bogus"),
        (("simulator", "--port", "99999"), 2, "65535"),
        (("simulator", "--delay", "-1"), 2, "-1"),
        ((), 2, "usage:"),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else None,
)
async def test_a_wrong_wish_is_answered_with_a_sentence(
    bot: Program, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    ended = await bot.run(*arguments)
    assert (ended.code, ended.out) == (code, "")
    assert sentence in ended.err
    assert "Traceback" not in ended.err


# --- jobs ---------------------------------------------------------------------------------------------------------


async def test_a_job_is_listed_shown_and_cancelled_beside_a_running_bot(bot: Program) -> None:
    bot.settings["SIMULATOR_DELAY_S"] = "600"
    await bot.start()
    async with customers(bot.database) as asking:
        await asking.meet(credits=10)
        job_id = await asking.ask("a secret garden", price=4)
        await asking.reach(job_id, JobState.GENERATING)
        listed = await bot.run("jobs", "list", "--state", "generating")
        assert job_id in listed.out
        assert "secret garden" not in listed.out
        assert listed.out.endswith("generating 1\n")
        shown = await bot.run("jobs", "show", job_id)
        assert "'a secret garden'" in shown.out
        assert "picture 1: generating simulator task_" in shown.out
        cancelled = await bot.run("jobs", "cancel", job_id)
        assert cancelled.out == f"{job_id} is cancelled; web:local can spend 10 credits.\n"
        await asking.all_final()
        assert (await asking.balance()).held == 0
        await until(lambda: "job_ended" in bot.err)


# --- backup and doctor ----------------------------------------------------------------------------------------------


async def test_a_backup_taken_while_jobs_run_is_whole(bot: Program) -> None:
    copy = bot.folder / "copy.db"
    async with customers(bot.database) as asking:
        await asking.meet()
        for number in range(20):
            await asking.ask(f"picture {number}")
        await bot.start()
        saved = await bot.run("backup", str(copy))
        assert saved.code == 0, saved.said
        second = await bot.run("backup", str(copy))
        assert (second.code, "exists already" in second.err) == (1, True)
        await asking.all_final()
    assert copy.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    async with customers(copy) as kept:
        assert (await kept.storage.verify_ledger()).faults == ()
        assert sum((await kept.storage.count_jobs()).values()) == 20
    assert [file.name for file in bot.folder.glob("*unfinished*")] == []


async def test_the_doctor_finds_all_well_and_hides_secrets(bot: Program) -> None:
    bot.settings["WEB_PASSWORD"] = "open sesame"
    async with service() as played:
        bot.settings.update(zimage(played.url))
        examined = await bot.run("doctor")
    assert verdict(examined.out) == WELL, examined.said
    assert "ZIMAGE_API_KEY = set" in examined.out
    assert KEY not in examined.said
    assert "open sesame" not in examined.said


async def test_the_doctor_says_what_needs_mending(bot: Program) -> None:
    async with customers(bot.database) as asking:
        await asking.meet(credits=5)
    with closing(sqlite3.connect(bot.database)) as database, database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
        database.execute("UPDATE accounts SET posted = posted + 1 WHERE posted > 0")
    bot.settings.update(zimage("http://127.0.0.1:9"))
    examined = await bot.run("doctor")
    assert examined.code == 1
    assert "FAULT ledger:" in examined.out
    assert "FAULT backend zimage:" in examined.out
    assert "Traceback" not in examined.said


# --- imagine --------------------------------------------------------------------------------------------------------


async def test_a_picture_is_saved_to_a_file_and_paid(bot: Program) -> None:
    ended = await bot.run("imagine", "a red fox in the snow", "--ar", "16:9", "--out", "fox.jpg")
    assert ended.code == 0, ended.said
    assert ended.out.startswith(str(bot.folder / "fox.jpg"))
    assert "\x1b" not in ended.said
    with Image.open(bot.folder / "fox.jpg") as picture:
        picture.load()
        assert picture.width > picture.height
    assert (await bot.run("credits", "show", "web:local")).out == "web:local: can be spent 9, held 0\n"


async def test_without_credits_it_is_refused_and_there_is_no_file(bot: Program) -> None:
    bot.settings["WELCOME_CREDITS"] = "0"
    ended = await bot.run("imagine", "a red fox", "--out", "fox.jpg")
    assert (ended.code, ended.out) == (1, "")
    assert "Not enough credits" in ended.err
    assert not (bot.folder / "fox.jpg").exists()


async def test_a_file_that_cannot_be_written_costs_nothing(bot: Program) -> None:
    """The folder goes while the picture is made."""
    folder = bot.folder / "here"
    folder.mkdir()
    async with service() as played, customers(bot.database) as asking:
        bot.settings.update(zimage(played.url))
        played.hold(STATUS)
        process = bot.spawn("imagine", "a red fox", "--out", str(folder / "fox.png"))
        await played.asked(STATUS)
        folder.rmdir()
        played.let_go(STATUS)
        assert await exit_code(process) == 1
        (job,) = await asking.storage.recent_jobs(states=list(JobState), limit=10)
        assert job.state is JobState.UNDELIVERABLE
        balance = await asking.balance()
        assert (balance.posted, balance.held) == (10, 0)
    assert "Nothing was charged" in bot.err
    assert "Traceback" not in bot.err


async def test_what_cannot_be_shown_in_the_terminals_letters_is_no_trouble(bot: Program) -> None:
    made = await bot.run("imagine", "여우 in the snow", "--out", "fox.jpg", PYTHONIOENCODING="ascii")
    assert (made.code, made.err) == (0, "")
    async with customers(bot.database) as asking:
        (job,) = await asking.storage.recent_jobs(states=list(JobState), limit=10)
        assert job.state is JobState.DELIVERED
    shown = await bot.run("jobs", "show", job.id, PYTHONIOENCODING="ascii")
    assert (shown.code, "in the snow" in shown.out) == (0, True)


async def test_a_reader_that_leaves_early_is_no_trouble(bot: Program) -> None:
    """As in `jobs list | head`."""
    reader, writer = os.pipe()
    os.close(reader)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "jobs", "list",
        cwd=bot.folder, env=bot.environment, stdout=writer, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    os.close(writer)
    _, err = await process.communicate()
    assert err == b""


@pytest.mark.parametrize(
    "numbers",
    [(signal.SIGINT,), (signal.SIGTERM,), (signal.SIGINT, signal.SIGINT), (signal.SIGINT, signal.SIGTERM)],
)
async def test_a_picture_given_up_is_cancelled_and_costs_nothing_however_often_it_is_said(
    bot: Program, numbers: tuple[signal.Signals, ...]
) -> None:
    async with service() as played, customers(bot.database) as asking:
        bot.settings.update(zimage(played.url))
        played.polls_before_done = 1000
        process = bot.spawn("imagine", "a red fox", "--out", "fox.jpg")
        await played.asked(STATUS)
        for number in numbers:
            process.send_signal(number)
        assert await exit_code(process) == 1
        (job,) = await asking.storage.recent_jobs(states=list(JobState), limit=10)
        assert job.state is JobState.CANCELLED
        assert (await asking.balance()).held == 0
    assert "cancelled" in bot.err.lower()
    assert "Traceback" not in bot.said
    assert not (bot.folder / "fox.jpg").exists()


async def test_two_at_once_each_make_their_own_picture(bot: Program) -> None:
    async with service() as played:
        bot.settings.update(zimage(played.url))
        played.hold(SUBMIT)
        first = bot.spawn("imagine", "first", "--out", "first.png")
        await played.asked(SUBMIT)
        second = bot.spawn("imagine", "second", "--out", "second.png")
        await until(lambda: played.submits["second"] > 0)
        played.let_go(SUBMIT)
        assert await exit_code(first) == 0, bot.said
        assert await exit_code(second) == 0, bot.said
        assert played.submits == {"first": 1, "second": 1}
    assert (await bot.run("credits", "show", str(LOCAL))).out == "web:local: can be spent 8, held 0\n"


# --- simulator ------------------------------------------------------------------------------------------------------


async def test_the_simulator_answers_until_it_is_told_to_stop(bot: Program) -> None:
    process = bot.spawn("simulator", "--port", str(bot.port), "--delay", "0")
    await until(lambda: "Stop it with Ctrl+C." in bot.out, lambda: bot.said)
    bot.settings.update(zimage(bot.url))
    made = await bot.run("imagine", "a red fox", "--out", "fox.jpg")
    assert made.code == 0, made.said + bot.said
    process.send_signal(signal.SIGTERM)
    assert await exit_code(process) == 0
    assert "Traceback" not in bot.said


# --- settings and the lock --------------------------------------------------------------------------------------------


async def test_wrong_settings_are_told_a_sentence_each(bot: Program) -> None:
    bot.settings.update(PRICE_CREDITS="free", LOG_LEVEL="loud", ZIMAGE_API_KEY="two words")
    ended = await bot.run("run")
    assert (ended.code, ended.out) == (2, "")
    assert [line.split()[0] for line in ended.err.splitlines()] == ["ZIMAGE_API_KEY", "PRICE_CREDITS", "LOG_LEVEL"]
    assert "two words" not in ended.err


async def test_a_second_run_on_the_same_database_is_refused(bot: Program) -> None:
    await bot.start()
    second = await bot.run("run")
    assert (second.code, second.out) == (1, "")
    assert "Another bot already works on" in second.err
    assert len(second.err.splitlines()) == 1


async def test_an_imagine_that_was_killed_gives_its_credits_back_at_the_next_command_and_a_living_one_keeps_them(
    tmp_path: Path,
) -> None:
    prepare(tmp_path)
    with program(tmp_path, SIMULATOR_DELAY_S="30") as bot:
        async with customers(bot.database) as asking:
            await asking.meet(LOCAL)
            processes = [bot.spawn("imagine", "a fox", "--out", str(tmp_path / f"{n}.png")) for n in range(2)]

            async def are_under_way() -> bool:
                return (await asking.storage.count_jobs())[JobState.GENERATING] == 2

            await until(are_under_way)
            assert (await asking.balance(LOCAL)).held == 2
            assert (await bot.run("people")).code == 0
            assert (await asking.balance(LOCAL)).held == 2, "who is alive keeps theirs"
            processes[0].send_signal(signal.SIGKILL)
            await exit_code(processes[0])
            assert (await bot.run("people")).code == 0
            assert (await asking.balance(LOCAL)).held == 1
            counts = await asking.storage.count_jobs()
            assert (counts[JobState.FAILED], counts[JobState.GENERATING]) == (1, 1)
            processes[1].send_signal(signal.SIGTERM)
            await exit_code(processes[1])
            assert (await asking.balance(LOCAL)).held == 0
            assert os.listdir(f"{bot.database}.terminals") == []  # noqa: PTH208 - in an async function
            await asking.assert_whole()
