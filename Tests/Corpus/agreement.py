#!/usr/bin/env python3
"""Opens every text of the corpus through `lovsmed lsp` and compares its diagnostics with those of `lovsmed check`.

The command finds the act that an amending act changes beside the file, too, the server in libraries and open texts alone; where
only the command has it, what rests on that act is left out.

usage: agreement.py LOVSMED PATH…
"""
import argparse
import json
import os
import subprocess
import sys
import time

from edits import Server


def key(diagnostic, columns_from):
    """What both must say alike: rule, weight, place and words."""
    start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
    column = "column" if columns_from else "character"
    weights = {"error": 1, "warning": 2, "information": 3, "hint": 4}
    return (
        diagnostic.get("rule") or diagnostic.get("code"),
        weights.get(diagnostic["severity"], diagnostic["severity"]),
        start["line"] - columns_from, start[column] - columns_from,
        end["line"] - columns_from, end[column] - columns_from,
        diagnostic["message"],
    )


NOT_AT_HAND = "amendment/act-not-at-hand"
# What is said of references in new text rests on the act that it is put into, and so does what a lovspejl shows of it.
ON_THE_ACT = (
    "reference/missing-target", "reference/repealed-target", "bill/mirror-in-force", "bill/mirror-lacking",
    "bill/mirror-untouched", "bill/mirror-introduction", "bill/moved-place")


def without_amended_acts(findings):
    return [f for f in findings if not f[0].startswith("amendment/") and f[0] not in ON_THE_ACT]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed")
    parser.add_argument("paths", nargs="+", metavar="PATH")
    options = parser.parse_args()
    result = subprocess.run([options.lovsmed, "check", "--format", "json", *options.paths], capture_output=True, timeout=600)
    if result.returncode not in (0, 1):
        raise SystemExit(f"check ended with {result.returncode}: {result.stderr.decode(errors='replace')[:300]}")
    server, passed, failed, findings = Server(options.lovsmed), 0, 0, 0
    for file in json.loads(result.stdout)["files"]:
        path = os.path.abspath(file["path"])
        document = {"textDocument": {"uri": f"file://{path}"}}
        with open(path, encoding="utf-8", newline="") as text:
            server.tell("textDocument/didOpen", {
                "textDocument": {**document["textDocument"], "languageId": "lov", "version": 1, "text": text.read()}})
        found = [key(d, 1) for d in file["diagnostics"]]
        findings += len(found)
        # The acts beside a draft are read aside; what they bring is asked for again, as a client is told to do.
        deadline = time.monotonic() + 5
        while True:
            items = server.ask("textDocument/diagnostic", document)["items"]
            checked, served = found, [key(d, 0) for d in items]
            if [f for f in served if f[0] == NOT_AT_HAND] != [f for f in checked if f[0] == NOT_AT_HAND]:
                checked, served = without_amended_acts(checked), without_amended_acts(served)
            if checked == served or time.monotonic() > deadline:
                break
            time.sleep(0.01)
        server.tell("textDocument/didClose", document)
        if checked == served:
            passed += 1
            continue
        failed += 1
        only = [d for d in checked if d not in served][:2], [d for d in served if d not in checked][:2]
        print(f"{file['path']}: check alone {only[0]}, the server alone {only[1]}")
    print(f"agreement: {passed + failed} texts, {findings} findings")
    print(f"agreement: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
