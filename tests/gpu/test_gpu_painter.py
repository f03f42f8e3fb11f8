"""The painter on a tiny pipeline, in this process: what it reports when something is wrong, and how it lays out."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest
import torch
from diffusers import ZImagePipeline
from peft import LoraConfig

from bot.gpu.child import DTYPE, Hopeless, Painter, as_picture, as_png, does_not_fit, lay_out, lay_over, open_painter
from bot.gpu.messages import Failed, Load, Loading, Paint, Painted, Picture, Ready, Report, Step
from bot.gpu.settings import Profile
from bot.gpu.work import Work
from tests.e2e.program import TIME_LIMIT_S
from tests.gpu.bare import ROUNDING, BarePipeline, difference

pytestmark = pytest.mark.timeout(TIME_LIMIT_S)

CPU = torch.device("cpu")


class TheEnd(Exception):
    """There are no more orders."""


class FakeServer:
    """In the place of the pipes: orders are given before, reports are kept."""

    def __init__(self, *orders: Paint, cancel_after: int = 10**9) -> None:
        self.orders = list(orders)
        self.sent: list[Report] = []
        self.cancel_after = cancel_after

    def send(self, report: Report) -> None:
        self.sent.append(report)

    def next_order(self) -> Paint:
        if not self.orders:
            raise TheEnd
        return self.orders.pop(0)

    def is_cancelled(self, task_id: str) -> bool:
        return task_id == "cancelled" and len(self.steps) >= self.cancel_after

    def forget(self, task_id: str) -> None:
        pass

    @property
    def steps(self) -> list[Step]:
        return [report for report in self.sent if isinstance(report, Step)]

    @property
    def failures(self) -> dict[str, str]:
        return {report.task_id: report.reason for report in self.sent if isinstance(report, Failed)}

    @property
    def unread(self) -> dict[str, int]:
        return {report.task_id: report.unread_characters for report in self.sent if isinstance(report, Picture)}

    @property
    def pictures(self) -> dict[str, bytes]:
        return {report.task_id: report.data for report in self.sent if isinstance(report, Picture)}


def work(task_id: str = "t", prompt: str = "a fox", *, seed: int = 7, steps: int = 2, side_px: int = 64) -> Work:
    return Work(task_id=task_id, prompt=prompt, width_px=side_px, height_px=side_px, seed=seed, steps=steps)


def paint(pipe: ZImagePipeline, *orders: Paint, cancel_after: int = 10**9) -> FakeServer:
    """Carry the orders out, wait for the pictures, and give what was reported."""
    server = FakeServer(*orders, cancel_after=cancel_after)
    painter = Painter(pipe=pipe, device=CPU, server=server)  # type: ignore[arg-type]  # it speaks as the real one does
    with pytest.raises(TheEnd):
        painter.paint_forever()
    painter._encoding.shutdown()
    return server


@pytest.fixture
def pipe(model: Path) -> ZImagePipeline:
    made = ZImagePipeline.from_pretrained(model, dtype=DTYPE)
    made.set_progress_bar_config(disable=True)
    return made


def test_the_bytes_are_those_of_the_bare_pipeline(pipe: ZImagePipeline, model: Path) -> None:
    server = paint(pipe, Paint(works=(work(seed=42),)))
    assert server.pictures == {"t": BarePipeline(model).paint("a fox", seed=42)}
    assert [step.fraction for step in server.steps] == [0.5, 1.0]
    assert isinstance(server.sent[-1], Picture | Painted)


def test_a_cancel_stops_within_a_step_and_the_next_picture_is_as_ever(pipe: ZImagePipeline, model: Path) -> None:
    cancelled, after = work("cancelled", steps=8), work("after", seed=3)
    server = paint(pipe, Paint(works=(cancelled,)), Paint(works=(after,)), cancel_after=3)
    assert server.failures == {"cancelled": "cancelled"}
    assert [step.fraction for step in server.steps] == [1 / 8, 2 / 8, 3 / 8, 0.5, 1.0]
    assert server.pictures == {"after": BarePipeline(model).paint("a fox", seed=3)}


def test_a_batch_gives_the_pictures_of_each_alone(pipe: ZImagePipeline, model: Path) -> None:
    prompts = [
        "a red fox",
        "a blue whale in a teacup that wears a very long hat of many colours, and sings",
        "a red cat",
    ]
    works = tuple(work(f"t{index}", prompt, seed=index) for index, prompt in enumerate(prompts))
    server = paint(pipe, Paint(works=works))
    bare = BarePipeline(model)
    for one in works:
        assert difference(server.pictures[one.task_id], bare.paint(one.prompt, seed=one.seed)) <= ROUNDING
    # Those whose prompts are of unlike length are painted one after the other, in one order.
    assert [len(step.task_ids) for step in server.steps] == [2, 2, 1, 1]
    assert sum(isinstance(report, Painted) for report in server.sent) == 1


@pytest.mark.parametrize("length", [10, 400, 900, 1400])
def test_a_long_prompt_is_read_to_its_end(pipe: ZImagePipeline, model: Path, length: int) -> None:
    """The tiny tokenizer has a token for each byte. Up to 512 of them the bytes are those of the pipeline as it is."""
    prompt = "a fox in the snow, ".ljust(length, "y")
    server = paint(pipe, Paint(works=(work(prompt=prompt),)), Paint(works=(work("other", prompt[:-1] + "z"),)))
    assert server.unread == {"t": 0, "other": 0}
    bare = BarePipeline(model)
    settings = {"max_sequence_length": 1504} if length > 480 else {}
    assert server.pictures["t"] == bare.paint(prompt, seed=7, **settings)
    assert server.pictures["t"] != server.pictures["other"]


def test_what_the_model_does_not_take_is_counted(pipe: ZImagePipeline) -> None:
    words = "여우 " * 330
    server = paint(pipe, Paint(works=(work(prompt=words), work("short", "a fox"))))
    assert set(server.pictures) == {"t", "short"}
    assert server.unread["short"] == 0
    assert 0 < server.unread["t"] < len(words)
    read = words[: len(words) - server.unread["t"]]
    again = paint(pipe, Paint(works=(work(prompt=words), work("read", read))))
    assert again.unread["read"] == 0
    assert difference(again.pictures["t"], again.pictures["read"]) <= ROUNDING


class NoRoomToPin(torch.nn.Module):  # type: ignore[misc]  # PyTorch is not looked into
    """A text encoder for which RAM cannot be pinned."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def named_children(self) -> NoReturn:
        raise self.error

    modules = named_modules = named_children


@pytest.mark.parametrize(
    ("error", "is_no_room"),
    [
        (torch.AcceleratorError("CUDA error: out of memory"), True),
        (RuntimeError("Cannot allocate memory"), True),
        (MemoryError(), True),
        (RuntimeError("CUDA error: an illegal memory access was encountered"), False),
    ],
)
def test_ram_that_cannot_be_pinned_is_a_profile_that_does_not_fit(
    pipe: ZImagePipeline, error: RuntimeError | MemoryError, is_no_room: bool
) -> None:
    pipe.text_encoder = NoRoomToPin(error)
    with pytest.raises(type(error)):
        lay_out(pipe, Profile.GB16, CPU)
    assert does_not_fit(error) is is_no_room


def test_numbers_that_overflowed_are_no_picture(pipe: ZImagePipeline) -> None:
    with torch.no_grad():
        pipe.vae.decoder.conv_out.bias.fill_(float("nan"))
    assert paint(pipe, Paint(works=(work(),))).failures == {"t": "not_a_number"}


def test_a_black_picture_is_none(pipe: ZImagePipeline) -> None:
    with torch.no_grad():
        pipe.vae.decoder.conv_out.weight.zero_()
        pipe.vae.decoder.conv_out.bias.fill_(-1.0)
    assert paint(pipe, Paint(works=(work(),))).failures == {"t": "black"}


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), "out_of_memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes"), "out_of_memory"),
        (ValueError("something else"), "error"),
    ],
)
def test_a_fault_fails_its_batch_and_the_next_is_painted(pipe: ZImagePipeline, error: Exception, reason: str) -> None:
    calls = []

    def fail_once(*_: object) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise error

    pipe.transformer.register_forward_pre_hook(fail_once)
    server = paint(pipe, Paint(works=(work("bad"), work("too"))), Paint(works=(work("good"),)))
    assert server.failures == {"bad": reason, "too": reason}
    assert list(server.pictures) == ["good"]


def test_a_fault_of_the_device_itself_ends_the_process(pipe: ZImagePipeline) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("CUDA error: an illegal memory access was encountered")

    pipe.transformer.register_forward_pre_hook(fail)
    painter = Painter(pipe=pipe, device=CPU, server=FakeServer(Paint(works=(work(),))))  # type: ignore[arg-type]  # as above
    with pytest.raises(RuntimeError, match="illegal memory access"):
        painter.paint_forever()


@pytest.mark.parametrize(
    ("profile", "most"), [(Profile.FULL, 0), (Profile.GB16, 0), (Profile.GB8, 0), (Profile.GB12, 60)]
)
def test_every_profile_paints_the_same_picture(pipe: ZImagePipeline, model: Path, profile: Profile, most: int) -> None:
    """12gb keeps the transformer in 8 bits, which shows on random weights. What is told here is that a profile can be
    laid out and used; what it needs in memory, only a GPU can tell."""
    lay_out(pipe, profile, CPU)
    server = paint(pipe, Paint(works=(work(),)))
    assert difference(server.pictures["t"], BarePipeline(model).paint("a fox", seed=7)) <= most


def test_loras_are_laid_over_with_their_strength(pipe: ZImagePipeline, model: Path, tmp_path: Path) -> None:
    torch.manual_seed(1)
    trained = ZImagePipeline.from_pretrained(model, dtype=DTYPE)
    trained.transformer.add_adapter(LoraConfig(r=4, target_modules=["to_q", "to_v"], init_lora_weights=False))
    weights = {
        name.replace(".default", ""): tensor
        for name, tensor in trained.transformer.state_dict().items()
        if "lora_" in name
    }
    ZImagePipeline.save_lora_weights(tmp_path, transformer_lora_layers=weights)
    plain = BarePipeline(model).paint("a fox", seed=7)
    lay_over(pipe, ((str(tmp_path), 0.8),))
    laid = paint(pipe, Paint(works=(work(),))).pictures["t"]
    assert difference(laid, plain) > 0
    bare = BarePipeline(model)
    bare.pipe.load_lora_weights(tmp_path, adapter_name="it")
    bare.pipe.set_adapters(["it"], [0.8])
    assert difference(laid, bare.paint("a fox", seed=7)) <= ROUNDING
    assert not [name for name, _ in pipe.transformer.named_modules() if "lora" in name]


def test_loading_says_how_far_it_is_and_warns_of_the_cpu(model: Path) -> None:
    server = FakeServer()
    open_painter(Load(model=str(model), profile="cpu", loras=()), server)  # type: ignore[arg-type]  # as above
    phases = [report.phase for report in server.sent if isinstance(report, Loading)]
    assert phases == ["reading", "reading", "warming"]
    assert isinstance(server.sent[0], Loading)
    assert "on the CPU" in server.sent[0].warning
    ready = server.sent[-1]
    assert isinstance(ready, Ready)
    assert (ready.device, ready.profile) == ("cpu", "cpu")
    assert 0 < ready.step_s_per_pixel < 1e-3


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_a_profile_for_a_gpu_that_is_not_there_is_hopeless(model: Path) -> None:
    with pytest.raises(Hopeless, match="needs a GPU"):
        open_painter(Load(model=str(model), profile="12gb", loras=()), FakeServer())  # type: ignore[arg-type]  # as above


def test_a_png_is_what_the_library_saves(pipe: ZImagePipeline) -> None:
    picture = as_picture(torch.rand(3, 16, 16, generator=torch.Generator().manual_seed(0)).to(DTYPE))
    assert picture.size == (16, 16)
    assert as_png(picture) == as_png(picture)
