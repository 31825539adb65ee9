"""How words inflect and agree."""
