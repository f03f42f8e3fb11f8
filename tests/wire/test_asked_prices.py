"""A price that is asked about first, over the wire of both platforms."""

from __future__ import annotations

from pathlib import Path

from bot.model.images import Abilities
from bot.ops.clock import SystemClock
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.telegram_server import FakeTelegram
from tests.wire import discord, telegram

ANNA, BORIS, GROUP = 7, 8, -1004001


async def test_in_telegram_the_picture_that_was_sent_waits_for_the_tap_of_who_asked(tmp_path: Path) -> None:
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05, abilities=Abilities(image_to_image=True))
    async with (
        FakeTelegram().serving() as server,
        telegram.running_bot(tmp_path, server, backend=backend, CONFIRM_PRICE_FROM="1") as bot,
    ):
        server.files["sent"] = sample_png(size_px=320)
        shown = {"file_id": "sent", "file_unique_id": "sent", "width": 320, "height": 320, "file_size": 999}
        said = server.write(GROUP, "", by=ANNA, photo=[shown])
        question = await bot.written(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
        assert "for 1 credit. Shall I make it?" in question["text"]
        assert backend.submits == []
        await bot.pressed(question, "Make it (1 credit)", by=BORIS)
        assert backend.submits == []
        await bot.pressed(question, "Make it (1 credit)", by=ANNA)
        await server.until(lambda: server.pictures(GROUP))
        await bot.idle()
        assert [submitted.request.source is not None for submitted in backend.submits] == [True]


async def test_in_discord_the_picture_is_for_the_channel_and_paid_by_who_asked(tmp_path: Path) -> None:
    async with (
        FakeDiscord().serving() as server,
        discord.running_bot(tmp_path, server, CONFIRM_PRICE_FROM="2", SHAPE_PRICES="1:1:200") as bot,
    ):
        anna, channel = server.user("Anna"), server.guild().general
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox", count=2)
        assert "2 pictures in 1:1 for 4 credits. Shall I make it?" in await bot.said(asked)
        [question] = [shown for shown in asked.messages if shown.buttons]
        assert question.visible_to is anna
        taken = await server.click(anna, question, "Make it (4 credits)")
        await server.until(lambda: taken.pictures)
        assert not taken.messages[0].is_ephemeral
        await bot.assert_paid(anna, 4)
