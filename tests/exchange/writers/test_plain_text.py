from editor_app.document.model import LINE_BREAK, Block, BlockKind, Cell, Document, Picture, Table
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


def test_a_table_is_rows_a_picture_its_caption_and_a_rule_a_line(written):
    table = Table(((Cell((Block("Год"),)), Cell((Block("а"), Block("б")))), (Cell((Block("2025"),)), Cell())))
    picture = Block("Мост", BlockKind.PICTURE, picture=Picture("ab", credit="А. Ким"))
    bare = Block("", BlockKind.PICTURE, picture=Picture("ab"))
    body = Document((table, picture, bare, Block("", BlockKind.RULE), Block("Дальше")))

    assert written(FORMAT, Content(body=body)).decode() == "Год\tа б\n2025\t\n\nМост А. Ким\n\n* * *\n\nДальше\n"
