"""The article on screen: a sheet with headline, deck, lead and body, the marks under its words and their card."""
