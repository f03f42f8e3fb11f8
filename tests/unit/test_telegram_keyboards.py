"""Which buttons stand beside each other under a picture in Telegram."""

from __future__ import annotations

import pytest

from adapters.telegram.outbound.keyboards import of_job
from bot.model.jobs import JobState
from bot.pipeline.views import Views
from bot.texts.catalogs import Catalogs
from tests.unit.test_views import make_job

TEXTS = Catalogs()


@pytest.mark.parametrize(
    ("pictures", "rows"),
    [
        (1, [["Again", "Vary", "Edit"], ["Original"], ["Details", "Delete"]]),
        (
            3,
            [
                ["Again", "Edit"],
                ["Vary 1", "Vary 2", "Vary 3"],
                ["Original 1", "Original 2", "Original 3"],
                ["Details", "Delete"],
            ],
        ),
    ],
)
def test_one_variation_stands_beside_again_and_several_in_a_row_of_their_own(
    pictures: int, rows: list[list[str]]
) -> None:
    job = make_job(JobState.DELIVERED, good=pictures)
    markup = of_job(job, Views(texts=TEXTS, can_vary=True).buttons(job), TEXTS)
    assert markup is not None
    assert [[button.text for button in row] for row in markup.inline_keyboard] == rows
