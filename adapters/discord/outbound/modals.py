"""Modals with fields. What a modal is about stands in its id, so that one sent after a restart is understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import discord
from discord import ui

from bot.chats.cutting import cut

MAX_TITLE = 45
MAX_FIELD = 4000
REMEMBERED_S = 15 * 60
"""The library remembers an open modal this long; this bot does not need it to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    name: str
    label: str
    default: str = ""
    is_long: bool = False
    is_required: bool = True
    max_characters: int = 1000


class Modal(ui.Modal):
    """What was written is read from the interaction (`fields_of`), not from this object, which a restart forgets."""

    def __init__(self, *, custom_id: str, title: str, fields: Sequence[Field]) -> None:
        super().__init__(title=cut(title, MAX_TITLE), timeout=REMEMBERED_S, custom_id=custom_id)
        for field in fields:
            box: ui.TextInput[Modal] = ui.TextInput(
                custom_id=field.name,
                style=discord.TextStyle.paragraph if field.is_long else discord.TextStyle.short,
                default=field.default or None,
                required=field.is_required,
                max_length=min(field.max_characters, MAX_FIELD),
            )
            self.add_item(ui.Label(text=cut(field.label, MAX_TITLE), component=box))

    async def on_submit(self, interaction: discord.Interaction[discord.Client]) -> None:
        """Nothing: `Client.on_interaction` takes all modals."""


def fields_of(interaction: discord.Interaction[discord.Client]) -> dict[str, str]:
    """What was written, by the fields' names. Anything of another form is left out."""
    found: dict[str, str] = {}
    _gather(cast("Mapping[str, object]", interaction.data or {}).get("components"), found)
    return found


def _gather(node: object, found: dict[str, str]) -> None:
    if isinstance(node, list):
        for child in node:
            _gather(child, found)
    elif isinstance(node, dict):
        component = cast("Mapping[str, object]", node)
        name, value = component.get("custom_id"), component.get("value")
        if isinstance(name, str) and isinstance(value, str):
            found[name] = value
        _gather(component.get("components"), found)
        _gather(component.get("component"), found)
