"""Discord: every message stays within what components V2 may have, however much there is to say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

import pytest
from discord import ui

from adapters.discord.outbound import layouts
from adapters.discord.outbound.layouts import ListWords
from adapters.discord.outbound.modals import Field, Modal
from bot.model.commands import Button, JobView, Progress, Reply, ReplyKind
from bot.model.jobs import Job
from tests.fakes.web import make_delivery

WORDS = ListWords(show="Show", older="Older")
LONG = "`*_~|<@1>`" * 400
MAX_COMPONENTS, MAX_TEXT = 40, 4000
"""Discord API, "Component Reference": of one message, nested ones and all texts together."""


def each(node: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(node, list):
        for child in node:
            yield from each(child)
    elif isinstance(node, dict):
        yield cast("Mapping[str, Any]", node)
        yield from each(node.get("components"))
        yield from each(node.get("accessory"))


def check(view: ui.LayoutView) -> list[Mapping[str, Any]]:
    components = [node for node in each(cast("Any", view).to_components()) if "type" in node]
    assert len(components) <= MAX_COMPONENTS
    assert sum(len(node.get("content", "")) for node in components) <= MAX_TEXT
    assert all(0 < len(node["label"]) <= 80 for node in components if node["type"] == 2)
    assert all(len(node["custom_id"]) <= 100 for node in components if "custom_id" in node)
    assert all(len(node["components"]) <= 5 for node in components if node["type"] == 1)
    assert all(node.get("content", "x") for node in components)
    return components


def job(prompt: str = LONG[:1000]) -> Job:
    return replace(make_delivery(pictures=4).job, prompt=prompt)


def buttons(count: int) -> tuple[Button, ...]:
    return tuple(
        Button(command="again", label=f"{number} " + "x" * 100, arguments={"job": f"job{number}"})
        for number in range(count)
    )


def test_an_answer_however_long_and_however_many_its_buttons() -> None:
    for count in (0, 1, 9, 60):
        check(layouts.of_reply(Reply(kind=ReplyKind.TEXT, head=LONG, buttons=buttons(count)), WORDS))


@pytest.mark.parametrize("count", [1, 10, 40])
@pytest.mark.parametrize("kind", [ReplyKind.PICTURES, ReplyKind.JOBS])
def test_a_list_however_long(kind: ReplyKind, count: int) -> None:
    views = tuple(
        JobView(job=replace(job(), id=cast("Any", f"job{n}")), text=LONG[:500], row=LONG[:60], buttons=buttons(1))
        for n in range(count)
    )
    reply = Reply(kind=kind, head="Your pictures:", jobs=views, next_page="job0", buttons=buttons(1))
    shown = check(layouts.of_reply(reply, WORDS))
    if kind is ReplyKind.PICTURES:
        assert sum(node["type"] == 9 for node in shown) == min(count, 10)
        assert "Older" in [node.get("label") for node in shown]


def test_pictures_with_the_longest_of_prompts_and_all_buttons() -> None:
    delivery = replace(make_delivery(pictures=4), job=job(), text=LONG)
    names, alts = [f"{n}.png" for n in range(4)], [layouts.alt_text(LONG, n, 4) for n in range(1, 5)]
    shown = check(layouts.of_pictures(delivery, names, alts, buttons(30), mention="<@1>"))
    gallery = next(node for node in shown if node["type"] == 12)
    assert [item["media"]["url"] for item in gallery["items"]] == [f"attachment://{name}" for name in names]
    assert all(len(item["description"]) <= 256 for item in gallery["items"])


def test_progress_and_endings() -> None:
    progress = Progress(job=job(), place_in_queue=0, fraction=0.5, elapsed_s=1.0, text=LONG)
    check(layouts.of_progress(progress, LONG, buttons(1)))
    check(layouts.of_ending(job().prompt, LONG, buttons(2), mention="<@1>"))
    check(layouts.with_file(LONG, "picture.png"))


def test_a_box_is_never_empty() -> None:
    check(layouts.text(""))


def test_a_modal_has_what_discord_takes() -> None:
    fields = [Field(name="prompt", label="x" * 100, default="a fox", is_long=True), Field(name="b", label="y")]
    payload = cast("Mapping[str, Any]", Modal(custom_id="v1:edit:abc", title="t" * 100, fields=fields).to_dict())
    assert len(payload["title"]) <= 45
    first = payload["components"][0]
    assert len(first["label"]) <= 45
    assert first["component"]["value"] == "a fox"
