"""Typesetting what goes out: the file gets it, and the article stays as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import articles, polishing
from editor_app.text.edits import Edit
from editor_app.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from editor_app.ui.workplace import Workplace
    from editor_app.workflow.article import Article, Content

    Change = Callable[[Content], Content]
    Then = Callable[[Change | None], object]

_NOT_AT_WORK = QT_TRANSLATE_NOOP("typesetting", "Файл не записан: проверка не работает, и причесать текст нечем.")
_ADVICE = QT_TRANSLATE_NOOP(
    "typesetting", "Запустите проверку снова или выключите «Причёсывать при экспорте» в настройках."
)


def prepare(workplace: Workplace, article_id: str, then: Then, failed: Callable[[Explained], object]) -> None:
    """Call `then` with what an article is to be changed by on its way out, None where the person wants no change.

    `failed` gets what `articles.get` raises, and that the checking process does not work.
    """
    if not workplace.settings["export.typeset"]:
        then(None)
        return

    def ask(article: Article) -> None:
        _Asked(workplace, sorted(set(polishing.texts(article.content))), then, failed).begin()

    workplace.background.run(articles.get, article_id, then=ask, failed=failed)


class _Asked:
    """The texts of one article, until the checking process has answered for each."""

    def __init__(
        self, workplace: Workplace, texts: Sequence[str], then: Then, failed: Callable[[Explained], object]
    ) -> None:
        self._workplace = workplace
        self._waiting = set(texts)
        self._edits: dict[str, list[Edit]] = {}
        self._then = then
        self._failed = failed
        self._is_over = False

    def begin(self) -> None:
        """Ask about all of them."""
        if not self._waiting:
            self._then(None)
        for text in tuple(self._waiting):
            self._workplace.checker.question({"type": "typeset", "text": text}, partial(self._take, text))

    def _take(self, text: str, answer: Mapping[str, Any] | None) -> None:
        if self._is_over:
            return
        if answer is None:
            self._is_over = True
            self._failed(Explained(_NOT_AT_WORK, _ADVICE))
            return
        self._edits[text] = [Edit(Span(each["start"], each["end"]), each["text"]) for each in answer["edits"]]
        self._waiting.discard(text)
        if not self._waiting:
            self._is_over = True
            self._then(partial(polishing.edited, rewrite=lambda text: self._edits.get(text, [])))
