"""The numbers that are facts: promised to people, or said by somebody else.

Other tests take them from the code, so that they go on saying what happens at the limit; here they are written out, so
that none of them changes unseen.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from adapters.discord.inbound import button_presses, watchdog
from adapters.discord.outbound import buttons, messages, modals, progress
from adapters.web.inbound import open_page as talk
from adapters.web.inbound import sessions
from adapters.web.outbound import chat
from bot.backends import comfyui_template, downloads, envelope, picture_cache, sdcpp, spilling, zimage
from bot.chats import double_press, job_memory
from bot.gpu import api, submits
from bot.gpu import tasks as gpu_tasks
from bot.model import images, ledger, people, pictures
from bot.ops import http
from bot.pipeline import circuits, delivery, generation, lanes, sources
from bot.requests import wishes
from bot.serving import connections, tries
from bot.simulator import tasks as simulator_tasks
from storage import audit, blobs, jobs, sqlite, thread, writer

MIB = 1_048_576


@pytest.mark.parametrize(
    ("limit", "number"),
    [
        # What people may ask for.
        (images.MAX_PROMPT_CHARACTERS, 1000),
        (images.MAX_COUNT, 4),
        (images.MAX_SEED, 4_294_967_295),
        (images.SIDE_STEP_PX, 16),
        (wishes.STRENGTH_PERCENT, 60),
        (wishes.VARY_PERCENT, 40),
        (sources.MAX_SENT_BYTES, 20 * MIB),
        (pictures.MAX_PIXELS, 16_777_216),
        (ledger.MAX_AMOUNT, 1_000_000_000),
        (ledger.MAX_REASON_CHARACTERS, 200),
        (people.MAX_LISTED, 50),
        # How often something is tried, and when it is given up.
        (circuits.DOWN_BEFORE_OPEN, 5),
        (circuits.FIRST_PROBE_AFTER_S, 5),
        (circuits.LONGEST_PROBE_AFTER_S, 60),
        (lanes.FORSAKEN_AFTER_S, 30),
        (generation.MAX_SUBMITS, 4),
        (generation.MAX_SUBMITS_LOST, 3),
        (generation.MAX_FETCHES, 6),
        (delivery.MAX_CRASHES, 3),
        (delivery.MAX_NOTICES, 3),
        (delivery.MAX_UNKNOWN, 3),
        # What a service may send.
        (downloads.MAX_DOWNLOAD_BYTES, 32 * MIB),
        (zimage.MAX_ANSWER_BYTES, MIB),
        (envelope.MAX_DETAIL_CHARACTERS, 200),
        (spilling.MAX_SHORT_BYTES, 4096),
        (spilling.MAX_REST_BYTES, MIB),
        (sdcpp.MAX_SOURCE_BYTES, 8 * MIB),
        (comfyui_template.MAX_TEMPLATE_BYTES, MIB),
        (picture_cache.MAX_KEPT, 64),
        (picture_cache.KEPT_S, 900),
        # What our own servers take.
        (api.MAX_KEY_CHARACTERS, 256),
        (api.MAX_SMALL_BODY_BYTES, 65_536),
        (submits.MAX_BODY_BYTES, 22_435_157),
        (gpu_tasks.MAX_WAITING_BYTES, 512 * MIB),
        (http.READINESS_KEPT_S, 2),
        (simulator_tasks.CREDITS_PER_PICTURE, 15),
        (simulator_tasks.KEEP_S, 86_400),
        # What the chats share.
        (double_press.MAX_REMEMBERED, 10_000),
        (job_memory.MAX_REMEMBERED, 5000),
        # Discord.
        (buttons.MAX_ID_BYTES, 100),
        (modals.MAX_TITLE, 45),
        (button_presses.DOUBLE_PRESS_S, 2.5),
        (messages.MAX_DEAD_TOKENS, 5000),
        (progress.INTERVAL_S, 3),
        (progress.AT_ONCE, 8),
        (watchdog.CLOSED_S, 300),
        (watchdog.QUIET_S, 900),
        (watchdog.AGAIN_AFTER_S, 3600),
        (watchdog.KNOWN_AFTER, 20),
        (watchdog.UNUSUAL, 30),
        # The page.
        (tries.FREE_TRIES, 5),
        (sessions.MAX_ENDED, 1000),
        (connections.Limits().head_s, 10),
        (connections.Limits().idle_s, 5),
        (connections.Limits().body_pause_s, 30),
        (connections.Limits().body_s, 600),
        (connections.Limits().answer_pause_s, 60),
        (connections.Limits().reserve, 100),
        (tries.MAX_ADDRESSES, 1000),
        (tries.MAX_WAIT_S, 300),
        (tries.MAX_WAIT_OF_ALL_S, 5),
        (sessions.LIFETIME, timedelta(days=30)),
        (talk.MAX_CARDS, 50),
        (chat.MAX_OPEN_PAGES, 200),
        (chat.MAX_PAGES_LOADING, 50),
        (chat.MAX_PROGRESS_WAITING, 200),
        (chat.MAX_RESULTS_WAITING, 100),
        # The database and the disk.
        (jobs.UNTOLD_LIMIT, 100),
        (writer.BATCH_LIMIT, 256),
        (thread.BUSY_TIMEOUT_S, 10),
        (sqlite.PING_TIMEOUT_S, 5),
        (audit.FAULTS_LIMIT, 100),
        (blobs.LOW_SPACE_BYTES, 500 * MIB),
        (blobs.NO_SPACE_BYTES, 50 * MIB),
    ],
)
def test_a_limit_is_the_number_that_was_promised(limit: object, number: object) -> None:
    assert limit == number
