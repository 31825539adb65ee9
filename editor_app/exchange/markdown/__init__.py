"""Markdown: CommonMark with the tables, strike-through and footnotes of its usual relatives."""
