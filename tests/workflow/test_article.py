from editor_app.document.model import Block, Document
from editor_app.workflow.article import Content, named


def test_the_text_of_an_article_leaves_out_what_is_empty():
    content = Content("Мост", lead="Открыли.", body=Document((Block("Утром."), Block("Пробок нет."))))

    assert content.text == "Мост\nОткрыли.\nУтром.\nПробок нет."
    assert Content().text == ""


def test_what_cannot_be_stored_is_replaced():
    content = Content("а\0", lead="\ud83d", tags=("т\udc00",))

    assert (content.headline, content.lead, content.tags) == ("а\ufffd", "\ufffd", ("т\ufffd",))


def test_an_article_without_a_headline_has_a_name():
    assert named(" Мост ") == "Мост"
    assert named(" ") == "Без заголовка"
