"""The Chat port: one message for each job, which is edited from its status into its pictures.

There are several ways to reach it: the interaction's token, an edit by the bot, a new message in the channel, a private
message. Each is tried where the one before has failed for good, or for long. Edits may be repeated, and new messages
carry the job's id as an enforced nonce, so that nothing is shown twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from discord import ui

from adapters.discord.outbound import layouts
from adapters.discord.outbound.buttons import MAX_ID_BYTES
from adapters.discord.outbound.connection import Connection
from adapters.discord.outbound.errors import AddressBlocked, Archived, FileTooLarge, NotReached, Rejected
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages, Upload
from adapters.discord.outbound.places import PLATFORM, Spot
from adapters.discord.outbound.progress import AT_ONCE, DiscordProgress
from bot.chats import job_buttons
from bot.chats.bounded import Bounded
from bot.chats.button_ids import id_of
from bot.chats.job_memory import JobMemory
from bot.chats.load_shedding import LoadShedder
from bot.chats.progress import ProgressBoard
from bot.chats.unwatched import UnwatchedBalances
from bot.model.backend_errors import BadPicture
from bot.model.chat_errors import ChatBusy, ChatError, DeliveryUnknown, Gone, WordsRefused
from bot.model.commands import Button, Delivery, Notice, PictureFile, Progress, Receipt, Reply
from bot.model.file_names import picture_name, plain
from bot.model.images import Picture
from bot.model.jobs import Job, JobId, Place
from bot.model.outgoing import Recipient
from bot.ports import Blobs, ChatLimits, Clock, Events, Fit, Health, PlatformStorage, Texts

Make = Callable[[int, str], Awaitable[tuple[ui.LayoutView, Sequence[Upload]]]]
"""A message for a limit of bytes a file, with the mention by which the person notices it."""

MAX_UPLOAD_BYTES = 100 * 1024 * 1024
MAX_TOGETHER_BYTES = 25 * 1024 * 1024 - 64 * 1024
"""Of the files of one message: a request has 25 MiB in all (Discord developer documents v10, "Create Message",
"Limitations"), its words and the frame around the files among them."""
BUSY_LIMIT_S = 10.0
"""A message that cannot be edited for so long, since Discord fails or asks to wait, is given up for the next way."""
MAX_BUSY = 10_000
MAX_NONCE = 25
"""Discord API, "Create Message"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """One way of reaching the person; `show` gives the spot of the message that it made or edited."""

    name: str
    show: Callable[[ui.LayoutView, Sequence[Upload]], Awaitable[Spot]]
    mention: str = ""
    is_edit: bool = False


class DiscordChat(UnwatchedBalances):
    """See the Chat port."""

    says_once = True  # by the nonce

    def __init__(
        self,
        *,
        connection: Connection,
        messages: Messages,
        mentions: CommandMentions,
        storage: PlatformStorage,
        blobs: Blobs,
        texts: Texts,
        clock: Clock,
        events: Events,
        fit: Fit,
        shedder: LoadShedder,
    ) -> None:
        self._connection = connection
        self._messages = messages
        self._mentions = mentions
        self._storage = storage
        self._blobs = blobs
        self._texts = texts
        self._clock = clock
        self._events = events
        self._fit = fit
        view = DiscordProgress(messages=messages, texts=texts, clock=clock, events=events)
        self.progress: ProgressBoard[Spot] = ProgressBoard(
            view=view, at_once=AT_ONCE, shedder=shedder, clock=clock, events=events
        )
        self._memory: JobMemory[Spot] = JobMemory()
        self._busy_since_s: Bounded[JobId, float] = Bounded(limit=MAX_BUSY)

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def limits(self) -> ChatLimits:
        return ChatLimits(max_picture_bytes=MAX_UPLOAD_BYTES, progress_interval_s=1.0)

    async def ping(self) -> Health:
        return self._connection.health

    # --- what is remembered of a job ---------------------------------------------------------------------------

    def _spot(self, job: Job, place: Place) -> Spot:
        spot = self._memory.spots.get(job.id) or Spot.of(place)
        return spot.without_dead_token(self._clock.now())

    async def _keep(self, job_id: JobId, before: Place, spot: Spot) -> None:
        """Stores a spot that has changed in the job's row: buttons need it, and so does the next start."""
        self._memory.spots[job_id] = spot
        if spot.to_place() != before:
            await self._storage.update_place(job_id, spot.to_place())

    # --- the port ------------------------------------------------------------------------------------------------

    def show_accepted(self, reply: Reply, spot: Spot) -> None:
        """Shows the status as progress is shown: where the pictures are ready before, it is left out."""
        view = reply.jobs[0]
        job = view.job
        if self._memory.is_over(job.id) or job.state.is_final:
            return
        self._memory.spots[job.id] = spot
        self._memory.open(reply)
        progress = Progress(job=job, place_in_queue=view.place_in_queue, fraction=None, elapsed_s=0.0, text=view.text)
        self.progress.put(spot, progress, opening=reply.opening, is_unseen=True)

    async def show_progress(self, place: Place, progress: Progress) -> None:
        job = progress.job
        if self._memory.is_over(job.id) or self._memory.is_busy(job.id):
            return
        is_urgent = self._memory.renew(progress)
        opening = self._memory.openings.get(job.id)
        if is_of_earlier_process := opening is None:
            self._memory.openings[job.id] = opening = ""
        # Nobody knows whether the earlier process came to write anything into its message.
        spot = self._spot(job, place)
        self.progress.put(spot, progress, opening=opening, is_unseen=is_of_earlier_process, is_urgent=is_urgent)

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        job = delivery.job
        async with self._memory.lock(job.id):
            self._memory.end(job.id)  # from here on, no progress is shown over the result
            await self.progress.drop(job.id)
            shown = await self._show_pictures(self._spot(job, place), delivery)
            await self._keep(job.id, place, shown)
            self.progress.look_later(job.id, partial(self._uncover, shown, job, self._pictures(delivery)))
            return _receipt(shown, job)

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        job = notice.job
        async with self._memory.lock(job.id):
            self._memory.end(job.id)
            await self.progress.drop(job.id)
            ending = self._ending(notice)
            is_last = not notice.shows_prompt
            shown = await self._by_some_way(self._spot(job, place), job, ending, is_last=is_last)
            await self._keep(job.id, place, shown)
            self.progress.look_later(job.id, partial(self._uncover, shown, job, ending))
            return _receipt(shown, job)

    async def look_again(self, place: Place, news: Delivery | Notice) -> None:
        """Only where its message offers to cancel, as progress does."""
        job, make = news.job, self._pictures(news) if isinstance(news, Delivery) else self._ending(news)
        self.progress.look_in(job.id, partial(self._uncover, self._spot(job, place), job, make))

    async def say(self, to: Recipient, text: str, *, key: str) -> None:
        nonce = hashlib.sha256(key.encode()).hexdigest()[:MAX_NONCE]
        try:
            channel = await self._messages.open_private(int(to.user_id)) if to.user_id else int(to.chat)
            spot = Spot(channel=channel, user=int(to.user_id or 0))
            await self._messages.send(spot, layouts.text(text), (), nonce=nonce)
        except Rejected as error:
            raise WordsRefused(reason=error.reason) from error
        except (NotReached, FileTooLarge) as error:
            raise Gone from error

    async def show_again(self, delivery: Delivery, spot: Spot) -> None:
        """Delivered pictures once more, in the answer to an interaction. Raises BlobMissing, Gone, ChatBusy,
        WordsRefused."""
        await self._show_pictures(spot, delivery, is_answer=True)

    async def _uncover(self, spot: Spot, job: Job, make: Make) -> None:
        """The result once more, where its message is one of progress again: Discord took an edit late."""
        cancel = {id_of(button, max_bytes=MAX_ID_BYTES) for button in job_buttons.under_way(job, self._texts).in_order}
        way = next(self._ways(spot, job, is_answer=False))
        look = self._messages.buttons_by_token if spot.has_token(self._clock.now()) else self._messages.buttons_by_bot
        if not way.is_edit:
            return
        async with self._memory.lock(job.id):
            with suppress(ChatError, NotReached):
                if cancel & await look(spot):
                    await self._by(way, spot, make)
                    self._events.count("result_uncovered", platform=PLATFORM)

    # --- the ladder ------------------------------------------------------------------------------------------------

    async def _show_pictures(self, spot: Spot, delivery: Delivery, *, is_answer: bool = False) -> Spot:
        return await self._by_some_way(spot, delivery.job, self._pictures(delivery), is_answer=is_answer)

    def _ending(self, notice: Notice) -> Make:
        text, buttons = self._mentions.in_text(notice.text), self._buttons(notice.job, notice.buttons)

        async def ending(_: int, mention: str) -> tuple[ui.LayoutView, Sequence[Upload]]:
            return layouts.of_ending(notice.prompt, text, buttons, mention=mention), ()

        return ending

    def _pictures(self, delivery: Delivery) -> Make:
        job, pictures = delivery.job, delivery.pictures
        buttons = self._buttons(job, delivery.buttons)
        alts = [layouts.alt_text(delivery.prompt, number, len(pictures)) for number in range(1, len(pictures) + 1)]

        async def shown(limit_bytes: int, mention: str) -> tuple[ui.LayoutView, Sequence[Upload]]:
            limit_bytes = limit_of_each([picture.size_bytes for picture in pictures], limit_bytes, MAX_TOGETHER_BYTES)
            uploads = [
                await self._upload(delivery.named_job, number, picture, alt, limit_bytes=limit_bytes)
                for number, (picture, alt) in enumerate(zip(pictures, alts, strict=True), start=1)
            ]
            names = [upload.name for upload in uploads]
            return layouts.of_pictures(delivery, names, alts, buttons, mention=mention), uploads

        return shown

    async def _by_some_way(
        self, spot: Spot, job: Job, make: Make, *, is_answer: bool = False, is_last: bool = False
    ) -> Spot:
        """By the first way that works. Where none does: WordsRefused if the words may be the reason, else Gone.

        The message that was waited in is deleted where another way has worked, and at the last try, where none has.

        ChatBusy or DeliveryUnknown while a way may soon work again, and where no way said anything else.
        """
        rejected, is_closed, is_left = "", False, False
        busy: ChatBusy | DeliveryUnknown | None = None
        for way in self._ways(spot, job, is_answer=is_answer):
            try:
                shown = await self._by(way, spot, make)
            except NotReached as error:
                self._events.count("way_closed", platform=PLATFORM, way=way.name, why=error.reason)
                is_closed = True
                is_left = is_left or (way.is_edit and isinstance(error, Rejected | Archived))
                if isinstance(error, Rejected):
                    rejected = rejected or error.reason
            except (ChatBusy, DeliveryUnknown) as error:
                is_repeatable = isinstance(error, ChatBusy) or way.is_edit
                if is_answer or not is_repeatable or not self._is_busy_too_long(job.id, error):
                    raise
                self._events.count("way_closed", platform=PLATFORM, way=way.name, why="busy")
                busy, is_left = busy or error, is_left or way.is_edit
            else:
                self._busy_since_s.drop(job.id)
                if is_left and not way.is_edit:
                    await self._clear(spot)
                return shown
        if busy is not None and not is_closed:
            raise busy
        if rejected or busy is not None:
            if is_left and is_last:
                await self._clear(spot)
            raise WordsRefused(reason=rejected or "busy")
        raise Gone

    def _is_busy_too_long(self, job_id: JobId, busy: ChatBusy | DeliveryUnknown) -> bool:
        """Whether "busy" is taken for "closed" by now, so that the next way is tried. Cloudflare closes all of them."""
        now_s = self._clock.monotonic_s()
        if job_id not in self._busy_since_s:
            self._busy_since_s[job_id] = now_s
        since_s = self._busy_since_s.get(job_id) or 0.0
        return now_s - since_s >= BUSY_LIMIT_S and not isinstance(busy, AddressBlocked)

    async def _by(self, way: _Way, spot: Spot, make: Make) -> Spot:
        """Smaller where that is too large. Raises NotReached, ChatBusy, DeliveryUnknown."""
        limit_bytes = spot.upload_bytes
        for _ in range(2):
            view, uploads = await make(limit_bytes, way.mention)
            try:
                return await way.show(view, uploads)
            except FileTooLarge:
                largest = max((len(upload.content) for upload in uploads), default=limit_bytes)
                limit_bytes = min(limit_bytes, largest) // 2  # Discord has stated a limit that was too high before
        raise NotReached("too large")

    def _ways(self, spot: Spot, job: Job, *, is_answer: bool) -> Iterator[_Way]:
        messages = self._messages
        without = replace(spot, token="", token_expires=None)

        async def edit_by_token(view: ui.LayoutView, uploads: Sequence[Upload]) -> Spot:
            return replace(spot, message=await messages.edit_by_token(spot, view, uploads))

        async def edit_by_bot(view: ui.LayoutView, uploads: Sequence[Upload]) -> Spot:
            return replace(without, message=await messages.edit_by_bot(without, view, uploads))

        async def send(view: ui.LayoutView, uploads: Sequence[Upload]) -> Spot:
            there = replace(without, message=None)
            return replace(there, message=await messages.send(there, view, uploads, nonce=job.id))

        async def send_privately(view: ui.LayoutView, uploads: Sequence[Upload]) -> Spot:
            private = await messages.open_private(spot.user)
            if private == spot.channel and spot.bot_can_reach:
                raise NotReached("tried before")
            there = replace(without, channel=private, guild=None, message=None, ephemeral=False, user_only=False)
            return replace(there, message=await messages.send(there, view, uploads, nonce=job.id))

        if spot.has_token(self._clock.now()):
            yield _Way(name="edit_by_token", show=edit_by_token, is_edit=True)
        if is_answer:  # whoever asked is still there, and can ask again
            return
        if spot.message is not None and spot.bot_can_reach:
            yield _Way(name="edit_by_bot", show=edit_by_bot, is_edit=True)
        if spot.bot_can_reach:
            yield _Way(name="send", show=send, mention=f"<@{spot.user}>")
        yield _Way(name="send_privately", show=send_privately)

    async def _clear(self, spot: Spot) -> None:
        """Delete the message that was waited in, by the way that works, if one does."""
        for is_possible, delete in (
            (spot.has_token(self._clock.now()), self._messages.delete_by_token),
            (spot.message is not None and spot.bot_can_reach, self._messages.delete_by_bot),
        ):
            if is_possible:
                with suppress(ChatError, NotReached):
                    await delete(spot)
                    return

    def _buttons(self, job: Job, offered: Sequence[Button]) -> tuple[Button, ...]:
        around = job_buttons.of_pictures if job.pictures else job_buttons.of_ending
        return around(job, offered, self._texts).in_order

    async def _upload(self, job: Job, number: int, picture: Picture, alt: str, *, limit_bytes: int) -> Upload:
        """As it was made where it fits, else re-encoded until it does. Raises BlobMissing, Gone.

        The name is plain: `attachment://` takes no other (Discord API, "Uploading Files").
        """
        name = plain(picture_name(job, number))
        if picture.size_bytes <= limit_bytes:
            content = await self._blobs.read(picture.blob)
            return Upload(content=content, name=f"{name}.{picture.file_ending}", alt=alt)
        try:
            content = await self._fit(self._blobs.path(picture.blob), limit_bytes)
        except BadPicture:
            raise Gone from None
        return Upload(content=content, name=f"{name}.jpg", alt=alt)

    async def original(self, file: PictureFile, limit_bytes: int) -> tuple[Upload, bool]:
        """A picture as a file, and whether it is as it was made: too large for its place, it is re-encoded.

        Raises BlobMissing, BadPicture.
        """
        name = plain(file.name)
        if file.size_bytes <= limit_bytes:
            return Upload(content=await self._blobs.read(file.blob), name=name), True
        content = await self._fit(self._blobs.path(file.blob), limit_bytes)
        return Upload(content=content, name=f"{name.rpartition('.')[0]}.jpg"), False


def limit_of_each(sizes_bytes: Sequence[int], each_bytes: int, together_bytes: int) -> int:
    """The most that a file may have, so that none has more than `each_bytes`, nor all of them `together_bytes`."""
    left_bytes = together_bytes
    for number, size_bytes in enumerate(sorted(min(size, each_bytes) for size in sizes_bytes)):
        share_bytes = left_bytes // (len(sizes_bytes) - number)
        if size_bytes > share_bytes:
            return share_bytes
        left_bytes -= size_bytes
    return each_bytes


def _receipt(spot: Spot, job: Job) -> Receipt:
    return Receipt(message=f"{PLATFORM}:{spot.channel}:{spot.message}:{job.id}")
