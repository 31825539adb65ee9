from editor_app.document import tables
from editor_app.document.model import Document
from editor_app.workflow.article import Content

GRID = Document((tables.empty(2, 2),))


def test_cells_are_not_merged_nor_heads_changed_behind_the_back_of_suggest_mode(desk):
    desk.show(desk.store(Content(headline="Мост", body=GRID)))
    editor = desk.window.workplace.editor
    body, areas = editor.body, desk.window.areas
    place = body.textCursor()
    place.setPosition(body.document().begin().next().position())
    body.setTextCursor(place)
    table = place.currentTable()
    place.setPosition(table.cellAt(1, 1).firstPosition(), place.MoveMode.KeepAnchor)
    body.setTextCursor(place)
    editor.suggesting.turn(on=True)
    for verb in (areas.tables.merge, areas.tables.split, areas.tables.toggle_header):
        verb()
        assert body.passages.document() == GRID
        assert "Выключите режим правок" in desk.notices.text

    editor.suggesting.turn(on=False)
    areas.tables.merge()
    assert body.passages.document() != GRID
