import pytest

from editor_app import bootstrap
from editor_app.proofreading.forms import forms, reworded
from editor_app.text.searching import Query, prepared_forms


def replaced(wrong, right, text):
    language = bootstrap.language()
    spans = prepared_forms(Query(wrong), forms(language, wrong)).spans(text)
    answers = reworded(language, wrong, right, [(text, span) for span in spans])
    return [(span.of(text), answer) for span, answer in zip(spans, answers, strict=True)]


@pytest.mark.parametrize(
    ("wrong", "right", "text", "expected"),
    [
        ("Токаев", "Назарбаев", "О Токаеве.", [("Токаеве", "Назарбаеве")]),
        ("Токаев", "Назарбаев", "Встретил Тока\u0301ева.", [("Тока\u0301ева", "Назарбаева")]),
        ("Токаев", "Назарбаев", "Вручили Токаевой.", [("Токаевой", "Назарбаевой")]),
        ("Токаев", "Назарбаев", "СЛОВО ТОКАЕВУ", [("ТОКАЕВУ", "НАЗАРБАЕВУ")]),
        ("новая школа", "старый вуз", "Крыша новой школы.", [("новой школы", "старого вуза")]),
        ("новая школа", "старый вуз", "Открыли новую школу.", [("новую школу", "старый вуз")]),
        ("школа", "вуз", "Школы города получат автобусы.", [("Школы", "Вузы")]),
        ("школа", "вуз", "Директор школы рассказал о ремонте.", [("школы", "вуза")]),
        ("сообщить", "заявить", "Они сообщили об этом.", [("сообщили", "заявили")]),
        ("аким", "әкім", "Слово акима.", [("акима", None)]),
        ("аким", "әкім", "Сказал аким.", [("аким", "әкім")]),
    ],
)
def test_a_word_is_replaced_in_the_form_that_it_has(wrong, right, text, expected):
    assert replaced(wrong, right, text) == expected


def test_what_follows_the_head_stays():
    told = replaced("министр финансов", "глава Минфина", "С министром финансов.")
    assert told == [("министром финансов", "главой Минфина")]


def test_kazakh_words_and_marks_are_found_as_they_are():
    assert forms(bootstrap.language(), "«Әкім» №") == [["«"], ["Әкім"], ["»"], [" "], ["№"]]
