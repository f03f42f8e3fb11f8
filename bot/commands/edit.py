"""`edit`: the same wish in other words."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.imagine import enqueue
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, NotYoursToEdit
from bot.requests import arguments, wishes
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import any_job, is_read_here

SPEC = CommandSpec(
    name="edit",
    parameters=(
        Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),
        Parameter(name="prompt", kind=ParameterKind.TEXT),
        *(replace(detail, default=None) for detail in wishes.DETAILS),
    ),
    is_button=True,
    is_private=False,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Make the job's wish again with what was typed in its place. Without a prompt it asks for one; who
    else may read that are those who could read the prompt before, in the group where the job was asked for.

    Raises UnknownJob, NotYours, NotYoursToEdit and as `imagine`.
    """
    job = await any_job(request, context)
    if job.person != visit.person.id:
        raise NotYoursToEdit if is_read_here(job, request, context) else NotYours
    given = arguments.optional_text(request, "prompt")
    if not given:
        text = context.views.say("edit.ask", request.locale, prompt=job.prompt)
        is_shown_here = bool(request.group) and request.group == job.group
        return Reply(kind=ReplyKind.TEXT, head=text, is_private=not is_shown_here)
    return await enqueue(await wishes.edited(job, request, context), request, visit, context)


COMMANDS: Commands = ((SPEC, handle),)
