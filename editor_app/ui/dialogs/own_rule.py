"""Making a rule of the newsroom's own: as it is written, the checking process tries it on its two examples."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.proofreading.finding import Severity
from editor_app.proofreading.own_rules import SEVERITIES, OwnRule
from editor_app.ui.checking.checker import Checker
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.ui.theme import Space

_SEVERITY_TITLES: Mapping[Severity, Message] = {
    Severity.WARNING: QT_TRANSLATE_NOOP("own rule", "Замечание"),
    Severity.HINT: QT_TRANSLATE_NOOP("own rule", "Тихий совет"),
}

_TRIED_AFTER = 200
"""Milliseconds from the last key to the trial."""


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    title: Message
    placeholder: Message


_LINES = (
    _Line("wrong", QT_TRANSLATE_NOOP("own rule", "Не пишем"), QT_TRANSLATE_NOOP("own rule", "май месяц")),
    _Line(
        "replacements",
        QT_TRANSLATE_NOOP("own rule", "Пишем"),
        QT_TRANSLATE_NOOP("own rule", "май; несколько вариантов — через «;»"),
    ),
    _Line("title", QT_TRANSLATE_NOOP("own rule", "Название"), QT_TRANSLATE_NOOP("own rule", "Май и так месяц")),
    _Line(
        "reason",
        QT_TRANSLATE_NOOP("own rule", "Почему"),
        QT_TRANSLATE_NOOP("own rule", "«Месяц» лишнее: май — это уже месяц."),
    ),
    _Line(
        "wrong_example",
        QT_TRANSLATE_NOOP("own rule", "Неверный пример"),
        QT_TRANSLATE_NOOP("own rule", "Форум пройдёт в мае месяце."),
    ),
    _Line(
        "right_example",
        QT_TRANSLATE_NOOP("own rule", "Верный пример"),
        QT_TRANSLATE_NOOP("own rule", "Форум пройдёт в мае."),
    ),
)


class OwnRuleDialog(Dialog):
    """Accepts a rule only when its examples show what it says, and no other rule (`taken`, ids) has its words."""

    def __init__(
        self, checker: Checker, parent: QWidget, before: OwnRule | None = None, taken: Collection[str] = ()
    ) -> None:
        title = translate("own rule", "Правило редакции") if before else translate("own rule", "Новое правило")
        super().__init__(title, parent)
        self._checker = checker
        self._taken = taken
        self.rule: OwnRule | None = None
        """What is written, once it is whole."""
        self.fields: dict[str, QLineEdit] = {}
        self.all_forms = QCheckBox(translate("own rule", "Во всех формах слов: «в мае месяце» → «в мае»"))
        self.severity = QComboBox()
        self.verdict = label("", wraps=True)
        self._timer = QTimer(self, singleShot=True, interval=_TRIED_AFTER)
        self._timer.timeout.connect(self._try)
        buttons = self.answers(translate("own rule", "Сохранить"))
        self.lay_out(self._form(), Space.XS, self.verdict, buttons=buttons)
        self.setMinimumWidth(520)
        self._show(before)
        self._edited()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for line in _LINES:
            field = QLineEdit()
            field.setPlaceholderText(str(line.placeholder))
            field.setAccessibleName(str(line.title))
            field.textChanged.connect(self._edited)
            form.addRow(str(line.title), field)
            self.fields[line.name] = field
            if line.name == "replacements":
                form.addRow("", self.all_forms)
        for severity in SEVERITIES:
            self.severity.addItem(str(_SEVERITY_TITLES[severity]), severity)
        self.severity.setAccessibleName(translate("own rule", "Важность"))
        form.addRow(translate("own rule", "Важность"), self.severity)
        self.all_forms.toggled.connect(self._edited)
        self.severity.activated.connect(self._edited)
        return form

    def _show(self, rule: OwnRule | None) -> None:
        self.all_forms.setChecked(rule is None or rule.all_forms)
        if rule is not None:
            for name, field in self.fields.items():
                value = getattr(rule, name)
                field.setText(value if isinstance(value, str) else "; ".join(value))
            self.severity.setCurrentIndex(self.severity.findData(rule.severity))

    def _edited(self) -> None:
        written: dict[str, Any] = {name: field.text() for name, field in self.fields.items()}
        written["replacements"] = tuple(written["replacements"].split(";"))
        try:
            self.rule = OwnRule(
                **written, severity=Severity(self.severity.currentData()), all_forms=self.all_forms.isChecked()
            )
        except ValueError:
            self.rule = None
        self.accept_button.setEnabled(False)
        self._timer.start()
        if self.rule is not None and self.rule.id in self._taken:
            self._timer.stop()
            told = translate("own rules", "Правило для «{wrong}» уже есть.").format(wrong=self.rule.wrong)
            self._tell("danger", told)
        if self.rule is None:
            self._timer.stop()
            self._tell("muted", translate("own rule", "Заполните строки: по примерам правило будет испытано."))

    def _try(self) -> None:
        tried = self.rule
        if tried is None:
            return

        def then(answer: Mapping[str, Any] | None) -> None:
            if tried is self.rule:
                self._judge(answer)

        self._checker.question({"type": "try", "rule": tried.as_json()}, then)

    def _judge(self, answer: Mapping[str, Any] | None) -> None:
        if answer is None:
            self._tell("danger", translate("own rule", "Проверка не работает, и правило не испытать."))
        elif answer["faults"]:
            self._tell("danger", "\n".join(answer["faults"]))
        else:
            first = answer["found"][0]
            found = translate("own rule", "Примеры подходят. Найдётся «{quote}».").format(quote=first["quote"])
            if first["suggestions"]:
                choice = translate("own rule", "» или «").join(first["suggestions"])
                found = translate("own rule", "Примеры подходят: «{quote}» → «{choice}».").format(
                    quote=first["quote"], choice=choice
                )
            self._tell("success", found)
            self.accept_button.setEnabled(True)

    def _tell(self, role: str, text: str) -> None:
        verdict: QLabel = self.verdict
        verdict.setText(text)
        verdict.setProperty("role", role)
        verdict.style().unpolish(verdict)
        verdict.style().polish(verdict)
