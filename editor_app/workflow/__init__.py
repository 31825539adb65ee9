"""The life of an article: what it is, its states, who may take it from one to the next."""
