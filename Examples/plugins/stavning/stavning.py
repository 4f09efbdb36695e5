#!/usr/bin/env python3
"""En udvidelse til Lovsmed: stavekontrol mod en ordliste, med deling af sammensatte ord.

Protokollen er beskrevet i docs/plugins.md. Indstillinger: »ordliste« er en fil med ét ord på hver linje, regnet fra mappen
med lovsmed.toml; ellers bruges /usr/share/dict/danish (Debians pakke wdanish).
"""

import json
import re
import sys

WORD = re.compile(r"[a-zæøåéü]+", re.IGNORECASE)
JOINTS = ("", "s", "e", "-")
SHORTEST_PART = 3
MOST_PARTS = 4


def read_words(path):
    with open(path, encoding="utf-8") as file:
        return {line.strip().lower() for line in file if line.strip()}


def is_known(word, words, parts=MOST_PARTS):
    """Om ordet står i listen eller er sat sammen af ord, der gør (»badested-s-regulativ«)."""
    if word in words:
        return True
    if parts == 1:
        return False
    for end in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        if word[:end] not in words:
            continue
        for joint in JOINTS:
            if word.startswith(joint, end) and is_known(word[end + len(joint) :], words, parts - 1):
                return True
    return False


def suggestion(word, words):
    """Det eneste ord i listen, der er ét bogstav fra; ellers intet."""
    letters = "abcdefghijklmnopqrstuvwxyzæøå"
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    near = {a + b[1:] for a, b in cuts if b}
    near |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    near |= {a + letter + b[1:] for a, b in cuts if b for letter in letters}
    near |= {a + letter + b for a, b in cuts for letter in letters}
    found = near & words
    return found.pop() if len(found) == 1 else None


def check(document, words):
    text = document["text"]
    # Fundene skal stå i bytes; stederne i en streng i Python er tegn.
    offset, place = 0, 0
    for match in WORD.finditer(text):
        word = match.group()
        # Navne og forkortelser kan listen ikke kende.
        if len(word) < SHORTEST_PART or not word.islower() or is_known(word, words):
            continue
        offset += len(text[place : match.start()].encode())
        place = match.start()
        span = [offset, offset + len(word.encode())]
        finding = {"rule": "ukendt-ord", "range": span, "message": f"»{word}« står ikke i ordlisten."}
        better = suggestion(word, words)
        if better:
            edit = {"range": span, "newText": better}
            finding["fixes"] = [{"title": f"Ret til »{better}«", "safe": False, "edits": [edit]}]
        yield finding


RULES = [
    {
        "name": "ukendt-ord",
        "summary": "Et ord står ikke i ordlisten",
        "severity": "information",
        "documentation": "Ordet står hverken i ordlisten eller kan deles i ord, der gør. Navne og ord med stort springes over.",
    }
]


def main():
    words = set()
    for line in sys.stdin:
        message = json.loads(line)
        params = message.get("params", {})
        if message["method"] == "initialize":
            words = read_words(params["settings"].get("ordliste", "/usr/share/dict/danish"))
            result = {"protocolVersion": 1, "rules": RULES}
        elif message["method"] == "check":
            result = {"findings": list(check(params["document"], words))}
        else:
            break
        print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)


if __name__ == "__main__":
    main()
