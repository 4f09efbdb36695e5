#!/usr/bin/env python3
"""Asks `lovsmed lsp` about every instruction of published amending acts while the act in force is open beside them.

Of each set in CORPUS/consolidations the act and one amending section after the other are opened. On each instruction's number hover
must tell how it is read and what it changes, if it changes anything; both texts that lenses show must come. Inside the marks of
`ændres »…«` the words that are quoted ought to begin one of those offered once their first three letters are typed. Then the section
is cut off at random places and asked about there: any answer is right but none at all.
"""
import argparse
import random
import re
import statistics
import subprocess
import time

from edits import Server, position
from sets import consolidations

ACT, DRAFT = "file:///gaeldende.lov", "file:///aendring.lov"
CITATION = re.compile(r", jf\. lovbekendtgørelse nr\. \d+ af \d+\. \w+ \d{4}")
INSTRUCTION = re.compile(r"^(\d+)\.\s(?=.*(§|Overalt|steder|Bilag|[Bb]ilag|kapitel|Kapitel|overskrift|fodnote|Fodnote))", re.M)
QUOTED = re.compile(r"ændres »([^»«\n]{4,80})« til")


def open_text(server, uri, text):
    server.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "lov", "version": 1, "text": text}})


def close(server, uri):
    server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})


def ask_at(server, method, text, offset):
    return server.ask(method, {"textDocument": {"uri": DRAFT}, "position": position(text, offset)})


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lovsmed")
    parser.add_argument("corpus")
    parser.add_argument("--cuts", type=int, default=20, help="how often each section is cut off")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="show what hover and completion do not tell")
    options = parser.parse_args()
    generator = random.Random(options.seed)
    server = Server(options.lovsmed)
    count = {"instructions": 0, "read": 0, "changes": 0, "words": 0, "offered": 0, "cuts": 0}
    first, again = [], []
    for one in consolidations(options.corpus):
        act = open(one.base, encoding="utf-8", newline="").read()
        open_text(server, ACT, act)
        for path in one.amending:
            draft = CITATION.sub("", open(path, encoding="utf-8", newline="").read())
            open_text(server, DRAFT, draft)
            server.ask("textDocument/diagnostic", {"textDocument": {"uri": DRAFT}})
            lenses = server.ask("textDocument/codeLens", {"textDocument": {"uri": DRAFT}})
            shown = [lens["command"] for lens in lenses if lens.get("command", {}).get("arguments")]
            if not shown:
                close(server, DRAFT)
                continue
            server.ask("textDocument/inlayHint", {"textDocument": {"uri": DRAFT}, "range": {
                "start": {"line": 0, "character": 0}, "end": {"line": 100000, "character": 0}}})
            for command in shown:
                assert server.ask("workspace/executeCommand", {
                    "command": command["command"], "arguments": command["arguments"]}) is None, command
            for match in INSTRUCTION.finditer(draft):
                count["instructions"] += 1
                for times in (first, again):
                    began = time.perf_counter()
                    hover = ask_at(server, "textDocument/hover", draft, match.start())
                    times.append(1000 * (time.perf_counter() - began))
                value = hover["contents"]["value"] if hover else ""
                count["read"] += "ikke forstået" not in value.lower() and ": " in value
                told = "[-" in value or "{+" in value
                count["changes"] += told
                if not told and options.show:
                    print(one.name, path.rsplit("/", 1)[1], draft[match.start():][:120].split("\n")[0], "→", value[:200])
            for match in list(QUOTED.finditer(draft))[:10]:
                found = ask_at(server, "textDocument/completion", draft, match.start(1) + 3)
                words = [item["label"] for item in found["items"]]
                quoted = match.group(1)
                count["words"] += 1
                is_offered = any(word.startswith(quoted) or quoted.startswith(word) for word in words)
                count["offered"] += is_offered
                if not is_offered and options.show:
                    print(one.name, path.rsplit("/", 1)[1], "not offered:", quoted, words[:3])
            close(server, DRAFT)
            for _ in range(options.cuts):
                cut = generator.randrange(len(draft))
                open_text(server, DRAFT, draft[:cut])
                for method in ("hover", "completion", "definition"):
                    ask_at(server, "textDocument/" + method, draft, cut)
                close(server, DRAFT)
                count["cuts"] += 1
        close(server, ACT)
    print(", ".join(f"{number} {name}" for name, number in count.items()))
    for name, times in (("first", first), ("again", again)):
        times.sort()
        print(f"hover {name}: median {statistics.median(times):.2f} ms, 99 % {times[int(len(times) * 0.99)]:.2f} ms, most {times[-1]:.2f} ms")


if __name__ == "__main__":
    main()
