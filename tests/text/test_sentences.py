import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.sentences import sentences


@pytest.mark.parametrize(
    "marked",
    [
        "Мост открыли.|Пробок нет.",
        "Что случилось?|Неизвестно!|Ждем…|Дождались.",
        "Ждем...|Дождались.",
        "Что?!|Не может быть.",
        "Он живет в г. Алматы.|Работает там же.",
        "Закон подписал К. К. Токаев.|Он вступит в силу.",
        "Об этом сообщил И.И. Иванов.|Подробностей нет.",
        "Построили школы, больницы и т.д. в трех районах.|Все сдали.",
        "Цена выросла до 3 тыс. тенге.|15 апреля она снизится.",
        "Товарооборот достиг 20 млрд. долларов.|Это много.",
        "По ул. Абая, д. 5, кв. 12 прошла труба.|Ее чинят.",
        "«Мы победили!» — сказал он.|Все рады.",
        "Он сказал: «Да!»|И ушел.",
        "(Снято весной.)|Мост стоит.",
        "Бірінші сөйлем.|Өзге сөйлем.|Әрі қарай.",
        "Это произошло в США.|Россия молчит.",
        "Сайт paraq.kz открыт.|Читайте.",
        "Счет 3.5 не изменился.",
        "он вышел. потом вернулся.",
        "Приехали: — Как дела?|— Хорошо.",
    ],
)
def test_a_paragraph_is_cut_where_a_reader_would_pause(marked):
    text = marked.replace("|", " ")

    assert [span.of(text) for span in sentences(text)] == marked.split("|")


@given(text=st.text("аб АБ гтд .!?…«»() 12\u00a0\u2028", max_size=60) | st.text(max_size=60))
def test_sentences_lie_in_order_and_leave_out_nothing_but_space(text):
    place = 0
    for span in sentences(text):
        assert place <= span.start < span.end
        assert not text[place : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        place = span.end
    assert not text[place:].strip()
