"""The rules that are checked by: which profile is chosen, and the newsroom's own rules on their way to the checker."""

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from editor_app import paths
from editor_app.errors import Explained
from editor_app.files import replacing
from editor_app.i18n import translate
from editor_app.operations import own_rules
from editor_app.operations.changes import Changes
from editor_app.proofreading import profile as profiles
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import BUILT_IN, Profile
from editor_app.ui.workplace import Workplace


class Rules(QObject):
    """Keeps the profile: its switches and choices are the person's, its own rules are the newsroom's."""

    changed = Signal()
    """Another profile holds."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self.profile = self._read()
        workplace.proofreading.set_profile(self.profile)
        workplace.background.opened.connect(self._load_own)
        workplace.background.changed.connect(self._take_note)

    def edit(self) -> None:
        """Look through the rules, switch them, make own ones."""
        from editor_app.ui.dialogs.rules import RulesDialog

        place = self._workplace
        dialog = RulesDialog(self.profile, place.background, place.checker, place.window)
        dialog.exec()
        self._use(replace(dialog.profile, own=self.profile.own))  # what it did to own rules is told by the store

    def _use(self, profile: Profile) -> None:
        """Check by another profile from now on, and remember it."""
        chosen = replace(profile, own=())
        if chosen != replace(self.profile, own=()):
            self._keep(chosen)
        if profile != self.profile:
            self.profile = profile
            self._workplace.proofreading.set_profile(profile)
            self.changed.emit()

    def _read(self) -> Profile:
        name = self._workplace.settings["checking.profile"]
        try:
            return profiles.named(name)
        except Explained as error:
            told = translate("checking", "{what} Проверяется по обычному.").format(what=error)
            self._workplace.notices.tell("warning", told, detail=error.detail)
            return BUILT_IN["default"]

    def _keep(self, profile: Profile) -> None:
        name = profiles.name_of(profile)
        if name is None:
            path = paths.profile_file()
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                with replacing(path) as stream:
                    stream.write(json.dumps(profile.as_json(), ensure_ascii=False, indent=1).encode())
            except OSError as error:
                told = translate("checking", "Выбор правил не записался на диск и продержится только до выхода.")
                self._workplace.notices.tell("warning", told, detail=str(error))
                return
            name = str(path)
        self._workplace.settings["checking.profile"] = name
        self._workplace.save_settings()

    def _take_note(self, changes: Changes) -> None:
        if changes.rules:
            self._load_own()

    def _load_own(self) -> None:
        self._workplace.background.run(own_rules.listing, then=self._take_own)

    def _take_own(self, rules: Sequence[OwnRule]) -> None:
        self._use(replace(self.profile, own=tuple(rules)))
