"""The window, and the only package that knows Qt."""
