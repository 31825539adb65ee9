"""How the program looks: two tables of colours, a scale of distances, and their application to Qt."""

from dataclasses import dataclass, fields
from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from editor_app import paths
from editor_app.ui.stylesheet import stylesheet

_SMALLER = 0.88
"""Size of the further lines of a row against the first."""


class Space(IntEnum):
    """Distances between things, in pixels; nothing in the window stands at another one."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. A text colour is readable (WCAG AA) on every ground of its theme; a test computes it."""

    window: str
    """Ground of panels and bars."""
    paper: str
    """Ground of the article and of fields."""
    raised: str
    """Ground of what lies above others: menus, cards, chips."""
    hover: str
    border: str
    outline: str
    """Edge of a field or a button: 3:1 against every ground."""
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    """Ground of the chosen row and of selected text."""
    danger: str
    danger_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    info_soft: str
    draft: str
    submitted: str
    returned: str
    approved: str
    published: str
    corrected: str
    trash: str
    spelling: str
    grammar: str
    typography: str
    style: str
    facts: str
    people: tuple[str, ...]
    """Colours of those who suggest and comment, in the order in which they came."""

    def as_names(self) -> dict[str, object]:
        """Return the colours by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


LIGHT = Colours(
    window="#f5f4f1",
    paper="#fdfcfa",
    raised="#ffffff",
    hover="#ebe9e4",
    border="#dfdcd5",
    outline="#8a877f",
    text="#22211f",
    muted="#5f5d58",
    disabled="#a3a09a",
    accent="#1f5aa8",
    on_accent="#ffffff",
    accent_soft="#d9e5f5",
    danger="#a8201a",
    danger_soft="#fae6e3",
    success="#1c6636",
    success_soft="#e2f1e5",
    warning="#7c4a00",
    warning_soft="#faeed6",
    info_soft="#e6eef8",
    draft="#5f5d58",
    submitted="#7c4a00",
    returned="#a8201a",
    approved="#1c6636",
    published="#1f5aa8",
    corrected="#6b3fa0",
    trash="#5f5d58",
    spelling="#d02a22",
    grammar="#1d66cf",
    typography="#2a7d3b",
    style="#7d7a74",
    facts="#bd5600",
    people=("#9a2a6b", "#14666b", "#5b3fa8", "#7c4a00", "#2f5d1e", "#8f2f1d"),
)

DARK = Colours(
    window="#1d1d1f",
    paper="#232325",
    raised="#2b2b2e",
    hover="#333337",
    border="#3b3b3f",
    outline="#85858a",
    text="#e6e4e0",
    muted="#b0aea8",
    disabled="#6e6d6a",
    accent="#8ab8f5",
    on_accent="#12233a",
    accent_soft="#2c4263",
    danger="#ff9d94",
    danger_soft="#472422",
    success="#8fd19e",
    success_soft="#1f3a27",
    warning="#eec27a",
    warning_soft="#413218",
    info_soft="#26364c",
    draft="#b0aea8",
    submitted="#eec27a",
    returned="#ff9d94",
    approved="#8fd19e",
    published="#8ab8f5",
    corrected="#cdb0f0",
    trash="#b0aea8",
    spelling="#ff6f66",
    grammar="#76aaff",
    typography="#7cc788",
    style="#9b9994",
    facts="#ffa45c",
    people=("#f29bcb", "#6fd0d3", "#c3b1ff", "#eec27a", "#9ad08a", "#ffa690"),
)


def small(font: QFont) -> QFont:
    """Return the font of what stands under the first line of a row, which is written in `font`."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALLER)
    return made


def colours() -> Colours:
    """Return the colours in use: those of the theme whose ground the application's palette shows."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


class Theme(QObject):
    """Puts the chosen theme on the application, and follows the system's where that was chosen."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = ""
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._follow)

    def use(self, choice: str) -> None:
        """Show «system», «light» or «dark»: the values of the setting `interface.theme`."""
        if choice != self._choice:
            self._choice = choice
            self._apply()

    def _follow(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        system_is_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._choice == "dark" or (self._choice == "system" and system_is_dark)
        chosen = DARK if dark else LIGHT
        self._application.setPalette(palette(chosen))
        self._application.setStyleSheet(
            stylesheet(chosen.as_names(), paths.resources().as_posix() + "/icons", "dark" if dark else "light")
        )
        for widget in self._application.topLevelWidgets():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.ThemeChange))


def palette(chosen: Colours) -> QPalette:
    """Return Qt's palette in the colours of a theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for roles, colour in (
        ((role.Window, role.Button), chosen.window),
        ((role.Base,), chosen.paper),
        ((role.AlternateBase, role.ToolTipBase, role.Light, role.Midlight), chosen.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), chosen.text),
        ((role.HighlightedText,), chosen.text),
        ((role.Highlight,), chosen.accent_soft),
        ((role.Accent, role.Link, role.LinkVisited), chosen.accent),
        ((role.PlaceholderText,), chosen.muted),
        ((role.Mid, role.Dark, role.Shadow), chosen.border),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, one, QColor(chosen.disabled))
    return made
