from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.operations import approval, articles
from editor_app.operations.errors import OperationError
from editor_app.workflow.article import Content
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.errors import WorkflowError

WHEN = datetime(2025, 3, 3, 9, tzinfo=UTC)
TEXT = Content(headline="Мост", body=Document((Block("Мост открыт"),)))


def commented(content, *remarks):
    body = Document((Block("Мост открыт", marks=(Mark(0, 4, MarkKind.COMMENT, "000001"),)),))
    return replace(content, body=body, threads=(Thread("000001", remarks, quote="Мост"),))


def test_of_a_text_that_is_locked_one_may_speak_but_not_write(as_editor):
    article, _ = articles.create(as_editor, TEXT)
    article, _ = approval.take(as_editor, article.id, article.version, "submit")
    article, _ = approval.take(as_editor, article.id, article.version, "approve")
    said = commented(article.content, Remark(as_editor.person.name, WHEN, "Когда?"))
    article, _ = articles.save(as_editor, article.id, article.version, said)
    assert article.content.threads == said.threads

    with pytest.raises(WorkflowError):
        articles.save(as_editor, article.id, article.version, replace(article.content, headline="Мосты"))


def test_what_others_said_stays(as_editor):
    remark = Remark("Другой", WHEN, "Когда?")
    article, _ = articles.create(as_editor, commented(TEXT, remark, Remark(as_editor.person.name, WHEN, "Вчера.")))
    own = replace(article.content, threads=(replace(article.content.threads[0], remarks=(remark,)),))
    article, _ = articles.save(as_editor, article.id, article.version, own)

    for threads in ((), (replace(article.content.threads[0], remarks=(replace(remark, text="Никогда"),)),)):
        with pytest.raises(OperationError):
            articles.save(as_editor, article.id, article.version, replace(article.content, threads=threads))


def test_ones_own_last_words_may_be_said_otherwise_until_they_are_answered(as_editor):
    me = as_editor.person.name
    asked, answer = Remark("Другой", WHEN, "Когда?"), Remark(me, WHEN, "Вчера.")
    article, _ = articles.create(as_editor, commented(TEXT, asked, answer))

    def save(*remarks):
        threads = (replace(article.content.threads[0], remarks=remarks),)
        return articles.save(as_editor, article.id, article.version, replace(article.content, threads=threads))[0]

    article = save(asked, Remark(me, WHEN, "Позавчера."))
    said, thanks = article.content.threads[0].remarks[1], Remark("Другой", WHEN, "Спасибо")
    as_editor.person = replace(as_editor.person, name="Другой")
    article = save(asked, said, thanks)
    as_editor.person = replace(as_editor.person, name=me)
    with pytest.raises(OperationError):
        save(asked, answer, thanks)
