#!/usr/bin/env python3
"""How `lovsmed import` reads the published LexDania XML of the corpus.

Texts: each imported text against the publisher's own plain text, line by line but for white space. Structure: the outline
of each imported text against the provisions that the mark-up itself holds (eval/lexdania_gold.py, beside the corpus).
Differences are listed. One has a cause known to lie with the publisher: its plain text drops some marks of notes.
"""
import argparse
import collections
import difflib
import glob
import os
import re
import subprocess
import sys
import tempfile
import time
from xml.etree import ElementTree

from outline import outline, walk

# Parts of an outline that are no provisions of the act itself.
APART = {"commencement", "annex", "amending-section", "instruction", "quotation", "note"}
# A label and the mark of a note after it: `Stk. 3. 1) Skattepligtige …`.
LEADING_MARK = re.compile(r"^((?:§ ?\d+(?: ?[a-zæøå])?|Stk\. ?\d+)\. )\d+\) ", re.I)


def lines_of(text):
    """The lines that hold something, white space folded."""
    return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]


def text_differences(published, imported):
    """What stands in one text and not in the other: how many lines are equal, and the unequal stretches."""
    matcher = difflib.SequenceMatcher(None, published, imported, autojunk=False)
    equal = sum(block.size for block in matcher.get_matching_blocks())
    stretches = [
        (published[a:b], imported[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    ]
    return equal, stretches


def cause(published, imported):
    """Why two stretches of lines differ, where that is known."""
    squeeze = lambda lines: "".join("".join(lines).split())
    if squeeze(published) == squeeze(imported):
        return "white space inside the line"
    if [LEADING_MARK.sub(r"\1", line) for line in published] == [LEADING_MARK.sub(r"\1", line) for line in imported]:
        return "mark of a note before the first word"
    return None


def provisions_of(lovsmed, path):
    """The addresses that the outline of a text gives to the provisions of the act itself, and the first sections of
    ranges: one node for several repealed provisions has no counterpart in the mark-up."""
    found, ranges = [], set()

    def collect(nodes):
        for node in nodes:
            if node["kind"] in APART:
                continue
            if re.search(r"§§|\d[^,]*(?:-| og )", node["address"]):
                ranges.update(re.findall(r"^§§ (\d+(?: [a-zæøå])?)\b", node["address"], re.I))
            elif node["kind"] in ("section", "subsection", "item", "point"):
                found.append(node["address"])
            collect(node.get("children", []))

    collect(outline(lovsmed, path)["provisions"])
    return collections.Counter(found), ranges


def instructions_of(lovsmed, path):
    return sum(node["kind"] == "instruction" for node in walk(outline(lovsmed, path)["provisions"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with lexdania/KIND/NAME.xml and the texts KIND/NAME.txt")
    parser.add_argument("--misses", type=int, default=20, metavar="N", help="print at most N differences (default 20)")
    options = parser.parse_args()
    sys.path.insert(0, os.path.join(options.corpus, "..", "eval"))
    import lexdania_gold as gold

    documents = sorted(glob.glob(os.path.join(options.corpus, "lexdania", "*", "*.xml")))
    if not documents:
        sys.exit(f"import.py: {options.corpus} holds no lexdania/*/*.xml")
    shown = 0

    def show(*words):
        nonlocal shown
        shown += 1
        if shown <= options.misses:
            print(*words, sep="\n")

    files = whole = lines = equal = 0
    sections = found_sections = provisions = found = extra = instructions = found_instructions = 0
    causes = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        result = subprocess.run(
            [options.lovsmed, "import", os.path.join(options.corpus, "lexdania"), "--output", folder],
            capture_output=True,
            text=True,
        )
        seconds = time.monotonic() - started
        size = sum(os.path.getsize(path) for path in documents)
        if result.returncode:
            print(result.stderr.strip())
        for document in documents:
            kind, name = os.path.split(os.path.relpath(document, os.path.join(options.corpus, "lexdania")))
            imported = os.path.join(folder, kind, name[:-4] + ".txt")
            twin = os.path.join(options.corpus, kind, name[:-4] + ".txt")
            files += 1
            if not os.path.exists(imported):
                show(f"{name}: not imported")
                continue
            with open(imported, encoding="utf-8") as file:
                have = lines_of(file.read())
            if os.path.exists(twin):
                with open(twin, encoding="utf-8-sig") as file:
                    want = lines_of(file.read())
                same, stretches = text_differences(want, have)
                lines += max(len(want), len(have))
                equal += same
                whole += not stretches
                for published, own in stretches:
                    why = cause(published, own)
                    causes[why or "unknown"] += max(len(published), len(own))
                    if why is None:
                        show(
                            f"{name}:",
                            *(f"  - {line[:160]}" for line in published[:3]),
                            *(f"  + {line[:160]}" for line in own[:3]),
                        )
            read, ranges = provisions_of(options.lovsmed, imported)
            wanted = collections.Counter(
                address for address, _ in gold.provisions(document) if address.split(",")[0][2:] not in ranges
            )
            if wanted:
                is_section = lambda address: "," not in address
                hits = wanted & read
                sections += sum(n for address, n in wanted.items() if is_section(address))
                found_sections += sum(n for address, n in hits.items() if is_section(address))
                provisions += wanted.total()
                found += hits.total()
                extra += (read - wanted).total()
                if wanted != read:
                    show(f"{name}: missing {list(wanted - read)[:4]} extra {list(read - wanted)[:4]}")
            marked = sum(1 for _ in ElementTree.parse(document).getroot().iter("AendringsNummer"))
            if kind == "amending-acts":
                numbered = instructions_of(options.lovsmed, imported)
                instructions += marked
                found_instructions += min(marked, numbered)
                if marked != numbered:
                    show(f"{name}: {numbered} instructions read, {marked} marked up")
    if shown > options.misses:
        print(f"… and {shown - options.misses} more")
    for why, number in causes.most_common():
        print(f"lines that differ, {why}: {number}")
    print(
        f"files {files}  whole {whole}  lines {lines}  equal {equal / max(lines, 1):.5f}  "
        f"explained {(equal + sum(n for why, n in causes.items() if why != 'unknown')) / max(lines, 1):.5f}"
    )
    print(
        f"sections {found_sections}/{sections}  provisions {found}/{provisions}  recall {found / max(provisions, 1):.5f}  "
        f"extra {extra}  instructions {found_instructions}/{instructions}"
    )
    print(f"speed {size / 1e6:.1f} MB in {seconds:.2f} s, {size / 1e6 / seconds:.0f} MB/s with all reading and writing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
