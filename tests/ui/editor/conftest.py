"""What the tests of the editor share."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.workflow.article import Content

BRIDGE = Document((Block("Мост открыт"), Block("Дождь")))
"""What stands where a test needs no more."""

_letters = st.one_of(
    st.sampled_from("абвгдежқәұіһ👍🏽😀𝄞\u0301\u2028\u00a0\t  "),
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\u2029\ufdd0\ufdd1"),
)


_MARKS = (
    *(MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE),
    *(MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT, MarkKind.LINK, MarkKind.FOOTNOTE),
)
_SUGGESTED = (MarkKind.COMMENT, MarkKind.INSERTION, MarkKind.DELETION, MarkKind.FORMATTING)
_VALUES = {
    **{key: ["000001", "000002"] for key in _SUGGESTED},
    MarkKind.FORMATTING: ['["000001"]', '["000002", ["bold", ""]]'],
    MarkKind.LINK: ["https://example.kz/қ?a=1&b=2", "mailto:a@b.kz"],
    MarkKind.FOOTNOTE: ["По данным «Бюро».", "Там же"],
}


@st.composite
def _marks(draw, length):
    kind = draw(st.sampled_from([*_MARKS, *_SUGGESTED]))
    end = length + kind.is_suggestion  # the end of the paragraph may be suggested too
    start = draw(st.integers(0, end - 1))
    return Mark(start, draw(st.integers(start + 1, end)), kind, draw(st.sampled_from(_VALUES.get(kind, [""]))))


_pictures = st.builds(
    Picture,
    digest=st.sampled_from(["", "0" * 64]),
    width=st.integers(0, 4000),
    height=st.integers(0, 4000),
    credit=st.sampled_from(["", "Фото: Қазинформ"]),
    alternative=st.sampled_from(["", "Мост"]),
)


@st.composite
def _blocks(draw):
    kind = draw(st.sampled_from(BlockKind))
    text = "" if kind is BlockKind.RULE else draw(st.text(_letters, max_size=24))
    found = draw(st.lists(_marks(len(text)), max_size=4)) if text else []
    picture = draw(_pictures) if kind is BlockKind.PICTURE else None
    return Block(text, kind, tuple(found), draw(st.integers(0, 5)) if kind.is_list else 0, picture)


@st.composite
def _tables(draw):
    """A table of at most three rows and columns whose cells were merged at random."""
    height, width = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    taken, rows = set(), []
    for row in range(height):
        cells = []
        for column in range(width):
            if (row, column) in taken:
                continue
            free = next((n for n in range(column, width) if (row, n) in taken), width) - column
            down, right = draw(st.integers(1, height - row)), draw(st.integers(1, free))
            taken |= {(row + y, column + x) for y in range(down) for x in range(right)}
            cells.append(Cell(tuple(draw(st.lists(_blocks(), min_size=1, max_size=2))), down, right))
        rows.append(tuple(cells))
    return Table(tuple(rows), draw(st.integers(0, height)))


_parts = st.one_of(_blocks(), _blocks(), _blocks(), _tables())
_documents = st.lists(_parts, max_size=6).map(lambda made: Document(tuple(made)))
st.register_type_strategy(Block, _blocks())
st.register_type_strategy(Table, _tables())
st.register_type_strategy(Document, _documents)


@pytest.fixture(autouse=True)
def _application(qapp):
    """Qt's text classes need an application."""


def _beside(name: str) -> Any:
    """Import a module that lies beside this one."""
    spec: Any = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def suggesting_desk():
    """The class of random work on suggestions."""
    return _beside("suggesting_desk").SuggestingDesk


@pytest.fixture(scope="session")
def anchoring_desk():
    """The class of random work on a text with comments."""
    return _beside("anchoring_desk").AnchoringDesk


@pytest.fixture
def suggest(editor, body, hands):
    """Shows a document with suggest mode on, and gives hands that type into it."""

    def show(document=BRIDGE, known=(), person="Анна"):
        editor.show_content(Content(body=document, suggestions=known), writable=True)
        editor.suggesting.register.person = person
        editor.suggesting.turn(on=True)
        body.setFocus()
        return hands(body)

    return show
