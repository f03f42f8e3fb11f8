"""Discord: texts within its limits, people's words as they wrote them, commands that can be tapped."""

from __future__ import annotations

import pytest

from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.words import bar, fitted, plain, quoted, said


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**a** _b_ ~~c~~ `d` ||e||", r"\*\*a\*\* \_b\_ \~\~c\~\~ \`d\` \|\|e\|\|"),
        ("[here](https://e.example)", r"\[here](https://e.example)"),
        ("<t:1:R> <:cat:1>", r"\<t:1:R> \<:cat:1>"),
        ("@everyone @here", "@\u200beveryone @\u200bhere"),
        ("<@123> <@!123> <@&123>", "\\<@\u200b123> \\<@\u200b!123> \\<@\u200b&123>"),
        ("mail me @ noon", "mail me @ noon"),
    ],
)
def test_what_people_write_is_shown_as_they_wrote_it(written: str, shown: str) -> None:
    assert plain(written) == shown


def test_the_cores_channels_roles_and_commands_stay_what_they_are() -> None:
    assert said("In <#12>, for <@&34>: </imagine:56> or </server show:78>") == (
        "In <#12>, for <@&34>: </imagine:56> or </server show:78>"
    )


def test_people_are_never_mentioned_by_a_sentence() -> None:
    assert "<@12>" not in said("from <@12>")


def test_each_line_of_a_prompt_is_quoted_and_none_breaks_out() -> None:
    assert quoted("a fox\n# in the snow").splitlines() == ["> a fox", "> \\# in the snow"]
    assert quoted("   ") == "> "


def test_every_sign_of_a_masked_link_is_escaped_and_not_only_the_first() -> None:
    assert plain("[a](b) [[c](d) [e]\n[f](g)") == r"\[a](b) \[\[c](d) \[e]" + "\n" + r"\[f](g)"
    assert plain("\\[a](b) \\\\*c*") == r"\\\[a](b) \\\\\*c\*"


def test_lists_and_headings_of_a_prompt_are_no_lists_and_headings() -> None:
    lines = quoted("- a\n  - b\n1. c\n 23) d\n-# e\n>>> f\n1.5 g").splitlines()
    assert lines == ["> \\- a", ">   \\- b", "> 1\\. c", ">  23\\) d", "> \\-# e", "> \\>>> f", "> 1.5 g"]


@pytest.mark.parametrize("limit", range(2, 12))
def test_no_escape_is_torn_from_its_sign(limit: int) -> None:
    for written in ("*" * 9, "\\" * 9, "a*\\b[c"):
        kept = fitted(plain(written), limit)
        assert len(kept) <= limit
        shown = kept.removesuffix("…")
        assert (len(shown) - len(shown.rstrip("\\"))) % 2 == 0


def test_a_long_prompt_is_cut() -> None:
    assert len(quoted("fox " * 300)) < 700


@pytest.mark.parametrize(("fraction", "told"), [(-1.0, "0%"), (0.5, "50%"), (2.0, "100%")])
def test_the_bar_says_its_number(fraction: float, told: str) -> None:
    assert bar(fraction).endswith(told)
    assert len({len(bar(fraction).split()[0]) for fraction in (0.0, 0.3, 1.0)}) == 1


# --- commands in texts ----------------------------------------------------------------------------------------------


def known() -> CommandMentions:
    mentions = CommandMentions()
    mentions.learn({"imagine": 1, "history": 2, "server": 3}, subs=frozenset({"server show"}))
    return mentions


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Try: /imagine a lighthouse", "Try: </imagine:1> a lighthouse"),
        ("/history에서 볼 수 있어요", "</history:2>에서 볼 수 있어요"),
        ("/server show  shows them", "</server show:3>  shows them"),
        ("/server works inside a server", "/server works inside a server"),
        ("/unknown stays, /home/cat too", "/unknown stays, /home/cat too"),
        ("https://e.example/imagine", "https://e.example/imagine"),
        ("/imagines", "/imagines"),
    ],
)
def test_commands_can_be_tapped_where_a_text_names_them(text: str, shown: str) -> None:
    assert known().in_text(text) == shown


def test_texts_stay_as_they_are_until_discord_has_said_what_it_calls_the_commands() -> None:
    assert CommandMentions().in_text("/imagine a fox") == "/imagine a fox"
