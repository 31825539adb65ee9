from collections.abc import Callable, Iterator
from itertools import pairwise
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.i18n import Message
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.catalogue import Catalogue
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED, Line, PartRole
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.profile import House, Profile
from editor_app.proofreading.rule import ArticleRule, Match, Rule
from editor_app.text.span import Span

NO_LANGUAGE = cast("Language", SimpleNamespace(lexicon=SimpleNamespace(), analyzer=None))


def rule(word: str, severity: Severity = Severity.ERROR, kind: Kind = Kind.SPELLING, **options: Any) -> Rule:
    """A rule that objects to `word` wherever it stands."""

    def check(passage: Passage) -> Iterator[Match]:
        start = passage.text.find(word)
        while start >= 0:
            yield Match(Span(start, start + len(word)), (word.upper(),))
            start = passage.text.find(word, start + 1)

    return Rule(Message("", ""), Message("", ""), kind, severity, check, (), "", **options)


def echo(word: str, severity: Severity = Severity.WARNING) -> ArticleRule:
    """A rule that objects to `word` under a headline that has it too."""

    def check(article: Article) -> Iterator[tuple[Part, Match]]:
        for part in article.text:
            start = part.passage.text.find(word)
            if start >= 0 and article.headline and word in article.headline.passage.text:
                yield part, Match(Span(start, start + len(word)))

    return ArticleRule(Message("", ""), Message("", ""), Kind.STYLE, severity, (), "", check_article=check)


def engine(profile: Profile | None = None, **rules: Rule) -> Engine:
    return Engine(Catalogue(rules), NO_LANGUAGE, profile or Profile())


def names(checked: Engine, text: str) -> list[str]:
    return [finding.rule for finding in checked.check(text)]


def test_findings_lie_in_the_whole_text_whatever_ends_its_lines() -> None:
    text = "яма\n\nтут яма\u2028яма\r\n🙂 яма"
    found = engine(a=rule("яма")).check(text)
    assert [text[finding.start : finding.end] for finding in found] == ["яма"] * 4


def test_a_rule_of_the_article_sees_what_each_line_is() -> None:
    text = "тут яма\n\nеще яма\nлуг"
    checked = engine(a=echo("яма"))
    assert [finding.span.of(text) for finding in checked.check(text, HEADED)] == ["яма"]
    assert [finding.start for finding in checked.check(text, HEADED)] == [13]
    assert checked.check(text) == []


def test_what_the_article_shows_comes_back_under_the_keys_of_its_passages() -> None:
    lines = [Line("b7", PartRole.HEADLINE, "яма"), Line("b9", PartRole.BODY, "яма"), Line("b8", PartRole.BODY, "")]
    found = engine(a=echo("яма"), b=rule("яма")).check_article(lines)
    assert {key: [finding.rule for finding in findings] for key, findings in found.items()} == {"b9": ["a"]}
    assert all(finding.of_article for finding in found["b9"])


def test_what_the_article_shows_gives_way_to_what_a_passage_shows() -> None:
    both = engine(a=echo("мама мыла"), b=rule("мыла", Severity.HINT))
    assert [finding.rule for finding in both.check("мама мыла\nмама мыла раму", HEADED)] == ["b", "b"]


def test_a_paragraph_by_itself_is_not_taken_for_an_article() -> None:
    assert engine(a=echo("яма"), b=rule("луг")).check_block("яма\u2028яма, луг")[0].rule == "b"


def test_a_catch_all_rule_gives_way_even_to_a_milder_one() -> None:
    both = engine(a=rule("мама мыла", catch_all=True), b=rule("мама", Severity.TYPOGRAPHY))
    assert names(both, "мама мыла раму") == ["b"]


def test_what_leaves_a_misspelt_word_at_its_edge_as_it_is_is_told_beside_it() -> None:
    def check(passage: Passage) -> Iterator[Match]:
        yield Match(Span(0, len(passage.text)), (passage.text.replace(" ", ", "),))

    comma = Rule(Message("", ""), Message("", ""), Kind.PUNCTUATION, Severity.ERROR, check, (), "")
    both = engine(a=rule("многа", catch_all=True), b=comma).check("многа чтоб")
    assert [(each.rule, each.start, each.end) for each in both] == [("a", 0, 5), ("b", 5, 10)]
    assert both[1].suggestions == (", чтоб",)


def test_suggestions_have_yo_only_where_the_passage_has_it() -> None:
    def check(passage: Passage) -> Iterator[Match]:
        yield Match(Span(0, 1), ("всё", "все"))

    checked = engine(a=Rule(Message("", ""), Message("", ""), Kind.SPELLING, Severity.ERROR, check, (), ""))
    assert [finding.suggestions for finding in checked.check("все ушли\nёж ушел")] == [("все",), ("всё", "все")]


def test_a_hint_hides_nothing() -> None:
    both = engine(a=rule("мыла", catch_all=True), b=rule("мама мыла раму", Severity.HINT))
    assert names(both, "мама мыла раму") == ["a"]


def test_the_more_severe_stays_then_the_longer_then_the_earlier() -> None:
    assert names(engine(a=rule("мама мыла", Severity.WARNING), b=rule("мыла")), "мама мыла") == ["b"]
    assert names(engine(a=rule("мама"), b=rule("мама мыла")), "мама мыла") == ["b"]
    assert names(engine(a=rule("мыла раму"), b=rule("мама мыла")), "мама мыла раму") == ["b"]


def test_a_misspelt_word_comes_before_the_grammar_that_it_spoils() -> None:
    assert names(engine(a=rule("мама мыла", kind=Kind.GRAMMAR), b=rule("мыла")), "мама мыла раму") == ["b"]


def test_links_are_never_objected_to_and_kazakh_only_by_rules_of_any_language() -> None:
    checked = engine(a=rule("отбасы"), b=rule("бас", any_language=True))
    assert names(checked, "Проект «Бақытты отбасы» на сайте otbasy.kz и отбасы.kz") == ["b"]


def test_a_changed_paragraph_costs_one_passage() -> None:
    read: list[str] = []

    def check(passage: Passage) -> Iterator[Match]:
        read.append(passage.text)
        yield from ()

    watching: Callable[[Passage], Iterator[Match]] = check
    checked = engine(a=Rule(Message("", ""), Message("", ""), Kind.STYLE, Severity.HINT, watching, (), ""))
    checked.check("раз\nдва\nтри")
    checked.check("раз\nдва!\nтри")
    assert read == ["раз", "два", "три", "два!"]


def test_a_new_word_of_the_user_has_everything_read_again() -> None:
    checked = engine(a=rule("яма"))
    checked.check("яма")
    checked.set_words(frozenset({"яма"}))
    assert NO_LANGUAGE.lexicon.user_words == {"яма"}
    assert names(checked, "яма") == ["a"]


def test_a_profile_switches_rules_by_id_by_category_and_by_default() -> None:
    rules = {"style.a": rule("яма"), "style.b": rule("яма"), "facts.c": rule("яма", optional=True)}

    def on(profile: Profile) -> int:
        return Engine(Catalogue(rules), NO_LANGUAGE, profile).rules

    assert on(Profile()) == 2
    assert on(Profile(rules={"style": False})) == 0
    assert on(Profile(rules={"style": False, "style.b": True, "facts": True})) == 2


@given(st.text(alphabet="аб \n", max_size=40))
def test_findings_are_sorted_and_never_overlap(text: str) -> None:
    found = engine(a=rule("аб"), b=rule("ба", Severity.WARNING), c=rule("бб а"), d=rule("а", catch_all=True)).check(
        text
    )
    assert found == sorted(found, key=lambda finding: finding.span)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(text[finding.start : finding.end].upper() == finding.suggestions[0] for finding in found)


def test_what_the_newsroom_wants_comes_before_what_a_rule_of_the_shelf_says() -> None:
    rules = {"a.b": rule("мама мыла раму", Severity.WARNING), "own.мыла": rule("мыла", Severity.WARNING)}
    both = Engine(Catalogue(rules), NO_LANGUAGE, Profile())
    assert names(both, "мама мыла раму") == ["own.мыла"]


@pytest.mark.parametrize(
    ("text", "yo", "suggestions"), [("все ушли", "always", ("всё", "все")), ("ёж ушел", "never", ("все",))]
)
def test_a_house_has_its_way_with_yo_in_suggestions(text: str, yo: str, suggestions: tuple[str, ...]) -> None:
    def check(passage: Passage) -> Iterator[Match]:
        yield Match(Span(0, 1), ("всё", "все"))

    checked = engine(a=Rule(Message("", ""), Message("", ""), Kind.SPELLING, Severity.ERROR, check, (), ""))
    checked.set_profile(Profile(House(yo=yo)))
    assert [finding.suggestions for finding in checked.check(text)] == [suggestions]
