from datetime import UTC, datetime, timedelta

import pytest

from editor_app.document.model import Block, BlockKind, Document, Picture
from editor_app.store.errors import StoreDamaged

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def put(store, data):
    with store.unit_of_work() as unit:
        digest = unit.assets.put(data, "image/png", when=NOON)
        unit.commit()
    return digest


def shown(digest):
    return Document((Block("Мост", BlockKind.PICTURE, picture=Picture(digest)),))


def test_a_file_comes_back_as_it_was_and_is_kept_once(store):
    digest = put(store, b"\x00\xff" * 70_000)
    assert put(store, b"\x00\xff" * 70_000) == digest
    with store.unit_of_work() as unit:
        assert unit.assets.get(digest) == (b"\x00\xff" * 70_000, "image/png")
        assert unit.assets.get("0" * 64) is None


def test_a_changed_file_is_told(store, sql):
    digest = put(store, b"abc")
    with store.unit_of_work() as unit:
        sql(unit, "UPDATE assets SET data = 'abd'")
        with pytest.raises(StoreDamaged):
            unit.assets.get(digest)
        assert list(unit.assets.damaged()) == [digest]


def test_only_old_files_that_nothing_names_are_swept_away(store, draft):
    current, former, idle = put(store, b"current"), put(store, b"former"), put(store, b"idle")
    with store.unit_of_work() as unit:
        article = unit.articles.add(draft(body=shown(former)))
        unit.revisions.add(article, who="Дана", what="create", when=NOON)
        unit.articles.save("a1", 1, draft(body=shown(current)).content, now=NOON)
        assert unit.assets.sweep(NOON) == 0
        assert unit.assets.sweep(NOON + timedelta(days=1)) == 1
        unit.commit()
    with store.unit_of_work() as unit:
        assert [unit.assets.get(digest) is None for digest in (current, former, idle)] == [False, False, True]
