"""Hyphen, space or neither in compounds."""
