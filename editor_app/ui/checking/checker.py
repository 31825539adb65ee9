"""The client of the checking process: what is asked in the protocol, and what is made of the answers."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import from_json
from editor_app.proofreading.parts import Line
from editor_app.proofreading.profile import Profile
from editor_app.ui.checking.process import CheckingProcess
from editor_app.ui.checking.status import CheckState, CheckStatus
from editor_app.ui.checking.waiting import Passages, Questions, Then

CALM = 450
"""Milliseconds with nothing left to check after which that is told: between two keys of a typist there is nothing to
tell, and the article as a whole is asked about only after a pause (`whole_article.SETTLED`)."""

_NONSENSE = QT_TRANSLATE_NOOP("checking", "Проверка ответила непонятно. Текст не проверен.")


class Checker(QObject):
    """Client of the checking process."""

    state = Signal(object)
    """`CheckStatus`, whenever it changes."""
    answered = Signal(str, int, object)
    """Key of a passage, the revision that was checked, and its findings as a tuple."""
    articleAnswered = Signal(object)
    """By the keys of its passages, what the article that was asked about last shows as a whole, in tuples."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status = CheckStatus(CheckState.READY)
        self._process = CheckingProcess(command, self)
        self._process.heard.connect(self._hear)
        self._process.crashed.connect(self._crashed)
        self._process.failed.connect(self._fail)
        self._is_ready = False
        self._standing: dict[str, dict[str, object]] = {}
        self._questions = Questions()
        self._passages = Passages()
        self._articles = count(1)
        self._article: dict[str, object] | None = None
        self._article_is_sent = False
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(lambda: self._tell(CheckState.CHECKED))

    def start(self) -> None:
        """Start the process, also again after it has failed; what is asked meanwhile waits."""
        if not self._process.is_running:
            has_failed = self.status.state is CheckState.FAILED
            self._tell(CheckState.CHECKING if self._passages.are_waiting or has_failed else CheckState.READY)
            self._process.start()

    def stop(self) -> None:
        """End the process for good; called when the window closes."""
        self._is_ready = False
        self._process.stop()

    def set_words(self, words: Iterable[str]) -> None:
        """Tell which words are known besides the dictionaries. What was asked before must be asked again."""
        self._instruct("words", tuple(words))

    def set_profile(self, profile: Profile) -> None:
        """Tell by which rules to check. What was asked before must be asked again."""
        self._instruct("profile", profile.as_json())

    def question(self, question: Mapping[str, object], then: Then) -> None:
        """Ask one of the questions of `proofreading.answers`; it is answered before all passages that wait."""
        if self.status.state is CheckState.FAILED:
            then(None)
            return
        message = self._questions.add(question, then)
        if self._is_ready:
            self._process.send(message)
            self._wait()

    def ask(self, passages: Iterable[tuple[str, int, str]]) -> None:
        """Have passages (key, revision, text) checked, the most urgent first, and before all that wait already.

        A later text of the same key takes the place of an earlier one that waits.
        """
        self._passages.add(passages)
        self._feed()

    def hurry(self, keys: Iterable[str]) -> None:
        """Have those of these passages that wait checked before all others, the first one first."""
        self._passages.hurry(keys)

    def ask_article(self, lines: Sequence[Line], written: date | None, headline_limit: int) -> None:
        """Have the article checked as a whole, when nothing else waits; `written` is its day."""
        self._article = {
            "type": "article",
            "revision": next(self._articles),
            "written": written and written.isoformat(),
            "headline_limit": headline_limit,
            "passages": [line._asdict() for line in lines],
        }
        self._article_is_sent = False
        self._feed()

    def forget(self, key: str) -> None:
        """Drop a passage that is gone."""
        self._passages.forget(key)
        self._feed()

    def _instruct(self, what: str, value: object) -> None:
        """Tell what holds until it is told anew, also to a process that is started later."""
        self._standing[what] = {"type": what, what: value}
        if self._is_ready:
            self._process.send(self._standing[what])

    def _feed(self) -> None:
        """Give the process what it has room for, and tell how things stand."""
        if self.status.state is CheckState.FAILED:
            return
        if self._is_ready:
            was_idle = not self._awaits_answer
            if passages := self._passages.take():
                self._process.send({"type": "check", "passages": passages})
                if was_idle:
                    self._wait()
            if self._article and not self._article_is_sent and not self._passages.are_waiting:
                self._article_is_sent = True
                self._process.send(self._article)
                self._wait()
        if self._passages.are_waiting or self._passages.are_asked or self._article:
            self._tell(CheckState.CHECKING)
        elif self.status.state is CheckState.CHECKING and not self._calm.isActive():
            self._calm.start()

    def _hear(self, lines: Sequence[bytes]) -> None:
        for line in lines:
            try:
                self._take(json.loads(line))
            except (ValueError, KeyError, TypeError):
                self._fail(str(_NONSENSE))
            if not self._process.is_running:
                return
        self._feed()

    def _take(self, answer: dict[str, object]) -> None:
        match answer["type"]:
            case "ready":
                self._is_ready = True
                self._wait()
                for message in (*self._standing.values(), *self._questions):
                    self._process.send(message)
            case "answer":
                then = self._questions.pop(int(str(answer["id"])))
                self._wait()
                then(answer)
            case "findings":
                self._take_findings(str(answer["key"]), int(str(answer["revision"])), answer["findings"])
            case "article_findings":
                self._take_article(int(str(answer["revision"])), answer["findings"])
            case "failed":
                self._fail(str(answer["message"]))

    def _take_findings(self, key: str, revision: int, written: object) -> None:
        findings = tuple(from_json(one) for one in written)  # type: ignore[attr-defined]
        self._passages.settle(key, revision)
        self._wait()
        self._process.approve()
        self.answered.emit(key, revision, findings)

    def _take_article(self, revision: int, written: object) -> None:
        """Take the answer to the latest question about the article; an older one is overtaken."""
        if self._article is None or self._article["revision"] != revision:
            return
        findings = {
            key: tuple(replace(from_json(one), of_article=True) for one in each)
            for key, each in written.items()  # type: ignore[attr-defined]
        }
        self._article = None
        self._wait()
        self.articleAnswered.emit(findings)

    @property
    def _awaits_answer(self) -> bool:
        return bool(self._passages.are_asked or self._questions or (self._article and self._article_is_sent))

    def _wait(self) -> None:
        """Be patient from now on with what is with the process, if anything is."""
        self._process.expect(self._awaits_answer)

    def _crashed(self) -> None:
        """See to it that everything that was not answered is asked again, except what may have been the reason."""
        self._is_ready = False
        self._passages.requeue()
        self._article_is_sent = False
        self._questions.answer_nothing()

    def _fail(self, reason: str) -> None:
        self.stop()
        self._passages.requeue()
        self._article_is_sent = False
        self._tell(CheckState.FAILED, reason)
        self._questions.answer_nothing()

    def _tell(self, state: CheckState, reason: str = "") -> None:
        self._calm.stop()
        status = CheckStatus(state, reason)
        if status != self.status:
            self.status = status
            self.state.emit(status)
