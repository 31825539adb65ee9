from editor_app.operations import sections
from editor_app.ui.dialogs.sections import SectionsDialog
from editor_app.workflow.article import Content


def test_sections_are_put_in_order_renamed_added_and_taken_off(desk, qtbot) -> None:
    dialog = SectionsDialog(["Город", "Спорт", "Культура"], desk.window)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(2)
    dialog.move_current(-1)
    dialog.list.item(0).setText(" Общество  ")
    dialog.list.setCurrentRow(2)
    dialog.remove()
    dialog.field.setText("Мир")
    dialog.add()
    dialog.field.setText("мир")
    dialog.add()
    assert dialog.names == ("Общество", "Культура", "Мир")
    assert dialog.renamed == [("Город", "Общество")]


def test_the_usual_set_adds_what_is_missing(desk, qtbot) -> None:
    dialog = SectionsDialog(["спорт"], desk.window)
    qtbot.addWidget(dialog)
    dialog.add_defaults()
    assert dialog.names[0] == "спорт"
    assert "Политика" in dialog.names
    assert "Спорт" not in dialog.names


def test_a_section_renamed_is_renamed_on_the_article_on_the_screen(desk, monkeypatch) -> None:
    desk.background.run(sections.replace, ["Город"])
    desk.show(desk.store(Content("Мост", section="Город")))

    def rename(dialog: SectionsDialog) -> bool:
        dialog.list.item(0).setText("Общество")
        return True

    monkeypatch.setattr(SectionsDialog, "exec", rename)
    desk.do("newsroom.sections")
    for _ in range(3):
        desk.settle()
    assert desk.saving.content.section == "Общество"
    desk.type("!")
    desk.settle()
    assert desk.read(desk.shown.id).content.section == "Общество"
    assert desk.notices.isHidden()
