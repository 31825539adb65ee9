from editor_app.workflow.version_names import version_name
from editor_app.workflow.workflow import Workflow


def test_versions_are_called_as_people_call_them():
    workflow = Workflow()
    assert str(version_name("submit", workflow)) == "Как сдал автор"
    assert str(version_name("approve", workflow)) == "Как утвердил редактор"
    assert str(version_name("reseal", workflow)) == "Как утвердил редактор"
    assert str(version_name("untrash", workflow)) == "Вернуть из корзины"
