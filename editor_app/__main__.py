"""Start the program: the window, or the command line when arguments say so."""
