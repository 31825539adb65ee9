"""Trying rules that came with a file, before they become the newsroom's."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from editor_app.i18n import translate
from editor_app.proofreading.own_rules import OwnRule
from editor_app.ui.checking.checker import Checker

Done = Callable[[Sequence[OwnRule], Sequence[str]], object]
"""Takes the rules whose examples pass, and for each other one a line that says what does not."""


class Trial(QObject):
    """Asks the checking process about one rule after the other, and tells how it went when all are tried."""

    def __init__(self, checker: Checker, rules: Sequence[OwnRule], done: Done, parent: QObject) -> None:
        super().__init__(parent)
        self._checker = checker
        self._waiting = list(rules)
        self._done = done
        self._accepted: list[OwnRule] = []
        self._refused: list[str] = []
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._checker.question({"type": "try", "rule": self._waiting[0].as_json()}, self._judge)
        else:
            self._done(self._accepted, self._refused)

    def _judge(self, answer: Mapping[str, Any] | None) -> None:
        rule = self._waiting.pop(0)
        faults = [translate("trial", "проверка не работает")] if answer is None else answer["faults"]
        if faults:
            self._refused.append(f"«{rule.title}»: {faults[0]}")
        else:
            self._accepted.append(rule)
        self._go_on()
