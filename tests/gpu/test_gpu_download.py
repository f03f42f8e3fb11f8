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

pytestmark = pytest.mark.timeout(2 * TIME_LIMIT_S)
ROOT = Path(__file__).parents[2]
FETCH = f"""
import json
from pathlib import Path
from diffusers import ZImagePipeline
from bot.gpu import model_files
from bot.gpu.model_files import NoRoomOnDisk, fetch_model

model_files.LOOK_EVERY_S = 0.05

def fetched(spare_bytes):
    sent, model_files.SPARE_BYTES = [], spare_bytes
    try:
        fetch_model("{MODEL}", fetch=ZImagePipeline.download, report=sent.append)
    except NoRoomOnDisk as small:
        return str(small)
    return [[each.done_bytes, each.total_bytes] for each in sent]

said = [fetched(10**18), fetched(0), fetched(10**18)]
ZImagePipeline.from_pretrained("{MODEL}", local_files_only=True)
print(json.dumps(said))
"""


def test_a_model_is_downloaded_with_its_progress_once_and_where_there_is_room(model: Path, tmp_path: Path) -> None:
    size_bytes = sum(file.stat().st_size for file in model.rglob("*") if file.is_file())
    with hub(model, pause_s=0.2) as address:
        done = subprocess.run(
            [sys.executable, "-c", FETCH],
            cwd=ROOT,
            env={**os.environ, "HF_ENDPOINT": address, "HF_HOME": str(tmp_path), "HF_HUB_DISABLE_XET": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=2 * TIME_LIMIT_S,
        )
    assert done.returncode == 0, done.stderr
    no_room, sent, again = json.loads(done.stdout.splitlines()[-1])
    assert no_room.startswith(f"The disk has no room for the model {MODEL}: 1000000000.0 GB are needed in {tmp_path}")
    assert {total for _, total in sent} == {size_bytes}
    arrived = [arrived for arrived, _ in sent]
    assert arrived == sorted(arrived)
    assert (arrived[0], arrived[-1]) == (0, size_bytes)
    assert len(arrived) > 3
    assert again == []
