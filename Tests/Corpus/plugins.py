#!/usr/bin/env python3
"""How long a typed character waits for its diagnostics with plug-ins beside the server and without them.

Two servers have the same text open; beside one run COUNT plug-ins, all of them sound or each with a fault of its own
(`--faults`): one never answers, one floods, one ends, one talks nonsense, one lies about places. Characters are typed
into both by turns, and the diagnostics are asked for at once; printed are the medians and 95th percentiles and, since machines
differ, what one is of the other. The findings of the rules that are built in must be the same.

usage: plugins.py LOVSMED [--count N] [--faults] [--keys N] FILE
"""
import argparse
import os
import statistics
import subprocess
import tempfile
import time

from edits import Server, position

PLUGIN = '''
import json, os, sys, time
fault = sys.argv[1]
for line in sys.stdin:
    message = json.loads(line)
    findings = []
    if message["method"] == "initialize":
        result = {"protocolVersion": 1, "parts": ["provisions"], "rules": [{"name": "kan", "summary": "Ordet kan", "severity": "hint"}]}
    elif message["method"] == "check":
        if fault == "tier":
            time.sleep(3600)
        while fault == "flyder over":
            sys.stdout.write("x" * 65536)
        if fault == "dør":
            os._exit(1)
        if fault == "sludrer":
            print("Hej!")
        text = message["params"]["document"]["text"].encode()
        at = text.find(b" kan ")
        while at >= 0 and len(findings) < 200:
            far = 10**9 if fault == "lyver" else 0
            findings.append({"rule": "kan", "range": [at + 1 + far, at + 4 + far], "message": "Her kan noget."})
            at = text.find(b" kan ", at + 1)
        result = {"findings": findings}
    else:
        break
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
'''
FAULTS = ["tier", "flyder over", "dør", "sludrer", "lyver"]


class Typist:
    """Someone who types into a text that lies in `folder`."""

    def __init__(self, lovsmed, folder, text):
        self.server, self.version = Server(lovsmed), 1
        self.uri = f"file://{folder}/udkast.lov"
        self.server.tell("workspace/didChangeConfiguration", {"settings": {"lovsmed": {"plugins": {"allow": True}}}})
        self.server.tell("textDocument/didOpen", {
            "textDocument": {"uri": self.uri, "languageId": "lov", "version": 1, "text": text}})

    def diagnostics(self):
        return self.server.ask("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})["items"]

    def type(self, place, word, end=None):
        """Milliseconds from the key until its diagnostics are there, not yet read as JSON."""
        self.version += 1
        started = time.perf_counter()
        self.server.tell("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"range": {"start": place, "end": end or place}, "text": word}]})
        self.found = self.diagnostics()
        return (self.server.answered - started) * 1000


def built_in(diagnostics):
    return [d for d in diagnostics if not d["code"].startswith("udvidelse-")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lovsmed")
    parser.add_argument("file")
    parser.add_argument("--count", type=int, default=5, help="how many plug-ins")
    parser.add_argument("--faults", action="store_true", help="each plug-in has a fault")
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--gap", type=float, default=0.2, help="seconds between two keys")
    options = parser.parse_args()

    text = open(options.file, encoding="utf-8", newline="").read()
    at = text.index(" kan ", len(text) // 2) + 1
    start, after = position(text, at), position(text, at + 1)
    with tempfile.TemporaryDirectory() as plain, tempfile.TemporaryDirectory() as crowded:
        with open(os.path.join(crowded, "plugin.py"), "w") as file:
            file.write(PLUGIN)
        with open(os.path.join(crowded, "lovsmed.toml"), "w") as file:
            for number in range(options.count):
                fault = FAULTS[number % len(FAULTS)] if options.faults else ""
                file.write(f'[[plugin]]\nname = "udvidelse-{number}"\ncommand = ["python3", "plugin.py", "{fault}"]\n')
        alone, beside = Typist(options.lovsmed, plain, text), Typist(options.lovsmed, crowded, text)
        # Plug-ins are greeted and have seen the text once.
        deadline = time.monotonic() + 30
        wanted = 0 if options.faults else options.count
        while time.monotonic() < deadline:
            families = {d["code"].split("/")[0] for d in beside.diagnostics()} - {d["code"].split("/")[0] for d in alone.diagnostics()}
            if len(families) >= wanted and (wanted or time.monotonic() > deadline - 25):
                break
            time.sleep(0.1)
        times = {alone: [], beside: []}
        for key in range(options.keys):
            for typist in (alone, beside):
                if key % 2 == 0:
                    times[typist].append(typist.type(start, "x"))
                else:
                    times[typist].append(typist.type(start, "", after))
            time.sleep(options.gap)
        same = built_in(alone.found) == built_in(beside.found)
        for typist in (alone, beside):
            typist.server.process.stdin.close()
            typist.server.process.wait(10)
        left = subprocess.run(["pgrep", "-f", crowded], capture_output=True, text=True).stdout.split()
    middle = [statistics.median(times[t]) for t in (alone, beside)]
    high = [statistics.quantiles(times[t], n=20)[-1] for t in (alone, beside)]
    print(f"{len(families)} of {options.count} plug-ins with findings, {len(text.encode()) / 1e6:.2f} MB, {len(beside.found)} findings")
    print(f"alone   median {middle[0]:.2f} ms, 95 % {high[0]:.2f} ms")
    print(f"beside  median {middle[1]:.2f} ms, 95 % {high[1]:.2f} ms: ratio {middle[1] / middle[0]:.2f}")
    print(f"built-in findings the same: {same}; processes left behind: {len(left)}")
    return 0 if same and not left and len(families) >= wanted else 1


if __name__ == "__main__":
    raise SystemExit(main())
