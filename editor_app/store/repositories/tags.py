"""The tags of the newsroom, and which articles carry them."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.orm import Session

from editor_app.store.proof import proof, proven
from editor_app.store.roster import Roster
from editor_app.store.rows.articles import ArticleTagRow, TagRow
from editor_app.store.rows.row import Row
from editor_app.workflow.names import distinct, key

_TABLE = Row.metadata.tables[TagRow.__tablename__]
_INSERT = (
    "INSERT INTO tags (name, key, proof) VALUES (:name, :key, :proof) ON CONFLICT (key) DO NOTHING RETURNING proof"
)


class Tags:
    """The tags by name; names that differ only in case are one tag."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._roster = Roster(session, TagRow)

    def uses(self) -> list[tuple[str, int]]:
        """Every tag with the number of articles that carry it, by name."""
        statement = (
            select(TagRow.name, func.count(ArticleTagRow.article_id))
            .outerjoin(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
            .group_by(TagRow.id, TagRow.name)
        )
        return sorted(((name, uses) for name, uses in self._session.execute(statement)), key=lambda use: key(use[0]))

    def find(self, name: str) -> str | None:
        """Return the tag as the newsroom writes it, or None when there is none."""
        return self._session.scalar(select(TagRow.name).where(TagRow.key == key(name)))

    def ensure(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the tags of these names as the newsroom writes them, made where they are new, without repetitions."""
        wanted = {key(name): name for name in distinct(names)}
        if not wanted:
            return ()
        known = self._names(wanted)
        made: list[str] = []
        for each, name in sorted(wanted.items()):  # in one order, or two people could wait for each other
            if each not in known:
                row = {"name": name, "key": each}
                # Two people may make the same tag at the same moment: the first one's spelling stays.
                made += self._session.scalars(text(_INSERT), {**row, "proof": proof(proven(_TABLE), row)})
        self._roster.note(came=made)
        if len(known) < len(wanted):
            known = self._names(wanted)
        return tuple(known[each] for each in wanted)

    def rename(self, old: str, new: str) -> None:
        """Give a tag another name; articles that carry it must be written anew for their hashes to hold."""
        self._roster.update(TagRow.key == key(old), name=new, key=key(new))

    def remove(self, name: str) -> None:
        """Take a tag off the list; no article may carry it any more."""
        self._roster.delete(TagRow.key == key(name))

    def carriers(self, name: str) -> Sequence[str]:
        """Ids of the articles that carry a tag."""
        return self._session.scalars(
            select(ArticleTagRow.article_id)
            .join(TagRow, TagRow.id == ArticleTagRow.tag_id)
            .where(TagRow.key == key(name))
            .order_by(ArticleTagRow.article_id)
        ).all()

    def of(self, article_id: str) -> tuple[str, ...]:
        """Return the tags of an article in their order."""
        return tuple(
            self._session.scalars(
                select(TagRow.name)
                .join(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
                .where(ArticleTagRow.article_id == article_id)
                .order_by(ArticleTagRow.position)
            )
        )

    def of_many(self, *ids: str) -> dict[str, tuple[str, ...]]:
        """Return the tags of the articles that have some: of those of some ids, or of all."""
        statement = select(ArticleTagRow.article_id, TagRow.name).join(TagRow, TagRow.id == ArticleTagRow.tag_id)
        if ids:
            statement = statement.where(ArticleTagRow.article_id.in_(ids))
        rows = self._session.execute(statement.order_by(ArticleTagRow.article_id, ArticleTagRow.position))
        return {
            article_id: tuple(row.name for row in found)
            for article_id, found in groupby(rows, lambda row: row.article_id)
        }

    def out_of_row(self) -> Sequence[str]:
        """Ids of the articles whose tags are not numbered one by one from 0."""
        places = ArticleTagRow.position
        return self._session.scalars(
            select(ArticleTagRow.article_id)
            .group_by(ArticleTagRow.article_id)
            .having((func.min(places) != 0) | (func.max(places) + 1 != func.count()))
        ).all()

    def put_on(self, article_id: str, names: tuple[str, ...]) -> None:
        """Make these, which `ensure` returned, the tags of an article."""
        if names == self.of(article_id):
            return
        self._session.execute(delete(ArticleTagRow).where(ArticleTagRow.article_id == article_id))
        ids = {
            tag_key: tag_id
            for tag_id, tag_key in self._session.execute(
                select(TagRow.id, TagRow.key).where(TagRow.key.in_([key(name) for name in names]))
            )
        }
        for position, name in enumerate(names):
            self._session.execute(
                insert(ArticleTagRow).values(article_id=article_id, position=position, tag_id=ids[key(name)])
            )

    def _names(self, keys: Iterable[str]) -> dict[str, str]:
        statement = select(TagRow.key, TagRow.name).where(TagRow.key.in_(list(keys)))
        return {row.key: row.name for row in self._session.execute(statement)}
