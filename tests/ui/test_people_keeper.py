"""The people of the newsroom, kept at hand."""

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import mentions
from editor_app.workflow.article import Content


def test_people_who_could_not_be_read_are_asked_for_again(desk, monkeypatch) -> None:
    def refuse(_: object) -> None:
        raise Explained(QT_TRANSLATE_NOOP("test", "Так нельзя."))

    people = desk.window.workplace.people
    desk.store(Content("Мост", author="Дана Оспанова"))
    with monkeypatch.context() as refusing:
        refusing.setattr(mentions, "people", refuse)
        people.ask()
        desk.settle()
    assert desk.notices.text == "Так нельзя."
    people.ask()
    desk.settle()
    assert people.known.beginning("Дана") == ["Дана Оспанова"]
