"""The steps from each version of the schema to the next; Alembic runs them, `store.upgrade` runs Alembic."""
