"""Sizes, pictures to begin from and variations: what is typed is what is queued, or it is refused before it costs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.model.commands import Argument, ReplyKind
from bot.model.images import Abilities, AspectRatio, BlobId
from bot.model.jobs import Job, JobState
from bot.model.ledger import Balance
from tests.fakes.backend import sample_png
from tests.fakes.office import BORIS, Office, open_office

FRESH = Balance(posted=10, held=0)
SIZES = (Abilities(sizes=True),)
EVERYTHING = (Abilities(seed=True, sizes=True, image_to_image=True),)
NO_SIZES = (Abilities(image_to_image=True),)


async def asked(
    office: Office, arguments: Mapping[str, Argument], *, source: BlobId | None = None, command: str = "imagine"
) -> Job:
    reply = await office.ask(command, arguments, source=source)
    assert reply.kind is ReplyKind.ACCEPTED, reply.text
    return await office.job(reply.jobs[0].job.id)


async def wide_picture(office: Office) -> BlobId:
    return await office.keep(sample_png(size_px=320, height_px=180))


# --- sizes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept", "ratio"),
    [
        ("1280x720", "1280x720", AspectRatio.WIDE),
        (" 512 × 512 ", "512x512", AspectRatio.SQUARE),
        ("16X1536", "16x1536", AspectRatio.TALL),
        ("848*1136", "848x1136", AspectRatio.PORTRAIT),
    ],
)
async def test_a_size_is_kept_with_the_nearest_aspect_ratio(
    tmp_path: Path, typed: str, kept: str, ratio: AspectRatio
) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        job = await asked(office, {"prompt": "a fox", "size": typed})
        assert (str(job.size), job.aspect_ratio) == (kept, ratio)


async def test_a_size_goes_before_an_aspect_ratio(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        job = await asked(office, {"prompt": "a fox", "aspect_ratio": "9:16", "size": "1280x720"})
        assert (job.shape, job.aspect_ratio) == ("1280×720", AspectRatio.WIDE)


@pytest.mark.parametrize("typed", ["1000x1000", "2048x512", "0x16", "big", "1024", "1024x768x3", "9999999x16"])
async def test_a_size_that_cannot_be_made_is_refused_with_what_can(tmp_path: Path, typed: str) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        told = await office.refused("imagine", {"prompt": "a fox", "size": typed})
        assert told == (f"Sizes are written like 1024x768, each side from 16 to 1536 in steps of 16; I got “{typed}”.")
        assert await office.balance() == FRESH


async def test_a_size_is_refused_where_none_is_taken_before_anything_is_held(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        told = await office.refused("imagine", {"prompt": "a fox", "size": "1280x720"})
        assert told.startswith("This image service does not take sizes, so 1280x720 could not be kept.")
        assert (await office.balance(), await office.jobs()) == (FRESH, 0)


async def test_what_only_several_services_together_could_do_is_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=(Abilities(seed=True), Abilities(sizes=True))) as office:
        told = await office.refused("imagine", {"prompt": "a fox", "size": "1280x720", "seed": 5})
        assert told.startswith("No image service here can do all of that at once.")
        assert await office.balance() == FRESH


async def test_again_keeps_the_size(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        first = await asked(office, {"prompt": "a fox", "size": "1280x720"})
        assert (await asked(office, {"job": first.id}, command="again")).shape == "1280×720"


@pytest.mark.parametrize(
    ("typed", "shape"), [({}, "1280×720"), ({"aspect_ratio": "3:4"}, "3:4"), ({"size": "512x512"}, "512×512")]
)
async def test_edit_keeps_the_shape_unless_another_is_named(
    tmp_path: Path, typed: dict[str, Argument], shape: str
) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        first = await asked(office, {"prompt": "a fox", "size": "1280x720"})
        edited = await asked(office, {"job": first.id, "prompt": "an owl", **typed}, command="edit")
        assert (edited.prompt, edited.shape) == ("an owl", shape)


async def test_caption_details_and_offer_show_the_size(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        wish: dict[str, Argument] = {"prompt": "a fox", "size": "1280x720"}
        assert "1 picture in 1280×720 for 1 credit" in (await office.ask("offer", wish)).text
        job = await office.deliver(await asked(office, wish))
        told = await office.say("details", {"job": job.id})
        assert "1280×720 · " in told
        assert "1: 64 × 64 px, made by fake" in told


# --- a picture to begin from ------------------------------------------------------------------------------


async def test_a_picture_to_begin_from_gives_its_shape_and_a_strength_of_ours(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        blob = await wide_picture(office)
        job = await asked(office, {"prompt": "a fox"}, source=blob)
        assert (job.source, job.strength_percent) == (blob, 60)
        assert (job.shape, job.aspect_ratio) == ("320×176", AspectRatio.WIDE)


async def test_its_shape_is_an_aspect_ratio_where_no_size_is_taken(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=NO_SIZES) as office:
        job = await asked(office, {"prompt": "a fox"}, source=await wide_picture(office))
        assert job.shape == "16:9"


@pytest.mark.parametrize(("name", "value", "shape"), [("size", "512x768", "512×768"), ("aspect_ratio", "1:1", "1:1")])
async def test_a_shape_that_is_named_goes_before_its_own(tmp_path: Path, name: str, value: str, shape: str) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        job = await asked(office, {"prompt": "a fox", name: value}, source=await wide_picture(office))
        assert job.shape == shape


@pytest.mark.parametrize("percent", [1, 35, 100])
async def test_a_strength_is_kept(tmp_path: Path, percent: int) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        job = await asked(office, {"prompt": "a fox", "strength": percent}, source=await wide_picture(office))
        assert job.strength_percent == percent


@pytest.mark.parametrize("percent", [0, -5, 101])
async def test_a_strength_beyond_is_refused(tmp_path: Path, percent: int) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        blob = await wide_picture(office)
        reply = await office.ask("imagine", {"prompt": "a fox", "strength": percent}, source=blob)
        assert reply.text.endswith(f"The strength is a whole number from 1 to 100 percent; I got {percent}.")
        assert await office.balance() == FRESH


async def test_a_strength_without_a_picture_is_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        told = await office.refused("imagine", {"prompt": "a fox", "strength": 40})
        assert told.startswith("A strength only makes sense with a picture to begin from.")
        assert await office.balance() == FRESH


async def test_a_picture_is_refused_where_no_service_begins_from_one(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        reply = await office.ask("imagine", {"prompt": "a fox"}, source=await wide_picture(office))
        assert "This image service cannot begin from a picture." in reply.text
        assert (await office.balance(), await office.jobs()) == (FRESH, 0)


async def test_again_and_edit_begin_from_the_same_picture(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        blob = await wide_picture(office)
        first = await asked(office, {"prompt": "a fox", "strength": 30, "seed": 7}, source=blob)
        again = await asked(office, {"job": first.id}, command="again")
        edited = await asked(office, {"job": first.id, "prompt": "an owl", "strength": 80}, command="edit")
        assert [(job.source, job.strength_percent, job.shape) for job in (again, edited)] == [
            (blob, 30, "320×176"),
            (blob, 80, "320×176"),
        ]
        assert again.tasks[0].seed != 7


async def test_edit_with_another_picture_begins_from_that_one(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        first = await asked(office, {"prompt": "a fox", "strength": 30}, source=await wide_picture(office))
        other = await office.keep(sample_png(size_px=256))
        edited = await asked(office, {"job": first.id, "prompt": "an owl"}, source=other, command="edit")
        assert (edited.source, edited.shape, edited.strength_percent) == (other, "256×256", 60)


@pytest.mark.parametrize("command", ["again", "edit"])
async def test_where_the_picture_is_not_kept_any_more_nothing_is_asked_for(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        blob = await wide_picture(office)
        first = await office.deliver(await asked(office, {"prompt": "a fox"}, source=blob))
        await office.ask("delete_now", {"job": first.id})
        told = await office.refused(command, {"job": first.id, "prompt": "an owl"})
        assert told.startswith("The picture this began from is no longer kept.")
        assert (await office.jobs(), (await office.balance()).held) == (1, 0)


async def test_the_caption_tells_that_it_began_from_a_picture(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        job = await asked(office, {"prompt": "a fox", "strength": 30}, source=await wide_picture(office))
        delivered = await office.deliver(job)
        assert "320×176 · from a picture, 30 % new" in await office.say("details", {"job": delivered.id})


# --- vary -------------------------------------------------------------------------------------------------


async def test_vary_begins_from_the_picture_with_the_same_words_a_new_seed_and_a_low_strength(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        first = await office.deliver(await asked(office, {"prompt": "a fox", "count": 2, "seed": 7}))
        varied = await asked(office, {"job": first.id, "index": 2}, command="vary")
        assert (varied.prompt, varied.count, varied.strength_percent) == ("a fox", 1, 40)
        assert varied.source == first.tasks[1].picture.blob if first.tasks[1].picture else None
        assert varied.shape == "64×64"
        assert varied.tasks[0].seed not in (7, 8)
        assert await office.balance() == Balance(posted=8, held=1)


async def test_vary_has_a_button_only_where_a_service_begins_from_pictures(tmp_path: Path) -> None:
    for number, (backends, buttons) in enumerate(
        [(SIZES, ["again", "original"]), (EVERYTHING, ["again", "vary", "original"])]
    ):
        async with open_office(tmp_path / str(number), backends=backends) as office:
            job = await office.deliver(await asked(office, {"prompt": "a fox"}))
            (view,) = (await office.ask("history")).jobs
            assert view.job.id == job.id
            assert [button.command for button in view.buttons] == buttons


async def test_each_of_several_can_be_varied(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        await office.deliver(await asked(office, {"prompt": "a fox", "count": 3}), bad=[1])
        (view,) = (await office.ask("history")).jobs
        assert [(b.label, b.arguments["index"]) for b in view.buttons if b.command == "vary"] == [
            ("Vary 1", 1),
            ("Vary 2", 3),
        ]


async def test_pictures_that_are_gone_or_somebody_elses_are_not_varied(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=EVERYTHING) as office:
        job = await office.deliver(await asked(office, {"prompt": "a fox"}))
        assert await office.refused("vary", {"job": job.id}, by=BORIS) == "That one belongs to somebody else."
        assert await office.refused("vary", {"job": job.id, "index": 2}) == "There is no picture 2; this job has 1."
        await office.forget_pictures()
        assert (await office.refused("vary", {"job": job.id})).startswith("That picture is no longer kept")
        assert await office.jobs() == 1


async def test_vary_is_refused_where_no_service_begins_from_pictures(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=SIZES) as office:
        job = await office.deliver(await asked(office, {"prompt": "a fox"}))
        told = await office.refused("vary", {"job": job.id})
        assert told.startswith("This image service cannot begin from a picture.")
        assert await office.state(job) is JobState.DELIVERED


# --- what is told of it -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("backends", "told"), [(SIZES, ["--size"]), (NO_SIZES, ["--strength"]), (EVERYTHING, ["--size", "--strength"])]
)
async def test_help_tells_what_the_services_here_take(
    tmp_path: Path, backends: tuple[Abilities, ...], told: list[str]
) -> None:
    async with open_office(tmp_path, backends=backends) as office:
        text = await office.say("help")
        assert [flag for flag in ("--size", "--strength") if flag in text] == told
        assert "image" not in text.split("/imagine ", 1)[1].splitlines()[0].replace("/imagine", "")
