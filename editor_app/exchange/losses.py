"""Counting what a format had and the document cannot hold, so that nothing is lost in silence."""

from collections import Counter
from enum import Enum

from editor_app.i18n import QT_TRANSLATE_NOOP, Message

_NAMED = 5
"""Names that a warning tells; there may be hundreds."""


class Loss(Enum):
    """Something that was not kept, or kept as less than it was; the value says so in words."""

    TABLE = QT_TRANSLATE_NOOP("exchange", "Таблицы ({count}) стали абзацами: одна ячейка — один абзац.")
    FRAME = QT_TRANSLATE_NOOP("exchange", "Таблицы из одной ячейки стали абзацами: {count}.")
    NESTED_TABLE = QT_TRANSLATE_NOOP("exchange", "Таблицы внутри ячеек стали абзацами: {count}.")
    TABLE_CHANGE = QT_TRANSLATE_NOOP("exchange", "Не перенесены правки в соединении ячеек таблиц: {count}.")
    PICTURE = QT_TRANSLATE_NOOP("exchange", "Не перенесено рисунков: {count}.")
    NOT_SHOWN = QT_TRANSLATE_NOOP("exchange", "Рисунки, которых не показать, оставили только своё место: {names}.")
    OUTSIDE = QT_TRANSLATE_NOOP("exchange", "Рисунки, которые лежат не в файле, оставили только своё место: {count}.")
    CAPTION = QT_TRANSLATE_NOOP("exchange", "Не перенесено подписей к рисункам: {count}.")
    NOTE = QT_TRANSLATE_NOOP("exchange", "Не перенесено сносок: {count}.")
    PLAIN_NOTE = QT_TRANSLATE_NOOP("exchange", "Сноски и примечания перенесены без оформления: {count}.")
    COMMENT = QT_TRANSLATE_NOOP("exchange", "Не перенесено примечаний: {count}.")
    PLACE = QT_TRANSLATE_NOOP("exchange", "Примечания не к словам текста отнесены ко всему материалу: {count}.")
    INSERTION = QT_TRANSLATE_NOOP("exchange", "Приняты вставки из правок: {count}.")
    DELETION = QT_TRANSLATE_NOOP("exchange", "Приняты удаления из правок: {count}.")
    FORMATTING = QT_TRANSLATE_NOOP("exchange", "Не перенесены правки шрифта, отступов и другого вида: {count}.")
    FIELD_FORM = QT_TRANSLATE_NOOP(
        "exchange",
        "Оформление, ссылки и правки в заголовке и лиде стали простым текстом: {count}.",
    )
    HIDDEN = QT_TRANSLATE_NOOP("exchange", "Не перенесён скрытый текст, отрывков: {count}.")
    HIGHLIGHT = QT_TRANSLATE_NOOP("exchange", "Не перенесено выделение цветом, отрывков: {count}.")
    CAPITALS = QT_TRANSLATE_NOOP("exchange", "Прописные, которые дал шрифт, стали обычными буквами, отрывков: {count}.")
    NUMBERING = QT_TRANSLATE_NOOP(
        "exchange", "Списки, которые продолжали счёт или начинали не с единицы, считают с единицы: {count}."
    )
    HEADING = QT_TRANSLATE_NOOP("exchange", "Заголовки глубже третьего уровня стали третьим: {count}.")
    LABEL = QT_TRANSLATE_NOOP("exchange", "Не перенесены номера от самого Word («Глава 1», «а)»), абзацев: {count}.")
    LINK = QT_TRANSLATE_NOOP("exchange", "Стали простым текстом ссылки внутрь документа и на файлы: {count}.")
    FORMULA = QT_TRANSLATE_NOOP("exchange", "Формулы стали простым текстом: {count}.")
    OBJECT = QT_TRANSLATE_NOOP("exchange", "Не перенесено вложенных объектов: {count}.")
    SYMBOL = QT_TRANSLATE_NOOP("exchange", "Не распознано символов особых шрифтов: {count}; на их месте «\ufffd».")
    MARGIN = QT_TRANSLATE_NOOP("exchange", "Не перенесено колонтитулов: {count}.")
    PART = QT_TRANSLATE_NOOP("exchange", "Повреждены и пропущены части файла: {names}.")
    MACRO = QT_TRANSLATE_NOOP("exchange", "Макросы не перенесены и не запускались.")
    SCRIPT = QT_TRANSLATE_NOOP("exchange", "Не перенесено программ и вставок с других сайтов: {count}.")


class Losses(Counter[Loss]):
    """How often each loss was met in one file, and the names of what was lost where a warning tells them."""

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[Loss, dict[str, None]] = {}

    def name(self, loss: Loss, name: str) -> None:
        """Count a loss of something that has a name."""
        self[loss] += 1
        self._names.setdefault(loss, {})[name] = None

    def warnings(self) -> tuple[Message, ...]:
        """What was lost, in words."""
        return tuple(loss.value.with_values(count=self[loss], names=self._listed(loss)) for loss in Loss if self[loss])

    def _listed(self, loss: Loss) -> str:
        names = list(self._names.get(loss, ()))
        return ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
