"""Numbers as the language in use writes them."""

from editor_app.i18n import language


def figure(number: float) -> str:
    """Return a number with its thousands apart: «12 500» and «0,31» in Russian and Kazakh, "12,500" and "0.31"."""
    text = f"{number:,}"
    return text if language() == "en" else text.replace(",", "\u202f").replace(".", ",")
