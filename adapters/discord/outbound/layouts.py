"""Layouts of messages, in components V2: of replies, progress, pictures (Discord API, "Component Reference")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import discord
from discord import ui

from adapters.discord.outbound.buttons import CommandButton
from adapters.discord.outbound.words import MAX_ALT, MAX_LABEL, MAX_TEXT, bar, fitted, quoted, said
from bot.chats.cutting import cut
from bot.model.commands import Button, Delivery, JobView, Progress, Reply, ReplyKind
from bot.model.words import isolated

MAX_ROW = 5
MAX_LISTED = 10
"""Rows of a list: each is a section, its text and its button, so that ten take 30 of the 40 components."""
MAX_HEAD = 800
MAX_ROWS = 5
"""25 buttons and their rows: with the box, its texts and a gallery they stay within the 40 components of a message,
of which each nested one counts."""
_STYLES = {
    "again": discord.ButtonStyle.primary,
    "cancel": discord.ButtonStyle.danger,
    "delete": discord.ButtonStyle.danger,
}


def layout(
    *blocks: str, gallery: ui.MediaGallery[ui.LayoutView] | None = None, buttons: Sequence[Button] = ()
) -> ui.LayoutView:
    """Texts above each other, with the pictures after the first one; buttons below."""
    room = MAX_TEXT
    view = ui.LayoutView(timeout=None)
    box: ui.Container[ui.LayoutView] = ui.Container()
    for number, block in enumerate(blocks):
        if number == 1 and gallery is not None:
            box.add_item(gallery)
        if not block:
            continue
        shown = fitted(block, max(1, room))
        room -= len(shown)
        box.add_item(ui.TextDisplay(shown))
    view.add_item(box)
    for row in _rows(buttons):
        view.add_item(row)
    return view


def _rows(buttons: Sequence[Button]) -> Iterable[ui.ActionRow[ui.LayoutView]]:
    """Five in a row; buttons that choose between values of one thing begin a row of their own."""
    rows: list[list[Button]] = []
    before = ""
    for button in buttons:
        kind = next(iter(button.arguments), "") if "job" not in button.arguments else "job"
        if not rows or len(rows[-1]) == MAX_ROW or kind != before:
            rows.append([])
        rows[-1].append(button)
        before = kind
    return [_row(row) for row in rows[:MAX_ROWS]]


def _row(buttons: Sequence[Button]) -> ui.ActionRow[ui.LayoutView]:
    line: ui.ActionRow[ui.LayoutView] = ui.ActionRow()
    for button in buttons:
        line.add_item(_button(button))
    return line


def _button(button: Button) -> CommandButton:
    style = _STYLES.get(button.command, discord.ButtonStyle.secondary)
    return CommandButton.of(button, label=cut(button.label, MAX_LABEL), style=style)


def text(words: str, buttons: Sequence[Button] = ()) -> ui.LayoutView:
    """A sentence of the core."""
    return layout(said(words), buttons=buttons)


def with_file(words: str, name: str) -> ui.LayoutView:
    """A sentence of the core, and a file to be saved. `name` is the attachment's."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(fitted(said(words), MAX_TEXT)))
    view.add_item(ui.File(f"attachment://{name}"))
    return view


def with_picture(words: str, name: str, alt: str) -> ui.LayoutView:
    """An answer of the core, and a picture beside it. `name` is the attachment's."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(fitted(said(words), MAX_TEXT)))
    gallery: ui.MediaGallery[ui.LayoutView] = ui.MediaGallery()
    gallery.add_item(media=f"attachment://{name}", description=fitted(alt, MAX_ALT))
    view.add_item(gallery)
    return view


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWords:
    """Labels of the buttons of lists, in the person's language."""

    show: str
    older: str


def of_reply(reply: Reply, words: ListWords, in_text: Callable[[str], str] = str) -> ui.LayoutView:
    """An answer without a job that follows; each picture of the history has its button beside it. `in_text` makes names
    of commands into ones that can be clicked."""
    buttons = list(reply.buttons)
    if reply.next_page:
        buttons.append(Button(command="history", label=words.older, arguments={"before": reply.next_page}))
    if reply.jobs and reply.kind is ReplyKind.PICTURES:
        rows = [
            (in_text(view.row), Button(command="show", label=words.show, arguments={"job": view.job.id}))
            for view in reply.jobs
        ]
        return _listed(in_text("\n".join(part for part in (reply.opening, reply.footer) if part)), rows, buttons)
    if reply.kind is ReplyKind.JOBS:
        return text(in_text(reply.text), [*_numbered(reply.jobs), *buttons])
    return text(in_text(reply.text), buttons)


def _numbered(views: Sequence[JobView]) -> list[Button]:
    """Each with the number that its job has in the text."""
    return [
        replace(button, label=f"{button.label} {number}" if len(views) > 1 else button.label)
        for number, view in enumerate(views, start=1)
        for button in view.buttons
    ]


def _listed(head: str, rows: Sequence[tuple[str, Button]], buttons: Sequence[Button]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    box: ui.Container[ui.LayoutView] = ui.Container()
    if head:
        box.add_item(ui.TextDisplay(fitted(said(head), MAX_HEAD)))
    for line, button in rows[:MAX_LISTED]:
        box.add_item(ui.Section(ui.TextDisplay(fitted(said(line), MAX_HEAD // 4)), accessory=_button(button)))
    view.add_item(box)
    if buttons:
        view.add_item(_row(buttons[-MAX_ROW:]))
    return view


def of_progress(
    progress: Progress, head: str, buttons: Sequence[Button], *, shows_prompt: bool = True
) -> ui.LayoutView:
    """Where the job stands: a bar where the backend says how far it is, else the time that has passed."""
    state = said(progress.text)
    if progress.fraction is not None:
        state += "\n" + bar(progress.fraction)
    return layout(
        quoted(progress.job.prompt if shows_prompt else ""), f"{said(head)}\n{state}".strip(), buttons=buttons
    )


def of_ending(prompt: str, words: str, buttons: Sequence[Button], *, mention: str = "") -> ui.LayoutView:
    """How a job ended without pictures. `mention` stands before all."""
    return layout(_head(prompt, mention), said(words), buttons=buttons)


def of_pictures(
    delivery: Delivery, names: Sequence[str], alts: Sequence[str], buttons: Sequence[Button], *, mention: str = ""
) -> ui.LayoutView:
    """The prompt, if it may be shown, the pictures, their facts. `names` are the attachments'; `mention` is first."""
    items = [
        discord.MediaGalleryItem(f"attachment://{name}", description=alt or None, spoiler=delivery.job.is_spoiler)
        for name, alt in zip(names, alts, strict=True)
    ]
    return layout(
        _head(delivery.prompt, mention), said(delivery.text), gallery=ui.MediaGallery(*items), buttons=buttons
    )


def _head(prompt: str, mention: str = "") -> str:
    """ "" where there is neither."""
    return f"{mention}\n{quoted(prompt) if prompt else ''}".strip()


def alt_text(prompt: str, number: int, count: int) -> str:
    """What a screen reader says of a picture."""
    words = " ".join(prompt.split())
    return cut(f"{isolated(words)} ({number}/{count})".strip() if count > 1 else words, MAX_ALT)
