"""A profile: which rules are on, and the choices that houses make differently. It is a file to share."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading import own_rules
from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.own_rules import OwnRule

CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "dash": ("em", "en", "hyphen"),
        "quotes": ("any", "angled", "straight"),
        "ellipsis": ("any", "sign", "dots"),
        "ranges": ("any", "en", "em", "hyphen"),
        "percent": ("any", "tight", "spaced"),
        "percent_ending": ("long", "short"),
        "initials": ("any", "spaced", "tight"),
        "thousands": ("any", "grouped"),
        "counted": ("bound", "free"),
        "symbols": ("any", "drawn"),
        "yo": ("any", "always", "never"),
    }
)
"""What a house may choose, by the name of the choice; the first is the default, `any` leaves the text as it is."""

_DASH = {"em": "—", "en": "–", "hyphen": "-"}


@dataclass(frozen=True, slots=True)
class House:
    """The choices of one house, each a value of `CHOICES`."""

    dash: str = "em"
    quotes: str = "any"
    ellipsis: str = "any"
    ranges: str = "any"
    """Between figures: «10–15»."""
    percent: str = "any"
    """«5%» or «5 %»."""
    percent_ending: str = "long"
    """«5%-ный» or «5%-й»."""
    initials: str = "any"
    """«А. С. Пушкин» or «А.С. Пушкин»."""
    thousands: str = "any"
    """Whether long numbers are cut in groups of three digits."""
    counted: str = "bound"
    """Whether a line may end between a number and what it counts."""
    symbols: str = "any"
    """Whether «(tm)», «1/2», «->» become one sign."""
    yo: str = "any"
    """Whether «ё» is written wherever it is read, or never."""

    def __post_init__(self) -> None:
        for choice in fields(self):
            if getattr(self, choice.name) not in CHOICES[choice.name]:
                raise ValueError(f"{choice.name}: {getattr(self, choice.name)}")

    @property
    def dash_mark(self) -> str:
        """The mark that stands between spaces for a dash."""
        return _DASH[self.dash]

    @property
    def range_mark(self) -> str | None:
        """The mark that stands between figures of a range; None where the text has its way."""
        return _DASH.get(self.ranges)


@dataclass(frozen=True, slots=True)
class Profile:
    """Choices of the house, and rules switched on or off by their id (`style.officialese`) or category (`style`)."""

    house: House = House()
    rules: Mapping[str, bool] = field(default_factory=dict)
    unasked: frozenset[str] = frozenset()
    """Rules by id whose suggestion this house lets typesetting apply, besides those that are certain for everyone."""
    own: tuple[OwnRule, ...] = ()
    """Rules that the newsroom made itself, besides those of the shelf."""

    def enables(self, rule: str, *, optional: bool) -> bool:
        """Whether a rule is on: what is said of it, else of its category, else every rule that is not `optional`."""
        return self.rules.get(rule, self.rules.get(rule.split(".")[0], not optional))

    def as_json(self) -> dict[str, object]:
        """Return the form of the file."""
        house = {choice.name: getattr(self.house, choice.name) for choice in fields(self.house)}
        return {
            "house": house,
            "rules": dict(self.rules),
            "unasked": sorted(self.unasked),
            "own": [rule.as_json() for rule in self.own],
        }


BUILT_IN: Mapping[str, Profile] = MappingProxyType(
    {
        "default": Profile(),
        "book": Profile(
            House(
                quotes="angled",
                ellipsis="sign",
                ranges="em",
                percent="spaced",
                initials="spaced",
                thousands="grouped",
            ),
            unasked=frozenset(["typography.currency"]),
        ),
        "agency": Profile(
            House(
                dash="hyphen",
                quotes="straight",
                ellipsis="dots",
                ranges="hyphen",
                percent="tight",
                initials="tight",
            ),
            unasked=frozenset(["typography.currency"]),
        ),
        "web": Profile(
            House(
                quotes="angled",
                ellipsis="sign",
                ranges="en",
                percent="tight",
                percent_ending="short",
                initials="spaced",
                counted="free",
                symbols="drawn",
            ),
            # As the typographers of the web do; elsewhere these are for a person to decide.
            unasked=frozenset(["commas.contrast", "hyphens.something", "spelling.lookalike"]),
        ),
    }
)
"""The profiles that every program knows by name."""


def name_of(profile: Profile) -> str | None:
    """Return the name of the built-in profile that this one is, None where it is no longer any of them."""
    return next((name for name, known in BUILT_IN.items() if known == profile), None)


def named(name: str) -> Profile:
    """Return the profile that `name` means: one of `BUILT_IN`, else a file. Raises `ProofreadingError`."""
    if name in BUILT_IN:
        return BUILT_IN[name]
    try:
        return from_json(json.loads(Path(name).read_text(encoding="utf-8")))
    except OSError as error:
        raise ProofreadingError(
            QT_TRANSLATE_NOOP("profile", "Профиль «{name}» не найден.").with_values(name=name),
            QT_TRANSLATE_NOOP("profile", "Есть профили {known}; можно назвать и файл.").with_values(
                known=", ".join(BUILT_IN)
            ),
            str(error),
        ) from error
    except (ValueError, TypeError) as error:
        raise ProofreadingError(
            QT_TRANSLATE_NOOP("profile", "Файл «{name}» — не профиль проверки.").with_values(name=name),
            detail=str(error),
        ) from error


def from_json(value: Any) -> Profile:  # noqa: ANN401 - what a stranger's file holds
    """Read the form of `Profile.as_json`; raises `ValueError` or `TypeError` for anything else."""
    if not isinstance(value, dict):
        raise TypeError("not an object")
    rules = value.get("rules", {})
    if not isinstance(rules, dict) or not all(isinstance(on, bool) for on in rules.values()):
        raise TypeError("rules: true or false by the name of a rule")
    unasked = value.get("unasked", [])
    if not isinstance(unasked, list) or not all(isinstance(rule, str) for rule in unasked):
        raise TypeError("unasked: a list of names of rules")
    own = value.get("own", [])
    if not isinstance(own, list):
        raise TypeError("own: a list of objects")
    return Profile(House(**value.get("house", {})), rules, frozenset(unasked), tuple(map(own_rules.from_json, own)))
