"""Rules that a newsroom makes without code: what not to write, what to write instead, and two examples.

Light to import: the window and the store keep such rules without knowing a language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from editor_app.proofreading.finding import Severity

CATEGORY = "own"
"""What the ids of these rules begin with, as those of the shelf begin with their folder."""

SEVERITIES = (Severity.WARNING, Severity.HINT)
"""How much such a rule may matter; an error is for what is wrong in every newsroom."""


@dataclass(frozen=True, slots=True)
class OwnRule:
    """One rule: `wrong` is a phrase, `replacements` are for the whole of it, the best first; there may be none.

    With `all_forms` the phrase is meant in every form of its words, else as it is written, in any letter case.
    Raises `ValueError` for a rule without a name, a phrase or an example.
    """

    title: str
    wrong: str
    wrong_example: str
    right_example: str
    replacements: tuple[str, ...] = ()
    reason: str = ""
    severity: Severity = Severity.WARNING
    all_forms: bool = True

    def __post_init__(self) -> None:
        for name in ("title", "wrong", "wrong_example", "right_example", "reason"):
            object.__setattr__(self, name, " ".join(getattr(self, name).split()))
        tidy = (" ".join(each.split()) for each in self.replacements)
        object.__setattr__(self, "replacements", tuple(dict.fromkeys(each for each in tidy if each)))
        for name in ("title", "wrong", "wrong_example", "right_example"):
            if not getattr(self, name):
                raise ValueError(f"{name} is empty")
        if self.severity not in SEVERITIES:
            raise ValueError(f"severity: {self.severity}")

    @property
    def id(self) -> str:
        """The name that the engine, profiles and decisions know it by; a phrase has one rule."""
        return f"{CATEGORY}.{self.wrong.lower().replace('ё', 'е').replace(' ', '_')}"

    def as_json(self) -> dict[str, object]:
        """Return the form of files, of the store and of the checking process."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return values | {"replacements": list(self.replacements), "severity": self.severity.value}


_TYPES: Mapping[str, type] = {
    "title": str,
    "wrong": str,
    "wrong_example": str,
    "right_example": str,
    "replacements": list,
    "reason": str,
    "severity": str,
    "all_forms": bool,
}


def from_json(value: Any) -> OwnRule:  # noqa: ANN401 - what a stranger's file holds
    """Read the form of `OwnRule.as_json`; raises `ValueError` or `TypeError` for anything else."""
    if not isinstance(value, dict):
        raise TypeError("own: a list of objects")
    for name, written in value.items():
        if type(written) is not _TYPES.get(name):
            raise TypeError(f"own: {name}")
    replacements = value.get("replacements", [])
    if not all(isinstance(each, str) for each in replacements):
        raise TypeError("own: replacements")
    severity = Severity(value.get("severity", Severity.WARNING))
    return OwnRule(**value | {"replacements": tuple(replacements), "severity": severity})
