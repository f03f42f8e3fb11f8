"""The real program and a service that does everything wrong: nobody pays for a picture they did not get, the program
goes on, and what it says holds neither the key nor a prompt."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PIL import Image

from bot.model.jobs import Job, JobId, JobState
from tests.e2e.program import KEY, TIME_LIMIT_S, Customers, Program, customers, prepare, program, until, zimage_settings
from tests.e2e.service import Service, service
from tests.fakes.contract_server import DROP, STATUS, SUBMIT, Answer, Then, done, envelope, reply

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

CREDITS = 1000
PRICE = 3
PROMPT = '등대 "a lighthouse" <at> dawn & 100 % {weird} \\ 🦊'

OK_BUT_FAILED = envelope(code=500, message="Internal error")
MALFORMED = reply(body=b'{"code": 200, "message": "success", "data": {"task_')
CUT_OFF = reply(body=b'{"code": 200', headers={"Content-Length": "500"}, then=Then.CLOSE)
GATEWAY = reply(502, b"<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
NO_HTTP = Answer(raw=b"SSH-2.0-OpenSSH_9.6\r\n", then=Then.CLOSE)
NOBODY = reply(body=b"")

AMBIGUOUS: Mapping[str, Answer] = {
    "an internal error": envelope(status=500, code=500, message=f"trouble with {KEY}"),
    "a gateway's page": GATEWAY,
    "malformed": MALFORMED,
    "cut off": CUT_OFF,
    "a connection dropped": DROP,
    "not HTTP": NO_HTTP,
    "an empty answer": NOBODY,
    "success outside and failure inside": OK_BUT_FAILED,
    "no id of the task": envelope({"status": "IN_PROGRESS"}),
    "an id with the key in it": envelope({"task_id": f"task_{KEY}", "status": "IN_PROGRESS"}),
    "a list in the place of data": envelope([1, 2, 3]),
    "a redirect": reply(307, b"", headers={"Location": "http://127.0.0.1:9/api/generate"}),
}
REFUSED: Mapping[str, Answer] = {
    "bad request": envelope(status=400, code=400, message=f"Bearer {KEY} says no to <b>{PROMPT}</b>"),
    "forbidden": envelope(status=403, code=403, message="not for you"),
    "not found": envelope(status=404, code=404, message="nothing here"),
    "refused inside only": envelope(code=422, message="The prompt was refused"),
}
TRANSIENT: Mapping[str, Answer] = {
    "an internal error": envelope(status=500, code=500, message=f"trouble with {KEY}"),
    "a gateway's page": GATEWAY,
    "malformed": MALFORMED,
    "cut off": CUT_OFF,
    "a connection dropped": DROP,
    "success outside and failure inside": OK_BUT_FAILED,
    "the answer about another task": envelope(done("https://example.com/x.png", task_id="task_999")),
    "an unknown status": envelope({"status": "UNDER_REVIEW", "error_message": None}),
    "fields of other types": envelope({"status": "IN_PROGRESS", "request": None, "consumed_credits": "15", "x": [{}]}),
    "too many requests": envelope(status=429, code=429, message="slow down", headers={"Retry-After": "0"}),
}
FINAL: Mapping[str, Answer] = {
    "failed": envelope({"status": "FAILED", "error_message": f"out of paint, {KEY}, https://example.com/?key={KEY}"}),
    "failed without a word": envelope({"status": "FAILED", "error_message": None}),
    "an unknown status with a message": envelope({"status": "ABORTED", "error_message": "no"}),
    "a success without pictures": envelope(done()),
    "a success with nonsense for pictures": envelope(done(None, 7, {"url": "x"}, "")),
    "the task is not known": envelope(status=404, code=404, message="task not found"),
}


def hostile_urls(own_url: str) -> Mapping[str, str]:
    """`own_url` is where the API is; the program may fetch from that host alone without TLS."""
    port = own_url.rpartition(":")[2]
    return {
        "a file": "file:///etc/passwd",
        "the cloud's secrets": "http://169.254.169.254/latest/meta-data/",
        "a private network": "https://10.0.0.1/x.png",
        "loopback by another name": f"http://localhost:{port}/images/task_1.png",
        "loopback as a number": f"http://2130706433:{port}/images/task_1.png",
        "loopback in IPv6": f"https://[::ffff:127.0.0.1]:{port}/images/task_1.png",
        "with a user": f"http://user:{KEY}@127.0.0.1:{port}/images/task_1.png",
        "data": "data:image/png;base64,iVBORw0KGgo=",
        "no address": "images/task_1.png",
        "without TLS elsewhere": "http://example.com/x.png",
    }


def png(size_px: tuple[int, int], *, colour: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size_px, (colour, colour, colour)).save(out, "PNG")
    return out.getvalue()


def bomb() -> bytes:
    """A few kilobytes that unpack to 400 million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


def bad_pictures(good: bytes) -> Mapping[str, Answer]:
    def sent(body: bytes, **headers: str) -> Answer:
        return reply(body=body, content_type="image/png", headers=headers)

    return {
        "a page": reply(body=b"<!doctype html><h1>Sign in</h1>", content_type="text/html"),
        "noise": sent(b"\x00\x01this is no picture" * 64),
        "half of the bytes as if whole": sent(good[: len(good) // 2]),
        "nothing": sent(b""),
        "black": sent(png((64, 64), colour=0)),
        "a bomb": sent(bomb()),
        "too large by its own word": Answer(raw=reply(headers={"Content-Length": "99999999999"}).raw, then=Then.CLOSE),
        "packed": sent(good, **{"Content-Encoding": "gzip"}),
        "redirected into a private network": reply(302, b"", headers={"Location": "http://10.0.0.1/x.png"}),
        "redirected to a file": reply(302, b"", headers={"Location": "file:///etc/passwd"}),
        "not there": reply(410, b"gone"),
    }


class Stage:
    """The program at work with the service; `ask`, then look at how the jobs ended."""

    def __init__(self, *, real: Program, played: Service, asking: Customers) -> None:
        self.program = real
        self.service = played
        self.customers = asking
        self._good = 0
        self._paid = 0

    async def ask(self, prompt: str) -> JobId:
        return await self.customers.ask(prompt, price=PRICE)

    async def ends(self, prompt: str) -> Job:
        return await self.customers.reach(await self.ask(prompt))

    async def all_end(self, prompts: Iterable[str]) -> dict[str, str]:
        """Ask for all at once; gives why each of them came to nothing."""
        jobs = {prompt: await self.ask(prompt) for prompt in prompts}
        return {prompt: why(await self.customers.reach(job_id)) for prompt, job_id in jobs.items()}

    async def assert_a_good_job_is_served(self) -> None:
        self._good += 1
        job = await self.ends(f"good {self._good}")
        assert job.state is JobState.DELIVERED
        self._paid += job.captured
        assert job.captured == PRICE
        await self.assert_paid()

    def delivered(self, job: Job) -> None:
        assert (job.state, job.captured) == (JobState.DELIVERED, PRICE), job.prompt
        self._paid += PRICE

    async def assert_paid(self) -> None:
        """What was delivered, and nothing else."""
        balance = await self.customers.balance()
        assert (balance.posted, balance.held) == (CREDITS - self._paid, 0)

    def assert_says_no_secret(self) -> None:
        for form in (KEY, base64.b64encode(KEY.encode()).decode().rstrip("=")):
            assert form not in self.program.said

    async def assert_all_is_well(self) -> None:
        assert self.program.running.poll() is None
        assert "crashed" not in self.program.err, self.program.err
        await self.assert_paid()
        await self.customers.assert_whole()
        jobs = await self.customers.storage.recent_jobs(states=list(JobState), limit=1000)
        told = [job.failure.detail for job in jobs if job.failure]
        told += [task.failure.detail for job in jobs for task in job.tasks if task.failure]
        assert not [text for text in told if KEY in text]


@asynccontextmanager
async def stage(folder: Path, **settings: str) -> AsyncIterator[Stage]:
    database = prepare(folder)
    async with service() as played, customers(database) as asking:
        await asking.meet(credits=CREDITS)
        with program(folder, **{**zimage_settings(played.url), "PRICE_CREDITS": str(PRICE), **settings}) as real:
            await real.start()
            yield Stage(real=real, played=played, asking=asking)


def batches(prompts: Iterable[str]) -> Iterator[list[str]]:
    """Four at a time: five troubles in a row would open the circuit."""
    waiting = list(prompts)
    while waiting:
        yield waiting[:4]
        del waiting[:4]


def why(job: Job) -> str:
    assert job.state is JobState.FAILED, f"{job.prompt}: {job.state}"
    return next(task.failure.key for task in job.tasks if task.failure)


async def test_a_submit_gone_wrong_costs_nothing_and_is_not_repeated_where_refunds_were_chosen(tmp_path: Path) -> None:
    async with stage(tmp_path, ON_AMBIGUOUS_SUBMIT="refund", LOG_LEVEL="debug") as scene:
        for prompt, answer in {**AMBIGUOUS, **REFUSED}.items():
            scene.service.play(prompt, submit=[answer])
        for wrong in batches(AMBIGUOUS):
            assert await scene.all_end(wrong) == dict.fromkeys(wrong, "failure.ambiguous")
            await scene.assert_a_good_job_is_served()
        assert await scene.all_end(REFUSED) == dict.fromkeys(REFUSED, "failure.refused")
        await scene.assert_a_good_job_is_served()
        assert set(scene.service.submits.values()) == {1}
        await scene.assert_all_is_well()
        scene.assert_says_no_secret()


async def test_a_submit_gone_wrong_is_made_again_and_paid_once(tmp_path: Path) -> None:
    """As many at once as leave the circuit closed."""
    async with stage(tmp_path, LOG_LEVEL="debug", LOG_FORMAT="json") as scene:
        later = envelope(status=429, code=429, message="slow down", headers={"Retry-After": "1"})
        parts = {name: AMBIGUOUS[name] for name in ("an internal error", "malformed", "a connection dropped")}
        page = reply(404, b"<h1>nothing here</h1>", content_type="text/html")
        parts |= {"a proxy's page": page, "too many requests": later}
        for prompt, answer in parts.items():
            scene.service.play(prompt, submit=[answer])
        jobs = [await scene.ask(prompt) for prompt in parts]
        for job_id in jobs:
            scene.delivered(await scene.customers.reach(job_id))
        assert set(scene.service.submits.values()) == {2}
        await scene.service.stop()
        unreachable = await scene.ask("nobody listens")
        await scene.customers.reach(unreachable, JobState.SUBMITTING)
        await scene.service.start()
        scene.delivered(await scene.customers.reach(unreachable))
        assert scene.service.submits["nobody listens"] == 1
        await scene.assert_all_is_well()
        scene.assert_says_no_secret()


async def test_an_odd_answer_about_the_status_is_asked_for_again_and_a_failure_costs_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path, LOG_LEVEL="debug", LOG_FORMAT="json") as scene:
        for prompt, answer in TRANSIENT.items():
            scene.service.play(f"transient: {prompt}", status=[answer])
        for prompt, answer in FINAL.items():
            scene.service.play(f"final: {prompt}", status=[answer])
        odd = [await scene.ask(f"transient: {prompt}") for prompt in TRANSIENT]
        failing = [f"final: {prompt}" for prompt in FINAL]
        assert await scene.all_end(failing) == dict.fromkeys(failing, "failure.backend_failed")
        for job_id in odd:
            scene.delivered(await scene.customers.reach(job_id))
        assert set(scene.service.submits.values()) == {1}
        await scene.assert_a_good_job_is_served()
        await scene.assert_all_is_well()
        scene.assert_says_no_secret()


async def test_a_hostile_address_and_a_bad_picture_cost_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path, LOG_LEVEL="debug") as scene:
        jobs: dict[str, JobId] = {}
        for prompt, url in hostile_urls(scene.service.url).items():
            scene.service.play(prompt, status=[envelope(done(url))])
            jobs[prompt] = await scene.ask(prompt)
        for prompt, answer in bad_pictures(scene.service.picture).items():
            scene.service.play(prompt, picture=[answer] * (3 if prompt == "not there" else 1))
            jobs[prompt] = await scene.ask(prompt)
        for prompt, job_id in jobs.items():
            # An address with the key in it is none at all.
            wanted = "failure.backend_failed" if prompt == "with a user" else "failure.bad_picture."
            assert why(await scene.customers.reach(job_id)).startswith(wanted), prompt
        assert not [call for call in scene.service.calls if call.path not in (SUBMIT, STATUS) and KEY in str(call)]
        whole = reply(body=scene.service.picture, content_type="image/png").raw
        scene.service.play("cut off once", picture=[Answer(raw=whole[:-20], then=Then.CLOSE)])
        scene.delivered(await scene.ends("cut off once"))
        several = envelope(done("file:///etc/passwd", f"{scene.service.url}/images/any.png"))
        scene.service.play("the second is good", status=[several])
        scene.delivered(await scene.ends("the second is good"))
        await scene.assert_a_good_job_is_served()
        await scene.assert_all_is_well()
        scene.assert_says_no_secret()


@pytest.mark.parametrize(
    ("status", "reason"), [(401, "key_invalid"), (402, "balance_used_up")], ids=["key invalid", "balance used up"]
)
async def test_what_only_the_operator_can_mend_ends_a_job_at_once_and_is_over_when_it_is_mended(
    tmp_path: Path, status: int, reason: str
) -> None:
    async with stage(tmp_path, LOG_FORMAT="json" if status == 401 else "console") as scene:
        refused = envelope(status=status, code=status, message=f"no, {KEY}: {PROMPT}")
        scene.service.play(PROMPT, submit=[refused])
        assert why(await scene.ends(PROMPT)) == "failure.unavailable"
        assert why(await scene.ends("queued meanwhile")) == "failure.unavailable"
        assert scene.service.submits == {PROMPT: 1}
        assert "circuit_opened" in scene.program.err
        assert reason in scene.program.err
        await until(lambda: "circuit_probed" in scene.program.err, "the service is not tried again")
        await scene.assert_a_good_job_is_served()
        assert "circuit_closed" in scene.program.err
        assert "lighthouse" not in scene.program.said
        scene.assert_says_no_secret()
        await scene.assert_all_is_well()


async def test_a_good_job_is_one_submit_with_exactly_the_documented_fields_and_nothing_of_it_is_logged(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as scene:
        job = await scene.ends(PROMPT)
        scene.delivered(job)
        submit, *others = scene.service.calls
        assert (submit.method, submit.path, submit.query) == ("POST", SUBMIT, {})
        assert submit.json == {"prompt": PROMPT, "aspect_ratio": "16:9"}
        assert submit.headers["authorization"] == f"Bearer {KEY}"
        assert {call.path for call in others} == {STATUS, "/images/task_1.png"}
        assert all(call.query == {"task_id": "task_1"} for call in others if call.path == STATUS)
        (fetched,) = scene.service.called("/images/task_1.png")
        assert KEY not in str(fetched)
        scene.service.play(PROMPT, submit=[envelope(status=400, code=400, message=f"{PROMPT} is refused")])
        assert why(await scene.ends(PROMPT)) == "failure.refused"
        assert "lighthouse" not in scene.program.said
        assert "등대" not in scene.program.said
        assert job.id in scene.program.err
        scene.assert_says_no_secret()
        await scene.assert_all_is_well()
