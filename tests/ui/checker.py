"""A checking process for tests: it knows one misspelling, and how to fail.

It reads the protocol of `proofreading.session` and marks every «карова» and «сабака» that is not among the words it
was given. A passage «умри» ends it, «молчи» is never answered, «чушь» is answered with nonsense. With the argument
`missing` it has no dictionary, with `dead` it ends at once.
"""

import json
import os
import re
import sys

WRONG = {"карова": "корова", "сабака": "собака"}


def write(line):
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def say(**message):
    write(json.dumps(message, ensure_ascii=False))


def finding(match):
    return {
        "start": match.start(),
        "end": match.end(),
        "rule": "spelling.unknown_word",
        "kind": "spelling",
        "severity": "error",
        "message": "Такого слова нет.",
        "suggestions": [WRONG[match[0]], "другое слово"],
    }


def main():
    if sys.argv[1:] == ["dead"]:
        os._exit(3)
    if sys.argv[1:] == ["missing"]:
        say(type="failed", message="Нет словаря hunspell-ru.")
        sys.exit(2)
    say(type="ready", rules=1, dictionaries=["ru_RU"])
    words = set()
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if message["type"] == "words":
            words = set(message["words"])
            continue
        for passage in message["passages"]:
            text = passage["text"]
            if text == "умри":
                os._exit(3)
            if text == "чушь":
                write("{")
            if text in ("молчи", "чушь"):
                continue
            found = [finding(m) for m in re.finditer("карова|сабака", text) if m[0] not in words]
            say(type="findings", key=passage["key"], revision=passage["revision"], findings=found)


if __name__ == "__main__":
    main()
