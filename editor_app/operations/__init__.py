"""What a person can do at the desk: verbs used alike by the window, the command line and the tests."""
