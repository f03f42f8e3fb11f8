"""What one open page has asked, what the core has answered, and which cards are shown. Knows no browser."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol, assert_never

from adapters.web.facts import FACTS, LOCAL_PERSON
from adapters.web.inbound.context import Preferences
from adapters.web.outbound.cards import Card, Cards, Row, Tone, job_key
from adapters.web.outbound.chat import Missed, News, Said, Spent, Started, WebChat
from bot.chats.cutting import cut
from bot.model.commands import Argument, Button, Delivery, JobView, Named, Notice, Progress, Reply, ReplyKind, Request
from bot.model.errors import BotError
from bot.model.jobs import Place
from bot.model.ledger import Balance, Credits
from bot.model.signs import first
from bot.ports import Answer, Clock, ReadTyped, Texts

MAX_CARDS = 50
MAX_CARDS_WITH_EARLIER = 200
MAX_TYPED_CHARACTERS = 20_000
MAX_ANNOUNCED_CHARACTERS = 120
ANSWERS = frozenset({"delete_now", "dismiss"})
"""What answers a question of the core, which is over then."""
_TOKEN = re.compile(r"[A-Za-z0-9-]{8,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the form held when it was sent. `token` was made in the browser: sent twice, it is one wish."""

    token: str
    text: str
    aspect_ratio: str
    count: int
    seed: str = ""


class Screen(Protocol):
    """What an OpenPage draws on. `place` counts the cards from the oldest, from 0."""

    def show(self, card: Card, *, place: int) -> None: ...

    def remove(self, key: str) -> None: ...

    def show_intro(self, text: str) -> None: ...

    def show_balance(self, text: str) -> None: ...

    def show_earlier(self, *, is_there: bool) -> None: ...

    def announce(self, text: str) -> None: ...

    def prefer_ratio(self, ratio: str) -> None: ...

    def answered(self, token: str, *, is_done: bool) -> None: ...

    def download(self, address: str) -> None: ...

    def reload(self) -> None: ...


def request_id(token: str) -> str:
    """The id of the request that was sent with this token. A token that our form has not made is replaced by a random
    one.
    """
    return f"{FACTS.name}:{token if _TOKEN.fullmatch(token) else uuid.uuid4()}"


class OpenPage:
    """Keeps at most MAX_CARDS cards, more only where somebody has asked for earlier ones.

    `program` is what is typed before a command on the machine where the bot runs.
    """

    def __init__(
        self,
        *,
        answer: Answer,
        read_typed: ReadTyped,
        chat: WebChat,
        texts: Texts,
        clock: Clock,
        locale: str,
        price: Credits,
        program: str,
        screen: Screen,
        preferences: Preferences,
        gives_sample_credits: bool = False,
    ) -> None:
        self._answer = answer
        self._read_typed = read_typed
        self._chat = chat
        self._texts = texts
        self._clock = clock
        self._locale = locale
        self._screen = screen
        self._preferences = preferences
        self._maker = Cards(
            texts=texts, locale=locale, price=price, program=program, gives_sample_credits=gives_sample_credits
        )
        self._cards: dict[str, Card] = {}
        self._in_flight: set[str] = set()
        self._earlier: str | None = None
        self._limit = MAX_CARDS

    async def load(self) -> None:
        """Rebuild all cards from the core, oldest first. The page itself stores nothing."""
        history = await self._request("history", {})
        jobs = await self._request("jobs", {})
        for reply in (history, jobs):
            self._show_balance(reply.balance)
        now = self._clock.now()
        for view in sorted((*history.jobs, *jobs.jobs), key=lambda view: (view.job.accepted_at, view.job.id)):
            self._put(self._maker.of_view(view, now=now))
        for reply in (history, jobs):
            if reply.kind is ReplyKind.REFUSAL:
                self._put(self._maker.of_refusal(reply.text, key="say:load", ask=""))
        self._set_earlier(history.next_page)
        if not self._cards:
            self._screen.show_intro(history.text)
        await self._follow_settings()

    async def load_earlier(self) -> None:
        """Show the pictures that are older than the oldest one shown."""
        if self._earlier is None or "earlier" in self._in_flight:
            return
        self._in_flight.add("earlier")
        try:
            reply = await self._request("history", {"before": self._earlier})
        finally:
            self._in_flight.discard("earlier")
        now = self._clock.now()
        cards = [card for view in reply.jobs if (card := self._maker.of_view(view, now=now)).key not in self._cards]
        self._limit = min(MAX_CARDS_WITH_EARLIER, max(self._limit, len(self._cards) + len(cards)))
        cards = cards[: max(0, self._limit - len(self._cards))]
        for card in cards:
            self._cards = {card.key: card, **self._cards}
            self._screen.show(card, place=0)
        self._set_earlier(reply.next_page if len(self._cards) < MAX_CARDS_WITH_EARLIER else None)

    async def ask(self, asked: Asked) -> None:
        """A prompt with the form's settings, or a typed command. The same token again, while it runs, is dropped."""
        key = f"ask:{asked.token}"
        if key in self._in_flight:
            return
        self._in_flight.add(key)
        try:
            is_done = await self._asked(asked, first(asked.text, MAX_TYPED_CHARACTERS).strip())
        finally:
            self._in_flight.discard(key)
        self._screen.answered(asked.token, is_done=is_done)

    async def _asked(self, asked: Asked, text: str) -> bool:
        key = f"say:{asked.token}"
        try:
            command, typed = self._read_typed(text)
        except BotError as error:
            told = self._texts.say(error.key, self._locale, **error.values)
            self._say(self._maker.of_refusal(told, key=key, ask=text))
            return False
        arguments = {**self._chosen(asked), **typed} if command == "imagine" else typed
        reply = await self._request(command, arguments, token=asked.token)
        self._show_balance(reply.balance)
        if reply.kind is ReplyKind.ACCEPTED:
            self._accepted(reply)
        else:
            self._say(self._maker.of_reply(reply, key=key, ask=text))
        if command == "settings":
            await self._follow_settings()
        return reply.kind is not ReplyKind.REFUSAL

    def _chosen(self, asked: Asked) -> dict[str, Argument]:
        """What the form says, under the names of its fields; flags in the text go before it."""
        say = self._maker.say
        ratio = Named(asked.aspect_ratio, option=say("web.form.ratio"))
        chosen: dict[str, Argument] = {"aspect_ratio": ratio, "count": asked.count}
        return {**chosen, "seed": Named(asked.seed, option=say("web.form.seed"))} if asked.seed else chosen

    async def _follow_settings(self) -> None:
        """The form begins with the aspect ratio that the person prefers."""
        person = await self._preferences.find_person(LOCAL_PERSON)
        if person is not None and person.aspect_ratio is not None:
            self._screen.prefer_ratio(str(person.aspect_ratio))

    async def press(self, key: str, number: int, token: str) -> None:
        """A button of a card, by its number. Pressed again while it is answered, it does nothing more."""
        card, flight = self._cards.get(key), f"press:{key}:{number}"
        if card is None or not 0 <= number < len(card.all_buttons) or flight in self._in_flight:
            return
        button = card.all_buttons[number]
        self._in_flight.add(flight)
        try:
            reply = await self._request(button.command, button.arguments, token=token)
        finally:
            self._in_flight.discard(flight)
        self._show_balance(reply.balance)
        self._pressed(key, button, reply, token)
        if button.command == "settings":
            await self._follow_settings()

    def _pressed(self, key: str, button: Button, reply: Reply, token: str) -> None:
        match reply.kind:
            case ReplyKind.ACCEPTED:
                self._note(key, "")
                self._accepted(reply)
            case ReplyKind.FILE:
                job, index = button.arguments.get("job", ""), button.arguments.get("index", 1)
                self._screen.download(f"/pictures/{job}/{index}?download=1")
            case ReplyKind.JOBS:
                for view in reply.jobs:
                    self._put(self._maker.of_view(view, now=self._clock.now()))
                    self._update_row(key, view)
            case ReplyKind.PICTURES:
                self._say(self._maker.of_reply(reply, key=f"say:{token}", ask=""))
            case ReplyKind.REFUSAL:
                self._note(key, self._maker.refusal(reply))
            case ReplyKind.TEXT if button.command in ANSWERS:
                self._answered_question(key, button, reply)
            case ReplyKind.BALANCE | ReplyKind.TEXT:
                self._note(key, reply.text)
            case _:
                assert_never(reply.kind)

    def hear(self, news: News) -> None:
        """Show news of the core, or of another page."""
        match news:
            case Progress():
                self._put(self._maker.of_progress(news, shown=self._cards.get(job_key(news.job))))
            case Started():
                self._put(self._maker.of_view(news.view, now=self._clock.now()))
            case Delivery():
                self._show_balance(news.balance, is_shared=False)
                self._put(self._maker.of_delivery(news))
                self._announce(self._maker.say("web.ready", prompt=_short(news.job.prompt)))
            case Notice():
                self._show_balance(news.balance, is_shared=False)
                self._put(self._maker.of_notice(news))
                self._announce(news.text)
            case Spent():
                self._show_balance(news.balance, is_shared=False)
            case Said():
                self._say(self._maker.of_words(news.text, key=f"say:{news.key}"))
            case Missed():
                self._screen.reload()
            case _:
                assert_never(news)

    async def _request(self, command: str, arguments: Mapping[str, Argument], *, token: str = "") -> Reply:
        return await self._answer(
            Request(
                id=request_id(token),
                identity=LOCAL_PERSON,
                place=Place(platform=FACTS.name, address={}),
                command=command,
                arguments=arguments,
                locale=self._locale,
            )
        )

    def _accepted(self, reply: Reply) -> None:
        """Show the job at once, here and on the other pages."""
        for view in reply.jobs:
            self._put(self._maker.of_view(view, now=self._clock.now()))
            self._chat.share(Started(view=view))

    def _say(self, card: Card) -> None:
        self._put(card)
        self._announce(card.text)

    def _note(self, key: str, text: str) -> None:
        card = self._cards.get(key)
        if card is not None and card.note != text:
            self._put(replace(card, note=text))
        if text:
            self._announce(text)

    def _answered_question(self, key: str, button: Button, reply: Reply) -> None:
        """What was done takes the place of the question; a job whose pictures were deleted has no card any more."""
        self._put(replace(self._cards[key], text=reply.text, note="", buttons=()))
        self._announce(reply.text)
        if button.command == "delete_now":
            for view in reply.jobs:
                self._drop(job_key(view.job))

    def _drop(self, key: str) -> None:
        if self._cards.pop(key, None) is not None:
            self._screen.remove(key)

    def _update_row(self, key: str, view: JobView) -> None:
        """Replace the row of the job that has just changed, in a list of jobs."""
        card = self._cards.get(key)
        if card is None or not card.rows:
            return
        changed = Row(title=view.job.prompt, text=view.text)
        is_it = [any(button.arguments.get("job") == view.job.id for button in row.buttons) for row in card.rows]
        rows = tuple(changed if it else row for it, row in zip(is_it, card.rows, strict=True))
        self._put(replace(card, rows=rows))

    def _put(self, card: Card) -> None:
        """Show a card, in its old place if it is shown already. The card of a job that has ended is not replaced by a
        waiting one.
        """
        shown = self._cards.get(card.key)
        if shown == card or (shown is not None and shown.is_over and card.tone is Tone.WAITING):
            return
        self._cards[card.key] = card
        self._screen.show(card, place=list(self._cards).index(card.key))
        self._trim()

    def _trim(self) -> None:
        """Remove the oldest cards beyond the limit. The cards of jobs that still wait stay."""
        while len(self._cards) > self._limit:
            oldest = next((key for key, card in self._cards.items() if card.is_over), None)
            if oldest is None:
                return
            self._drop(oldest)
            first = next((key for key, card in self._cards.items() if card.facts), None)
            self._set_earlier(first.removeprefix("job:") if first else None)

    def _set_earlier(self, before: str | None) -> None:
        self._earlier = before
        self._screen.show_earlier(is_there=before is not None)

    def _show_balance(self, balance: Balance | None, *, is_shared: bool = True) -> None:
        if balance is None:
            return
        self._screen.show_balance(self._maker.say("web.balance", n=balance.available))
        if is_shared:
            self._chat.share(Spent(balance=balance))

    def _announce(self, text: str) -> None:
        self._screen.announce(text)


def _short(text: str) -> str:
    return cut(" ".join(text.split()), MAX_ANNOUNCED_CHARACTERS)
