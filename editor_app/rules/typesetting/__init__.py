"""What typesetting does unseen: spaces that do not break, signs of the house. No check shows these by default."""
