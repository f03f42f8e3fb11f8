"""What a page shows for what is asked there, without a browser."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from adapters.web.inbound.open_page import MAX_CARDS, Asked, request_id
from adapters.web.outbound.cards import Tone
from adapters.web.outbound.chat import Missed, Started, WebChat
from bot.model.commands import CommandSpec, PictureFile, Reply, ReplyKind
from bot.model.images import AspectRatio, BlobId
from bot.model.jobs import JobState
from bot.model.ledger import Balance
from tests.fakes.web import (
    PROMPT,
    TOKEN,
    Page,
    Replies,
    make_asked,
    make_button,
    make_delivery,
    make_job,
    make_notice,
    make_progress,
    make_reply,
    make_view,
)

CREDITS = CommandSpec(name="credits")


def accepted(job: str = "job1") -> Reply:
    return make_reply(ReplyKind.ACCEPTED, "", make_view(make_job(job, state=JobState.QUEUED), place=3))


def history(*jobs: str, next_page: str | None = None) -> Reply:
    views = [make_view(make_job(job, after_s=float(job.removeprefix("job")))) for job in jobs]
    return make_reply(ReplyKind.PICTURES, "Yours:", *views, next_page=next_page)


# --- asking ---


async def test_a_prompt_is_sent_with_the_forms_settings() -> None:
    core = Replies(imagine=accepted())
    page = Page(answer=core.answer)
    await page.open_page.ask(make_asked(count=2, seed="42"))
    (request,) = core.requests
    assert request.arguments == {"prompt": PROMPT, "aspect_ratio": "16:9", "count": 2, "seed": "42"}
    assert str(request.identity) == "web:local"


async def test_flags_in_plain_words_go_before_the_form_and_are_not_painted() -> None:
    core = Replies(imagine=accepted())
    await Page(answer=core.answer).open_page.ask(make_asked(f"{PROMPT} --ar 3:4 --n 2"))
    assert core.requests[0].arguments == {"prompt": PROMPT, "aspect_ratio": "3:4", "count": "2"}


async def test_the_command_takes_what_the_form_says_as_plain_words_do() -> None:
    core = Replies(imagine=accepted())
    await Page(answer=core.answer).open_page.ask(make_asked(f"/imagine {PROMPT}", count=3))
    assert core.requests[0].arguments == {"prompt": PROMPT, "aspect_ratio": "16:9", "count": 3}


async def test_an_unknown_flag_in_plain_words_is_told_and_asks_for_nothing() -> None:
    core = Replies(imagine=accepted())
    page = Page(answer=core.answer)
    await page.open_page.ask(make_asked(f"{PROMPT} --v 6"))
    assert "--v" in page.screen.cards[0].text
    assert core.requests == []
    assert page.screen.done == [(TOKEN, False)]


async def test_the_form_begins_with_the_ratio_that_the_person_prefers_and_follows_it() -> None:
    settings = CommandSpec(name="settings")
    core = Replies(settings=make_reply(ReplyKind.TEXT, "Your settings."))
    page = Page(answer=core.answer, specs=(settings,), ratio=AspectRatio.PORTRAIT)
    await page.open_page.load()
    assert page.screen.ratio == str(AspectRatio.PORTRAIT)
    page.ratio = AspectRatio.WIDE
    await page.open_page.ask(make_asked("/settings --ar 16:9"))
    assert page.screen.ratio == "16:9"


async def test_no_seed_is_sent_where_none_was_given() -> None:
    core = Replies(imagine=accepted())
    await Page(answer=core.answer).open_page.ask(make_asked())
    assert "seed" not in core.requests[0].arguments


async def test_an_accepted_prompt_waits_with_its_place_in_the_queue_and_a_cancel_button() -> None:
    page = Page(answer=Replies(imagine=accepted()).answer)
    await page.open_page.ask(make_asked())
    card = page.card()
    assert (card.tone, card.ask, card.text) == (Tone.WAITING, PROMPT, "Place 3 in the queue")
    assert card.elapsed_s == 4.0
    assert [button.command for button in card.buttons] == ["cancel"]
    assert page.screen.done == [(TOKEN, True)]
    assert page.screen.balance == "Balance: 9 credits"


async def test_the_same_token_sent_twice_at_once_is_asked_once() -> None:
    core = Replies(imagine=accepted())
    core.held.clear()
    page = Page(answer=core.answer)
    async with asyncio.TaskGroup() as group:
        group.create_task(page.open_page.ask(make_asked()))
        group.create_task(page.open_page.ask(make_asked()))
        await asyncio.sleep(0)
        core.held.set()
    assert len(core.requests) == 1


async def test_the_same_token_sent_again_later_is_the_same_request() -> None:
    core = Replies(imagine=accepted())
    page = Page(answer=core.answer)
    await page.open_page.ask(make_asked())
    await page.open_page.ask(make_asked())
    assert {request.id for request in core.requests} == {f"web:{TOKEN}"}
    assert len(page.screen.cards) == 1


def test_a_token_that_our_form_cannot_have_made_is_replaced() -> None:
    assert request_id(TOKEN) == f"web:{TOKEN}"
    for forged in ("", "short", "x" * 65, "web:1 OR 1=1"):
        assert forged not in request_id(forged) or not forged


async def test_a_refusal_is_shown_and_leaves_the_text_in_the_form() -> None:
    page = Page(answer=Replies(imagine=make_reply(ReplyKind.REFUSAL, "Not enough credits.")).answer)
    await page.open_page.ask(make_asked())
    (card,) = page.screen.cards
    assert (card.tone, card.ask, card.text) == (Tone.REFUSAL, PROMPT, "Not enough credits.")
    assert page.screen.done == [(TOKEN, False)]
    assert page.screen.said == ["Not enough credits."]


async def test_a_typed_command_is_answered_with_its_text() -> None:
    core = Replies(credits=make_reply(ReplyKind.BALANCE, "Balance: 9 credits."))
    page = Page(answer=core.answer, specs=(CREDITS,))
    await page.open_page.ask(make_asked("/credits"))
    (card,) = page.screen.cards
    assert (card.tone, card.ask, card.text) == (Tone.TEXT, "/credits", "Balance: 9 credits.")
    assert core.requests[0].arguments == {}


async def test_who_has_run_out_of_credits_is_told_what_to_type() -> None:
    refusal = replace(make_reply(ReplyKind.REFUSAL, "Not enough credits."), balance=Balance(posted=0, held=0))
    page = Page(answer=Replies(imagine=refusal).answer)
    await page.open_page.ask(make_asked())
    (card,) = page.screen.cards
    assert card.text.startswith("Not enough credits.\n")
    assert "type: imagine-bot credits grant web:local 50" in card.text


async def test_who_tries_samples_on_their_own_machine_has_a_button_for_more_credits() -> None:
    refusal = replace(make_reply(ReplyKind.REFUSAL, "Not enough credits."), balance=Balance(posted=0, held=0))
    core = Replies(imagine=refusal, samples=make_reply(ReplyKind.BALANCE, "Balance: 9 credits."))
    page = Page(answer=core.answer, gives_sample_credits=True)
    await page.open_page.ask(make_asked())
    (card,) = page.screen.cards
    await page.open_page.press(card.key, 0, "press-00000001")
    assert [request.command for request in core.requests] == ["imagine", "samples"]
    assert page.screen.cards[0].note == "Balance: 9 credits."
    assert page.screen.balance == "Balance: 9 credits"


async def test_an_unknown_command_is_refused_without_asking_the_core() -> None:
    core = Replies()
    page = Page(answer=core.answer, specs=(CREDITS,))
    await page.open_page.ask(make_asked("/dance"))
    assert "dance" in page.screen.cards[0].text
    assert page.screen.cards[0].tone is Tone.REFUSAL
    assert core.requests == []


async def test_korean_browsers_get_korean_words() -> None:
    page = Page(answer=Replies(imagine=accepted()).answer, locale="ko")
    await page.open_page.ask(make_asked())
    assert page.screen.balance == "잔액: 9크레딧"
    assert page.card().text == "대기열 3번째예요"


# --- news ---


async def test_the_pictures_take_the_place_of_the_waiting_card() -> None:
    page = Page(answer=Replies(imagine=accepted()).answer)
    await page.open_page.ask(make_asked())
    await page.chat.deliver(make_job().place, make_delivery(pictures=2))
    page.read_news()
    (card,) = page.screen.cards
    assert [picture.address for picture in card.pictures] == ["/pictures/job1/1", "/pictures/job1/2"]
    assert {picture.alt for picture in card.pictures} == {PROMPT}
    assert card.facts == ("16:9", "1280 × 720 px", "2.5 s", "2 credits", "seed 7, 8")
    assert page.screen.said == [f"The picture is ready: {PROMPT}"]


async def test_a_job_delivered_before_its_answer_came_does_not_wait_again() -> None:
    page = Page(answer=Replies(imagine=accepted()).answer)
    page.open_page.hear(make_delivery())
    await page.open_page.ask(make_asked())
    assert page.card().tone is Tone.PICTURES


async def test_pictures_that_failed_among_others_are_told_with_the_rest() -> None:
    page = Page()
    page.open_page.hear(make_delivery(pictures=2, lost=1))
    assert page.card().text == "1 of 3 pictures failed and was not charged."


async def test_progress_is_shown_and_keeps_the_buttons() -> None:
    page = Page(answer=Replies(imagine=accepted()).answer)
    await page.open_page.ask(make_asked())
    page.open_page.hear(make_progress(fraction=0.5))
    card = page.card()
    assert (card.text, card.fraction, card.elapsed_s) == ("Painting…", 0.5, 3.0)
    assert [button.command for button in card.buttons] == ["cancel"]


async def test_a_failure_says_what_happened_and_offers_to_try_again() -> None:
    page = Page()
    page.open_page.hear(make_notice())
    card = page.card()
    assert (card.tone, card.text) == (Tone.FAILED, "That did not work. Nothing was charged.")
    assert [button.command for button in card.buttons] == ["again"]


async def test_what_is_asked_at_one_page_is_shown_at_the_others() -> None:
    chat = WebChat()
    here, there = Page(chat=chat, answer=Replies(imagine=accepted()).answer), Page(chat=chat)
    await here.open_page.ask(make_asked())
    there.read_news()
    assert there.card().tone is Tone.WAITING
    assert there.screen.balance == "Balance: 9 credits"


async def test_a_page_that_missed_news_loads_itself_again() -> None:
    page = Page()
    page.open_page.hear(Missed())
    assert page.screen.reloads == 1


# --- buttons ---


async def test_again_makes_a_new_card() -> None:
    core = Replies(again=accepted("job2"))
    page = Page(answer=core.answer)
    page.open_page.hear(make_delivery())
    await page.open_page.press("job:job1", 0, TOKEN)
    assert [card.key for card in page.screen.cards] == ["job:job1", "job:job2"]
    assert core.requests[0].arguments == {"job": "job1"}


async def test_a_button_pressed_twice_at_once_is_asked_once() -> None:
    core = Replies(again=accepted("job2"))
    core.held.clear()
    page = Page(answer=core.answer)
    page.open_page.hear(make_delivery())
    async with asyncio.TaskGroup() as group:
        group.create_task(page.open_page.press("job:job1", 0, "token-00000001"))
        group.create_task(page.open_page.press("job:job1", 0, "token-00000002"))
        await asyncio.sleep(0)
        core.held.set()
    assert len(core.requests) == 1


async def test_original_downloads_the_file() -> None:
    file = PictureFile(blob=BlobId("b"), name="job1-1.png", media_type="image/png", size_bytes=1)
    page = Page(answer=Replies(original=Reply(kind=ReplyKind.FILE, head="", file=file)).answer)
    page.open_page.hear(make_delivery())
    await page.open_page.press("job:job1", 1, TOKEN)
    assert page.screen.downloads == ["/pictures/job1/1?download=1"]


async def test_cancel_turns_the_card_into_a_cancelled_one() -> None:
    cancelled = make_view(make_job(state=JobState.CANCELLED), text="Cancelled. Nothing was charged.")
    core = Replies(imagine=accepted(), cancel=make_reply(ReplyKind.JOBS, "Cancelled.", cancelled))
    page = Page(answer=core.answer)
    await page.open_page.ask(make_asked())
    await page.open_page.press("job:job1", 0, TOKEN)
    assert (page.card().tone, page.card().text) == (Tone.CANCELLED, "Cancelled. Nothing was charged.")


async def test_cancel_in_a_list_of_jobs_changes_its_line_and_the_card() -> None:
    running = make_view(make_job(state=JobState.GENERATING), text="Painting your picture.")
    cancelled = make_view(make_job(state=JobState.CANCELLED), text="Cancelled.")
    core = Replies(jobs=make_reply(ReplyKind.JOBS, "1", running), cancel=make_reply(ReplyKind.JOBS, "", cancelled))
    page = Page(answer=core.answer, specs=(CommandSpec(name="jobs"),))
    page.open_page.hear(Started(view=running))
    await page.open_page.ask(make_asked("/jobs"))
    await page.open_page.press(f"say:{TOKEN}", 0, TOKEN)
    listed = next(card for card in page.screen.cards if card.rows)
    assert [(row.text, row.buttons) for row in listed.rows] == [("Cancelled.", ())]
    assert page.card().tone is Tone.CANCELLED


async def test_a_refused_button_says_so_on_its_card_and_leaves_the_rest() -> None:
    page = Page(answer=Replies(again=make_reply(ReplyKind.REFUSAL, "Not enough credits.")).answer)
    page.open_page.hear(make_delivery())
    await page.open_page.press("job:job1", 0, TOKEN)
    assert (page.card().tone, page.card().note) == (Tone.PICTURES, "Not enough credits.")


async def test_a_button_that_is_not_there_does_nothing() -> None:
    core = Replies()
    page = Page(answer=core.answer)
    page.open_page.hear(make_delivery())
    for key, number in (("job:job1", 99), ("job:job1", -1), ("job:other", 0)):
        await page.open_page.press(key, number, TOKEN)
    assert core.requests == []


# --- loading ---


async def test_loading_shows_history_and_running_jobs_oldest_first() -> None:
    running = make_view(make_job("job9", state=JobState.GENERATING, after_s=9.0))
    core = Replies(history=history("job3", "job2"), jobs=make_reply(ReplyKind.JOBS, "", running))
    page = Page(answer=core.answer)
    await page.open_page.load()
    assert [card.key for card in page.screen.cards] == ["job:job2", "job:job3", "job:job9"]
    assert [card.is_over for card in page.screen.cards] == [True, True, False]
    assert page.screen.intro is None


async def test_an_empty_page_says_what_the_core_says_of_an_empty_history() -> None:
    page = Page()
    await page.open_page.load()
    assert page.screen.intro == "No pictures."
    assert not page.screen.has_earlier


async def test_earlier_pictures_are_put_above_the_others() -> None:
    core = Replies(history=[history("job4", "job3", next_page="job3"), history("job2", "job1")])
    page = Page(answer=core.answer)
    await page.open_page.load()
    assert page.screen.has_earlier
    await page.open_page.load_earlier()
    assert [card.key for card in page.screen.cards] == ["job:job1", "job:job2", "job:job3", "job:job4"]
    assert core.asked("history")[1].arguments == {"before": "job3"}
    assert not page.screen.has_earlier


async def test_a_page_holds_a_bounded_number_of_cards_and_offers_the_older_ones_again() -> None:
    page = Page()
    for number in range(MAX_CARDS + 5):
        page.open_page.hear(make_delivery(f"job{number}"))
    assert len(page.screen.cards) == MAX_CARDS
    assert page.screen.cards[0].key == "job:job5"
    assert page.screen.has_earlier


async def test_a_history_that_cannot_be_read_is_said() -> None:
    page = Page(answer=Replies(history=make_reply(ReplyKind.REFUSAL, "Something went wrong.")).answer)
    await page.open_page.load()
    assert page.screen.cards[0].text == "Something went wrong."


async def test_a_typed_history_shows_the_pictures_and_a_way_to_more() -> None:
    core = Replies(history=[history("job2", "job1", next_page="job1"), history()])
    page = Page(answer=core.answer, specs=(CommandSpec(name="history"),))
    await page.open_page.ask(make_asked("/history"))
    (card,) = page.screen.cards
    assert len(card.pictures) == 2
    await page.open_page.press(card.key, 0, "token-00000002")
    assert core.asked("history")[1].arguments == {"before": "job1"}


def test_an_enormous_text_is_not_kept_whole() -> None:
    async def ask() -> int:
        core = Replies(imagine=make_reply(ReplyKind.REFUSAL, "Too long."))
        page = Page(answer=core.answer)
        await page.open_page.ask(Asked(token=TOKEN, text="x" * 500_000, aspect_ratio="1:1", count=1))
        return len(page.screen.cards[0].ask)

    assert asyncio.run(ask()) == 20_000


async def test_what_is_held_is_not_counted_as_spendable() -> None:
    reply = Reply(kind=ReplyKind.BALANCE, head="", balance=Balance(posted=10, held=4))
    page = Page(answer=Replies(credits=reply).answer, specs=(CREDITS,))
    await page.open_page.ask(make_asked("/credits"))
    assert page.screen.balance == "Balance: 6 credits"


async def test_an_undeliverable_job_keeps_its_pictures_and_says_why() -> None:
    view = make_view(make_job(state=JobState.UNDELIVERABLE), text="It could not be sent in time. Nothing was charged.")
    page = Page(answer=Replies(history=make_reply(ReplyKind.PICTURES, "", view)).answer)
    await page.open_page.load()
    card = page.card()
    assert (len(card.pictures), card.text) == (1, "It could not be sent in time. Nothing was charged.")
    assert make_button("again") in card.buttons
