import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.stemming import asked, beginnings_of, kazakh, russian, stems

RUSSIAN = (
    "редакция редакции редакцию редакций редакциями",
    "министр министра министры министрами министром",
    "заявил заявила заявили заявить заявит",
    "отец отца отцы отцов отцу",
    "ёлка елка ёлки елку ёлок",
    "участок участка участки участков",
    "посёлок поселок посёлка поселках",
    "новый новая новые новых новому",
    "подписал подписала подписали подписать",
    "Казахстан Казахстана Казахстане Казахстаном",
    "день дня дни дней днями",
    "деньги денег деньгами",
    "принят принята приняли принял принять",
    "коллектив коллектива коллективы",
    "статья статьи статей статью",
    "план плана планы планов",
    "страна страны стран стране",
    "закон закона законов законы",
    "суд суда суды судов",
    "вода воды воду водой",
    "век века веке веков веками",
    "юг юга югу югом юге",
    "май мая мае маем",
    "человек человека люди людей людьми",
    "ребёнок ребёнка дети детей",
    "мать матери матерей матерью",
    "друг друга друзья друзей",
    "год года годы лет",
    "время времени времена времён",
    "письмо письма писем",
    "уровень уровня уровней",
    "гражданин граждане граждан",
    "лёд льда льду",
)
KAZAKH = (
    "қала қаланың қалада қалалар қалалардың қаласы қаласында",
    "үкімет үкіметтің үкіметке үкіметтер үкіметі",
    "мектеп мектептер мектептерде мектебі мектептің мектебінде",
    "президент президенті президенттің президентінің",
    "жұмыс жұмысы жұмыстары жұмыстарын жұмысқа",
    "оқушы оқушылар оқушылардың",
    "бала балалар балалардың баласы",
    "заң заңы заңның заңдар",
    "министр министрлер министрдің министрі",
)


@pytest.mark.parametrize("forms", RUSSIAN)
def test_forms_of_a_russian_word_have_one_stem(forms: str) -> None:
    assert len({russian(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("forms", KAZAKH)
def test_forms_of_a_kazakh_word_have_one_stem(forms: str) -> None:
    assert len({kazakh(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("words", ["министр министерство", "закон законопроект", "суд судно", "вода водка"])
def test_different_words_stay_different(words: str) -> None:
    one, other = words.split()
    assert russian(one) not in asked(other)


def test_words_are_cut_as_their_paragraph_speaks() -> None:
    assert next(stem for stem, _ in stems("Мектептерде жаңа оқулықтар бар")) == kazakh("мектеп")
    assert next(stem for stem, _ in stems("Школы Алматы закрыты")) == russian("школа")


def test_a_stem_has_the_place_of_its_word() -> None:
    text = "Премьер-министр прибыл."
    assert [text[slice(*place)] for _, place in stems(text)] == ["Премьер", "министр", "прибыл"]


def test_what_is_no_cyrillic_word_stays() -> None:
    assert russian("COVID") == "covid"
    assert russian("2026") == "2026"


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі", min_size=1))
def test_a_word_never_loses_its_beginning(word: str) -> None:
    for cut in (russian, kazakh):
        assert cut(word)
        assert cut(word) == cut(word.upper())
        assert word.replace("ё", "е").startswith(tuple(beginnings_of(cut(word))))


@given(st.text())
def test_any_text_can_be_cut(text: str) -> None:
    for stem, place in stems(text):
        assert stem or not text[slice(*place)].isalnum()
