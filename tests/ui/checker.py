"""A checking process for tests: it knows one misspelling, and how to fail.

It reads the protocol of `proofreading.session` and marks every «карова» and «сабака» that is not among the words it
was given, the wrong words of every own rule of the profile, and «эхо» of the body where the headline has it too. It
typesets «--», fixes what it marks, and takes a rule whose wrong example holds its words. It knows two
more forms of a word, with «а» and «у», and can put no other word into the last. A passage «умри» ends it,
«молчи» is never answered, «чушь» is answered with nonsense. With the argument `missing` it has no dictionary, with
`dead` it ends at once.
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
        "suggestions": [WRONG.get(match[0], "иначе"), "другое слово"],
    }


def edits(text, table):
    places = re.finditer("|".join(map(re.escape, table)), text)
    return [{"start": m.start(), "end": m.end(), "text": table[m[0]]} for m in places]


def answer(question):
    if question["type"] == "typeset":
        return {"edits": edits(question["text"], {"--": "—"})}
    if question["type"] == "fix":
        return {"edits": edits(question["text"], WRONG)}
    if question["type"] == "forms":
        return {"forms": [[word, f"{word}а", f"{word}у"] for word in [question["text"]]]}
    if question["type"] == "reword":
        found = [each["text"][each["start"] : each["end"]] for each in question["places"]]
        endings = [each[len(question["wrong"]) :] for each in found]
        return {"texts": [None if ending == "у" else question["right"] + ending for ending in endings]}
    rule = question["rule"]
    if rule["wrong"] in rule["wrong_example"]:
        return {"found": [{"quote": rule["wrong"], "suggestions": rule["replacements"]}], "faults": []}
    return {"found": [], "faults": ["В неверном примере правило ничего не находит."]}


def check(passages, words, own):
    for passage in passages:
        text = passage["text"]
        if text == "умри":
            os._exit(3)
        if text == "чушь":
            write("{")
        if text in ("молчи", "чушь"):
            continue
        wrong = "|".join(["карова", "сабака", *map(re.escape, own)])
        found = [finding(m) for m in re.finditer(wrong, text) if m[0] not in words]
        say(type="findings", key=passage["key"], revision=passage["revision"], findings=found)


def check_article(article):
    """Mark every «эхо» of the body when the headline has one too."""
    passages = article["passages"]
    echoes = any(each["role"] == "headline" and "эхо" in each["text"] for each in passages)
    found = {
        each["key"]: [finding(m) for m in re.finditer("эхо", each["text"])]
        for each in passages
        if echoes and each["role"] == "body"
    }
    say(type="article_findings", revision=article["revision"], findings=found)


def main():
    if sys.argv[1:] == ["dead"]:
        os._exit(3)
    if sys.argv[1:] == ["missing"]:
        say(type="failed", message="Нет словаря hunspell-ru.")
        sys.exit(2)
    say(type="ready", rules=1, dictionaries=["ru_RU"])
    words, own = set(), []
    for line in sys.stdin.buffer:
        message = json.loads(line)
        match message["type"]:
            case "words":
                words = set(message["words"])
            case "profile":
                own = [rule["wrong"] for rule in message["profile"]["own"]]
            case "check":
                check(message["passages"], words, own)
            case "article":
                check_article(message)
            case _:
                say(type="answer", id=message["id"], **answer(message))


if __name__ == "__main__":
    main()
