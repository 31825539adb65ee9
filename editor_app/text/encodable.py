"""Text that every file and database can hold."""

_REPLACEMENT = "\ufffd"


def encodable(text: str) -> str:
    """Return the text with U+FFFD for each code point that no UTF-8 file or no database takes; no place moves.

    Halves of surrogate pairs come in with broken pastes, U+0000 with broken files; PostgreSQL refuses the latter.
    """
    if "\0" in text:
        text = text.replace("\0", _REPLACEMENT)
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(_REPLACEMENT if "\ud800" <= character <= "\udfff" else character for character in text)
    return text
