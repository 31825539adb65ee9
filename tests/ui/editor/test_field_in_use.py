from editor_app.document.model import Block, BlockKind, Document, MarkKind
from editor_app.text.counting import counts
from editor_app.workflow.article import Content

ARTICLE = Content(headline="Заголовок", body=Document((Block("Тело"), Block("пункт", BlockKind.BULLET, level=1))))


def test_undo_belongs_to_the_field_in_use(editor, hands):
    editor.show_content(ARTICLE, writable=True)
    editor.headline.setFocus()
    hands(editor.headline).type("х")
    editor.body.setFocus()
    assert not editor.in_use.can_undo()
    editor.headline.setFocus()
    editor.in_use.undo()
    assert editor.headline.text() == "Заголовок"
    editor.in_use.redo()
    assert editor.headline.text() == "хЗаголовок"


def test_formats_are_for_the_body_alone(editor):
    editor.show_content(ARTICLE, writable=True)
    editor.headline.setFocus()
    editor.headline.selectAll()
    editor.in_use.toggle_mark(MarkKind.BOLD)
    editor.in_use.set_block_kind(BlockKind.QUOTE)
    assert editor.content(ARTICLE) == ARTICLE


def test_the_size_of_a_selection_is_told_where_there_is_one(editor, hands):
    editor.show_content(ARTICLE, writable=True)
    editor.body.setFocus()
    assert editor.in_use.selection_counts() is None
    hands(editor.body).select("пункт")
    assert editor.in_use.selection_counts() == counts("пункт")
