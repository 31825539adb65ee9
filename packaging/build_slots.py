"""Packs the model of slots: `build_slots.py natasha-1.6.0-py3-none-any.whl resources/slots/model.npz`.

The wheel (MIT) carries the morphological tagger of slovnet, which reads the word vectors of `resources/syntax`. Kept
are its weights as half floats, its word looks and its tags. See resources/slots/README.md for what the model is for.
"""

import sys
import zipfile
from pathlib import Path

import numpy as np
from build_syntax import VECTORS, average_vector, pack_weights, wheel_tar

TAGGER = "natasha/data/model/slovnet_morph_news_v1.tar"


def main() -> None:
    """Read the wheel, write the model."""
    source, target = map(Path, sys.argv[1:3])
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(source) as wheel:
        arrays = pack_weights(wheel_tar(wheel, TAGGER), ("shape", "tag"))
        arrays["average"] = average_vector(wheel_tar(wheel, VECTORS)).astype(np.float16)
    np.savez(target, **arrays)


if __name__ == "__main__":
    main()
