"""Counting what a format had and the document cannot hold, so that nothing is lost in silence."""

from collections import Counter
from enum import Enum

from editor_app.i18n import QT_TRANSLATE_NOOP, Message


class Loss(Enum):
    """Something that was not kept, or kept as less than it was; the value says so in words."""

    TABLE = QT_TRANSLATE_NOOP("exchange", "Таблицы ({count}) стали абзацами: одна ячейка — один абзац.")
    PICTURE = QT_TRANSLATE_NOOP("exchange", "Не перенесено рисунков: {count}.")
    CAPTION = QT_TRANSLATE_NOOP("exchange", "Не перенесено подписей к рисункам: {count}.")
    NOTE = QT_TRANSLATE_NOOP("exchange", "Не перенесено сносок: {count}.")
    COMMENT = QT_TRANSLATE_NOOP("exchange", "Не перенесено примечаний: {count}.")
    INSERTION = QT_TRANSLATE_NOOP("exchange", "Приняты вставки из исправлений: {count}.")
    DELETION = QT_TRANSLATE_NOOP("exchange", "Приняты удаления из исправлений: {count}.")
    HIDDEN = QT_TRANSLATE_NOOP("exchange", "Не перенесён скрытый текст, отрывков: {count}.")
    LINK = QT_TRANSLATE_NOOP("exchange", "Стали простым текстом ссылки внутрь документа и на файлы: {count}.")
    FORMULA = QT_TRANSLATE_NOOP("exchange", "Формулы стали простым текстом: {count}.")
    OBJECT = QT_TRANSLATE_NOOP("exchange", "Не перенесено вложенных объектов: {count}.")
    SYMBOL = QT_TRANSLATE_NOOP("exchange", "Не распознано символов особых шрифтов: {count}; на их месте «\ufffd».")
    MARGIN = QT_TRANSLATE_NOOP("exchange", "Не перенесено колонтитулов: {count}.")
    PART = QT_TRANSLATE_NOOP("exchange", "Повреждены и пропущены части файла: {count}.")
    MACRO = QT_TRANSLATE_NOOP("exchange", "Макросы не перенесены и не запускались.")
    SCRIPT = QT_TRANSLATE_NOOP("exchange", "Не перенесено программ и вставок с других сайтов: {count}.")


class Losses(Counter[Loss]):
    """How often each loss was met in one file."""

    def warnings(self) -> tuple[Message, ...]:
        """What was lost, in words."""
        return tuple(loss.value.with_values(count=self[loss]) for loss in Loss if self[loss])
