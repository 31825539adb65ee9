import random
import shutil

import pytest

from editor_app.store.database import open_store
from editor_app.store.errors import StoreDamaged, StoreError
from editor_app.store.salvage import salvage

_ARTICLES = 60


@pytest.fixture
def path(tmp_path, draft):
    """A store of sixty articles, each with a revision."""
    where = tmp_path / "newsroom.granki"
    store = open_store(where)
    with store.unit_of_work() as unit:
        for number in range(_ARTICLES):
            article = unit.articles.add(draft(f"a{number:02}", headline=f"Материал {number} " + "о мосте " * 40))
            unit.revisions.add(article, who="Дана", what="create", when=article.created)
        unit.commit()
    store.close()
    return where


def _headlines(store) -> dict[str, str]:
    with store.unit_of_work() as unit:
        return {summary.id: summary.headline for summary in unit.articles.summaries()}


def test_what_can_be_read_is_saved_and_the_damaged_file_kept(path, draft):
    whole = path.read_bytes()
    spoiled = bytearray(whole)
    middle = len(whole) // 2 // 4096 * 4096
    spoiled[middle : middle + 4096] = bytes(4096)
    path.write_bytes(spoiled)
    path.chmod(0o640)
    with pytest.raises(StoreDamaged):
        open_store(path)

    saved = salvage(path)
    assert _ARTICLES // 2 < saved <= _ARTICLES
    store = open_store(path)
    headlines = _headlines(store)
    assert len(headlines) == saved
    for article_id, headline in headlines.items():
        with store.unit_of_work() as unit:
            assert unit.articles.get(article_id).content.headline == headline
    assert all(headline.startswith(f"Материал {int(id_[1:])} ") for id_, headline in headlines.items() if len(id_) == 3)
    with store.unit_of_work() as unit:
        assert list(unit.missed()) == []
    store.close()
    [aside] = path.parent.glob("*.damaged.granki")
    assert aside.read_bytes() == bytes(spoiled)
    assert path.stat().st_mode == aside.stat().st_mode


def test_of_what_is_no_database_nothing_is_saved_and_nothing_changed(path):
    path.write_bytes(b"garbage" * 4096)
    with pytest.raises(StoreDamaged):
        salvage(path)
    assert path.read_bytes() == b"garbage" * 4096
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("kind", ["bit", "cut", "header"])
def test_no_damage_gives_a_wrong_text(path, tmp_path, draft, kind):
    chance = random.Random(kind)  # noqa: S311 - damage, not a secret
    whole = path.read_bytes()
    for number in range(6):
        copy = tmp_path / f"copy{number}.granki"
        spoiled = bytearray(whole)
        if kind == "bit":
            spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
        elif kind == "cut":
            del spoiled[chance.randrange(len(spoiled)) :]
        else:
            spoiled[chance.randrange(100)] ^= 0xFF
        copy.write_bytes(spoiled)
        try:
            store = open_store(copy)
        except StoreError:
            try:
                salvage(copy)
            except StoreDamaged:
                continue
            store = open_store(copy)
        for article_id in _headlines(store):
            try:
                with store.unit_of_work() as unit:
                    article = unit.articles.get(article_id)
            except StoreError:
                continue
            name = article.content.headline.split()[1]
            assert article.content == draft(headline=f"Материал {name} " + "о мосте " * 40).content
        store.close()
        shutil.rmtree(copy, ignore_errors=True)
