"""The way out: one message from wait to picture. Edits may be repeated, so a crash shows nothing twice.

Pictures are only ever sent by editing a message of ours, but for albums, which Telegram cannot edit into being: these
are marked before they are sent, and one whose outcome is unknown is not sent again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace

from telegram import InlineKeyboardMarkup, Message

from adapters.telegram.outbound.chat_actions import ChatActions
from adapters.telegram.outbound.errors import FileTooLarge, MessageLost, NoText, Refused, ServerFailed
from adapters.telegram.outbound.file_ids import FileIds
from adapters.telegram.outbound.job_messages import JobMessages
from adapters.telegram.outbound.keyboards import of_job, under_way
from adapters.telegram.outbound.messages import Messages, Upload
from adapters.telegram.outbound.places import PLATFORM, SENDING, Spot
from adapters.telegram.outbound.progress import TelegramProgress
from adapters.telegram.outbound.result_words import ResultWords, Words
from adapters.telegram.outbound.uploads import MAX_FILE_BYTES, Uploads, is_photo
from adapters.telegram.outbound.words import as_telegram, caption, quoted
from bot.chats.load_shedding import LoadShedder
from bot.chats.progress import ProgressBoard
from bot.chats.unwatched import UnwatchedBalances
from bot.model.chat_errors import ChatError, DeliveryUnknown, Gone, WordsRefused
from bot.model.commands import Delivery, Notice, Progress, Receipt, Reply
from bot.model.images import BlobId, Picture
from bot.model.jobs import Job, JobId, Place
from bot.model.outgoing import Recipient
from bot.ports import Blobs, ChatLimits, Clock, Events, Fit, Health, PlatformStorage, Texts

InlineKeyboard = InlineKeyboardMarkup | None
PROGRESS_AT_ONCE = 4
"""Edits under way: results have the rest of the connections, and of the machine."""
STATUS_TIMEOUT_S = 6.0


class TelegramChat(UnwatchedBalances):
    """A Chat."""

    def __init__(
        self,
        *,
        messages: Messages,
        storage: PlatformStorage,
        blobs: Blobs,
        texts: Texts,
        clock: Clock,
        events: Events,
        fit: Fit,
        shedder: LoadShedder,
        owner: str,
    ) -> None:
        self._health = Health(is_ok=False, detail="not connected to Telegram yet")
        self._messages = messages
        self._storage = storage
        self._events = events
        self._uploads = Uploads(blobs=blobs, fit=fit)
        self._texts = texts
        self._clock = clock
        self._files = FileIds(storage=storage, clock=clock, events=events, owner=owner)
        self._job_messages = JobMessages(messages=messages, storage=storage, clock=clock, events=events)
        self._memory, self._failing_since_s = self._job_messages.memory, self._job_messages.failing_since_s
        self._actions = ChatActions(messages=messages, shedder=shedder, clock=clock, events=events)
        self._progress = ProgressBoard(
            view=TelegramProgress(messages=messages, texts=texts, events=events),
            at_once=PROGRESS_AT_ONCE,
            shedder=shedder,
            clock=clock,
            events=events,
        )
        self._words = ResultWords(
            messages=messages, job_messages=self._job_messages, progress=self._progress, events=events
        )

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def limits(self) -> ChatLimits:
        return ChatLimits(max_picture_bytes=MAX_FILE_BYTES, progress_interval_s=1.0)

    async def ping(self) -> Health:
        return self._health

    def set_health(self, health: Health) -> None:  # as what takes the updates in finds Telegram
        self._health = health

    # --- the port ------------------------------------------------------------------------------------------------

    async def show_accepted(self, reply: Reply, spot: Spot) -> None:
        """The status message, in the place of `spot.message` where there is one. Raises the port's ChatErrors."""
        view = reply.jobs[0]
        job = view.job
        async with self._memory.lock(job.id):
            if reply.is_repeated:
                known = await self._storage.job(job.id)
                if known is None or known.state.is_final or "message" in known.place.address:
                    return
            text = as_telegram(reply.text)
            self._memory.open(reply)
            markup = under_way(job, self._texts)
            if spot.message is not None:
                try:
                    await self._messages.edit_text(spot, text, markup)
                except (MessageLost, NoText, Refused):
                    spot = replace(spot, message=None)
                except (DeliveryUnknown, ServerFailed):
                    self._progress.leave_unheard(job.id)
                    raise
            if spot.message is None:
                spot = await self._send_status(job.id, spot, text, markup)
            await self._job_messages.keep(job.id, spot)
        if not self._memory.is_over(job.id):
            place = view.place_in_queue
            self._watch(spot, Progress(job=job, place_in_queue=place, fraction=None, elapsed_s=0.0, text=view.text))

    async def _send_status(self, job_id: JobId, spot: Spot, text: str, markup: InlineKeyboard) -> Spot:
        """The picture waits for its message, but not for long. Who cannot be reached now is not tried again."""
        try:
            return await self._messages.send_text(spot, text, markup, timeout_s=STATUS_TIMEOUT_S)
        except Gone:
            self._memory.lose(job_id)
            raise

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        job = delivery.job
        self._check_there(job.id)
        async with self._memory.lock(job.id):
            spot = self._job_messages.spot(job, place)
            self._memory.end(job.id)  # no progress goes over the result from here
            with _refusals_told():
                show = self._show_picture if len(delivery.pictures) == 1 else self._show_album
                spot = await show(spot, delivery, caption(delivery.prompt, delivery.text))
            return Receipt(message=f"{PLATFORM}:{spot.chat}:{spot.message}:{job.id}")

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        job = notice.job
        self._check_there(job.id)
        async with self._memory.lock(job.id):
            spot = self._job_messages.spot(job, place)
            self._memory.end(job.id)
            await self._unwatch(job.id)
            markup = of_job(job, notice.buttons, self._texts)
            text = f"{quoted(notice.prompt)}\n{notice.text}".strip()
            with _refusals_told():
                spot = await self._words.say(spot, Words(job_id=job.id, text=text, markup=markup))
            return Receipt(message=f"{PLATFORM}:{spot.chat}:{spot.message}:{job.id}")

    async def look_again(self, place: Place, news: Delivery | Notice) -> None:
        """A picture takes no edit of words, so that nothing covers it."""
        job = news.job
        spot = self._job_messages.spot(job, place)
        if spot.message is None or (isinstance(news, Delivery) and len(news.pictures) == 1):
            return
        is_album = isinstance(news, Delivery)
        text = caption(news.prompt, news.text) if is_album else f"{quoted(news.prompt)}\n{news.text}".strip()
        markup = of_job(job, news.buttons, self._texts)
        self._words.look_again(spot, Words(job_id=job.id, text=text, markup=markup))

    async def say(self, to: Recipient, text: str, *, key: str) -> None:  # noqa: ARG002 - Telegram has no nonce
        with _refusals_told():
            await self._messages.send_text(Spot.to(to), as_telegram(text))

    def _check_there(self, job_id: JobId) -> None:
        if self._memory.is_lost(job_id):
            raise Gone

    async def adopt(self, job: Job, spot: Spot) -> None:
        """A status message that was sent in the moment of a kill, found by its button: it becomes the job's.

        Where the job has another one, this one is an orphan: it says how things stand, and loses its buttons.
        """
        known = self._job_messages.spot(job, job.place)
        if known.chat != spot.chat or known.message == spot.message:
            return
        if known.message is None and not job.state.is_final:
            await self._job_messages.keep(job.id, replace(known, message=spot.message))
            return
        with suppress(MessageLost, NoText, Refused, ChatError):
            await self._messages.edit_text(spot, quoted(job.prompt), None)

    # --- progress ------------------------------------------------------------------------------------------------

    async def show_progress(self, place: Place, progress: Progress) -> None:
        job = progress.job
        spot = self._memory.spots.get(job.id) or Spot.of(place)
        is_shown = self._memory.is_over(job.id) or self._memory.is_busy(job.id)
        if spot.message is not None and not is_shown:
            self._watch(spot, progress)

    def _watch(self, spot: Spot, progress: Progress) -> None:
        """Telegram shows words alone: a fraction that is not told in them is no news."""
        is_urgent = self._memory.renew(progress)
        opening = as_telegram(self._memory.openings.get(progress.job.id) or "")
        self._progress.put(spot, replace(progress, fraction=None), opening=opening, is_urgent=is_urgent)
        if progress.place_in_queue == 0:
            self._actions.put(progress.job.id, spot)

    async def _unwatch(self, job_id: JobId) -> None:
        self._actions.drop(job_id)
        await self._progress.drop(job_id)

    async def progress_forever(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._progress.run())
            tasks.create_task(self._actions.run())

    # --- pictures --------------------------------------------------------------------------------------------------

    async def _show_picture(self, spot: Spot, delivery: Delivery, text: str) -> Spot:
        """In the status message, or in a new one. Raises Refused, Gone."""
        job = delivery.job
        as_files = await self._goes_as_file(job, delivery.pictures)
        markup = of_job(job, delivery.buttons, self._texts)
        await self._unwatch(job.id)
        for is_last in (False, True):
            if spot.message is None:
                waiting = self._texts.say("state.delivering", job.locale)
                spot = await self._job_messages.keep(job.id, await self._messages.send_text(spot, waiting))
            try:
                shown = await self._turn_into_picture(spot, delivery, text, markup, as_files=as_files)
            except MessageLost:
                spot = replace(spot, message=None)
            except FileTooLarge:
                raise  # in another message it is no smaller
            except Refused:
                if is_last:
                    raise
                spot = await self._job_messages.leave(job.id, spot)
            except ServerFailed:
                if is_last or not self._job_messages.is_failing_too_long(job.id):
                    raise
                spot = await self._job_messages.leave(job.id, spot)
            else:
                await self._files.remember((shown,) if shown else (), delivery.pictures)
                return spot
        raise Gone

    async def _turn_into_picture(
        self, spot: Spot, delivery: Delivery, text: str, markup: InlineKeyboard, *, as_files: bool
    ) -> Message | None:
        async def send(uploads: Sequence[Upload], is_file: bool) -> Message | None:
            return await self._messages.turn_into_picture(spot, uploads[0], text, markup, as_file=is_file)

        return await self._uploads.by_some_way(delivery.named_job, delivery.pictures, send, as_files=as_files)

    async def _show_album(self, spot: Spot, delivery: Delivery, text: str) -> Spot:
        job = delivery.job
        await self._unwatch(job.id)
        if spot.album == SENDING:
            raise DeliveryUnknown
        if not spot.album:
            spot = await self._send_album(spot, delivery)
        words = Words(job_id=job.id, text=text, markup=of_job(job, delivery.buttons, self._texts))
        try:
            return await self._words.say(spot, words)
        except ChatError as error:  # the pictures stand: it is a delivery
            self._words.follow_later(spot, words, after=error)
        except Refused:
            if delivery.shows_prompt:  # the core comes back without it
                raise
            self._events.warn("telegram_words_given_up", job_id=job.id)
        return spot

    async def _send_album(self, spot: Spot, delivery: Delivery) -> Spot:
        """The mark comes first: between it and the ids of the messages nobody knows whether they arrived."""
        job = delivery.job
        as_files = await self._goes_as_file(job, delivery.pictures)
        spot = await self._job_messages.keep(job.id, replace(spot, album=SENDING))
        answering = replace(spot, source=spot.message or spot.source)

        async def send(uploads: Sequence[Upload], are_files: bool) -> tuple[Spot, tuple[Message, ...]]:
            return await self._messages.send_album(answering, uploads, as_files=are_files)

        try:
            there, sent = await self._uploads.by_some_way(
                delivery.named_job, delivery.pictures, send, as_files=as_files
            )
        except (DeliveryUnknown, asyncio.CancelledError):
            raise
        except Exception:
            await self._job_messages.keep(job.id, replace(spot, album=""))
            raise
        shown = replace(spot if there.chat == spot.chat else there, album=",".join(str(one.message_id) for one in sent))
        spot = await self._job_messages.keep(job.id, shown)
        await self._files.remember(sent, delivery.pictures)
        return spot

    async def _goes_as_file(self, job: Job, pictures: Sequence[Picture]) -> bool:
        """Where the person likes it better, and where Telegram takes no photo of that size. An album is of one kind."""
        if not all(is_photo(picture) for picture in pictures):
            return True
        person = await self._storage.find_person(job.identity)
        return person is not None and person.wants_files

    # --- beside jobs -------------------------------------------------------------------------------------------

    async def show_again(self, job: Job, spot: Spot, text: str, markup: InlineKeyboard) -> None:
        """Pictures of an earlier job, as new messages. Raises BlobMissing, Refused and the port's ChatErrors."""
        for number in range(1, len(job.pictures) + 1):
            is_last = number == len(job.pictures)
            await self._show_one(
                job, number, spot, caption(job.prompt, text) if is_last else "", markup if is_last else None
            )

    async def _show_one(self, job: Job, number: int, spot: Spot, words: str, markup: InlineKeyboard) -> None:
        """By what Telegram calls it, else by its bytes.

        A name that is refused, for whatever reason, is forgotten. The bytes then go as a file, for the refusal may have
        been one of the photo itself; the next time they go as a photo, which gets a new name.
        """
        _, picture = job.pictures[number - 1]
        file_id = await self.file_id(picture.blob)
        if file_id:
            try:
                await self._messages.send_photo(spot, Upload(file_id=file_id), words, markup)
            except Refused:
                await self.forget_file(picture.blob, file_id)
            else:
                return

        async def send(uploads: Sequence[Upload], is_file: bool) -> Message | None:
            if is_file:
                await self._messages.send_document(spot, uploads[0], words, markup)
                return None
            return await self._messages.send_photo(spot, uploads[0], words, markup)

        as_files = bool(file_id) or not is_photo(picture)
        sent = await self._uploads.by_some_way(job, (picture,), send, as_files=as_files, first=number)
        await self._files.remember((sent,) if sent else (), (picture,))

    async def file_id(self, blob: BlobId) -> str:
        """What Telegram calls the picture, "" where it was never shown as a photo."""
        return await self._files.of(blob)

    async def forget_file(self, blob: BlobId, file_id: str) -> None:
        """Telegram knows it no more under that name. Twice is once; another name that came meanwhile stays."""
        await self._files.forget(blob, file_id)


@contextmanager
def _refusals_told() -> Iterator[None]:
    """What this adapter can do nothing more about, as the port's own errors."""
    try:
        yield
    except FileTooLarge as error:
        raise Gone from error
    except Refused as error:
        raise WordsRefused(reason="400") from error
