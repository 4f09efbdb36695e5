#!/usr/bin/env python3
"""Has the examples of the grammar page read by Lovsmed: each ```lov block by what the blocks after it say.

usage: examples.py LOVSMED
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Corpus"))
from outline import walk  # noqa: E402

BLOCK = re.compile(r"^```(lov|outline|references)\n(.*?)^```$", re.M | re.S)


def ask(lovsmed, command, path):
    run = subprocess.run([lovsmed, command, "--format", "json", path], capture_output=True, timeout=60, check=True)
    return json.loads(run.stdout)


def said(lovsmed, kind, path):
    if kind == "references":
        return [reference["text"] for reference in ask(lovsmed, "references", path)["references"]]
    nodes = walk(ask(lovsmed, "outline", path)["provisions"])
    return [f"{node['kind']} {node['label']}" for node in nodes if node["label"]]


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/example.lov"
        for kind, text in BLOCK.findall((ROOT / "Grammar" / "lov.md").read_text(encoding="utf-8")):
            if kind == "lov":
                pathlib.Path(path).write_text(text, encoding="utf-8")
                continue
            found, expected = said(sys.argv[1], kind, path), text.splitlines()
            if found == expected:
                passed += 1
                continue
            failed += 1
            print(f"the page says {expected}\nthe parser   {found}")
    print(f"examples of the grammar: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
