"""Lists, settings and rules in Discord: what stands in them, and what their buttons do in the same message."""

from __future__ import annotations

from pathlib import Path

from bot.model.jobs import JobState
from bot.model.people import GroupRule
from tests.fakes.discord_world import Role
from tests.wire.discord_office import only, open_bot


async def test_help_can_be_tapped_and_shows_admins_and_managers_theirs_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        told = (await bot.anna.slash("help")).text
        assert "</imagine:" in told
        assert "topup" not in told
        assert "server" not in told
        private = bot.server.dm(bot.boss.user)
        assert "</topup:" in (await bot.boss.slash("help", where=private)).text
        assert "</server show:" in (await bot.owner.slash("help")).text


async def test_jobs_are_listed_each_with_its_way_out(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        for prompt in ("a red fox", "a blue fox"):
            await bot.anna.slash("imagine", prompt=prompt)
        listed = only(await bot.anna.slash("jobs"))
        assert listed.text.count("a red fox") == listed.text.count("a blue fox") == 1
        assert list(listed.buttons) == ["Cancel 1", "Cancel 2"]
        job = await bot.job_of(bot.anna)
        await bot.anna.click(listed, f"v1:cancel:{job.id}")
        assert (await bot.job_of(bot.anna)).state is JobState.CANCELLED
        assert "Cancelled" in listed.text
        assert await bot.credits(bot.anna) == 9


async def test_settings_are_changed_by_their_buttons_in_their_own_message(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        shown = only(await bot.anna.slash("settings"))
        assert set(shown.buttons) == {"✓ 1:1", "4:3", "3:4", "16:9", "9:16", "✓ English", "한국어"}
        await bot.anna.click(shown, "16:9")
        assert "✓ 16:9" in shown.buttons
        await bot.anna.click(shown, "한국어")
        assert "내 설정" in shown.text
        await bot.anna.slash("imagine", prompt="a red fox")
        assert (await bot.job_of(bot.anna)).aspect_ratio == "16:9"


async def test_the_buttons_of_a_list_are_in_the_language_that_was_chosen(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash("settings", language="ko")
        _, listed = await bot.anna.listed()
        assert list(listed.buttons) == ["보기"]


async def test_the_rules_have_buttons(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        shown = only(await bot.owner.slash("server show"))
        await bot.owner.click(shown, "managers only")
        assert (await bot.office.storage.group_rules("discord", str(bot.guild.id))).who is GroupRule.ADMINS
        assert "✓ managers only" in shown.buttons


async def test_a_rule_for_everyone_names_everyone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        everyone = Role(id=bot.guild.id, name="@everyone")
        await bot.owner.slash("server role", action="allow", role=everyone)
        assert (await bot.office.storage.group_rules("discord", str(bot.guild.id))).roles
        _, message = await bot.painted(bot.anna)
        assert message.pictures
