"""What is told about a file that goes out: whether it says what the article says."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from editor_app.exchange.readback import Proof, UnlikeError
from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.ui.notices import Answer, Notices

_WIDTH = 480


def report(notices: Notices, path: Path, proof: Proof, *answers: Answer) -> None:
    """Tell that a file was written, and what reading it back has shown; no more than that."""
    written = translate("export", "Записан файл «{name}».").format(name=path.name)
    if proof.is_read and not proof.differences:
        written = translate("export", "Файл «{name}» записан и прочитан для проверки: всё на месте.").format(
            name=path.name
        )
    told = [written, *map(str, proof.told)]
    notices.tell("warning" if proof.differences else "success", " ".join(told), answers=answers)


def ask_despite(parent: QWidget, error: UnlikeError) -> bool:
    """Ask whether a file that is otherwise than the article is to be written all the same."""
    text = translate("export", "Перед записью файл прочитан и сверен с материалом. Отличия есть.")
    dialog = Dialog(translate("export", "Файл отличается от материала"), parent)
    lines = [text, *map(str, error.proof.differences)]
    buttons = dialog.answers(translate("export", "Записать всё равно"))
    dialog.lay_out(*(label(line, wraps=True) for line in lines), buttons=buttons)
    dialog.setMinimumWidth(_WIDTH)
    return bool(dialog.exec())
