"""The words that the newsroom has added to the dictionaries: look through, add, take out."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from editor_app.i18n import translate
from editor_app.operations import decisions
from editor_app.ui.background import Background
from editor_app.ui.dialogs.frame import Dialog, Fault, plain_button
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row


class WordsDialog(Dialog):
    """Every change is made at once; the text on the screen is checked anew."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(translate("words", "Словарь редакции"), parent)
        self._background = background
        self.list = QListWidget()
        self.list.setAccessibleName(translate("words", "Слова"))
        self.list.setSortingEnabled(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("words", "Новое слово"))
        self.field.setAccessibleName(translate("words", "Новое слово"))
        self.field.returnPressed.connect(self.add)
        self.fault = Fault()
        hint = translate("words", "Эти слова не считаются ошибкой ни в одном материале, в любой своей форме.")
        remove = plain_button(translate("words", "Убрать слово"), self.remove)
        buttons = self.closer()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.lay_out(
            label(hint, "muted", wraps=True),
            self.list,
            row(self.field, plain_button(translate("words", "Добавить"), self.add)),
            column(self.fault, row(remove, None)),
            buttons=buttons,
        )
        self.resize(440, 480)
        self._load()

    def add(self) -> None:
        """Add the word that was written into the field."""
        if self.field.text().strip():
            self._do(decisions.add_word, self.field.text())
            self.field.clear()

    def remove(self) -> None:
        """Take the chosen word out."""
        item = self.list.currentItem()
        if item is not None:
            self._do(decisions.remove_word, item.text())

    def _do(self, verb: Callable[..., object], word: str) -> None:
        self.fault.hide()
        self._background.run(verb, word, then=self._load, failed=self.fault.tell)

    def _load(self) -> None:
        self._background.run(decisions.words, then=self._show, failed=self.fault.tell)

    def _show(self, words: Iterable[str]) -> None:
        self.list.clear()
        self.list.addItems(list(words))
