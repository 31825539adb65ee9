"""What is told about a file that goes out: whether it says what the article says."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from editor_app.exchange.readback import Proof, UnlikeError
from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import ask
from editor_app.ui.notices import Answer, Notices


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
    differences = "\n".join(str(difference) for difference in error.proof.differences)
    text = translate("export", "Файл прочитан для проверки, пока не занял своего места. Он разошёлся с материалом.")
    title, accept = translate("export", "Файл отличается от материала"), translate("export", "Записать всё равно")
    return ask(parent, title, f"{text}\n\n{differences}", accept)
