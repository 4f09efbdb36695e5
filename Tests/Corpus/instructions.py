#!/usr/bin/env python3
"""Whether every numbered instruction of the published amending acts is read, with its quotation.

CORPUS/instructions.tsv lists instructions from the official mark-up. One counts when its number and text stand as a line
in the plain text of its act; it is found when an `instruction` node begins on that line with that label and, where new
text follows on the next line, a `quotation` below it reaches from that line's » to the « that closes it.
"""
import argparse
import collections
import csv
import os
import sys

from outline import fold, outline, texts, walk


def acts(corpus):
    """(year, number) of each amending act -> its path."""
    found = {}
    for path in texts(corpus, "amending-acts"):
        year, number = os.path.basename(path).split("-")[:2]
        found[int(year), int(number)] = path
    return found


def table(corpus):
    """(year, number) -> {(label, folded line): whether new text follows}."""
    rows = collections.defaultdict(dict)
    with open(os.path.join(corpus, "instructions.tsv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            year, number = row["act"].split("-")
            key = row["item"], fold(f"{row['item']} {row['instruction']}")
            rows[int(year), int(number)][key] = row["has_new_text"] == "1"
    return rows


class Lines:
    """The lines of a text and where they lie in its bytes."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.raw = file.read().split(b"\n")
        self.folded = [fold(line.decode("utf-8")) for line in self.raw]
        self.starts, offset = [], 0
        for line in self.raw:
            self.starts.append(offset)
            offset += len(line) + 1

    def offset(self, line, sign, last=False):
        """The byte offset of the first or last `sign` on `line`."""
        sign = sign.encode()
        where = self.raw[line].rfind(sign) if last else self.raw[line].find(sign)
        return self.starts[line] + where

    def closing(self, opening, instructions):
        """The line that closes the quotation begun on line `opening`; None where it is not closed before the next
        instruction (some official ones are unbalanced)."""
        depth = 0
        for line in range(opening, len(self.folded)):
            if line > opening and line in instructions:
                return None
            depth += self.folded[line].count("»") - self.folded[line].count("«")
            if depth <= 0:
                return line
        return None


def fault(node, line, has_new_text, lines, instructions):
    """What is wrong with `node` as the reading of the instruction on `line`; None where nothing is."""
    following = line + 1
    while following < len(lines.folded) and not lines.folded[following]:
        following += 1
    if not has_new_text or following == len(lines.folded) or not lines.folded[following].startswith("»"):
        return None
    start = lines.offset(following, "»")
    quotations = [n["range"] for n in walk(node["children"]) if n["kind"] == "quotation"]
    here = [q for q in quotations if lines.starts[following] <= q["start"]["offset"] <= start]
    if not here:
        return "no quotation"
    close = lines.closing(following, instructions)
    if close is None:
        return None
    end = lines.offset(close, "«", last=True) + len("«".encode())
    if here[0]["end"]["offset"] < end:
        return f"quotation ends on line {here[0]['end']['line']}, not on {close + 1}"
    after = next((i for i in range(close + 1, len(lines.folded)) if lines.folded[i]), None)
    if after is not None and here[0]["end"]["offset"] > lines.starts[after]:
        return f"quotation runs past line {close + 1}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with amending-acts/ and instructions.tsv")
    parser.add_argument("--misses", type=int, default=40, metavar="N", help="print at most N misses (default 40)")
    options = parser.parse_args()

    counted, beyond, misses = 0, 0, []
    rows = table(options.corpus)
    for key, path in acts(options.corpus).items():
        wanted = rows.get(key, {})
        lines = Lines(path)
        instructions = {}
        for line, folded in enumerate(lines.folded):
            for (label, text), has_new_text in wanted.items():
                if folded == text:
                    instructions[line] = label, has_new_text
        name = os.path.basename(path)
        try:
            nodes = [n for n in walk(outline(options.lovsmed, path)["provisions"]) if n["kind"] == "instruction"]
        except (RuntimeError, ValueError) as error:
            nodes = []
            print(f"{name}: {error}")
        by_line = {n["range"]["start"]["line"] - 1: n for n in nodes}
        beyond += len([line for line in by_line if line not in instructions]) if wanted else 0
        for line, (label, has_new_text) in instructions.items():
            counted += 1
            node = by_line.get(line)
            if node is None:
                reason = "no instruction"
            elif fold(node["label"] or "") != label:
                reason = f"label {node['label']!r}"
            else:
                reason = fault(node, line, has_new_text, lines, instructions)
            if reason:
                misses.append(f"{name}:{line + 1}: {reason}: {lines.folded[line][:110]}")

    for miss in misses[: options.misses]:
        print(miss)
    if len(misses) > options.misses:
        print(f"… and {len(misses) - options.misses} more")
    found = counted - len(misses)
    print(
        f"instructions {counted}  found {found}  rate {found / max(counted, 1):.4f}  "
        f"read beyond the table {beyond}"
    )
    return 0 if counted and not misses else 1


if __name__ == "__main__":
    sys.exit(main())
