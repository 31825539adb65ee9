"""The files that articles show, each found by the hash of its bytes."""

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store.errors import StoreDamaged
from editor_app.store.rows.articles import ArticleRow, AssetRow
from editor_app.store.rows.history import RevisionRow

_DIGEST = re.compile(r"[0-9a-f]{64}")
_ROWS_AT_ONCE = 50
"""Files that are in the memory at once where all are read."""


class Assets:
    """The files; what was put in never changes, and the same bytes are kept once."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, data: bytes, media: str, *, when: datetime) -> str:
        """Keep a file and return its digest; `media` is its type, such as image/png."""
        digest = hashlib.sha256(data).hexdigest()
        if self._session.scalar(select(AssetRow.digest).where(AssetRow.digest == digest)) is None:
            self._session.execute(insert(AssetRow).values(digest=digest, media=media, data=data, moment=when))
        return digest

    def get(self, digest: str) -> tuple[bytes, str] | None:
        """Return a file and its type, None when there is none; raises `StoreDamaged` when it is not what was put in."""
        row = self._session.execute(
            select(AssetRow.data, AssetRow.media).where(AssetRow.digest == digest)
        ).one_or_none()
        if row is None:
            return None
        if not _is_whole(row.data, digest):
            raise StoreDamaged(
                QT_TRANSLATE_NOOP("store", "Картинка повреждена: в хранилище не то, что было записано."),
                QT_TRANSLATE_NOOP("store", "Тексты в порядке; вставьте картинку заново."),
                detail=f"asset {digest}",
            )
        return row.data, row.media

    def damaged(self) -> Iterator[str]:
        """Yield the digest of every file that is not what was put in."""
        files = select(AssetRow.digest, AssetRow.data).execution_options(yield_per=1)
        for digest, data in self._session.execute(files):
            if not _is_whole(data, digest):
                yield digest

    def sweep(self, before: datetime) -> int:
        """Take out the files put in before a moment that no article and no revision names; return how many.

        What is younger may stand in a text that is not saved yet.
        """
        idle = set(self._session.scalars(select(AssetRow.digest).where(AssetRow.moment < before)))
        for column in (ArticleRow.body, RevisionRow.content):
            if not idle:
                return 0
            texts = self._session.scalars(select(column).where(column.contains("digest")).execution_options(
                yield_per=_ROWS_AT_ONCE))  # fmt: skip
            for text in texts:
                idle.difference_update(_DIGEST.findall(text))
        self._session.execute(delete(AssetRow).where(AssetRow.digest.in_(idle)))
        return len(idle)


def _is_whole(data: object, digest: str) -> bool:
    """Whether a file is what was put in; a damaged row of a file that is a store may give back a text."""
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == digest
