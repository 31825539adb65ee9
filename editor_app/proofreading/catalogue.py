"""The catalogue: every rule of a shelf by its id, which is its place there."""

from collections.abc import Iterator, Mapping
from types import ModuleType

from editor_app import discovery
from editor_app.proofreading.rule import Rule


class Catalogue(Mapping[str, Rule]):
    """Rules by id, `typography.spaced_hyphen`, in the order of their ids."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = dict(sorted(rules.items()))

    def __getitem__(self, rule: str) -> Rule:
        return self._rules[rule]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)


def collect(shelf: ModuleType) -> Catalogue:
    """Import every module below the package `shelf` and take its `RULE`.

    Raises `TypeError` naming the module that has none: a file on the shelf that is no rule is a mistake of ours.
    """
    rules: dict[str, Rule] = {}
    for module in discovery.modules(shelf):
        rule = getattr(module, "RULE", None)
        if not isinstance(rule, Rule):
            raise TypeError(f"{module.__name__} has no RULE")
        rules[module.__name__.removeprefix(shelf.__name__ + ".")] = rule
    return Catalogue(rules)
