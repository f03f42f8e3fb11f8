"""Signs that are written in the place of Latin letters: what people see is the same, or nearly.

A part of confusables.txt of Unicode's UTS #39 (version 16), and what people write instead of letters, as `$` for s.
"""

from __future__ import annotations

_LETTERS = {
    "a": "а" "α" "ɑ" "@" "4" "ᴀ" "⍺",
    "b": "ь" "β" "в" "8" "ʙ",
    "c": "с" "ϲ" "ⅽ" "ᴄ" "¢",
    "d": "ԁ" "ⅾ" "ᴅ",
    "e": "е" "ε" "ҽ" "3" "€" "ᴇ" "℮" "є",
    "f": "ƒ" "ꜰ" "ſ",
    "g": "ɡ" "ց" "9" "ɢ",
    "h": "һ" "հ" "н" "ʜ" "η",
    "i": "і" "ι" "ı" "ɩ" "ⅰ" "1" "!" "|" "ɪ" "ї",
    "j": "ј" "ϳ" "ᴊ",
    "k": "к" "κ" "ᴋ",
    "l": "ⅼ" "ӏ" "ʟ" "ł",
    "m": "м" "ⅿ" "ᴍ",
    "n": "ո" "ν" "ɴ",
    "o": "о" "ο" "օ" "0" "ᴏ" "σ" "ø",
    "p": "р" "ρ" "ⲣ" "ᴘ",
    "q": "ԛ" "զ",
    "r": "ʀ" "ⲅ",
    "s": "ѕ" "$" "5" "ꜱ" "ʂ",
    "t": "т" "τ" "7" "ᴛ" "+",
    "u": "υ" "ս" "ᴜ",
    "v": "ѵ" "ⅴ" "ᴠ",
    "w": "ԝ" "ω" "ᴡ" "ѡ",
    "x": "х" "χ" "ⅹ" "×",
    "y": "у" "γ" "ʏ" "ү",
    "z": "ᴢ" "2",
}  # fmt: skip
OF_LETTERS = str.maketrans({sign: letter for letter, signs in _LETTERS.items() for sign in signs})
"""For text that was folded (NFKC, casefold): each sign to the letter that it looks like."""
