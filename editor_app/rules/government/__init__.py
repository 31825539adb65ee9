"""Words that demand a case: prepositions, and the verbs and nouns with a fixed government."""
