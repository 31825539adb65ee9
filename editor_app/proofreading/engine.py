"""The engine: goes through a text passage by passage and settles what the rules say about the same words."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from editor_app.proofreading.catalogue import Catalogue
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.proofreading.foreign import kazakh
from editor_app.proofreading.own_matching import compiled
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.profile import Profile
from editor_app.proofreading.rule import Match, Rule, Unasked
from editor_app.text.lines import LINE
from editor_app.text.tokens import TokenKind

_REMEMBERED = 4096
"""Passages whose findings are kept: several long articles."""

_RANK = {severity: rank for rank, severity in enumerate(Severity)}


class Engine:
    """Checks texts by the rules that a profile enables.

    What a passage says depends on its own text alone, so its findings are kept: of a long article in which one
    paragraph changed, one paragraph is checked.
    """

    def __init__(self, catalogue: Catalogue, language: Language, profile: Profile) -> None:
        self.catalogue = catalogue
        self.language = language
        self._remembered = lru_cache(_REMEMBERED)(self._checked)
        self.set_profile(profile)

    @property
    def rules(self) -> int:
        """How many rules are on."""
        return len(self._rules)

    @property
    def dictionaries(self) -> Sequence[str]:
        """Names of the dictionaries in use, `ru_RU`."""
        return self.language.lexicon.languages

    def check(self, text: str) -> list[Finding]:
        """Return the findings of a text in its own code points, by place; every line is a passage."""
        return [
            finding.shifted(passage.start())
            for passage in LINE.finditer(text)
            for finding in self.check_passage(passage.group())
        ]

    def check_passage(self, text: str) -> tuple[Finding, ...]:
        """Return the findings of one passage, which has no line end, by place and without overlaps."""
        return self._remembered(text)

    def is_certain(self, finding: Finding) -> bool:
        """Whether the suggestion of a finding may be applied unasked: its rule is certain, and there is no other."""
        certain = self._rules[finding.rule].unasked is not Unasked.NEVER or finding.rule in self.profile.unasked
        return certain and len(finding.suggestions) == 1

    def set_profile(self, profile: Profile) -> None:
        """Check by another profile from now on; the newsroom's own rules that it holds stand beside the catalogue."""
        self.profile = profile
        every = {**self.catalogue, **{own.id: compiled(own) for own in profile.own}}
        self._rules = {id_: rule for id_, rule in every.items() if profile.enables(id_, optional=rule.optional)}
        self._remembered.cache_clear()

    def set_words(self, words: frozenset[str]) -> None:
        """Know these words besides the dictionaries from now on."""
        self.language.lexicon.user_words = words
        self._remembered.cache_clear()

    def _checked(self, text: str) -> tuple[Finding, ...]:
        passage = Passage(text, self.language, self.profile.house)
        untouchable = [token.span for token in passage.tokens if token.kind is TokenKind.ADDRESS]
        foreign = [*untouchable, *kazakh(text, passage.tokens)]
        found: list[tuple[Rule, Finding]] = []
        for id_, rule in self._rules.items():
            barred = untouchable if rule.any_language else foreign
            found.extend(
                (rule, _finding(id_, rule, match, passage))
                for match in rule.check(passage)
                if not any(match.span.overlaps(span) for span in barred)
            )
        return tuple(sorted(_settled(found), key=lambda finding: finding.span))


def _finding(id_: str, rule: Rule, match: Match, passage: Passage) -> Finding:
    """Make a finding of a match; its suggestions have «ё» only where the passage uses the letter."""
    suggestions = match.suggestions
    if not passage.has_yo:
        suggestions = tuple(dict.fromkeys(each.replace("ё", "е").replace("Ё", "Е") for each in suggestions))
    return Finding(*match.span, id_, rule.kind, rule.severity, str(match.message or rule.message), suggestions)


def _settled(found: list[tuple[Rule, Finding]]) -> Iterator[Finding]:
    """Yield what stays when findings overlap.

    A catch-all rule gives way to every other one that is more than a hint. Otherwise the more severe stays; then what
    is not of grammar, since misspelt words are easily parsed wrongly; then the longer, the earlier, the one whose rule
    comes first by its id.
    """

    def rank(entry: tuple[Rule, Finding]) -> tuple[bool, int, bool, int, int, str]:
        rule, finding = entry
        length = finding.end - finding.start
        hint = finding.severity is Severity.HINT
        grammar = finding.kind is Kind.GRAMMAR
        return (rule.catch_all or hint, _RANK[finding.severity], grammar, -length, finding.start, finding.rule)

    taken: list[Finding] = []
    for _, finding in sorted(found, key=rank):
        if not any(finding.span.overlaps(other.span) for other in taken):
            taken.append(finding)
            yield finding
