import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from editor_app.proofreading.decisions import Decisions, ignored, ignored_here
from editor_app.proofreading.finding import Finding, Kind, Severity

TEXT = "Вчера аким поселка рассказал о планах.\nАким поселка открыл школу и аким ушел."


def finding(text: str, quote: str, nth: int = 0, rule: str = "spelling.unknown_word") -> Finding:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return Finding(start, start + len(quote), rule, Kind.SPELLING, Severity.ERROR, "", ())


def test_nothing_is_silent_by_itself() -> None:
    assert not Decisions().silences(finding(TEXT, "аким"), TEXT)


def test_a_word_that_was_added_silences_spelling() -> None:
    assert Decisions(words=frozenset({"аким"})).silences(finding(TEXT, "аким"), TEXT)
    assert not Decisions(words=frozenset({"план"})).silences(finding(TEXT, "аким"), TEXT)


def test_ignoring_in_the_article_holds_for_all_places_of_one_rule() -> None:
    decisions = Decisions(in_article=frozenset({ignored(finding(TEXT, "аким"), TEXT)}))
    assert decisions.silences(finding(TEXT, "аким", 1), TEXT)
    assert not decisions.silences(finding(TEXT, "аким", rule="style.other"), TEXT)
    assert not decisions.silences(finding(TEXT, "школу"), TEXT)


def test_ignoring_here_holds_for_one_place() -> None:
    decisions = Decisions(here=frozenset({ignored_here(finding(TEXT, "аким"), TEXT)}))
    assert decisions.silences(finding(TEXT, "аким"), TEXT)
    assert not decisions.silences(finding(TEXT, "аким", 1), TEXT)


def test_a_place_is_the_same_in_its_passage_and_in_the_whole_text() -> None:
    line = TEXT.split("\n")[1]
    decisions = Decisions(here=frozenset({ignored_here(finding(line, "аким"), line)}))
    assert decisions.silences(finding(TEXT, "аким", 1), TEXT)


@given(st.text(alphabet="абв .,\n", max_size=60), st.booleans())
def test_edits_elsewhere_do_not_bring_an_ignored_finding_back(typed: str, before: bool) -> None:
    text = "один два три ошыбка четыре пять шесть"
    decisions = Decisions(here=frozenset({ignored_here(finding(text, "ошыбка"), text)}))
    edited = f"{typed} {text}" if before else f"{text} {typed}"
    assert decisions.silences(finding(edited, "ошыбка"), edited)
    one_side = text.replace("три", typed.replace("\n", "") + "три")
    assert decisions.silences(finding(one_side, "ошыбка"), one_side)


def test_decisions_load_no_dictionary() -> None:
    heavy = "[name for name in sys.modules if 'lexicon' in name or 'morph' in name]"
    code = f"import sys, editor_app.proofreading.decisions; print({heavy})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout == "[]\n"
