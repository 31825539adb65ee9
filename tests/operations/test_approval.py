import pytest

from editor_app.document.model import paragraphs
from editor_app.operations import approval, articles, decisions
from editor_app.operations.changes import Changes
from editor_app.proofreading.decisions import Ignored
from editor_app.store.errors import StaleVersion
from editor_app.workflow.article import Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.states import State


def test_the_way_from_draft_to_approval_is_recorded(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    approval.take(newsroom, article.id, 1, "submit")
    approval.take(as_editor, article.id, 2, "return", " нет второго источника ")
    approval.take(newsroom, article.id, 3, "submit")
    approved, changes = approval.take(as_editor, article.id, 4, "approve")

    assert (approved.state, approved.version) == (State.APPROVED, 5)
    assert changes == Changes(frozenset({article.id}))
    history = articles.history(newsroom, article.id)
    assert [(event.who, event.what, event.before, event.after, event.reason) for event in history] == [
        ("Дана Оспанова", "create", None, State.DRAFT, ""),
        ("Дана Оспанова", "submit", State.DRAFT, State.SUBMITTED, ""),
        ("Марина Жакупова", "return", State.SUBMITTED, State.RETURNED, "нет второго источника"),
        ("Дана Оспанова", "submit", State.RETURNED, State.SUBMITTED, ""),
        ("Марина Жакупова", "approve", State.SUBMITTED, State.APPROVED, ""),
    ]
    times = [event.when for event in history]
    assert times == sorted(times)


def test_an_editor_approves_the_version_that_was_read_and_no_other(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    approval.take(newsroom, article.id, 1, "submit")
    current, _ = articles.save(as_editor, article.id, 2, content("Новее"))

    with pytest.raises(StaleVersion) as caught:
        approval.take(as_editor, article.id, 2, "approve")

    assert caught.value.current == current
    assert articles.get(newsroom, article.id).state == State.SUBMITTED


def test_a_step_that_is_not_ones_to_take_changes_nothing(newsroom, content):
    article, _ = articles.create(newsroom, content())
    submitted, _ = approval.take(newsroom, article.id, 1, "submit")

    with pytest.raises(WorkflowError, match="может только редактор"):
        approval.take(newsroom, article.id, 2, "approve")

    assert articles.get(newsroom, article.id) == submitted
    assert len(articles.history(newsroom, article.id)) == 2


@pytest.mark.parametrize(
    ("empty", "missing"),
    [
        (Content(), "нет заголовка и текста"),
        (Content(headline="Есть"), "нет текста"),
        (Content(headline=" ", lead="Есть"), "нет заголовка"),
    ],
)
def test_an_article_without_a_headline_or_a_text_is_not_submitted(newsroom, empty, missing):
    article, _ = articles.create(newsroom, empty)

    with pytest.raises(WorkflowError, match=missing):
        approval.take(newsroom, article.id, 1, "submit")

    assert articles.get(newsroom, article.id).state == State.DRAFT


def test_an_article_that_was_emptied_meanwhile_is_not_approved_but_can_be_returned(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    approval.take(newsroom, article.id, 1, "submit")
    articles.save(as_editor, article.id, 2, Content())

    with pytest.raises(WorkflowError, match="пока нельзя"):
        approval.take(as_editor, article.id, 3, "approve")
    assert approval.take(as_editor, article.id, 3, "return", "пусто")[0].state == State.RETURNED


def test_an_editor_says_that_words_are_no_placeholder_and_takes_it_back(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content(body=paragraphs("Группа ХХ собрала зал.")))
    sent, _ = approval.take(newsroom, article.id, 1, "submit")
    [found] = [each for each in approval.obstacles(as_editor, article.id, "approve") if each.check == "placeholders"]
    with pytest.raises(WorkflowError, match="ХХ"):
        approval.take(as_editor, article.id, sent.version, "approve")
    with pytest.raises(WorkflowError, match="может только редактор"):
        approval.settle(newsroom, article.id, found.check, found.quote)

    approval.settle(as_editor, article.id, found.check, found.quote)
    assert all(each.check != "placeholders" for each in approval.obstacles(as_editor, article.id, "approve"))
    decisions.heed(as_editor, article.id, Ignored("checklist.placeholders", "ХХ"))
    with pytest.raises(WorkflowError, match="ХХ"):
        approval.take(as_editor, article.id, sent.version, "approve")
    approval.settle(as_editor, article.id, found.check, found.quote)
    assert approval.take(as_editor, article.id, sent.version, "approve")[0].state == State.APPROVED


def test_the_steps_are_those_of_the_person_at_the_desk(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    assert approval.steps(newsroom, article) == ["submit", "trash"]

    submitted, _ = approval.take(newsroom, article.id, 1, "submit")
    assert approval.steps(newsroom, submitted) == ["withdraw"]
    assert approval.steps(as_editor, submitted) == ["approve", "return", "remove"]
