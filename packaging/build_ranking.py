"""Learn the weights of the ranking of corrections: `build_ranking.py SENTENCES.jsonl MISSPELLINGS.jsonl`.

    SENTENCES.jsonl     {"correct": …} — right sentences, in which slips, forms and missing spaces are made here;
    MISSPELLINGS.jsonl  {"source": …, "correct": …, "part": "train"} — sentences with misspellings that people made.

Writes `resources/slots/shares.npy` and prints `WEIGHTS` of `lexicon/ranking.py` and `morphology/context.py` in units of
the Zipf scale. See resources/slots/README.md for what was learnt from what.
"""

import difflib
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np

from editor_app import bootstrap
from editor_app.lexicon import ranking, slips
from editor_app.morphology import context
from editor_app.text.tokens import Token, TokenKind, tokens

MADE, SEED = 3000, 7
SHARE = {"slip": 1.0, "form": 1.0, "glued": 1.0, "met": 2.0}
"""What an example of each kind counts for."""

GLUED, FORM, TWICE = 0.1, 0.4, 0.3
"""Shares of the made mistakes: a missing space, a slip in another form of the word; and of slips, two in a word."""

RIDGE, STEPS, RATE = 0.3, 300, 0.1
SHORTEST = 4
"""Letters of a word that a mistake is made in: people seldom misspell the short ones."""

LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
NEIGHBOURS = {letter: [other for one, other in slips.near_keys() if one == letter] for letter in LETTERS}
VOWEL = {"о": "а", "а": "о", "е": "и", "и": "е", "я": "и", "ы": "и", "э": "е"}
VOICE = dict(zip("бпвфгкджтшзсдт", "пбфвкгтшджсзтд", strict=True))
SILENCE = "ывпрж"
"""A word that nobody knows, to ask a place what it takes an unknown word for."""

language = bootstrap.language()
lexicon, analyzer, weigher = language.lexicon, language.analyzer, language.context


class Example(NamedTuple):
    """The features of all corrections of one word, and which of them is right."""

    kind: str
    features: "np.ndarray[Any, np.dtype[np.float64]]"
    right: int


def example(kind: str, text: str, start: int, right: str) -> Example | None:
    """Gather the features of the corrections of the word at a place; None where the right one is not among them."""
    row = [token for token in tokens(text) if token.kind is not TokenKind.SPACE]
    place = next((at for at, token in enumerate(row) if token.start == start and token.kind is TokenKind.WORD), None)
    if place is None or lexicon.knows(row[place].text):
        return None
    found = lexicon.corrections(row[place].text, more=True)
    meant = [at for at, each in enumerate(found) if each.text.lower() == right.lower().replace("ё", "е")]
    if not meant:
        return None
    by_word = ranking.all_features(row[place].text, found, lexicon.zipf, analyzer.lemmas)
    near = row[max(0, place - 12) : place + 13]
    words = [token.text for token in near]
    by_place = weigher.features(words, near.index(row[place]), [each.text for each in found])
    return Example(kind, np.array([(*one, *two) for one, two in zip(by_word, by_place, strict=True)]), meant[0])


def made(sentences: Sequence[str], choice: random.Random) -> Iterator[Example]:
    """Yield examples with a mistake made in each sentence: a slip, one in another form, or a missing space."""
    for text in sentences:
        row = list(tokens(text))
        places = [at for at, each in enumerate(row) if each.kind is TokenKind.WORD and each.text.islower()]
        if len(places) < 3:
            continue
        at, luck = choice.choice(places), choice.random()
        word = row[at].text.replace("ё", "е")
        kind = "glued" if luck < GLUED else "form" if luck < FORM else "slip"
        if len(word) < SHORTEST:
            continue
        if kind == "glued":
            after = row[at + 2] if at + 2 < len(row) else None
            if after is None or row[at + 1].text != " " or not after.text.islower():
                continue
            found = example(
                kind, _replaced(text, row[at], after, word + after.text), row[at].start, f"{word} {after.text}"
            )
        else:
            forms = [form for form in sorted(analyzer.forms_of(word)) if form[:3] == word[:3] != form]
            base = choice.choice(forms) if kind == "form" and forms else word
            wrong = slip(base, choice)
            wrong = slip(wrong, choice) if choice.random() < TWICE else wrong
            found = example(kind, _replaced(text, row[at], row[at], wrong), row[at].start, word)
        if found:
            yield found


def met(misspelt: Sequence[dict[str, str]]) -> Iterator[Example]:
    """Yield examples of misspellings that people made."""
    for each in misspelt:
        wrong = [(match.group(), match.start()) for match in re.finditer(r"[\w-]+", each["source"])]
        right = re.findall(r"[\w-]+", each["correct"])
        matcher = difflib.SequenceMatcher(None, [word.lower() for word, _ in wrong], [word.lower() for word in right])
        for change, start, end, other, last in matcher.get_opcodes():
            if change == "replace" and end - start == 1 and last - other < 4:
                found = example("met", each["source"], wrong[start][1], " ".join(right[other:last]))
                if found:
                    yield found


def slip(word: str, choice: random.Random) -> str:
    """Return a word as a hurried hand or an ear would spell it."""
    at, luck = choice.randrange(len(word)), choice.random()
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    near = NEIGHBOURS.get(letter) or LETTERS
    for share, wrong in (
        (0.26, head + tail),
        (0.17, head + choice.choice(near) + tail),
        (0.14, head + VOWEL.get(letter, VOICE.get(letter, choice.choice(near))) + tail),
        (0.10, head + tail[:1] + letter + tail[1:]),
        (0.10, head + choice.choice(near) + letter + tail),
        (0.09, head + choice.choice(LETTERS) + tail),
        (0.06, head + letter + letter + tail),
        (0.04, head + letter + choice.choice("ьъ") + tail),
        (0.04, head + choice.choice(LETTERS) + letter + tail),
    ):
        luck -= share
        if luck < 0:
            return wrong
    return head + tail


def _replaced(text: str, first: Token, last: Token, words: str) -> str:
    return text[: first.start] + words + text[last.end :]


def shares(sentences: Sequence[str], choice: random.Random) -> "np.ndarray[Any, np.dtype[np.float16]]":
    """Return what the tagger takes an unknown word for, over all places."""
    total = []
    for text in sentences:
        words = [token.text for token in tokens(text) if token.kind is not TokenKind.SPACE]
        places = [at for at, word in enumerate(words) if word.isalpha() and len(word) > 3]
        if places:
            at = choice.choice(places)
            start = max(0, at - 5)
            near = [*words[start:at], SILENCE, *words[at + 1 : at + 6]]
            total.append(weigher.slots.probabilities(near, at - start))
    found: np.ndarray[Any, np.dtype[np.float16]] = np.mean(total, axis=0).astype(np.float16)
    return found


def learn(examples: Sequence[Example]) -> "np.ndarray[Any, np.dtype[np.float64]]":
    """Fit a conditional logistic regression: the right correction against all others of its word."""
    width, most = examples[0].features.shape[1], max(len(each.features) for each in examples)
    features, absent = np.zeros((len(examples), most, width)), np.full((len(examples), most), -1e9)
    for at, each in enumerate(examples):
        features[at, : len(each.features)], absent[at, : len(each.features)] = each.features, 0
    spread = features.reshape(-1, width).std(0) + 1e-6
    features /= spread
    right = features[np.arange(len(examples)), [each.right for each in examples]]
    counts = np.array([SHARE[each.kind] for each in examples])[:, None]
    weights, mean, square = np.zeros(width), np.zeros(width), np.zeros(width)
    for step in range(1, STEPS + 1):
        scores = features @ weights + absent
        likely = np.exp(scores - scores.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        slope = ((np.einsum("ij,ijk->ik", likely, features) - right) * counts).sum(0) + RIDGE * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    learnt: np.ndarray[Any, np.dtype[np.float64]] = weights / spread
    return learnt


def rows(path: str) -> list[dict[str, str]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").split("\n") if line.strip()]


def main() -> None:
    """Read both files, write the shares, print the weights."""
    sentences, misspellings = map(rows, sys.argv[1:3])
    choice = random.Random(SEED)  # noqa: S311 - mistakes are made, no secrets
    right = sorted({row["correct"] for row in sentences})
    choice.shuffle(right)
    np.save(ROOT / "resources" / "slots" / "shares.npy", shares(right[:1500], choice))
    examples = [*made((right * 3)[:MADE], choice), *met([row for row in misspellings if row.get("part") == "train"])]
    weights = learn(examples)
    weights /= weights[0]
    hits = {
        kind: [np.argmax(each.features @ weights) == each.right for each in examples if each.kind == kind]
        for kind in SHARE
    }
    print({kind: f"{100 * np.mean(each):.1f} % of {len(each)}" for kind, each in hits.items()})
    names = (*ranking.Features._fields, *context.Features._fields)
    print({name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)})


if __name__ == "__main__":
    main()
