"""All forms of words for a search, and what goes in place of each where something is put in place of all."""

from collections.abc import Iterable, Sequence

from editor_app.morphology.surnames import Surnames
from editor_app.proofreading.passage import Language
from editor_app.proofreading.rewording import Rewording, folded, words
from editor_app.text.alphabet import SOFT_HYPHEN, STRESS, is_cyrillic, is_kazakh
from editor_app.text.searching import in_case_of
from editor_app.text.sentences import sentences
from editor_app.text.span import Span
from editor_app.text.tokens import TokenKind, tokens

_UNSEEN = str.maketrans(dict.fromkeys((SOFT_HYPHEN, STRESS)))


def forms(language: Language, text: str) -> list[list[str]]:
    """Return how each token of a phrase may be written in another form of it; a token that has none stays as it is.

    A form has the capitals of the word that was asked for.
    """
    known = Surnames(language.analyzer, (text,))
    return [
        _forms(known, token.text) if token.kind is TokenKind.WORD else [" " if token.text.isspace() else token.text]
        for token in tokens(text.strip())
    ]


def reworded(language: Language, wrong: str, right: str, places: Iterable[tuple[str, Span]]) -> list[str | None]:
    """Return what goes in place of `wrong`, met in some form at places of texts: `right` in the same form.

    Where two forms could be meant, the one that fits the sentence; None where `right` has no such form, or is Kazakh,
    whose forms nobody here knows.
    """
    known = Surnames(language.analyzer, (wrong, right))
    rewording = Rewording(wrong, (right,), known)
    inflects_not = any(is_kazakh(word) for word in words(right))
    answers: list[str | None] = []
    for text, span in places:
        found = span.of(text).translate(_UNSEEN)
        choices = rewording.of(found, [folded(word) for word in words(found)])
        if inflects_not and folded(found) != folded(wrong):
            choices = ()
        answers.append(_fitting(language, text, span, choices) if len(choices) > 1 else next(iter(choices), None))
    return answers


def _forms(known: Surnames, word: str) -> list[str]:
    if not is_cyrillic(word) or is_kazakh(word):
        return [word]
    return sorted({in_case_of(word, form) for form in known.forms_of(word)} | {word})


def _fitting(language: Language, text: str, span: Span, choices: Sequence[str]) -> str:
    """Return the choice whose words stand in the forms that the sentence asks for."""
    sentence = next((each for each in sentences(text) if each.overlaps(span)), span)
    around = [token for token in tokens(sentence.of(text)) if token.kind is not TokenKind.SPACE]
    before = [token.text for token in around if token.end + sentence.start <= span.start]
    after = [token.text for token in around if token.start + sentence.start >= span.end]

    def likelihood(choice: str) -> float:
        own = choice.split()
        place = max(range(len(own)), key=lambda number: len(own[number]))
        return language.context.probability([*before, *map(str.lower, own), *after], len(before) + place)

    return max(choices, key=likelihood)
