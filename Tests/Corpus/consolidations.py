#!/usr/bin/env python3
"""Why sections that `apply` writes differ from those the ministry published.

EVAL/consolidation_score.py finds the sections that differ. Of each the words that differ are looked up, with a few words on
either side: ours must stand in the act as it was or in the new text of an amending act of the set, the ministry's in no
such text. Then no instruction orders the ministry's words, and the difference is an editorial one. The names of ministers
count as one, as in the score.
"""
import argparse
import contextlib
import difflib
import glob
import io
import os
import re
import runpy
import sys


def differences(ours, theirs):
    """The words that differ, each time with what stands on either side: ours with one word, theirs with some."""
    ours, theirs = ours.split(" "), theirs.split(" ")
    blocks = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    for kind, a, b, c, d in blocks:
        if kind != "equal":
            yield ours[max(a - 1, 0) : b + 1], theirs[max(c - 3, 0) : d + 3], " ".join(ours[a:b]), " ".join(theirs[c:d])


def quotations(text):
    """What stands between the outermost » and « of an amending act."""
    depth, start, found = 0, 0, []
    for index, letter in enumerate(text):
        if letter == "»":
            depth += 1
            start = index + 1 if depth == 1 else start
        elif letter == "«" and depth:
            depth -= 1
            if depth == 0:
                found.append(text[start:index])
    return found


def holds(texts, words):
    """Whether a text holds `words` one after another, whatever the labels of stykker and numre between them."""
    wanted = " ".join(words)
    return any(wanted in text or unlabelled(wanted) in unlabelled(text) for text in texts)


def unlabelled(text):
    return re.sub(r"(^| )(Stk\. \d+\.|\d+\)|[a-zæøå]{1,2}\))(?= |$)", "", text).strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lovsmed")
    parser.add_argument("corpus")
    parser.add_argument("--eval", help="the folder of consolidation_score.py", default="../shared/eval")
    arguments = parser.parse_args()
    sys.argv = ["consolidation_score.py", arguments.lovsmed, arguments.corpus, "--show", "0"]
    summary = io.StringIO()
    with contextlib.redirect_stdout(summary):
        score = runpy.run_path(os.path.join(arguments.eval, "consolidation_score.py"))
    fold = score["fold"]
    missed = proven = 0
    for _, name, wrong in sorted(score["rows"], key=lambda row: row[1]):
        folder = os.path.join(arguments.corpus, "consolidations", name)
        base = fold(open(os.path.join(folder, "base.txt"), encoding="utf-8").read())
        amending = [open(path, encoding="utf-8").read() for path in sorted(glob.glob(os.path.join(folder, "amend-*.txt")))]
        new = [fold(quotation) for text in amending for quotation in quotations(text)]
        for section, ours, theirs in wrong:
            missed += 1
            open_ones = []
            for mine, published, have, want in differences(ours, theirs):
                isOrdered = holds(new, published) and not holds([base], published)
                isOurs = holds([base, *new], mine) or holds([base, *new], [have])
                if isOrdered or not isOurs:
                    open_ones.append((have, want))
                print(f"{name} § {section}: »{have[:80]}« → »{want[:80]}«" + ("  (open)" if isOrdered or not isOurs else ""))
            proven += not open_ones
    print(summary.getvalue().strip().splitlines()[-1])
    print(f"editorial {proven}/{missed}")


if __name__ == "__main__":
    main()
