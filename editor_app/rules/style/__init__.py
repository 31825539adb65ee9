"""Words that say nothing, say it twice, or say it in the language of offices."""
