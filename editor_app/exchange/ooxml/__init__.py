"""Reading the package of parts that an Office Open XML document is."""
