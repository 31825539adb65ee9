"""What reading hostile files takes: seconds and the most memory of the process that reads, for each.

    python -m benchmarks.hostile [PART OF A NAME]

The files are those of `tests/exchange/test_hostile.py` and, where they are, those of `../shared/data/*/hostile`.
"""

import json
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from editor_app.exchange.result import ExchangeError
from editor_app.operations import sandbox, transfer

_ROOT = Path(__file__).parents[1]
_BOMBS = _ROOT / "tests" / "exchange" / "test_hostile.py"
_MAKE = "import runpy, sys; sys.stdout.buffer.write(runpy.run_path(sys.argv[1])['BOMBS'][sys.argv[2]]()[1])"
_SHARED = _ROOT.parent / "shared" / "data"


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield what is measured, by its name; made by other processes, for a large one here would pass its size on."""
    for name in runpy.run_path(str(_BOMBS))["BOMBS"]:
        path = folder / f"{name.replace('/', ' ')}.{name.partition(':')[0]}"
        with path.open("wb") as stream:
            subprocess.run([sys.executable, "-c", _MAKE, _BOMBS, name], stdout=stream, check=True, cwd=_ROOT)
        yield name, path
        path.unlink()
    for path in sorted(_SHARED.glob("docx/hostile/*.docx")):
        yield path.name, path
    for path in sorted(_SHARED.glob("html/hostile/*.json")):
        for number, vector in enumerate(json.loads(path.read_text(encoding="utf-8"))):
            page = folder / f"{path.stem}-{number}.html"
            page.write_text(vector["payload"], encoding="utf-8")
            yield page.name, page


def _measured(path: Path) -> tuple[float, float, str]:
    """Return seconds, megabytes, and what came of it."""
    begun = perf_counter()
    with path.open("rb") as stream:
        reader = subprocess.Popen([*sandbox.COMMAND, path.suffix], stdin=stream, stdout=subprocess.PIPE)
    assert reader.stdout is not None
    answered = reader.stdout.read()
    _, _, used = os.wait4(reader.pid, 0)
    seconds = perf_counter() - begun
    try:
        outcome = f"read, {sum(1 for _ in transfer.received(answered).content.body.blocks)} blocks"
    except ExchangeError as error:
        outcome = str(error.happened)
    return seconds, used.ru_maxrss / 1024, outcome


def main() -> None:
    """Measure, and print a line a file; the last is the worst of each."""
    wanted = " ".join(sys.argv[1:])
    worst_time = worst_memory = 0.0
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, path in _files(Path(folder)):
            if wanted in name:
                seconds, megabytes, outcome = _measured(path)
                worst_time, worst_memory = max(worst_time, seconds), max(worst_memory, megabytes)
                count += 1
                print(f"{seconds:6.2f} s {megabytes:6.0f} MB  {name}: {outcome}", flush=True)
    print(f"{worst_time:6.2f} s {worst_memory:6.0f} MB  the worst of {count}")


if __name__ == "__main__":
    main()
