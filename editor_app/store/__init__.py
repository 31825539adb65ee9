"""The database of the newsroom; its rows never leave this package."""
