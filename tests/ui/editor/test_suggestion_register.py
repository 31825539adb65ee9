from datetime import UTC, datetime, timedelta

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.ui.editor.suggestion_register import SuggestionRegister


class Clock:
    now = datetime(2026, 11, 22, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def register(clock: Clock) -> SuggestionRegister:
    made = SuggestionRegister(clock)
    made.person = "Анна"
    return made


def _marked(id_: str) -> Document:
    return Document((Block("мост", marks=(Mark(0, 4, MarkKind.INSERTION, id_),)),))


def test_typing_on_at_the_same_place_is_one_suggestion(register: SuggestionRegister) -> None:
    id_ = register.id_at(3, 3)
    register.keep_open(id_, 4)

    assert register.id_at(4, 4) == id_
    assert register.id_at(2, 5) == id_
    assert register.id_at(5, 5) != id_


def test_a_suggestion_is_not_gone_on_with_after_a_minute_or_by_somebody_else(
    register: SuggestionRegister, clock: Clock
) -> None:
    id_ = register.id_at(3, 3)
    register.keep_open(id_, 4)
    register.person = "Борис"
    assert register.id_at(4, 4) != id_

    register.person = "Анна"
    clock.now += timedelta(minutes=1)
    assert register.id_at(4, 4) != id_


def test_a_closed_suggestion_is_not_gone_on_with(register: SuggestionRegister) -> None:
    id_ = register.id_at(3, 3)
    register.keep_open(id_, 4)
    register.close()
    assert register.id_at(4, 4) != id_


def test_an_id_is_newer_than_all_that_the_article_has_had(register: SuggestionRegister, clock: Clock) -> None:
    register.learn([Suggestion("000007", "Борис", clock())])
    register.begin(_marked("000009"), taken=["000012"])
    assert register.new_id() == "000013"
    assert register.own == {"000013"}


def test_what_stands_in_a_document_is_told_and_nothing_that_is_gone(register: SuggestionRegister, clock: Clock) -> None:
    theirs = Suggestion("000001", "Борис", clock())
    register.learn([theirs, Suggestion("000002", "Борис", clock())])
    assert register.standing(_marked("000001")) == (theirs,)
    assert register.standing(Document((Block("мост"),))) == ()
