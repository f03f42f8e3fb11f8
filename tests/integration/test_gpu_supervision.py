"""What happens to pictures when the process that owns the GPU crashes, hangs, or runs out of memory."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.gpu.download_progress import DownloadLog
from bot.gpu.messages import Downloading
from bot.gpu.supervisor import GpuState, SupervisorLimits
from tests.e2e.program import is_alive, until
from tests.fakes.clock import StoppedClock
from tests.fakes.gpu_server import gpu_server

ROOT = Path(__file__).parents[2]


async def test_a_kill_of_the_child_costs_no_picture(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=1) as gpu:
        painted, waiting = await gpu.submit("painted"), await gpu.submit("waiting")
        await gpu.until(painted, lambda _: gpu.batches == [["painted"]])
        gpu.kill_child()
        (tmp_path / "gate").unlink()
        assert await gpu.picture(painted)
        assert await gpu.picture(waiting)
        assert gpu.batches == [["painted"], ["painted"], ["waiting"]]
        assert (await gpu.health())["restarts"] == 1


async def test_a_kill_amid_a_batch_paints_them_one_by_one(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        (tmp_path / "gate").touch()
        await gpu.reach(GpuState.READY)
        await gpu.submit("alone")
        tasks = [await gpu.submit(f"fox {number}") for number in range(3)]
        (tmp_path / "gate").unlink()
        await gpu.end(tasks[0])
        (tmp_path / "gate").touch()
        again = [await gpu.submit("crash once"), await gpu.submit("beside it")]
        (tmp_path / "gate").unlink()
        for task_id in (*tasks, *again):
            assert await gpu.picture(task_id)


async def test_a_picture_that_ends_the_child_twice_fails_and_others_do_not(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        bad, good = await gpu.submit("crash"), await gpu.submit("good")
        failed = await gpu.end(bad)
        assert (failed["status"], failed["error_message"]) == (
            "FAILED",
            "The GPU process ended twice while it painted this picture.",
        )
        assert await gpu.picture(good)
        assert [batch for batch in gpu.batches if "crash" in batch] in (
            [["crash", "good"], ["crash"]],
            [["crash"], ["crash"]],
        )


async def test_a_child_that_makes_no_step_any_more_is_ended(tmp_path: Path) -> None:
    async with gpu_server(tmp_path, limits=SupervisorLimits(step_s=20.0)) as gpu:
        hung = await gpu.end(await gpu.submit("hang"))
        assert hung["status"] == "FAILED"
        assert await gpu.picture(await gpu.submit("good"))
        assert gpu.batches == [["hang"], ["hang"], ["good"]]


async def test_a_child_that_waits_for_work_is_left_alone(tmp_path: Path) -> None:
    async with gpu_server(tmp_path, limits=SupervisorLimits(step_s=50.0)) as gpu:
        assert await gpu.picture(await gpu.submit())
        await asyncio.sleep(1.2)  # 60 s by the test's clock
        assert (await gpu.health())["restarts"] == 0


async def test_a_batch_out_of_memory_is_painted_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "pixels").write_text(str(64 * 64))
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path) as gpu:
        first = await gpu.submit("first")
        await gpu.until(first, lambda _: gpu.batches == [["first"]])
        together = [await gpu.submit(name) for name in ("second", "third")]
        (tmp_path / "gate").unlink()
        for task_id in (first, *together):
            assert await gpu.picture(task_id)
        assert gpu.batches == [["first"], ["second", "third"], ["second"], ["third"]]
        assert (await gpu.health())["restarts"] == 0


async def test_a_picture_out_of_memory_by_itself_fails_and_its_size_is_named(tmp_path: Path) -> None:
    (tmp_path / "pixels").write_text(str(64 * 64))
    async with gpu_server(tmp_path) as gpu:
        failed = await gpu.end(await gpu.submit(width=128, height=64))
        assert failed["status"] == "FAILED"
        assert failed["error_message"] == "There is not enough graphics memory for a picture of 128x64 pixels."
        assert await gpu.picture(await gpu.submit())


@pytest.mark.parametrize(
    ("prompt", "part"),
    [("not a number", "numbers overflowed"), ("black", "came out black"), ("error", "could not be painted")],
)
async def test_what_is_no_picture_fails_and_says_why(tmp_path: Path, prompt: str, part: str) -> None:
    async with gpu_server(tmp_path) as gpu:
        failed = await gpu.end(await gpu.submit(prompt))
        assert failed["status"] == "FAILED"
        assert part in str(failed["error_message"])
        assert failed["response"] == []


async def test_a_child_that_never_starts_is_given_up_and_its_pictures_are_unknown(tmp_path: Path) -> None:
    (tmp_path / "crash-at-load").touch()
    async with gpu_server(tmp_path, limits=SupervisorLimits(max_deaths=3)) as gpu:
        task_id = await gpu.submit()
        await gpu.reach(GpuState.FAILED)
        assert await gpu.look(task_id) == {}
        response = await gpu.post({"prompt": "a fox", "aspect_ratio": "1:1"})
        assert (response.status_code, response.json()["code"]) == (503, 503)
        health = await gpu.client.get("/health")
        assert (health.status_code, health.json()["state"]) == (503, "failed")
        assert health.json()["message"] == (
            "The GPU process ended 3 times in a row. It ended with code 1. RuntimeError: no such model"
        )
        told = await gpu.client.get("/health", headers={"Authorization": ""})
        assert told.status_code == 401


async def test_what_the_operator_has_to_mend_is_not_tried_again(tmp_path: Path) -> None:
    (tmp_path / "fatal").touch()
    async with gpu_server(tmp_path) as gpu:
        await gpu.reach(GpuState.FAILED)
        health = await gpu.health()
        assert health["message"] == "torch cannot be imported: install what a GPU needs with: make install-gpu."
        assert health["restarts"] == 0


async def test_a_command_that_cannot_be_run_is_told(tmp_path: Path) -> None:
    async with gpu_server(tmp_path, child=("/no/such/program",)) as gpu:
        await gpu.reach(GpuState.FAILED)
        assert "cannot be started: No such file or directory" in str((await gpu.health())["message"])


async def test_a_child_that_does_not_speak_is_given_up(tmp_path: Path) -> None:
    child = (sys.executable, "-c", "print('Hello')")
    async with gpu_server(tmp_path, child=child, limits=SupervisorLimits(max_deaths=2)) as gpu:
        await gpu.reach(GpuState.FAILED)


async def test_a_load_that_hangs_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "hang-at-load").touch()
    async with gpu_server(tmp_path, limits=SupervisorLimits(importing_s=100.0)) as gpu:
        await gpu.reach(GpuState.RESTARTING)
        (tmp_path / "hang-at-load").unlink()
        assert await gpu.picture(await gpu.submit())


def _percent(health: dict[str, object]) -> object:
    """As the bot reads it."""
    data = health["data"]
    return data.get("percent") if isinstance(data, dict) else None


async def test_a_model_that_is_downloaded_says_how_far_it_is_and_is_left_alone(tmp_path: Path) -> None:
    """Each byte more is a sign of life: by the test's clock it takes longer in all than silence may."""
    told = tmp_path / "downloading"
    told.write_text("0")
    async with gpu_server(tmp_path, limits=SupervisorLimits(downloading_s=150.0)) as gpu:
        for done_gb in range(1, 10):
            told.write_text(str(done_gb * 10**9))
            await gpu.until_health(lambda health, percent=done_gb * 10: _percent(health) == percent)  # type: ignore[misc]
            await asyncio.sleep(0.5)  # 25 s by the test's clock
        health = await gpu.health()
        assert (health["state"], health["phase"], health["restarts"]) == ("loading", "downloading", 0)
        assert health["download"] == {"done_bytes": 9 * 10**9, "total_bytes": 10**10, "percent": 90}
        told.unlink()
        assert await gpu.picture(await gpu.submit())
        health = await gpu.health()
        assert (health["state"], health["download"], health["restarts"]) == ("ready", None, 0)


async def test_a_download_that_stands_still_is_begun_anew(tmp_path: Path) -> None:
    told = tmp_path / "downloading"
    told.write_text("5")
    async with gpu_server(tmp_path, limits=SupervisorLimits(downloading_s=10.0)) as gpu:
        await gpu.reach(GpuState.RESTARTING)
        assert (await gpu.health())["download"] is None
        told.unlink()
        assert await gpu.picture(await gpu.submit())


async def test_the_log_says_at_a_pace_how_far_the_download_is(tmp_path: Path) -> None:
    clock = StoppedClock()
    with capture_logs() as lines:
        tell = DownloadLog(clock=clock)
        for percent in range(100):
            tell(Downloading(done_bytes=percent * 10**8, total_bytes=10**10))
            await clock.sleep(1.0)
        tell(Downloading(done_bytes=10**10, total_bytes=10**10))
        tell(None)
    assert [line.get("percent") for line in lines] == [0, 30, 60, 90, None]
    assert lines[1] == {
        "event": "gpu_model_downloading",
        "log_level": "info",
        "percent": 30,
        "done_gb": 3.0,
        "total_gb": 10.0,
    }
    assert lines[-1]["event"] == "gpu_model_downloaded"


async def test_words_that_the_model_does_not_take_are_counted_in_the_answer(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        assert (await gpu.end(await gpu.submit("a fox")))["unread_characters"] == 0
        assert (await gpu.end(await gpu.submit("too long a prompt")))["unread_characters"] == 37


async def test_a_picture_between_two_crashes_makes_the_count_begin_anew(tmp_path: Path) -> None:
    async with gpu_server(tmp_path, limits=SupervisorLimits(max_deaths=3)) as gpu:
        for _ in range(2):
            await gpu.end(await gpu.submit("crash"))
            assert await gpu.picture(await gpu.submit("good"))
        assert (await gpu.health())["restarts"] == 4


async def test_an_error_in_the_block_leaves_it_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        async with gpu_server(tmp_path):
            raise LookupError


async def test_the_child_ends_with_the_server(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        await gpu.reach(GpuState.READY)
        pid = gpu.server.supervisor.child_pid
        assert pid is not None
    assert not is_alive(pid)


async def test_no_child_outlives_a_server_that_was_killed(tmp_path: Path) -> None:
    """Not even one that hangs: it listens in a thread of its own."""
    script = f"""
import asyncio
from pathlib import Path
from tests.e2e.program import is_alive, until
from tests.fakes.clock import StoppedClock
from tests.fakes.gpu_server import gpu_server
async def main(folder):
    async with gpu_server(folder) as gpu:
        task_id = await gpu.submit("hang")
        await gpu.until(task_id, lambda _: bool(gpu.batches))
        (folder / "pid.new").write_text(str(gpu.server.supervisor.child_pid))
        (folder / "pid.new").rename(folder / "pid")
        await asyncio.Event().wait()
asyncio.run(main(Path({str(tmp_path)!r})))
"""
    server = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.DEVNULL)  # noqa: ASYNC220
    try:
        await until((tmp_path / "pid").exists)
        pid = int((tmp_path / "pid").read_text())
        assert is_alive(pid)
    finally:
        server.send_signal(signal.SIGKILL)
        server.wait()
    await until(lambda: not is_alive(pid))
