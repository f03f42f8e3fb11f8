"""Prices that are asked about before they are paid: the wish waits behind a button, at the price that was shown."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.model.admin_refusals import QuestionGone
from bot.model.commands import ALONE, Button, Reply, ReplyKind, Request
from bot.model.images import AspectRatio, BlobId, Size
from bot.model.jobs import Wish
from bot.model.ledger import Balance, Credits, Quote
from bot.model.refusals import SourceGone
from bot.model.storage_errors import BlobMissing
from bot.requests import arguments
from bot.requests.context import CommandContext
from bot.requests.questions import KEPT, NOTES, name_of_question

YES = "imagine_yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """`request` is the id of the request that was asked about: done twice, it is done once. `price` is of all its
    pictures, at most."""

    request: str
    wish: Wish
    price: Credits


def is_asked_about(quote: Quote, context: CommandContext) -> bool:
    """Whether who asks presses a button first. `quote` is of all pictures."""
    threshold = context.live.terms.confirm_price_from
    return 0 < threshold <= quote.most


def may_be_asked_about(wish: Wish, request: Request, context: CommandContext) -> bool:
    """Also where a picture that was sent has yet to give the wish its shape, and with it its price."""
    may_change = request.sent is not None and context.live.terms.confirm_price_from > 0
    return may_change or is_asked_about(context.intake.quote_for(wish).times(wish.count), context)


async def ask(
    wish: Wish,
    request: Request,
    context: CommandContext,
    *,
    text: str,
    quote: Quote,
    balance: Balance | None,
    about: str = "",
) -> Reply:
    """The question. `text` tells the price of `quote`; `about` is the id of the request that is asked about, where it
    is not this one. The same request again asks the same question."""
    question = name_of_question(request)
    if context.platforms.of(request.place.platform).is_for_one_person(request.place):
        question += ALONE
    asked = {"by": str(request.identity), "id": about or request.id, "command": YES, "price": quote.most}
    told = json.dumps({**asked, "wish": _written(wish)})
    await context.storage.keep_note(NOTES, question, told, expires_at=context.clock.now() + KEPT)
    say, locale = context.views.say, request.locale
    price = context.views.price(quote, locale)
    sure = Button(command=YES, label=say(f"button.{YES}", locale, price=price), arguments={"question": question})
    leave = Button(command="dismiss", label=say("button.dismiss", locale), arguments={"question": question})
    return Reply(
        kind=ReplyKind.TEXT,
        head=text,
        is_private=not request.group,
        buttons=(sure, leave),
        balance=balance,
        is_question=True,
        data={"question": text, "price": quote.most},
    )


async def asked_about(request: Request, context: CommandContext) -> Asked:
    """What the pressed button makes. Raises QuestionGone where it is too old, or somebody else's, and SourceGone where
    its picture is."""
    found = await context.storage.note(NOTES, arguments.text(request, "question"), at=context.clock.now())
    asked = {} if found is None else json.loads(found)
    if asked.get("by") != str(request.identity) or asked.get("command") != YES:
        raise QuestionGone
    wish = _read(asked["wish"])
    if wish.source is not None:
        try:
            context.blobs.path(wish.source)
        except BlobMissing:
            raise SourceGone from None
    return Asked(request=asked["id"], wish=wish, price=asked["price"])


def _written(wish: Wish) -> dict[str, str | int | None]:
    return {
        "prompt": wish.prompt,
        "aspect_ratio": wish.aspect_ratio.value,
        "count": wish.count,
        "seed": wish.seed,
        "size": None if wish.size is None else str(wish.size),
        "source": wish.source,
        "strength_percent": wish.strength_percent,
    }


def _read(written: dict[str, str | int | None]) -> Wish:
    size, source, seed, strength = (written[name] for name in ("size", "source", "seed", "strength_percent"))
    return Wish(
        prompt=str(written["prompt"]),
        aspect_ratio=AspectRatio(str(written["aspect_ratio"])),
        count=int(written["count"] or 1),
        seed=None if seed is None else int(seed),
        size=None if size is None else Size.parse(str(size)),
        source=None if source is None else BlobId(str(source)),
        strength_percent=None if strength is None else int(strength),
    )
