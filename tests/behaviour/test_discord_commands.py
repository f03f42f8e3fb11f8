"""Every command but the one for pictures, as people see it in Discord: answers for the person alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from simcord.backend.errors import SetupError

from bot.model.people import AgeRule, GroupRule, GroupRules
from tests.fakes.discord_bot import Bot, buttons_in, open_bot, texts_in


async def test_all_commands_are_offered_with_their_fields(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        offered = {command.name: command for command in await bot.commands()}
        assert {"imagine", "credits", "history", "jobs", "help", "settings", "topup", "deduct", "balance"} < set(
            offered
        )
        assert {"server", "Imagine this text", "Top up credits"} < set(offered)
        fields = {name: [option.name for option in command.options] for name, command in offered.items()}
        assert fields["imagine"] == ["prompt", "aspect_ratio", "count", "seed"]
        assert fields["topup"] == ["user", "amount", "reason"]
        assert fields["history"] == []
        assert fields["server"] == ["show", "who", "channel", "role", "age"]


@pytest.mark.parametrize("command", ["credits", "help", "history", "jobs", "settings"])
async def test_what_concerns_one_person_is_seen_by_that_person_alone(tmp_path: Path, command: str) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, command)
        assert result.ephemeral
        assert texts_in(result.response)


async def test_credits_tell_what_is_there_and_what_changed_it(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "credits")
        assert "10 credits" in texts_in(result.response)


async def test_help_can_be_tapped_and_shows_admins_and_managers_theirs_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        imagine = next(c for c in await bot.commands() if c.name == "imagine")
        told = texts_in((await bot.anna.slash(bot.channel, "help")).response)
        assert f"</imagine:{imagine.id}>" in told
        assert "topup" not in told
        assert "server" not in told
        assert "</topup:" in texts_in((await bot.boss.user.slash("help")).response)
        assert "</server show:" in texts_in((await bot.owner.slash(bot.channel, "help")).response)


async def test_jobs_are_listed_each_with_its_way_out(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        for prompt in ("a red fox", "a blue fox"):
            await bot.anna.slash(bot.channel, "imagine", prompt=prompt)
        listed = (await bot.anna.slash(bot.channel, "jobs")).response
        assert texts_in(listed).count("a red fox") == texts_in(listed).count("a blue fox") == 1
        assert list(buttons_in(listed)) == ["Cancel 1", "Cancel 2"]
        job = await bot.job_of(bot.anna)
        assert listed is not None
        await bot.anna.click(listed, custom_id=f"v1:cancel:{job.id}")
        assert (await bot.job_of(bot.anna)).state == "cancelled"
        assert "Cancelled" in texts_in(listed)
        assert await bot.credits(bot.anna) == 9


async def test_history_shows_each_picture_again_to_its_owner_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, _ = await bot.painted(bot.anna, "a red fox")
        listed = (await bot.anna.slash(bot.channel, "history")).response
        assert listed is not None
        assert "a red fox" in texts_in(listed)
        shown = await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")
        assert shown.ephemeral
        assert shown.response is not None
        assert len(shown.response.attachments) == 1
        assert "Again" in buttons_in(shown.response)


async def test_history_has_pages(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.give(bot.anna, 20)
        for number in range(12):
            await bot.painted(bot.anna, f"fox {number}")
        listed = (await bot.anna.slash(bot.channel, "history")).response
        assert listed is not None
        assert "fox 11" in texts_in(listed)
        assert "fox 1\n" not in texts_in(listed) + "\n"
        await bot.anna.click(listed, label="Older")
        assert "fox 1\n" in texts_in(listed) + "\n"
        assert "Older" not in buttons_in(listed)


async def test_settings_are_changed_by_their_buttons_in_their_own_message(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        shown = (await bot.anna.slash(bot.channel, "settings")).response
        assert shown is not None
        assert set(buttons_in(shown)) == {"✓ 1:1", "4:3", "3:4", "16:9", "9:16", "✓ English", "한국어"}
        await bot.anna.click(shown, label="16:9")
        assert "✓ 16:9" in buttons_in(shown)
        await bot.anna.click(shown, label="한국어")
        assert "내 설정" in texts_in(shown)
        await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        assert (await bot.job_of(bot.anna)).aspect_ratio == "16:9"


async def test_the_buttons_of_a_list_are_in_the_language_that_was_chosen(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "settings", language="ko")
        await bot.painted(bot.anna)
        listed = (await bot.anna.slash(bot.channel, "history")).response
        [label] = buttons_in(listed)
        assert label == "보기"


# --- admins --------------------------------------------------------------------------------------------------------


async def test_an_admin_gives_takes_and_looks(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.open_to_everybody("topup", "deduct", "balance")
        await bot.anna.slash(bot.channel, "credits")
        given = await bot.boss.slash(bot.channel, "topup", user=bot.anna, amount=5, reason="thank you")
        assert given.ephemeral
        assert "10 before, 15 now" in texts_in(given.response)
        await bot.boss.slash(bot.channel, "deduct", user=bot.anna, amount=2)
        looked = await bot.boss.slash(bot.channel, "balance", user=bot.anna)
        assert "13 credits" in texts_in(looked.response)
        assert "thank you" in texts_in(looked.response)


async def test_an_admins_command_is_refused_to_others_even_where_a_server_has_opened_it(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.open_to_everybody("topup")
        result = await bot.anna.slash(bot.channel, "topup", user=bot.anna, amount=500)
        assert result.ephemeral
        assert "is for admins" in texts_in(result.response)
        assert await bot.credits(bot.anna) == 10


async def test_admins_commands_are_hidden_from_members(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        offered = bot.anna.available_commands(bot.channel)
        assert "imagine" in offered
        assert not {"topup", "deduct", "balance", "server show"} & set(offered)


async def test_credits_are_given_from_somebodys_menu(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.open_to_everybody("Top up credits")
        window = await bot.boss.context_menu(bot.channel, "Top up credits", bot.anna)
        assert window.modal is not None
        sent = await bot.boss.submit_modal(window, {"amount": "7", "reason": "a gift"})
        assert sent.ephemeral
        assert "7 credits" in texts_in(sent.response)
        assert await bot.credits(bot.anna) == 7


async def test_the_menu_gives_nothing_to_who_is_no_admin(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.open_to_everybody("Top up credits")
        window = await bot.anna.context_menu(bot.channel, "Top up credits", bot.anna)
        sent = await bot.anna.submit_modal(window, {"amount": "7"})
        assert "is for admins" in texts_in(sent.response)
        assert await bot.credits(bot.anna) == 10


async def test_what_is_no_number_is_told(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.open_to_everybody("Top up credits")
        window = await bot.boss.context_menu(bot.channel, "Top up credits", bot.anna)
        sent = await bot.boss.submit_modal(window, {"amount": "many"})
        assert "whole number" in texts_in(sent.response)


# --- who runs the server --------------------------------------------------------------------------------------------


async def rules_of(bot: Bot) -> GroupRules:
    return await bot.office.storage.group_rules("discord", str(bot.guild.id))


async def test_who_runs_the_server_chooses_channels_roles_and_ages(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        role = bot.guild.create_role("Painters")
        await bot.owner.slash(bot.channel, "server channel", action="allow")
        await bot.owner.slash(bot.channel, "server role", action="allow", role=role)
        await bot.owner.slash(bot.channel, "server age", rule="only")
        shown = await bot.owner.slash(bot.channel, "server show")
        rules = await rules_of(bot)
        assert rules.channels == {str(bot.channel.id)}
        assert rules.roles == {str(role.id)}
        assert rules.age is AgeRule.ONLY
        assert f"<#{bot.channel.id}>" in texts_in(shown.response)
        assert f"<@&{role.id}>" in texts_in(shown.response)


async def test_the_rules_have_buttons(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        shown = (await bot.owner.slash(bot.channel, "server show")).response
        assert shown is not None
        await bot.owner.click(shown, label="managers only")
        assert (await rules_of(bot)).who is GroupRule.ADMINS
        assert "✓ managers only" in buttons_in(shown)


async def test_a_role_that_is_needed_lets_its_members_in_and_nobody_else(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        role = bot.guild.create_role("Painters")
        await bot.owner.slash(bot.channel, "server role", action="allow", role=role)
        carla = bot.guild.add_member(bot.env.create_user("carla"), roles=[role])
        refused = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        assert f"<@&{role.id}>" in texts_in(refused.followups[0])
        await bot.painted(carla, "a red fox")


async def test_a_rule_for_everyone_names_everyone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.owner.slash(bot.channel, "server role", action="allow", role=bot.guild.default_role)
        await bot.painted(bot.anna)


async def test_members_cannot_even_see_the_rules(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        with pytest.raises((SetupError, AssertionError)):
            await bot.anna.slash(bot.channel, "server show")
