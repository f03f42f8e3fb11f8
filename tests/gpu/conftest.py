"""Tests that need PyTorch: `make test-gpu`. Without it they are not collected."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

collect_ignore_glob = [] if find_spec("torch") else ["test_*.py"]


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tiny pipeline."""
    from tests.gpu.tiny import build  # noqa: PLC0415 - where there is no PyTorch, this file is imported all the same

    return build(tmp_path_factory.mktemp("model"))
