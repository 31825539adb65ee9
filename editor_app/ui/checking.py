"""The window's end of the checking process: it is started, asked, restarted, and never waited for.

The other end is `proofreading.session`; the two exchange lines of JSON. A few passages at a time are with the
process, the others wait here, the most urgent first, so that the paragraph under the cursor never stands behind a
long article.
"""

import json
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from itertools import count
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.proofreading.finding import from_json
from editor_app.proofreading.parts import Line
from editor_app.proofreading.profile import Profile

AT_ONCE = 16
"""Passages that are with the process at one time."""

PATIENCE = 30_000
"""Milliseconds without an answer after which the process is taken for hung."""

HEALTHY = 60.0
"""Seconds of work after which an earlier crash is forgiven."""

BACKOFF = 500
"""Milliseconds before a crashed process is started again."""


class CheckState(Enum):
    """Whether what is on screen has been checked."""

    READY = "ready"
    """The checker waits; nothing has been given to it."""
    CHECKING = "checking"
    CHECKED = "checked"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CheckStatus:
    """The state of checking, and why it failed, in words."""

    state: CheckState
    reason: str = ""

    def __str__(self) -> str:
        match self.state:
            case CheckState.READY | CheckState.CHECKED:
                return translate("checking", "Проверено") if self.state is CheckState.CHECKED else ""
            case CheckState.CHECKING:
                return translate("checking", "Проверяется…")
            case CheckState.FAILED:
                return translate("checking", "Не проверено")


_CANNOT_START = QT_TRANSLATE_NOOP("checking", "Проверка не запустилась: {reason}")
_CRASHED = QT_TRANSLATE_NOOP("checking", "Проверка остановилась дважды (код {code}). Текст не проверен.")
_NONSENSE = QT_TRANSLATE_NOOP("checking", "Проверка ответила непонятно. Текст не проверен.")


Then = Callable[[Mapping[str, Any] | None], object]
"""Takes the answer to a question, None where there is none."""


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
        self._command = tuple(command)
        self._words: tuple[str, ...] = ()
        self._profile: Profile | None = None
        self._questions: dict[int, tuple[Mapping[str, object], Then]] = {}
        self._numbers = count(1)
        self._waiting: OrderedDict[str, tuple[int, str]] = OrderedDict()
        self._asked: dict[str, tuple[int, str]] = {}
        self._article: dict[str, object] | None = None
        self._article_is_sent = False
        self._process: QProcess | None = None
        self._unread = b""
        self._loaded = False
        self._restarted = False
        self._started_at = 0.0
        self._watchdog = QTimer(self, singleShot=True, interval=PATIENCE)
        self._watchdog.timeout.connect(self._give_up_waiting)
        self._again = QTimer(self, singleShot=True, interval=BACKOFF)
        self._again.timeout.connect(self._launch)

    def start(self) -> None:
        """Start the process, also again after it has failed; what is asked meanwhile waits."""
        if self._process is None:
            self._again.stop()
            self._restarted = False
            has_failed = self.status.state is CheckState.FAILED
            self._tell(CheckState.CHECKING if self._waiting or has_failed else CheckState.READY)
            self._launch()

    def stop(self) -> None:
        """End the process for good; called when the window closes."""
        self._again.stop()
        self._end()

    def set_words(self, words: Iterable[str]) -> None:
        """Tell which words are known besides the dictionaries. What was asked before must be asked again."""
        self._words = tuple(words)
        self._send_words()

    def set_profile(self, profile: Profile) -> None:
        """Tell by which rules to check. What was asked before must be asked again."""
        self._profile = profile
        self._send_profile()

    def question(self, question: Mapping[str, object], then: Then) -> None:
        """Ask one of the questions of `proofreading.answers`; it is answered before all passages that wait."""
        if self.status.state is CheckState.FAILED:
            then(None)
            return
        number = next(self._numbers)
        self._questions[number] = (question, then)
        if self._loaded:
            self._send({**question, "id": number})
            self._wait()

    def ask(self, passages: Iterable[tuple[str, int, str]]) -> None:
        """Have passages (key, revision, text) checked, the most urgent first, and before all that wait already.

        A later text of the same key takes the place of an earlier one that waits.
        """
        for key, revision, text in reversed(list(passages)):
            self._waiting[key] = (revision, text)
            self._waiting.move_to_end(key, last=False)
        self._feed()

    def ask_article(self, lines: Sequence[Line], written: date | None, headline_limit: int) -> None:
        """Have the article checked as a whole, when nothing else waits; `written` is its day."""
        self._article = {
            "type": "article",
            "revision": next(self._numbers),
            "written": written and written.isoformat(),
            "headline_limit": headline_limit,
            "passages": [line._asdict() for line in lines],
        }
        self._article_is_sent = False
        self._feed()

    def forget(self, key: str) -> None:
        """Drop a passage that is gone."""
        self._waiting.pop(key, None)
        self._feed()

    def _launch(self) -> None:
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process, self._unread = process, b""
        self._started_at = monotonic()
        process.start(self._command[0], list(self._command[1:]))
        self._watchdog.start()

    def _end(self) -> None:
        """Let go of the process without hearing of its end."""
        process, self._process, self._loaded = self._process, None, False
        self._watchdog.stop()
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _send(self, message: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")

    def _send_words(self) -> None:
        if self._loaded:
            self._send({"type": "words", "words": self._words})

    def _send_profile(self) -> None:
        if self._loaded and self._profile is not None:
            self._send({"type": "profile", "profile": self._profile.as_json()})

    def _feed(self) -> None:
        """Give the process what it has room for, and tell how things stand."""
        if self.status.state is CheckState.FAILED:
            return
        if self._loaded:
            passages: list[dict[str, object]] = []
            while self._waiting and len(self._asked) < AT_ONCE:
                key, (revision, text) = self._waiting.popitem(last=False)
                self._asked[key] = (revision, text)
                passages.append({"key": key, "revision": revision, "text": text})
            if passages:
                if not self._watchdog.isActive():
                    self._watchdog.start()
                self._send({"type": "check", "passages": passages})
            if self._article and not self._article_is_sent and not self._waiting:
                self._article_is_sent = True
                self._send(self._article)
                self._wait()
        if self._waiting or self._asked or self._article:
            self._tell(CheckState.CHECKING)
        elif self.status.state is CheckState.CHECKING:
            self._tell(CheckState.CHECKED)

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._unread = (self._unread + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            try:
                self._take(json.loads(line))
            except (ValueError, KeyError, TypeError):
                self._fail(_NONSENSE)
            if self._process is None:
                return
        self._feed()

    def _take(self, message: dict[str, object]) -> None:
        match message["type"]:
            case "ready":
                self._loaded = True
                self._wait()
                self._send_profile()
                self._send_words()
                for number, (question, _) in self._questions.items():
                    self._send({**question, "id": number})
            case "answer":
                _, then = self._questions.pop(int(str(message["id"])))
                self._wait()
                then(message)
            case "findings":
                self._take_findings(str(message["key"]), int(str(message["revision"])), message["findings"])
            case "article_findings":
                self._take_article(int(str(message["revision"])), message["findings"])
            case "failed":
                self._fail(str(message["message"]))

    def _take_findings(self, key: str, revision: int, written: object) -> None:
        findings = tuple(from_json(one) for one in written)  # type: ignore[attr-defined]
        asked = self._asked.get(key)
        if asked is not None and asked[0] <= revision:
            del self._asked[key]
        self._wait()
        if monotonic() - self._started_at > HEALTHY:
            self._restarted = False
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

    def _wait(self) -> None:
        """Be patient from now on with what is with the process, if anything is."""
        if self._asked or self._questions or (self._article and self._article_is_sent):
            self._watchdog.start()
        else:
            self._watchdog.stop()

    def _give_up_waiting(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _finished(self, code: int) -> None:
        """Start again after a crash, once; everything that was not answered is asked again."""
        self._read()
        if self._process is None:
            return
        self._end()
        self._requeue()
        self._answer_nothing()
        if self._restarted:
            self._fail(_CRASHED.with_values(code=code))
        else:
            self._restarted = True
            self._again.start()

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._fail(_CANNOT_START.with_values(reason=self._process.errorString()))

    def _requeue(self) -> None:
        for key, asked in self._asked.items():
            self._waiting.setdefault(key, asked)
        self._asked.clear()
        self._article_is_sent = False

    def _fail(self, reason: Message | str) -> None:
        self._end()
        self._requeue()
        self._tell(CheckState.FAILED, str(reason))
        self._answer_nothing()

    def _answer_nothing(self) -> None:
        """Let nobody wait for an answer that will not come: a question may be what the process died of."""
        questions, self._questions = self._questions, {}
        for _, then in questions.values():
            then(None)

    def _tell(self, state: CheckState, reason: str = "") -> None:
        status = CheckStatus(state, reason)
        if status != self.status:
            self.status = status
            self.state.emit(status)
