"""From a form of a word that no dictionary has back to what may be its dictionary form, by the endings of Russian."""

from collections.abc import Iterator

_DECLENSIONS = {
    # dictionary ending: the endings of the other forms
    "": "а у ом ем е ы и ов ев ей ам ами ах ой ым ых ыми",  # акимат, Байтерек; Сагинтаев, Сагинтаева
    "а": "ы и е у ой ою ей ам ами ах",
    "я": "и е ю ей ею й ь ям ями ях",
    "ия": "ии ию ией ий иям иями иях",
    "ь": "я ю ем е и ей ью ям ями ях",
    "й": "я ю ем е и ев ям ями ях",
    "о": "а у ом е ам ами ах",
    "е": "я ю ем и й ям ями ях",
    "ие": "ия ию ием ии ий иям иями иях",
    "ек": "ка ку ком ке ки ков кам ками ках",
    "ок": "ка ку ком ке ки ков кам ками ках",
    "ец": "ца цу цем цом це цы цев цов цам цами цах",
    "ка": "ок ек",
    "ый": "ого ому ым ом ая ой ую ое ые ых ыми",
    "ий": "ого ему его ому им ем ом ая ой ую ое яя ей юю ее ие их ими",
    "ой": "ого ому ым им ом ая ую ое ые ие ых их ыми ими",
}
_PAST = "л ла ло ли в вший вшая вшее вшие вшего вшей вшим вших"
_CONJUGATIONS = {
    "ить": "ю у ишь ит им ите ят ат и ите ьте я " + " ".join("и" + past for past in _PAST.split()),
    "ать": "аю аешь ает аем аете ают ай айте ая " + " ".join("а" + past for past in _PAST.split()),
    "ять": "яю яешь яет яем яете яют яй яйте яя " + " ".join("я" + past for past in _PAST.split()),
    "нуть": "ну нешь нет нем нете нут ни ните " + " ".join("ну" + past for past in _PAST.split()),
    "овать": "ую уешь ует уем уете уют уй уйте уя " + " ".join("ова" + past for past in _PAST.split()),
}
_VOWELS = tuple("аеёиоуыэюя")


def _reflexive(endings: str) -> Iterator[str]:
    return (ending + ("сь" if ending.endswith(_VOWELS) else "ся") for ending in endings.split())


def _paradigms() -> dict[str, list[str]]:
    """Return the endings of other forms by that of the dictionary form."""
    declined = {lemma: endings.split() for lemma, endings in _DECLENSIONS.items()}
    conjugated = {lemma: endings.split() for lemma, endings in _CONJUGATIONS.items()}
    reflexive = {lemma + "ся": list(_reflexive(endings)) for lemma, endings in _CONJUGATIONS.items()}
    return declined | conjugated | reflexive


def _reversed() -> dict[str, tuple[str, ...]]:
    lemmas: dict[str, list[str]] = {"": [""]}
    for lemma_ending, endings in _paradigms().items():
        for ending in endings:
            lemmas.setdefault(ending, []).append(lemma_ending)
    return {ending: tuple(found) for ending, found in lemmas.items()}


_LEMMA_ENDINGS = _reversed()
_LONGEST = max(map(len, _LEMMA_ENDINGS))


def dictionary_forms(form: str) -> Iterator[str]:
    """Yield what the dictionary form of `form` may be, `form` itself first; most of what is yielded is no word."""
    for length in range(min(_LONGEST, len(form) - 2) + 1):
        stem, ending = (form[:-length], form[-length:]) if length else (form, "")
        for lemma_ending in _LEMMA_ENDINGS.get(ending, ()):
            yield stem + lemma_ending
