#!/usr/bin/env python3
"""Whether `format` leaves published law as it is, but for what the house style names.

The texts are copied and set up. Set up twice is set up once; without white space a text is what it was, but for the signs
of labels, list markers and ranges; and every change is counted by its kind.
"""
import argparse
import collections
import difflib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

from outline import texts

FOLDERS = ("acts", "amending-acts", "consolidated-acts", "layouts")

# What may change besides white space: the stop of a label, the parentheses of a marker, the dash of a range.
SIGNS = re.compile(r"[.,:;()–—‑-]")


def run(command, statuses=(0, 1)):
    result = subprocess.run(command, capture_output=True, timeout=1800)
    if result.returncode not in statuses:
        raise SystemExit(f"{' '.join(command[:3])} ended with {result.returncode}: {result.stderr.decode()[-300:]}")
    return result.stdout


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def words(text):
    return "".join(text.split())


def kind(old, new):
    """What a change of a line is."""
    if new == old.rstrip():
        return "white space at the line's end"
    if words(old) == words(new):
        label = re.match(r"(§\s*\d+(\s*[a-zæøå])?\s*\.|stk\.?\s*\d+\s*\.|\(?\w+\))\s*", old, re.I)
        return "space at the label" if label and old[label.end():] == new[-len(old[label.end():]):] else "space in a reference"
    if SIGNS.sub("", words(old)).lower() == SIGNS.sub("", words(new)).lower():
        same = os.path.commonprefix([old[::-1], new[::-1]])
        return "sign of a label" if len(old) - len(same) < 16 else "sign in a reference"
    return "WORDS"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder of published law")
    parser.add_argument("--sample", type=int, default=0, help="print so many changes of each kind")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lovsmed = os.path.abspath(options.lovsmed)

    kinds, samples, failures, count, changed = collections.Counter(), collections.defaultdict(list), [], 0, 0
    with tempfile.TemporaryDirectory() as home:
        before, after = os.path.join(home, "before"), os.path.join(home, "after")
        for folder in FOLDERS:
            os.makedirs(os.path.join(before, folder))
            for path in texts(options.corpus, folder):
                shutil.copy(path, os.path.join(before, folder, os.path.basename(path)))
        shutil.copytree(before, after)
        run([lovsmed, "format", "--no-config", after])
        again = run([lovsmed, "format", "--no-config", "--diff", after])
        if again:
            failures.append(f"a second run changes:\n{again.decode()[:2000]}")
        for folder in FOLDERS:
            for path in texts(before, folder):
                count += 1
                old, new = read(path), read(path.replace(before, after, 1))
                if old == new:
                    continue
                changed += 1
                name = os.path.relpath(path, before)
                was, now = old.split("\n"), new.split("\n")
                for tag, i, j, k, l in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
                    if tag == "equal":
                        continue
                    if j - i != l - k:
                        what = "blank lines at the end" if not "".join(was[i:j]).strip() else "WORDS"
                        kinds[what] += 1
                        samples[what].append((name, was[i:j], now[k:l]))
                        continue
                    for one, other in zip(was[i:j], now[k:l]):
                        kinds[kind(one, other)] += 1
                        samples[kind(one, other)].append((name, [one], [other]))
    if kinds["WORDS"]:
        failures.append(f"{kinds['WORDS']} changes touch words")
    for what, number in kinds.most_common():
        print(f"{number:6d}  {what}")
        random.Random(options.seed).shuffle(samples[what])
        for name, old, new in samples[what][: 10 if what == "WORDS" else options.sample]:
            print(f"    {name}", *(f"      - {line[:200]!r}" for line in old), *(f"      + {line[:200]!r}" for line in new),
                  sep="\n")
    print(*failures, sep="\n", end="\n" if failures else "")
    print(f"format: {count} texts, {changed} changed, {sum(kinds.values())} changes, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
