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


@pytest.mark.parametrize(
    "forms",
    [
        "Қазақстан Қазақстанның Қазақстанға Қазақстанда Қазақстаннан Қазақстанмен Қазақстанды",
        "мұғалім мұғалімнің мұғалімдер мұғалімдердің мұғалімі мұғалімге",
        "халық халықтың халыққа халқы халқының халқына",
        "орын орны орнында орнына орындар",
        "ел елдің елге елде елден елі елдер",
        "үй үйдің үйге үйде үйі үйлер",
        "су суды судың суы",
        "іс істі істің ісі істер",
        "аудан ауданы ауданының ауданында аудандар",
        "адам адамдар адамның адамдардың адамға",
        "облыс облысы облысының облыстар",
        "басшы басшысы басшының басшылар",
        "шешім шешімі шешімнің шешімдер",
        "өзен өзені өзеннің өзендер",
        "баға бағасы бағаны бағалар",
        "Тоқаев Тоқаевтың Тоқаевқа Тоқаевпен",
        "Түркістан Түркістанда Түркістанның",
    ],
)
def test_a_kazakh_word_that_ends_as_an_ending_does_has_one_stem_too(forms: str) -> None:
    assert len({kazakh(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("үш", "үміт"), ("құран", "құрал"), ("аудан", "ауған"), ("бұл", "бұлақ"), ("ел", "ер")]
)
def test_kazakh_words_that_only_begin_alike_are_told_apart(one: str, other: str) -> None:
    assert kazakh(one) != kazakh(other)


@pytest.mark.parametrize(
    "forms",
    [
        "Токаев Токаева Токаеву Токаевым Токаеве Токаевых",
        "Балаева Балаевой Балаеву Балаев",
        "Назарбаев Назарбаева Назарбаевым",
    ],
)
def test_a_surname_has_one_stem_that_no_other_word_has(forms: str) -> None:
    [stem] = {russian(form) for form in forms.split()}
    assert stem not in {russian("ток"), russian("бал"), russian("назарб")}


@pytest.mark.parametrize("forms", ["случай случая случаев", "трамвай трамваи трамваев", "урожай урожаев урожаем"])
def test_a_noun_in_the_genitive_plural_is_no_surname(forms: str) -> None:
    assert len({russian(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("мо\u00adст", "мост"),
        ("за\u0301мок", "замок"),
        ("раи\u0306он", "район"),
        ("20\u00a0000", "20000"),
        ("1 250 000", "1250000"),
    ],
)
def test_a_word_is_the_same_however_it_is_typed(typed: str, plain: str) -> None:
    [(stem, place)] = stems(typed)
    assert (stem, place.of(typed)) == (russian(plain), typed)


def test_figures_that_are_no_groups_of_one_number_stay_apart() -> None:
    assert [stem for stem, _ in stems("В 2026 500 домов, 12 30")] == ["в", "2026", "500", "дом", "12", "30"]


@given(st.integers(0, 10**12))
def test_a_number_is_found_with_spaces_and_without(number: int) -> None:
    [(stem, _)] = stems(f"{number:,}".replace(",", " "))
    assert [stem] == [each for each, _ in stems(str(number))]
