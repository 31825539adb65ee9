import pytest

from editor_app.operations import articles, decisions
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.proofreading.decisions import Decisions
from editor_app.proofreading.finding import Finding, Kind, Severity

TEXT = "Привезли апорт и ещё апорт из сада."


def _finding(start: int) -> Finding:
    return Finding(start, start + 5, "unknown-word", Kind.SPELLING, Severity.ERROR, "Слова нет в словаре.")


@pytest.fixture
def article_id(newsroom, content):
    return articles.create(newsroom, content())[0].id


def test_a_finding_ignored_in_its_place_is_shown_in_others(newsroom, article_id):
    first, second = _finding(TEXT.index("апорт")), _finding(TEXT.rindex("апорт"))
    assert decisions.ignore_here(newsroom, article_id, first, TEXT) == Changes(decisions=True)

    found = decisions.of(newsroom, article_id)
    assert found.silences(first, TEXT)
    assert not found.silences(second, TEXT)

    (here,) = found.here
    decisions.heed(newsroom, article_id, here)
    assert not decisions.of(newsroom, article_id).silences(first, TEXT)


def test_a_finding_ignored_in_an_article_is_shown_in_others(newsroom, article_id, content):
    other, _ = articles.create(newsroom, content())
    finding = _finding(TEXT.rindex("апорт"))
    decisions.ignore_in_article(newsroom, article_id, _finding(TEXT.index("апорт")), TEXT)

    assert decisions.of(newsroom, article_id).silences(finding, TEXT)
    assert not decisions.of(newsroom, other.id).silences(finding, TEXT)


def test_a_word_of_the_newsroom_is_right_in_every_article(newsroom, article_id):
    assert decisions.add_word(newsroom, " апорт ") == Changes(decisions=True)
    assert decisions.words(newsroom) == ["апорт"]
    assert decisions.of(newsroom, article_id).silences(_finding(TEXT.index("апорт")), TEXT)

    decisions.remove_word(newsroom, "апорт")
    assert decisions.words(newsroom) == []


@pytest.mark.parametrize("word", ["", "  ", "два слова"])
def test_what_is_no_word_is_not_added(newsroom, word):
    with pytest.raises(OperationError):
        decisions.add_word(newsroom, word)


def test_the_newsroom_ignores_words_in_all_forms_and_other_findings_by_their_words(newsroom, article_id):
    word = _finding(TEXT.index("апорт"))
    style = Finding(0, 8, "style.officialese", Kind.STYLE, Severity.HINT, "Лишнее.")
    for finding in (word, style):
        decisions.ignore_in_newsroom(newsroom, finding, TEXT)
        decisions.ignore_in_newsroom(newsroom, finding, TEXT)  # deciding twice is deciding once
    assert decisions.words(newsroom) == ["апорт"]
    for found in (decisions.of(newsroom, article_id), decisions.of(newsroom, None)):
        assert found.silences(word, TEXT)
        assert found.silences(style, TEXT)

    (what,) = decisions.of(newsroom, None).everywhere
    decisions.heed_in_newsroom(newsroom, what)
    decisions.heed_in_newsroom(newsroom, "апорт")
    assert decisions.of(newsroom, None) == Decisions()
