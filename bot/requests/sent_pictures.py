"""A wish that begins from a picture that came with its request: fetched last, after everything that could refuse it."""

from __future__ import annotations

from dataclasses import replace

from bot.model.commands import Request
from bot.model.images import BlobId
from bot.model.jobs import Accepted, Wish
from bot.model.ledger import Visit
from bot.requests import wishes
from bot.requests.context import CommandContext


async def accept(
    wish: Wish, request: Request, visit: Visit, context: CommandContext, *, is_spoiler: bool = False
) -> Accepted:
    """Intake.accept, and before it whatever picture was sent is fetched: once its admission is certain as far as it can
    be before the one transaction that decides. What is refused there, is deleted. Raises as Intake.accept and
    Sources.taken.
    """
    person = visit.person.id
    if request.sent is None:
        return await context.intake.accept(request, person, wish, is_spoiler=is_spoiler)
    async with context.intake.expect(request, person, wish) as known:
        if known is not None:
            return known
        async with context.sources.taken(request.sent) as source:
            wish = await begun_from(source, wish, request, context)
            return await context.intake.accept(request, person, wish, is_spoiler=is_spoiler)


async def begun_from(source: BlobId, wish: Wish, request: Request, context: CommandContext) -> Wish:
    """The wish with the picture that was fetched, in its shape where the request names none."""
    wish = replace(wish, source=source)
    return wish if wishes.names_shape(request) else await wishes.shaped_like_source(wish, context)
