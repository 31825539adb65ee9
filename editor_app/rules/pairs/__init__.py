"""Words that sound alike and are written differently."""
