"""«Ещё» or «еще»: the house decides, save of words that are another word without the dots; those are the writer's."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.casing import like

_PLAIN = str.maketrans("ёЁ", "еЕ")


def _check(passage: Passage) -> Iterator[Match]:
    for word in passage.words:
        match passage.house.yo:
            case "never" if word.text != word.text.translate(_PLAIN):
                yield Match(word.span, (word.text.translate(_PLAIN),))
            case "always" if (dotted := _dotted(word.text, passage)) is not None:
                yield Match(word.span, (dotted,))


def _dotted(word: str, passage: Passage) -> str | None:
    """Return the one way to write a word with «ё», None where there is none or the word without it is another one."""
    lower = word.lower()
    if "е" not in lower or "ё" in lower:
        return None
    forms = {reading.form for reading in passage.language.analyzer.readings(lower) if reading.known}
    form = forms.pop() if len(forms) == 1 else lower
    return like(word, form) if form != lower and form.replace("ё", "е") == lower else None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Буква ё"),
    message=QT_TRANSLATE_NOOP("rules", "Буква «ё» стоит не так, как принято в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Мост {еще} строят.", "ещё", House(yo="always")),
        bad("{Ее} ждали в порту.", "Её", House(yo="always")),
        bad("Мост {ещё} строят.", "еще", House(yo="never")),
        bad("В школу идет {Артём}.", "Артем", House(yo="never")),
        good("Мост еще строят."),
        good("Все ждали, и всё сбылось."),
    ),
    authority="Правила русской орфографии и пунктуации (2006), § 5",
    unasked=Unasked.TYPESETTING,
)
