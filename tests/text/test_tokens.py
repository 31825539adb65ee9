import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.tokens import TokenKind, tokens

_LIKE_NEWS = st.text("абвгё АБВ ізқ ab AB 019 -‑–—.,:;!?…«»„“()[]@#/\\'’ʼ\u0301\u00ad\u00a0\u2028\n\t_%№", max_size=60)


@given(text=_LIKE_NEWS | st.text(max_size=60))
def test_tokens_cover_the_text_without_a_gap(text):
    found = list(tokens(text))

    assert "".join(token.text for token in found) == text
    place = 0
    for token in found:
        assert token.start == place < token.end
        assert token.span.of(text) == token.text
        place = token.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Он вышел.", "Он/word  /space вышел/word ./mark"),
        ("Алматы — 2026", "Алматы/word  /space —/mark  /space 2026/number"),
        ("за́мок", "за́мок/word"),
        ("сло\u00adво", "сло\u00adво/word"),
        ("онлайн-формат", "онлайн-формат/word"),
        ("из‑за", "из‑за/word"),
        ("О'Коннор", "О'Коннор/word"),
        ("Д’Артаньян", "Д’Артаньян/word"),
        ("4-ое", "4-ое/mixed"),
        ("30-летний", "30-летний/mixed"),
        ("Ту-154", "Ту-154/mixed"),
        ("3,5 1.000.000 18:10", "3,5/number  /space 1.000.000/number  /space 18:10/number"),
        ("100%", "100/number %/mark"),
        ("слово,слово", "слово/word ,/mark слово/word"),
        ("Қазақстан", "Қазақстан/word"),
        ("https://a.kz/b?c=d.", "https://a.kz/b?c=d/address ./mark"),
        ("«www.paraq.kz»", "«/mark www.paraq.kz/address »/mark"),
        ("пишет Liter.kz,", "пишет/word  /space Liter.kz/address ,/mark"),
        ("news@paraq.kz", "news@paraq.kz/address"),
        ("(ivan.petrov@mail.ru)", "(/mark ivan.petrov@mail.ru/address )/mark"),
        ("@akorda #Алматы", "@akorda/address  /space #Алматы/address"),
        ("отчет.docx", "отчет.docx/address"),
        ("а_б", "а/word _/mark б/word"),
        ("👩‍🚀", "👩/mark \u200d/mark 🚀/mark"),
    ],
)
def test_each_piece_is_told_for_what_it_is(text, expected):
    assert " ".join(f"{token.text}/{token.kind.value}" for token in tokens(text)) == expected


@pytest.mark.parametrize(
    "piece", ["а.", "а@", "a.com.", "а-", "1,", "а1-", "http://", "«", "'а", "@", "www.", "а\u0301"]
)
def test_no_text_takes_long(piece):
    """A run without a space must not be looked through again from each of its tokens."""
    started = time.process_time()
    for _ in tokens(piece * 20_000):
        pass

    assert time.process_time() - started < 5


def test_an_address_is_never_a_word():
    kinds = [token.kind for token in tokens("читайте на liter.kz и пишите на a@b.kz")]

    assert kinds.count(TokenKind.ADDRESS) == 2


def test_a_raised_figure_is_no_letter_of_the_unit_before_it() -> None:
    assert [token.text for token in tokens("5 м²") if token.kind is TokenKind.WORD] == ["м"]
