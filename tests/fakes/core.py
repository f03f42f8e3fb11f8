"""A core in memory for the page's tests: it answers, and it delivers through the chat a moment later.

Words in a prompt choose what happens: `hold` waits until it is cancelled, `queued` waits at place 3, `fail` fails,
`partly` loses its last picture; anything else becomes pictures.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import pickle
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw

from bot.model.commands import (
    Argument,
    CommandSpec,
    Delivery,
    JobView,
    Notice,
    Parameter,
    ParameterKind,
    PictureFile,
    Progress,
    Reply,
    ReplyKind,
    Request,
)
from bot.model.images import MAX_COUNT, MAX_SEED, AspectRatio, BlobId, Picture, check_prompt
from bot.model.jobs import Failure, Job, JobId, JobState, Task, TaskState
from bot.model.ledger import Balance
from bot.model.people import PersonId
from bot.model.refusals import NotEnoughCredits, Refusal, UnknownCommand
from bot.model.storage_errors import BlobMissing
from bot.pipeline.views import Views
from bot.ports import Chat, Clock, Texts

PERSON = PersonId("local")
SIZES_PX = {"1:1": (512, 512), "4:3": (576, 432), "3:4": (432, 576), "16:9": (640, 360), "9:16": (360, 640)}
PAGE = 10
STEPS = 3


class FolderBlobs:
    """Only what serving pictures needs: put bytes in, ask where they lie."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, content: bytes) -> BlobId:
        blob = BlobId(hashlib.sha256(content).hexdigest())
        (self._folder / blob).write_bytes(content)
        return blob

    def path(self, blob: BlobId) -> Path:
        path = self._folder / blob
        if not path.is_file():
            raise BlobMissing
        return path


class FakeCore:
    """`journal` keeps the jobs over a restart. `pause_s` lies between the steps of a job."""

    def __init__(
        self,
        *,
        chat: Chat,
        blobs: FolderBlobs,
        texts: Texts,
        clock: Clock,
        takes_seeds: bool = True,
        credits: int = 10,
        pause_s: float = 0.1,
        journal: Path | None = None,
    ) -> None:
        self.requests: list[Request] = []
        self._chat, self._blobs, self._texts, self._clock = chat, blobs, texts, clock
        self._views = Views(texts=texts)
        self._takes_seeds = takes_seeds
        self._credits = credits
        self._pause_s = pause_s
        self._journal = journal
        self._jobs: dict[JobId, Job] = {}
        if journal is not None and journal.exists():
            self._jobs = pickle.loads(journal.read_bytes())  # noqa: S301 - a test's own file
        self._running: dict[JobId, asyncio.Task[None]] = {}

    def specs(self) -> tuple[CommandSpec, ...]:
        seed = Parameter(name="seed", kind=ParameterKind.INTEGER, minimum=-1, maximum=MAX_SEED, flag="seed")
        imagine = CommandSpec(
            name="imagine",
            parameters=(
                Parameter(name="prompt", kind=ParameterKind.TEXT, is_required=True, minimum=1, maximum=1000),
                Parameter(
                    name="aspect_ratio",
                    kind=ParameterKind.CHOICE,
                    choices=tuple(AspectRatio),
                    default=AspectRatio.SQUARE,
                    flag="ar",
                ),
                Parameter(name="count", kind=ParameterKind.INTEGER, minimum=1, maximum=MAX_COUNT, default=1, flag="n"),
                *((seed,) if self._takes_seeds else ()),
            ),
        )
        others = tuple(CommandSpec(name=name) for name in ("credits", "history", "jobs", "help"))
        buttons = tuple(CommandSpec(name=name, is_button=True) for name in ("again", "original", "cancel"))
        return (imagine, *others, *buttons)

    @property
    def balance(self) -> Balance:
        captured = sum(job.captured for job in self._jobs.values())
        held = sum(job.hold for job in self._jobs.values() if not job.state.is_final)
        return Balance(posted=self._credits - captured, held=held)

    async def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        try:
            return replace(self._answer(request), balance=self.balance)
        except Refusal as refusal:
            text = self._texts.say(refusal.key, request.locale, **refusal.values)
            return Reply(kind=ReplyKind.REFUSAL, head=text, balance=self.balance)

    def _answer(self, request: Request) -> Reply:
        match request.command:
            case "imagine":
                return self._imagine(request)
            case "again":
                job = self._jobs[JobId(str(request.arguments["job"]))]
                wish: dict[str, Argument] = {
                    "prompt": job.prompt,
                    "aspect_ratio": str(job.aspect_ratio),
                    "count": job.count,
                }
                return self._imagine(replace(request, arguments=wish))
            case "cancel":
                return self._cancel(JobId(str(request.arguments["job"])))
            case "original":
                return self._original(request)
            case "history":
                return self._history(str(request.arguments.get("before", "")))
            case "jobs":
                shown = tuple(self._view(job) for job in self._jobs.values() if not job.state.is_final)
                return Reply(kind=ReplyKind.JOBS, head=f"Under way: {len(shown)}.", jobs=shown)
            case "credits":
                return Reply(kind=ReplyKind.BALANCE, head=f"Balance: {self.balance.available} credits.")
            case "help":
                return Reply(kind=ReplyKind.TEXT, head="Write what you would like to see.\n/credits  /history  /jobs")
            case _:
                raise UnknownCommand(command=request.command)

    def _imagine(self, request: Request) -> Reply:
        known = next((job for job in self._jobs.values() if job.request_id == request.id), None)
        if known is not None:
            return Reply(kind=ReplyKind.ACCEPTED, head="", jobs=(self._view(known),), is_repeated=True)
        job = self._new_job(request)
        if job.hold > self.balance.available:
            raise NotEnoughCredits(price=job.hold, balance=self.balance.available)
        self._keep(job)
        self._running[job.id] = asyncio.create_task(self._work(job), name=job.id)
        return Reply(kind=ReplyKind.ACCEPTED, head="", jobs=(self._view(job),))

    def _new_job(self, request: Request) -> Job:
        count = int(request.arguments.get("count") or 1)
        seed = int(request.arguments.get("seed") or 1000) if self._takes_seeds else None
        seeds = [None if seed is None else seed + index for index in range(count)]
        now = self._clock.now()
        return Job(
            id=JobId(f"job{len(self._jobs) + 1:013}"),
            request_id=request.id,
            person=PERSON,
            identity=request.identity,
            place=request.place,
            locale=request.locale,
            prompt=check_prompt(str(request.arguments.get("prompt", ""))),
            aspect_ratio=AspectRatio.parse(str(request.arguments.get("aspect_ratio") or "1:1")),
            price=1,
            hold=count,
            captured=0,
            state=JobState.QUEUED,
            tasks=tuple(Task(index=index, state=TaskState.QUEUED, seed=given) for index, given in enumerate(seeds)),
            accepted_at=now,
            deadline_at=now,
        )

    async def _work(self, job: Job) -> None:
        if "queued" in job.prompt or "hold" in job.prompt:
            is_queued = "queued" in job.prompt
            shown = job if is_queued else replace(job, state=JobState.GENERATING)
            self._keep(shown)
            await self._chat.show_progress(job.place, self._progress(shown, place=3 if is_queued else 0, step=0))
            return
        job = replace(job, state=JobState.GENERATING)
        self._keep(job)
        for step in range(1, STEPS + 1):
            await self._clock.sleep(self._pause_s)
            await self._chat.show_progress(job.place, self._progress(job, place=0, step=step))
        if "fail" in job.prompt:
            await self._end(job, JobState.FAILED)
        else:
            await self._deliver(job)

    def _progress(self, job: Job, *, place: int, step: int) -> Progress:
        elapsed_s = (self._clock.now() - job.accepted_at).total_seconds()
        fraction = step / (STEPS + 1) if step else None
        return Progress(job=job, place_in_queue=place, fraction=fraction, elapsed_s=elapsed_s, text="painting")

    async def _deliver(self, job: Job) -> None:
        made = job.tasks[:-1] if "partly" in job.prompt else job.tasks
        tasks = tuple(replace(task, state=TaskState.RENDERED, picture=self._paint(job, task)) for task in made)
        lost = tuple(replace(task, state=TaskState.FAILED) for task in job.tasks[len(made) :])
        job = replace(
            job,
            tasks=(*tasks, *lost),
            state=JobState.DELIVERED,
            captured=job.price * len(tasks),
            finished_at=self._clock.now(),
        )
        self._keep(job)
        delivery = Delivery(
            job=job,
            pictures=tuple(picture for _, picture in job.pictures),
            price=job.captured,
            balance=self.balance,
            took_s=1.0,
            text=self._views.caption(job, balance=self.balance),
            buttons=self._views.buttons(job),
        )
        await self._chat.deliver(job.place, delivery)

    async def _end(self, job: Job, state: JobState) -> None:
        key = "state.cancelled" if state is JobState.CANCELLED else "failure.backend_failed"
        job = replace(job, state=state, failure=Failure(key=key), finished_at=self._clock.now())
        self._keep(job)
        text, buttons = self._views.state_text(job), self._views.buttons(job)
        await self._chat.tell(job.place, Notice(job=job, balance=self.balance, text=text, buttons=buttons))

    def _cancel(self, job_id: JobId) -> Reply:
        job = self._jobs[job_id]
        if not job.state.is_final:
            job = replace(job, state=JobState.CANCELLED, failure=Failure(key="state.cancelled"))
            self._keep(job)
            self._running[job.id] = asyncio.create_task(self._end(job, JobState.CANCELLED), name=job.id)
        view = self._view(job)
        return Reply(kind=ReplyKind.JOBS, head=view.text, jobs=(view,))

    def _original(self, request: Request) -> Reply:
        job = self._jobs.get(JobId(str(request.arguments["job"])))
        index = int(request.arguments.get("index", 1))
        picture = job.tasks[index - 1].picture if job is not None and 0 < index <= job.count else None
        if job is None or picture is None:
            return Reply(kind=ReplyKind.REFUSAL, head="There is no such picture.")
        file = PictureFile(
            blob=picture.blob,
            name=f"{job.id}-{index}.png",
            media_type=picture.media_type,
            size_bytes=picture.size_bytes,
        )
        return Reply(kind=ReplyKind.FILE, head="Here it is.", file=file)

    def _history(self, before: str) -> Reply:
        done = [job for job in reversed(self._jobs.values()) if job.pictures and (not before or job.id < before)]
        jobs, more = done[:PAGE], done[PAGE:]
        text = "Your pictures, newest first:" if jobs else "You have no pictures yet."
        views = tuple(self._view(job) for job in jobs)
        return Reply(kind=ReplyKind.PICTURES, head=text, jobs=views, next_page=jobs[-1].id if more else None)

    def _view(self, job: Job) -> JobView:
        place = 3 if job.state is JobState.QUEUED and "queued" in job.prompt else 0
        return self._views.job_view(job, place_in_queue=place)

    def _keep(self, job: Job) -> None:
        self._jobs[job.id] = job
        if self._journal is not None:
            self._journal.write_bytes(pickle.dumps(self._jobs))

    def _paint(self, job: Job, task: Task) -> Picture:
        width, height = SIZES_PX[job.aspect_ratio]
        shades = hashlib.sha256(f"{job.id}{job.prompt}{task.index}".encode()).digest()
        image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
        image = Image.blend(image, Image.new("RGB", (width, height), (shades[0], shades[1], shades[2])), 0.7)
        ImageDraw.Draw(image).ellipse((width * 0.55, height * 0.2, width * 0.8, height * 0.2 + width * 0.25), "white")
        buffer = io.BytesIO()
        image.save(buffer, "PNG")
        blob = self._blobs.put(buffer.getvalue())
        return Picture(
            blob=blob, media_type="image/png", width_px=width, height_px=height, size_bytes=len(buffer.getvalue())
        )
