from editor_app.errors import Explained
from editor_app.i18n import Message


def test_an_error_reads_as_what_happened_and_what_to_do():
    error = Explained(Message("test", "Диск полон."), Message("test", "Освободите место."), "errno 28")

    assert str(error) == "Диск полон. Освободите место."
    assert str(Explained(Message("test", "Диск полон."))) == "Диск полон."
    assert error.detail == "errno 28"


def test_a_value_is_filled_in():
    assert str(Explained(Message("test", "Нет «{name}».").with_values(name="a.txt"))) == "Нет «a.txt»."
