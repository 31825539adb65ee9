import pytest

from editor_app.lexicon.glued import split_by_look
from editor_app.lexicon.lexicon import Lexicon


@pytest.mark.parametrize(
    ("glued", "right"),
    [
        ("посетилПавлодар", "посетил Павлодар"),
        ("ВанЮн", "Ван Юн"),
        ("ДТПс", "ДТП с"),
        ("СШАвыслал", "США выслал"),
        ("ВГермании", "В Германии"),
        ("эвакуировали102", "эвакуировали 102"),
        ("на28", "на 28"),
        ("2024года", "2024 года"),
        ("5-йежегодный", "5-й ежегодный"),
        ("ВКостанае", "В Костанае"),
        ("порталeGov", "портал eGov"),
        ("ЦИКРоссии", "ЦИК России"),
        ("тенгевКазахстане", "тенге в Казахстане"),
        ("МихаилБаллак", "Михаил Баллак"),
    ],
)
def test_a_seam_that_shows_is_parted(lexicon: Lexicon, glued: str, right: str) -> None:
    assert split_by_look(glued, lexicon, lambda _: None) == right


@pytest.mark.parametrize(
    "word",
    [
        *("КазМунайГаз", "КазТрансОйл", "МакКейн", "ЕНПФа", "МВДшник", "YouTube", "iPhone", "ТрансТелеКом"),
        *("COVID19", "м2", "4ое", "30летний", "Ту154", "БелТА", "УЕФАовский"),
    ],
)
def test_brands_endings_and_measures_are_not(lexicon: Lexicon, word: str) -> None:
    assert split_by_look(word, lexicon, lambda _: None) is None
