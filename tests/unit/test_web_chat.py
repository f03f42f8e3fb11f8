"""How news reach the open pages."""

from __future__ import annotations

import asyncio

from adapters.web.outbound.chat import (
    MAX_OPEN_PAGES,
    MAX_PAGES_LOADING,
    MAX_PROGRESS_WAITING,
    MAX_RESULTS_WAITING,
    Missed,
    WebChat,
)
from bot.model.jobs import Place
from tests.fakes.web import make_delivery, make_notice, make_progress

HERE = Place(platform="web")


async def test_a_delivery_with_no_page_open_succeeds() -> None:
    receipt = await WebChat().deliver(HERE, make_delivery("job7"))
    assert receipt.message == "web:job7"


async def test_every_open_page_gets_the_news() -> None:
    chat = WebChat()
    pages = [chat.open(), chat.open()]
    delivery = make_delivery()
    await chat.deliver(HERE, delivery)
    assert [page.take() for page in pages] == [(delivery,), (delivery,)]


async def test_a_page_that_was_closed_is_forgotten() -> None:
    chat = WebChat()
    page = chat.open()
    chat.close(page)
    chat.close(page)
    await chat.deliver(HERE, make_delivery())
    assert chat.open_pages == 0
    assert await page.next() == ()


async def test_closing_a_page_wakes_whoever_waits_for_its_news() -> None:
    chat = WebChat()
    page = chat.open()
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(page.next())
        await asyncio.sleep(0)
        chat.close(page)
    assert waiting.result() == ()


async def test_a_slow_page_keeps_only_the_newest_progress_of_a_job() -> None:
    chat = WebChat()
    page = chat.open()
    for fraction in (0.1, 0.5, 0.9):
        await chat.show_progress(HERE, make_progress(fraction=fraction))
    assert page.take() == (make_progress(fraction=0.9),)


async def test_a_result_replaces_the_progress_that_still_waits() -> None:
    chat = WebChat()
    page = chat.open()
    notice = make_notice()
    await chat.show_progress(HERE, make_progress())
    await chat.tell(HERE, notice)
    assert page.take() == (notice,)


async def test_a_page_that_takes_no_news_holds_a_bounded_number_and_is_told_to_look_anew() -> None:
    chat = WebChat()
    page = chat.open()
    for number in range(MAX_RESULTS_WAITING + 1):
        await chat.deliver(HERE, make_delivery(f"job{number}"))
    assert page.take() == (Missed(),)


async def test_progress_of_very_many_jobs_is_dropped_rather_than_kept() -> None:
    chat = WebChat()
    page = chat.open()
    for number in range(MAX_PROGRESS_WAITING + 50):
        await chat.show_progress(HERE, make_progress(f"job{number}"))
    assert len(page.take()) == MAX_PROGRESS_WAITING


async def test_with_too_many_pages_open_the_oldest_is_let_go() -> None:
    chat = WebChat()
    pages = []
    for _ in range(MAX_OPEN_PAGES + 1):
        pages.append(chat.open())
        chat.connected(pages[-1])
    assert chat.open_pages == MAX_OPEN_PAGES
    assert [page.is_closed for page in pages[:2]] == [True, False]


async def test_pages_that_are_loaded_and_never_opened_take_nobodys_place() -> None:
    chat = WebChat()
    owner = chat.open()
    chat.connected(owner)
    loads = [chat.open() for _ in range(MAX_OPEN_PAGES + 50)]
    assert (owner.is_closed, chat.open_pages) == (False, 1 + MAX_PAGES_LOADING)
    chat.connected(loads[0])  # too late: it loads itself again once somebody uses it
    assert loads[0].is_closed
    delivery = make_delivery()
    await chat.deliver(HERE, delivery)
    assert owner.take() == (delivery,)
