"""The verbs of the table of commands: one module, one area of them.

A dialog is imported by the command that opens it: the first paint does not wait for what may never be seen.
"""
