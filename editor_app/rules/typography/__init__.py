"""Marks, dashes and spaces: the quiet layer, which never counts as an error."""
