from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table, paragraphs
from editor_app.document.suggesting import suggested
from editor_app.document.verdicts import Verdict
from editor_app.text.diff import Change, Fate
from editor_app.text.rows import PARAGRAPH
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.compared import Passage
from editor_app.workflow.comparison import compare
from editor_app.workflow.proposals import Proposal, Slot, propose, resolved

_CONTENT = Content("Мост", "Весной", "Лид.", paragraphs("Первый.\nВторой."), "Город", ("мосты",))


def _changed(after: Content) -> list[str]:
    return [str(part.title) for part in compare(_CONTENT, after).parts if part.is_changed]


def test_what_did_not_change_is_not_told():
    assert not compare(_CONTENT, _CONTENT).is_changed
    assert _changed(replace(_CONTENT, tags=(" Мосты ",), section="Город ")) == ["Теги"]


def test_each_part_is_compared():
    assert _changed(replace(_CONTENT, headline="Тоннель")) == ["Заголовок"]
    assert _changed(replace(_CONTENT, tags=("мосты", "реки"))) == ["Теги"]
    assert _changed(replace(_CONTENT, section="Спорт", lead="")) == ["Рубрика", "Лид"]


def test_what_is_proposed_round_the_text_is_told_with_its_author():
    when = datetime(2026, 11, 22, tzinfo=UTC)
    after = propose(_CONTENT, Proposal("000001", "Анна", when, Slot.TAGS, ("мосты", "реки")))
    assert _changed(after) == ["Правки заголовка, лида, рубрики и тегов"]
    assert _told(_CONTENT, after) == ["Теги: Анна предлагает «мосты, реки»"]
    assert _told(after, _CONTENT) == ["Теги: больше не предлагается «мосты, реки» (Анна)"]
    assert _told(after, resolved(after, ["000001"], Verdict.ACCEPT)) == []
    again = propose(after, Proposal("000002", "Анна", when, Slot.TAGS, ("мосты", "город")))
    assert _told(after, again) == ["Теги: Анна предлагает «мосты, город»"]


def test_words_in_bold_and_a_heading_are_told_though_no_word_changed():
    bold = Document((Block("Первый.", marks=(Mark(0, 6, MarkKind.BOLD),)), Block("Второй.")))
    heading = Document((Block("Первый.", BlockKind.HEADING_2), Block("Второй.")))
    for body in (bold, heading):
        compared = compare(_CONTENT, replace(_CONTENT, body=body))
        assert (compared.is_changed, compared.added, compared.removed) == (True, 0, 0)


def test_a_new_paragraph_in_bold_is_words_and_no_dress():
    body = Document((Block("Первый."), Block("Новый.", marks=(Mark(0, 5, MarkKind.BOLD),)), Block("Второй.")))
    [text] = [part for part in compare(_CONTENT, replace(_CONTENT, body=body)).parts if str(part.title) == "Текст"]
    assert [passage.said for passage in text.passages if passage.is_changed] == [()]


def test_words_are_counted_over_all_parts():
    compared = compare(_CONTENT, replace(_CONTENT, headline="Новый мост", body=paragraphs("Первый.")))
    assert (compared.added, compared.removed) == (2, 2)


def test_a_new_article_is_all_added():
    compared = compare(Content(), _CONTENT)
    assert (compared.added, compared.removed) == (7, 0)


def _told(before: Content, after: Content) -> list[str]:
    """What is said of two contents besides their words."""
    return [
        str(message) for part in compare(before, after).parts for passage in part.passages for message in passage.said
    ]


def _said(before: Document, after: Document) -> list[str]:
    """What is said of two bodies besides their words."""
    return _told(Content(body=before), Content(body=after))


def _text(*marks: Mark, text: str = "Мост откроют весной.", kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    return Document((Block(text, kind, marks),))


def test_what_became_of_the_form_is_said_in_words():
    plain, bold = _text(), _text(Mark(0, 4, MarkKind.BOLD))
    assert _said(plain, bold) == ["Стало полужирным: «Мост»"]
    assert _said(bold, plain) == ["Больше не полужирное: «Мост»"]
    link, other = (_text(Mark(0, 4, MarkKind.LINK, f"https://{name}.kz")) for name in ("a", "b"))
    assert _said(plain, link) == ["Появилась ссылка у слов «Мост»: https://a.kz"]
    assert _said(link, other) == ["Ссылка у слов «Мост»: была https://a.kz, стала https://b.kz"]
    heading = _text(kind=BlockKind.HEADING_2)
    assert _said(plain, heading) == ["Вид абзаца: был — обычный абзац, стал — заголовок 2"]


def test_form_is_told_of_words_that_stayed_where_others_changed():
    before, after = _text(), _text(Mark(5, 13, MarkKind.ITALIC), text="Мост закроют осенью.")
    assert _said(before, after) == []
    after = _text(Mark(0, 4, MarkKind.ITALIC), text="Мост закроют осенью.")
    assert _said(before, after) == ["Стало курсивом: «Мост»"]


_HERE = "Мост через реку откроют весной этого года."
_FIRST, _LAST = "Первый абзац стоит на месте.", "Последний абзац тоже никуда не делся."


def _moving(*marks: Mark, text: str = _HERE, kind: BlockKind = BlockKind.PARAGRAPH, down: bool = False) -> Document:
    block = Block(text, kind, marks)
    around = Block(_FIRST), Block("Второй ничем не примечателен."), Block(_LAST)
    return Document((*around, block) if down else (block, *around))


def test_form_is_told_of_a_paragraph_that_moved():
    plain = _moving()
    assert _said(plain, _moving(down=True)) == []
    assert _said(plain, _moving(Mark(0, 4, MarkKind.BOLD), down=True)) == ["Стало полужирным: «Мост»"]
    assert _said(_moving(Mark(0, 4, MarkKind.BOLD)), _moving(down=True)) == ["Больше не полужирное: «Мост»"]
    link, other = (_moving(Mark(5, 15, MarkKind.LINK, f"https://{name}.kz"), down=name == "b") for name in ("a", "b"))
    assert _said(link, other) == ["Ссылка у слов «через реку»: была https://a.kz, стала https://b.kz"]
    assert _said(plain, _moving(kind=BlockKind.QUOTE, down=True)) == ["Вид абзаца: был — обычный абзац, стал — цитата"]


def test_form_is_told_of_a_sentence_that_moved_and_was_reworded():
    before = Document((Block(f"{_HERE} {_FIRST}"), Block(_LAST, marks=(Mark(0, 9, MarkKind.ITALIC),))))
    reworded = _HERE.replace("весной", "осенью")
    bold = Mark(len(_LAST) + 1, len(_LAST) + 5, MarkKind.BOLD)
    after = Document((Block(_FIRST), Block(f"{_LAST} {reworded}", marks=(Mark(0, 9, MarkKind.ITALIC), bold))))
    assert _said(before, after) == ["Стало полужирным: «Мост»"]
    assert _said(after, before) == ["Больше не полужирное: «Мост»"]


def test_a_sentence_that_moved_into_a_quotation_is_told_to_be_there():
    before = Document((Block(f"{_HERE} {_FIRST}"), Block(_LAST, BlockKind.QUOTE)))
    after = Document((Block(_FIRST), Block(f"{_LAST} {_HERE}", BlockKind.QUOTE)))
    words = "Мост через реку откроют весной этого года."
    told = f"Вид абзаца у перенесённого «{words}»: был — обычный абзац, стал — цитата"
    assert _said(before, after) == [told]


_TALE = (_HERE, _FIRST, _LAST, "Четвёртая фраза говорит о другом.", "Пятая фраза замыкает этот ряд.")


@given(order=st.permutations(_TALE), parted=st.sets(st.integers(1, 4)), bold=st.sampled_from(_TALE))
def test_one_sentence_that_became_bold_is_told_once_wherever_it_went(
    order: list[str], parted: set[int], bold: str
) -> None:
    """Whatever is moved, split and joined, what is told of the dress is that of the one sentence."""
    before = Document((Block(" ".join(_TALE)),))
    ends = [0, *sorted(parted), len(order)]
    texts = [" ".join(order[start:end]) for start, end in pairwise(ends)]
    blocks = [
        Block(text, marks=(Mark(at, at + len(bold), MarkKind.BOLD),) if (at := text.find(bold)) >= 0 else ())
        for text in texts
    ]
    assert _said(before, Document(tuple(blocks))) == [f"Стало полужирным: «{bold}»"]


def _suggest(before: Document, after: Document) -> Document:
    return suggested(before, after, "000001", ())


def _words(before: Document, after: Document) -> list[tuple[str, str, Fate | None]]:
    compared = compare(Content(body=before), Content(body=after))
    pieces = [piece for part in compared.parts for passage in part.passages for piece in passage.row.pieces]
    return [(piece.change.value, piece.text, piece.fate) for piece in pieces if piece.change is not Change.SAME]


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("Мост откроют осенью.", [("removed", "весной"), ("added", "осенью")]),
        ("Мост открыт весной.", [("removed", "откроют"), ("added", "открыт")]),
        ("Мосты откроют весной.", [("removed", "Мост"), ("added", "Мосты")]),
        ("Мост весной.", [("removed", "откроют ")]),
        ("Мост через Ишим откроют весной.", [("added", "через Ишим ")]),
    ],
)
def test_what_is_suggested_is_one_change_of_whole_words_until_it_is_decided(text, changed):
    plain, other = _text(), _text(text=text)
    waits = _suggest(plain, other)
    assert _words(plain, waits) == [(*change, Fate.PROPOSED) for change in changed]
    assert compare(Content(body=plain), Content(body=waits)).changes == 1
    assert _words(plain, other) == [(*change, None) for change in changed]
    taken = compare(Content(body=waits), Content(body=other))
    assert (_words(waits, other), taken.changes) == ([], 1)
    declined = _words(waits, plain)
    assert sorted(text for _, text, _ in declined) == sorted(text for _, text in changed)
    assert {fate for *_, fate in declined} == {Fate.DECLINED}


def test_what_was_taken_is_told_in_whole_words():
    plain, other = _text(), _text(text="Мост открыт весной.")
    assert _said(_suggest(plain, other), other) == ["Правка принята: было «откроют», стало «открыт»"]
    assert _said(_suggest(plain, _text(text="Мост весной.")), _text(text="Мост весной.")) == [
        "Правка принята: убрано «откроют»"
    ]


def test_a_paragraph_that_is_suggested_to_go_or_to_come_says_so():
    short, long = paragraphs("Мост откроют."), paragraphs("Мост откроют.\nГород ждёт его давно.")
    assert {fate for *_, fate in _words(long, _suggest(long, short))} == {Fate.PROPOSED}
    assert {fate for *_, fate in _words(short, _suggest(short, long))} == {Fate.PROPOSED}


def test_a_word_that_is_suggested_in_a_caption_says_so():
    plain, other = _body(_PICTURE), _body(replace(_PICTURE, text="Мост летом"))
    waits = _suggest(plain, other)
    assert {fate for *_, fate in _words(plain, waits)} == {Fate.PROPOSED}
    assert _said(waits, other) == ["Правка принята: было «зимой», стало «летом»"]
    assert {fate for *_, fate in _words(waits, plain)} == {Fate.DECLINED}


def test_a_form_that_is_suggested_is_told_as_a_suggestion_alone():
    plain, bold = _text(), _text(Mark(0, 4, MarkKind.BOLD))
    assert _said(plain, _suggest(plain, bold)) == ["Предложено оформить иначе: «Мост»"]
    assert _said(_suggest(plain, bold), bold) == ["Об оформлении решено: «Мост»"]


_WHEN = datetime(2026, 11, 22, tzinfo=UTC)


def _thread(**changes: Any) -> Thread:
    first = Remark("Марина", _WHEN, "Как её зовут?")
    return replace(Thread("000001", (first,), quote="жительница района"), **changes)


def test_what_is_said_about_the_article_is_told():
    asked = replace(_CONTENT, threads=(_thread(),))
    answered = replace(asked, threads=(_thread().answered(Remark("Дана", _WHEN, "Светлана Ким.")),))
    settled = replace(answered, threads=(replace(answered.threads[0], resolved=True),))
    assert _told(_CONTENT, asked) == ["Марина о словах «жительница района»: «Как её зовут?»"]
    assert _told(asked, answered) == ["Дана отвечает на «Как её зовут?»: «Светлана Ким.»"]
    assert _told(answered, settled) == ["Решено: «Как её зовут?»"]
    later = _WHEN + timedelta(minutes=1)
    reworded = replace(asked, threads=(_thread().answered(Remark("Дана", later, "Светлана.")),))
    assert _told(answered, reworded) == ["Дана пишет иначе: было «Светлана Ким.», стало «Светлана.»"]
    assert _told(answered, asked) == ["Дана убирает свои слова: «Светлана Ким.»"]
    assert _told(settled, answered) == ["Снова открыто: «Как её зовут?»"]
    assert _told(asked, _CONTENT) == ["Примечание убрано: «Как её зовут?»"]
    for about in About:
        assert _told(_CONTENT, replace(_CONTENT, threads=(_thread(about=about, quote=""),)))
    about_headline = replace(_CONTENT, threads=(_thread(about=About.HEADLINE, quote=""),))
    assert _told(_CONTENT, about_headline) == ["Марина о заголовке: «Как её зовут?»"]
    compared = compare(_CONTENT, settled)
    assert (compared.comments, compared.changes, compared.added) == (3, 0, 0)


def test_a_mark_of_a_comment_is_no_change_of_the_text():
    assert not compare(Content(body=_text()), Content(body=_text(Mark(0, 4, MarkKind.COMMENT, "1")))).is_changed


def test_a_paragraph_that_was_split_keeps_its_words_and_tells_its_new_kind():
    one = Document((Block("Мост откроют весной. Город ждёт его давно."),))
    two = Document((Block("Мост откроют весной."), Block("Город ждёт его давно.", BlockKind.QUOTE)))
    compared = compare(Content(body=one), Content(body=two))
    assert (compared.added, compared.removed) == (0, 0)
    assert _said(one, two) == ["Вид абзаца: был — обычный абзац, стал — цитата"]


_TABLE = Table(
    ((Cell((Block("Год"),)), Cell((Block("Мостов"),))), (Cell((Block("2025"),)), Cell((Block("3"),)))), header=1
)


def _body(*parts: Block | Table) -> Document:
    return Document((Block("До таблицы."), *parts, Block("После таблицы.")))


def test_the_build_of_a_table_is_told_in_words():
    longer = replace(_TABLE, rows=(*_TABLE.rows, (Cell((Block("2026"),)), Cell((Block("5"),)))))
    assert _said(_body(_TABLE), _body(longer)) == ["В таблицу добавлена строка 3"]
    assert _said(_body(longer), _body(_TABLE)) == ["Из таблицы убрана строка 3"]
    wider = replace(
        _TABLE,
        rows=tuple((*row, Cell((Block(text),))) for row, text in zip(_TABLE.rows, ("Длина", "420"), strict=True)),
    )
    assert _said(_body(_TABLE), _body(wider)) == ["В таблицу добавлен столбец 3: «Длина»"]
    assert _said(_body(_TABLE), _body(replace(_TABLE, header=0))) == ["Строк в шапке таблицы: было 1, стало 0"]
    assert _said(_body(), _body(_TABLE)) == ["Добавлена таблица: строк 2, столбцов 2"]
    assert _said(_body(_TABLE), _body()) == ["Убрана таблица: строк 2, столбцов 2"]


def test_a_word_in_a_cell_is_shown_in_its_row():
    other = replace(_TABLE, rows=(_TABLE.rows[0], (_TABLE.rows[1][0], Cell((Block("4"),)))))
    compared = compare(Content(body=_body(_TABLE)), Content(body=_body(other)))
    [row] = [passage.row for part in compared.parts for passage in part.passages if passage.is_changed]
    assert (row.before, row.after) == ("2025 │ 3", "2025 │ 4")


_PICTURE = Block("Мост зимой", BlockKind.PICTURE, picture=Picture("ab" * 32, 640, 480, "Редакция", "Мост в снегу"))


def _picture(**changes: Any) -> Block:
    assert _PICTURE.picture is not None
    return replace(_PICTURE, picture=replace(_PICTURE.picture, **changes))


def test_everything_about_a_picture_is_told():
    before = _body(_PICTURE)
    assert _said(_body(), before) == ["Картинка добавлена"]
    assert _said(before, _body()) == ["Картинка убрана"]
    assert _said(before, _body(_picture(digest="cd" * 32))) == ["Картинку заменили: теперь это другой файл"]
    assert _said(before, _body(_picture(credit="Дана"))) == ["Автор снимка: был Редакция, стал Дана"]
    assert _said(before, _body(_picture(alternative=""))) == ["Убран альтернативный текст: «Мост в снегу»"]
    moved = Document((_PICTURE, Block("До таблицы."), Block("После таблицы.")))
    assert _said(before, moved) == ["Картинка стоит в другом месте"]
    compared = compare(Content(body=before), Content(body=_body(replace(_PICTURE, text="Мост летом"))))
    assert (compared.pictures, compared.added, compared.removed) == (1, 1, 1)


def test_a_picture_does_not_move_when_words_before_it_do():
    after = Document((Block("Новое начало."), *_body(_PICTURE).parts))
    assert _said(_body(_PICTURE), after) == []
    assert [bool(any(passage.pictures)) for passage in _passages(_body(_PICTURE), after)] == [False, False, True, False]


def _passages(before: Document, after: Document) -> tuple[Passage, ...]:
    [text] = compare(Content(body=before), Content(body=after)).parts
    return text.passages


def test_pictures_that_changed_places_are_told_of_though_no_words_stand_between_them():
    other = _picture(digest="ef" * 32)
    assert _said(_body(_PICTURE, other), _body(other, _PICTURE)) == ["Картинка стоит в другом месте"]


def test_a_picture_between_paragraphs_that_were_joined_is_shown_behind_them():
    one, two = Block("Город растёт быстро."), Block("Мост стоит прочно.")
    whole = Block(f"{one.text} {two.text}")
    parted, joined = Document((one, _PICTURE, two)), Document((whole, _PICTURE))
    assert [bool(any(passage.pictures)) for passage in _passages(parted, joined)] == [False, True]
    assert _said(parted, joined) == ["Картинка стоит в другом месте"]


def test_tags_are_told_by_name_and_their_order_too():
    before = replace(_CONTENT, tags=("мосты", "реки"))
    [tags] = [part for part in compare(before, replace(_CONTENT, tags=("город", "реки"))).parts if part.is_changed]
    rows = [(passage.row.before, passage.row.after) for passage in tags.passages]
    assert rows == [("мосты", None), (None, "город"), ("реки", "реки")]
    compared = compare(before, replace(_CONTENT, tags=("реки", "мосты")))
    assert [str(message) for part in compared.parts for each in part.passages for message in each.said] == [
        "Теги стоят в другом порядке: реки, мосты"
    ]


def test_changes_are_counted_as_a_reader_counts_them():
    after = replace(_CONTENT, headline="Новый тоннель", body=paragraphs("Первый.\nВторой и третий."))
    compared = compare(_CONTENT, after)
    assert (compared.changes, compared.added, compared.removed) == (2, 4, 1)


_BLOCK = st.builds(
    Block,
    st.sampled_from(
        ["", "Мост.", "Город растёт быстро. Мост стоит прочно.", "Город растёт быстро.", "Мост стоит прочно."]
    ),
)
_PART = st.one_of(
    _BLOCK,
    st.just(Block(kind=BlockKind.RULE)),
    st.just(_TABLE),
    st.sampled_from([_PICTURE, _picture(digest="ef" * 32)]),
)
_BODIES = st.lists(_PART, max_size=6).map(lambda parts: Document(tuple(parts)))


_SENTENCES = st.lists(
    st.lists(st.sampled_from("мост моста по поехал город городской и весной.".split()), min_size=1, max_size=8).map(
        " ".join
    ),
    min_size=1,
    max_size=3,
).map(lambda texts: paragraphs("\n".join(texts)))


@given(_SENTENCES, _SENTENCES)
def test_a_suggestion_is_as_many_changes_as_what_it_suggests(before, after):
    waits = _suggest(before, after)
    bare, compared = (compare(Content(body=before), Content(body=other)) for other in (after, waits))
    assert (compared.changes, compared.added, compared.removed) == (bare.changes, bare.added, bare.removed)


@given(_BODIES, _BODIES, _BODIES)
def test_what_is_suggested_is_compared_as_it_is_proposed(first, second, third):
    waits = _suggest(first, second)
    for one, other, plain in ((waits, third, second), (third, waits, second)):
        compared = compare(Content(body=one), Content(body=other))
        bare = compare(Content(body=plain if one is waits else one), Content(body=plain if other is waits else other))
        rows, bare_rows = (
            [
                [(piece.change, piece.text) for piece in passage.row.pieces]
                for part in each.parts
                for passage in part.passages
            ]
            for each in (compared, bare)
        )
        assert [row for row in rows if row] == [row for row in bare_rows if row]
    assert compare(Content(body=waits), Content(body=second)).is_changed == (waits != second)


@given(_BODIES, _BODIES)
def test_nothing_is_lost_and_no_change_goes_untold(before, after):
    compared = compare(Content(body=before), Content(body=after))
    assert compared.is_changed == (before != after)
    passages = [passage for part in compared.parts for passage in part.passages]
    for side, body in (("before", before), ("after", after)):
        words = [block.text for part in body.parts if isinstance(part, Block) and not part.picture for block in [part]]
        sides = [text for each in passages if not any(each.pictures) if (text := getattr(each.row, side)) is not None]
        shown = [text for whole in sides for text in whole.split(PARAGRAPH)]
        assert [text for text in shown if "│" not in text] == words
    for number, body in enumerate((before, after)):
        pictures = [block.picture for block in body.blocks if block.picture]
        shown_pictures = [one for each in passages if (one := each.pictures[number])]
        assert sorted(picture.digest for picture in shown_pictures) == sorted(picture.digest for picture in pictures)
