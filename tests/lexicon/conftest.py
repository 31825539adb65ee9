import pytest

from editor_app.lexicon.lexicon import Lexicon
from editor_app.morphology.analyzer import Analyzer


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon(Analyzer())
