"""The cases that prepositions demand."""

_CASES = {
    "accs": "про через сквозь",
    "gent": "без безо близ вблизи ввиду вдоль взамен вместо вне возле вследствие для до из изо из-за из-под касательно "
    "кроме насчет около от ото "
    "относительно поверх подле помимо после посреди посредством против путем ради сверх свыше среди "
    "у",
    "datv": "благодаря вопреки к ко навстречу наперекор согласно",
    "ablt": "над перед передо пред",
    "ablt gent": "между",
    "loct": "при",
    "loct accs": "в во на о об обо",
    "ablt accs": "за под подо",
    "ablt gent accs": "с со",
    "datv accs loct": "по",
}
_GOVERNED = {word: tuple(cases.split()) for cases, words in _CASES.items() for word in words.split()}


def governed(preposition: str) -> tuple[str, ...]:
    """Return the cases that may follow a preposition, the commonest first, none for any other word."""
    return _GOVERNED.get(preposition.lower().replace("ё", "е"), ())
