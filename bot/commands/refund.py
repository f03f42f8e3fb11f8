"""`refund`: an admin gives back what a job cost, or a part of it, at any time after its end."""

from __future__ import annotations

from bot.model.admin_refusals import NoJobToRefund
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.keyboards import as_ascii
from bot.model.ledger import MAX_AMOUNT, MAX_REASON_CHARACTERS, Credits, Visit, check_reason
from bot.model.roles import Role
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.targets import called, job_of

SPEC = CommandSpec(
    name="refund",
    parameters=(
        Parameter(name="what", kind=ParameterKind.TEXT, is_required=True, maximum=100),
        Parameter(name="credits", kind=ParameterKind.INTEGER, minimum=1, maximum=MAX_AMOUNT),
        Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS),
    ),
    role=Role.ADMIN,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Give back; the request's id is the idempotency key.

    Raises UnknownPerson, UnknownJob, NoJobToRefund, NothingToRefund, RefundedAlready, RefundTooLarge, BadAmount.
    """
    job_id = await job_of(request, context, last_of=context.storage.refundable, none=NoJobToRefund)
    amount, reason = _amount_and_reason(request)
    done = await context.storage.refund(
        job_id,
        amount=amount,
        actor=str(request.identity),
        reason=reason,
        key=request.id,
        at=context.clock.now(),
        origin=request.place.platform,
        is_told=True,
    )
    change = done.change
    if not change.repeated:
        context.events.note("credits_refunded", job=job_id, by=str(request.identity), amount=change.amount)
    job = await context.storage.job(job_id)
    text = context.views.say(
        "refund.repeated" if change.repeated else "refund.done",
        request.locale,
        person=await called(job.identity, context) if job else "",
        job=job_id,
        amount=context.views.credits(change.amount, request.locale),
        price=done.captured,
        before=change.before.available,
        after=change.after.available,
    )
    data: dict[str, Json] = {
        "job": job_id, "amount": change.amount, "captured": done.captured, "refunded": done.refunded,
        "before": change.before.available, "after": change.after.available, "is_repeated": change.repeated,
    }  # fmt: skip
    return Reply(kind=ReplyKind.TEXT, head=text, data=data)


def _amount_and_reason(request: Request) -> tuple[Credits | None, str]:
    """Where no number was typed after the job, the reason begins there."""
    written, reason = arguments.optional_text(request, "credits"), arguments.optional_text(request, "reason")
    if written and not any(sign.isdecimal() for sign in as_ascii(written)[:2]):
        return None, check_reason(f"{written} {reason}")
    return arguments.optional_integer(request, "credits"), check_reason(reason)


COMMANDS: Commands = ((SPEC, handle),)
