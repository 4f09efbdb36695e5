#!/usr/bin/env python3
"""Edits texts at random through `lovsmed lsp` and compares every answer with that of a fresh start.

One document is edited: characters, words and whole lines come, go and move, labels among them; edits are undone and
done again. After each edit, or a few, the edited text is opened anew in a second server, and both are asked for their
diagnostics, symbols, folding, tokens, links, and for hover, definition and references at random places. All
answers must be the same, whatever was read again and whatever was kept. The same seed makes the same edits.

usage: edits.py LOVSMED [--edits N] [--seed N] FILE…
"""
import argparse
import json
import random
import subprocess
import sys
import time

PIECES = (
    "x", "9", " ", ".", ",", "\n", "\n", "Stk. 2. ", "\nStk. 3. Loven gælder også. ", "§ 7", "\n§ 8. ", "\n§ 9 a. Der føres tilsyn.\n",
    "~~", "\n~~Stk. 4. Den ophæves.~~\n", "jf. § 2, stk. 1, ", "1) ", "\n2) og", "a) ", "»", "«", "stk. 2 ", "nr. 3", "litra a", "2. pkt. ", "(Ophævet)", "\nKapitel 4\nTilsyn\n",
    "\r\n", "\u00a0", "i lov om leje", "straffelovens § 5", "Loven træder i kraft den 1. juli 2027.", "<!-- lovsmed: ignore numbering: prøve -->\n",
    "\nBilag 1\n", "foretages følgende ændringer:\n", "1. I § 5 ændres »a« til: »b«.\n", "Til nr. 2\n", "\n§ 5 Kommunen bestemmer.\n", "\n80)\n", "\n\n\n", "<!-- husk -->\n", ", 2. pkt.", "æ", "\U0001f600",
)


def frame(message):
    """The bytes of a message to a server, with its head."""
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def next_body(stream):
    """The bytes of the next message that a server sends, without its head; none where it has ended."""
    length = 0
    while (line := stream.readline()) not in (b"\r\n", b""):
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return stream.read(length)


class Server:
    """A server on the other end of a pipe, run by the command `under` where one is given."""

    def __init__(self, lovsmed, under=()):
        self.process = subprocess.Popen([*under, lovsmed, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.last = 0
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {
            "general": {"positionEncodings": ["utf-16"]},
            "workspace": {"diagnostics": {"refreshSupport": True}},
            "textDocument": {"diagnostic": {"relatedInformation": True}, "publishDiagnostics": {"relatedInformation": True},
                             "documentSymbol": {"hierarchicalDocumentSymbolSupport": True}}}})
        self.tell("initialized", {})

    def send(self, message):
        self.process.stdin.write(frame(message))
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.last += 1
        self.send({"id": self.last, "method": method, "params": params})
        while True:
            body = next_body(self.process.stdout)
            if not body:
                raise SystemExit(f"the server ended ({self.process.wait()}) at {method}")
            self.answered = time.perf_counter()
            message = json.loads(body)
            if message.get("id") == self.last and "method" not in message:
                return message.get("result", message.get("error"))


def position(text, offset):
    """The LSP position (UTF-16) of the character at `offset`."""
    before = text[:offset]
    line_start = max(before.rfind("\n"), before.rfind("\r")) + 1
    line = before.count("\n") + before.count("\r") - before.count("\r\n")
    # Between CR and LF there is no position of its own.
    return {"line": line, "character": len(before[line_start:].encode("utf-16-le")) // 2}


def random_edit(text, generator):
    """Where an edit begins and ends in `text`, and what comes in."""
    start = generator.randrange(len(text) + 1)
    kind = generator.random()
    if kind < 0.25:  # near what matters: labels and references
        marks = ("§", "Stk.", "stk.", "nr.", "\n", "jf.", "pkt.", "»")
        found = text.find(generator.choice(marks), start)
        start = found + generator.randrange(8) if found >= 0 else start
    start = min(start, len(text))
    if kind < 0.6:
        end = start
    elif kind < 0.9:
        end = min(len(text), start + generator.randrange(1, 12))
    else:
        end = min(len(text), start + generator.randrange(1, 2000))
    new = "" if end > start and generator.random() < 0.6 else generator.choice(PIECES)
    # No edit cuts a line end in two.
    for at in (start, end):
        if 0 < at < len(text) and text[at - 1] == "\r" and text[at] == "\n":
            return random_edit(text, generator)
    return start, end, new


# A text in no folder, so that nothing is read aside at a time of its own.
URI = "untitled:udkast.lov"


def answers(server, text, generator):
    """All that the server says of the document."""
    document = {"textDocument": {"uri": URI}}
    said = {"diagnostics": server.ask("textDocument/diagnostic", document).get("items")}
    for name in ("documentSymbol", "foldingRange", "documentLink", "codeLens"):
        said[name] = server.ask(f"textDocument/{name}", document)
    said["tokens"] = (server.ask("textDocument/semanticTokens/full", document) or {}).get("data")
    for i in range(3):
        place = {**document, "position": position(text, generator.randrange(len(text) + 1))}
        for name in ("hover", "definition", "documentHighlight"):
            said[f"{name} {i}"] = server.ask(f"textDocument/{name}", place)
        said[f"references {i}"] = server.ask("textDocument/references", {**place, "context": {"includeDeclaration": True}})
    return said


def check(server, fresh_server, path, edits, seed):
    """Edits one text; the number of comparisons, and the first difference, if there is one."""
    generator = random.Random(f"{seed} {path}")
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    version, states, compared = 1, [], 0
    server.tell("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "lov", "version": 1, "text": text}})
    done = 0
    while done < edits:
        changes = []
        for _ in range(generator.choice((1, 1, 1, 2, 3))):
            if states and generator.random() < 0.2:
                start, end, new = states.pop()  # undo
            else:
                start, end, new = random_edit(text, generator)
                states.append((start, start + len(new), text[start:end]))
            changes.append({"range": {"start": position(text, start), "end": position(text, end)}, "text": new})
            text = text[:start] + new + text[end:]
            done += 1
        version += 1
        server.tell("textDocument/didChange", {
            "textDocument": {"uri": URI, "version": version}, "contentChanges": changes})
        if generator.random() < 0.3:
            continue
        fresh_server.tell("textDocument/didOpen", {
            "textDocument": {"uri": URI, "languageId": "lov", "version": 1, "text": text}})
        places = generator.randrange(1 << 30)
        edited = answers(server, text, random.Random(places))
        fresh = answers(fresh_server, text, random.Random(places))
        fresh_server.tell("textDocument/didClose", {"textDocument": {"uri": URI}})
        compared += 1
        for name in fresh:
            if edited[name] != fresh[name]:
                return compared, (name, done, changes, edited[name], fresh[name], text)
    server.tell("textDocument/didClose", {"textDocument": {"uri": URI}})
    return compared, None


def first_difference(edited, fresh):
    if isinstance(edited, list) and isinstance(fresh, list):
        for i, (a, b) in enumerate(zip(edited, fresh)):
            if a != b:
                return f"at {i}:\n  edited {json.dumps(a, ensure_ascii=False)[:600]}\n  fresh  {json.dumps(b, ensure_ascii=False)[:600]}"
        return f"{len(edited)} against {len(fresh)}: {json.dumps((edited + fresh)[min(len(edited), len(fresh))], ensure_ascii=False)[:600]}"
    return f"edited {json.dumps(edited, ensure_ascii=False)[:600]}\nfresh  {json.dumps(fresh, ensure_ascii=False)[:600]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--edits", type=int, default=200, help="how many edits each text gets (200)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="where the text that made a difference is written")
    options = parser.parse_args()
    server, fresh_server, started = Server(options.lovsmed), Server(options.lovsmed), time.monotonic()
    passed = failed = comparisons = 0
    for path in options.files:
        compared, difference = check(server, fresh_server, path, options.edits, options.seed)
        comparisons += compared
        if difference is None:
            passed += 1
            continue
        failed += 1
        name, done, changes, edited, fresh, text = difference
        print(f"{path}: after {done} edits, {name}: {first_difference(edited, fresh)}\n  last {json.dumps(changes, ensure_ascii=False)[:400]}")
        if options.keep:
            with open(options.keep, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        server, fresh_server = Server(options.lovsmed), Server(options.lovsmed)
    print(f"edits: {len(options.files) * options.edits} edits at most, {comparisons} comparisons, {time.monotonic() - started:.0f} s")
    print(f"edits: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
