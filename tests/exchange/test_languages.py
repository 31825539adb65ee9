import pytest

from editor_app.exchange.languages import languages, main_language

KAZAKH = "Қарағанды қаласында жаңа көпір ашылды."
RUSSIAN = "Об этом сообщил Қасым."


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Мост открыли утром.", []),
        (KAZAKH, [(KAZAKH, "kk-KZ")]),
        (RUSSIAN, [("Қасым", "kk-KZ")]),
        (f"{RUSSIAN} {KAZAKH}", [("Қасым", "kk-KZ"), (KAZAKH, "kk-KZ")]),
        ("Компания Apple Inc. выпустила iPhone.", []),
        ("«The bridge is open now», — сказал он.", [("«The bridge is open now», — сказал он.", "en-US")]),
        ("", []),
    ],
)
def test_a_piece_is_marked_with_the_language_that_its_letters_tell(text, pieces):
    assert [(text[start:end], language) for start, end, language in languages(text)] == pieces


def test_the_language_of_a_document_is_that_of_most_of_its_letters():
    assert main_language(f"{RUSSIAN}\n{KAZAKH}\n{KAZAKH}") == "kk-KZ"
    assert main_language(f"{RUSSIAN} Мост открыли в понедельник утром.\n{KAZAKH}") == "ru-RU"
    assert main_language("") == "ru-RU"
