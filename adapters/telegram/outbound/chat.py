"""The way out: one message from wait to picture. Edits may be repeated, so a crash shows nothing twice.

Pictures are only ever sent by editing a message of ours, but for albums, which Telegram cannot edit into being: these
are marked before they are sent, and one whose outcome is unknown is not sent again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from telegram import InlineKeyboardMarkup, Message

from adapters.telegram.outbound.chat_actions import ChatActions
from adapters.telegram.outbound.errors import MessageLost, NoText, PhotoRefused
from adapters.telegram.outbound.keyboards import of_job, under_way
from adapters.telegram.outbound.messages import Messages, Upload
from adapters.telegram.outbound.places import PLATFORM, SENDING, Spot
from adapters.telegram.outbound.progress import TelegramProgress
from adapters.telegram.outbound.words import as_telegram, caption
from bot.chats.cutting import cut
from bot.chats.job_memory import JobMemory
from bot.chats.progress import ProgressBoard
from bot.model.chat_errors import ChatError, DeliveryUnknown, Gone
from bot.model.commands import Delivery, Notice, Progress, Receipt, Reply
from bot.model.images import BlobId, Picture
from bot.model.jobs import Job, JobId, Place
from bot.model.words import isolated
from bot.ports import Blobs, ChatLimits, Clock, Events, Health, PlatformStorage, Texts

InlineKeyboard = InlineKeyboardMarkup | None

MAX_FILE_BYTES = 50 * 1000 * 1000
MAX_PHOTO_BYTES = 10 * 1000 * 1000
MAX_PHOTO_SIDES_PX = 10_000
MAX_PHOTO_RATIO = 20
PROGRESS_AT_ONCE = 4
"""Edits under way: results have the rest of the connections, and of the machine."""
STATUS_TIMEOUT_S = 6.0
MAX_QUOTED = 80


class TelegramChat:
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
        owner: str,
    ) -> None:
        self._health = Health(is_ok=False, detail="not connected to Telegram yet")
        self._messages = messages
        self._storage = storage
        self._blobs = blobs
        self._texts = texts
        self._clock = clock
        self._owner = owner
        self._memory: JobMemory[Spot] = JobMemory()
        self._actions = ChatActions(messages=messages, clock=clock, events=events)
        self._progress = ProgressBoard(
            view=TelegramProgress(messages=messages, texts=texts, events=events),
            at_once=PROGRESS_AT_ONCE,
            clock=clock,
            events=events,
        )

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def limits(self) -> ChatLimits:
        return ChatLimits(max_picture_bytes=MAX_FILE_BYTES, progress_interval_s=1.0)

    async def ping(self) -> Health:
        return self._health

    def set_health(self, health: Health) -> None:
        """How what takes the updates in finds Telegram."""
        self._health = health

    # --- what is remembered of a job ---------------------------------------------------------------------------

    def _spot(self, job: Job, place: Place) -> Spot:
        return self._memory.spots.get(job.id) or Spot.of(place)

    async def _keep(self, job_id: JobId, spot: Spot) -> Spot:
        """In the row at once: after a crash it says what was shown where."""
        self._memory.spots[job_id] = spot
        await self._storage.update_place(job_id, spot.to_place())
        return spot

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
            self._memory.openings[job.id] = as_telegram(reply.opening)
            markup = under_way(job, self._texts)
            if spot.message is not None:
                try:
                    await self._messages.edit_text(spot, text, markup)
                except (MessageLost, NoText):
                    spot = replace(spot, message=None)
            if spot.message is None:
                spot = await self._send_status(job.id, spot, text, markup)
            await self._keep(job.id, spot)
        if not self._memory.is_over(job.id):
            self._watch(
                spot,
                Progress(job=job, place_in_queue=view.place_in_queue, fraction=None, elapsed_s=0.0, text=view.text),
            )

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
            spot = self._spot(job, place)
            self._memory.end(job.id)  # no progress goes over the result from here
            text = caption(job.prompt, delivery.text)
            if len(delivery.pictures) == 1:
                spot = await self._show_picture(spot, delivery, text)
            else:
                spot = await self._show_album(spot, delivery, text)
            return Receipt(message=f"{PLATFORM}:{spot.chat}:{spot.message}:{job.id}")

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        job = notice.job
        self._check_there(job.id)
        async with self._memory.lock(job.id):
            spot = self._spot(job, place)
            self._memory.end(job.id)
            await self._unwatch(job.id)
            markup = of_job(job, notice.buttons, self._texts)
            spot = await self._say(job.id, spot, f"{_quoted(job.prompt)}\n{notice.text}", markup)
            return Receipt(message=f"{PLATFORM}:{spot.chat}:{spot.message}:{job.id}")

    def _check_there(self, job_id: JobId) -> None:
        if self._memory.is_lost(job_id):
            raise Gone

    async def adopt(self, job: Job, spot: Spot) -> None:
        """A status message that was sent in the moment of a kill, found by its button: it becomes the job's.

        Where the job has another one, this one is an orphan: it says how things stand, and loses its buttons.
        """
        known = self._spot(job, job.place)
        if known.chat != spot.chat or known.message == spot.message:
            return
        if known.message is None and not job.state.is_final:
            await self._keep(job.id, replace(known, message=spot.message))
            return
        with suppress(MessageLost, NoText, ChatError):
            await self._messages.edit_text(spot, _quoted(job.prompt), None)

    # --- progress ------------------------------------------------------------------------------------------------

    async def show_progress(self, place: Place, progress: Progress) -> None:
        job = progress.job
        spot = self._memory.spots.get(job.id) or Spot.of(place)
        is_shown = self._memory.is_over(job.id) or self._memory.is_busy(job.id)
        if spot.message is not None and not is_shown:
            self._watch(spot, progress)

    def _watch(self, spot: Spot, progress: Progress) -> None:
        """Telegram shows words alone: a fraction that is not told in them is no news."""
        opening = self._memory.openings.get(progress.job.id) or ""
        self._progress.put(spot, replace(progress, fraction=None), opening=opening)
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
        job, picture = delivery.job, delivery.pictures[0]
        upload, as_file = await self._upload(job, 1, picture), await self._goes_as_file(job, delivery.pictures)
        markup = of_job(job, delivery.buttons, self._texts)
        await self._unwatch(job.id)
        for _ in range(2):
            if spot.message is None:
                waiting = self._texts.say("state.delivering", job.locale)
                spot = await self._keep(job.id, await self._messages.send_text(spot, waiting))
            try:
                shown = await self._turn_into_picture(spot, upload, text, markup, as_file=as_file)
            except MessageLost:
                spot = replace(spot, message=None)
                continue
            await self._remember_files((shown,) if shown else (), delivery.pictures)
            return spot
        raise Gone

    async def _turn_into_picture(
        self, spot: Spot, upload: Upload, text: str, markup: InlineKeyboard, *, as_file: bool
    ) -> Message | None:
        try:
            return await self._messages.turn_into_picture(spot, upload, text, markup, as_file=as_file)
        except PhotoRefused:
            if as_file:
                raise
            return await self._messages.turn_into_picture(spot, upload, text, markup, as_file=True)

    async def _show_album(self, spot: Spot, delivery: Delivery, text: str) -> Spot:
        job = delivery.job
        await self._unwatch(job.id)
        if spot.album == SENDING:
            raise DeliveryUnknown
        if not spot.album:
            spot = await self._send_album(spot, delivery)
        return await self._say(job.id, spot, text, of_job(job, delivery.buttons, self._texts))

    async def _send_album(self, spot: Spot, delivery: Delivery) -> Spot:
        """The mark comes first: between it and the ids of the messages nobody knows whether they arrived."""
        job = delivery.job
        as_files = await self._goes_as_file(job, delivery.pictures)
        uploads = [await self._upload(job, n, picture) for n, picture in enumerate(delivery.pictures, start=1)]
        spot = await self._keep(job.id, replace(spot, album=SENDING))
        answering = replace(spot, source=spot.message or spot.source)
        try:
            try:
                there, sent = await self._messages.send_album(answering, uploads, as_files=as_files)
            except PhotoRefused:
                there, sent = await self._messages.send_album(answering, uploads, as_files=True)
        except (DeliveryUnknown, asyncio.CancelledError):
            raise
        except Exception:
            await self._keep(job.id, replace(spot, album=""))
            raise
        shown = replace(spot if there.chat == spot.chat else there, album=",".join(str(one.message_id) for one in sent))
        spot = await self._keep(job.id, shown)
        await self._remember_files(sent, delivery.pictures)
        return spot

    async def _say(self, job_id: JobId, spot: Spot, text: str, markup: InlineKeyboard) -> Spot:
        """In the status message, or in a new one where that is gone."""
        if spot.message is not None:
            try:
                await self._messages.edit_text(spot, text, markup)
            except NoText:
                await self._messages.edit_caption(spot, text, markup)
            except MessageLost:
                spot = replace(spot, message=None)
        if spot.message is None:
            spot = await self._keep(job_id, await self._messages.send_text(spot, text, markup))
        return spot

    async def _upload(self, job: Job, number: int, picture: Picture) -> Upload:
        content = await self._blobs.read(picture.blob)
        return Upload(content=content, name=f"{job.id}-{number}.{picture.file_ending}")

    async def _goes_as_file(self, job: Job, pictures: Sequence[Picture]) -> bool:
        """Where the person likes it better, and where Telegram takes no photo of that size. An album is of one kind."""
        if not all(is_photo(picture) for picture in pictures):
            return True
        person = await self._storage.find_person(job.identity)
        return person is not None and person.wants_files

    async def _remember_files(self, sent: Sequence[Message], pictures: Sequence[Picture]) -> None:
        """What Telegram calls a photo: with that it is shown again without an upload, inline, too."""
        for message, picture in zip(sent, pictures, strict=False):
            if message.photo:
                await self._storage.keep_note(self._owner, f"file:{picture.blob}", message.photo[-1].file_id)

    # --- beside jobs -------------------------------------------------------------------------------------------

    async def show_again(self, job: Job, spot: Spot, text: str, markup: InlineKeyboard) -> None:
        """Pictures of an earlier job, as new messages. Raises BlobMissing and the port's ChatErrors."""
        for number, (_, picture) in enumerate(job.pictures, start=1):
            file_id = await self.file_id(picture.blob)
            upload = Upload(file_id=file_id) if file_id else await self._upload(job, number, picture)
            is_last = number == len(job.pictures)
            try:
                await self._messages.send_photo(
                    spot, upload, caption(job.prompt, text) if is_last else "", markup if is_last else None
                )
            except PhotoRefused:
                whole = await self._upload(job, number, picture)
                await self._messages.send_document(spot, whole, text if is_last else "")

    async def file_id(self, blob: BlobId) -> str:
        """What Telegram calls the picture, "" where it was never shown as a photo."""
        return await self._storage.note(self._owner, f"file:{blob}", at=self._clock.now()) or ""


def is_photo(picture: Picture) -> bool:
    """Whether Telegram would take it as a photo."""
    longer, shorter = max(picture.width_px, picture.height_px), max(1, min(picture.width_px, picture.height_px))
    return (
        picture.size_bytes <= MAX_PHOTO_BYTES
        and picture.width_px + picture.height_px <= MAX_PHOTO_SIDES_PX
        and longer <= MAX_PHOTO_RATIO * shorter
    )


def _quoted(prompt: str) -> str:
    line = " ".join(prompt.split())
    return f"“{isolated(cut(line, MAX_QUOTED))}”"
