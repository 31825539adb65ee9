"""Rich Text Format: its control words become the elements of a page, which is read as any other."""
