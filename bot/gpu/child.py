"""The painter: the only module that imports torch. It lives in a process of its own, started by `child_start`.

Written against diffusers 0.42.1 and Z-Image-Turbo: 8 steps, no guidance, a CPU generator for each picture, so that a
seed gives the same noise on every device.
"""

from __future__ import annotations

import gc
import io
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

import torch
from diffusers import ZImageImg2ImgPipeline, ZImagePipeline
from diffusers.hooks import apply_group_offloading
from diffusers.image_processor import VaeImageProcessor
from PIL import Image

from bot.gpu.messages import Failed, Load, Loading, Paint, Painted, Picture, Ready, Step
from bot.gpu.model_files import NoRoomOnDisk, fetch_model
from bot.gpu.profiles import TILED_ABOVE_PIXELS, is_no_room, that_fit
from bot.gpu.prompts import PADDED_TO_TOKENS, FittedPrompt, fitted, most_tokens
from bot.gpu.server_connection import ServerConnection
from bot.gpu.settings import Profile
from bot.gpu.work import Work

DTYPE = torch.bfloat16
MAX_BLACK_LEVEL = 8
"""Of 255. A picture without a brighter channel anywhere is black."""
PROMPTS_REMEMBERED = 32
"""Encoded prompts, for "again" and variations: at most 7.7 MB each."""
SLOW_STEP_S = 0.1
ENCODERS = 2
PICTURES_WAITING = 8
"""Painted, but not yet written as PNG."""
WARM_UP_PX = {"cuda": 1024, "cpu": 64}
"""On a GPU the warm-up also shows whether the usual size fits into memory."""
ON_CPU = (
    "There is no GPU that PyTorch can use, so that pictures are painted on the CPU: count with many minutes a picture, "
    "and 24 GB of memory."
)


class Hopeless(Exception):
    """Starting again would not help. The text says what would."""


class _Cancelled(Exception):
    """Nobody wants any picture of this batch any more."""


def open_painter(order: Load, server: ServerConnection) -> Painter:
    """Load the model and paint a first picture for nobody. Where the memory that is free was misjudged, the next
    smaller profile is tried. Raises Hopeless."""
    device, profiles = _choose(Profile(order.profile) if order.profile else None)
    try:
        fetch_model(order.model, fetch=ZImagePipeline.download, report=server.send)
    except NoRoomOnDisk as small:
        raise Hopeless(str(small)) from small
    if device.type == "cpu":
        server.send(Loading(phase="reading", warning=ON_CPU))
    for profile in profiles:
        server.send(Loading(phase="reading"))
        painter = _try(order, profile, device, server)
        if painter is not None:
            return painter
        _free_memory()
        server.send(
            Loading(phase="reading", warning=f"The profile {profile} does not fit into the memory that is free.")
        )
    raise Hopeless(
        "The model does not fit into the memory that is free: that of the graphics card, or the RAM that can be "
        f"pinned for it (tried: {', '.join(profiles)}). See the table in docs/gpu.md."
    )


def _choose(wanted: Profile | None) -> tuple[torch.device, Sequence[Profile]]:
    has_gpu = torch.cuda.is_available()
    if wanted is Profile.CPU or (wanted is None and not has_gpu):
        return torch.device("cpu"), (Profile.CPU,)
    if not has_gpu:
        raise Hopeless(f"GPU_PROFILE={wanted} needs a GPU, but PyTorch finds none: check the driver, or write cpu.")
    if wanted is not None:
        return torch.device("cuda"), (wanted,)
    free_bytes, _ = torch.cuda.mem_get_info()
    return torch.device("cuda"), that_fit(free_bytes)


def _try(order: Load, profile: Profile, device: torch.device, server: ServerConnection) -> Painter | None:
    """None where memory does not suffice."""
    try:
        pipe = ZImagePipeline.from_pretrained(order.model, dtype=DTYPE)
        lay_over(pipe, order.loras)
        lay_out(pipe, profile, device)
        server.send(Loading(phase="warming"))
        painter = Painter(pipe=pipe, device=device, server=server)
        step_s_per_pixel = painter.warm_up()
    except (RuntimeError, MemoryError) as error:
        if not does_not_fit(error):
            raise
        return None
    server.send(Ready(device=_name(device), profile=profile, step_s_per_pixel=step_s_per_pixel))
    return painter


def lay_over(pipe: ZImagePipeline, loras: Sequence[tuple[str, float]]) -> None:
    """Add LoRAs into the weights for good: then they cost no time."""
    if not loras:
        return
    names = [f"lora_{index}" for index in range(len(loras))]
    for name, (source, _) in zip(names, loras, strict=True):
        pipe.load_lora_weights(source, adapter_name=name)
    pipe.set_adapters(names, [strength for _, strength in loras])
    pipe.fuse_lora(adapter_names=names)
    pipe.unload_lora_weights()


def lay_out(pipe: ZImagePipeline, profile: Profile, device: torch.device) -> None:
    """Put the parts of the model where the profile wants them.

    The text encoder works once a picture: below `full` its weights are streamed through, layer by layer, and the
    transformer, which works eight times, stays where it can.
    """
    pipe.set_progress_bar_config(disable=True)
    if profile in (Profile.FULL, Profile.CPU):
        pipe.to(device)
        return
    streaming = {
        "onload_device": device,
        "offload_device": torch.device("cpu"),
        "offload_type": "leaf_level",
        "use_stream": device.type == "cuda",
    }
    # First what leaves the RAM: pinning needs room for what is streamed.
    pipe.vae.to(device)
    pipe.vae.enable_tiling()
    match profile:
        case Profile.GB16:
            pipe.transformer.to(device)
        case Profile.GB12:
            # Kept as 8 bit numbers, computed with as 16 bit ones: half of the memory, a slightly different picture.
            pipe.transformer.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=DTYPE)
            pipe.transformer.to(device)
        case Profile.GB8:
            pipe.transformer.enable_group_offload(**streaming)
    apply_group_offloading(pipe.text_encoder, **streaming)


class _Pace:
    """Keeps the program from running ahead of the GPU, where it would be told of steps that are not made yet, and a
    cancel would stop nothing. A quick GPU is left one step to go on with, so that it never waits for the program."""

    def __init__(self, device: torch.device) -> None:
        self._is_gpu = device.type == "cuda"
        self._before: torch.cuda.Event | None = None
        self._at_s = 0.0

    def keep(self) -> None:
        if not self._is_gpu:
            return
        step = torch.cuda.Event()
        step.record()
        is_slow = time.perf_counter() - self._at_s > SLOW_STEP_S
        awaited = step if is_slow or self._before is None else self._before
        awaited.synchronize()
        self._before, self._at_s = step, time.perf_counter()


class Painter:
    """One model on one device, and one batch at a time."""

    def __init__(self, *, pipe: ZImagePipeline, device: torch.device, server: ServerConnection) -> None:
        self._pipe = pipe
        self._from_picture = ZImageImg2ImgPipeline(**pipe.components)
        self._from_picture.set_progress_bar_config(disable=True)
        self._may_tile = pipe.vae.use_tiling
        self._device = device
        self._server = server
        self._pace = _Pace(device)
        self._prompts: OrderedDict[str, tuple[torch.Tensor, int]] = OrderedDict()
        self._encoding = ThreadPoolExecutor(ENCODERS, thread_name_prefix="png")
        self._places = threading.Semaphore(PICTURES_WAITING)

    def warm_up(self) -> float:
        """Paint for nobody; gives the seconds that a step takes for each pixel."""
        side_px = WARM_UP_PX[self._device.type]
        work = Work(task_id="", prompt="a lighthouse at dawn", width_px=side_px, height_px=side_px, seed=0, steps=2)
        took_s: list[float] = []
        self.paint([work], on_step=lambda _, step_s: took_s.append(step_s))
        return took_s[-1] / work.pixels

    def paint_forever(self) -> None:
        while True:
            order = self._server.next_order()
            if isinstance(order, Paint):
                for group in self._alike(order.works):
                    self._paint_group(group)
                task_ids = tuple(work.task_id for work in order.works)
                used_bytes, total_bytes = self._memory()
                self._server.send(Painted(task_ids=task_ids, used_bytes=used_bytes, total_bytes=total_bytes))

    def paint(self, works: Sequence[Work], *, on_step: Callable[[float, float], None]) -> torch.Tensor:
        """The pictures as numbers from 0 to 1. `on_step` is told how far it is and what the step took in seconds, and
        may raise: then nothing more is computed (`pipe._interrupt` would still decode)."""
        first, began_s = works[0], 0.0
        if self._may_tile:
            self._pipe.vae.use_tiling = first.pixels > TILED_ABOVE_PIXELS

        def after_step(pipe: ZImagePipeline, index: int, _: object, tensors: dict[str, object]) -> dict[str, object]:
            nonlocal began_s
            self._pace.keep()
            now_s = time.perf_counter()
            on_step((index + 1) / pipe.num_timesteps, now_s - began_s)
            began_s = now_s
            return tensors

        with torch.inference_mode():
            shared = {
                "prompt_embeds": [self._encoded(work.prompt)[0] for work in works],
                "width": first.width_px,
                "height": first.height_px,
                "num_inference_steps": first.steps,
                "guidance_scale": 0.0,  # always said: the default of 5.0 doubles the work
                "generator": [torch.Generator("cpu").manual_seed(work.seed) for work in works],
                "callback_on_step_end": after_step,
                "output_type": "pt",
            }
            began_s = time.perf_counter()
            if first.source:
                source = Image.frombytes("RGB", (first.width_px, first.height_px), first.source)
                images: torch.Tensor = self._from_picture(image=source, strength=first.strength, **shared).images
            else:
                images = self._pipe(**shared).images
            return images.cpu()

    def _paint_group(self, works: Sequence[Work]) -> None:
        """Every work is reported, sooner or later, as a picture or as failed."""
        task_ids = tuple(work.task_id for work in works)
        pixels = sum(work.pixels for work in works)

        def on_step(fraction: float, took_s: float) -> None:
            self._server.send(Step(task_ids=task_ids, fraction=fraction, took_s=took_s, pixels=pixels))
            if all(self._server.is_cancelled(task_id) for task_id in task_ids):
                raise _Cancelled

        reason, detail = "", ""
        try:
            images = self.paint(works, on_step=on_step)
        except _Cancelled:
            reason = "cancelled"
        except Exception as error:  # noqa: BLE001 - the boundary of one batch; the device's own faults go on
            reason, detail = _reason(error)
        if reason:
            # Apart from the exception, which holds on to what is in the memory.
            _free_memory()
            for task_id in task_ids:
                self._server.send(Failed(task_id=task_id, reason=reason, detail=detail))
        else:
            for work, image in zip(works, images, strict=True):
                self._places.acquire()
                self._encoding.submit(self._hand_over, work.task_id, image, self._encoded(work.prompt)[1])
        for task_id in task_ids:
            self._server.forget(task_id)

    def _hand_over(self, task_id: str, image: torch.Tensor, unread_characters: int) -> None:
        """In a thread, while the GPU goes on."""
        try:
            if not bool(torch.isfinite(image).all()):
                self._server.send(Failed(task_id=task_id, reason="not_a_number"))
                return
            if float(image.max()) * 255 <= MAX_BLACK_LEVEL:
                self._server.send(Failed(task_id=task_id, reason="black"))
                return
            data = as_png(as_picture(image))
            self._server.send(Picture(task_id=task_id, data=data, unread_characters=unread_characters))
        except (OSError, ValueError, MemoryError) as error:
            self._server.send(Failed(task_id=task_id, reason="error", detail=type(error).__name__))
        finally:
            self._places.release()

    def _alike(self, works: Sequence[Work]) -> Iterator[Sequence[Work]]:
        """Those whose prompts are padded to the same length together."""

        def padded(work: Work) -> int:
            return -(-len(self._encoded(work.prompt)[0]) // PADDED_TO_TOKENS)

        if len(works) == 1:
            yield works
            return
        for _, group in groupby(sorted(works, key=padded), key=padded):
            yield tuple(group)

    def _encoded(self, prompt: str) -> tuple[torch.Tensor, int]:
        """With how many characters of its end were cut off. Each prompt by itself, so that it comes out the same in
        every company."""
        if prompt not in self._prompts:
            read = self._fitted(prompt)
            with torch.inference_mode():
                # A list of our own: `encode_prompt` overwrites what it is given.
                (encoded,), _ = self._pipe.encode_prompt(
                    [read.text],
                    device=self._device,
                    do_classifier_free_guidance=False,
                    max_sequence_length=read.max_tokens,
                )
            self._prompts[prompt] = encoded, read.unread_characters
            if len(self._prompts) > PROMPTS_REMEMBERED:
                self._prompts.popitem(last=False)
        self._prompts.move_to_end(prompt)
        return self._prompts[prompt]

    def _fitted(self, prompt: str) -> FittedPrompt:
        tokenizer = self._pipe.tokenizer

        def count(text: str) -> int:
            """As `ZImagePipeline._encode_prompt` puts it before the text encoder."""
            said = [{"role": "user", "content": text}]
            whole = tokenizer.apply_chat_template(
                said, tokenize=False, add_generation_prompt=True, enable_thinking=True
            )
            return len(tokenizer(whole).input_ids)

        return fitted(prompt, count=count, most=most_tokens(self._pipe.transformer.config.axes_lens[0]))

    def _memory(self) -> tuple[int, int]:
        """Used and total bytes of the device, by whomever; zeros where that means nothing."""
        if self._device.type != "cuda":
            return 0, 0
        free_bytes, total_bytes = torch.cuda.mem_get_info()
        return total_bytes - free_bytes, total_bytes


def as_picture(image: torch.Tensor) -> Image.Image:
    """As the pipeline itself does it with output_type="pil"."""
    picture: Image.Image
    (picture,) = VaeImageProcessor.numpy_to_pil(VaeImageProcessor.pt_to_numpy(image[None]))
    return picture


def as_png(picture: Image.Image) -> bytes:
    """The bytes that `picture.save("picture.png")` writes."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def is_out_of_memory(error: BaseException) -> bool:
    """The GPU's, or the CPU's, which PyTorch gives no class of its own."""
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or "can't allocate memory" in str(error)


def does_not_fit(error: RuntimeError | MemoryError) -> bool:
    """Of an error while the model is laid out. Where RAM cannot be pinned, PyTorch says "CUDA error: out of memory",
    with no class of its own: the device is well."""
    return is_out_of_memory(error) or is_no_room(str(error))


def _reason(error: Exception) -> tuple[str, str]:
    """Why a batch failed. Raises the error again where the device itself is at fault: only a new process helps."""
    if is_out_of_memory(error):
        return "out_of_memory", ""
    if isinstance(error, torch.AcceleratorError) or "CUDA error" in str(error):
        raise error
    sys.excepthook(type(error), error, error.__traceback__)
    return "error", type(error).__name__


def _free_memory() -> None:
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _name(device: torch.device) -> str:
    return torch.cuda.get_device_name() if device.type == "cuda" else "cpu"
