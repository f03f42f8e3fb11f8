"""The commands of the chats at the terminal: the same handlers, by whoever has the bot's files, with --json."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import main
from bot.model.images import TaskId
from bot.model.ledger import Allowances
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.settings.settings import Settings
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import LIMITS, NO_FACTS, make_order, make_picture

pytestmark = pytest.mark.usefixtures("untouched_logging")


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    out: str
    err: str


Type = Callable[..., Ended]


@pytest.fixture
def type_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Type:
    """Types a command in a folder of its own, with a fresh database; the language is English."""
    for field in Settings.model_fields:
        monkeypatch.delenv(field.upper(), raising=False)
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("LOGNAME", "ann")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/bot.db")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    make_database(tmp_path)

    def typed(*words: str) -> Ended:
        try:
            code = main(words)
        except SystemExit as ended:  # argparse: a usage
            code = int(ended.code or 0)
        out, err = capsys.readouterr()
        return Ended(code, out, err)

    return typed


def call(folder: Path, identity: str, username: str) -> None:
    """From now on somebody whom the bot has met has this @name, too."""
    platform, _, user_id = identity.partition(":")
    with closing(sqlite3.connect(folder / "bot.db")) as database, database:
        row = (platform, username, user_id)
        database.execute("INSERT INTO usernames (platform, username, user_id) VALUES (?, ?, ?)", row)


def people_in(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "bot.db")) as database:
        return int(database.execute("SELECT count(*) FROM people").fetchone()[0])


def test_a_word_answers_with_a_sentence_or_with_facts(type_: Type) -> None:
    assert type_("topup", "telegram:300", "50", "won", "the", "contest").code == 0
    told = type_("balance", "telegram:300")
    assert told.out.startswith("telegram:300: 50 credits.")
    assert "won the contest" in told.out
    facts = json.loads(type_("topup", "telegram:300", "--json", "7", "--reason", "again").out)
    assert facts == {"person": "telegram:300", "amount": 7, "before": 50, "after": 57, "is_repeated": False}


def test_an_option_may_stand_anywhere_among_the_words(type_: Type) -> None:
    type_("topup", "telegram:300", "5", "--json", "for", "the", "talk")
    assert "for the talk" in type_("balance", "telegram:300").out
    assert type_("topup", "--key", "a", "telegram:300", "5").code == 0
    assert json.loads(type_("topup", "telegram:300", "5", "--key", "a", "--json").out)["is_repeated"] is True


def test_the_same_key_gives_once_by_whichever_command(type_: Type) -> None:
    type_("credits", "grant", "telegram:300", "50", "--key", "contest")
    assert "nothing was added again" in type_("topup", "telegram:300", "50", "--key", "contest").out
    assert type_("credits", "show", "300").out == "telegram:300: can be spent 50, held 0\n"


def test_the_user_of_the_terminal_becomes_nobody_with_a_wallet(type_: Type, tmp_path: Path) -> None:
    type_("topup", "telegram:300", "50")
    assert type_("balance").code == 1
    assert people_in(tmp_path) == 1


@pytest.mark.parametrize("command", [("balance",), ("credits", "show"), ("credits", "history")], ids=" ".join)
@pytest.mark.parametrize("named", ["telegram:300", "300", "telegram:@Painter", "@painter"])
def test_a_person_may_be_named_in_each_way(type_: Type, tmp_path: Path, named: str, command: tuple[str, ...]) -> None:
    type_("topup", "telegram:300", "50")
    call(tmp_path, "telegram:300", "painter")
    ended = type_(*command, named)
    assert ended.code == 0, ended.err
    assert "telegram:300" in ended.out


@pytest.mark.parametrize("command", [("topup",), ("credits", "grant")], ids=" ".join)
@pytest.mark.parametrize("named", ["300", "@painter"])
def test_who_may_be_two_people_is_asked_about_and_nothing_is_given(
    type_: Type, tmp_path: Path, named: str, command: tuple[str, ...]
) -> None:
    for identity in ("telegram:300", "discord:300"):
        type_("topup", identity, "50")
        call(tmp_path, identity, "painter")
    ended = type_(*command, named, "5")
    assert (ended.code, ended.out) == (1, "")
    assert "discord:300, telegram:300. Write one of these." in ended.err
    assert [type_("credits", "show", identity).out for identity in ("telegram:300", "discord:300")] == [
        "telegram:300: can be spent 50, held 0\n",
        "discord:300: can be spent 50, held 0\n",
    ]


@pytest.mark.parametrize("named", ["301", "@nobody", "telegram:@nobody", "icq:5", "telegram:ann"])
def test_a_name_that_nobody_has_gives_to_nobody(type_: Type, tmp_path: Path, named: str) -> None:
    for command in (("topup",), ("credits", "grant"), ("block",)):
        ended = type_(*command, named, "5")
        assert (ended.code, ended.out) == (1, "")
        assert "nobody I know" in ended.err
    refused = type_("topup", named, "5", "--json")
    assert json.loads(refused.out)["refused"] == "refusal.unknown_person"
    assert people_in(tmp_path) == 0


def test_people_are_listed_in_columns_found_by_their_names_and_told_as_facts(type_: Type, tmp_path: Path) -> None:
    for identity, amount in (("telegram:300", "50"), ("discord:7", "834")):
        type_("topup", identity, amount)
    call(tmp_path, "telegram:300", "painter_1")
    type_("block", "telegram:300")
    head, columns, *rows = type_("people").out.splitlines()
    assert (head, columns.split()) == ("2 people, the newest first:", ["who", "credits", "since", "state"])
    assert [row.split()[0] for row in rows] == ["discord:7", "@painter_1"]
    assert rows[0].index("834") + 3 == rows[1].index("50") + 2, "numbers end below each other"
    for named in ("painter", "@PAINTER_1", "300", "telegram:300"):
        found = json.loads(type_("people", named, "--json").out)["people"]
        assert [(one["identities"], one["is_blocked"]) for one in found] == [(["telegram:300"], True)]
    assert json.loads(type_("people", "painter%", "--json").out) == {"people": []}


def test_the_answer_is_in_the_language_of_the_terminal(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    type_("topup", "telegram:300", "50")
    assert "50크레딧" in type_("balance", "telegram:300", "--language", "ko").out
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert "50크레딧" in type_("balance", "telegram:300").out
    monkeypatch.setenv("LC_ALL", "C")
    assert "50 credits" in type_("balance", "telegram:300").out


def test_words_stand_in_the_help_and_another_is_a_usage(type_: Type) -> None:
    told = type_("--help")
    assert told.code == 0
    assert {"topup", "deduct", "balance", "block", "unblock", "people", "credits", "doctor"} <= set(told.out.split())
    for wrong in (("paint",), ("topup",), ("topup", "telegram:300"), ("topup", "telegram:300", "5", "--bogus")):
        ended = type_(*wrong)
        assert (ended.code, ended.out) == (2, "")
        assert "usage:" in ended.err


def test_an_answer_names_the_commands_as_they_are_typed_here(type_: Type) -> None:
    type_("topup", "telegram:300", "50")
    assert type_("block", "telegram:300").out.rstrip().endswith("-m bot unblock undoes it.")


def test_an_admins_questions_are_answered_here_too(type_: Type, tmp_path: Path) -> None:
    job = asyncio.run(one_delivered(tmp_path))
    for asked in (job, "discord:1"):
        told = type_("why", asked)
        assert told.code == 0
        assert "1 credit set aside" in told.out
        assert [moment["what"] for moment in json.loads(type_("why", asked, "--json").out)["moments"]][-1] == "ended"
    assert json.loads(type_("top", "month", "--json").out)["spenders"][0]["person"] == "discord:1"
    assert "discord:1" in type_("top", "month", "--language", "ko").out
    chart = tmp_path / "chart.png"
    told = type_("stats", "month", "--picture", str(chart))
    assert "#" * 40 in told.out
    assert "simulator" in told.out
    assert chart.read_bytes().startswith(b"\x89PNG")
    assert json.loads(type_("stats", "month", "--json").out)["all"]["made"] == 1
    assert type_("stats", "month", "--picture", str(tmp_path)).code == 1
    assert type_("why", "discord:2").code == 1


async def one_delivered(folder: Path) -> str:
    """A picture that somebody paid for just now; gives its job."""
    now = datetime.now(UTC)
    async with SqliteStorage(path=folder / "bot.db") as storage:
        identity = Identity(platform="discord", user_id="1")
        allowances = Allowances(welcome=10, daily=0)
        visit = await storage.meet(identity, name="", locale=None, allowances=allowances, at=now)
        job = (await storage.accept(make_order(person=visit.person.id, at=now), limits=LIMITS)).job
        await storage.start_submitting(job.id, 0, backend="simulator", at=now)
        await storage.record_task(job.id, 0, task_id=TaskId("t"), at=now)
        await storage.record_picture(job.id, 0, picture=make_picture("a"), facts=NO_FACTS, finished=None, at=now)
        await storage.settle(job.id, receipt="shown", at=now)
        return job.id


# --- blocks, pauses, roles, settings, what is large -------------------------------------------------------------------


def test_the_story_of_a_block_at_the_terminal_in_english_and_in_korean(type_: Type) -> None:
    type_("topup", "telegram:300", "50")
    assert "telegram:300 cannot ask for pictures until" in type_("block", "300", "1d", "spam").out
    assert "님이 다시" in type_("unblock", "300", "--language", "ko").out
    assert "그림을 요청할 수 없고" in type_("block", "300", "1d", "spam", "--language", "ko").out
    facts = json.loads(type_("block", "300", "2h", "--json").out)
    assert (facts["person"], facts["is_blocked"], facts["cancelled"]) == ("telegram:300", True, 0)
    assert datetime.fromisoformat(facts["until"]) > datetime.now(UTC)


def test_the_story_of_a_pause_at_the_terminal_in_english_and_in_korean(type_: Type) -> None:
    assert type_("pause", "Back", "at", "noon.").out.startswith("Stopped for now: everywhere.")
    assert type_("resume").out == "Started again: everywhere.\n"
    assert "잠시 멈췄어요: telegram" in type_("pause", "telegram", "곧", "돌아와요.", "--language", "ko").out
    assert json.loads(type_("resume", "--json").out) == {"resumed": ["platform:telegram"]}
    assert type_("resume").out == "Nothing is stopped there, so nothing was changed.\n"
    assert json.loads(type_("pause", "simulator", "--json").out) == {"paused": "backend:simulator", "words": ""}


def test_roles_and_settings_are_changed_at_the_terminal(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    assert type_("admins", "telegram:300", "moderator").out == "telegram:300 is now: moderator.\n"
    assert json.loads(type_("admins", "--json").out)["admins"] == [
        {"person": "telegram:300", "role": "moderator", "is_in_settings": False}
    ]
    assert type_("config", "PRICE_CREDITS", "3").out == "PRICE_CREDITS: 1 before, 3 now. That counts at once.\n"
    wrong = type_("config", "PRICE_CREDITS", "many")
    assert (wrong.code, "write a whole number of credits" in wrong.err) == (1, True)
    monkeypatch.setenv("PRICE_CREDITS", "9")
    fixed = json.loads(type_("config", "PRICE_CREDITS", "--json").out)["settings"]
    assert fixed == [{"name": "PRICE_CREDITS", "value": "9", "source": "fixed"}]
    assert type_("config", "PRICE_CREDITS", "4").code == 1


def test_what_is_large_is_done_with_yes_alone_and_once_for_a_key(type_: Type) -> None:
    asked = type_("topup", "telegram:300", "5000", "--key", "a")
    assert (asked.code, asked.out) == (1, "")
    assert "They have 0 now and would have 5000." in asked.err
    for _ in range(2):
        assert type_("topup", "telegram:300", "5000", "--key", "a", "--yes").code == 0
    assert type_("credits", "show", "300").out == "telegram:300: can be spent 5000, held 0\n"


@pytest.mark.parametrize("word", ["topup", "topup_many"])
def test_the_people_of_a_file_are_given_to_once_for_a_key(type_: Type, tmp_path: Path, word: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text("\ufeffperson,name\ntelegram:300,Ann\n\n@boris,Boris\ntelegram:300,Ann again\n", encoding="utf-8")
    type_("topup", "discord:7", "1")
    call(tmp_path, "discord:7", "boris")
    asked = type_(word, "--file", str(file), "10", "for", "the", "talk", "--key", "a")
    assert (asked.code, asked.out) == (1, "")
    assert "Give 2 people 10 credits each, 20 credits in all?" in asked.err
    assert "\n".join(("telegram:300", "discord:7")) in asked.err
    for given_now in (2, 0):
        done = type_(word, "10", "for", "the", "talk", "--file", str(file), "--key", "a", "--yes", "--json")
        assert (done.code, json.loads(done.out)["given_now"]) == (0, given_now)
    assert type_("credits", "show", "300").out == "telegram:300: can be spent 10, held 0\n"
    assert type_("credits", "show", "discord:7").out == "discord:7: can be spent 11, held 0\n"
    told = type_("topup", "telegram:300", "discord:7", "5", "again", "--yes", "--language", "ko")
    assert told.out == "2명에게 한 사람당 5크레딧씩 주었어요. 합계: 10크레딧.\n"


def test_a_file_that_names_nobody_or_is_not_there_gives_nothing(type_: Type, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("person\n", encoding="utf-8")
    (tmp_path / "wrong.csv").write_text("telegram:300\nmars:5\n", encoding="utf-8")
    for file, tells in (("none.csv", "cannot be read"), ("empty.csv", "names nobody"), ("wrong.csv", "mars:5")):
        refused = type_("topup", "--file", file, "10", "--yes")
        assert refused.code != 0
        assert tells in refused.err
    assert people_in(tmp_path) == 0


def test_a_chat_that_was_lost_is_opted_out_of_alerts_here(type_: Type, tmp_path: Path) -> None:
    async def opt_in() -> None:
        async with SqliteStorage(path=tmp_path / "bot.db") as storage:
            lost = Recipient(platform="telegram", chat="-100")
            await storage.set_alert_chat(lost, is_on=True, locale="en", by="telegram:9", at=datetime.now(UTC))

    asyncio.run(opt_in())
    assert json.loads(type_("alerts", "--json").out)["chats"] == ["telegram:-100"]
    assert "telegram:-100 is told no more." in type_("alerts", "off", "telegram:-100").out
    assert json.loads(type_("alerts", "--json").out) == {"chats": [], "alerts": []}
    assert type_("alerts", "off", "telegram:-100").code == 1
    assert "alerts" in type_("audit").out
