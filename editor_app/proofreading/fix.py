"""Applying suggestions: to the words they were made for, and to nothing else."""

from collections.abc import Iterable

from editor_app.proofreading.finding import Finding, Severity


def apply(text: str, finding: Finding, suggestion: str) -> str:
    """Return `text` with the finding's span replaced. Raises `ValueError` for what the finding does not suggest."""
    if suggestion not in finding.suggestions:
        raise ValueError(suggestion)
    return text[: finding.start] + suggestion + text[finding.end :]


def apply_first(text: str, findings: Iterable[Finding]) -> tuple[str, list[Finding]]:
    """Apply the first suggestion of every finding that has one and is more than a hint.

    Returns the text and the findings that were applied, by place; of two that overlap the earlier one is applied.
    """
    applied: list[Finding] = []
    for finding in sorted(findings, key=lambda finding: finding.span):
        if not finding.suggestions or finding.severity is Severity.HINT:
            continue
        if not applied or not applied[-1].span.overlaps(finding.span):
            applied.append(finding)
    for finding in reversed(applied):
        text = apply(text, finding, finding.suggestions[0])
    return text, applied
