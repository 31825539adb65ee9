import pytest

from editor_app.ui.theme import DARK, LIGHT, Colours

GROUNDS = ("window", "paper", "raised", "hover", "accent_soft")
NOTICES = ("danger_soft", "success_soft", "warning_soft", "info_soft")
STATES = ("draft", "submitted", "returned", "approved", "published", "corrected", "trash")
TEXTS = ("text", "muted", "accent", "danger", "success", "warning", *STATES)
MARKS = ("spelling", "grammar", "typography", "style", "facts")


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


themes = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])


@themes
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_readable_on_every_ground(look: Colours, text: str) -> None:
    poor = {ground: contrast(getattr(look, text), getattr(look, ground)) for ground in GROUNDS}
    assert min(poor.values()) >= 4.5, poor


@themes
@pytest.mark.parametrize("ground", NOTICES)
def test_messages_are_readable(look: Colours, ground: str) -> None:
    assert contrast(look.text, getattr(look, ground)) >= 4.5
    assert contrast(look.accent, getattr(look, ground)) >= 4.5


@themes
def test_a_main_button_is_readable(look: Colours) -> None:
    assert contrast(look.on_accent, look.accent) >= 4.5


@themes
@pytest.mark.parametrize("mark", MARKS)
def test_marks_and_edges_of_fields_can_be_seen(look: Colours, mark: str) -> None:
    for ground in ("paper", "window"):
        assert contrast(getattr(look, mark), getattr(look, ground)) >= 3
        assert contrast(look.outline, getattr(look, ground)) >= 3


@themes
def test_the_colours_of_people_are_readable_and_differ(look: Colours) -> None:
    assert len(set(look.people)) == len(look.people)
    for colour in look.people:
        assert min(contrast(colour, getattr(look, ground)) for ground in GROUNDS) >= 4.5, colour
