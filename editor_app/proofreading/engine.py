"""The engine: goes through a text passage by passage and settles what the rules say about the same words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import chain, repeat

from editor_app.proofreading import own_rules
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.catalogue import Catalogue
from editor_app.proofreading.finding import Finding, Kind, Severity, beside
from editor_app.proofreading.own_matching import compiled
from editor_app.proofreading.parts import HEADLINE_LIMIT, Line, PartRole
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.profile import Profile
from editor_app.proofreading.rule import ArticleRule, Match, Rule, Unasked
from editor_app.text.lines import LINE

_REMEMBERED = 4096
"""Passages whose findings are kept: several long articles."""

_RANK = {severity: rank for rank, severity in enumerate(Severity)}


class Engine:
    """Checks texts by the rules that a profile enables.

    What a passage says by itself depends on its own text alone, so its findings are kept: of a long article in which
    one paragraph changed, one paragraph is checked. What rules of the whole article gather from a passage is kept too,
    as long as the passage stands in the article that was checked last.
    """

    def __init__(self, catalogue: Catalogue, language: Language, profile: Profile) -> None:
        self.catalogue = catalogue
        self.language = language
        self._remembered = lru_cache(_REMEMBERED)(self._checked)
        self._parts: dict[Line, Part] = {}
        self._passages: dict[str, Passage] = {}
        self.set_profile(profile)

    @property
    def rules(self) -> int:
        """How many rules are on."""
        return len(self._rules)

    @property
    def dictionaries(self) -> Sequence[str]:
        """Names of the dictionaries in use, `ru_RU`."""
        return self.language.lexicon.languages

    def check(self, text: str, roles: Sequence[PartRole] = (), written: date | None = None) -> list[Finding]:
        """Return the findings of a text in its own code points, by place; every line is a passage.

        The text is an article: `roles` tell what its first lines are, all others are body; `written` is its day.
        """
        lines = list(LINE.finditer(text))
        named = chain(roles, repeat(PartRole.BODY))
        of_article = self.check_article(
            [Line(str(line.start()), role, line.group()) for line, role in zip(lines, named, strict=False)], written
        )
        return [
            finding.shifted(line.start())
            for line in lines
            for finding in beside(self.check_passage(line.group()), of_article.get(str(line.start()), ()))
        ]

    def check_block(self, text: str) -> list[Finding]:
        """Return the findings of one paragraph of an article by itself; it may have line breaks."""
        return [
            finding.shifted(line.start())
            for line in LINE.finditer(text)
            for finding in self.check_passage(line.group())
        ]

    def check_passage(self, text: str) -> tuple[Finding, ...]:
        """Return the findings of one passage, which has no line end, by place and without overlaps."""
        return self._remembered(text)

    def check_article(
        self, lines: Sequence[Line], written: date | None = None, headline_limit: int = HEADLINE_LIMIT
    ) -> dict[str, tuple[Finding, ...]]:
        """Return by key what only the whole article shows; what single passages say is not among it."""
        self._parts = {line: self._parts.get(line) or self._part(line) for line in lines if line.text.strip()}
        self._passages = {line.text: part.passage for line, part in self._parts.items()}
        article = Article(tuple(self._parts.values()), written, headline_limit)
        found: dict[Part, list[tuple[Rule, Finding]]] = {}
        for id_, rule in self._rules.items():
            if isinstance(rule, ArticleRule):
                for part, match in rule.check_article(article):
                    if rule.may_say(match, part.passage):
                        finding = _finding(id_, rule, match, part.passage)
                        found.setdefault(part, []).append((rule, replace(finding, of_article=True)))
        return {part.key: _by_place(_settled(of_part)) for part, of_part in found.items()}

    def is_certain(self, finding: Finding) -> bool:
        """Whether the suggestion of a finding may be applied unasked: its rule is certain, and there is no other."""
        certain = self._rules[finding.rule].unasked is not Unasked.NEVER or finding.rule in self.profile.unasked
        return certain and len(finding.suggestions) == 1

    def set_profile(self, profile: Profile) -> None:
        """Check by another profile from now on; the newsroom's own rules that it holds stand beside the catalogue."""
        self.profile = profile
        every = {**self.catalogue, **{own.id: compiled(own) for own in profile.own}}
        self._rules = {id_: rule for id_, rule in every.items() if profile.enables(id_, optional=rule.optional)}
        self._forget()

    def set_words(self, words: frozenset[str]) -> None:
        """Know these words besides the dictionaries from now on."""
        self.language.lexicon.user_words = words
        self._forget()

    def _forget(self) -> None:
        self._remembered.cache_clear()
        self._parts.clear()
        self._passages.clear()

    def _part(self, line: Line) -> Part:
        return Part(line.key, line.role, self._passage(line.text))

    def _passage(self, text: str) -> Passage:
        return self._passages.get(text) or Passage(text, self.language, self.profile.house)

    def _checked(self, text: str) -> tuple[Finding, ...]:
        passage = self._passage(text)
        found: list[tuple[Rule, Finding]] = []
        for id_, rule in self._rules.items():
            found.extend(
                (rule, _finding(id_, rule, match, passage))
                for match in rule.check(passage)
                if rule.may_say(match, passage)
            )
        return _by_place(_settled(_apart(found, passage.text)))


def _by_place(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.span))


def _finding(id_: str, rule: Rule, match: Match, passage: Passage) -> Finding:
    """Make a finding of a match; its suggestions have «ё» as the house wants it, or else as the passage has it."""
    suggestions = match.suggestions
    if passage.house.yo == "never" or (passage.house.yo == "any" and not passage.has_yo):
        suggestions = tuple(dict.fromkeys(each.replace("ё", "е").replace("Ё", "Е") for each in suggestions))
    return Finding(*match.span, id_, rule.kind, rule.severity, str(match.message or rule.message), suggestions)


def _apart(found: Sequence[tuple[Rule, Finding]], text: str) -> list[tuple[Rule, Finding]]:
    """Narrow what leaves a misspelt word at its edge as it is, so that both are told: «многа чтоб» lacks a comma."""
    misspelt = [finding for rule, finding in found if rule.catch_all and finding.severity is Severity.ERROR]
    return [(rule, finding if rule.catch_all else _narrowed(finding, misspelt, text)) for rule, finding in found]


def _narrowed(finding: Finding, misspelt: Iterable[Finding], text: str) -> Finding:
    for other in misspelt:
        if not (finding.suggestions and finding.span.overlaps(other.span)):
            continue
        word = other.span.of(text)
        if finding.start == other.start and all(each.startswith(word) for each in finding.suggestions):
            kept = tuple(each[len(word) :] for each in finding.suggestions)
            narrower = replace(finding, start=other.end, suggestions=kept)
        elif finding.end == other.end and all(each.endswith(word) for each in finding.suggestions):
            kept = tuple(each[: -len(word)] for each in finding.suggestions)
            narrower = replace(finding, end=other.start, suggestions=kept)
        else:
            continue
        finding = narrower if narrower.end > narrower.start else finding
    return finding


def _settled(found: list[tuple[Rule, Finding]]) -> Iterator[Finding]:
    """Yield what stays when findings overlap.

    A catch-all rule gives way to every other one that is more than a hint. Otherwise the more severe stays; then what
    the newsroom itself wants; then what is not of grammar, since misspelt words are easily parsed wrongly; then the
    longer, the earlier, the one whose rule comes first by its id.
    """

    def rank(entry: tuple[Rule, Finding]) -> tuple[bool, int, bool, bool, int, int, str]:
        rule, finding = entry
        length = finding.end - finding.start
        hint = finding.severity is Severity.HINT
        grammar = finding.kind is Kind.GRAMMAR
        not_own = finding.rule.partition(".")[0] != own_rules.CATEGORY
        weight = _RANK[finding.severity]
        return (rule.catch_all or hint, weight, not_own, grammar, -length, finding.start, finding.rule)

    taken: list[Finding] = []
    for _, finding in sorted(found, key=rank):
        if not any(finding.span.overlaps(other.span) for other in taken):
            taken.append(finding)
            yield finding
