"""A round of each target: what others send crashes nothing of ours, is paid by nobody, and comes to an end.

Bounded by its number of examples. `make fuzz MINUTES=n` plays on, with other seeds.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.fuzz.mutate import Mutator
from tests.fuzz.targets import TARGETS
from tests.fuzz.watch import Found, assert_no_crash, watched

SEED = 1


@pytest.mark.usefixtures("untouched_logging")
@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.timeout(180)
def test_nothing_of_ours_crashes_whatever_comes_in(name: str, tmp_path: Path) -> None:
    TARGETS[name].round(SEED, tmp_path)


def test_a_seed_changes_a_value_in_the_same_way_each_time() -> None:
    whole = {"message": {"text": "/gen a fox", "entities": [{"offset": 0, "length": 4}]}, "update_id": 1}
    first, second = [Mutator(7) for _ in range(2)]
    made = [
        [ascii(mutator.json(whole)), mutator.encoded(whole), mutator.bytes(b"picture")] for mutator in (first, second)
    ]
    assert made[0] == made[1]
    assert len({ascii(Mutator(seed).json(whole)) for seed in range(50)}) > 40
    assert whole["update_id"] == 1


def test_what_goes_wrong_is_found() -> None:
    """Each thing that is watched for, done on purpose."""

    async def crashes() -> None:
        async with watched("x"):
            raise KeyError("x")

    async def leaves_an_error() -> None:
        async with watched("x"):
            asyncio.get_running_loop().call_exception_handler({"message": "lost"})

    async def incident() -> None:
        async with watched("x"):
            assert_no_crash([("request_crashed", KeyError("x"))], of_the_library=["another"])

    for wrong in (crashes, leaves_an_error, incident):
        with pytest.raises(Found, match="came in: 'x'"):
            asyncio.run(wrong())
