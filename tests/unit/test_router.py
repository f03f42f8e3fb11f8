"""From a request to an answer: in the person's language, refused with a sentence, and never with a trace."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.model.commands import Argument, CommandSpec, Reply, ReplyKind, Request
from bot.model.images import Abilities
from bot.model.jobs import Place
from bot.model.ledger import Allowances, Visit
from bot.model.people import Identity, Membership
from bot.model.refusals import Banned, EmptyPrompt, NotEnoughCredits, Refusal, StorageFull, UnknownPerson
from bot.requests.context import CommandContext, Handler
from bot.requests.typed import parse
from storage.sqlite import SqliteStorage
from tests.fakes.office import ADMIN, ANNA, PLATFORM, WITHOUT_SEEDS, Office, open_office

HANGUL = re.compile("[가-힣]")
MENU = [spec.name for spec, _ in COMMANDS if not spec.is_button]


def doing(act: Callable[[CommandContext], Awaitable[None]]) -> tuple[tuple[CommandSpec, Handler], ...]:
    """One command, `act`, that does this and answers "done"."""

    async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
        await act(context)
        return Reply(kind=ReplyKind.TEXT, head="done")

    return ((CommandSpec(name="act"), handle),)


async def crash(_: CommandContext) -> None:
    raise ZeroDivisionError("secret")


async def fill_the_disk(_: CommandContext) -> None:
    raise StorageFull


# --- what no database and no platform takes -----------------------------------------------------------------


async def test_half_a_character_in_a_request_is_a_question_mark(tmp_path: Path) -> None:
    """Half of a pair of UTF-16, as JSON may have it."""
    async with open_office(tmp_path) as office:
        reply = await office.ask("imagine", {"prompt": "a fox \ud800", "count": 2}, name="Anna \udfff")
        job = reply.jobs[0].job
        assert (job.prompt, len(job.tasks)) == ("a fox ?", 2)
        person = await office.storage.find_person(ANNA)
        assert person is not None
        assert person.name == "Anna ?"
        assert "imagin?" in (await office.ask("imagin\ud800")).text


# --- who may read it --------------------------------------------------------------------------------------


PRIVATE_VALUES = frozenset({"balance", "active", "person"})
"""Values of a refusal that are about somebody."""


@pytest.mark.parametrize("is_private", [True, False])
async def test_whatever_a_private_command_answers_is_private(tmp_path: Path, is_private: bool) -> None:
    async def careless(request: Request, visit: Visit, context: CommandContext) -> Reply:
        return Reply(kind=ReplyKind.TEXT, head="done", is_private=False)

    commands = ((CommandSpec(name="act", is_private=is_private), careless),)
    async with open_office(tmp_path, commands=commands) as office:
        assert (await office.ask("act")).is_private is is_private


def test_a_refusal_that_tells_of_somebody_is_private() -> None:
    for refusal in every(Refusal):
        if PRIVATE_VALUES & set(refusal.names) or refusal in (Banned, UnknownPerson):
            assert refusal.is_private, refusal


@pytest.mark.parametrize(
    ("refusal", "is_private"), [(EmptyPrompt(), False), (NotEnoughCredits(price=2, balance=1), True)]
)
async def test_who_may_read_a_refusal_is_what_it_tells(tmp_path: Path, refusal: Refusal, is_private: bool) -> None:
    async def refuse(_: CommandContext) -> None:
        raise refusal

    async with open_office(tmp_path, commands=doing(refuse)) as office:
        assert (await office.ask("act")).is_private is is_private


def every(kind: type[Refusal]) -> set[type[Refusal]]:
    return {child for parent in kind.__subclasses__() for child in (parent, *every(parent))}


# --- which command, in which language ---------------------------------------------------------------------


@pytest.mark.parametrize("command", MENU)
async def test_every_command_answers_in_the_language_of_the_person(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")  # so that Anna is known
        paid = await office.deliver(await office.accepted(count=2))
        for _ in range(2):
            await office.ask("topup", {"person": "fake:anna", "amount": 5}, by=ADMIN)
        arguments: dict[str, Argument] = {"prompt": "a fox", "person": "fake:anna", "amount": 5, "what": paid.id}
        if command == "refund":
            arguments["credits"] = 1
        korean = await office.ask(command, arguments, by=ADMIN, locale="ko-KR")
        english = await office.ask(command, arguments, by=ADMIN, locale="fr")
        assert HANGUL.search(korean.text)
        assert not HANGUL.search(english.text)
        assert "{" not in korean.text + english.text
        # Nobody is in a group here, has a code, or has anything to give away.
        if not command.startswith(("group", "server", "redeem", "gift")):
            assert ReplyKind.REFUSAL not in (korean.kind, english.kind)


@pytest.mark.parametrize(("alias", "command"), [("gen", "imagine"), ("balance", "credits")])
async def test_another_name_of_a_command_gives_the_same_answer(tmp_path: Path, alias: str, command: str) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        assert await office.say(alias) == await office.say(command)


async def test_an_unknown_command_leads_to_help(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        reply = await office.ask("paint" * 100)
        assert reply.kind is ReplyKind.REFUSAL
        assert reply.text == f"I don't know “{'paint' * 8}”. Type /help to see what I can do."
        assert reply.balance == await office.balance()


@pytest.mark.parametrize(
    ("abilities", "offered"),
    [
        (WITHOUT_SEEDS, []),
        (Abilities(seed=True), ["seed"]),
        (Abilities(sizes=True), ["size"]),
        (Abilities(image_to_image=True), ["image", "strength"]),
    ],
)
async def test_what_is_offered_is_what_a_service_takes(
    tmp_path: Path, abilities: Abilities, offered: list[str]
) -> None:
    async with open_office(tmp_path, backends=(abilities,)) as office:
        imagine = next(spec for spec in office.router.specs(PLATFORM) if spec.name == "imagine")
        assert [parameter.name for parameter in imagine.parameters] == ["prompt", "aspect_ratio", "count", *offered]


async def test_all_of_it_is_offered_where_the_services_together_take_all(tmp_path: Path) -> None:
    backends = (Abilities(seed=True, sizes=True), Abilities(image_to_image=True))
    async with open_office(tmp_path, backends=backends) as office:
        offered = [(spec.name, [p.name for p in spec.parameters]) for spec in office.router.specs(PLATFORM)]
        assert offered == [(spec.name, [p.name for p in spec.parameters]) for spec, _ in COMMANDS]


async def test_what_is_for_one_platform_is_not_offered_on_another(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        on_discord, on_telegram = (
            {spec.name: [p.name for p in spec.parameters] for spec in office.router.specs(platform)}
            for platform in ("discord", "telegram")
        )
        assert "server_show" in on_discord.keys() - on_telegram.keys()
        assert "group" in on_telegram.keys() - on_discord.keys()
        assert "pictures" in set(on_telegram["settings"]) - set(on_discord["settings"])


async def test_the_languages_there_are_can_be_chosen(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        settings = next(spec for spec in office.router.specs("discord") if spec.name == "settings")
        language = next(p for p in settings.parameters if p.name == "language")
        assert language.choices == office.texts.locales


async def test_what_is_typed_reaches_its_command(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        name, arguments = parse('/gen a sign that says "--n 9" in red --ar 9:16 —n 2', office.router.specs(PLATFORM))
        (view,) = (await office.ask(name, arguments)).jobs
        assert (view.job.prompt, view.job.aspect_ratio, view.job.count) == (
            'a sign that says "--n 9" in red',
            "9:16",
            2,
        )


# --- gifts ------------------------------------------------------------------------------------------------


async def test_the_welcome_gift_is_told_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        first, second = await office.say("credits"), await office.say("credits")
        assert first.splitlines()[:2] == ["Welcome! You have been given 10 credits.", "Balance: 10 credits."]
        assert second.splitlines()[0] == "Balance: 10 credits."


async def test_the_welcome_gift_is_told_though_the_first_request_is_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        reply = await office.ask("imagine", {"prompt": " "})
        assert reply.kind is ReplyKind.REFUSAL
        assert reply.text.startswith("Welcome! You have been given 10 credits.\nWrite what you would like to see")
        assert not (await office.say("help")).startswith("Welcome!")


async def test_daily_credits_are_told_on_the_day_they_come(tmp_path: Path) -> None:
    async with open_office(tmp_path, allowances=Allowances(welcome=0, daily=3)) as office:
        assert (await office.say("help")).startswith("Today's 3 credits have been added.\n")
        await office.deliver(await office.accepted(count=2))
        assert "added" not in await office.say("help")
        office.clock.advance(86400)
        assert (await office.say("help")).startswith("Today's 2 credits have been added.\n")


async def test_where_nothing_is_given_nobody_is_welcomed(tmp_path: Path) -> None:
    async with open_office(tmp_path, allowances=Allowances(welcome=0, daily=0)) as office:
        assert (await office.say("credits")).startswith("Balance: 0 credits.")


async def test_what_people_are_called_is_kept(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", name="Anna")
        await office.ask("help")
        person = await office.storage.find_person(ANNA)
        assert person is not None
        assert person.name == "Anna"


# --- faults -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", ["en", "ko"])
async def test_a_crash_gives_a_number_for_the_operator_and_no_trace(tmp_path: Path, locale: str) -> None:
    async with open_office(tmp_path, commands=doing(crash)) as office:
        reply = await office.ask("act", locale=locale)
        assert reply.kind is ReplyKind.REFUSAL
        assert "incident1" in reply.text
        assert not re.search("ZeroDivision|secret|Traceback", reply.text)
        assert bool(HANGUL.search(reply.text)) is (locale == "ko")
        assert [(name, type(error)) for name, error in office.events.incidents] == [
            ("request_crashed", ZeroDivisionError)
        ]


async def test_a_full_disk_is_told_to_the_person_and_to_the_operator(tmp_path: Path) -> None:
    async with open_office(tmp_path, commands=doing(fill_the_disk)) as office:
        reply = await office.ask("act")
        assert "nothing was charged" in reply.text
        assert office.events.alerts == [("disk_full", {"where": "database"})]
        assert office.events.incidents == []


class FullStorage(SqliteStorage):
    """Nobody new can be written down."""

    async def meet(
        self,
        identity: Identity,
        *,
        name: str,
        locale: str | None,
        allowances: Allowances,
        at: datetime,
        username: str | None = None,
        membership: Membership | None = None,
    ) -> Visit:
        raise StorageFull


async def test_a_disk_that_is_full_at_the_door_is_told_the_same_way(tmp_path: Path) -> None:
    async with open_office(tmp_path, storage_kind=FullStorage) as office:
        reply = await office.ask("imagine", {"prompt": "a fox"})
        assert "nothing was charged" in reply.text
        assert reply.balance is None
        assert office.events.alerts == [("disk_full", {"where": "database"})]


async def test_a_database_that_is_gone_is_answered_too(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.storage.close()
        assert "incident1" in await office.say("help")


async def test_a_database_that_goes_while_a_refusal_is_told_is_answered_too(tmp_path: Path) -> None:
    async def refuse_without_database(_: CommandContext) -> None:
        await houses[0].storage.close()
        raise EmptyPrompt

    houses: list[Office] = []
    async with open_office(tmp_path, commands=doing(refuse_without_database)) as office:
        houses.append(office)
        assert "incident1" in await office.say("act")


async def test_halves_of_characters_are_no_fault(tmp_path: Path) -> None:
    half = "\ud83e"
    async with open_office(tmp_path) as office:
        replies = [
            await office.ask(f"he{half}lp"),
            await office.ask("help", name=f"Anna {half}"),
            await office.ask("imagine", {"prompt": f"a fox {half}"}),
            await office.ask("imagine", {"prompt": "a fox", "aspect_ratio": half}),
            await office.ask("topup", {"person": "anna", "amount": 5, "reason": f"for you {half}"}, by=ADMIN),
            await office.ask("topup", {"person": half, "amount": 5}, by=ADMIN),
            await office.ask("cancel", {"job": half}),
        ]
        assert office.events.incidents == []
        assert all(reply.text.encode("utf-8") for reply in replies)


async def test_only_what_a_person_asks_is_counted_as_a_command(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        request = Request(id="fake:1", identity=ANNA, place=Place(platform="fake"), command="credits", is_counted=False)
        assert (await office.router.answer(request)).kind is ReplyKind.BALANCE
        assert "command" not in office.events.counts
        await office.router.answer(replace(request, id="fake:2", is_counted=True))
        assert office.events.counts["command"] == 1


async def test_refusals_are_counted_and_noted_without_what_was_typed(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("imagine", {"prompt": "my secret", "count": 9}, id="fake:77")
        assert office.events.counts["refused"] == 1
        assert office.events.notes[-1] == (
            "request_refused",
            {"request_id": "fake:77", "why": "refusal.bad_count"},
        )
