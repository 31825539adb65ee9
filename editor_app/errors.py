"""The errors that are told to the user, as against our own bugs."""

from editor_app.i18n import Message


class Explained(Exception):  # noqa: N818 - packages derive their own ...Error from it
    """Something outside the program went wrong, and the user is told in words.

    `happened` says what happened and, where it matters, what is safe; `advice` says what to do about it; `detail`
    is technical text that is shown folded. Each package derives its own base class from this one. Any other
    exception is a bug of ours and ends in a crash report.
    """

    def __init__(self, happened: Message, advice: Message | None = None, detail: str = "") -> None:
        super().__init__(happened, advice, detail)
        self.happened = happened
        self.advice = advice
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.happened} {self.advice}" if self.advice else str(self.happened)
