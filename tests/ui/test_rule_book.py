"""What the window knows of the rules: all of them, with words and examples, and what a profile says of them."""

from dataclasses import replace

from editor_app import i18n, paths
from editor_app.proofreading.own_rules import CATEGORY, OwnRule
from editor_app.proofreading.profile import BUILT_IN, CHOICES, Profile
from editor_app.ui import rule_book
from editor_app.ui.dialogs.house import TITLES
from editor_app.ui.dialogs.rules import PROFILES

MAY = OwnRule("Май и так месяц", "май месяц", "Форум пройдёт в мае месяце.", "Форум пройдёт в мае.", ("май",))


def test_every_rule_of_the_shelf_explains_itself_in_a_category_that_has_a_name():
    for entry in rule_book.of_the_shelf():
        assert entry.category in rule_book.CATEGORIES, entry.id
        assert entry.title, entry.id
        assert entry.message, entry.id
        assert entry.wrong_example, entry.id
        assert entry.right_example, entry.id


def test_every_choice_of_a_house_and_every_profile_has_a_name():
    assert {name: tuple(titles) for name, (_, titles) in TITLES.items()} == dict(CHOICES)
    assert set(PROFILES) == set(BUILT_IN)


def _switched(profile: Profile, **wanted: bool) -> dict[str, bool]:
    entries = rule_book.of_the_shelf()
    on = {entry.id: rule_book.is_on(profile, entry) for entry in entries}
    return rule_book.switches(profile, entries, on | {name.replace("__", "."): value for name, value in wanted.items()})


def test_a_profile_says_only_what_differs():
    assert _switched(Profile()) == {}
    assert _switched(Profile(), style__pleonasm=False) == {"style.pleonasm": False}
    assert _switched(Profile(rules={"style.pleonasm": False}), style__pleonasm=True) == {}


def test_a_category_that_is_off_as_a_whole_stays_off_for_rules_to_come():
    facts = {entry.id.replace(".", "__"): False for entry in rule_book.of_the_shelf() if entry.category == "facts"}
    said = _switched(Profile(), **facts)
    assert said == {"facts": False}
    assert _switched(Profile(rules=said), **dict.fromkeys(facts, True)) == {}


def test_what_is_said_of_unknown_rules_is_kept():
    assert _switched(Profile(rules={"later.rule": False})) == {"later.rule": False}


def test_own_rules_are_rules_too():
    (entry,) = rule_book.of_the_newsroom([MAY])
    assert entry.category == CATEGORY
    assert rule_book.is_on(Profile(), entry)
    assert not rule_book.is_on(Profile(rules={MAY.id: False}), entry)
    assert not rule_book.is_on(replace(Profile(), rules={"own": False}), entry)
    assert rule_book.titles([MAY])[MAY.id] == "Май и так месяц"


def test_rules_speak_the_language_that_is_chosen_now():
    def title():
        return next(entry.title for entry in rule_book.of_the_shelf() if entry.id == "style.pleonasm")

    assert title() == "Плеоназм"
    try:
        i18n.use("en", paths.translations())
        assert title() == "Pleonasm"
    finally:
        i18n.use("ru", paths.translations())
