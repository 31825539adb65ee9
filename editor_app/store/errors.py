"""What can go wrong with a store, in words. Light to import: the window catches these without loading a database."""

# ruff: noqa: N818 - the names say what is the matter; StoreError is the base

from dataclasses import dataclass
from datetime import datetime

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.article import Article


class StoreError(Explained):
    """The store cannot do what it was asked."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has a store open, as it wrote down itself when it opened it."""

    pid: int
    host: str
    since: datetime


class StoreBusy(StoreError):
    """Another process has the store open; `holder` is None when it left no note."""

    def __init__(self, happened: Message, advice: Message | None = None, *, holder: Holder | None, detail: str) -> None:
        super().__init__(happened, advice, detail)
        self.holder = holder


class StoreTooNew(StoreError):
    """A later version of the program wrote the store; nothing in it was touched."""


class StoreDamaged(StoreError):
    """What lies in the store is not what was written there."""


def damaged(detail: str) -> StoreDamaged:
    """The error for a value that no program of ours wrote."""
    return StoreDamaged(
        QT_TRANSLATE_NOOP("store", "Хранилище повреждено: в нём не то, что было записано."),
        QT_TRANSLATE_NOOP("store", "Файл не изменён. Сохраните его копию и верните хранилище из резервной."),
        detail=detail,
    )


class StoreUnusable(StoreError):
    """The store cannot be opened or written: no folder, no right, no space, no server."""


class StoreFull(StoreUnusable):
    """The disk has no space for what was to be written; what was written before is whole."""


class NoSuchArticle(StoreError):
    """The store has no article of this id."""

    def __init__(self, article_id: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("store", "Материала «{id}» в хранилище нет.").with_values(id=article_id),
            QT_TRANSLATE_NOOP("store", "Возможно, его удалили; обновите список материалов."),
        )


class StaleVersion(StoreError):
    """The article was changed since it was read; nothing was written. `current` is the article as it is now."""

    def __init__(self, current: Article) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("store", "Материал «{headline}» изменён с тех пор, как вы его открыли.").with_values(
                headline=current.content.headline
            ),
            QT_TRANSLATE_NOOP("store", "Ваш текст не записан поверх чужого: сравните их и сохраните снова."),
        )
        self.current = current
