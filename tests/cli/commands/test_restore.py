import json
import sqlite3
from contextlib import closing


def sit_down(tmp_path, role):
    (tmp_path / "settings.json").write_text(json.dumps({"person.name": "Марина", "person.role": role}), "utf-8")


def last_line(store):
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute("SELECT who, what FROM history ORDER BY number DESC LIMIT 1").fetchone()


def test_a_store_is_backed_up_listed_and_brought_back(granki, store, tmp_path):
    file = tmp_path / "news.txt"
    file.write_text("Мост откроют весной\n\nСтроители назвали дату.\n", encoding="utf-8")
    granki("import", file)
    made = granki("backup")
    assert made.status == 0
    assert "материалов: 1 " in made.out
    granki("import", file)
    assert len(granki("list").out.splitlines()) == 2
    listed = granki("restore", "--store", store)
    assert listed.out == made.out
    copy = listed.out.split()[-1]
    refused = granki("restore", "--store", store, copy)
    assert refused.status == 2
    assert "может только шеф-редактор или администратор" in refused.err
    assert len(granki("list").out.splitlines()) == 2

    sit_down(tmp_path, "chief")
    restored = granki("restore", "--store", store, copy)
    assert restored.status == 0
    assert len(granki("list").out.splitlines()) == 1
    assert last_line(store) == ("Марина", "backup")


def test_what_is_damaged_or_gone_anybody_may_bring_back_and_the_history_names_them(
    granki, store, tmp_path, monkeypatch
):
    monkeypatch.setenv("LOGNAME", "dana")
    file = tmp_path / "news.txt"
    file.write_text("Мост откроют весной\n\nСтроители назвали дату.\n", encoding="utf-8")
    granki("import", file)
    assert last_line(store) == ("dana", "import")
    copy = granki("backup").out.split()[-1]
    store.write_bytes(b"spoilt")
    assert granki("restore", "--store", store, copy).status == 0
    assert last_line(store) == ("dana", "backup")
    store.unlink()
    assert granki("restore", "--store", store, copy).status == 0
    assert len(granki("list").out.splitlines()) == 1


def test_what_is_no_backup_is_refused_in_words(granki, store, tmp_path):
    wrong = tmp_path / "wrong.granki.zip"
    wrong.write_bytes(b"PK")
    refused = granki("restore", "--store", store, wrong)
    assert refused.status == 2
    assert "поврежд" in refused.err
    refused = granki("restore", "--store", store, tmp_path / "gone.granki.zip")
    assert refused.status == 2
    assert "Резервной копии «gone.granki.zip» нет" in refused.err
