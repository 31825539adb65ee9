import pytest

from editor_app.exchange.page.navigation import column_length, labels, section_of, trail


def names(line):
    return [span.of(line) for span in labels(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Главное Общество и политика Центральная Азия Наука и технологии Спорт",
            ["Главное", "Общество и политика", "Центральная Азия", "Наука и технологии", "Спорт"],
        ),
        ("Новости Казахстана Новости мира Бизнес", ["Новости Казахстана", "Новости мира", "Бизнес"]),
        ("Лента | Власть | Деньги | Город", ["Лента", "Власть", "Деньги", "Город"]),
        ("Власть\tДеньги\tГород\tКазакша", ["Власть", "Деньги", "Город", "Казакша"]),
        ("ПОЛИТИКА ЭКОНОМИКА ШОУ-БИЗНЕС", ["ПОЛИТИКА", "ЭКОНОМИКА", "ШОУ-БИЗНЕС"]),
        ("Саясат Қоғам Мәдениет Спорт", ["Саясат", "Қоғам", "Мәдениет", "Спорт"]),
        ("Тренды Эксклюзив Рейтинги Гороскоп Недвижка Спецназ", None),
    ],
)
def test_a_row_of_labels_is_a_menu(line, expected):
    assert names(line) == (expected if expected is not None else line.split())


@pytest.mark.parametrize(
    "line",
    [
        "Президент встретился с послами Китая и России",
        "Касым-Жомарт Токаев провёл совещание по экономике",
        "ТАРИФЫ НА ВОДУ ВЫРАСТУТ В АЛМАТЫ И АСТАНЕ",
        "Спорт и политика",
        "Kazakhstan and China Sign New Trade Deal",
        "Политика, экономика, спорт: главное за неделю",
        "Мост открыли.",
        "",
    ],
)
def test_a_headline_is_no_menu(line):
    assert names(line) == []


def test_crumbs_lead_to_a_section():
    assert section_of(trail("Главная / Новости / Экономика / Цены на хлеб")) == "Экономика"
    assert section_of(trail("Главная » Архив дня » 2022")) == ""
    assert trail("Доходы / расходы бюджета") == []


def test_a_menu_of_one_label_a_line_ends_at_its_last_known_section():
    assert column_length(["Лента", "Политика", "Город", "Спорт", "Мост открыт", "В Караганде открыли мост."]) == 4
    assert column_length(["Мост открыт", "Политика"]) == 0
    assert column_length(["В Караганде открыли мост.", "Политика", "Спорт", "Культура"]) == 0
