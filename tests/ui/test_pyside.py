import sys

from PySide6.QtWidgets import QTextEdit


def test_qt_does_not_wear_out_none(qapp):
    """PySide6 6.12.0 loses a reference to None with every call that returns nothing, and then aborts."""
    edit = QTextEdit()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        edit.setReadOnly(True)
    assert abs(sys.getrefcount(None) - before) <= 100
