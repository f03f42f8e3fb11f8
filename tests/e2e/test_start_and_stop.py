"""The real program from its start to its end: what it says, what it serves, what it leaves behind."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.program import (
    GREETING,
    PATIENCE_S,
    TIME_LIMIT_S,
    Program,
    customers,
    prepare,
    program,
    until,
    zimage_settings,
)
from tests.e2e.service import service
from tests.fakes.contract_server import SUBMIT

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Program]:
    """A program in an empty folder, not started."""
    with program(tmp_path) as made:
        yield made


@pytest.fixture
def real(bot: Program) -> Program:
    """The same where each start is one of a new interpreter, as an operator's is."""
    bot.forks = None
    return bot


async def get(url: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as browser:
        return await browser.get(url, headers=headers)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def test_with_nothing_set_it_serves_the_page_and_says_that_pictures_are_samples(real: Program) -> None:
    await real.start()
    assert f"{GREETING}{real.url} " in real.out
    assert "samples" in real.out
    assert "BACKENDS=zimage" in real.out
    assert "ZIMAGE_API_KEY=" in real.out
    assert (await get(f"{real.url}/livez")).text == "alive\n"
    ready = await get(f"{real.url}/readyz")
    assert (ready.status_code, ready.json()["status"]) == (200, "ready")
    assert "imagine_in_flight 0.0" in (await get(f"{real.url}/metrics")).text
    page = await get(real.url)
    assert (page.status_code, "Imagine" in page.text) == (200, True)
    assert await real.stop() == 0
    assert "Traceback" not in real.said
    assert names(real.folder) == {"data", "1.out", "1.err"}
    assert names(real.folder / "data") <= {
        "backups", "bot.db", "bot.db.lock", "bot.db.migrating", "pictures", "secret.key", "simulator",
    }  # fmt: skip


async def test_what_it_keeps_stays_in_the_named_folders(tmp_path: Path) -> None:
    home, data, database = (tmp_path / name for name in ("home", "data", "db"))
    home.mkdir()
    settings = {"DATA_DIR": str(data), "DATABASE_URL": f"sqlite:///{database}/money.db", "SIMULATOR_DELAY_S": "0"}
    with program(home, **settings) as bot:
        made = await bot.run("imagine", "a red fox", "--out", str(tmp_path / "fox.jpg"))
        assert made.code == 0, made.said
        await bot.start()
        assert await bot.stop() == 0, bot.said
    assert names(home) == {"1.out", "1.err"}
    assert names(tmp_path) == {"home", "data", "db", "fox.jpg"}
    assert all(name.startswith("money.db") for name in names(database))
    assert names(data) == {"pictures", "secret.key", "simulator"}


async def test_ctrl_c_ends_it_well(real: Program) -> None:
    prepare(real.folder)
    await real.start()
    assert await real.stop(signal.SIGINT) == 0
    assert "Traceback" not in real.said


async def test_a_second_signal_ends_it_at_once(bot: Program) -> None:
    """A submit that is not answered would keep it for the whole grace of 10 s."""
    async with service() as played, customers(prepare(bot.folder)) as asking:
        bot.settings.update(zimage_settings(played.url))
        await asking.meet()
        await bot.start()
        played.hold(SUBMIT)
        await asking.ask()
        await played.asked(SUBMIT)
        bot.running.send_signal(signal.SIGTERM)
        await until(lambda: "stopping" in bot.err)
        assert await bot.stop() == 1
        assert "runner_stopped" not in bot.err


async def test_a_port_in_use_is_a_sentence_and_no_job_is_begun(bot: Program) -> None:
    async with service() as played, customers(prepare(bot.folder)) as asking:
        bot.settings.update(zimage_settings(played.url))
        await asking.meet()
        await asking.ask()
        with socket.create_server(("127.0.0.1", bot.port)):
            ended = await bot.run("run")
        assert (ended.code, ended.out) == (1, "")
        assert f"Something else already listens on 127.0.0.1:{bot.port}." in ended.err
        assert "Traceback" not in ended.err
        assert played.calls == []


async def test_other_machines_are_not_let_in_without_a_password(real: Program) -> None:
    real.settings["WEB_HOST"] = "0.0.0.0"  # noqa: S104 - it is refused
    ended = await real.run("run")
    assert (ended.code, ended.out) == (2, "")
    (sentence,) = ended.err.splitlines()
    assert sentence.startswith("WEB_PASSWORD is not set")
    assert not (real.folder / "data").exists()


async def test_the_page_can_be_turned_off(real: Program) -> None:
    prepare(real.folder)
    real.settings["WEB_PORT"] = "0"
    real.begin()
    await until(lambda: "samples" in real.out, lambda: real.said)
    assert "page is at" not in real.out
    assert await real.stop() == 0


@pytest.mark.parametrize("name", ["DATA_DIR", "DATABASE_URL"])
async def test_a_folder_that_cannot_be_made_is_a_sentence(bot: Program, name: str) -> None:
    (bot.folder / "file").write_text("in the way")
    in_the_way = bot.folder / "file" / "data"
    bot.settings[name] = f"sqlite:///{in_the_way}/bot.db" if name == "DATABASE_URL" else str(in_the_way)
    ended = await bot.run("run")
    assert (ended.code, ended.out) == (1, "")
    assert "Traceback" not in ended.err
    assert name in ended.err
    assert str(bot.folder / "file") in ended.err


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
async def test_a_folder_that_may_not_be_written_is_a_sentence(bot: Program) -> None:
    data = bot.folder / "data"
    data.mkdir(mode=0o500)
    ended = await bot.run("run")
    assert (ended.code, ended.out) == (1, "")
    assert "Traceback" not in ended.err
    assert "data" in ended.err


async def test_with_a_password_the_operators_pages_ask_for_it(bot: Program) -> None:
    prepare(bot.folder)
    bot.settings["WEB_PASSWORD"] = "open sesame"
    await bot.start()
    assert (await get(f"{bot.url}/livez")).status_code == 200
    assert (await get(f"{bot.url}/readyz")).json() == {"status": "ready"}
    assert (await get(f"{bot.url}/metrics")).status_code == 401
    page = await get(bot.url, accept="text/html")
    assert (page.status_code, page.headers["location"]) == (303, "/login?next=/")
    assert "open sesame" not in bot.said
