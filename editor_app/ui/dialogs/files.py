"""Asking for files: the system's own window where there is one, Qt's with every word translated elsewhere."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from editor_app.exchange.format import ReadFormat, WriteFormat
from editor_app.exchange.pictures import SUFFIXES as PICTURE_SUFFIXES
from editor_app.i18n import translate


def ask_what_to_open(parent: QWidget, folder: Path, readers: Sequence[ReadFormat]) -> list[Path]:
    """Ask for files of the known formats; none when the person went back."""
    every = " ".join(f"*{suffix}" for known in readers for suffix in known.suffixes)
    filters = [f"{translate('files', 'Все известные файлы')} ({every})", *map(_filter, readers)]
    dialog = _dialog(parent, translate("files", "Открыть файл"), folder, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []


def ask_where_to_write(
    parent: QWidget, suggested: Path, writers: Sequence[WriteFormat]
) -> tuple[Path, WriteFormat] | None:
    """Ask for a place and a format; None when the person went back."""
    by_filter: Mapping[str, WriteFormat] = {_filter(known): known for known in writers}
    dialog = _dialog(parent, translate("files", "Экспорт"), suggested.parent, list(by_filter))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("files", "Записать"))
    dialog.selectFile(suggested.name)

    def take_suffix(chosen: str) -> None:
        dialog.setDefaultSuffix(by_filter[chosen].suffixes[0].lstrip("."))

    take_suffix(next(iter(by_filter)))
    dialog.filterSelected.connect(take_suffix)
    if not dialog.exec():
        return None
    return Path(dialog.selectedFiles()[0]), by_filter[dialog.selectedNameFilter()]


def ask_for_pictures(parent: QWidget) -> list[Path]:
    """Ask for files of pictures; none when the person went back."""
    dialog = _picture_dialog(parent, translate("files", "Вставить картинку"), translate("files", "Вставить"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []


def ask_for_picture(parent: QWidget) -> Path | None:
    """Ask for the file of a picture that takes the place of another; None when the person went back."""
    dialog = _picture_dialog(parent, translate("files", "Заменить картинку"), translate("files", "Заменить"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _picture_dialog(parent: QWidget, title: str, answer: str) -> QFileDialog:
    every = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = _dialog(parent, title, Path(folder), [f"{translate('files', 'Картинки')} ({every})"])
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, answer)
    return dialog


def ask_where_to_put_pdf(parent: QWidget, name: str) -> Path | None:
    """Ask where to write a PDF, whose name without the suffix is suggested; None when the person went back."""
    filters = [f"{translate('files', 'Документ PDF')} (*.pdf)"]
    dialog = _dialog(parent, translate("files", "Сохранить как PDF"), _documents(), filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("files", "Записать"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{name}.pdf")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def ask_for_profile(parent: QWidget) -> Path | None:
    """Ask for a file with a profile of proofreading; None when the person went back."""
    dialog = _dialog(parent, translate("files", "Профиль из файла"), _documents(), [_profiles()])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def ask_where_to_keep_profile(parent: QWidget) -> Path | None:
    """Ask where to write a profile of proofreading; None when the person went back."""
    dialog = _dialog(parent, translate("files", "Профиль в файл"), _documents(), [_profiles()])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("files", "Записать"))
    dialog.setDefaultSuffix("json")
    dialog.selectFile(translate("files", "Профиль редакции") + ".json")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _profiles() -> str:
    return f"{translate('files', 'Профили проверки')} (*.json)"


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _dialog(parent: QWidget, title: str, folder: Path, filters: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setNameFilters(filters)
    for label, text in (
        (QFileDialog.DialogLabel.LookIn, translate("files", "Папка:")),
        (QFileDialog.DialogLabel.FileName, translate("files", "Имя файла:")),
        (QFileDialog.DialogLabel.FileType, translate("files", "Формат:")),
        (QFileDialog.DialogLabel.Reject, translate("files", "Отмена")),
    ):
        dialog.setLabelText(label, text)
    return dialog


def _filter(known: ReadFormat | WriteFormat) -> str:
    return f"{known.title} ({' '.join('*' + suffix for suffix in known.suffixes)})"
