from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture, paragraphs
from editor_app.text.span import Span
from editor_app.workflow.article import Content
from editor_app.workflow.checklist import CHECKS, Demand, Facts, Field, Gravity, Spot, obstacles
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.transitions import TRANSITIONS
from editor_app.workflow.unattributed import speechless
from editor_app.workflow.unfinished import placeholders

FINE = Content("Мост откроют весной", body=paragraphs("Дату назвали."), section="Город", tags=("мосты",))


def told(content: Content, step: str = "approve", demands: tuple[Demand, ...] = (), facts: Facts | None = None):
    found = obstacles(content, step, TRANSITIONS[step], demands, facts)
    return [(each.check, each.gravity.value, str(each.told), each.spot) for each in found]


def test_a_whole_article_has_no_obstacles_and_steps_back_ask_for_nothing():
    assert told(FINE) == []
    assert told(Content(), "return") == []


def test_all_obstacles_are_told_at_once_what_blocks_first():
    picture = Block("", BlockKind.PICTURE, picture=Picture())
    body = Document((Block("В городе ХХ мостов.", marks=(Mark(0, 1, MarkKind.DELETION, "000001"),)), picture))
    facts = Facts({"Push": 10}, (Spot(Field.BODY, 0, Span(0, 1)),), (Spot(Field.HEADLINE, 0, Span(0, 2)),))
    found = told(Content("14 мостов откроют", body=body), facts=facts)

    assert [(check, gravity) for check, gravity, *_ in found] == [
        ("suggestions", "block"),
        ("placeholders", "block"),
        ("errors", "advise"),
        ("section", "advise"),
        ("tags", "advise"),
        ("limit", "advise"),
        ("pictures", "advise"),
        ("pictures", "advise"),
        ("pictures", "advise"),
        ("figures", "advise"),
    ]
    assert found[1][2:] == ("Осталась заготовка: «ХХ».", Spot(Field.BODY, 0, Span(9, 11)))
    assert found[5][2] == "Заголовок длиннее, чем берёт Push: 17 знаков из 10."
    assert found[-1][2] == "Числа из заголовка нет в тексте: «14»."


@pytest.mark.parametrize("slot", Slot)
def test_a_proposal_waits_as_a_suggestion_of_the_body_does(slot):
    when = datetime(2026, 11, 22, tzinfo=UTC)
    value = ("река",) if slot is Slot.TAGS else "Река"
    body = Document((Block("Дату назвали.", marks=(Mark(0, 1, MarkKind.DELETION, "000001"),)),))
    proposed = propose(FINE, Proposal("000002", "Дина", when, slot, value))
    text = "Не приняты и не отклонены правки: {}."
    assert told(proposed) == [("suggestions", "block", text.format(1), Spot(Field(slot)))]
    assert told(replace(proposed, body=body))[0][2] == text.format(2)


def test_a_newsroom_says_how_grave_a_check_is_by_step_and_section():
    bare = Content("Мост", body=paragraphs("Текст."))
    demands = (
        Demand("tags", Gravity.OFF),
        Demand("section", Gravity.BLOCK, step="submit"),
        Demand("tags", Gravity.BLOCK, section="Спорт"),
    )

    assert [each[:2] for each in told(bare, "submit", demands)] == [("section", "block")]
    assert [each[:2] for each in told(bare, "approve", demands)] == [("section", "advise")]
    sport = Content("Матч", body=paragraphs("Счёт."), section="спорт")
    assert [each[:2] for each in told(sport, "approve", demands)] == [("tags", "block")]
    assert told(sport, "approve", demands, None)[0][3] == Spot(Field.TAGS)


def test_words_that_are_as_they_should_be_stand_in_nobodys_way():
    film = replace(FINE, body=paragraphs("Показали боевик ХХХ и ещё ХХ."))

    def left(*settled):
        return [each.quote for each in obstacles(film, "approve", TRANSITIONS["approve"], (), Facts(), settled)]

    assert left() == ["ХХ"]
    assert left(("placeholders", "ХХ")) == []
    assert left(("quotations", "ХХ")) == ["ХХ"]


@pytest.mark.parametrize("check", [name for name, check in CHECKS.items() if check.needs_facts])
def test_what_blocks_and_was_not_looked_at_is_not_taken_for_good(check):
    block = (Demand(check, Gravity.BLOCK),)
    ((name, gravity, words, _),) = told(FINE, "submit", block)
    assert (name, gravity) == (check, "block")
    assert "Откройте материал и сделайте шаг оттуда" in words
    assert told(FINE, "submit", block, Facts()) == []
    assert told(FINE, "submit") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ущерб — ХХ тенге",
        "Ущерб ХХХ млн",
        "Возраст???",
        "[фото]",
        "[Фото: мост ночью]".lower(),
        "Аким (уточнить имя) прибыл",
        "Дата TK",
        "TKTK",
        "УТОЧНИТЬ сумму",
        "уточнить у подрядчика",
        "Lorem ipsum dolor",
        "Открытие ХХ.ХХ.2026",
        "Начало в ХХ:ХХ",
        "Получили хх млн",
        "Выплатят XX тенге",  # Latin letters
        "[Фото: мост ночью]",
        "[Имя Фамилия]",
        "[цитата акима]",
        "Асан Асанов (?) ответил",
        "До _____ декабря",
        "Дома (проверь число) снесут",
        "Снесут 12 домов (число проверить)",
        "Снесут 12 домов (надо уточнить!)",
        "Уточнить!",
        "Мост откроют TK декабря",
        "Погибли ХX человек",  # Cyrillic, then Latin
        "ЗДЕСЬ БУДЕТ ЦИТАТА",
        "Тут будет комментарий акима",
        "ТОО «ХХХ» оштрафовали",
        "«[цитата акима]», — сказал аким",
        "[сурет]",
        "Сомасы (нақтылау керек) бөлінді",
        "Погибли ??? человек",
        "[тут фото]",
        "[нужна цитата]",
        "<цитата>",
        "{{фото моста}}",
        "Открыли (дата?) в Астане",
        "***уточнить***",
        "!!! проверить",
        "Сумма 5 млн // проверить",
        "Выделили __ тенге",
    ],
)
def test_a_placeholder_is_found(text):
    assert len(list(placeholders(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "В начале ХХ века мост был деревянным",
        "XX съезд",
        "Трудовой кодекс (ТК) изменили",
        "Полиция просит уточнить показания",
        "Что это?! Кто там?",
        "Ставка выросла (подробнее здесь)",
        "В Казахстане проверили XXI век",
        "нам нужно уточнить детали, сказал аким",
        "Уточнить детали можно по телефону 109.",
        "Проверить готовность школ поручил аким",
        "На рубеже XIX–ХХ веков",
        "В ХХ и ХХI веках",
        "В 70-х годах ХХ-го века",
        "ХХ Международный фестиваль",
        "ХХ ғасырдың басында",
        "XXX Олимпийские игры",
        "Футболка размера XXL",
        "Набор XX-хромосом",
        "Том ХХ",
        "иногда к ним добавляют койота (так можно узнать)",
        "На 900 млн (установка дополнительных колодцев)",
        "Можно позвонить (как это проверить, сказано ниже)",
        "Рейс TK 352 отменили",
        "Лифты TK Elevator",
        "Он [прим. ред.: аким] уехал",
        "Правда?! Да!",
        "Эссе на тему «XX век»",
        "На ХХ съезде партии",
        "ХХХ Олимпийские игры",
        "Премьера фильма «ХХХ» прошла в Астане",
        "Женщина с хромосомами ХХ",
        "Сайт www.xxx.com заблокировали",
        "Контракт на 5 тыс. TKM",
        "Журналисты просят о цифрах (уточнить их обещали к пятнице)",
        "Справка готова (дополнить её можно онлайн)",
        "Необходимо уточнить список",
        "«Где деньги???» — спросили жители",
        "«Эти [цифры] неверны», — сказал он",
        "[Источник: Stat.gov.kz]",
        "НЕОБХОДИМО ПРОВЕРИТЬ ПАСПОРТ ДО 1 ДЕКАБРЯ",
        "Здесь будет парк",
        "Задержаны торговцы (фото)",
        "TODO-листы популярны",
        "«Пил он (постоянно?), сказать трудно»",
        "Спешите!!! Узнать подробности можно в акимате",
        "Внимание!!! Проверьте счета",
        "Сайт https://узнать.қаз открыли",
        "Файл отчет__2026 удалён, a__b тоже",
        "Сын [нужной даты не вспомнил] ответил",
        "Присылайте фото сюда",
        "Доля <5 % населения, цифры > прежних",
    ],
)
def test_what_only_looks_like_a_placeholder_is_not(text):
    assert list(placeholders(text)) == []


@pytest.mark.parametrize(
    ("text", "beside", "found"),
    [
        ("«Мы закончим работы к середине весны».", "Мост перекроют на ночь.", True),
        ("«Мы закончим работы к середине весны», — сказал подрядчик.", "", False),
        ('"Мы закончим работы к середине весны".', "Мост перекроют на ночь.", True),
        ("„Мы закончим работы к середине весны“.", "", True),
        ('"Мы закончим работы к середине весны", - отметил подрядчик.', "", False),
        ("«Не знаю, когда закончим, — горько шутил Асанов. — Может, и весной».", "", False),
        ("«Мы закончим работы к середине весны».", "Указ подписан. Завершение работ заметно.", True),
        ("«Біз жұмысты көктемнің ортасында аяқтаймыз».", "Бұл туралы әкім айтты.", False),
        ("Подрядчик пообещал: «Мы закончим работы к середине весны».", "", False),
        ("«Мы закончим работы к середине весны».", "Об этом сообщил подрядчик.", False),
        ("«Мы закончим работы к середине весны».", "По словам Асанова, сроки сдвинули.", False),
        ("Приняли закон «О внесении изменений и дополнений в кодекс».", "", False),
        ("«Алматы тазалық» вывез снег.", "", False),
        ("«Мы закончим работы к середине весны».", "Сумма ещё уточняется.", True),
        ("«Мы закончим работы к середине весны».", "Это уточнили в акимате.", False),
    ],
)
def test_a_quotation_needs_somebody_who_says_it(text, beside, found):
    assert bool(list(speechless([text, beside]))) is found


WORDS = "«Мы закончим работы к середине весны»"


@pytest.mark.parametrize(
    "paragraphs_of",
    [
        [f"{WORDS}. Слова акима приводит пресс-служба."],
        [f"{WORDS}. Об этом рассказал Асанов."],
        [f"{WORDS}. Аким города Ерлан Асанов."],
        [f"{WORDS}.", "— Ерлан Асанов, аким города"],
        [WORDS, "Ерлан Асанов, аким"],
        ["Аким выступил на открытии.", f"{WORDS}.", "«И построим ещё десять таких мостов»."],
        ["Об этом сказал Асанов.", f"{WORDS}.", f"{WORDS}.", f"{WORDS}."],
        ["Из обращения акима:", f"{WORDS}.", "«И построим ещё десять таких мостов»."],
        ["«О мерах по развитию сельского хозяйства». Так называется закон."],
        ["«Жұмысты көктемнің ортасында толық аяқтаймыз». Осылай деп жазды ол."],
    ],
)
def test_whoever_is_named_beside_a_quotation_has_said_it(paragraphs_of):
    assert not list(speechless(paragraphs_of))


def test_each_quotation_that_nobody_says_is_found_in_its_paragraph():
    found = list(speechless(["Мост открыт.", f"{WORDS}. Движение пустят завтра.", "Снег идёт.", f"Да. {WORDS}."]))
    assert found == [(1, Span(0, len(WORDS))), (3, Span(4, 4 + len(WORDS)))]


def test_every_check_has_a_title_of_its_own():
    assert len({str(check.title) for check in CHECKS.values()}) == len(CHECKS)
