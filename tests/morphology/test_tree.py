import pytest

from editor_app.morphology.analyzer import Analyzer
from editor_app.morphology.syntax import Parser
from editor_app.morphology.tree import Node, grow
from editor_app.text.tokens import tokens

ANALYZER, PARSER = Analyzer(), Parser()


def nodes(text: str) -> list[Node]:
    return list(grow(list(tokens(text)), ANALYZER, PARSER))


def test_white_space_is_no_node_and_places_are_those_of_the_text() -> None:
    grown = nodes("Мост  открыт.")
    assert [(node.text, node.token.start) for node in grown] == [("Мост", 0), ("открыт", 6), (".", 12)]
    assert [node.index for node in grown] == [0, 1, 2]


def test_heads_and_children_know_each_other() -> None:
    for node in nodes("Житель поселка попросили помощи."):
        if node.head is not None:
            assert node in node.head.children
            assert node.head is not node


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Газета «Время» вышла.", {"Время"}),
        ('Газета "Время" вышла.', {"Время"}),
        ("Мост (второй за год) открыт.", {"второй", "за", "год"}),
        ("Кафе «Дом „Мода“» открыто.", {"Дом", "Мода"}),
        ("Мост открыт».", set()),
    ],
)
def test_words_of_a_quotation_are_told_from_the_rest(text: str, inside: set[str]) -> None:
    assert {node.text for node in nodes(text) if node.quotation and node.readings} == inside


def test_quotations_have_numbers_of_their_own() -> None:
    by_word = {node.text: node.quotation for node in nodes("«Барыс» обыграл «Авангард».")}
    assert by_word["Барыс"] != by_word["Авангард"]


def test_a_capital_inside_a_sentence_may_be_a_name() -> None:
    first, second, *_ = nodes("Форум Токай открыт.")
    assert not first.capital
    assert second.capital
    assert nodes("МЧС сообщило.")[0].shouted
