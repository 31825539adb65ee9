import json
from collections.abc import Sequence
from datetime import date
from io import StringIO
from typing import Any, cast

import pytest

from editor_app.i18n import Message
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.parts import Line
from editor_app.proofreading.profile import Profile
from editor_app.proofreading.session import FAILED, Session, serve


class Reader:
    """Stands in for the engine: objects to the first letter, and remembers what it was given."""

    rules = 3
    dictionaries: Sequence[str] = ("ru_RU",)

    def __init__(self) -> None:
        self.read: list[str] = []
        self.words: frozenset[str] = frozenset()

    def check_block(self, text: str) -> list[Finding]:
        self.read.append(text)
        return [Finding(0, 1, "a.b", Kind.SPELLING, Severity.ERROR, "Не так.", ("ё",))]

    def check_article(self, lines: Sequence[Line], written: date, limit: int) -> dict[str, tuple[Finding, ...]]:
        self.read.append(f"{[line.key for line in lines]} {written} {limit}")
        return {lines[0].key: (Finding(0, 1, "a.c", Kind.STYLE, Severity.HINT, "Не так."),)}

    def set_words(self, words: frozenset[str]) -> None:
        self.words = words

    def set_profile(self, profile: Profile) -> None:
        self.profile = profile


def session(reader: Reader) -> Session:
    return Session(cast("Engine", reader))


def request(*passages: tuple[str, int, str]) -> str:
    sent = [{"key": key, "revision": revision, "text": text} for key, revision, text in passages]
    return json.dumps({"type": "check", "passages": sent})


def answers(conversation: Session) -> list[dict[str, Any]]:
    return [json.loads(line) for line in iter(conversation.next_answer, None)]


def test_one_answer_for_each_passage_the_urgent_first() -> None:
    conversation = session(Reader())
    conversation.receive(request(("b2", 1, "второй"), ("b1", 4, "первый")))
    first, second = answers(conversation)
    assert (first["key"], first["revision"], second["key"], second["revision"]) == ("b2", 1, "b1", 4)
    assert first["findings"] == [
        {
            "start": 0,
            "end": 1,
            "rule": "a.b",
            "kind": "spelling",
            "severity": "error",
            "message": "Не так.",
            "suggestions": ["ё"],
        }
    ]


def test_what_was_typed_over_is_not_checked_and_the_newest_request_comes_first() -> None:
    reader = Reader()
    conversation = session(reader)
    conversation.receive(request(("b1", 1, "старое"), ("b2", 1, "второй")))
    conversation.receive(request(("b3", 1, "третий"), ("b1", 2, "новое")))
    assert [(answer["key"], answer["revision"]) for answer in answers(conversation)] == [
        ("b3", 1),
        ("b1", 2),
        ("b2", 1),
    ]
    assert "старое" not in reader.read


def article(revision: int, *keys: str) -> str:
    passages = [{"key": key, "role": "body", "text": "текст"} for key in keys]
    return json.dumps(
        {"type": "article", "revision": revision, "written": "2024-04-15", "headline_limit": 70, "passages": passages}
    )


def test_the_article_comes_after_its_passages_and_the_latest_one_alone() -> None:
    reader = Reader()
    conversation = session(reader)
    conversation.receive(article(1, "b1"))
    conversation.receive(article(2, "b1", "b2"))
    conversation.receive(request(("b1", 1, "первый")))
    first, second = answers(conversation)
    assert first["type"] == "findings"
    assert (second["type"], second["revision"], list(second["findings"])) == ("article_findings", 2, ["b1"])
    assert reader.read == ["первый", "['b1', 'b2'] 2024-04-15 70"]


def test_words_of_the_user_reach_the_engine() -> None:
    reader = Reader()
    session(reader).receive('{"type": "words", "words": ["акимат"]}')
    assert reader.words == {"акимат"}


def test_a_profile_is_taken_while_the_process_runs() -> None:
    reader = Reader()
    profile = Profile(rules={"style": False}, own=(OwnRule("Май", "май месяц", "В мае месяце.", "В мае.", ("май",)),))
    session(reader).receive(json.dumps({"type": "profile", "profile": profile.as_json()}))
    assert reader.profile == profile


def test_a_question_is_answered_before_passages_that_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor_app.proofreading.answers.answer", lambda _, question: {"edits": [question["text"]]})
    conversation = session(Reader())
    conversation.receive(request(("b1", 1, "первый")))
    conversation.receive(json.dumps({"type": "typeset", "id": 7, "text": "второй"}))
    first, second = answers(conversation)
    assert first == {"type": "answer", "id": 7, "edits": ["второй"]}
    assert second["key"] == "b1"


def test_the_process_greets_answers_all_and_ends_with_its_input() -> None:
    said = StringIO()
    lines = StringIO(request(("b1", 1, "текст")) + "\n" + request(("b2", 1, "текст")) + "\n")
    assert serve(lambda: cast("Engine", Reader()), lines, said) == 0
    first, *rest = [json.loads(line) for line in said.getvalue().splitlines()]
    assert first == {"type": "ready", "rules": 3, "dictionaries": ["ru_RU"]}
    assert sorted(answer["key"] for answer in rest) == ["b1", "b2"]


def test_a_process_that_cannot_check_says_so_in_words() -> None:
    def load() -> Engine:
        raise ProofreadingError(Message("", "Нет словаря."))

    said = StringIO()
    assert serve(load, StringIO(), said) == FAILED
    assert json.loads(said.getvalue()) == {"type": "failed", "message": "Нет словаря."}


class Gone(StringIO):
    """The output of a process whose window was closed, once the greeting is out."""

    def write(self, text: str) -> int:
        if "findings" in text:
            raise BrokenPipeError
        return super().write(text)


def test_the_process_ends_quietly_when_its_window_is_gone() -> None:
    assert serve(lambda: cast("Engine", Reader()), StringIO(request(("b1", 1, "текст")) + "\n"), Gone()) == 0
