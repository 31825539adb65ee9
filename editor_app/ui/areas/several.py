"""The command that writes several articles into a folder at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor_app.files import vacant
from editor_app.i18n import translate
from editor_app.operations import articles, exporting
from editor_app.ui.areas.files import documents, file_name, offered_writers
from editor_app.workflow.release import NotReleased

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from editor_app.errors import Explained
    from editor_app.exchange.format import WriteFormat
    from editor_app.exchange.readback import Proof
    from editor_app.operations.exporting import Change
    from editor_app.operations.newsroom import Newsroom
    from editor_app.ui.areas.stage import Stage
    from editor_app.ui.workplace import Workplace
    from editor_app.workflow.article import Summary

_TOPIC = "several"


class Several(QObject):
    """Asks which articles go out, writes them one by one, and tells about each that did not."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._run: Run | None = None

    def export(self) -> None:
        """Ask for articles, a format and a folder; the article on the screen is saved first."""
        if self._run is None or self._run.is_over:
            self._stage.leave(lambda: self._workplace.background.run(_choice, then=self._ask))

    def _ask(self, choice: Choice) -> None:
        from editor_app.ui.dialogs.export_several import ExportSeveralDialog

        dialog = ExportSeveralDialog(choice.summaries, choice.writers, documents(), self._workplace.window)
        if dialog.exec():
            self.write(dialog.chosen, dialog.writer, dialog.folder, with_drafts=dialog.with_drafts)

    def write(self, chosen: Iterable[tuple[str, str]], writer: WriteFormat, folder: Path, *, with_drafts: bool) -> None:
        """Write articles, named by id and headline, into a folder; none takes the place of a file that is there."""
        self._run = Run(self._workplace, list(chosen), writer, folder, with_drafts=with_drafts)
        self._run.go_on()


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen from."""

    summaries: Sequence[Summary]
    writers: Sequence[WriteFormat]


def _choice(newsroom: Newsroom) -> Choice:
    return Choice(articles.listing(newsroom), offered_writers(newsroom))


class Run:
    """One writing of several articles: between two of them everything else has its turn, and it can be stopped."""

    def __init__(
        self,
        workplace: Workplace,
        chosen: Sequence[tuple[str, str]],
        writer: WriteFormat,
        folder: Path,
        *,
        with_drafts: bool,
    ) -> None:
        self.is_over = False
        self._workplace = workplace
        self._waiting = list(reversed(chosen))
        self._count = len(chosen)
        self._writer = writer
        self._folder = folder
        self._with_drafts = with_drafts
        self._done = 0
        self._drafts = 0
        self._told: list[str] = []
        self._failed = 0

    def go_on(self) -> None:
        """Write the next article, or tell how it went."""
        if not self._waiting:
            self._sum_up()
            return
        article_id, headline = self._waiting.pop()
        number = self._count - len(self._waiting)
        text = translate("several", "Записываю {number} из {count}: «{headline}»…")
        text = text.format(number=number, count=self._count, headline=headline)
        stop = (translate("several", "Остановить"), self._waiting.clear)
        self._workplace.notices.tell("info", text, answers=[stop], topic=_TOPIC)
        path = vacant(self._folder / f"{file_name(headline)}{self._writer.suffixes[0]}")
        self._write(article_id, headline, path, is_draft=False)

    def _write(self, article_id: str, headline: str, path: Path, *, is_draft: bool) -> None:
        from editor_app.ui.typesetting import prepare

        def then(proof: Proof) -> None:
            self._done += 1
            self._drafts += is_draft
            self._told += [f"«{headline}»: {message}" for message in proof.told]
            self.go_on()

        def failed(error: Explained) -> None:
            if isinstance(error, NotReleased) and self._with_drafts and not is_draft:
                self._write(article_id, headline, path, is_draft=True)
                return
            self._failed += 1
            self._told.append(f"«{headline}»: {error}")
            self.go_on()

        def go_on(change: Change | None) -> None:
            verb = partial(exporting.draft if is_draft else exporting.export, change=change, despite=True)
            self._workplace.background.run(verb, article_id, path, self._writer.name, then=then, failed=failed)

        prepare(self._workplace, article_id, go_on, failed)

    def _sum_up(self) -> None:
        self.is_over = True
        parts = [translate("several", "Записано: {done} из {count}.").format(done=self._done, count=self._count)]
        if self._drafts:
            parts.append(translate("several", "Из них черновиками: {number}.").format(number=self._drafts))
        if self._failed:
            parts.append(translate("several", "Не записано: {number}.").format(number=self._failed))
        folder = QUrl.fromLocalFile(str(self._folder))
        show = (translate("files", "Открыть папку"), lambda: QDesktopServices.openUrl(folder))
        kind = "warning" if self._failed else "success"
        self._workplace.notices.tell(kind, " ".join(parts), detail="\n".join(self._told), answers=[show])
