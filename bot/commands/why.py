"""`why`: what happened to a request, from the moment it was asked for until its person was told, and what it cost.

What was asked for in words is nobody's business here: no prompt is shown, nor what services repeat of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.model.admin_refusals import NothingAsked
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.jobs import Job
from bot.model.ledger import Visit
from bot.model.roles import Role
from bot.model.signs import cut
from bot.model.stories import Story
from bot.model.tables import MAX_SHOWN_CHARACTERS, Json, Table
from bot.model.timelines import Moment, timeline
from bot.model.words import isolated
from bot.pipeline.refusals import without_prompt
from bot.requests.context import CommandContext, Commands
from bot.requests.targets import called, job_of

SPEC = CommandSpec(
    name="why",
    parameters=(Parameter(name="what", kind=ParameterKind.TEXT, is_required=True, maximum=100),),
    role=Role.ADMIN,
    is_private=True,
)
MAX_SAID = 120
ROWS_TRIED = (60, 40, 30, 20, 10)
"""So many moments are shown at most, or as many of these as a message has room for: the first and the last ones."""


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Raises MissingArgument, UnknownPerson, SeveralPeople, NothingAsked."""
    found = await job_of(request, context, last_of=context.storage.last_job, none=NothingAsked)
    story = await context.storage.story(found)
    job, say, locale = story.job, context.views.say, request.locale
    state = context.views.state_text(replace(job, locale=locale), shows_detail=False)
    head = say("why.title", locale, job=job.id, person=await called(job.identity, context), state=state)
    moments = timeline(story)
    return Reply(
        kind=ReplyKind.TEXT,
        head=head,
        table=_table(moments, job, context, locale),
        footer=say("why.times", locale, zone=str(context.zone)),
        data=_facts(story, moments, context),
    )


def _table(moments: Sequence[Moment], job: Job, context: CommandContext, locale: str) -> Table:
    """As many rows as there is room for; those of the middle are left out first."""
    say = context.views.say
    rows = [(_when(moments, n, context), _sentence(moment, job, context, locale)) for n, moment in enumerate(moments)]
    for most in ROWS_TRIED:
        left_out = len(rows) - most
        if left_out > 0:
            more = ("…", say("why.more", locale, n=left_out))
            rows = [*rows[: most // 2], more, *rows[len(rows) - most // 2 :]]
        if sum(len(when) + len(what) + 4 for when, what in rows) < MAX_SHOWN_CHARACTERS - 100:
            break
    return Table(headers=(say("why.when", locale), say("why.what", locale)), rows=tuple(rows))


def _when(moments: Sequence[Moment], number: int, context: CommandContext) -> str:
    """The day is told where it is another one than before."""
    now = context.moment(moments[number].at, has_seconds=True)
    before = context.moment(moments[number - 1].at, has_seconds=True) if number else ""
    return now[11:] if before[:10] == now[:10] else now


def _sentence(moment: Moment, job: Job, context: CommandContext, locale: str) -> str:
    say = context.views.say
    told = say(
        f"why.{moment.what}",
        locale,
        service=moment.backend or "?",
        pictures=context.views.pictures(job.count, locale),
        shape=job.shape,
        credits=context.views.credits(moment.amount or 0, locale),
        actor=moment.actor,
        state=say(f"why.state.{job.state}", locale),
    )
    if moment.picture is not None and job.count > 1:
        told = say("why.picture", locale, n=moment.picture, what=told)
    circuit = say("why.circuit", locale, state=moment.circuit) if moment.circuit else ""
    return ". ".join(part for part in (told, circuit, isolated(cut(_said(moment, job), MAX_SAID))) if part)


def _said(moment: Moment, job: Job) -> str:
    """In a service's own words, or why it ended."""
    if moment.what == "ended" and job.failure is not None:
        parts = (job.failure.key.removeprefix("failure.").removeprefix("state."), job.failure.detail)
        return without_prompt(": ".join(part for part in parts if part), job.prompt)
    return moment.said


def _facts(story: Story, moments: Sequence[Moment], context: CommandContext) -> Json:
    job = story.job
    return {
        "job": job.id,
        "person": str(job.identity),
        "platform": job.place.platform,
        "group": job.group,
        "state": job.state.value,
        "pictures": job.count,
        "captured": job.captured,
        "time_zone": str(context.zone),
        "moments": [_moment(moment, job) for moment in moments],
    }


def _moment(moment: Moment, job: Job) -> Json:
    facts: dict[str, Json] = {
        "at": moment.at.isoformat(),
        "what": moment.what,
        "picture": moment.picture,
        "backend": moment.backend,
        "circuit": moment.circuit,
        "said": _said(moment, job),
        "amount": moment.amount,
        "actor": moment.actor,
    }
    return {name: value for name, value in facts.items() if value not in (None, "")}


COMMANDS: Commands = ((SPEC, handle),)
