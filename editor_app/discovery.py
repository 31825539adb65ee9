"""Walking a shelf: every module of a package, so that adding a file is enough to add a thing."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType


def names(package: ModuleType) -> Iterator[str]:
    """Full dotted names of the modules below `package`, packages themselves left out, in a stable order.

    The packaging spec walks the same shelves through this function, so a frozen program holds what the source holds.
    """
    found = pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    return iter(sorted(module.name for module in found if not module.ispkg))


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Import and yield every module below `package` in the order of `names`."""
    for name in names(package):
        yield importlib.import_module(name)
