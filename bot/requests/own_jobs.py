"""Finds the job that a request names, and checks whose it is. Only storage says so, never a message."""

from __future__ import annotations

from bot.model.commands import Request
from bot.model.jobs import NOT_ACKNOWLEDGED, Job
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, UnknownJob
from bot.model.signs import cut
from bot.model.words import isolated
from bot.requests import arguments
from bot.requests.context import CommandContext

MAX_SHORTENED = 60
"""How many characters of a prompt a list shows."""


async def own_job(request: Request, visit: Visit, context: CommandContext) -> Job:
    """The job named by the argument `job`. Raises UnknownJob, NotYours (also to admins: see `any_job`)."""
    job = await any_job(request, context)
    if job.person != visit.person.id:
        raise NotYours
    return job


async def job_read_here(request: Request, visit: Visit, context: CommandContext) -> Job:
    """The job named by the argument `job`: the person's own, or one that stands where they ask, for all of that group
    to read. Raises UnknownJob, NotYours.
    """
    job = await any_job(request, context)
    if job.person != visit.person.id and not is_read_here(job, request, context):
        raise NotYours
    return job


def is_read_here(job: Job, request: Request, context: CommandContext) -> bool:
    """Whether others, too, read the job's message, and so its prompt, in the group and channel of the request. What was
    asked for in private, was shown to one person alone, or was never shown, is read by nobody else.
    """
    here, there = request.place, job.place
    is_here = (here.platform, here.chat, request.group) == (there.platform, there.chat, job.group)
    never_shown = job.is_provisional or (job.failure is not None and job.failure.key == NOT_ACKNOWLEDGED)
    is_private = not job.group or context.platforms.of(there.platform).is_for_one_person(there)
    return is_here and not never_shown and not is_private


async def any_job(request: Request, context: CommandContext) -> Job:
    """The job named by the argument `job`, whoever asked for it. Raises MissingArgument, UnknownJob."""
    job_id = arguments.job_id(request)
    job = await context.storage.job(job_id)
    if job is None:
        raise UnknownJob(given=job_id)
    return job


def shortened(prompt: str) -> str:
    """The prompt on one line, cut to MAX_SHORTENED characters, which turns nothing that stands behind it."""
    return isolated(cut(" ".join(prompt.split()), MAX_SHORTENED))
