"""The words of a message, wherever Discord keeps them: its text, what it forwards, its embeds, its components."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import discord

from adapters.discord.inbound.named import Named, as_read
from bot.chats.button_ids import decode
from bot.model.jobs import JobId

Part = discord.Message | discord.MessageSnapshot


def words_of(message: discord.Message) -> str:
    """The first of them that there are, with mentions as people read them; "" for a picture, a sticker or a poll."""
    named = Named.of_message(message)
    parts: list[Part] = [message, *message.message_snapshots]
    found = (words for part in parts for words in _places(part))
    return next((as_read(words, named).strip() for words in found if words.strip()), "")


def _places(part: Part) -> Iterable[str]:
    yield part.content
    yield "\n".join(line for embed in part.embeds for line in _of_embed(embed) if line)
    yield "\n".join(_of_components(part.components))


def _of_embed(embed: discord.Embed) -> Iterable[str]:
    yield embed.title or ""
    yield embed.description or ""
    for field in embed.fields:
        yield ": ".join(part for part in (field.name, field.value) if part)


def _of_components(components: Sequence[object]) -> Iterable[str]:
    """Text displays, however deep (Discord API, "Component Reference")."""
    for component in components:
        if isinstance(component, discord.TextDisplay):
            yield component.content
        yield from _of_components(getattr(component, "children", ()))


def job_named_in(message: discord.Message) -> JobId | None:
    """The one job that the buttons of a message of ours are about; None where they are about none, or several."""
    jobs = {pressed.job for id in _ids(message.components) if (pressed := decode(id)) is not None and pressed.job}
    return JobId(jobs.pop()) if len(jobs) == 1 else None


def _ids(components: Sequence[object]) -> Iterable[str]:
    for component in components:
        id = getattr(component, "custom_id", None)
        if isinstance(id, str):
            yield id
        yield from _ids(getattr(component, "children", ()))
