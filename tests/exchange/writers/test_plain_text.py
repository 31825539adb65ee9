from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document
from editor_app.exchange.writers.plain_text import FORMAT
from editor_app.workflow.article import Content


def test_paragraphs_stand_apart_and_lists_keep_marks_and_numbers(written):
    blocks = (
        Block("раз", BlockKind.NUMBER),
        Block("глубже", BlockKind.BULLET, level=1),
        Block("два", BlockKind.NUMBER),
        Block(f"строка{LINE_BREAK}ещё"),
    )
    text = written(FORMAT, Content("Мост открыт", lead="Утром.", body=Document(blocks))).decode()
    assert text == "Мост открыт\n\nУтром.\n\n1. раз\n    • глубже\n2. два\n\nстрока\nещё\n"
