"""The shelf of commands: one file is one command."""
