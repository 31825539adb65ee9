"""Words that no dictionary need list, because a suffix makes them of one that it has: «водительница», «балийцы».

Suffixes that any fitting stem takes: «Русская грамматика» (Н. Шведова, 1980), §§ 211–645.
"""

import re
from collections.abc import Callable, Iterator

_FEMININE = "(?:|а|ы|у|е|ой|ою|ей|ею|ам|ами|ах)"
_MASCULINE = "(?:|а|у|ом|е|и|ов|ам|ами|ах)"

_PLACE = "^{}"
"""What has a capital."""

_SUFFIXES = {
    # the same work done by a woman: контрактница, водительница, сварщица, флейтистка
    rf"(.{{3,}}тель)ниц{_FEMININE}": ("{}",),
    rf"(.{{3,}}[нщч]и)ц{_FEMININE}": ("{}к",),
    rf"(.{{3,}}ист)к{_FEMININE}": ("{}",),
    # a small one: гардеробчик
    rf"(.{{4,}}[бвлмнпр])чик{_MASCULINE}": ("{}",),
    # what is so, as a quality: фронтальность
    "(.{4,})ост(?:ь|и|ью|ей|ям|ями|ях)": ("{}ый", "{}ий", "{}ой"),
    # in the way of: эстетски
    "(.{4,}[сц]ки)": ("{}й",),
    # who lives there: балийцы, готландец
    "(.{3,}?)[йи]?(?:ец|ц(?:ы|ев|ам|ами|ах|а|у|ем|е))": ("{}ский", "{}йский", _PLACE),
}
_PATTERNS = [(re.compile(suffix), makers) for suffix, makers in _SUFFIXES.items()]

_MET = 1.0
"""Frequency of the rarest word that others are made of."""


class Derivation:
    """Finds what a word may be made of; `is_word` tells known words, `zipf` their frequency."""

    def __init__(self, is_word: Callable[[str], bool], zipf: Callable[[str], float]) -> None:
        self._is_word = is_word
        self._zipf = zipf

    def makes(self, word: str) -> bool:
        """Whether a suffix makes `word`, in lower case and without «ё», of a word that texts have."""
        return any(self._zipf(base.lower()) >= _MET and self._is_word(base) for base in _bases(word))


def _bases(word: str) -> Iterator[str]:
    for pattern, makers in _PATTERNS:
        match = pattern.fullmatch(word)
        if match:
            for maker in makers:
                yield match[1].capitalize() if maker == _PLACE else maker.format(match[1])
