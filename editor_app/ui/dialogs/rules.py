"""«Правила проверки»: which rules are on, what each says, what the house has chosen, the newsroom's own rules."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QSplitter, QTabWidget, QWidget

from editor_app.errors import Explained
from editor_app.files import replacing
from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.operations import own_rules
from editor_app.proofreading import profile as profiles
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import BUILT_IN, Profile
from editor_app.ui import rule_book
from editor_app.ui.background import Background
from editor_app.ui.checking.checker import Checker
from editor_app.ui.dialogs.files import ask_for_profile, ask_where_to_keep_profile
from editor_app.ui.dialogs.frame import Dialog, Fault, ask, plain_button
from editor_app.ui.dialogs.house import HouseForm
from editor_app.ui.dialogs.own_rule import OwnRuleDialog
from editor_app.ui.dialogs.rule_page import RulePage
from editor_app.ui.dialogs.rule_tree import RuleTree
from editor_app.ui.dialogs.trial import Trial
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space

PROFILES: Mapping[str, Message] = {
    "default": QT_TRANSLATE_NOOP("profile", "Обычный"),
    "book": QT_TRANSLATE_NOOP("profile", "Книжный"),
    "agency": QT_TRANSLATE_NOOP("profile", "Агентство"),
    "web": QT_TRANSLATE_NOOP("profile", "Сайт"),
}
"""The built-in profiles by name."""


class RulesDialog(Dialog):
    """Own rules are stored at once; the rest holds when the window is closed: see `profile`."""

    def __init__(self, profile: Profile, background: Background, checker: Checker, parent: QWidget) -> None:
        super().__init__(translate("rule book", "Правила проверки"), parent)
        self._background = background
        self._checker = checker
        self._profile = replace(profile, own=())
        self._own: Sequence[OwnRule] = profile.own
        self.profiles = QComboBox()
        self.profiles.setAccessibleName(translate("rule book", "Профиль"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("rule book", "Найти правило"))
        self.search.setAccessibleName(translate("rule book", "Найти правило"))
        self.tree, self.page, self.house = RuleTree(), RulePage(), HouseForm()
        self.fault = Fault()
        self.change_button = plain_button(translate("rule book", "Изменить…"), self.change)
        self.remove_button = plain_button(translate("rule book", "Удалить…"), self.remove)
        self._lay_out()
        self._connect()
        self._fill_profiles()
        self._fill()

    @property
    def profile(self) -> Profile:
        """What is chosen, with the newsroom's own rules."""
        return replace(self._profile, own=tuple(self._own))

    @property
    def _own_ids(self) -> frozenset[str]:
        return frozenset(rule.id for rule in self._own)

    def choose_profile(self, name: str) -> None:
        """Take a built-in profile as it is."""
        if name in BUILT_IN:
            self._take(BUILT_IN[name])

    def add(self) -> None:
        """Make a rule of the newsroom's own."""
        dialog = OwnRuleDialog(self._checker, self, None, self._own_ids)
        if dialog.exec() and dialog.rule is not None:
            self._do(own_rules.add, dialog.rule)

    def change(self) -> None:
        """Change the chosen rule of the newsroom's own."""
        entry = self.tree.chosen
        if entry is not None and entry.own is not None:
            dialog = OwnRuleDialog(self._checker, self, entry.own, self._own_ids - {entry.id})
            if dialog.exec() and dialog.rule is not None:
                self._do(own_rules.change, entry.id, dialog.rule)

    def remove(self) -> None:
        """Do away with the chosen rule of the newsroom's own."""
        entry = self.tree.chosen
        if entry is None or entry.own is None:
            return
        text = translate("rule book", "Удалить правило «{title}»? Его не станет у всей редакции.")
        title, accept = translate("rule book", "Удалить правило"), translate("rule book", "Удалить")
        if ask(self, title, text.format(title=entry.title), accept):
            self._do(own_rules.remove, entry.id)

    def save_file(self) -> None:
        """Write the profile, own rules included, into a file for others."""
        path = ask_where_to_keep_profile(self)
        if path is not None:
            try:
                with replacing(path) as stream:
                    stream.write(json.dumps(self.profile.as_json(), ensure_ascii=False, indent=1).encode())
            except OSError as error:
                self.fault.tell(Explained(_NOT_WRITTEN.with_values(name=path.name), detail=str(error)))

    def load_file(self) -> None:
        """Take the profile of a file; its own rules are tried, and become the newsroom's."""
        path = ask_for_profile(self)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Take the profile of a file."""
        self.fault.hide()
        try:
            loaded = profiles.named(str(path))
        except Explained as error:
            self.fault.tell(error)
            return
        self._take(replace(loaded, own=()))
        if loaded.own:
            Trial(self._checker, loaded.own, self._take_over, self)

    def _take_over(self, accepted: Sequence[OwnRule], refused: Sequence[str]) -> None:
        self._do(own_rules.take_over, accepted)
        if refused:
            self.fault.tell(
                "\n".join([translate("rule book", "Не приняты правила, у которых не подходят примеры:"), *refused])
            )

    def _take(self, profile: Profile) -> None:
        self._profile = profile
        self._fill()

    def _do(self, verb: Callable[..., object], *args: object) -> None:
        self.fault.hide()
        self._background.run(verb, *args, then=self._load_own, failed=self.fault.tell)

    def _load_own(self) -> None:
        self._background.run(own_rules.listing, then=self._show_own, failed=self.fault.tell)

    def _show_own(self, rules: Iterable[OwnRule]) -> None:
        self._own = tuple(rules)
        self._fill()

    def _fill(self) -> None:
        entries = (*rule_book.of_the_newsroom(self._own), *rule_book.of_the_shelf())
        self.tree.show_rules(entries, {entry.id: rule_book.is_on(self._profile, entry) for entry in entries})
        self.house.show_house(self._profile.house)
        self._show_profile()
        self._show_chosen()

    def _switched(self) -> None:
        rules = rule_book.switches(self._profile, self.tree.entries, self.tree.on)
        self._profile = replace(self._profile, rules=MappingProxyType(rules))
        self._show_profile()

    def _choose_house(self) -> None:
        self._profile = replace(self._profile, house=self.house.house)
        self._show_profile()

    def _fill_profiles(self) -> None:
        for name in BUILT_IN:
            self.profiles.addItem(str(PROFILES[name]), name)
        self.profiles.addItem(translate("profile", "Свой"), "")

    def _show_profile(self) -> None:
        name = profiles.name_of(self._profile) or ""
        self.profiles.setCurrentIndex(self.profiles.findData(name))

    def _show_chosen(self) -> None:
        entry = self.tree.chosen
        self.page.show_rule(entry)
        for button in (self.change_button, self.remove_button):
            button.setEnabled(entry is not None and entry.own is not None)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.tree.search)
        self.tree.switched.connect(self._switched)
        self.tree.itemSelectionChanged.connect(self._show_chosen)
        self.tree.own_activated.connect(self.change)
        self.house.changed.connect(self._choose_house)
        self.profiles.activated.connect(lambda: self.choose_profile(self.profiles.currentData()))

    def _lay_out(self) -> None:
        add = plain_button(translate("rule book", "Новое правило…"), self.add)
        left, parts = QWidget(), QSplitter()
        own = row(add, self.change_button, self.remove_button, None)
        left.setLayout(column(self.search, self.tree, own, margins=(0, 0, Space.M, 0)))
        self.page.setMinimumWidth(220)
        parts.addWidget(left)
        parts.addWidget(self.page)
        parts.setSizes([470, 340])
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        rules, house, tabs = QWidget(), QWidget(), QTabWidget()
        rules.setLayout(column(parts, margins=(0, Space.M, 0, 0)))
        hint = translate("rule book", "По этим решениям текст проверяется и причёсывается.")
        house.setLayout(column(label(hint, "muted", wraps=True), self.house, None, margins=(Space.XS, Space.M, 0, 0)))
        tabs.setDocumentMode(True)
        tabs.addTab(rules, translate("rule book", "Правила"))
        tabs.addTab(_scrolled(house), translate("rule book", "Принято в редакции"))
        head = row(
            label(translate("rule book", "Профиль"), "muted"),
            self.profiles,
            None,
            plain_button(translate("rule book", "Из файла…"), self.load_file),
            plain_button(translate("rule book", "В файл…"), self.save_file),
        )
        buttons = self.closer()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.lay_out(head, self.fault, tabs, buttons=buttons)
        self.resize(860, 670)


def _scrolled(content: QWidget) -> QScrollArea:
    """Return a page that scrolls where the screen is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


_NOT_WRITTEN = QT_TRANSLATE_NOOP("profile", "Профиль не записан в «{name}».")
