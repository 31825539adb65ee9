"""What contradicts the calendar or the text itself."""
