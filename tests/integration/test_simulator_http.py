"""The simulator over real HTTP on loopback: the documented contract, and every fault on demand."""

import asyncio
import io
import signal
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from PIL import Image, ImageStat, UnidentifiedImageError

from bot.serving.server import PortInUse
from bot.simulator.api import prompt_digest
from bot.simulator.drawing import SIZES_PX
from bot.simulator.faults import parse_rules
from bot.simulator.server import RunningSimulator, SimulatorSettings, running
from bot.simulator.tasks import Duration

FAST = SimulatorSettings(duration=Duration(fixed_s=0.0), call_latency_s=0.0, hang_s=0.2, seed=1)
FOX = {"prompt": "a red fox", "aspect_ratio": "4:3"}


@dataclass
class HandClock:
    now: float = 1_764_939_909.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client of the contract, with the simulator it talks to."""

    http: httpx.AsyncClient
    simulator: RunningSimulator

    async def submit(self, *, simulate: str = "", **changes: object) -> httpx.Response:
        return await self.http.post("/api/generate", json=FOX | changes, headers={"X-Simulate": simulate})

    async def task(self, *, simulate: str = "", **changes: object) -> str:
        return str((await self.submit(simulate=simulate, **changes)).json()["data"]["task_id"])

    async def status(self, task_id: str, *, simulate: str = "") -> httpx.Response:
        return await self.http.get("/api/status", params={"task_id": task_id}, headers={"X-Simulate": simulate})

    async def told(self, *, simulate: str = "") -> dict[str, object]:
        """The `data` of the status answer of a new task."""
        answer = await self.status(await self.task(simulate=simulate))
        data: dict[str, object] = answer.json()["data"]
        return data

    async def picture(self, simulate: str = "") -> httpx.Response:
        """What the address of a new task's picture answers."""
        told = await self.told(simulate=simulate)
        addresses = told["response"]
        assert isinstance(addresses, list)
        return await self.http.get(str(addresses[0]))


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shared() -> AsyncIterator[Client]:
    """One simulator for the tests that only ask it something."""
    async with client_of(FAST) as client:
        yield client


@asynccontextmanager
async def client_of(settings: SimulatorSettings, *, clock: HandClock | None = None) -> AsyncIterator[Client]:
    async with (
        running(settings, clock=clock or HandClock()) as simulator,
        httpx.AsyncClient(
            base_url=simulator.url,
            headers={"Authorization": "Bearer any-key"},
            timeout=30,
            trust_env=False,
            verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),  # empty, hence quick: nothing here is encrypted
        ) as http,
    ):
        yield Client(http=http, simulator=simulator)


async def test_a_picture_is_made_as_the_contract_says() -> None:
    clock = HandClock()
    async with client_of(replace(FAST, duration=Duration(fixed_s=3.0)), clock=clock) as client:
        submitted = (await client.submit()).json()
        task_id = submitted["data"]["task_id"]
        assert submitted == {
            "code": 200,
            "message": "success",
            "data": {"task_id": task_id, "status": "IN_PROGRESS"},
        }
        assert (await client.status(task_id)).json()["data"]["status"] == "IN_PROGRESS"
        clock.now += 3
        address = f"{client.simulator.url}/images/{task_id}_0.jpeg"
        assert (await client.status(task_id)).json() == {
            "code": 200,
            "message": "success",
            "data": {
                "status": "SUCCESS",
                "task_id": task_id,
                "request": FOX,
                "response": [address],
                "consumed_credits": 15,
                "created_at": "2025-12-05 13:05:09",
                "error_message": None,
            },
        }
        picture = await client.http.get(address)
        assert picture.headers["content-type"] == "image/jpeg"
        assert Image.open(io.BytesIO(picture.content)).size == SIZES_PX["4:3"]


async def test_the_key_is_asked_for() -> None:
    async with client_of(replace(FAST, api_key="right")) as client:
        for value in ("Bearer wrong", "Bearer", "right", ""):
            answer = await client.http.post("/api/generate", json=FOX, headers={"Authorization": value})
            assert (answer.status_code, answer.json()["code"]) == (401, 401)
        answer = await client.http.post("/api/generate", json=FOX, headers={"Authorization": "Bearer right"})
        assert answer.status_code == 200


async def test_a_submit_that_breaks_the_contract_is_refused_in_its_envelope() -> None:
    broken: tuple[dict[str, object], ...] = (
        {"prompt": ""},
        {"prompt": 7},
        {"prompt": None},
        {"prompt": "a" * 1001},
        {"aspect_ratio": "2:1"},
        {"aspect_ratio": None},
        {"seed": 7},
    )
    async with client_of(FAST) as client:
        for changes in broken:
            answer = await client.http.post("/api/generate", json=FOX | changes)
            assert (answer.status_code, answer.json()["code"], answer.json()["data"]) == (400, 400, None), changes
        lone_surrogate = b'{"prompt": "\\ud800", "aspect_ratio": "1:1"}'
        for body in (lone_surrogate, b"", b"[]", b"{", b"\xff", b"[" * 60_000, b"a" * 70_000):
            assert (await client.http.post("/api/generate", content=body)).status_code == 400
        assert (await client.submit(prompt="가" * 1000)).status_code == 200
        assert len(client.simulator.tasks) == 1


@pytest.mark.asyncio(loop_scope="module")
async def test_unknown_tasks_and_pictures_are_not_found(shared: Client) -> None:
    assert (await shared.status("task_0")).json()["code"] == 404
    for name in ("task_0_0.jpeg", "x", "task_0_0.png", "..%2Fsecret"):
        assert (await shared.http.get(f"/images/{name}")).status_code == 404


@pytest.mark.parametrize(
    ("fault", "http_status", "code"),
    [
        ("unauthorized", 401, 401),
        ("payment-required", 402, 402),
        ("refused", 400, 400),
        ("server-error", 500, 500),
        ("envelope-disagrees", 200, 500),
    ],
)
@pytest.mark.asyncio(loop_scope="module")
async def test_the_errors_of_the_contract_come_by_header(
    fault: str, http_status: int, code: int, shared: Client
) -> None:
    task_id = await shared.task()
    for answer in (await shared.submit(simulate=fault), await shared.status(task_id, simulate=fault)):
        assert (answer.status_code, answer.json()["code"]) == (http_status, code)
    assert (await shared.status(task_id)).status_code == 200


async def test_too_many_requests_come_with_seconds_with_a_date_and_bare() -> None:
    async with client_of(replace(FAST, retry_after_s=7)) as client:
        answers = [
            await client.submit(simulate=fault) for fault in ("rate-limited", "rate-limited-until", "rate-limited-bare")
        ]
        assert [answer.status_code for answer in answers] == [429, 429, 429]
        assert answers[0].headers["retry-after"] == "7"
        until = parsedate_to_datetime(answers[1].headers["retry-after"])
        assert until == datetime.fromtimestamp(HandClock().now + 7, UTC)
        assert "retry-after" not in answers[2].headers


@pytest.mark.asyncio(loop_scope="module")
async def test_pages_and_broken_json_come_instead_of_answers(shared: Client) -> None:
    page = await shared.submit(simulate="bad-gateway")
    assert (page.status_code, page.headers["content-type"]) == (502, "text/html; charset=utf-8")
    with pytest.raises(ValueError, match="Unterminated"):
        (await shared.submit(simulate="malformed-json")).json()


@pytest.mark.parametrize("fault", ["dropped", "hang"])
async def test_a_lost_submit_is_made_and_billed_all_the_same(fault: str) -> None:
    async with client_of(FAST) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.submit(simulate=fault)
        assert client.simulator.tasks.submits_of("a red fox") == 1
        assert (await client.http.get("/simulator/stats")).json()["billed_credits"] == 15


async def test_a_client_that_gives_up_on_a_hanging_call_gets_its_timeout() -> None:
    async with client_of(replace(FAST, hang_s=60)) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.http.post("/api/generate", json=FOX, headers={"X-Simulate": "hang"}, timeout=0.1)


async def test_a_hanging_call_does_not_keep_the_simulator_from_stopping() -> None:
    async with asyncio.timeout(5):
        async with client_of(replace(FAST, hang_s=60)) as client:
            hanging = asyncio.create_task(client.submit(simulate="hang"))
            await client.http.get("/simulator/stats")
            client.simulator.api.stopping.set()
            with pytest.raises(httpx.RemoteProtocolError):
                await hanging


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("failed", {"status": "FAILED", "response": [], "consumed_credits": 0}),
        ("failed-silently", {"status": "FAILED", "error_message": None, "consumed_credits": 0}),
        ("unknown-status", {"status": "UNDER_REVIEW", "error_message": None}),
        ("unknown-status-error", {"status": "ABORTED", "consumed_credits": 0}),
        ("never-finishes", {"status": "IN_PROGRESS"}),
        ("no-images", {"status": "SUCCESS", "response": []}),
        ("foreign-request", {"request": {"prompt": "a red fox", "size": "1024*1024", "seed": "7"}}),
        ("odd-fields", {"request": None, "consumed_credits": "15", "created_at": 1764939909}),
        ("image-elsewhere-http", {"response": ["http://images.example.invalid/task_0.jpeg"]}),
        ("image-loopback", {"response": ["http://127.0.0.1:9/task_0.jpeg"]}),
        ("image-private", {"response": ["https://10.0.0.1/task_0.jpeg"]}),
        ("image-link-local", {"response": ["http://169.254.169.254/latest/meta-data/"]}),
        ("image-file-url", {"response": ["file:///etc/passwd"]}),
    ],
)
@pytest.mark.asyncio(loop_scope="module")
async def test_the_fate_of_a_task_is_settled_with_its_submit(
    fault: str, expected: dict[str, object], shared: Client
) -> None:
    told = await shared.told(simulate=fault)
    assert {name: told[name] for name in expected} == expected


@pytest.mark.asyncio(loop_scope="module")
async def test_a_failure_says_why_and_fields_may_be_missing(shared: Client) -> None:
    assert "could not be generated" in str((await shared.told(simulate="failed"))["error_message"])
    assert set(await shared.told(simulate="missing-fields")) == {"status", "task_id", "response"}


@pytest.mark.asyncio(loop_scope="module")
async def test_one_task_may_have_several_pictures_and_each_is_another(shared: Client) -> None:
    addresses = (await shared.told(simulate="several-images"))["response"]
    assert isinstance(addresses, list)
    pictures = {(await shared.http.get(address)).content for address in addresses}
    assert len(pictures) == 3


@pytest.mark.asyncio(loop_scope="module")
async def test_pictures_go_wrong_in_every_way(shared: Client) -> None:
    assert (await shared.picture("image-redirect-http")).headers["location"].startswith("http://images.example")
    assert (await shared.picture("image-redirect-private")).headers["location"].startswith("http://10.0.0.1/")
    assert (await shared.picture("image-empty")).content == b""
    assert (await shared.picture("image-missing")).status_code == 404
    assert (await shared.picture("image-html")).headers["content-type"].startswith("text/html")
    with pytest.raises(UnidentifiedImageError):
        Image.open(io.BytesIO((await shared.picture("image-not-image")).content))
    with pytest.raises(OSError, match="truncated"):
        Image.open(io.BytesIO((await shared.picture("image-truncated")).content)).load()
    with pytest.raises(Image.DecompressionBombError):
        Image.open(io.BytesIO((await shared.picture("image-bomb")).content))
    black = Image.open(io.BytesIO((await shared.picture("image-black")).content))
    assert black.size == SIZES_PX["4:3"]
    assert max(ImageStat.Stat(black).mean) < 1
    assert (await shared.picture("image:server-error")).status_code == 500


@pytest.mark.asyncio(loop_scope="module")
async def test_a_picture_that_is_too_large_or_too_slow_is_sent_without_its_length(shared: Client) -> None:
    told = await shared.told(simulate="image-too-large")
    addresses = told["response"]
    assert isinstance(addresses, list)
    received = 0
    async with shared.http.stream("GET", addresses[0]) as answer:
        assert "content-length" not in answer.headers
        async for chunk in answer.aiter_bytes():
            received += len(chunk)
    assert received > 32 * 1024 * 1024
    slow = await shared.told(simulate="image-slow")
    addresses = slow["response"]
    assert isinstance(addresses, list)
    async with shared.http.stream("GET", addresses[0]) as answer:
        first = await anext(answer.aiter_bytes())
        assert first == b"\xff"


@pytest.mark.asyncio(loop_scope="module")
async def test_a_fault_may_pass_after_a_few_times(shared: Client) -> None:
    task_id = await shared.task(simulate="status:server-error*2")
    assert [(await shared.status(task_id)).status_code for _ in range(3)] == [500, 500, 200]


async def test_faults_come_by_configuration() -> None:
    rules = parse_rules("submit:server-error*1, failed")
    async with client_of(replace(FAST, faults=rules)) as client:
        assert (await client.submit()).status_code == 500
        assert (await client.told())["status"] == "FAILED"


async def test_markers_in_a_prompt_count_only_where_they_are_switched_on() -> None:
    marked = "a fox [simulate:failed]"
    async with client_of(FAST) as client:
        told = (await client.status(await client.task(prompt=marked))).json()["data"]
        assert told["status"] == "SUCCESS"
    async with client_of(replace(FAST, prompt_markers=True)) as client:
        told = (await client.status(await client.task(prompt=marked))).json()["data"]
        assert told["status"] == "FAILED"
        assert (await client.submit(prompt="[simulate:payment-required]")).status_code == 402


@pytest.mark.asyncio(loop_scope="module")
async def test_a_fault_nobody_knows_is_refused_with_the_list(shared: Client) -> None:
    answer = await shared.submit(simulate="no-such")
    assert answer.status_code == 400
    assert "image-black" in answer.json()["message"]


async def test_a_call_limit_is_kept() -> None:
    clock = HandClock()
    async with client_of(replace(FAST, max_requests_per_s=2), clock=clock) as client:
        answers = [await client.submit() for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert answers[2].headers["retry-after"] == "1"
        clock.now += 1
        assert (await client.submit()).status_code == 200


async def test_a_restarted_simulator_shows_the_same_picture(tmp_path: Path) -> None:
    kept = replace(FAST, folder=tmp_path, seed=None)
    async with client_of(kept) as client:
        task_id = await client.task()
        before = (await client.http.get(f"/images/{task_id}_0.jpeg")).content
    async with client_of(kept) as client:
        after = (await client.http.get(f"/images/{task_id}_0.jpeg")).content
        assert client.simulator.tasks.submits_of("a red fox") == 1
    assert before == after


async def test_the_statistics_count_calls_and_hide_prompts() -> None:
    async with client_of(FAST) as client:
        await client.picture()
        await client.task()
        answer = await client.http.get("/simulator/stats")
        stats = answer.json()
        assert (stats["submits"], stats["status_calls"], stats["images_served"]) == (2, 1, 1)
        assert stats["submits_by_prompt"] == {prompt_digest("a red fox"): 2}
        assert sorted(task["status_calls"] for task in stats["tasks"].values()) == [0, 1]
        assert "red fox" not in answer.text


async def test_the_addresses_of_pictures_follow_the_public_url() -> None:
    async with client_of(replace(FAST, public_url="https://pictures.example/")) as client:
        task_id = await client.task()
        told = (await client.status(task_id)).json()["data"]
        assert told["response"] == [f"https://pictures.example/images/{task_id}_0.jpeg"]


async def test_the_process_keeps_its_signal_handlers() -> None:
    before = signal.getsignal(signal.SIGINT)
    async with running(FAST):
        assert signal.getsignal(signal.SIGINT) is before


async def test_a_port_that_is_taken_is_told_at_once() -> None:
    async with running(FAST) as simulator:
        port = int(simulator.url.rpartition(":")[2])
        with pytest.raises(PortInUse):
            async with running(replace(FAST, port=port)):
                pass
