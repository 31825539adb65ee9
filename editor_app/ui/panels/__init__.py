"""The panels round the article: a module that holds a `PANEL` is found and shown."""
