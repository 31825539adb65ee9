"""Гранки: the desk of a Russian-language newsroom."""

__version__ = "0.1.0"
