#!/usr/bin/env python3
"""A random sample of cross-references, to be judged by a human reader.

Prints a sheet of mentions that `lovsmed references` found in the corpus: number, file:line, the mention in ⟦⟧ with the
text around it, the provision it stands in, the act, the status and the targets, each target with the words it begins with.

With --places the sample is of places instead: every `§`, `stk.`, `nr.`, `litra`, `pkt.`, kapitel, afsnit, bilag and artikel
outside labels, and every number that goes on from a mention (`stk. 2, 3 og 4`). How many of them a mention covers is counted,
and those that none covers are printed, for the reader to say whether a reference was overlooked.

The same seed, texts and executable give the same sample.
"""
import argparse
import bisect
import collections
import json
import os
import random
import re
import subprocess
import sys

from outline import fold, outline, texts, walk

# How many to draw from each folder of the corpus.
SHARES = {"consolidated-acts": 220, "acts": 40, "amending-acts": 40}

# What a reader takes for a sign of a reference, by the name it is counted under. `nr.` before the number of a document
# (`lov nr. 433 af 31. maj 2000`, `EU-Tidende 2005, nr. L 255`) is none.
SIGNS = re.compile(
    r"""(?P<section>§+)
      | (?P<subsection>\b[Ss]tk\.|\b[Ss]tykke\b)
      | (?P<item>\b[Nn]r\.(?!\s?L\s|\s?\d+(?:/\d+)?\saf\s(?:den\s)?\d))
      | (?P<point>\b[Ll]itra\b)
      | (?P<sentence>\bpkt\b|\bpunktum\b)
      | (?P<chapter>\b[Kk]apit(?:el|let|ler|lerne)\b)
      | (?P<part>\b[Aa]fsnit(?:tet)?\b)
      | (?P<annex>\b[Bb]ilag(?:et)?\b)
      | (?P<article>\b[Aa]rti(?:kel|kler|klerne)\b)""",
    re.VERBOSE,
)

# A number that may go on from the mention before it, on the same line.
CONTINUATION = re.compile(r"[^\S\n]?(?:,|og|eller|samt|-|–)[^\S\n]?(?P<number>\d+(?:\s[a-zæøå]\b)?)")


def references(lovsmed, path):
    """The references of the text at `path`, as parsed JSON."""
    run = subprocess.run([lovsmed, "references", "--format", "json", path], capture_output=True, timeout=120)
    if run.returncode != 0:
        raise RuntimeError(f"references ended with {run.returncode}: {run.stderr.decode(errors='replace')[:200]}")
    return json.loads(run.stdout)["references"]


def offsets(node, name="range"):
    """Where a range of the JSON starts and ends, in bytes."""
    return node[name]["start"]["offset"], node[name]["end"]["offset"]


class Text:
    """One text of the corpus, addressed by the offsets of its bytes."""

    def __init__(self, corpus, path):
        self.path = path
        self.name = os.path.relpath(path, corpus)
        with open(path, "rb") as file:
            self.data = file.read()
        self.lines = [0] + [match.end() for match in re.finditer(rb"\r\n|\n|\r", self.data)]

    def line(self, offset):
        return bisect.bisect_right(self.lines, offset)

    def words(self, start, end):
        return fold(self.data[max(start, 0) : end].decode("utf-8", "ignore"))

    def around(self, start, end, width):
        """The text around a place, on one line: `width` characters on either side, what stands between ⟦ and ⟧."""
        before = self.data[max(start - 4 * width, 0) : start].decode("utf-8", "ignore")
        after = self.data[end : end + 4 * width].decode("utf-8", "ignore")
        space = [re.sub(r"\s+", " ", part.replace("\n", " ¶ ")) for part in (before, after)]
        return f"{space[0][-width:]}⟦{self.data[start:end].decode('utf-8', 'ignore')}⟧{space[1][:width]}"


def mentions(lovsmed, text):
    return [(text, reference) for reference in references(lovsmed, text.path)]


def print_mention(number, drawn, width):
    text, reference = drawn
    start, end = offsets(reference)
    print(f"{number:3} {text.name}:{text.line(start)}")
    print(f"    {text.around(start, end, width)}")
    print(f"    from {reference['from'] or '–'} | act {reference['act']} | {reference['status']}")
    for target in reference["targets"]:
        if target.get("path") or not target.get("range"):
            print(f"      → {target['address']} in {target.get('path')}")
            continue
        first, last = offsets(target)
        print(f"      → {target['address']}: {text.words(first, min(first + 120, last))[:90]}")
    print()


def places(lovsmed, text):
    """The places of a text where a reference may stand: where, under which name, and whether a mention covers it."""
    covered = sorted(offsets(reference) for reference in references(lovsmed, text.path))
    starts = [start for start, _ in covered]
    labels = set()
    for node in walk(outline(lovsmed, text.path)["provisions"]):
        if node.get("label"):
            start = offsets(node)[0]
            labels.update(range(start, start + len(node["label"].encode())))

    def is_covered(offset):
        index = bisect.bisect_right(starts, offset) - 1
        return index >= 0 and offset < covered[index][1]

    content = text.data.decode("utf-8", "replace")
    at = byte_offsets(content)
    found = []
    for match in SIGNS.finditer(content):
        if at[match.start()] not in labels:
            start, end = at[match.start()], at[match.end()]
            found.append((text, start, end, match.lastgroup, is_covered(start)))
    for _, end in covered:
        match = CONTINUATION.match(text.data[end : end + 40].decode("utf-8", "ignore"))
        if match:
            start = end + len(match.string[: match.start("number")].encode())
            found.append((text, start, start + len(match["number"].encode()), "continued", is_covered(start)))
    return found


def byte_offsets(content):
    """The byte offset of every character of `content`, and of its end."""
    at = [0]
    for character in content:
        at.append(at[-1] + len(character.encode("utf-8", "replace")))
    return at


def print_places(drawn, width):
    total, hit = collections.Counter(), collections.Counter()
    for _, _, _, name, covered in drawn:
        total[name] += 1
        hit[name] += covered
    number = 0
    for text, start, end, name, covered in drawn:
        if covered:
            continue
        number += 1
        print(f"{number:3} {text.name}:{text.line(start)} {name}")
        print(f"    {text.around(start, end, width)}\n")
    for name in sorted(total):
        print(f"{name:12} {hit[name]:4} of {total[name]:4} covered by a mention")
    print(f"{'all':12} {sum(hit.values()):4} of {sum(total.values()):4} covered by a mention")


def share(argument):
    """`acts=40` as a pair."""
    folder, _, count = argument.partition("=")
    if not folder or not count.isdigit():
        raise argparse.ArgumentTypeError(f"{argument!r} is not FOLDER=COUNT")
    return folder, int(count)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with acts/, consolidated-acts/, amending-acts/ …")
    parser.add_argument("--seed", type=int, default=7, help="of the random choice (default 7)")
    parser.add_argument("--width", type=int, default=150, help="characters of context on either side (default 150)")
    parser.add_argument("--places", action="store_true", help="sample places where a reference may stand")
    parser.add_argument(
        "shares", nargs="*", type=share, metavar="FOLDER=COUNT",
        help="how many to draw from a folder (default %s)" % " ".join(f"{k}={v}" for k, v in SHARES.items()),
    )
    options = parser.parse_intermixed_args()

    chance = random.Random(options.seed)
    sample = []
    for folder, count in dict(options.shares or SHARES).items():
        pool = []
        for path in texts(options.corpus, folder):
            text = Text(options.corpus, path)
            try:
                pool += (places if options.places else mentions)(options.lovsmed, text)
            except (RuntimeError, ValueError) as error:
                print(f"{text.name}: {error}", file=sys.stderr)
        print(f"{folder}: {min(count, len(pool))} of {len(pool)}", file=sys.stderr)
        sample += chance.sample(pool, min(count, len(pool)))

    if options.places:
        print_places(sample, options.width)
    else:
        for number, drawn in enumerate(sample, 1):
            print_mention(number, drawn, options.width)
    return 0 if sample else 1


if __name__ == "__main__":
    sys.exit(main())
