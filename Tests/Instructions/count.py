#!/usr/bin/env python3
"""Counts the instructions that the main paths of a built `lovsmed` take (callgrind), and compares with .ci/instructions.toml.

The drafts are those of Tests/Speed/specimens.py, so that the same program does the same work everywhere. What is counted does not rest
on how busy the machine is; from one processor or C library to another it may differ by some hundredths. Counts are in millions. A
ceiling is a fiftieth above what was counted when it was set; `--update` lowers ceilings to that and never raises one.

usage: count.py LOVSMED [--only PATH] [--update] [--keep FOLDER]
"""
import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path[:0] = [os.path.join(ROOT, folder) for folder in (".ci", "Tests/Corpus", "Tests/Speed")]

import floors
import specimens
from edits import Server, position

CEILINGS = os.path.join(ROOT, ".ci", "instructions.toml")
#: What a ceiling leaves free above what was counted.
SLACK = 1.02
#: The large texts, and the one for what takes many instructions a byte; valgrind makes a program some fifty times slower.
LARGE, SMALL = 1_000_000, 200_000


class Counter:
    """Runs a program under callgrind; what it has counted stays in `folder`."""

    def __init__(self, lovsmed, folder):
        self.lovsmed, self.folder = lovsmed, folder

    def under(self, name):
        return ["valgrind", "--quiet", "--tool=callgrind", "--log-file=/dev/null", f"--callgrind-out-file={self.folder}/callgrind.{name}"]

    def total(self, name):
        with open(f"{self.folder}/callgrind.{name}", encoding="utf-8", errors="replace") as file:
            found = re.findall(r"^totals: (\d+)", file.read(), re.M)
        return int(found[-1]) / 1e6

    def run(self, name, *arguments):
        """Millions of instructions of one command, which may find something."""
        result = subprocess.run([*self.under(name), self.lovsmed, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, timeout=600)
        if result.returncode not in (0, 1):
            raise SystemExit(f"{name} ended with {result.returncode}: {result.stderr.decode(errors='replace')[-300:]}")
        return self.total(name)

    def typing(self, name, path, count):
        """Millions of instructions of a server in which `count` characters are typed and taken out again at references of the text."""
        with open(path, encoding="utf-8") as file:
            text = file.read()
        ends = random.Random(1).sample([found.end() for found in re.finditer(r"(?<=jf\. )§ \d+", text)], count)
        server, version = Server(self.lovsmed, self.under(name)), 1
        document = {"uri": "file:///udkast.lov"}
        server.tell("textDocument/didOpen", {"textDocument": {**document, "languageId": "lov", "version": 1, "text": text}})
        first = server.ask("textDocument/diagnostic", {"textDocument": document})["items"]
        for end in ends:
            place = position(text, end)
            after = {**place, "character": place["character"] + 1}
            for stop, new in ((place, "9"), (after, "")):
                version += 1
                server.tell("textDocument/didChange", {"textDocument": {**document, "version": version},
                                                       "contentChanges": [{"range": {"start": place, "end": stop}, "text": new}]})
                found = server.ask("textDocument/diagnostic", {"textDocument": document})["items"]
        if len(found) != len(first):
            raise SystemExit(f"{name}: {len(first)} findings in the text, {len(found)} once all edits are undone")
        server.ask("shutdown", None)
        server.tell("exit", None)
        if server.process.wait(60) != 0:
            raise SystemExit(f"{name}: the server ended with {server.process.returncode}")
        return self.total(name)


def paths(counter, folder):
    """The main paths, by name: what counts each."""
    large, small = os.path.join(folder, "large"), os.path.join(folder, "small")
    specimens.write(large, LARGE)
    specimens.write(small, SMALL)
    act, amending, edited = (os.path.join(small, name) for name in (specimens.ACT, specimens.AMENDING, specimens.EDITED))
    large_act, large_draft = (os.path.join(large, name) for name in (specimens.ACT, specimens.DRAFT))

    def edit(name, path, count):
        """What one character costs: the difference between twice as many and as many, half of which take the character out again."""
        return (counter.typing(f"{name}-twice", path, 2 * count) - counter.typing(name, path, count)) / (2 * count)

    return {
        "edit": lambda: edit("edit", large_act, 40),
        "edit-draft": lambda: edit("edit-draft", os.path.join(small, specimens.DRAFT), 4),
        "draft": lambda: counter.run("draft", "draft", act, edited),
        "check": lambda: counter.run("check", "check", "--no-config", large_act),
        "check-draft": lambda: counter.run("check-draft", "check", "--no-config", large_draft),
        "apply": lambda: counter.run("apply", "apply", amending, "--to", act),
        "mirror": lambda: counter.run("mirror", "mirror", amending, "--to", act),
        **{f"import-{form.lower()}": lambda form=form, name=name: counter.run(f"import-{form.lower()}", "import", os.path.join(small, name))
           for form, name in specimens.FORMATS.items()},
        "start": lambda: counter.run("start", "--version"),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("--only", metavar="PATH", help="count this path alone")
    parser.add_argument("--update", action="store_true", help="lower the ceilings to what was counted; never raises one")
    parser.add_argument("--keep", metavar="FOLDER", help="leave what callgrind has written here, for callgrind_annotate")
    options = parser.parse_args()
    if not os.access(options.lovsmed, os.X_OK):
        parser.error(f"{options.lovsmed} is no program")
    wanted = floors.read(CEILINGS)
    # Hashes that are other ones in each run would make other counts.
    os.environ["SWIFT_DETERMINISTIC_HASHING"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        kept = os.path.abspath(options.keep or folder)
        os.makedirs(kept, exist_ok=True)
        counts = paths(Counter(os.path.abspath(options.lovsmed), kept), folder)
        if options.only:
            if options.only not in counts:
                parser.error(f"--only takes one of {', '.join(counts)}")
            counts = {options.only: counts[options.only]}
            wanted = {"at-most": {options.only: wanted["at-most"].get(options.only, 0)}}
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            running = {name: pool.submit(count) for name, count in counts.items()}
            counted = {name: count.result() for name, count in running.items()}
    is_kept = floors.judge(wanted, counted, "instructions, in millions")
    if options.update:
        floors.tighten(CEILINGS, wanted, {name: count * SLACK for name, count in counted.items()})
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
