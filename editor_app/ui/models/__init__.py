"""Models of Qt: what the lists of the window show."""
