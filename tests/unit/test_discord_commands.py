"""Discord: the core's specs as the commands of its app, in three languages, sent only where they have changed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, cast

import discord
import pytest

from adapters.discord.inbound.commands import Renderer, Run, context_menus
from adapters.discord.inbound.translator import Translator
from bot.commands import COMMANDS
from bot.model.commands import CommandSpec
from bot.model.features import Feature
from bot.model.images import AspectRatio
from bot.texts.catalogs import Catalogs, menu_texts

Payload = Mapping[str, Any]
SPECS = tuple(spec for spec, _ in COMMANDS if spec.needs is not Feature.GROUP_RULE)
STRING, INTEGER, USER, CHANNEL, ROLE, ATTACHMENT = 3, 4, 6, 7, 8, 11


async def nothing(*_: object, **__: object) -> None:
    """What a command does is told elsewhere."""


def payloads(specs: tuple[CommandSpec, ...] = SPECS) -> dict[str, Payload]:
    """What Discord is sent, by name."""
    texts = Catalogs()
    client = discord.Client(intents=discord.Intents(guilds=True))
    tree = discord.app_commands.CommandTree(client)
    translator = Translator(menu_texts(texts))
    commands = [
        *Renderer(texts=texts, run=cast("Run", nothing)).render(specs),
        *context_menus(specs, texts=texts, run=cast("Run", nothing), ask_for_topup=nothing),
    ]

    async def translated() -> list[Payload]:
        return [cast("Payload", await command.get_translated_payload(tree, translator)) for command in commands]

    return {payload["name"]: payload for payload in asyncio.run(translated())}


SENT = payloads()


def options(name: str) -> dict[str, Payload]:
    return {option["name"]: option for option in SENT[name]["options"]}


def every_text(payload: object) -> list[tuple[str, str]]:
    """Names and descriptions, wherever they stand."""
    if isinstance(payload, list):
        return [found for child in payload for found in every_text(child)]
    if not isinstance(payload, dict):
        return []
    own = [(kind, payload[kind]) for kind in ("name", "description") if payload.get(kind)]
    for kind in ("name", "description"):
        own += [(kind, text) for text in (payload.get(f"{kind}_localizations") or {}).values()]
    return own + every_text(payload.get("options")) + every_text(payload.get("choices"))


def test_every_command_of_the_core_that_has_a_place_in_a_menu_is_there() -> None:
    wanted = {spec.parent or spec.name for spec in SPECS if not spec.is_button}
    assert set(SENT) == wanted | {"Imagine this text", "Top up credits"}


def test_imagine_has_its_fields_with_their_bounds() -> None:
    fields = options("imagine")
    kinds = {name: (field["type"], field["required"]) for name, field in fields.items()}
    assert next(iter(kinds)) == "prompt"
    assert kinds == {
        "prompt": (STRING, True),
        "aspect_ratio": (STRING, False),
        "count": (INTEGER, False),
        "seed": (INTEGER, False),
        "size": (STRING, False),
        "image": (ATTACHMENT, False),
        "strength": (INTEGER, False),
    }
    assert fields["size"]["autocomplete"]
    assert fields["prompt"]["max_length"] == 1000
    assert (fields["count"]["min_value"], fields["count"]["max_value"]) == (1, 4)
    assert (fields["seed"]["min_value"], fields["seed"]["max_value"]) == (-1, 4_294_967_295)
    assert [choice["value"] for choice in fields["aspect_ratio"]["choices"]] == list(AspectRatio)


def test_people_channels_and_roles_are_chosen_not_typed() -> None:
    assert options("topup")["user"]["type"] == USER
    server = options("server")
    assert [option["type"] for option in server["channel"]["options"]] == [STRING, CHANNEL]
    assert [option["type"] for option in server["role"]["options"]] == [STRING, ROLE]


def test_fields_stand_in_the_order_of_the_core() -> None:
    assert list(options("topup")) == ["user", "amount", "reason"]
    assert list(options("server")) == ["show", "who", "channel", "role", "age", "words"]


def test_what_buttons_fill_in_is_no_field() -> None:
    assert options("history") == {}


def test_commands_work_in_servers_in_private_and_for_one_person() -> None:
    for name in ("imagine", "credits", "Imagine this text", "topup"):
        assert SENT[name]["contexts"] == [0, 1, 2]
        assert SENT[name]["integration_types"] == [0, 1]
    assert SENT["server"]["contexts"] == [0]
    assert SENT["server"]["integration_types"] == [0]


def test_who_is_no_admin_is_not_shown_admins_commands() -> None:
    administrator, manager = (discord.Permissions(**{name: True}).value for name in ("administrator", "manage_guild"))
    for name in ("topup", "deduct", "balance", "Top up credits"):
        assert SENT[name]["default_member_permissions"] == administrator
    assert SENT["server"]["default_member_permissions"] == manager
    assert SENT["imagine"]["default_member_permissions"] is None


@pytest.mark.parametrize(("locale", "name"), [("ko", "그림"), ("zh-CN", "绘图")])
def test_names_descriptions_and_choices_are_said_in_each_language(locale: str, name: str) -> None:
    imagine = SENT["imagine"]
    assert imagine["name_localizations"][locale] == name
    assert imagine["description_localizations"][locale]
    assert options("imagine")["prompt"]["name_localizations"][locale]
    assert SENT["Imagine this text"]["name_localizations"][locale]
    who = {option["name"]: option for option in SENT["server"]["options"]}["who"]
    assert who["options"][0]["choices"][0]["name_localizations"][locale]


def test_all_texts_are_as_long_as_discord_takes_them() -> None:
    """Discord API v10, "Application Command Object": names to 32, descriptions and choices to 100, 8,000 in all."""
    for payload in SENT.values():
        texts = every_text(payload)
        assert all(1 <= len(text) <= 100 for _, text in texts)
        names = [payload["name"], *(payload.get("name_localizations") or {}).values()]
        names += [
            text
            for option in payload.get("options") or ()
            for kind, text in every_text(option | {"choices": []})
            if kind == "name"
        ]
        assert max(map(len, names)) <= 32
        assert sum(len(text) for _, text in texts) < 8000


def test_without_a_service_that_takes_seeds_there_is_no_such_field() -> None:
    specs = tuple(spec if spec.name != "imagine" else _without_seed(spec) for spec in SPECS)
    assert "seed" not in {option["name"] for option in payloads(specs)["imagine"]["options"]}


def _without_seed(spec: CommandSpec) -> CommandSpec:
    return CommandSpec(name=spec.name, parameters=tuple(p for p in spec.parameters if p.name != "seed"))
