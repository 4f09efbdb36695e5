#!/usr/bin/env python3
"""Whether the Word documents that `lovsmed apply --format docx` writes hold both texts.

Of each set of CORPUS/consolidations the act is written as the amending acts make it, as text and as a Word document with tracked
changes. Read back with the changes accepted, the document must have the words and the outline of the amended text, and with the
changes rejected those of the act as it was. What `lovsmed compare --format docx` writes of the act and the ministry's own
consolidation must hold those two. Every part of each document must be well-formed XML. NO-BREAK SPACE counts as a letter.
"""
import argparse
import glob
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

from outline import outline, walk


def run(command):
    """Runs `command`, which may find something."""
    result = subprocess.run(command, capture_output=True, timeout=300)
    if result.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {result.returncode}: {result.stderr.decode(errors='replace')[-300:]}")
    return result.stdout.decode()


def words(text):
    return [word for word in re.split("[ \t\r\n]+", text) if word]


def provisions(lovsmed, path):
    return [(node["kind"], node["address"]) for node in walk(outline(lovsmed, path)["provisions"])]


def difference(ours, theirs):
    """Where two lists differ first; nothing where they do not."""
    if ours == theirs:
        return ""
    start = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    return f"{ours[start : start + 6]} for {theirs[start : start + 6]}"


def check(lovsmed, document, side, text, folder):
    """What is wrong with the text that comes of `document` when its changes are accepted or rejected."""
    read = os.path.join(folder, f"{side}.txt")
    run([lovsmed, "import", document, "--tracked-changes", side, "--output", read])
    with open(read, encoding="utf-8") as ours, open(text, encoding="utf-8-sig") as theirs:
        wrong = difference(words(ours.read()), words(theirs.read()))
    if wrong:
        yield f"words, {side}: {wrong}"
    wrong = difference(provisions(lovsmed, read), provisions(lovsmed, text))
    if wrong:
        yield f"outline, {side}: {wrong}"


def check_parts(document):
    with zipfile.ZipFile(document) as archive:
        for name in archive.namelist():
            xml.fromstring(archive.read(name))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed")
    parser.add_argument("corpus")
    arguments = parser.parse_args()
    lovsmed = os.path.abspath(arguments.lovsmed)
    right = documents = 0
    for folder in sorted(glob.glob(os.path.join(arguments.corpus, "consolidations", "*"))):
        base, target = os.path.join(folder, "base.txt"), os.path.join(folder, "target.txt")
        with tempfile.TemporaryDirectory() as desk:
            amended, applied, compared = (os.path.join(desk, name) for name in ("new.txt", "apply.docx", "compare.docx"))
            apply = [lovsmed, "apply", *sorted(glob.glob(os.path.join(folder, "amend-*.txt"))), "--to", base]
            run([*apply, "--output", amended])
            run([*apply, "--format", "docx", "--output", applied])
            run([lovsmed, "compare", base, target, "--format", "docx", "--output", compared])
            for document, new in ((applied, amended), (compared, target)):
                check_parts(document)
                wrong = [
                    *check(lovsmed, document, "accept", new, desk), *check(lovsmed, document, "reject", base, desk)
                ]
                documents += 1
                right += not wrong
                for line in wrong:
                    print(f"{os.path.basename(folder)} {os.path.basename(document)}: {line}")
    print(f"documents {documents}, right {right}, rate {right / max(documents, 1):.4f}")


if __name__ == "__main__":
    main()
