"""The bar above the desk: what of it is shown, and filters that were given a name."""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.text.collation import order
from editor_app.ui.figures import figure
from editor_app.ui.icons import icon
from editor_app.ui.layouts import FlowLayout
from editor_app.ui.theme import Space
from editor_app.workflow.desk import ME, Card, Filter, Period
from editor_app.workflow.states import State
from editor_app.workflow.workflow import Workflow

_PAUSE = 150
"""Milliseconds without a key after which words narrow the desk."""

_PERIODS = {
    Period.ANY: QT_TRANSLATE_NOOP("board", "Когда угодно"),
    Period.TODAY: QT_TRANSLATE_NOOP("board", "Сегодня"),
    Period.YESTERDAY: QT_TRANSLATE_NOOP("board", "Вчера"),
    Period.WEEK: QT_TRANSLATE_NOOP("board", "За неделю"),
    Period.MONTH: QT_TRANSLATE_NOOP("board", "За месяц"),
}

OWN = {
    QT_TRANSLATE_NOOP("board", "Вас упомянули"): Filter(mentioned=ME),
    QT_TRANSLATE_NOOP("board", "Мои на проверке"): Filter(state=State.SUBMITTED, author=ME),
    QT_TRANSLATE_NOOP("board", "Мои на доработке"): Filter(state=State.RETURNED, author=ME),
    QT_TRANSLATE_NOOP("board", "Изменены сегодня"): Filter(period=Period.TODAY),
}
"""The filters that everybody has."""


class FilterBar(QWidget):
    """Asks for words, state, author, section, tag and time."""

    changed = Signal()
    kept = Signal()
    """The saved filters are others now."""

    def __init__(self, saved: Mapping[str, Mapping[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = {name: Filter.read(form) for name, form in saved.items()}
        self.words = QLineEdit()
        self.words.setProperty("role", "search")
        self.words.setPlaceholderText(translate("board", "Слова заголовка, имени, тега"))
        self.words.setAccessibleName(translate("board", "Слова, по которым отобрать"))
        self.words.setClearButtonEnabled(True)
        self.words.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.words.setMinimumWidth(230)
        self.state = _box(translate("board", "Состояние"))
        self.author = _box(translate("board", "Автор"))
        self.section = _box(translate("board", "Рубрика"))
        self.tag = _box(translate("board", "Тег"))
        self.period = _box(translate("board", "Когда изменён"))
        for period, title in _PERIODS.items():
            self.period.addItem(str(title), str(period))
        self.mentioned = QPushButton()
        """Shows the articles that wait for an answer; it stands where the page puts it."""
        self.mentioned.setCheckable(True)
        self.mentioned.setProperty("emphasis", "switch")
        self.mentioned.setToolTip(translate("board", "Материалы, где в примечании ждут вашего ответа"))
        self._calls = 0
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button = QPushButton(translate("board", "Фильтры"))
        self.button.setMenu(self.menu)
        self.clear_button = QPushButton(translate("board", "Показать всё"))
        self.clear_button.setProperty("emphasis", "quiet")
        self.clear_button.clicked.connect(lambda: self.show_filter(Filter()))
        layout = FlowLayout(self, Space.S)
        for one in (self.words, *self._boxes().values(), self.button, self.clear_button):
            layout.addWidget(one)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda: self._timer.start())
        for box in self._boxes().values():
            box.currentIndexChanged.connect(lambda: self._tell())
        self.mentioned.toggled.connect(lambda: self._tell())
        self._tell()

    @property
    def wanted(self) -> Filter:
        """The filter as it stands."""
        said = {name: box.currentData() or "" for name, box in self._boxes().items()}
        mentioned = ME if self.mentioned.isChecked() else ""
        return Filter.read({"words": self.words.text(), "mentioned": mentioned, **said})

    def show_filter(self, wanted: Filter) -> None:
        """Filter by this."""
        said = wanted.written()
        with ExitStack() as quiet:
            for one in (self.words, self.mentioned, *self._boxes().values()):
                quiet.enter_context(QSignalBlocker(one))
            self.words.setText(wanted.words)
            self.mentioned.setChecked(wanted.mentioned == ME)
            for name, box in self._boxes().items():
                _choose(box, said.get(name, ""))
        self._tell()

    def offer(self, cards: Iterable[Card], workflow: Workflow) -> None:
        """Offer what the articles have."""
        authors: set[str] = set()
        sections: set[str] = set()
        tags: set[str] = set()
        calls = 0
        for card in cards:
            calls += card.mentioned
            authors.add(card.author)
            sections.add(card.section)
            tags.update(card.tags)
        self._calls = calls
        self._show_calls()
        states = [(str(info.title), name) for name, info in workflow.states.items()]
        _refill(self.state, translate("board", "Любое состояние"), states)
        mine = [(translate("board", "Мои"), ME)]
        _refill(self.author, translate("board", "Все авторы"), [*mine, *_sorted(authors)])
        _refill(self.section, translate("board", "Все рубрики"), _sorted(sections))
        _refill(self.tag, translate("board", "Все теги"), _sorted(tags))

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "state": self.state,
            "author": self.author,
            "section": self.section,
            "tag": self.tag,
            "period": self.period,
        }

    def _tell(self) -> None:
        self.clear_button.setVisible(self.wanted != Filter())
        self._show_calls()
        self.changed.emit()

    def _show_calls(self) -> None:
        """Tell how many articles wait for an answer; where none does, there is nothing to press."""
        self.mentioned.setText(translate("board", "Вас упомянули: {number}").format(number=figure(self._calls)))
        self.mentioned.setVisible(bool(self._calls) or self.mentioned.isChecked())

    def _fill_menu(self) -> None:
        self.menu.clear()
        for title, wanted in OWN.items():
            self.menu.addAction(str(title), partial(self.show_filter, wanted))
        if self.saved:
            self.menu.addSeparator()
        for name, wanted in self.saved.items():
            self.menu.addAction(name.replace("&", "&&"), partial(self.show_filter, wanted))
        self.menu.addSeparator()
        self.menu.addAction(translate("board", "Запомнить фильтр…"), self._keep).setEnabled(self.wanted != Filter())
        forget = self.menu.addMenu(translate("board", "Забыть фильтр"))
        forget.setEnabled(bool(self.saved))
        for name in self.saved:
            forget.addAction(name.replace("&", "&&"), partial(self._forget, name))

    def _keep(self) -> None:
        from editor_app.ui.dialogs.prompt import prompt

        title = translate("board", "Запомнить фильтр")
        name = prompt(self.window(), title, translate("board", "Имя фильтра"), translate("board", "Запомнить"))
        if name is not None:
            self.saved[name] = self.wanted
            self.kept.emit()

    def _forget(self, name: str) -> None:
        with suppress(KeyError):
            del self.saved[name]
        self.kept.emit()


def _box(title: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(title)
    made.setToolTip(title)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(13)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


def _sorted(found: Iterable[str]) -> list[tuple[str, str]]:
    return [(name, name) for name in sorted(filter(None, found), key=order)]


def _refill(box: QComboBox, everything: str, offered: Iterable[tuple[str, str]]) -> None:
    """Fill a box anew; what was chosen stays chosen."""
    chosen = box.currentData() or ""
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, "")
        for title, value in offered:
            box.addItem(title, value)
        _choose(box, chosen)


def _choose(box: QComboBox, value: str) -> None:
    if box.findData(value) < 0:  # nobody has it at the moment: nothing will be shown, and it will be seen why
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))
