from pathlib import Path

from editor_app.lexicon import frequency
from editor_app.lexicon.frequency import Frequencies


def test_what_is_saved_is_read(tmp_path: Path) -> None:
    marks = {
        "дом": frequency.mark(5.0),
        "том": frequency.mark(4.0),
        "хаб": frequency.mark(2.5, frequency.UNLISTED),
        "токаев": frequency.mark(2.0, frequency.UNLISTED | frequency.NAME_AT_MOST),
    }
    frequency.save(tmp_path, marks, {"там": ["дом", "том"], "хап": ["хаб"], "такаиф": ["токаев"]})
    read = Frequencies(tmp_path)
    assert read.zipf("дом") == 5.0
    assert read.zipf("сом") == 0.0
    assert sorted(read.sounding("там")) == ["дом", "том"]
    assert list(read.sounding("сам")) == []
    assert read.is_listed("дом")
    assert not read.is_listed("хаб")
    assert read.is_unlisted("хаб")
    assert not read.is_unlisted("токаев")
    assert read.is_unlisted("токаев", as_name=True)
    assert list(read.common(4.5)) == ["дом"]
