"""Applying a suggestion: to the words it was made for, and to nothing else."""

from editor_app.proofreading.finding import Finding


def apply(text: str, finding: Finding, suggestion: str) -> str:
    """Return `text` with the finding's span replaced. Raises `ValueError` for what the finding does not suggest."""
    if suggestion not in finding.suggestions:
        raise ValueError(suggestion)
    return text[: finding.start] + suggestion + text[finding.end :]
