"""What the letters of symbol fonts look like, in Unicode.

Such fonts have their signs at private code points, U+F020 to U+F0FF. `Symbol` after Adobe's table of its encoding,
the others after the characters that Unicode 7 took from them, the next best where few fonts have the exact one.
"""

import re

_ROWS = {
    "symbol": {
        0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
        0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪",
        0xF1: "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
    },
    "wingdings": {
        0x20: " ✏✂✁👓🔔📖🕯☎✆✉🖃📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲💻💾🖫🖬✇✍",
        0x40: "✎✌👌👍👎☜☞☝☟✋☺😐☹💣☠⚐🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓",
        0x6C: "●❍■□❐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶❝❞",
        0x80: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿",
        0x9E: "·•▪○●●◉◎○▪◻✦✦★✶✴✹✵",
        0xB5: "✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛",
        0xD5: "⌫⌦",
        0xD8: "➢",
        0xDF: "←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⇔⇕",
        0xFB: "✗✓☒☑",
    },
    "wingdings 2": {0x4F: "✗✓☒☑☒☒", 0x97: "●", 0xA2: "■□☐"},
    "wingdings 3": {0x66: "←→↑↓", 0x7D: "▶◀"},
    "webdings": {0x34: "▶", 0x61: "✓", 0x72: "✗"},
}
_SIGNS = {
    font: {first + place: sign for first, row in rows.items() for place, sign in enumerate(row)}
    for font, rows in _ROWS.items()
}
_FAVOURITES = {0xB7: "•", 0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0xA8: "☐", 0xFE: "☑"}
"""What lists and forms use, for a document that does not tell the font."""
_PRIVATE = re.compile("[\uf020-\uf0ff]")

UNKNOWN = "\ufffd"


def sign(code: int, font: str) -> str:
    """Return the sign at a code point of a font, `UNKNOWN` for one that is not in the tables."""
    if 0x20 < code < 0xF000:
        return chr(code) if code > 0xFF or font.lower() not in _SIGNS else _sign(code, font)
    return _sign(code & 0xFF, font) if 0xF020 <= code <= 0xF0FF else UNKNOWN


def plain(text: str, font: str) -> str:
    """Return a text with the private code points that the tables know replaced."""
    if text.isascii():
        return text
    return _PRIVATE.sub(lambda match: _known(ord(match.group()) & 0xFF, font) or match.group(), text)


def _sign(low: int, font: str) -> str:
    return _known(low, font) or UNKNOWN


def _known(low: int, font: str) -> str | None:
    return _SIGNS.get(font.lower(), _FAVOURITES).get(low)
