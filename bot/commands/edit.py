"""`edit`: the same wish in other words."""

from __future__ import annotations

from bot.commands import arguments
from bot.commands.desk import Desk, text_reply
from bot.commands.entry import check_entry
from bot.commands.imagine import accepted_reply
from bot.commands.own_jobs import own_job
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.images import AspectRatio, check_count, check_prompt, check_seed
from bot.model.ledger import Visit

SPEC = CommandSpec(
    name="edit",
    parameters=(
        Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),
        Parameter(name="prompt", kind=ParameterKind.TEXT),
        Parameter(name="aspect_ratio", kind=ParameterKind.CHOICE, choices=tuple(AspectRatio), flag="ar"),
        Parameter(name="count", kind=ParameterKind.INTEGER, flag="n"),
        Parameter(name="seed", kind=ParameterKind.INTEGER, flag="seed"),
    ),
    is_button=True,
    is_private=False,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Without a prompt it asks for one. Raises UnknownJob, NotYours and the refusals of `imagine`."""
    job = await own_job(request, visit, desk)
    given = arguments.optional_text(request, "prompt")
    if not given:
        return text_reply(desk.views.say("edit.ask", request.locale, prompt=job.prompt))
    is_spoiler = await check_entry(request, visit, desk)
    ratio = arguments.optional_text(request, "aspect_ratio")
    count = arguments.optional_integer(request, "count")
    seed = arguments.optional_integer(request, "seed")
    accepted = await desk.intake.accept(
        request,
        visit.person.id,
        prompt=check_prompt(given),
        aspect_ratio=AspectRatio.parse(ratio) if ratio else job.aspect_ratio,
        count=job.count if count is None else check_count(count),
        seed=None if seed is None else check_seed(seed),
        is_spoiler=is_spoiler,
    )
    return accepted_reply(accepted, desk)
