from editor_app.workflow import said
from editor_app.workflow.workflow import Workflow


def test_versions_are_called_as_people_call_them():
    workflow = Workflow()
    assert str(said.version("submit", workflow)) == "Как сдал автор"
    assert str(said.version("approve", workflow)) == "Как утвердил редактор"
    assert str(said.version("reseal", workflow)) == "Как утвердил редактор"
    assert str(said.version("untrash", workflow)) == "Вернуть из корзины"
