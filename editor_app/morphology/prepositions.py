"""The cases that prepositions demand."""

_CASES = {
    "accs": "про через сквозь спустя",
    "gent": "без безо близ вблизи ввиду вдоль взамен вместо вне внутри внутрь возле вокруг впереди вроде вследствие "
    "выше для до из изо из-за из-под исключая касательно кроме мимо накануне напротив насчет около от ото "
    "относительно поверх подле позади помимо порядка после посреди посредством прежде против путем ради сверх свыше "
    "среди у",
    "datv": "благодаря вопреки к ко навстречу наперекор подобно согласно",
    "ablt": "между над надо перед передо пред",
    "loct": "при",
    "accs loct": "в во на о об обо",
    "accs ablt": "за под подо",
    "gent ablt accs": "с со",
    "datv accs loct": "по",
}
_GOVERNED = {word: frozenset(cases.split()) for cases, words in _CASES.items() for word in words.split()}


def governed(preposition: str) -> frozenset[str]:
    """Return the cases that may follow a preposition, none for any other word."""
    return _GOVERNED.get(preposition.lower().replace("ё", "е"), frozenset())
