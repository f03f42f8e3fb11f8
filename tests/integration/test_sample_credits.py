"""Who tries the bot on their own machine gives themselves credits for samples; nobody else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.web.facts import LOCAL_PERSON
from adapters.web.plug import WEB
from bot.app.chats import platforms_of
from bot.model.commands import Reply, ReplyKind
from bot.model.features import Feature
from bot.model.jobs import Place
from bot.settings.loading import load
from tests.integration.core import ANNA, House, open_house

PAGE = Place(platform="web", address={})
OWN = platforms_of(load({}, None))


async def pressed(house: House, id: str | None = None) -> Reply:
    return await house.ask("samples", by=LOCAL_PERSON, place=PAGE, id=id)


async def test_who_has_run_out_goes_on_after_one_press(tmp_path: Path) -> None:
    async with open_house(tmp_path, platforms=OWN, WELCOME_CREDITS="0", PRICE_CREDITS="3") as house:
        refused = await house.ask(by=LOCAL_PERSON, place=PAGE)
        given = await pressed(house)
        accepted = await house.ask(by=LOCAL_PERSON, place=PAGE)
        assert (refused.kind, given.kind, accepted.kind) == (
            ReplyKind.REFUSAL,
            ReplyKind.BALANCE,
            ReplyKind.ACCEPTED,
        )
        assert given.balance is not None
        assert given.balance.available == 30
        assert await house.faults() == ()


async def test_pressed_again_it_gives_no_more(tmp_path: Path) -> None:
    async with open_house(tmp_path, platforms=OWN, WELCOME_CREDITS="3") as house:
        for id in ("once", "once", "twice", "three-times"):
            reply = await pressed(house, id)
            assert reply.balance is not None
            assert reply.balance.available == 13


@pytest.mark.parametrize("place", [Place(platform="telegram", address={"chat": "7"}), Place(platform="fake")])
async def test_no_other_platform_gives_any(tmp_path: Path, place: Place) -> None:
    async with open_house(tmp_path, platforms=OWN) as house:
        assert (await house.ask("samples", by=ANNA, place=place)).kind is ReplyKind.REFUSAL
        assert (await house.balance(ANNA)).available == 100


@pytest.mark.parametrize(
    "settings",
    [
        {"WEB_PASSWORD": "open sesame"},
        {"WEB_HOST": "0.0.0.0", "WEB_PASSWORD": "open sesame"},  # noqa: S104 - nobody listens
        {"BACKENDS": "zimage,simulator", "ZIMAGE_API_KEY": "zk-0123456789"},
        {"BACKENDS": "zimage", "ZIMAGE_API_KEY": "zk-0123456789"},
        {"BACKENDS": "local", "GPU_SERVER_URL": "http://127.0.0.1:9"},
    ],
)
def test_where_others_come_in_or_a_picture_is_real_there_are_none(settings: dict[str, str]) -> None:
    assert WEB.features(load(settings, None)) == frozenset()
    assert Feature.SAMPLE_CREDITS not in platforms_of(load(settings, None)).of("web").features
