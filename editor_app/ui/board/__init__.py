"""The desk as a page of the window: a board of states and a list, both narrowed by one filter."""
