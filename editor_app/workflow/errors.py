"""What the workflow refuses, in words."""

from editor_app.errors import Explained


class WorkflowError(Explained):
    """Something that may not be done with an article, by this person, or now; the article is as it was."""
