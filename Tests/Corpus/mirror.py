#!/usr/bin/env python3
"""What `lovsmed mirror` shows of published amending acts, held against what `lovsmed apply` changes.

The amending sections of each set in CORPUS/consolidations are mirrored on the act as the earlier ones have left it. Each
paragraph that `apply` changes or takes out must stand in the left column, each printed one in the act, and the right column
must hold the instructions, word for word and in order.
"""
import argparse
import collections
import html
import os
import re
import subprocess
import tempfile

from sets import consolidations, rows


def fold(text):
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def columns(page):
    """The paragraphs of both columns."""
    left, right = [], []
    for row in rows(page):
        for cell, column in zip(re.findall(r"<td>(.*?)</td>", row, re.S), (left, right)):
            column += [fold(html.unescape(re.sub(r"<[^>]+>", "", p))) for p in re.findall(r"<p[^>]*>(.*?)</p>", cell, re.S)]
    return [p for p in left if p], [p for p in right if p]


def unlabelled(line):
    return re.sub(r"^(§+ ?\d+( [a-zæøå])?\.?|Stk\. ?\d+\.|\d+( [a-z])?[.)]|[a-zæøå]{1,2}\))\s*", "", fold(line))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with consolidations/")
    parser.add_argument("--show", type=int, default=10, help="how many of each difference to print")
    arguments = parser.parse_args()
    counts = collections.Counter()

    def tell(kind, *words):
        counts[kind] += 1
        if counts[kind] <= arguments.show:
            print(kind, *words, sep=" | ")

    with tempfile.TemporaryDirectory() as folder:
        for one in consolidations(arguments.corpus):
            base = one.base
            for number, path in enumerate(one.amending):
                run = lambda *words: subprocess.run([arguments.lovsmed, *words], capture_output=True, timeout=300)
                mirror = run("mirror", path, "--to", base, "--format", "html")
                after = os.path.join(folder, f"{one.name}-{number}.txt")
                applied = run("apply", path, "--to", base, "--output", after)
                if mirror.returncode not in (0, 1) or applied.returncode not in (0, 1):
                    tell("not mirrored", one.name, os.path.basename(path), mirror.stderr.decode()[:200])
                    continue
                left, right = columns(mirror.stdout.decode("utf-8"))
                act = [fold(line) for line in open(base, encoding="utf-8")]
                new = [fold(line) for line in open(after, encoding="utf-8")]
                kept = collections.Counter(unlabelled(line) for line in new)
                for line in act:
                    kept[unlabelled(line)] -= 1
                printed = fold(" ".join(left))
                whole = fold(" ".join(act))
                for line in act:
                    words = unlabelled(line)
                    # What stands for a repealed provision goes into a range with its neighbours.
                    if words and kept[words] < 0 and not re.search(r"\(Ophævet\)", line):
                        counts["changed paragraphs"] += 1
                        if words not in printed and "[Ordene står" not in printed:
                            tell("not printed", one.name, os.path.basename(path), line[:200])
                for line in left:
                    counts["printed paragraphs"] += 1
                    if "– – –" not in line and line not in whole and not line.startswith("[Ordene"):
                        tell("not in the act", one.name, os.path.basename(path), line[:200])
                bill = fold(open(path, encoding="utf-8").read())
                at = 0
                for line in right:
                    counts["instructing paragraphs"] += 1
                    at = bill.find(line, at)
                    if at < 0:
                        tell("not in order", one.name, os.path.basename(path), line[:200])
                        at = 0
                counts["sections"] += 1
                base = after
    for kind, count in sorted(counts.items()):
        print(f"{count:7} {kind}")
    wrong = ("not mirrored", "not printed", "not in the act", "not in order")
    print(f"differences {sum(counts[kind] for kind in wrong)}")


if __name__ == "__main__":
    main()
