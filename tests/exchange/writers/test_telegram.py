import re
from html.parser import HTMLParser
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.exchange.format import Outlet
from editor_app.exchange.writers.telegram import FORMAT
from editor_app.workflow.article import Content

SENTENCE = "Движение по мосту через Нуру пустили в обе стороны ещё утром, и пробок больше нет. "
RULED = re.compile(r"^═══ .* ═══$", re.MULTILINE)


class Checker(HTMLParser):
    """Knows what Telegram knows, and that elements nest."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.opened, self.text = [], ""

    def handle_starttag(self, tag, attrs):
        assert tag in {"b", "i", "u", "s", "a", "code", "pre", "blockquote"}
        assert tag not in self.opened
        assert [name for name, _ in attrs] == (["href"] if tag == "a" else [])
        self.opened.append(tag)

    def handle_endtag(self, tag):
        assert self.opened.pop() == tag

    def handle_data(self, data):
        self.text += data


def units(text):
    return len(text.encode("utf-16-le")) // 2


def messages(page):
    return [said.strip() for said in RULED.split(page) if said.strip()]


def plain(message):
    checker = Checker()
    checker.feed(message)
    checker.close()
    assert not checker.opened
    return checker.text


def test_a_short_article_is_one_message_to_copy(written):
    table = Table(((Cell((Block("Год"),)), Cell((Block("Сумма"),))), (Cell((Block("2025"),)), Cell((Block("1"),)))), 1)
    content = Content(
        "Мост <открыт>",
        lead="Утром.",
        body=Document(
            (
                Block("Что дальше", BlockKind.HEADING_2),
                Block(
                    "Сайт и м2 тут",
                    marks=(
                        Mark(0, 4, MarkKind.LINK, "https://a.kz/?a=1&b=2"),
                        Mark(2, 6, MarkKind.BOLD),
                        Mark(8, 9, MarkKind.SUPERSCRIPT),
                        Mark(10, 13, MarkKind.FOOTNOTE, "По данным акима."),
                    ),
                ),
                Block("раз", BlockKind.NUMBER),
                Block("глубже", BlockKind.BULLET, level=1),
                Block("Сказано", BlockKind.QUOTE),
                table,
            )
        ),
        tags=("мост", "новая дорога"),
    )
    assert written(FORMAT, content).decode() == (
        "<b>Мост &lt;открыт&gt;</b>\n\nУтром.\n\n<b>Что дальше</b>\n\n"
        '<a href="https://a.kz/?a=1&amp;b=2">Са<b>йт</b></a><b> и</b> м² тут¹\n\n'
        "1. раз\n\u2003• глубже\n\n<blockquote>Сказано</blockquote>\n\n<b>Год | Сумма</b>\n2025 | 1\n\n"
        "¹ По данным акима.\n\n#мост #новая_дорога\n"
    )


def test_a_long_article_is_divided_between_paragraphs_and_a_heading_goes_with_its_text(written):
    paragraphs = [Block(SENTENCE * 12, BlockKind.PARAGRAPH) for _ in range(3)]
    body = Document((*paragraphs, *paragraphs[:1], Block("Что дальше", BlockKind.HEADING_1), paragraphs[0]))
    first, second = messages(written(FORMAT, Content("Мост открыт", body=body)).decode())
    assert first.startswith("<b>Мост открыт</b>")
    assert first.endswith("нет.")
    assert second.startswith("<b>Что дальше</b>\n\nДвижение")


def test_a_long_paragraph_is_divided_between_sentences(written):
    parts = messages(written(FORMAT, Content(body=Document((Block(SENTENCE * 120),)))).decode())
    assert len(parts) == 3
    assert all(part.startswith("Движение") and part.endswith("нет.") and units(part) <= 4096 for part in parts)
    assert " ".join(parts) == (SENTENCE * 120).strip()


@pytest.mark.parametrize("long", [False, True])
def test_a_picture_comes_with_the_beginning_of_the_text(article, png, long):
    picture = Block("Мост вечером", BlockKind.PICTURE, picture=Picture("ab12", 1, 1, "А. Ким"))
    lead = SENTENCE * 15 if long else "Утром."
    out = BytesIO()
    content = Content("Мост", lead=lead.strip(), body=Document((Block("Раз."), picture, Block("Два."))))
    FORMAT.write(article(content), Outlet(out, {"ab12": png}.get, lambda name, _: f"м_files/{name}"))
    page = out.getvalue().decode()
    said = messages(page)
    assert page.startswith("═══ 1 из ")
    assert "подпись к снимку м_files/ab12.png" in page.splitlines()[0]
    assert units(said[0]) <= 1024
    assert said[-1].endswith("Раз.\n\nМост вечером (А. Ким)\n\nДва.")
    assert len(said) == (2 if long else 1)


@given(
    st.lists(st.lists(st.sampled_from(["мост", "<&>", "🙂", "Нура.", "Да! ", "слово" * 9]), min_size=1, max_size=400)),
    st.lists(st.tuples(st.integers(0, 900), st.integers(1, 60), st.sampled_from(list(MarkKind)[:7])), max_size=6),
)
@settings(max_examples=60)
def test_every_message_fits_and_no_word_is_lost(written, paragraphs, spans):
    texts = [" ".join(words).strip() for words in paragraphs]
    blocks = []
    for text in texts:
        marks = [
            Mark(start, min(start + size, len(text)), kind, "https://a.kz/" if kind is MarkKind.LINK else "")
            for start, size, kind in spans
            if start < len(text)
        ]
        blocks.append(Block(text, marks=tuple(marks)))
    said = messages(written(FORMAT, Content(body=Document(tuple(blocks)))).decode())
    assert all(units(message) <= 4096 for message in said)
    assert " ".join(map(plain, said)).split() == " ".join(texts).split()
