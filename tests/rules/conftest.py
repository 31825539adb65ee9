import pytest

from editor_app import bootstrap
from editor_app.proofreading.passage import Language


@pytest.fixture(scope="session")
def language() -> Language:
    return bootstrap.language()
