from PySide6.QtWidgets import QLabel


def test_without_an_article_no_panel_claims_anything(desk):
    side, status = desk.window.side, desk.window.status

    assert not desk.window.stage.is_filled
    assert isinstance(side.currentWidget().currentWidget(), QLabel)
    assert status.checking.text() == ""

    desk.do("file.new")

    assert not isinstance(side.currentWidget().currentWidget(), QLabel)
