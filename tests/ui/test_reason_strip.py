"""Why an article was returned stands over it until it goes on."""

from editor_app.document.model import paragraphs
from editor_app.operations import approval
from editor_app.workflow.article import Content

WHOLE = Content("Мост открыт", lead="Лид.", body=paragraphs("Мост строили год."), section="Город", tags=("мосты",))


def _step(desk, article_id, name, reason=""):
    desk.background.run(approval.take, article_id, desk.read(article_id).version, name, reason)
    desk.settle()


def test_the_reason_of_a_return_stands_over_the_article_until_it_is_handed_in_again(desk):
    article = desk.store(WHOLE)
    _step(desk, article.id, "submit")
    _step(desk, article.id, "return", "нет даты")
    desk.show(article)
    desk.settle()
    strip = desk.window.reason
    assert not strip.isHidden()
    assert "Вернуть на доработку" in strip.text.text()
    assert strip.text.text().endswith(": нет даты")
    desk.do("view.board")
    assert strip.isHidden()
    desk.do("view.board")
    desk.settle()
    assert not strip.isHidden()
    desk.do("step.submit")
    desk.settle()
    assert strip.isHidden()


def test_nothing_is_said_where_no_step_had_a_reason(desk):
    desk.show(desk.store(WHOLE))
    desk.settle()
    assert desk.window.reason.isHidden()


def test_a_broken_seal_is_not_told_over_the_board(desk):
    desk.show(desk.store(WHOLE))
    for step in ("submit", "approve", "publish"):
        desk.do(f"step.{step}")
    desk.type("!")
    desk.settle()
    assert not desk.window.seal.isHidden()
    desk.do("view.board")
    assert desk.window.seal.isHidden()
