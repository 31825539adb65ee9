"""The style sheet of the window: shapes and distances, the colours filled in by the theme."""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
* { outline: none; dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px; }

QMenuBar { background: $window; color: $text; padding: 2px 6px; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QMenu::icon { padding-left: 8px; }

QPushButton {
    background: $raised; color: $text; border: 1px solid $outline; border-radius: 6px;
    padding: 5px 14px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[emphasis="primary"], QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[emphasis="primary"]:hover, QPushButton:default:hover { border-color: $text; }
QPushButton[emphasis="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[emphasis="switch"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[emphasis="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[emphasis="quiet"]:hover { background: $hover; }
QPushButton[emphasis="quiet"]:focus { border-color: $accent; }
QPushButton[emphasis="primary"]:disabled, QPushButton:default:disabled {
    background: $hover; color: $disabled; border-color: $border;
}

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $border; }
QToolButton:checked { background: $accent_soft; }
QToolButton:disabled { color: $disabled; }
QToolButton:focus { border-color: $accent; }
QToolButton[popupMode="2"] { padding-right: 14px; }
QToolButton[popupMode="2"][role="more"] { padding-right: 4px; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QSpinBox, QDateTimeEdit, QComboBox, QPlainTextEdit[role="field"] {
    background: $paper; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent_soft; selection-color: $text; min-height: 18px;
}
QLineEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus, QPlainTextEdit[role="field"]:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QPlainTextEdit[role="field"]:disabled { background: $window; color: $disabled; border-color: $border; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $disabled; border-color: $border; }
QLineEdit[role="search"] { background: $raised; border-color: $border; }
QLineEdit[role="search"]:focus { border-color: $accent; }
QComboBox[commented="true"] { border-bottom: 2px solid $warning; background: $warning_soft; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$icons/chevron-down-$shade.svg"); width: 12px; height: 12px;
}
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $border; padding: 4px; selection-background-color: $accent_soft;
}
QSpinBox QLineEdit, QDateTimeEdit QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow { image: url("$icons/chevron-up-$shade.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$icons/chevron-down-$shade.svg"); width: 10px; height: 10px; }
QTableView QComboBox { background: transparent; border: 1px solid transparent; padding: 1px 5px; }
QTableView QComboBox:hover { background: $hover; }
QTableView QComboBox:focus { background: $hover; border: 1px solid $accent; padding: 1px 5px; }
QCheckBox { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $outline; border-radius: 4px; background: $paper; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check-$shade.svg"); }

QListView, QTreeView, QTableView {
    background: $paper; color: $text; border: 1px solid $border; border-radius: 6px;
    selection-background-color: $accent_soft; selection-color: $text;
}
QListView::item { padding: 5px 8px; min-height: 18px; }
QTableView::item { padding: 0 5px; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTreeView::item { padding: 4px 2px; min-height: 18px; }
QTreeView::item:selected { background: $accent_soft; color: $text; }
QTreeView::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 4px; background: $paper;
}
QTreeView::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/check-$shade.svg");
}
QTreeView::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$icons/dash-$shade.svg"); }
QListView::item:selected { background: $accent_soft; color: $text; }
QDialog[role="palette"] { background: $raised; border: 1px solid $outline; }
QListView[role="palette"] { background: transparent; border: none; }
QListView[role="desk"] { background: $window; border: none; border-radius: 0; }
QTableCornerButton::section { background: $window; border: none; border-bottom: 1px solid $border; }
QHeaderView::section {
    background: $window; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 8px;
}

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 8px 4px 7px 4px; margin: 3px 10px 0 10px;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }

QSplitter::handle { background: $border; }
Sheet { background: $paper; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: none; width: 0; height: 0;
}

QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
    width: 14px; height: 14px; background: $raised; border: 1px solid $outline; border-radius: 8px;
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QRadioButton::indicator:disabled { border-color: $border; }
QRadioButton:disabled { color: $disabled; }
QPushButton[role="cell"] {
    text-align: left; background: transparent; border: 1px solid transparent; padding: 1px 21px 1px 5px;
}
QPushButton[role="cell"]:hover { background: $hover; }
QPushButton[role="cell"]:focus { background: $hover; border: 1px solid $accent; padding: 1px 21px 1px 5px; }
QPushButton[role="cell"]::menu-indicator {
    image: url("$icons/chevron-down-$shade.svg"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 6px;
}
QLabel[role="title"] { font-size: 16pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="accent"] { color: $accent; font-weight: 600; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="success"] { color: $success; }
QLabel[role="danger"] { color: $danger; font-weight: 600; }
QLabel[role="key"] { color: $muted; }
QFrame[role="bar"] { background: $window; border-bottom: 1px solid $border; }
QFrame[role="bar"] QPushButton { margin-left: 6px; padding: 5px 12px; }
QFrame[role="bar"] QPushButton:focus { padding: 4px 11px; }
QFrame[role="neighbour"] { border-right: 1px solid $border; }
QFrame[role="find"] { background: $window; border-top: 1px solid $border; }
QFrame[role="line"] { background: $border; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="card"] { background: $paper; border: 1px solid $border; border-radius: 8px; }
QFrame[role="card"][chosen="true"] { border-color: $accent; }
QFrame[role="chip"] { background: $raised; border: 1px solid $border; border-radius: 12px; }
QFrame[role="chip"] QToolButton { padding: 1px; border-radius: 8px; }
QFrame[notice="info"] { background: $info_soft; border-bottom: 1px solid $border; }
QFrame[notice="success"] { background: $success_soft; border-bottom: 1px solid $border; }
QFrame[notice="warning"] { background: $warning_soft; border-bottom: 1px solid $border; }
QFrame[notice="error"] { background: $danger_soft; border-bottom: 1px solid $border; }
QFrame[notice] QLabel { color: $text; background: transparent; }
QPlainTextEdit[role="detail"] {
    background: $paper; color: $muted; border: 1px solid $border; border-radius: 6px; padding: 4px;
}
""")


def stylesheet(colours: Mapping[str, object], icons: str, shade: str) -> str:
    """Return the style sheet in the given colours; `icons` is the folder of the arrows, `shade` the set of them."""
    return _SHEET.substitute(colours, icons=icons, shade=shade)
