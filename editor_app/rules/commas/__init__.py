"""Commas that can be known: around clauses and phrases, before conjunctions, and where none may stand."""
