import pytest

from editor_app.proofreading import personal
from editor_app.proofreading.decisions import Decisions, Ignored
from editor_app.proofreading.personal import Personal

OWN = Personal(frozenset({"Апорт", "қала"}), frozenset({Ignored("style.officialese", "в целях")}))


def test_what_a_person_decided_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "new" / "decisions.json"
    assert personal.read(path) == Personal()
    personal.write(path, OWN)
    assert personal.read(path) == OWN


@pytest.mark.parametrize("damaged", ["", "[]", '{"words": 5, "ignored": []}', '{"words": [], "ignored": [["one"]]}'])
def test_a_damaged_file_holds_no_decisions(tmp_path, damaged):
    path = tmp_path / "decisions.json"
    path.write_text(damaged, encoding="utf-8")
    assert personal.read(path) == Personal()


def test_a_persons_decisions_hold_beside_those_of_others():
    other = Ignored("style.officialese", "данный")
    held = OWN.beside(Decisions(frozenset({"слово"}), everywhere=frozenset({other})))
    assert held.words == {"Апорт", "қала", "слово"}
    assert held.everywhere == {other, *OWN.ignored}


def test_every_decision_can_be_taken_back():
    every: list[str | Ignored] = [*OWN.words, *OWN.ignored]
    for what in every:
        assert OWN.without(what).with_(what) == OWN
        assert OWN.without(what) != OWN
