"""The form of news: its headline, its lead, its sources."""
