#!/usr/bin/env python3
"""What the rules for amending acts say of published ones, checked against the act they changed.

The amending sections of each set in CORPUS/consolidations are checked with `check … --base`. They were passed by
Parliament and carried out, so an error in one is either a slip of the law or a mistake of the rules.
"""
import argparse
import collections
import os
import random
import re

from sets import consolidations, findings
from outline import fold, outline, walk

SEVERITIES = ("error", "warning", "information", "hint")


def instruction(lines, finding):
    """The words of the instruction a finding stands in: its first line, and the one it points at."""
    at = finding["range"]["start"]["line"] - 1
    first = at
    while first > 0 and not re.match(r"\d+\.\s", lines[first]):
        first -= 1
    return [lines[first]] + ([lines[at]] if at != first else [])


def named(words):
    """The section that the instruction `words` names first, outside its quotations."""
    match = re.search(r"§\s?(\d+(?:\s[a-zæøå](?=[\s,.]))?)", re.sub("»[^«]*«", "", words))
    return f"§ {fold(match[1])}" if match else None


def provision(lovsmed, base, address, around=400):
    """The beginning of the section `address` in the act in force."""
    with open(base, "rb") as file:
        data = file.read()
    for node in walk(outline(lovsmed, base)["provisions"]):
        if node["address"] == address:
            return fold(data[node["range"]["start"]["offset"] : node["range"]["end"]["offset"]].decode("utf-8"))[:around]
    return "not in the act in force"


def show(lovsmed, one, path, finding):
    """Prints a finding with what it is about."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    print(f"{finding['severity']} {finding['rule']} {one.name} {os.path.basename(path)}:{finding['range']['start']['line']}")
    print(f"    {finding['message']}")
    words = instruction(lines, finding)
    for line in words:
        print(f"    | {line[:400]}")
    address = named(words[0])
    if address:
        print(f"    = {provision(lovsmed, one.base, address)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder of published law")
    parser.add_argument("--show", type=int, default=0, help="print so many findings of each rule, to judge them")
    parser.add_argument("--rule", default="", help="print only those of rules whose name holds this")
    parser.add_argument("--seed", type=int, default=1, help="which findings are printed")
    options = parser.parse_args()

    counts = {severity: collections.Counter() for severity in SEVERITIES}
    sets_by_rule, found, sets, clean, sections = collections.defaultdict(set), collections.defaultdict(list), 0, 0, 0
    for one in consolidations(options.corpus):
        errors = 0
        for path, diagnostics in zip(one.amending, findings(options.lovsmed, one.amending, one.base)):
            sections += 1
            for finding in diagnostics:
                rule, severity = finding["rule"], finding["severity"]
                if not rule.startswith("amendment/"):
                    continue
                errors += severity == "error"
                counts[severity][rule] += 1
                sets_by_rule[rule].add(one.name)
                found[rule].append((one, path, finding))
        sets += 1
        clean += not errors

    generator = random.Random(options.seed)
    for rule in sorted(found):
        if options.rule in rule:
            for one, path, finding in generator.sample(found[rule], min(options.show, len(found[rule]))):
                show(options.lovsmed, one, path, finding)
    print(f"{'rule':34s} {'error':>7s} {'warning':>8s} {'inform.':>8s} {'hint':>6s} {'sets':>6s}")
    for rule in sorted(found, key=lambda rule: (-counts["error"][rule], -len(found[rule]), rule)):
        error, warning, information, hint = (counts[severity][rule] for severity in SEVERITIES)
        print(f"{rule:34s} {error:7d} {warning:8d} {information:8d} {hint:6d} {len(sets_by_rule[rule]):6d}")
    print(f"amending sections {sections}  findings {sum(map(len, found.values()))}")
    print(f"sets {sets}  without amendment errors {clean}/{sets} ({clean / max(sets, 1):.2%})")


if __name__ == "__main__":
    main()
