"""Formats that go out: one module, one `FORMAT`."""
