"""Lines of a text: what every check and typesetting takes one by one."""

import re

LINE = re.compile(r"[^\n\r\u2028\u2029]+")
"""A line that is not empty, without its end."""
