"""How much of a prompt the model reads, and what is cut off where it is longer. Without torch.

Read from diffusers 0.42.1: `ZImagePipeline` cuts a prompt at `max_sequence_length` tokens (512), the end of the chat
template included, and says nothing. `ZImageTransformer2DModel` numbers a prompt's tokens from 1, filled up to a
multiple of 32, and the picture begins behind them; `axes_lens[0]` is how many numbers there are (1536 for
Z-Image-Turbo). A number beyond them ends the process on a GPU.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

USUAL_TOKENS = 512
"""The pipeline's own limit. Who stays below it gets the bytes of the bare pipeline, as ever."""
PADDED_TO_TOKENS = 32
"""Z-Image pads a prompt to a multiple of this; prompts of unlike length in one batch need a mask, which other kernels
compute with other rounding, and which flash attention refuses."""
WORD_CHARACTERS = 40
"""A cut goes back to the end of a word where that is no further away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedPrompt:
    """`max_tokens` is what the pipeline is told; `unread_characters` were cut off the end, 0 where all is read."""

    text: str
    max_tokens: int
    unread_characters: int = 0


def most_tokens(positions: int) -> int:
    """The longest prompt of a model that has so many numbers for the places of a prompt and the picture behind it."""
    return (positions - 2) // PADDED_TO_TOKENS * PADDED_TO_TOKENS


def fitted(prompt: str, *, count: Callable[[str], int], most: int) -> FittedPrompt:
    """`count` says how many tokens a prompt has with the chat template around it, which is never cut."""
    tokens = count(prompt)
    if tokens <= min(USUAL_TOKENS, most):
        return FittedPrompt(text=prompt, max_tokens=min(USUAL_TOKENS, most))
    if tokens <= most:
        return FittedPrompt(text=prompt, max_tokens=most)
    text = _beginning(prompt, count, most)
    return FittedPrompt(text=text, max_tokens=most, unread_characters=len(prompt) - len(text))


def _beginning(prompt: str, count: Callable[[str], int], most: int) -> str:
    """As much of it as fits."""
    fits, too_long = 0, len(prompt)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if count(prompt[:middle]) <= most:
            fits = middle
        else:
            too_long = middle
    text = prompt[:fits]
    if prompt[fits].isspace() or text[-1:].isspace():
        return text.rstrip()
    words = text.rsplit(maxsplit=1)
    return words[0] if len(words) == 2 and len(words[1]) <= WORD_CHARACTERS else text
