"""What a rule is shown: one passage of text and the knowledge of the language to read it with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from editor_app.lexicon.lexicon import Lexicon
from editor_app.lexicon.unknown_words import UnknownWord, UnknownWords
from editor_app.morphology import tree
from editor_app.morphology.analyzer import Analyzer
from editor_app.morphology.context import Context
from editor_app.morphology.syntax import Parser
from editor_app.proofreading.foreign import kazakh
from editor_app.proofreading.profile import House
from editor_app.text.sentences import sentences
from editor_app.text.span import Span
from editor_app.text.tokens import Token, TokenKind, tokens

_FOLDED = str.maketrans({"Ё": "е", "ё": "е", "\u00a0": " ", "İ": "i"})
"""«İ» is the one letter whose lower case is longer than itself."""

_LABELS = 4
"""Words from which a row of capitals is told from a name."""

_STOPS = frozenset(".!?…")
_CLOSING = 2
"""Tokens at the end of a sentence among which its stop is: a quotation mark may follow it."""


@dataclass(frozen=True)
class Language:
    """Knowledge of the languages of the desk, loaded once in the checking process."""

    lexicon: Lexicon
    analyzer: Analyzer
    parser: Parser = field(default_factory=Parser)
    """Loads its model when the first sentence comes."""

    @cached_property
    def context(self) -> Context:
        """Weighs corrections by the sentence around."""
        return Context(self.analyzer, self.parser)


@dataclass(frozen=True)
class Passage:
    """One paragraph, headline or lead; positions are code points of its `text`. What is derived is derived once."""

    text: str
    language: Language = field(repr=False)
    house: House = field(default_factory=House)

    @cached_property
    def folded(self) -> str:
        """The text in lower case, «е» for «ё», plain spaces for U+00A0; of the same length, for matching phrases."""
        return self.text.translate(_FOLDED).lower()

    @cached_property
    def has_yo(self) -> bool:
        """Whether the text uses the letter «ё», which most newsrooms leave to the reader."""
        return "ё" in self.text or "Ё" in self.text

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The tokens of the text, without gaps."""
        return tuple(tokens(self.text))

    @cached_property
    def words(self) -> Sequence[Token]:
        """The words alone."""
        return tuple(token for token in self.tokens if token.kind is TokenKind.WORD)

    @cached_property
    def addresses(self) -> Sequence[Span]:
        """Where links, e-mails and file names stand, which nobody corrects."""
        return tuple(token.span for token in self.tokens if token.kind is TokenKind.ADDRESS)

    @cached_property
    def foreign(self) -> Sequence[Span]:
        """Where the text speaks Kazakh."""
        return tuple(kazakh(self.text, self.tokens))

    @cached_property
    def sentences(self) -> Sequence[Span]:
        """Where the sentences lie."""
        return tuple(sentences(self.text))

    @cached_property
    def trees(self) -> Sequence[Sequence[tree.Node]]:
        """The sentences, parsed; a row of labels, such as the menu of a site, is none and has no nodes."""
        language = self.language
        return tuple(
            () if _labels(sentence) else tree.grow(sentence, language.analyzer, language.parser)
            for sentence in _divided(self.tokens, self.sentences)
        )

    @cached_property
    def unknown_words(self) -> Sequence[UnknownWord]:
        """The words that no dictionary knows, each with what it seems to be."""
        openings = frozenset(sentence.start for sentence in self.sentences)
        return tuple(UnknownWords(self.language.lexicon, self.tokens, openings, self.language.context.fits))


def _divided(tokens: Sequence[Token], sentences: Sequence[Span]) -> Iterator[Sequence[Token]]:
    """Yield the tokens of each sentence, in one pass: both are in order."""
    place = 0
    for sentence in sentences:
        while place < len(tokens) and tokens[place].start < sentence.start:
            place += 1
        first = place
        while place < len(tokens) and tokens[place].end <= sentence.end:
            place += 1
        yield tokens[first:place]


def _labels(sentence: Sequence[Token]) -> bool:
    """Whether nearly every word has a capital and no stop follows, as in menus: unlike «Тренер — Асан Омаров.»."""
    if any(token.text in _STOPS for token in sentence[-_CLOSING:]):
        return False
    words = [token.text for token in sentence if token.kind is TokenKind.WORD]
    return len(words) >= _LABELS and sum(word[:1].isupper() for word in words) * 5 >= len(words) * 4
