"""No text of the window reads a file or an address that is named in it."""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QTextEdit

import editor_app.ui
from editor_app.settings import Settings
from editor_app.ui.background import Background
from editor_app.ui.closed import ClosedDocument, ClosedText
from editor_app.ui.comparing.view import ComparisonView
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.printing import page, paper
from editor_app.workflow.article import Content

SECRET = QColor(255, 0, 0)
OPEN = {"QTextDocument", "QTextEdit", "QTextBrowser"}


@pytest.fixture
def secret(tmp_path: Path) -> str:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(SECRET)
    path = tmp_path / "secret.png"
    assert image.save(str(path))
    return str(path)


def _insert(document: QTextDocument, name: str) -> None:
    form = QTextImageFormat()
    form.setName(name)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertImage(form)


def _shows_secret(document: QTextDocument) -> bool:
    document.setTextWidth(300)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return any(image.pixelColor(x, y) == SECRET for x in range(0, 300, 5) for y in range(0, 200, 5))


@pytest.fixture
def writer(qapp):
    del qapp
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    made.setResolution(96)
    made.setPageLayout(paper.layout())
    yield made
    del made


@pytest.mark.parametrize("prefix", ["", "file://"])
def test_a_picture_that_a_text_names_is_not_read(writer, secret, tmp_path, prefix) -> None:
    unguarded = QTextDocument()
    _insert(unguarded, prefix + secret)
    assert _shows_secret(unguarded), "Qt reads it where nothing holds it"

    background = Background()
    comparison = ComparisonView(background, Settings(tmp_path / "settings.json"))
    widgets = [Field("", ""), RichText(), *comparison.findChildren(QTextEdit)]
    printed = page.document(Content(""), writer, {}, moment=datetime(2026, 3, 12, tzinfo=UTC))
    for document in [each.document() for each in widgets] + [printed, ClosedDocument()]:
        _insert(document, prefix + secret)
        assert not _shows_secret(document)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x.png", "//host/share/x.png", "file:///dev/zero"])
def test_every_resource_is_a_picture_of_one_point(qapp, address) -> None:
    del qapp
    for closed in (ClosedDocument(), ClosedText()):
        for kind in QTextDocument.ResourceType:
            loaded = closed.loadResource(kind.value, QUrl(address))
            assert isinstance(loaded, QImage)
            assert (loaded.width(), loaded.height()) == (1, 1)


def test_no_module_makes_a_rich_text_that_is_not_closed() -> None:
    root = Path(editor_app.ui.__file__).parent
    found = [
        f"{path.name}: {ast.unparse(node)}"
        for path in root.rglob("*.py")
        if path.name != "closed.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if any(isinstance(name, ast.Name) and name.id in OPEN for name in _made_of(node))
    ]
    assert found == []


def _made_of(node: ast.AST) -> list[ast.expr]:
    """What is called, or inherited from."""
    match node:
        case ast.Call():
            return [node.func]
        case ast.ClassDef():
            return node.bases
        case _:
            return []
