"""A model that is not on the disk yet, from a hub on loopback: in a process of its own, as the child is one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import TIME_LIMIT_S
from tests.gpu.hub import MODEL, hub

pytestmark = pytest.mark.timeout(TIME_LIMIT_S)
ROOT = Path(__file__).parents[2]
FETCH = f"""
import json, sys
from pathlib import Path
from diffusers import ZImagePipeline
from bot.gpu import model_files
from bot.gpu.model_files import NoRoomOnDisk, fetch_model
model_files.LOOK_EVERY_S = 0.05
model_files.SPARE_BYTES = int(sys.argv[1])
sent = []
try:
    fetch_model("{MODEL}", fetch=ZImagePipeline.download, report=sent.append)
except NoRoomOnDisk as small:
    print(json.dumps({{"error": str(small)}}))
else:
    ZImagePipeline.from_pretrained("{MODEL}")
    print(json.dumps({{"sent": [[each.done_bytes, each.total_bytes] for each in sent]}}))
"""


def fetch(address: str, home: Path, *, spare_bytes: int = 0, **settings: str) -> dict[str, object]:
    environment = {**os.environ, "HF_ENDPOINT": address, "HF_HOME": str(home), "HF_HUB_DISABLE_XET": "1", **settings}
    done = subprocess.run(
        [sys.executable, "-c", FETCH, str(spare_bytes)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIME_LIMIT_S,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return answer


def test_a_model_is_downloaded_with_its_progress_and_once(model: Path, tmp_path: Path) -> None:
    size_bytes = sum(file.stat().st_size for file in model.rglob("*") if file.is_file())
    with hub(model, pause_s=0.2) as address:
        sent = fetch(address, tmp_path)["sent"]
        assert isinstance(sent, list)
        assert {total for _, total in sent} == {size_bytes}
        done = [done for done, _ in sent]
        assert done == sorted(set(done))
        assert (done[0], done[-1]) == (0, size_bytes)
        assert len(done) > 3
        assert fetch(address, tmp_path) == {"sent": []}
    assert fetch(address, tmp_path, HF_HUB_OFFLINE="1") == {"sent": []}


def test_nothing_is_downloaded_where_the_disk_has_no_room(model: Path, tmp_path: Path) -> None:
    with hub(model) as address:
        error = str(fetch(address, tmp_path, spare_bytes=10**18)["error"])
    assert error.startswith(f"The disk has no room for the model {MODEL}: 1000000000.0 GB are needed in {tmp_path}")
    assert not list(tmp_path.rglob("*.safetensors"))
