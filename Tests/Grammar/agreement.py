#!/usr/bin/env python3
"""Holds what the grammars mark as a label against what `lovsmed outline` reads, line by line, in their real engines.

Of the shipped drafts all labels must agree but for those in `EXEMPT`; of published law as large a part as `FLOORS` says.

usage: agreement.py LOVSMED [CORPUS] [--seconds N] [--engine NAME]… [--show N]
"""
import argparse
import collections
import concurrent.futures
import pathlib
import re
import sys
import time

from engines import ENGINES, LABELS, ROOT, Mark, lines_of

sys.path.insert(0, str(ROOT / "Tests" / "Corpus"))
from outline import outline, walk  # noqa: E402

KINDS_OF_NODES = {
    "section": "section", "amending-section": "section", "subsection": "subsection", "item": "item", "point": "item",
    "bullet": "item", "instruction": "instruction", "chapter": "chapter", "part": "part", "book": "part", "annex": "annex"}

# The least part of the labels in published law, in per cent, of which engine and parser must say the same.
FLOORS = {"section": 99.9, "subsection": 99.9, "item": 99.5, "instruction": 99.5, "chapter": 99.5, "part": 99.0, "annex": 95.0}
# So many labels may differ in any case: of a few texts one odd act is a large part.
FEW = 5

# Lines of shipped drafts of which no highlighter can know what the parser knows, with the reason.
EXEMPT = {
    "comments.lov": {12: "a comment that is never closed ends with its line; a grammar cannot know that no --> will come"},
    "hard-wrapped.lov": {5: "the line before breaks off at »jf.«"},
    "wrapped-amending.lov": {7: "the line before breaks off at »jf. dog«"},
    "slips.lov": {
        15: "the E of »§ 4. E Gebyret« belongs to the label only after a § 4 D",
        25: "»a.« that no »b.« follows is text",
    },
}


def wanted(lovsmed, path):
    """The labels that the outline holds."""
    lines = lines_of(path)
    marks = []
    for node in walk(outline(lovsmed, str(path))["provisions"]):
        if not node["label"] or node["kind"] not in KINDS_OF_NODES:
            continue
        start = node["range"]["start"]
        line, column = start["line"] - 1, lines[start["line"] - 1].encode("utf-16-le")[:2 * (start["column"] - 1)]
        # The range begins with the line, the label behind the marks; the outline leaves out the `\\` of Markdown.
        label = re.compile("".join(r"\\?" * (sign in ".)-") + re.escape(sign) for sign in node["label"]))
        found = label.search(lines[line], len(column.decode("utf-16-le")))
        while not found and line + 1 < len(lines):
            line += 1
            found = label.search(lines[line])
        marks.append(Mark(line, found.start() if found else -1, KINDS_OF_NODES[node["kind"]], found.group() if found else ""))
    return marks


def places(marks):
    return {(mark.line, mark.column, mark.kind) for mark in marks}


def compare(path, marks, expected, show):
    """How many labels agree, and how many only one side has, by kind."""
    counts = collections.Counter()
    got, want = places(marks), places(expected)
    for place in got | want:
        counts[place[2], "both" if place in got and place in want else "only"] += 1
    differing = sorted(got ^ want)
    if differing and show:
        lines = lines_of(path)
        for line, column, kind in differing[:show]:
            who = "the grammar" if (line, column, kind) in got else "the outline"
            print(f"  {path}:{line + 1}:{column + 1}: only {who} has {kind}: {lines[line][column:column + 70]!r}")
    return counts


def shipped():
    drafts = sorted((ROOT / "Examples").glob("*.lov*"))
    fixtures = ROOT / "Tests" / "StatuteSyntaxTests" / "Fixtures"
    return drafts + sorted(path for path in fixtures.iterdir() if path.suffix != ".tree")


def check_shipped(lovsmed, engines):
    paths = shipped()
    expected = {path: wanted(lovsmed, path) for path in paths}
    passed = failed = 0
    for engine in engines:
        found = engine().labels(paths)
        for path in paths:
            exempt = EXEMPT.get(path.name, {})
            left = [{place for place in places(marks) if place[0] + 1 not in exempt} for marks in (found[path], expected[path])]
            texts = [{mark for mark in marks if mark.line + 1 not in exempt} for marks in (found[path], expected[path])]
            differing = left[0] ^ left[1] or texts[0] ^ texts[1]
            if not differing:
                passed += 1
                continue
            failed += 1
            lines = lines_of(path)
            for place in sorted(left[0] ^ left[1]):
                who = "the grammar" if place in left[0] else "the outline"
                print(f"{engine.name}: {path.name}:{place[0] + 1}: only {who} has {place[2]}: {lines[place[0]][:70]!r}")
            if left[0] == left[1]:
                for mark in sorted(texts[0] ^ texts[1]):
                    print(f"{engine.name}: {path.name}:{mark.line + 1}: {mark.kind} {mark.text!r}")
    print(f"shipped drafts: {passed} passed, {failed} failed")
    return failed == 0


def read_some(job):
    """What the engines make of one batch of texts: counts by engine, and how many texts."""
    engines, paths, lovsmed, until, show = job
    totals, read = collections.defaultdict(collections.Counter), collections.Counter()
    if time.monotonic() > until:
        return totals, read
    expected = {path: wanted(lovsmed, path) for path in paths}
    for engine in engines:
        some = paths[::engine.every]
        for path, marks in engine().labels(some).items():
            totals[engine.name] += compare(path, marks, expected[path], show)
            read[engine.name] += 1
    return totals, read


def check_corpus(lovsmed, corpus, engines, seconds, show):
    folders = ("acts", "amending-acts", "consolidated-acts", "layouts")
    texts = [path for folder in folders for path in sorted((corpus / folder).rglob("*")) if path.suffix in (".txt", ".md")]
    # A stride that meets texts of all kinds, for the time may not reach all.
    batches = [texts[start::len(texts) // 8] for start in range(len(texts) // 8)] if len(texts) > 16 else [texts]
    right = True
    until = time.monotonic() + seconds
    totals, read = collections.defaultdict(collections.Counter), collections.Counter()
    for engine in engines:
        engine()  # what several processes share is written once
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for counts, number in pool.map(read_some, [(engines, batch, lovsmed, until, show) for batch in batches]):
            read += number
            for name, count in counts.items():
                totals[name] += count
    for engine in engines:
        counts = totals[engine.name]
        print(f"{engine.name}: {read[engine.name]} of {len(texts)} texts")
        for kind in LABELS:
            both, only = counts[kind, "both"], counts[kind, "only"]
            if both + only == 0:
                continue
            part = 100 * both / (both + only)
            low = part < FLOORS[kind] and only > FEW
            right = right and not low
            print(f"  {kind:12} {part:8.3f} %  of {both + only:6}{f'  below the floor of {FLOORS[kind]} %' if low else ''}")
    return right


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed")
    parser.add_argument("corpus", nargs="?", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--engine", action="append", help="only this one; repeatable")
    parser.add_argument("--show", type=int, default=0, help="of each text, so many of the labels that only one side has")
    options = parser.parse_args()
    engines = [engine for engine in ENGINES if not options.engine or engine.name in options.engine]
    if options.corpus:
        return 0 if check_corpus(options.lovsmed, options.corpus, engines, options.seconds, options.show) else 1
    return 0 if check_shipped(options.lovsmed, engines) else 1


if __name__ == "__main__":
    sys.exit(main())
