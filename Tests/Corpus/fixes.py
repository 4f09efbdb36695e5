#!/usr/bin/env python3
"""Whether `check --fix` does what it says on every text of the corpus.

The texts are copied and mended. A second run changes nothing; nothing is left that could have been mended; nothing is found
that was not found before, and of no rule more than before; as many findings are gone as are said to be mended; and the outline
changes only where a finding that was mended is about a label.
"""
import argparse
import collections
import difflib
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

from outline import outline, texts, walk

# The rules whose fixes may move a provision or give it another number.
OUTLINE_RULES = {
    "numbering/chapter",
    "numbering/instruction",
    "numbering/item",
    "numbering/point",
    "numbering/section",
    "numbering/subsection",
    "structure/label",
    "structure/list-marker",
    "structure/unnumbered-instruction",
}

FOLDERS = ("acts", "amending-acts", "consolidated-acts", "layouts")


def run(command, statuses=(0, 1)):
    result = subprocess.run(command, capture_output=True, timeout=1800)
    if result.returncode not in statuses:
        raise SystemExit(f"{' '.join(command[:3])} ended with {result.returncode}: {result.stderr.decode()[-300:]}")
    return result.stdout


def by_path(report, folder):
    """The findings of each text in `folder`, by its path there."""
    return {os.path.relpath(file["path"], folder): file["diagnostics"] for file in report["files"]}


def check(lovsmed, folder, *options):
    """The report on the texts in `folder`."""
    return json.loads(run([lovsmed, "check", "--no-config", "--format", "json", *options, folder]))


def addresses(lovsmed, path):
    """What the outline of a text names, in order."""
    return [f"{node['kind']} {node['address']}" for node in walk(outline(lovsmed, path)["provisions"])]


def changed_lines(before, after):
    """The changes of a text, each as the lines before and after it."""
    with open(before, encoding="utf-8", newline="") as file:
        old = file.read().split("\n")
    with open(after, encoding="utf-8", newline="") as file:
        new = file.read().split("\n")
    for tag, i, j, k, l in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield old[i:j], new[k:l]


def excerpt(old, new, around=60):
    """The two lines near where they first and last differ."""
    start = len(os.path.commonprefix([old, new]))
    end = len(os.path.commonprefix([old[start:][::-1], new[start:][::-1]]))
    begin = max(0, start - around)
    return tuple(line[begin : len(line) - max(0, end - around)] for line in (old, new))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder of published law")
    parser.add_argument("--sample", type=int, default=0, help="print so many changes, to judge them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="sample only texts in which this rule was mended")
    options = parser.parse_args()
    lovsmed = os.path.abspath(options.lovsmed)

    failures, mended, samples, changed = [], collections.Counter(), [], 0
    with tempfile.TemporaryDirectory() as home:
        before, after = os.path.join(home, "before"), os.path.join(home, "after")
        for folder in FOLDERS:
            os.makedirs(os.path.join(before, folder))
            for path in texts(options.corpus, folder):
                shutil.copy(path, os.path.join(before, folder, os.path.basename(path)))
        shutil.copytree(before, after)
        known = by_path(check(lovsmed, before), before)
        said = check(lovsmed, after, "--fix")["summary"].get("fixed", 0)
        left = by_path(check(lovsmed, after), after)

        again = run([lovsmed, "check", "--no-config", "--diff", after])
        if again:
            failures.append(f"a second run changes:\n{again.decode()[:2000]}")
        for path, then in known.items():
            was = collections.Counter((d["rule"], d["provision"]) for d in then)
            now = collections.Counter((d["rule"], d["provision"]) for d in left[path])
            gone = was - now
            mendable = [(d["rule"], d["provision"]) for d in left[path] if any(fix["safe"] for fix in d["fixes"])]
            if mendable:
                failures.append(f"{path}: left though it could be mended: {mendable[:4]}")
            more = collections.Counter(d["rule"] for d in left[path]) - collections.Counter(d["rule"] for d in then)
            if more:
                failures.append(f"{path}: found more often than before: {dict(more)}")
            mended.update({rule: count for rule, count in collections.Counter(
                rule for rule, _ in gone.elements()).items()})
            old, new = os.path.join(before, path), os.path.join(after, path)
            with open(old, "rb") as one, open(new, "rb") as other:
                if one.read() == other.read():
                    continue
            changed += 1
            rules = {rule for rule, _ in gone}
            # What is found of another provision than before has moved with it, where a label was mended.
            fresh = now - was
            if sum(now.values()) > sum(was.values()) or fresh and not rules & OUTLINE_RULES:
                failures.append(f"{path}: new findings {sorted(fresh)}")
            differences = [line for line in difflib.unified_diff(
                addresses(lovsmed, old), addresses(lovsmed, new), n=0, lineterm="") if line[:1] in "+-"][2:]
            if differences and not rules & OUTLINE_RULES:
                failures.append(f"{path}: the outline changes by {sorted(rules)}: {differences[:6]}")
            if not options.only or options.only in rules:
                samples += [(path, sorted(rules), change) for change in changed_lines(old, new)]

    total = sum(map(len, known.values())) - sum(map(len, left.values()))
    if total < said:
        failures.append(f"{said} findings are said to be mended, {total} are gone")
    random.Random(options.seed).shuffle(samples)
    for path, rules, (old, new) in samples[: options.sample]:
        print(path, ", ".join(rules))
        pairs = [excerpt(*pair) for pair in itertools.zip_longest(old, new, fillvalue="")]
        print(*(f"  - {one}\n  + {other}" for one, other in pairs), sep="\n")
    for rule, count in mended.most_common():
        print(f"{count:6d}  {rule}")
    for failure in failures:
        print(failure)
    print(f"fixes: {len(known)} texts, {changed} changed, {sum(mended.values())} findings gone, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
