"""The checking process: its protocol, and the loop that speaks it. Lines of JSON both ways, UTF-8.

In: `{"type": "words", "words": […]}`, the user's own words, the whole list; `{"type": "profile", "profile": {…}}`,
the rules that are on, the choices of the house and the newsroom's own rules; `{"type": "check", "passages": [{"key",
"revision", "text"}]}`, the most urgent first; `{"type": "article", "revision", "written", "headline_limit",
"passages": [{"key", "role", "text"}]}`, the whole article in its order, `written` its day or null; the questions of
`answers`, each with an `id`. Out: `ready` once, one `findings` for each passage, one `article_findings` for the latest
article, which holds `findings` by key, one `answer` with its `id` for each question, `failed` when no checking is
possible.
"""

import json
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from queue import SimpleQueue
from threading import Thread
from typing import Any, TextIO

from editor_app.errors import Explained
from editor_app.proofreading import answers, profile
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.parts import Line, PartRole

FAILED = 2
"""Exit status of a process that cannot check."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    revision: int
    text: str


@dataclass(frozen=True, slots=True)
class _WaitingArticle:
    revision: int
    lines: tuple[Line, ...]
    written: date | None
    headline_limit: int


class Session:
    """One conversation with a window: fed with its lines, asked for answers one at a time.

    A passage that comes again before it was answered takes the place of the older one, so that what the user has
    typed over is not checked; the passages of the newest request come first. A question comes before all passages:
    somebody waits for its answer. The article as a whole comes last.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: dict[str, _Waiting] = {}
        self._article: _WaitingArticle | None = None
        self._questions: deque[dict[str, Any]] = deque()

    def receive(self, line: str) -> None:
        """Take a line of the window. Raises `ValueError` or `KeyError` for one that is none of the protocol's."""
        message = json.loads(line)
        match message["type"]:
            case "words":
                self._engine.set_words(frozenset(message["words"]))
            case "profile":
                self._engine.set_profile(profile.from_json(message["profile"]))
            case "check":
                urgent = {each["key"]: _Waiting(each["revision"], each["text"]) for each in message["passages"]}
                self._waiting = urgent | {key: each for key, each in self._waiting.items() if key not in urgent}
            case "article":
                self._article = _article(message)
            case question if question in answers.QUESTIONS:
                self._questions.append(message)
            case other:
                raise ValueError(other)

    def next_answer(self) -> str | None:
        """Do what is most urgent; return the answer's line, None when nothing waits."""
        if self._questions:
            question = self._questions.popleft()
            return _line(type="answer", id=question["id"], **answers.answer(self._engine, question))
        if self._waiting:
            key = next(iter(self._waiting))
            passage = self._waiting.pop(key)
            findings = [finding.as_json() for finding in self._engine.check_block(passage.text)]
            return _line(type="findings", key=key, revision=passage.revision, findings=findings)
        if self._article is not None:
            article, self._article = self._article, None
            found = self._engine.check_article(article.lines, article.written, article.headline_limit)
            by_key = {key: [finding.as_json() for finding in findings] for key, findings in found.items()}
            return _line(type="article_findings", revision=article.revision, findings=by_key)
        return None


def _article(message: dict[str, Any]) -> _WaitingArticle:
    lines = tuple(Line(each["key"], PartRole(each["role"]), each["text"]) for each in message["passages"])
    written = date.fromisoformat(message["written"]) if message["written"] else None
    return _WaitingArticle(message["revision"], lines, written, message["headline_limit"])


def serve(load: Callable[[], Engine], stdin: TextIO, stdout: TextIO) -> int:
    """Speak the protocol until `stdin` ends and all is answered; return the exit status of the process.

    A thread reads, so that what the window has sent meanwhile is known before each passage is checked.
    """
    incoming: SimpleQueue[str | None] = SimpleQueue()
    Thread(target=_read, args=(stdin, incoming), daemon=True).start()
    try:
        engine = load()
    except Explained as error:
        _say(stdout, _line(type="failed", message=str(error)))
        return FAILED
    _say(stdout, _line(type="ready", rules=engine.rules, dictionaries=list(engine.dictionaries)))
    with suppress(BrokenPipeError):  # the window is gone, and nobody waits for an answer
        _converse(Session(engine), incoming, stdout)
    return 0


def _converse(session: Session, incoming: "SimpleQueue[str | None]", stdout: TextIO) -> None:
    listening = True
    while True:
        answer = session.next_answer() if incoming.empty() or not listening else None
        if answer is not None:
            _say(stdout, answer)
        elif not listening:
            return
        elif (line := incoming.get()) is None:
            listening = False
        else:
            session.receive(line)


def _read(stdin: TextIO, incoming: "SimpleQueue[str | None]") -> None:
    for line in stdin:
        incoming.put(line)
    incoming.put(None)


def _say(stdout: TextIO, line: str) -> None:
    stdout.write(line + "\n")
    stdout.flush()


def _line(**message: object) -> str:
    return json.dumps(message, ensure_ascii=False)
