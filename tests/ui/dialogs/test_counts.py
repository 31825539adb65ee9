from PySide6.QtCore import Qt

from editor_app.document.model import Block, Document
from editor_app.ui.dialogs.counts import CountsDialog
from editor_app.workflow.article import Content


def _rows(dialog: CountsDialog) -> dict[str, list[str]]:
    model = dialog.table.model()
    return {
        model.headerData(row, Qt.Orientation.Vertical): [
            model.index(row, column).data() for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def test_the_article_its_parts_and_the_selection_are_counted(desk, monkeypatch) -> None:
    shown: list[dict[str, list[str]]] = []
    monkeypatch.setattr(CountsDialog, "exec", lambda dialog: shown.append(_rows(dialog)))
    body = Document((Block("Он красив. Его ждали."), Block("слово " * 300)))
    desk.show(desk.store(Content("Мост открыт", body=body)))
    field = desk.window.workplace.editor.body
    field.setFocus()
    cursor = field.document().find("Он красив.")
    field.setTextCursor(cursor)
    desk.do("article.counts")
    [rows] = shown
    assert list(rows) == ["Заголовок", "Текст материала", "Весь материал", "Выделено"]
    assert rows["Заголовок"] == ["2", "11", "10", "1", "1"]
    assert rows["Весь материал"][:2] == ["306", "1\u202f832"]
    assert rows["Выделено"] == ["2", "10", "9", "1", "1"]
