"""Links: which addresses are let in, the small window to give one, and opening one."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What a link may begin with; nothing else is kept or opened."""

_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+")
_SITE = re.compile(r"(?:[\w-]+\.)+\w{2,}(?::\d+)?(?:[/?#]\S*)?")
_PHONE = re.compile(r"\+?[\d()\s-]{5,}")
_ABSOLUTE = re.compile(r"(?:https?://[^\s/]|mailto:[^\s@]+@|tel:\+?\d)\S*", re.IGNORECASE)


def is_allowed(address: str) -> bool:
    """Whether an address is one that may stand in an article."""
    return bool(_ABSOLUTE.fullmatch(address)) and QUrl(address).scheme().lower() in SCHEMES


def completed(typed: str) -> str:
    """Return the whole address that someone meant; empty where it is none."""
    address = typed.strip()
    if _MAIL.fullmatch(address):
        address = f"mailto:{address}"
    elif _SITE.fullmatch(address):
        address = f"https://{address}"
    elif _PHONE.fullmatch(address):
        address = "tel:" + re.sub(r"[^\d+]", "", address)
    return address if is_allowed(address) else ""


def open_link(address: str) -> bool:
    """Open a link in the program that the system has for it."""
    return is_allowed(address) and QDesktopServices.openUrl(QUrl(address))


class LinkDialog(Dialog):
    """Asks for the address of a link, and for its words where these are in one paragraph."""

    def __init__(self, text: str, href: str, *, one_line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(translate("link", "Ссылка"), parent)
        self.removed = False
        self.setMinimumWidth(440)
        self.text_field = QLineEdit(text)
        self.text_field.setVisible(one_line)
        self.address_field = QLineEdit(href)
        self.address_field.setPlaceholderText("https://")
        self._wrong = label(translate("link", "Это не адрес сайта, почты или телефона."), "danger", wraps=True)
        self._wrong.hide()
        form = QFormLayout()
        if one_line:
            form.addRow(translate("link", "Текст"), self.text_field)
        form.addRow(translate("link", "Адрес"), self.address_field)
        form.addRow("", self._wrong)
        buttons = self.answers(translate("link", "Поставить ссылку"))
        if href:
            buttons.insertWidget(0, plain_button(translate("link", "Убрать ссылку"), self._remove))
        self.lay_out(form, buttons=buttons)
        self.address_field.textEdited.connect(self._wrong.hide)
        (self.address_field if text else self.text_field).setFocus()

    @property
    def text(self) -> str:
        """The words of the link; its address where none were given."""
        return self.text_field.text().strip() or self.address_field.text().strip()

    @property
    def href(self) -> str:
        """The whole address."""
        return completed(self.address_field.text())

    def accept(self) -> None:
        """Close only with an address that can be one."""
        if self.href:
            super().accept()
        else:
            self._wrong.show()
            self.address_field.setFocus()

    def _remove(self) -> None:
        self.removed = True
        super().accept()
