"""HTML: articles as elements, and pages as articles."""
