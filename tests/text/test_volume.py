import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.counting import counts
from editor_app.text.volume import volume


def test_sentences_and_paragraphs_are_counted() -> None:
    one = volume("Мост открыт в 2024 г. в Алматы. Он красив.\n\nЕго ждали!")
    assert (one.sentences, one.paragraphs) == (3, 2)
    assert one.counts == counts("Мост открыт в 2024 г. в Алматы. Он красив.\n\nЕго ждали!")


def test_an_authors_sheet_is_forty_thousand_characters() -> None:
    assert volume("слово " * 5000).sheets == pytest.approx(0.75)


@given(st.text("ав. \n"), st.text("ав. \n"))
def test_the_volume_of_a_whole_is_that_of_its_parts(one: str, other: str) -> None:
    assert volume(one) + volume(other) == volume(f"{one}\n{other}")
