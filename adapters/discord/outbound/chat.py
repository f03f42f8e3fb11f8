"""The Chat port: one message for each job, which is edited from its status into its pictures.

There are several ways to reach it: the interaction's token, an edit by the bot, a new message in the channel, a private
message. Each is tried where the one before has failed for good. Edits may be repeated, and new messages carry the job's
id as an enforced nonce, so that nothing is shown twice.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace

from discord import ui

from adapters.discord.outbound import layouts
from adapters.discord.outbound.connection import Connection
from adapters.discord.outbound.errors import FileTooLarge, NotReached
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages, Upload
from adapters.discord.outbound.places import PLATFORM, Spot
from adapters.discord.outbound.progress import AT_ONCE, DiscordProgress
from bot.chats import job_buttons
from bot.chats.job_memory import JobMemory
from bot.chats.progress import ProgressBoard
from bot.model.backend_errors import BadPicture
from bot.model.chat_errors import Gone
from bot.model.commands import Button, Delivery, Notice, PictureFile, Progress, Receipt, Reply
from bot.model.images import Picture
from bot.model.jobs import Job, JobId, Place
from bot.ports import Blobs, ChatLimits, Clock, Events, Fit, Health, PlatformStorage, Texts

Show = Callable[[Spot, str], Awaitable[int]]

MAX_UPLOAD_BYTES = 100 * 1024 * 1024


class DiscordChat:
    """See the Chat port."""

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
        self.progress: ProgressBoard[Spot] = ProgressBoard(view=view, at_once=AT_ONCE, clock=clock, events=events)
        self._memory: JobMemory[Spot] = JobMemory()

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
        self._memory.openings[job.id] = reply.opening
        progress = Progress(job=job, place_in_queue=view.place_in_queue, fraction=None, elapsed_s=0.0, text=view.text)
        self.progress.put(spot, progress, opening=reply.opening)

    async def show_progress(self, place: Place, progress: Progress) -> None:
        job = progress.job
        if self._memory.is_over(job.id) or self._memory.is_busy(job.id):
            return
        opening = self._memory.openings.get(job.id) or ""
        self.progress.put(self._spot(job, place), progress, opening=opening)

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        job = delivery.job
        async with self._memory.lock(job.id):
            self._memory.end(job.id)  # from here on, no progress is shown over the result
            await self.progress.drop(job.id)
            shown = await self._show_pictures(self._spot(job, place), delivery)
            await self._keep(job.id, place, shown)
            return _receipt(shown, job)

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        job = notice.job
        async with self._memory.lock(job.id):
            self._memory.end(job.id)
            await self.progress.drop(job.id)
            text, buttons = self._mentions.in_text(notice.text), self._buttons(job, notice.buttons)

            async def ending(_: int, mention: str) -> tuple[ui.LayoutView, Sequence[Upload]]:
                return layouts.of_ending(notice.prompt, text, buttons, mention=mention), ()

            shown = await self._by_some_way(self._spot(job, place), job, ending)
            await self._keep(job.id, place, shown)
            return _receipt(shown, job)

    async def show_again(self, delivery: Delivery, spot: Spot) -> None:
        """Delivered pictures once more, in the answer to an interaction. Raises BlobMissing, Gone, ChatBusy."""
        await self._show_pictures(spot, delivery, is_answer=True)

    # --- the ladder ------------------------------------------------------------------------------------------------

    async def _show_pictures(self, spot: Spot, delivery: Delivery, *, is_answer: bool = False) -> Spot:
        job, pictures = delivery.job, delivery.pictures
        buttons = self._buttons(job, delivery.buttons)
        alts = [layouts.alt_text(delivery.prompt, number, len(pictures)) for number in range(1, len(pictures) + 1)]

        async def shown(limit_bytes: int, mention: str) -> tuple[ui.LayoutView, Sequence[Upload]]:
            uploads = [
                await self._upload(job, number, picture, alt, limit_bytes=limit_bytes)
                for number, (picture, alt) in enumerate(zip(pictures, alts, strict=True), start=1)
            ]
            names = [upload.name for upload in uploads]
            return layouts.of_pictures(delivery, names, alts, buttons, mention=mention), uploads

        return await self._by_some_way(spot, job, shown, is_answer=is_answer)

    async def _by_some_way(
        self,
        spot: Spot,
        job: Job,
        make: Callable[[int, str], Awaitable[tuple[ui.LayoutView, Sequence[Upload]]]],
        *,
        is_answer: bool = False,
    ) -> Spot:
        """By the first way that works. Raises Gone where none does, ChatBusy where one may work later."""
        async for way, there, mention in self._ways(spot, job, is_answer=is_answer):
            limit_bytes = spot.upload_bytes
            for _ in range(2):
                view, uploads = await make(limit_bytes, mention)
                try:
                    message = await way(there, view, uploads)
                except FileTooLarge:
                    largest = max((len(upload.content) for upload in uploads), default=limit_bytes)
                    limit_bytes = min(limit_bytes, largest) // 2  # Discord has stated a limit that was too high before
                    continue
                except NotReached as error:
                    self._events.count("discord_way_closed", way=way.__name__, why=str(error.__cause__)[:80])
                    break
                else:
                    return replace(there, message=message)
        raise Gone

    async def _ways(
        self, spot: Spot, job: Job, *, is_answer: bool
    ) -> AsyncIterator[tuple[Callable[[Spot, ui.LayoutView, Sequence[Upload]], Awaitable[int]], Spot, str]]:
        """Each way, the spot of the message it would make or edit, and the mention by which the person notices it."""
        if spot.has_token(self._clock.now()):
            yield self._messages.edit_by_token, spot, ""
        if is_answer:  # whoever asked is still there, and can ask again
            return
        without = replace(spot, token="", token_expires=None)
        if spot.message is not None and spot.bot_can_reach:
            yield self._messages.edit_by_bot, without, ""

        async def send(there: Spot, view: ui.LayoutView, uploads: Sequence[Upload]) -> int:
            return await self._messages.send(there, view, uploads, nonce=job.id)

        if spot.bot_can_reach:
            yield send, replace(without, message=None), f"<@{spot.user}>"
        try:
            private = await self._messages.open_private(spot.user)
        except NotReached:
            return
        if private != spot.channel or not spot.bot_can_reach:
            yield (
                send,
                replace(without, channel=private, guild=None, message=None, ephemeral=False, user_only=False),
                "",
            )

    def _buttons(self, job: Job, offered: Sequence[Button]) -> tuple[Button, ...]:
        around = job_buttons.of_pictures if job.pictures else job_buttons.of_ending
        return around(job, offered, self._texts).in_order

    async def _upload(self, job: Job, number: int, picture: Picture, alt: str, *, limit_bytes: int) -> Upload:
        """As it was made where it fits, else re-encoded until it does. Raises BlobMissing, Gone."""
        name = f"{job.id}-{number}"
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
        if file.size_bytes <= limit_bytes:
            return Upload(content=await self._blobs.read(file.blob), name=file.name), True
        content = await self._fit(self._blobs.path(file.blob), limit_bytes)
        return Upload(content=content, name=f"{file.name.rpartition('.')[0]}.jpg"), False


def _receipt(spot: Spot, job: Job) -> Receipt:
    return Receipt(message=f"{PLATFORM}:{spot.channel}:{spot.message}:{job.id}")
