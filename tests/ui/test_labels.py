"""What a writer or a file says is shown as it is: Qt would take a tag in it for markup, and load what that names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor_app.document.model import paragraphs
from editor_app.ui.labels import plain_tip
from editor_app.workflow.article import Content

TAG = '<img src="file:///etc/hostname"><b>Мост</b>'


def test_no_label_of_the_window_takes_text_for_markup(desk):
    desk.show(desk.store(Content(TAG, body=paragraphs(TAG), section=TAG, tags=(TAG,), author=TAG)))
    desk.notices.tell("error", TAG, detail=TAG)

    said = [label for label in desk.window.findChildren(QLabel) if label.text()]

    assert desk.notices.text == TAG
    assert [label.text() for label in said if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_a_tool_tip_shows_a_tag_as_it_is():
    assert plain_tip("Мост & сад") == "Мост & сад"
    assert "<img" not in plain_tip(TAG)
