"""Who may do what: every operation that changes something, tried by every role.

Whoever adds an operation adds a line here, or the last test fails.
"""

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import pytest

import editor_app.operations
from editor_app.document.model import paragraphs
from editor_app.exchange.result import Imported
from editor_app.operations import (
    approval,
    articles,
    backup,
    decisions,
    demo,
    desk,
    embargoes,
    exporting,
    importing,
    own_rules,
    pictures,
    policies,
    reading,
    recovery,
    removal,
    revisions,
    search,
    sections,
    tags,
)
from editor_app.operations.newsroom import Newsroom
from editor_app.proofreading.decisions import Ignored
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.proofreading.own_rules import OwnRule
from editor_app.store.journal import Entry, Journal
from editor_app.workflow.article import Article, Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import CHIEFS, EDITORS, EVERYBODY, Person, Role, named
from editor_app.workflow.states import State

WHO = frozenset[Role]
ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})
DECIDERS = EDITORS | {Role.AUTHOR}
FINDING = Finding(0, 4, "a.b", Kind.SPELLING, Severity.ERROR, "Так не пишут.")
RULE = OwnRule("Май", "май месяц", "в май месяц", "в мае", ("май",))


@dataclass
class Scene:
    """An article by somebody else, in the state that is asked for, and what else operations work with."""

    desk: Newsroom
    folder: Any

    def article(self, state: str = State.DRAFT) -> Article:
        author = replace(self.desk, person=Person("Дана Оспанова", Role.AUTHOR))
        chief = replace(self.desk, person=Person("Айгуль Сатпаева", Role.ADMINISTRATOR))
        made, _ = articles.create(
            author, Content("Мост откроют весной", body=paragraphs("Назвали дату."), tags=("мост",))
        )
        way = {State.DRAFT: (), State.SUBMITTED: ("submit",), State.TRASH: ("trash",)}
        for step in way.get(state, ("submit", "approve", "publish")[: 2 if state == State.APPROVED else 3]):
            made, _ = approval.take(chief, made.id, made.version, step)
        return made

    def unsaved(self) -> tuple[Journal, Any]:
        found = self.article()
        folders = (self.folder / "journal",)
        changed = replace(found.content, headline="Мост")
        Journal(folders).write(Entry(found.id, found.version, changed, datetime(2026, 11, 22, tzinfo=UTC)))
        journal = Journal(folders)
        (left,), _ = recovery.found(self.desk, journal)
        return journal, left


def _edited(article: Article) -> Content:
    return replace(article.content, headline="Мост открыли")


def _in_state(scene: Scene, state: str, step: str) -> None:
    article = scene.article(state)
    approval.take(scene.desk, article.id, article.version, step, "нужно")


def _untrash(scene: Scene) -> None:
    editor = replace(scene.desk, person=Person("А", Role.EDITOR))
    sealed = scene.article(State.APPROVED)
    thrown, _ = approval.take(editor, sealed.id, sealed.version, "remove", "ошибка")
    approval.take(scene.desk, thrown.id, thrown.version, "untrash")


def _save(scene: Scene, state: str) -> None:
    article = scene.article(state)
    articles.save(scene.desk, article.id, article.version, _edited(article))


def _restore(scene: Scene) -> None:
    article = scene.article()
    author = replace(scene.desk, person=Person("Дана Оспанова", Role.AUTHOR))
    saved, _ = articles.save(author, article.id, 1, _edited(article))
    first = revisions.listing(scene.desk, article.id)[0]
    revisions.restore(scene.desk, article.id, saved.version, first.number)


def _override(scene: Scene) -> None:
    exporting.export(scene.desk, scene.article().id, scene.folder / "a.txt", override="срочно в номер")


def _embargo(scene: Scene) -> None:
    article = scene.article()
    embargoes.put(scene.desk, article.id, 1, datetime(2027, 1, 1, tzinfo=UTC), "Asia/Almaty")


def _with_tag(scene: Scene, change: Callable[[Newsroom], object]) -> None:
    scene.article()
    tags.create(replace(scene.desk, person=Person("А", Role.EDITOR)), "река")
    change(scene.desk)


def _section(scene: Scene) -> None:
    sections.replace(replace(scene.desk, person=Person("А", Role.EDITOR)), ["Город"])
    sections.rename(scene.desk, "Город", "Столица")


def _rule(scene: Scene, change: Callable[[Newsroom], object]) -> None:
    own_rules.add(replace(scene.desk, person=Person("А", Role.EDITOR)), RULE)
    change(scene.desk)


def _delete(scene: Scene) -> None:
    article = scene.article(State.TRASH)
    removal.delete(scene.desk, article.id, article.version)


_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def _picture(scene: Scene) -> Any:
    path = scene.folder / "снимок.png"
    path.write_bytes(_PIXEL)
    return path


def _put_back(scene: Scene) -> None:
    journal, left = scene.unsaved()
    recovery.put_back(scene.desk, journal, recovery.discard(scene.desk, journal, left))


RIGHTS: dict[str, tuple[WHO, Callable[[Scene], object]]] = {
    "articles.create": (EVERYBODY, lambda scene: articles.create(scene.desk)),
    "articles.save": (DECIDERS, lambda scene: _save(scene, State.DRAFT)),
    "articles.save: submitted": (EDITORS, lambda scene: _save(scene, State.SUBMITTED)),
    "articles.save: approved": (frozenset(), lambda scene: _save(scene, State.APPROVED)),
    "articles.save: published": (EDITORS, lambda scene: _save(scene, State.PUBLISHED)),
    "approval.take: submit": (EVERYBODY, lambda scene: _in_state(scene, State.DRAFT, "submit")),
    "approval.take": (EDITORS, lambda scene: _in_state(scene, State.SUBMITTED, "approve")),
    "approval.take: return": (EDITORS, lambda scene: _in_state(scene, State.SUBMITTED, "return")),
    "approval.take: publish": (EDITORS, lambda scene: _in_state(scene, State.APPROVED, "publish")),
    "approval.take: correct": (EDITORS, lambda scene: _in_state(scene, State.PUBLISHED, "correct")),
    "approval.take: retract": (CHIEFS, lambda scene: _in_state(scene, State.PUBLISHED, "retract")),
    "approval.take: remove": (EDITORS, lambda scene: _in_state(scene, State.PUBLISHED, "remove")),
    "approval.take: untrash what was sealed": (EDITORS, _untrash),
    "approval.take: withdraw": (frozenset(), lambda scene: _in_state(scene, State.SUBMITTED, "withdraw")),
    "approval.take: trash": (EDITORS, lambda scene: _in_state(scene, State.DRAFT, "trash")),
    "approval.settle": (EDITORS, lambda scene: approval.settle(scene.desk, scene.article().id, "placeholders", "ХХ")),
    "desk.take": (EDITORS, lambda scene: desk.take(scene.desk, scene.article(State.SUBMITTED).id, "approve")),
    "desk.note_check": (EVERYBODY, lambda scene: desk.note_check(scene.desk, scene.article().id, 1, 0)),
    "reading.begin": (EVERYBODY, lambda scene: reading.begin(scene.desk, scene.article().id)),
    "reading.end": (EVERYBODY, lambda scene: reading.end(scene.desk, scene.article().id)),
    "revisions.keep": (EVERYBODY, lambda scene: revisions.keep(scene.desk, scene.article().id)),
    "revisions.restore": (DECIDERS, _restore),
    "revisions.salvage": (EVERYBODY, lambda scene: revisions.salvage(scene.desk, scene.article().id)),
    "removal.delete": (CHIEFS, _delete),
    "embargoes.put": (EDITORS, _embargo),
    "exporting.export": (EDITORS, _override),
    "exporting.export: sealed": (
        EVERYBODY,
        lambda scene: exporting.export(scene.desk, scene.article(State.APPROVED).id, scene.folder / "a.txt"),
    ),
    "exporting.draft": (
        EVERYBODY,
        lambda scene: exporting.draft(scene.desk, scene.article().id, scene.folder / "a.txt"),
    ),
    "importing.keep": (EVERYBODY, lambda scene: importing.keep(scene.desk, Imported(Content("Мост")))),
    "pictures.add": (EVERYBODY, lambda scene: pictures.add(scene.desk, _PIXEL)),
    "pictures.add_file": (EVERYBODY, lambda scene: pictures.add_file(scene.desk, _picture(scene))),
    "pictures.sweep": (EVERYBODY, lambda scene: pictures.sweep(scene.desk)),
    "search.find": (EVERYBODY, lambda scene: search.find(scene.desk, "мост")),
    "search.index": (EVERYBODY, lambda scene: search.index(scene.desk)),
    "recovery.found": (EVERYBODY, lambda scene: scene.unsaved()),
    "recovery.take": (EVERYBODY, lambda scene: recovery.take(scene.desk, *scene.unsaved())),
    "recovery.discard": (EVERYBODY, lambda scene: recovery.discard(scene.desk, *scene.unsaved())),
    "recovery.put_back": (EVERYBODY, _put_back),
    "tags.create": (EDITORS, lambda scene: tags.create(scene.desk, "город")),
    "tags.rename": (EDITORS, lambda scene: _with_tag(scene, lambda room: tags.rename(room, "мост", "мосты"))),
    "tags.merge": (EDITORS, lambda scene: _with_tag(scene, lambda room: tags.merge(room, "мост", "река"))),
    "tags.delete": (EDITORS, lambda scene: _with_tag(scene, lambda room: tags.delete(room, "мост"))),
    "sections.replace": (EDITORS, lambda scene: sections.replace(scene.desk, ["Город"])),
    "sections.rename": (EDITORS, _section),
    "own_rules.add": (EDITORS, lambda scene: own_rules.add(scene.desk, RULE)),
    "own_rules.change": (EDITORS, lambda scene: _rule(scene, lambda room: own_rules.change(room, RULE.id, RULE))),
    "own_rules.take_over": (EDITORS, lambda scene: own_rules.take_over(scene.desk, [RULE])),
    "own_rules.remove": (EDITORS, lambda scene: _rule(scene, lambda room: own_rules.remove(room, RULE.id))),
    "policies.put": (ADMINISTRATORS, lambda scene: policies.put(scene.desk, Policy(four_eyes=True))),
    "decisions.add_word": (EVERYBODY, lambda scene: decisions.add_word(scene.desk, "акимат")),
    "decisions.remove_word": (EVERYBODY, lambda scene: decisions.remove_word(scene.desk, "акимат")),
    "decisions.ignore_here": (
        EVERYBODY,
        lambda scene: decisions.ignore_here(scene.desk, scene.article().id, FINDING, "Мост"),
    ),
    "decisions.ignore_in_article": (
        EVERYBODY,
        lambda scene: decisions.ignore_in_article(scene.desk, scene.article().id, FINDING, "Мост"),
    ),
    "decisions.ignore_in_newsroom": (
        EVERYBODY,
        lambda scene: decisions.ignore_in_newsroom(scene.desk, FINDING, "Мост"),
    ),
    "decisions.heed": (
        EVERYBODY,
        lambda scene: decisions.heed(scene.desk, scene.article().id, Ignored("a.b", "Мост")),
    ),
    "decisions.heed_in_newsroom": (
        EVERYBODY,
        lambda scene: decisions.heed_in_newsroom(scene.desk, Ignored("a.b", "Мост")),
    ),
    "backup.make": (EVERYBODY, lambda scene: backup.make(scene.desk)),
    "backup.make_at_the_end": (EVERYBODY, lambda scene: backup.make_at_the_end(scene.desk, changed=True)),
    "backup.make_when_due": (EVERYBODY, lambda scene: backup.make_when_due(scene.desk, timedelta(hours=1))),
    "backup.restore": (CHIEFS, lambda scene: backup.restore(scene.desk, backup.make(scene.desk))),
    "backup.note_return": (EVERYBODY, lambda scene: backup.note_return(scene.desk, backup.make(scene.desk))),
    "demo.fill": (EVERYBODY, lambda scene: scene.article() and demo.fill(scene.desk)),
    "demo.reset": (EVERYBODY, lambda scene: None),
}
"""Who may do it to an article that is not their own, and how it is done.

Words and ignored findings are everybody's, being about proofreading alone. What is found unsaved becomes an article
beside the one that a person may not change. The demo touches its own articles only.
"""

READS = {
    *("articles.get", "articles.history", "articles.listing", "articles.news"),
    *("approval.steps", "approval.changes_since"),
    *(
        "approval.obstacles",
        "auditing.audit",
        "auditing.last_line",
        "backup.listing",
        "backup.overdue",
        "decisions.of",
        "decisions.words",
    ),
    *("desk.cards", "exporting.objections", "exporting.copy", "mentions.people", "mentions.waiting"),
    *("own_rules.listing", "pictures.file_of", "policies.current", "recovery.discarded", "revisions.compare"),
    *("revisions.content", "revisions.listing", "sections.listing", "storage.has_room", "tags.listing"),
}


@pytest.mark.parametrize("name", RIGHTS)
@pytest.mark.parametrize("role", Role)
def test_what_a_role_may_not_do_is_refused_with_who_may(newsroom, tmp_path, name, role):
    allowed, act = RIGHTS[name]
    newsroom.person = Person("Марина Жакупова", role)
    scene = Scene(newsroom, tmp_path)
    if role in allowed:
        act(scene)
        return
    with pytest.raises(WorkflowError) as refused:
        act(scene)
    if allowed:
        told = f"{refused.value.happened} {refused.value.advice or ''}"
        assert any(named({each}) in told for each in allowed), told


def test_every_operation_has_a_decision_here():
    found = set()
    for module in pkgutil.iter_modules(editor_app.operations.__path__):
        loaded = import_module(f"editor_app.operations.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            takes = next(iter(inspect.signature(function).parameters), "")
            if function.__module__ == loaded.__name__ and takes == "newsroom" and not name.startswith("_"):
                found.add(f"{module.name}.{name}")

    assert found == {name.split(":")[0] for name in RIGHTS} | READS
