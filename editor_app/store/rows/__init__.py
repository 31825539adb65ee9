"""The tables, as SQLAlchemy sees them; the migrations make them, and a test keeps the two alike.

Rows never leave `store`: repositories turn them into the values of `workflow` and `proofreading`. Whoever imports one
table has all of them, so that `Row.metadata` is never a part of the whole.
"""

from editor_app.store.rows import articles, decisions, desk, history, newsroom

__all__ = ["articles", "decisions", "desk", "history", "newsroom"]
