import pytest

from editor_app.proofreading.foreign import kazakh
from editor_app.text.tokens import tokens


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Обычное русское предложение.", []),
        ("Проекты «Бақытты отбасы», «Жастар – Отанға!» и «Поддержка».", ["«Бақытты отбасы»", "«Жастар – Отанға!»"]),
        ("Газета вышла под именем Ұлттық мұра и хорошо продается в областях.", ["Ұлттық мұра"]),
        ("Қазақстан — тәуелсіз мемлекет және республика.", ["Қазақстан — тәуелсіз мемлекет және республика."]),
        ("Матч с участием клуба Қайрат прошел вчера вечером в городе.", ["Қайрат"]),
    ],
)
def test_kazakh_is_found_by_its_letters_and_their_company(text: str, phrases: list[str]) -> None:
    assert [span.of(text) for span in kazakh(text, tuple(tokens(text)))][: len(phrases) or None] == phrases
