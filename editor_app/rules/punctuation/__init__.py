"""Marks that are missing, doubled, unpaired or in the wrong order."""
