import pytest

from editor_app.proofreading.finding import Kind, Severity
from editor_app.ui.editor.wording import KINDS, SEVERITIES, visible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("слово", "слово"),
        ("", "Удалить"),
        (" ", "Один пробел"),
        ("\u00a0", "Неразрывный пробел"),
        (" ,", "␣,"),
        (". ", ".␣"),
        ("5\u00a0км", "5⍽км"),
        ("два  пробела", "два␣␣пробела"),
    ],
)
def test_what_cannot_be_seen_is_shown_by_a_sign_or_in_words(text, seen):
    assert visible(text) == seen


def test_every_kind_and_severity_has_a_name():
    assert set(KINDS) == set(Kind)
    assert set(SEVERITIES) == set(Severity)
