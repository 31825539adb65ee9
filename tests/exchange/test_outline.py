from editor_app.document.model import Block, BlockKind
from editor_app.exchange.outline import ListTree, parts


def shape(part):
    if isinstance(part, Block):
        return part.text
    return part.kind.value, [(item.block.text, *map(shape, item.lists)) for item in part.items]


def shapes(*blocks):
    return [shape(part) for part in parts(blocks)]


def number(text, level=0):
    return Block(text, BlockKind.NUMBER, level=level)


def bullet(text, level=0):
    return Block(text, BlockKind.BULLET, level=level)


def test_deeper_items_hang_below_the_item_before_them():
    assert shapes(number("1"), bullet("1a", 1), bullet("1b", 1), number("2")) == [
        ("number", [("1", ("bullet", [("1a",), ("1b",)])), ("2",)])
    ]


def test_a_paragraph_between_ends_the_list():
    assert shapes(number("1"), Block("текст"), number("1")) == [
        ("number", [("1",)]),
        "текст",
        ("number", [("1",)]),
    ]


def test_a_change_of_kind_begins_a_list_beside_the_first():
    assert shapes(bullet("a"), number("1")) == [("bullet", [("a",)]), ("number", [("1",)])]


def test_a_list_that_begins_deep_is_no_deeper_than_it_looks():
    assert shapes(bullet("a", 2), bullet("b")) == [("bullet", [("a",)]), ("bullet", [("b",)])]


def test_every_item_is_in_the_trees():
    blocks = tuple(number(str(index), level) for index, level in enumerate([3, 0, 2, 1, 1, 0]))

    def texts(part):
        assert isinstance(part, ListTree)
        for item in part.items:
            yield item.block.text
            for below in item.lists:
                yield from texts(below)

    assert [text for part in parts(blocks) for text in texts(part)] == [block.text for block in blocks]
