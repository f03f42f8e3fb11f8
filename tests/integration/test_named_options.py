"""A refusal names the option that was wrong, as the person has named it; /help says what works where they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.commands import Argument
from bot.model.images import Abilities
from bot.requests.typed import parse
from tests.fakes.office import Office, open_office

EVERYTHING = Abilities(seed=True, sizes=True, image_to_image=True)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path, backends=(EVERYTHING,)) as office:
        yield office


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/imagine a cat --n -1", "--n: I can make 1 to 4 pictures at a time; you asked for -1."),
        ("/imagine a cat --count 9", "--count: I can make 1 to 4 pictures"),
        ("a cat —n 7", "--n: I can make"),
        ("/imagine a cat --n two", "“--n” must be a whole number; I got “two”."),
        ("/imagine a cat --seed=-2", "--seed: A seed is"),
        ("/imagine --ar 2:1 a cat", "--ar: “2:1” is not an aspect ratio"),
        ("/imagine a cat --size 1x1", "--size: Sizes are written"),
        ("/imagine a cat --strength 30", "--strength: A strength only makes sense"),
        ("/settings --pictures film", "“film” is not a choice for “--pictures”."),
        ("/settings --aspect_ratio x", "--aspect_ratio: “x” is not"),
    ],
)
async def test_a_flag_is_named_as_it_was_typed(office: Office, typed: str, told: str) -> None:
    command, arguments = parse(typed, office.router.specs("telegram"))
    assert told in (await office.ask(command, arguments, platform="telegram")).text


@pytest.mark.parametrize(
    ("locale", "arguments", "named"),
    [
        ("en", {"count": 9}, "count: "),
        ("ko", {"count": 9}, "장수: "),
        ("ko", {"aspect_ratio": "2:1"}, "비율: "),
        ("ko", {"seed": "x"}, "“시드”"),
    ],
)
async def test_a_field_is_named_in_the_persons_language(
    office: Office, locale: str, arguments: dict[str, Argument], named: str
) -> None:
    wish = {"prompt": "a cat", **arguments}
    assert named in (await office.ask("imagine", wish, platform="discord", locale=locale)).text


async def test_a_value_that_nobody_has_typed_is_not_held_against_an_option(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=(EVERYTHING,)) as office:
        reply = await office.ask("imagine", {"prompt": "a cat", "size": "640x640"})
        job = await office.deliver(reply.jobs[0].job)
    async with open_office(tmp_path) as office:
        refused = await office.ask("again", {"job": job.id}, platform="discord", id="fake:again")
        assert refused.text.startswith("This image service does not take sizes")


@pytest.mark.parametrize(
    ("platform", "group", "works"),
    [("telegram", "", "Write what"), ("telegram", "-5", "Write /imagine"), ("discord", "", "Write /imagine")],
)
async def test_help_says_what_works_where_it_is_asked(office: Office, platform: str, group: str, works: str) -> None:
    await office.ask("help")
    assert (await office.ask("help", platform=platform, group=group)).text.startswith(works)
