"""The rules of proofreading as the window tells of them: all of the shelf, and those that the newsroom made itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.own_rules import CATEGORY as OWN
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import Profile
from editor_app.text.span import Span
from editor_app.workflow.checklist import CHECKS, SETTLED

if TYPE_CHECKING:
    from editor_app.proofreading.catalogue import Catalogue
    from editor_app.proofreading.rule import Rule

CATEGORIES: Mapping[str, Message] = {
    OWN: QT_TRANSLATE_NOOP("rule book", "Правила редакции"),
    "spelling": QT_TRANSLATE_NOOP("rule book", "Орфография"),
    "boundaries": QT_TRANSLATE_NOOP("rule book", "Границы слов"),
    "pairs": QT_TRANSLATE_NOOP("rule book", "Слитно или раздельно"),
    "hyphens": QT_TRANSLATE_NOOP("rule book", "Дефисы"),
    "capitals": QT_TRANSLATE_NOOP("rule book", "Прописные буквы"),
    "agreement": QT_TRANSLATE_NOOP("rule book", "Согласование"),
    "government": QT_TRANSLATE_NOOP("rule book", "Управление"),
    "forms": QT_TRANSLATE_NOOP("rule book", "Формы слов"),
    "commas": QT_TRANSLATE_NOOP("rule book", "Запятые"),
    "punctuation": QT_TRANSLATE_NOOP("rule book", "Знаки препинания"),
    "numbers": QT_TRANSLATE_NOOP("rule book", "Числа"),
    "facts": QT_TRANSLATE_NOOP("rule book", "Факты"),
    "consistency": QT_TRANSLATE_NOOP("rule book", "Единообразие"),
    "news_form": QT_TRANSLATE_NOOP("rule book", "Форма новости"),
    "style": QT_TRANSLATE_NOOP("rule book", "Стиль"),
    "typography": QT_TRANSLATE_NOOP("rule book", "Типографика"),
    "typesetting": QT_TRANSLATE_NOOP("rule book", "Набор командой «Причесать»"),
}
"""The categories in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule in words; `wrong` is what is wrong in `wrong_example`, where that is known."""

    id: str
    title: str
    message: str
    authority: str
    kind: Kind
    severity: Severity
    on: bool
    """Whether the rule is on where nobody says anything of it."""
    wrong_example: str = ""
    wrong: Span | None = None
    right_example: str = ""
    own: OwnRule | None = None

    @property
    def category(self) -> str:
        """The shelf that the rule lies on."""
        return self.id.partition(".")[0]


def of_the_shelf() -> Sequence[Entry]:
    """Return every rule that ships with the program; takes a moment the first time, as all of them are imported."""
    return tuple(_entry(rule_id, rule) for rule_id, rule in _catalogue().items())


@cache
def _catalogue() -> "Catalogue":
    from editor_app import rules
    from editor_app.proofreading import catalogue

    return catalogue.collect(rules)


def _entry(rule_id: str, rule: "Rule") -> Entry:
    from editor_app.proofreading.rule import Unasked

    bad = next((example for example in rule.examples if example.span is not None), None)
    right = next((example.text for example in rule.examples if example.span is None), "")
    if bad is not None and bad.span is not None and bad.suggestion is not None:
        right = bad.text[: bad.span.start] + bad.suggestion + bad.text[bad.span.end :]
    return Entry(
        rule_id,
        str(rule.title),
        str(rule.message),
        rule.authority,
        rule.kind,
        rule.severity,
        on=not rule.optional or rule.unasked is Unasked.TYPESETTING,
        wrong_example=bad.text if bad else "",
        wrong=bad.span if bad else None,
        right_example=right,
    )


def of_the_newsroom(rules: Iterable[OwnRule]) -> Sequence[Entry]:
    """Return the rules that the newsroom made itself."""
    return tuple(
        Entry(
            rule.id,
            rule.title,
            rule.reason,
            "",
            Kind.STYLE,
            rule.severity,
            on=True,
            wrong_example=rule.wrong_example,
            right_example=rule.right_example,
            own=rule,
        )
        for rule in rules
    )


def titles(rules: Iterable[OwnRule]) -> Mapping[str, str]:
    """Return what every rule is called, by its id, and every check before a step."""
    checks = {f"{SETTLED}{name}": str(check.title) for name, check in CHECKS.items()}
    return checks | {entry.id: entry.title for entry in (*of_the_newsroom(rules), *of_the_shelf())}


def is_on(profile: Profile, entry: Entry) -> bool:
    """Whether a profile has a rule on."""
    return profile.enables(entry.id, optional=not entry.on)


def switches(profile: Profile, entries: Iterable[Entry], on: Mapping[str, bool]) -> dict[str, bool]:
    """Return what a profile says of rules once they are `on` as given by id: as little as possible.

    What it says of rules that are not among the entries, which another version of the program may have, it still says.
    """
    by_category: dict[str, list[Entry]] = {}
    for entry in entries:
        by_category.setdefault(entry.category, []).append(entry)
    known = {entry.id for some in by_category.values() for entry in some} | set(by_category)
    said = {name: value for name, value in profile.rules.items() if name not in known}
    for category, some in by_category.items():
        if not any(on[entry.id] for entry in some):
            said[category] = False
            continue
        for entry in some:
            if on[entry.id] != entry.on or (on[entry.id] and profile.rules.get(entry.id)):
                said[entry.id] = on[entry.id]
    return said
