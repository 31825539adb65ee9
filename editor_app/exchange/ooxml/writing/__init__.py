"""Writing the parts of an Office Open XML document, each kind of content by a module of its own."""
