"""What was changed behind the program's back is noticed, and told in words."""

import random
import sqlite3

import pytest

from editor_app.operations import approval, articles, auditing
from editor_app.store.database import open_store


@pytest.fixture
def path(newsroom, as_editor, content, tmp_path):
    """The file of a store with an approved article, closed."""
    article, _ = articles.create(newsroom, content(tags=("мосты",), section="Город"))
    submitted, _ = approval.take(newsroom, article.id, article.version, "submit")
    approval.take(as_editor, article.id, submitted.version, "approve")
    assert auditing.audit(newsroom) == []
    newsroom.store.close()
    return tmp_path / "newsroom.granki"


def spoilt(newsroom, path, *statements) -> str:
    with sqlite3.connect(path) as connection:
        for statement in ("DROP TRIGGER history_refuses_update", "DROP TRIGGER history_refuses_delete", *statements):
            connection.execute(statement)
    connection.close()
    newsroom.store = open_store(path)
    return " ".join(map(str, auditing.audit(newsroom)))


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE articles SET lead = 'Другой'", "Материал «Мост откроют весной» повреждён"),
        ("UPDATE revisions SET content = replace(content, 'весной', 'летом') WHERE number = 1", "Версия 1 материала"),
        ("UPDATE history SET who = 'Другой' WHERE number = 3", "«approve» (Другой"),
        ("DELETE FROM history WHERE number = 2", "«approve» (Марина Жакупова"),
        ("DELETE FROM history WHERE number = 3", "обрывается"),
    ],
)
def test_a_change_is_told_with_its_place(newsroom, path, statement, told):
    assert told in spoilt(newsroom, path, statement)


def test_a_text_put_under_a_seal_with_a_hash_of_its_own_is_told(newsroom, path):
    from editor_app.store import snapshot

    with sqlite3.connect(path) as connection:
        (content,) = connection.execute("SELECT content FROM revisions WHERE number = 3").fetchone()
        other = content.replace("весной", "летом")
        connection.execute(
            "UPDATE revisions SET content = ?, digest = ? WHERE number = 3", (other, snapshot.digest(other))
        )
    connection.close()

    assert "не от того текста" in spoilt(newsroom, path)


def test_one_flipped_bit_of_any_text_or_line_of_history_is_noticed(newsroom, path):
    chance = random.Random(6)  # noqa: S311 - the same bits in every run
    texts = {
        "articles": ("state", "headline", "deck", "lead", "body", "section", "author", "review", "created", "digest"),
        "revisions": ("content", "digest"),
        "history": ("article_id", "who", "what", "moment", "before", "after", "reason", "seal", "link"),
    }
    connection = sqlite3.connect(path, isolation_level=None)
    for trigger in ("history_refuses_update", "history_refuses_delete"):
        connection.execute(f"DROP TRIGGER {trigger}")
    flips = [(table, column) for table, columns in texts.items() for column in columns]
    unnoticed = []
    for table, column in flips:
        rows = connection.execute(f'SELECT rowid, "{column}" FROM {table}').fetchall()  # noqa: S608 - our own names
        written = [(rowid, value.encode()) for rowid, value in rows if value]
        if not written:
            continue
        rowid, value = chance.choice(written)
        at = chance.randrange(len(value))
        flipped = bytes([*value[:at], value[at] ^ 1 << chance.randrange(7), *value[at + 1 :]])
        put = f'UPDATE {table} SET "{column}" = CAST(? AS TEXT) WHERE rowid = ?'  # noqa: S608 - our own names
        connection.execute(put, (flipped, rowid))
        connection.close()
        newsroom.store = open_store(path)
        if not auditing.audit(newsroom):
            unnoticed.append((table, column, value, flipped))
        newsroom.store.close()
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(put, (value, rowid))
    connection.close()
    newsroom.store = open_store(path)

    assert unnoticed == []
    assert auditing.audit(newsroom) == []
