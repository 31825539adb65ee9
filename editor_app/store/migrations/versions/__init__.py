"""One module a version of the schema. A released one is never edited: a change is a new module."""
