"""Questions of the window, answered by the real engine."""

from typing import Any

import pytest

from editor_app import bootstrap
from editor_app.proofreading.answers import answer
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.own_rules import OwnRule


@pytest.fixture(scope="module")
def engine() -> Engine:
    return bootstrap.engine("book")


def applied(text: str, edits: list[dict[str, Any]]) -> str:
    for edit in reversed(edits):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    return text


def test_a_text_is_typeset_by_small_changes(engine: Engine) -> None:
    text = 'Форум "Астана" - это   праздник...'
    edits: Any = answer(engine, {"type": "typeset", "text": text})["edits"]
    after = applied(text, edits)
    assert "«Астана»" in after
    assert "—" in after
    assert all(edit["end"] - edit["start"] < 6 for edit in edits)
    assert answer(engine, {"type": "typeset", "text": after}) == {"edits": []}


def test_a_rule_is_tried_on_its_examples(engine: Engine) -> None:
    own = OwnRule("Май", "май месяц", "В мае месяце.", "В мае.", ("май",))
    told = answer(engine, {"type": "try", "rule": own.as_json()})
    assert told == {"found": [{"quote": "мае месяце", "suggestions": ["мае"]}], "faults": []}


def test_another_question_is_no_question(engine: Engine) -> None:
    with pytest.raises(ValueError, match="sing"):
        answer(engine, {"type": "sing"})


def test_forms_are_told_and_words_put_into_them(engine: Engine) -> None:
    told: Any = answer(engine, {"type": "forms", "text": "Токаев"})["forms"]
    assert {"Токаева", "Токаевым"} <= set(told[0])
    places = [{"text": "Дом Токаева.", "start": 4, "end": 11}]
    question = {"type": "reword", "wrong": "Токаев", "right": "Назарбаев", "places": places}
    assert answer(engine, question) == {"texts": ["Назарбаева"]}
