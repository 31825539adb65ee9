"""Random scripts of a newsroom's day, against a plain dictionary of what must be there."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from editor_app.document.model import paragraphs
from editor_app.exchange.formats import Formats
from editor_app.operations import approval, articles, tags
from editor_app.operations.newsroom import Newsroom
from editor_app.store.database import Store, open_store
from editor_app.store.errors import StaleVersion
from editor_app.workflow.article import Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.states import State
from editor_app.workflow.transitions import BACK, TRANSITIONS
from editor_app.workflow.workflow import Workflow

_texts = st.sampled_from(["Мост", "", "Мост открыли", "Дорогу закрыли"])
_names = st.sampled_from(["мосты", "дороги", "Астана", "АСТАНА"])
_contents = st.builds(
    Content, headline=_texts, body=_texts.map(paragraphs), tags=st.lists(_names, max_size=3).map(tuple)
)
_people = st.sampled_from([Person("Дана", Role.AUTHOR), Person("Марина", Role.EDITOR)])


@dataclass
class _Expected:
    version: int
    state: str
    content: Content
    events: list[str]
    creator: str
    thrown_from: str = ""
    approved: Content | None = None


class Day(RuleBasedStateMachine):
    """What people do, what the store then holds, and what it must refuse."""

    path: Path
    store: Store
    """One store for all the days, emptied each morning: a new one would compile its statements anew."""
    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        with Day.store.unit_of_work() as unit:
            for summary in unit.articles.summaries():
                unit.articles.remove(summary.id)
            for name, _ in unit.tags.uses():
                unit.tags.remove(name)
            unit.commit()
        self.now = datetime(2026, 11, 22, tzinfo=UTC)
        self.expected: dict[str, _Expected] = {}
        self.spelling: dict[str, str] = {}

    @property
    def newsroom(self) -> Newsroom:
        return Newsroom(Day.store, Person("", Role.EDITOR), Formats((), ()), lambda: self.now)

    def at_desk(self, person: Person) -> Newsroom:
        return replace(self.newsroom, person=person)

    @staticmethod
    def own(expected: _Expected, person: Person) -> bool:
        return person.name in (expected.creator, expected.content.author)

    def stored(self, content: Content) -> Content:
        """What becomes of the content's tags: the newsroom's first spelling, each once."""
        for tag in content.tags:
            self.spelling.setdefault(tag.casefold(), tag)
        return replace(content, tags=tuple(dict.fromkeys(self.spelling[tag.casefold()] for tag in content.tags)))

    @rule(target=ids, person=_people, content=_contents)
    def create(self, person: Person, content: Content) -> str:
        article, _ = articles.create(self.at_desk(person), content)
        self.expected[article.id] = _Expected(
            1, State.DRAFT, replace(self.stored(content), author=person.name), ["create"], person.name
        )
        return article.id

    @rule(article_id=ids, person=_people, content=_contents)
    def save(self, article_id: str, person: Person, content: Content) -> None:
        expected = self.expected[article_id]
        writable = expected.state in (State.DRAFT, State.RETURNED) or (
            expected.state in (State.SUBMITTED, State.PUBLISHED, State.CORRECTED) and person.role is Role.EDITOR
        )
        spelling = dict(self.spelling)
        stored = self.stored(content)
        try:
            saved, changes = articles.save(self.at_desk(person), article_id, expected.version, content)
        except WorkflowError:
            assert not writable
            assert stored != expected.content
            self.spelling = spelling
            return
        if stored == expected.content:
            assert (saved.version, changes.articles) == (expected.version, frozenset())
            self.spelling = spelling
        else:
            assert writable
            expected.version += 1
            expected.content = stored
            assert (saved.version, saved.content) == (expected.version, stored)

    @rule(article_id=ids, person=_people, content=_contents, behind=st.sampled_from([-1, 1, 2, 7]))
    def save_another_version(self, article_id: str, person: Person, content: Content, behind: int) -> None:
        expected = self.expected[article_id]
        with pytest.raises(StaleVersion) as caught:
            articles.save(self.at_desk(person), article_id, expected.version - behind, content)
        assert caught.value.current.content == expected.content

    @rule(article_id=ids, person=_people, step=st.sampled_from(list(TRANSITIONS)), reason=st.sampled_from(["", "так"]))
    def take(self, article_id: str, person: Person, step: str, reason: str) -> None:
        expected = self.expected[article_id]
        transition = TRANSITIONS[step]
        whole = bool(expected.content.headline and expected.content.body.text)
        allowed = (
            expected.state in transition.sources
            and person.role
            in (transition.roles | transition.own_roles if self.own(expected, person) else transition.roles)
            and (bool(reason) or not transition.reason_owed)
            and (whole or not transition.text_owed)
            and (step != "publish" or expected.approved == expected.content)
        )
        try:
            approval.take(self.at_desk(person), article_id, expected.version, step, reason)
        except WorkflowError:
            assert not allowed
        else:
            assert allowed
            expected.version += 1
            if transition.approves:
                expected.approved = expected.content
            if transition.target == BACK:
                expected.state = expected.thrown_from
            else:
                expected.thrown_from, expected.state = expected.state, transition.target
            expected.events.append(step)

    @rule(article_id=ids, person=_people, which=st.integers(0, 1))
    def go_on(self, article_id: str, person: Person, which: int) -> None:
        """Take one of the steps that are there for this person: chance alone seldom goes the whole way."""
        expected = self.expected[article_id]
        if steps := Workflow().steps_from(expected.state, person, own=self.own(expected, person)):
            self.take(article_id, person, steps[which % len(steps)], "так")

    @precondition(lambda self: self.spelling)
    @rule(name=_names)
    def delete_tag(self, name: str) -> None:
        if self.spelling.pop(name.casefold(), None) is None:
            return
        changed = tags.delete(self.newsroom, name).articles
        for article_id, expected in self.expected.items():
            left = tuple(tag for tag in expected.content.tags if tag.casefold() != name.casefold())
            assert (article_id in changed) == (left != expected.content.tags)
            if left != expected.content.tags:
                expected.version += 1
                expected.content = replace(expected.content, tags=left)
                expected.events.append("tags")

    @rule(hours=st.sampled_from([-48, -1, 1, 48]))
    def set_the_clock(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(asked=st.integers(0, 19))
    def close_and_open_again(self, asked: int) -> None:
        if asked == 1:
            Day.store.close()
            Day.store = open_store(Day.path)
        self.check()

    def teardown(self) -> None:
        self.check()

    def check(self) -> None:
        """The store holds what was done, all of it and nothing else."""
        assert {summary.id: summary.state for summary in articles.listing(self.newsroom)} == {
            article_id: expected.state for article_id, expected in self.expected.items()
        }
        for article_id, expected in self.expected.items():
            article = articles.get(self.newsroom, article_id)
            assert (article.version, article.state) == (expected.version, expected.state)
            assert article.content == expected.content
            assert [event.what for event in articles.history(self.newsroom, article_id)] == expected.events


def test_a_thousand_days_at_the_desk(empty_store: Path, tmp_path: Path) -> None:
    Day.path = Path(shutil.copy(empty_store, tmp_path))
    Day.store = open_store(Day.path)
    try:
        run_state_machine_as_test(Day, settings=settings(max_examples=1000, stateful_step_count=12))
    finally:
        Day.store.close()
