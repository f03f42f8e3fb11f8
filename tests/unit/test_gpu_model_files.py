"""The download of a model: what of it is needed, whether the disk has room, how far it is. Without torch and hub."""

from __future__ import annotations

import io
import re
import threading
from pathlib import Path

import pytest

from bot.gpu.download_progress import DownloadBar, download_bar
from bot.gpu.messages import Downloading
from bot.gpu.model_files import GB, Missing, NoRoomOnDisk, check_room, fetch_model, needed, told

HUB = (
    "README.md",
    "assets/DMDR.webp",
    "model_index.json",
    "scheduler/scheduler_config.json",
    "text_encoder/config.json",
    "text_encoder/model-00001-of-00003.safetensors",
    "text_encoder/model.safetensors.index.json",
    "tokenizer/merges.txt",
    "tokenizer/tokenizer.json",
    "transformer/config.json",
    "transformer/diffusion_pytorch_model-00001-of-00003.safetensors",
    "vae/config.json",
    "vae/diffusion_pytorch_model.safetensors",
)


def test_all_that_is_downloaded_of_the_real_model_is_counted() -> None:
    assert set(HUB) - set(needed(HUB)) == {"README.md"}


def test_weights_count_in_one_format_and_never_those_beside_the_folders() -> None:
    names = (
        "all_in_one.safetensors",
        "vae/diffusion_pytorch_model.safetensors",
        "vae/diffusion_pytorch_model.bin",
        "vae/diffusion_pytorch_model.fp16.safetensors",
        "transformer/diffusion_pytorch_model.fp16-00001-of-00002.safetensors",
        "transformer/diffusion_pytorch_model.bin",
        "text_encoder/pytorch_model.bin",
    )
    assert list(needed(names)) == ["vae/diffusion_pytorch_model.safetensors", "text_encoder/pytorch_model.bin"]


def missing(folder: Path, size_bytes: int = 33 * GB) -> Missing:
    return Missing(size_bytes=size_bytes, folder=folder / "blobs")


def test_a_disk_without_room_is_told_with_how_much_is_free_and_needed_and_where(tmp_path: Path) -> None:
    with pytest.raises(NoRoomOnDisk) as told_:
        check_room("some/model", missing(tmp_path), free_bytes=12_340_000_000)
    assert re.sub(r"\s+", " ", str(told_.value)) == (
        f"The disk has no room for the model some/model: 33.5 GB are needed in {tmp_path / 'blobs'}, and 12.3 GB are "
        "free. Make room there, or name a folder on a larger disk in HF_HOME."
    )
    check_room("some/model", missing(tmp_path), free_bytes=34 * GB)


def test_what_broken_off_downloads_hold_is_told_where_room_is_lacking(tmp_path: Path) -> None:
    blobs = missing(tmp_path).folder
    blobs.mkdir()
    (blobs / "abc.0123abcd.incomplete").write_bytes(bytes(60_000_000))
    (blobs / "def").write_bytes(bytes(60_000_000))
    with pytest.raises(NoRoomOnDisk, match=r"broken off hold 0\.1 GB there \(\*\.incomplete\)"):
        check_room("some/model", missing(tmp_path), free_bytes=0)


def test_a_folder_is_not_asked_for_at_the_hub(tmp_path: Path) -> None:
    sent: list[Downloading] = []
    fetch_model(str(tmp_path), fetch=pytest.fail, report=sent.append)
    assert sent == []


def test_a_download_is_told_as_it_grows_and_to_its_end(tmp_path: Path) -> None:
    blobs = missing(tmp_path).folder
    blobs.mkdir()
    (blobs / "old").write_bytes(b"x" * 5000)
    sent: list[Downloading] = []
    is_heard = threading.Event()

    def report(download: Downloading) -> None:
        sent.append(download)
        if download.done_bytes:
            is_heard.set()

    with told(missing(tmp_path, 100_000), report):
        (blobs / "new.0123abcd.incomplete").write_bytes(b"x" * 40_000)
        assert is_heard.wait(20)
        (blobs / "new.0123abcd.incomplete").rename(blobs / "new")
    assert sent[0].percent == 0
    assert [download.done_bytes for download in sent] == sorted({download.done_bytes for download in sent})
    assert sent[1].done_bytes == 40_000
    assert sent[-1] == Downloading(done_bytes=100_000, total_bytes=100_000)


def test_a_download_that_breaks_off_is_not_told_as_done(tmp_path: Path) -> None:
    sent: list[Downloading] = []
    with pytest.raises(ConnectionError), told(missing(tmp_path), sent.append):
        raise ConnectionError
    assert [download.percent for download in sent] == [0]


def test_in_a_terminal_a_bar_stands_while_the_model_is_downloaded(capsys: pytest.CaptureFixture[str]) -> None:
    bar = DownloadBar()
    for done_bytes in (0, 5 * GB, 10 * GB):
        bar(Downloading(done_bytes=done_bytes, total_bytes=10 * GB))
    bar(None)
    bar(None)
    assert capsys.readouterr().out == ""


def test_without_a_terminal_there_is_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", io.StringIO())
    with download_bar() as bar:
        assert bar is None
