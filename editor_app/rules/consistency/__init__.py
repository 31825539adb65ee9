"""One thing said in one way throughout an article."""
