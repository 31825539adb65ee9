"""The articles of the desk as Qt's models: a list for each column of the board, a table for the list."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.text.collation import order
from editor_app.ui.icons import icon
from editor_app.ui.labels import plain_tip
from editor_app.ui.models.holds import Hold, hold
from editor_app.ui.moments import ago, date_and_time
from editor_app.workflow.article import named
from editor_app.workflow.desk import Card
from editor_app.workflow.workflow import Workflow

CARD = int(Qt.ItemDataRole.UserRole)
"""Role under which an index gives its `Card`."""

PICKED = CARD + 1
"""Role under which an index says whether its article is picked, to be opened with others."""

HOLD = CARD + 2
"""Role under which an index gives the `Hold` of its article, None where it is under no embargo."""

MIME = "application/x-granki-article"

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ColumnModel(QAbstractListModel):
    """The articles of one state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: Sequence[Card] = ()
        self.picked: set[str] = set()
        """Ids of the articles that are picked."""
        self.is_out = False
        """Whether what is in this state left the house."""
        self.has_holds = False
        """Whether one of the articles is under an embargo."""

    def pick(self, index: _Index) -> None:
        """Pick an article, or no longer."""
        self.picked ^= {self.cards[index.row()].id}
        self.dataChanged.emit(index, index)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these and no others."""
        self.picked &= {card.id for card in cards}
        if cards != self.cards:
            self.beginResetModel()
            self.cards = cards
            self.has_holds = any(hold(card, is_out=self.is_out) for card in cards)
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == PICKED:
            return card.id in self.picked
        if role == HOLD:
            return hold(card, is_out=self.is_out)
        if role == Qt.ItemDataRole.DisplayRole:
            return named(card.headline)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            picked = translate("board", "выбран") if card.id in self.picked else ""
            return ". ".join(
                filter(None, (named(card.headline), picked, card.section, card.author, *self._waiting(card)))
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(
                "\n".join(
                    filter(None, (named(card.headline), card.section, ", ".join(card.tags), *self._waiting(card)))
                )
            )
        return None

    def _waiting(self, card: Card) -> list[str]:
        held = hold(card, is_out=self.is_out)
        return [*([held.whole] if held else ()), *waiting(card)]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        )

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.cards[indexes[0].row()].id.encode())
        return data


_Shown = Callable[[Card, Workflow], str]
_Key = Callable[[Card, Workflow], object]


def _counted(number: int) -> str:
    return str(number) if number else ""


def _comments(card: Card) -> str:
    told = translate("board", "{number}, есть к вам").format(number=card.comments)
    return told if card.mentioned else _counted(card.comments)


def _findings(card: Card) -> str:
    if card.findings is None:
        return translate("board", "не проверялось")
    return (
        str(card.findings)
        if card.is_checked
        else translate("board", "{number}, до правки").format(number=card.findings)
    )


def _held(card: Card, workflow: Workflow) -> Hold | None:
    return hold(card, is_out=workflow.state(card.state).published)


def _hold_in_brief(card: Card, workflow: Workflow) -> str:
    held = _held(card, workflow)
    return held.brief if held else ""


def _when_free(card: Card, workflow: Workflow) -> datetime:
    return card.embargo.until if card.embargo is not None and _held(card, workflow) else _NEVER


def _place(card: Card, workflow: Workflow) -> int:
    return list(workflow.states).index(card.state) if card.state in workflow.states else len(workflow.states)


COLUMNS: Sequence[tuple[object, _Shown, _Key]] = (
    (
        QT_TRANSLATE_NOOP("board", "Заголовок"),
        lambda card, _: named(card.headline),
        lambda card, _: order(card.headline),
    ),
    (QT_TRANSLATE_NOOP("board", "Состояние"), lambda card, flow: str(flow.state(card.state).title), _place),
    (QT_TRANSLATE_NOOP("board", "Рубрика"), lambda card, _: card.section, lambda card, _: order(card.section)),
    (QT_TRANSLATE_NOOP("board", "Автор"), lambda card, _: card.author, lambda card, _: order(card.author)),
    (QT_TRANSLATE_NOOP("board", "Теги"), lambda card, _: ", ".join(card.tags), lambda card, _: card.tags),
    (
        QT_TRANSLATE_NOOP("board", "Изменён"),
        lambda card, _: ago(card.updated, datetime.now(UTC)),
        lambda card, _: card.updated,
    ),
    (
        QT_TRANSLATE_NOOP("board", "Замечания"),
        lambda card, _: _findings(card),
        lambda card, _: -1 if card.findings is None else card.findings,
    ),
    (
        QT_TRANSLATE_NOOP("board", "Примечания"),
        lambda card, _: _comments(card),
        lambda card, _: (card.mentioned, card.comments),
    ),
    (
        QT_TRANSLATE_NOOP("board", "Правки"),
        lambda card, _: _counted(card.suggestions),
        lambda card, _: card.suggestions,
    ),
    (QT_TRANSLATE_NOOP("board", "Эмбарго"), _hold_in_brief, _when_free),
)
"""The columns of the list: what each is called, what it shows, what it is sorted by."""

UPDATED, EMBARGO = 5, 9
"""The columns of the moment of the last change, and of the embargo."""

_NEVER = datetime.max.replace(tzinfo=UTC)


class TableModel(QAbstractTableModel):
    """The articles of the list; what a row shows is made when it is painted, and sorting looks at the cards alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self.workflow = Workflow()
        self.has_holds = False
        """Whether one of the articles is under an embargo."""
        self._sorted_by = (UPDATED, Qt.SortOrder.DescendingOrder)

    def set_cards(self, cards: Sequence[Card], workflow: Workflow) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self.workflow = workflow
        self.cards = list(cards)
        self.has_holds = any(_held(card, workflow) for card in cards if card.embargo is not None)
        self._sort()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self.cards[index.row()].id for index in kept]
        self._sorted_by = (column, order)
        self._sort()
        rows = {card.id: number for number, card in enumerate(self.cards)} if ids else {}
        moved = [self.index(rows[id_], index.column()) for id_, index in zip(ids, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](card, self.workflow)
        held = _held(card, self.workflow) if index.column() == EMBARGO else None
        if role == Qt.ItemDataRole.DecorationRole and held is not None:
            return icon(held.sign, held.look)
        if role == Qt.ItemDataRole.ToolTipRole and held is not None:
            return plain_tip(held.whole)
        if role == Qt.ItemDataRole.ToolTipRole:
            shown = COLUMNS[index.column()][1](card, self.workflow)
            return plain_tip(date_and_time(card.updated) if index.column() == UPDATED else shown)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(COLUMNS[section][0])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _sort(self) -> None:
        column, order = self._sorted_by
        key = COLUMNS[column][2]
        self.cards.sort(
            key=lambda card: key(card, self.workflow),  # type: ignore[arg-type,return-value]
            reverse=order is Qt.SortOrder.DescendingOrder,
        )


def waiting(card: Card) -> list[str]:
    """Return in words what waits in an article."""
    told = []
    if card.mentioned:
        told.append(translate("board", "вас упомянули"))
    if card.findings is None:
        told.append(translate("board", "не проверялось"))
    elif card.findings:
        told.append(translate("board", "замечаний: {number}").format(number=card.findings))
    elif card.is_checked:
        told.append(translate("board", "проверено, чисто"))
    else:
        told.append(translate("board", "изменено после проверки"))
    if card.comments:
        told.append(translate("board", "примечаний: {number}").format(number=card.comments))
    if card.suggestions:
        told.append(translate("board", "правок: {number}").format(number=card.suggestions))
    return told
