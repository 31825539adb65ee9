"""Spaces that are missing between words, or stand inside one."""
