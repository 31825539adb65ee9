import pytest

from editor_app.exchange.page.source import attribution


@pytest.mark.parametrize(
    ("sentence", "outlet"),
    [
        ("Мост открыли утром, передает Novosti.kz.", "Novosti.kz"),
        ("Об этом сообщает корреспондент «Степного вестника».", "Степного вестника"),
        ("Мост открыли утром, сообщает агентство Kazinform.", "Kazinform"),
        ("Мост открыли утром, пишет ТАСС со ссылкой на мэрию.", "ТАСС"),
        ("Цены выросли, сообщает Zakon.kz со ссылкой на «Вести».", "Zakon.kz"),
        ("Как стало известно со ссылкой на РИА Новости, мост открыт.", "РИА Новости"),
        ("АСТАНА. КАЗИНФОРМ – Мост открыли утром.", "Казинформ"),
        ("МОСКВА, 15 апр — РИА Новости. Мост открыли утром.", "РИА Новости"),
        ("/ТАСС/. Мост открыли утром.", "ТАСС"),
        ("Көпір ашылды, деп Qazaqstan.kz хабарлайды.", "Qazaqstan.kz"),
    ],
)
def test_the_outlet_is_found(sentence, outlet):
    found = attribution(sentence)
    assert found is not None
    assert found[0] == outlet


@pytest.mark.parametrize(
    "sentence",
    [
        "Об этом сообщает пресс-служба акимата.",
        "Мост открыли утром.",
        "Он передает привет.",
        "Источник сообщает о росте цен.",
    ],
)
def test_a_press_office_or_nobody_is_no_outlet(sentence):
    assert attribution(sentence) is None
