"""The verbs of the table of commands: one module, one area of them."""
