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
    restored = granki("restore", "--store", store, listed.out.split()[-1])
    assert restored.status == 0
    assert len(granki("list").out.splitlines()) == 1


def test_what_is_no_backup_is_refused_in_words(granki, store, tmp_path):
    wrong = tmp_path / "wrong.granki.zip"
    wrong.write_bytes(b"PK")
    refused = granki("restore", "--store", store, wrong)
    assert refused.status == 2
    assert "повреждена" in refused.err
