"""Formats that come in: one module, one `FORMAT`."""
