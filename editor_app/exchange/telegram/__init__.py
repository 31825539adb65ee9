"""Posts of Telegram: the few elements that it knows, in messages of the length that it takes."""
