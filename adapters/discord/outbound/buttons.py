"""Buttons that work after a restart: their id says what to do, and the database says whose job it is."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Protocol, cast

import discord
from discord import ui

from bot.chats.button_ids import TEMPLATE, decode, id_of
from bot.model.commands import Button

MAX_ID_BYTES = 100
"""Of a component's custom id (Discord API, "Component Reference")."""


class _PressTaker(Protocol):
    """The client, as a button sees it."""

    @property
    def on_press(self) -> Callable[[discord.Interaction[discord.Client]], Awaitable[None]]: ...


class CommandButton(ui.DynamicItem[ui.Button[ui.LayoutView]], template=TEMPLATE):
    """Any button of ours. The client's `on_press` gets what is pressed."""

    def __init__(self, item: ui.Button[ui.LayoutView]) -> None:
        super().__init__(item)

    @classmethod
    def of(cls, button: Button, *, label: str, style: discord.ButtonStyle) -> CommandButton:
        return cls(ui.Button(label=label, style=style, custom_id=id_of(button, max_bytes=MAX_ID_BYTES)))

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[discord.Client],  # noqa: ARG003 - the library's signature
        item: ui.Item[ui.LayoutView],
        match: re.Match[str],
        /,
    ) -> CommandButton:
        if not isinstance(item, ui.Button) or decode(match.string) is None:
            raise ValueError("not a button of ours")
        return cls(item)

    async def callback(self, interaction: discord.Interaction[discord.Client]) -> None:
        await cast("_PressTaker", interaction.client).on_press(interaction)
