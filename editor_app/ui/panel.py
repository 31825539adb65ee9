"""What a panel beside the article is; a module of `ui.panels` that holds one as `PANEL` is found and shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from editor_app import discovery
from editor_app.i18n import Message
from editor_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Panel:
    """A page beside the article; the pages stand in the order of `order`."""

    id: str
    title: Message
    order: int
    build: Callable[[Workplace], QWidget]


def discovered() -> list[Panel]:
    """Return the panels of the shelf in their order."""
    from editor_app.ui import panels  # here, because the panels import this module

    found = (getattr(module, "PANEL", None) for module in discovery.modules(panels))
    return sorted((panel for panel in found if panel is not None), key=lambda panel: panel.order)
