"""What is typed is put right in agreement with the rules: typesetting what was put right changes nothing of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app import bootstrap
from editor_app.proofreading.autocorrection import Autocorrection, Help
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import BUILT_IN, House, Profile
from editor_app.rules.typography import quotes

SNIPPETS = {"тд": "так далее", "РК": "Республика Казахстан", "мвд": "Министерство внутренних дел"}


def typed(text, profile=BUILT_IN["default"], on=tuple(Help), before=""):
    rules = Autocorrection(profile, on, SNIPPETS)
    for letter in text:
        before += letter
        if found := rules.after(before):
            before = before[: len(before) - found.length] + found.text
    return before


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ('Газета "Степь"', "Газета «Степь»"),
        ('ТОО "Фирма "Алтай""', "ТОО «Фирма „Алтай“»"),
        ('("Степь")', "(«Степь»)"),
        ('Победа "Барыс"тың', "Победа «Барыс»тың"),
        ('Экран 15" и 43°15\'30"', 'Экран 15" и 43°15\'30"'),
        ('Это "Спутник-5"', "Это «Спутник-5»"),
        ('<a href="x">', '<a href="x">'),
        ('http://a.kz/?q="', 'http://a.kz/?q="'),
        ("Алматы - город", "Алматы\u00a0— город"),
        ("Алматы -- город", "Алматы\u00a0— город"),
        ("Счёт 10 - 15", "Счёт 10 - 15"),
        ("северо-запад", "северо-запад"),
        ("- пункт", "- пункт"),
        ("Ждали...", "Ждали…"),
        ("Ждали....", "Ждали…."),
        ("Что?..", "Что?.."),
        ("../..", "../.."),
        ("Школа No 5", "Школа №\u00a05"),
        ("Школа N5", "Школа №\u00a05"),
        ("Школа №15", "Школа №\u00a015"),
        ("Boeing No 5", "Boeing No 5"),
        ("план B5", "план B5"),
        ("и тд ", "и так далее "),
        ("Тд ", "Так далее "),
        ("(РК ", "(Республика Казахстан "),
        ("рк ", "рк "),
        ("Мвд ", "Министерство внутренних дел "),
        ("отд ", "отд "),
    ],
)
def test_what_becomes_of_what_is_typed(keys, text):
    assert typed(keys) == text


@pytest.mark.parametrize(
    ("profile", "keys", "text"),
    [
        ("agency", 'Газета "Степь" - это... ', 'Газета "Степь" - это... '),
        ("web", 'Газета "Степь" - это...', "Газета «Степь»\u00a0— это…"),
        ("book", "Он - кот...", "Он\u00a0— кот…"),
    ],
)
def test_what_is_typed_becomes_what_the_house_has_chosen(profile, keys, text):
    assert typed(keys, BUILT_IN[profile]) == text


def test_a_house_that_does_not_bind_dashes_has_plain_spaces():
    profile = Profile(House(dash="en"), {"typesetting.dash_space": False})
    assert typed("Он - кот", profile) == "Он – кот"


def test_each_helper_can_be_switched_off():
    keys = 'и тд "да" - дом No 5...'
    assert typed(keys, on=()) == keys
    for left_out in Help:
        assert typed(keys, on=set(Help) - {left_out}) != typed(keys)


def test_a_tab_opens_a_snippet():
    rules = Autocorrection(BUILT_IN["default"], tuple(Help), SNIPPETS)
    assert rules.expansion("и тд") == (2, "так далее")
    assert rules.expansion("и то") is None
    assert rules.expansion("") is None


quoted = st.recursive(
    st.sampled_from(["Степь", "газета Алтай", "Ақ жол"]),
    lambda inner: st.builds(
        lambda before, text, after: f'{before}"{text}"{after}',
        st.sampled_from(["", "ТОО "]),
        inner,
        st.sampled_from(["", " вышла"]),
    ),
    max_leaves=3,
)


@given(text=quoted)
def test_quotation_marks_are_those_that_the_rule_wants(text):
    passage = Passage(f"Вот {typed(text)}.", bootstrap.language(), House(quotes="angled"))
    if '""' not in text and text.count('"') <= 6:
        assert list(quotes.RULE.check(passage)) == []


@given(keys=st.text(st.sampled_from('аб N№o5."-— «»„“тд\u0301👍қ/'), max_size=30))
def test_anything_can_be_typed(keys):
    assert typed(keys, on=()) == keys
    assert isinstance(typed(keys), str)
