"""Lines in which words differ and yet all is right, and lines that look like them and are wrong."""

import pytest

from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.rule import Match, Rule
from editor_app.rules.agreement import (
    adjective_noun,
    emphatic_pronoun,
    full_name,
    impersonal,
    numeral_noun,
    relative_pronoun,
    speaker,
    subject_predicate,
)


def found(rule: Rule, text: str, language: Language) -> list[Match]:
    return list(rule.check(Passage(text, language)))


@pytest.mark.parametrize(
    "text",
    [
        "В 2023 году построены три новых моста.",
        "За последние пять лет открыты две большие школы.",
        "Эти мужчина и женщина пришли вместе.",
        "Ни в первом, ни во втором чтениях поправку не приняли.",
        "Покажите полный воды стакан.",
        "Больных врачи осмотрели на месте.",
        "Правила готовы; свои редакция добавляет сама.",
        "Он дает преследующему его беспризорному яблоко.",
        "Уничтоживший урожай град прошел ночью.",
        "Жители считают более безопасной дорогу через перевал.",
        "Встреча намечена на двадцать пятое августа.",
        "В селе Тепличное дамба построена весной.",
        "Это все вопросы бюджета.",
        "На участке работает медиа- и пресс-служба.",
        "Собор розоватого цвета стоит на этой высокой горе.",
        "Главное Город Экономика Общество Образование Культура Спорт",
        "Ему было тридцать с лишним лет.",
        "Врачи лечат отживших свое людей дома.",
        "Без веры в хорошее люди жить не могут.",
        "В одной из тем повести спорят о море.",
        "В нем метр девяносто один росту.",
    ],
)
def test_an_attribute_may_differ_from_the_noun_beside_it(text: str, language: Language) -> None:
    assert found(adjective_noun.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Вторые съезд прошел в Костанае.", "Вторые", "Второй"),
        ("Об этом говорили на втором заседаниях.", "втором заседаниях", "втором заседании"),
        ("Закон касается политических партии.", "политических партии", "политических партий"),
        ("Запасной вратари — Асан Омаров Усенов.", "Запасной вратари", "Запасной вратарь"),
        ("Приехала еще одной команда из Тараза.", "одной", "одна"),
        ("Он приехал с богатый человеком.", "богатый человеком", "богатым человеком"),
        ("Во многие новых домах нет газа.", "многие новых домах", "многих новых домах"),
    ],
)
def test_the_word_that_fits_its_sentence_worse_is_put_right(
    text: str, wrong: str, right: str, language: Language
) -> None:
    [match] = found(adjective_noun.RULE, text, language)
    assert match.span.of(text) == wrong
    assert match.suggestions[0] == right


@pytest.mark.parametrize(
    "text",
    [
        "Большинство жителей вернулись домой.",
        "Более тысячи человек эвакуированы.",
        "Ряд предприятий закрыты.",
        "Асан и Усен уехали.",
        "Каждый город, каждая область готовы к паводку.",
        "Отец с сыном построили дом.",
        "Пресс-секретарь сообщила подробности.",
        "Врач осмотрела больных.",
        "Дорогу и мост закрыли.",
        "Концерт отменили из-за ветра.",
        "Бензина не хватило.",
        "Решение было трудно принять.",
        "Стадион решено снести.",
        "Хана звали Абылай.",
        "Не стоит вопрос о деньгах, говорят эксперты.",
        "Вега намекнул на скорый отъезд.",
        "Меркель заявила о поддержке.",
        "СМИ сообщили о пожаре.",
        "«Барыс» выиграл, болельщики ликуют.",
        "Кто построил эту дорогу?",
        "Город, который строили всей страной, вырос.",
        "Пять человек погибли.",
        "Мы с братом уехали.",
        "Директор Асан Семнеби и жители (всего поселка) просят помощи.",
        "Подобно легенде Асана рушится и легенда Усена.",
        "За эту идею Маликов ругает раздачу найденных у жадной старушонки денег.",
    ],
)
def test_a_subject_may_differ_from_the_verb_beside_it(text: str, language: Language) -> None:
    assert found(subject_predicate.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Она сообщили подробности.", "Она сообщила"),
        ("Замок за рекой была построен давно.", "Замок за рекой был"),
        ("Вчера Бозумбаев рассказало о паводке.", "Бозумбаев рассказал"),
        ("Наша команда проиграл матч.", "команда проиграла"),
    ],
)
def test_a_certain_subject_has_its_verb_put_right(text: str, right: str, language: Language) -> None:
    [match] = found(subject_predicate.RULE, text, language)
    assert right in match.suggestions


def test_far_from_its_subject_the_verb_alone_is_marked(language: Language) -> None:
    text = "Участок дороги от Алматы до озера Капчагай закрыта."
    [match] = found(subject_predicate.RULE, text, language)
    assert match.span.of(text) == "закрыта"
    assert match.suggestions == ("закрыт",)


@pytest.mark.parametrize(
    "text",
    [
        "США не были готовы ждать.",
        "Он не дождался ответа.",
        "Она до сих пор не замужем и не была там.",
        "Праздник удался.",
        "Мы не нашли денег, и дороги не построены.",
        "В этом вся суть.",
    ],
)
def test_a_verb_that_has_a_subject_stays_personal(text: str, language: Language) -> None:
    assert found(impersonal.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Это люди, которые любят родину, у которых есть честь.",
        "Одна из песен, которая звучит сегодня, написана давно.",
        "Отец и сын, которые построили дом, уехали.",
        "Дом, построенный в прошлом году, который купили, сгорел.",
        "Книга вышла в издательстве «Мектеп», которое основано давно.",
        "В поселок приехала врач Айгерим, которая давно живет здесь.",
        "В пьесе это сопротивление Бурлыгиной, которая правит домом.",
        "Группа выпустила два альбома, которые музыкант написал давно.",
    ],
)
def test_a_relative_pronoun_may_explain_a_word_farther_left(text: str, language: Language) -> None:
    assert found(relative_pronoun.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Дорога идет к озеру Жаксыколь, через которую построят мост.", "которое"),
        ("На трех улицах, которую ремонтируют, нет света.", "улицах, которые"),
        ("Рядом с мостом, которую построили, стоит дом.", "который"),
    ],
)
def test_a_name_or_a_number_does_not_hide_what_a_relative_pronoun_explains(
    text: str, right: str, language: Language
) -> None:
    [match] = found(relative_pronoun.RULE, text, language)
    assert match.suggestions[0] == right


@pytest.mark.parametrize(
    "text",
    [
        "Его самого губернатор не застал.",
        "У самого денег не осталось.",
        "Скандхи сами по себе пусты.",
        "Он вел дом лучше, чем она сама.",
        "Самый молодой врач уехал.",
        "Тот самый мост закрыт.",
    ],
)
def test_an_emphatic_pronoun_may_stress_another_word(text: str, language: Language) -> None:
    assert found(emphatic_pronoun.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Выросли цены на 92 процента.",
        "Работы ведут до 24 километров в сутки.",
        "От 3 до 22 миллионов рублей.",
        "В статье № 22 тонна упомянута дважды.",
        "Доллар стоит 448,81 тенге, 1 рубль — 4,8 тенге.",
        "За 111 тонн заплатили вовремя.",
        "На 12 миллионов тенге купили насосы.",
        "К 5 часам съехались 24 гостя.",
    ],
)
def test_a_number_may_have_any_form_that_its_sentence_demands(text: str, language: Language) -> None:
    assert found(numeral_noun.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [("Купили 2 000 баррель нефти.", "баррелей"), ("За 3 тонн угля просят больше.", "тонны")],
)
def test_what_is_counted_is_put_into_its_form(text: str, right: str, language: Language) -> None:
    [match] = found(numeral_noun.RULE, text, language)
    assert match.suggestions == (right,)


@pytest.mark.parametrize(
    "text",
    [
        "Компания «Алтай» открыла завод.",
        "Поэтому проект закона вернули его авторам.",
        "Блогер Карина Асанова открыла выставку.",
        "Он так и ждал полгода.",
        "Финансирование, которое потом потратят, выросло.",
        "Ряд экспертов считают, что рост замедлится.",
        "Новую школу открыла блогер",
        "Главными героями выступают Петр, от лица которого идет рассказ, и Мария.",
        "Ремонт дороги, который длился год, завершен.",
    ],
)
def test_a_verb_may_differ_from_the_noun_beside_it(text: str, language: Language) -> None:
    assert found(subject_predicate.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Компания «Эйр Алтай» открыл рейс.", "открыла"),
        ("Жители, пострадавшие от паводка, получила помощь.", "получили"),
        ("Сумма ущерба составил 5 млн тенге.", "составила"),
        ("Ремонт дороги, которая длился год, завершен.", "длилась"),
        ("Автобус попали в аварию.", "попал"),
        ("Директор завода (бывшего рудника) подробно рассказали о ремонте.", "рассказал"),
        ("Ремонт моста, вероятно, обошлась дорого.", "обошелся"),
        ("Новые меры глава утвердило вчера.", "утвердил"),
    ],
)
def test_a_name_a_phrase_or_a_number_between_does_not_hide_a_wrong_verb(
    text: str, form: str, language: Language
) -> None:
    [match] = found(subject_predicate.RULE, text, language)
    assert any(suggestion.endswith(form) for suggestion in match.suggestions)
    assert match.span.of(text) not in match.suggestions


@pytest.mark.parametrize(
    "text",
    [
        "Весь сезон боремся за победу.",
        "Первый раз едем в горы.",
        "Брат и я живем дружно.",
        "Дохтуров, радуюсь новостям.",
    ],
)
def test_who_speaks_need_not_be_named(text: str, language: Language) -> None:
    assert found(speaker.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Мурзилкин сначала соглашаюсь с условиями.", "соглашается"),
        ("Гзульбаки давно боремся за воду.", "борются"),
    ],
)
def test_a_word_of_no_dictionary_does_not_speak_either(text: str, right: str, language: Language) -> None:
    [match] = found(speaker.RULE, text, language)
    assert match.suggestions == (right,)


@pytest.mark.parametrize(("text", "right"), [("Так надо был ехать раньше.", "было"), ("Нужно была дорога.", "было")])
def test_a_word_of_necessity_has_no_subject(text: str, right: str, language: Language) -> None:
    [match] = found(impersonal.RULE, text, language)
    assert match.suggestions == (right,)


@pytest.mark.parametrize(
    "text",
    [
        "Планы побить рекорд удались.",
        "Команде удались все броски, и пришлись по душе зрители.",
        "Попытка Омарова победить удалась.",
    ],
)
def test_what_has_an_infinitive_may_succeed_itself(text: str, language: Language) -> None:
    assert found(impersonal.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Адвокат Омарова заявил о невиновности.",
        "Семью Асана Омарова поддержал аким.",
        "На улице Абая Омарова прошел праздник.",
        "После слов Дмитрия Медведева делегация покинула зал.",
    ],
)
def test_a_surname_in_another_case_shows_no_gender(text: str, language: Language) -> None:
    assert found(full_name.RULE, text, language) == []


def test_a_noun_is_counted_by_a_number_however_long(language: Language) -> None:
    endless = "7" * 5000
    assert found(numeral_noun.RULE, f"Купили {endless}2 барреля нефти.", language) == []
    [match] = found(numeral_noun.RULE, f"Купили {endless}5 баррель нефти.", language)
    assert match.suggestions == ("баррелей",)
