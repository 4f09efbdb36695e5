#!/usr/bin/env python3
"""Makes a bill of each amending act in CORPUS/consolidations, with remarks and the lovspejl that `lovsmed mirror` writes, and counts
what the rules of the family `bill` say of it: nothing, for its parts agree.

The lovspejl stands in it as a table of Markdown, and once more as the cells of a page that was copied, one after another with
blank lines between them. Then one slip at a time is put into it, which has to be found.
"""
import argparse
import collections
import html
import json
import os
import random
import re
import subprocess
import tempfile

from sets import consolidations, lovsmed, readings, rows


def remarks(program, path):
    """Remarks on each section and instruction of the amending section at `path`."""
    numbers = collections.OrderedDict()
    for one in readings(program, path):
        numbers.setdefault(one["section"], []).append(one["number"])
    text = "Bemærkninger til lovforslaget\nAlmindelige bemærkninger\n1. Indledning\nDet er en prøve.\n"
    text += "Bemærkninger til lovforslagets enkelte bestemmelser\n"
    for section, own in numbers.items():
        text += f"Til {section}\n"
        for number in own:
            text += f"Til nr. {number}\nDet foreslås at ændre loven.\n"
    return text


def cells(page):
    """The cells of the lovspejl, row by row, each as a list of paragraphs."""
    for row in rows(page):
        yield [
            [re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", p))).strip() for p in re.findall(r"<p[^>]*>(.*?)</p>", cell, re.S)]
            for cell in re.findall(r"<td>(.*?)</td>", row, re.S)
        ]


def copied(page):
    """The lovspejl as it is when it was copied from a page."""
    text = "Lovforslaget sammenholdt med gældende lov\nGældende formulering\n\u00a0\nLovforslaget\n\n"
    for row in cells(page):
        for cell in row:
            text += "".join(p + "\n" for p in cell if p) + "\u00a0\n"
    return text


def slip(lines, start, random):
    """One slip in the lines from `start` on, and what has to be said of it."""
    words = [i for i in range(start, len(lines)) if len(lines[i].split()) > 8 and "– – –" not in lines[i]]
    if not words:
        return None
    at = random.choice(words)
    parts = lines[at].split(" ")
    place = random.randrange(3, len(parts) - 2)
    parts[place] = "tågehorn"
    return lines[:at] + [" ".join(parts)] + lines[at + 1 :]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with consolidations/")
    parser.add_argument("--show", type=int, default=10, help="how many findings of each rule to print")
    arguments = parser.parse_args()
    counts = collections.Counter()
    shown = collections.Counter()
    chance = random.Random(7)

    def said(path, base):
        files = json.loads(lovsmed(arguments.lovsmed, "check", "--no-config", "--format", "json", path, "--base", base))["files"]
        return [one for one in files[0]["diagnostics"] if one["rule"].startswith("bill/")]

    with tempfile.TemporaryDirectory() as folder:
        for one in consolidations(arguments.corpus):
            for number, path in enumerate(one.amending[:1]):
                page = lovsmed(arguments.lovsmed, "mirror", path, "--to", one.base, "--format", "html")
                table = lovsmed(arguments.lovsmed, "mirror", path, "--to", one.base, "--format", "markdown")
                with open(path, encoding="utf-8") as file:
                    # Without a title it would be an excerpt, of which nothing is said.
                    text = "Forslag til\nLov om ændring af en lov\n(En prøve)\n" + file.read().rstrip("\n")
                text += "\n" + remarks(arguments.lovsmed, path)
                for name, mirror in (("table", table), ("copied", "Bilag 1\n" + copied(page))):
                    bill = os.path.join(folder, f"{one.name}-{number}-{name}.txt")
                    whole = text + mirror
                    with open(bill, "w", encoding="utf-8") as file:
                        file.write(whole)
                    counts[f"{name}: bills"] += 1
                    sound = said(bill, one.base)
                    counts["bills with findings"] += bool(sound)
                    for finding in sound:
                        counts[f"{name}: {finding['rule']}"] += 1
                        shown[finding["rule"]] += 1
                        if shown[finding["rule"]] <= arguments.show:
                            start = finding["range"]["start"]
                            print(f"{name} {one.name} {os.path.basename(path)}:{start['line']} {finding['rule']}: {finding['message'][:300]}")
                    lines = whole.split("\n")
                    start = next(i for i, line in enumerate(lines) if line.lstrip("# ").startswith("Lovforslaget sammenholdt")) + 5
                    wrong = slip(lines, start, chance)
                    if wrong is None:
                        continue
                    with open(bill, "w", encoding="utf-8") as file:
                        file.write("\n".join(wrong))
                    counts[f"{name}: slips"] += 1
                    if any("tågehorn" in finding["message"] for finding in said(bill, one.base)):
                        counts[f"{name}: slips found"] += 1
                    else:
                        line = next(line for line in wrong if "tågehorn" in line)
                        at = line.index("tågehorn")
                        print(f"{name} {one.name} not found: {line[max(0, at - 120):at + 60]}")
    for kind, count in sorted(counts.items()):
        print(f"{count:7} {kind}")
    slips, found = (sum(counts[f"{form}: {kind}"] for form in ("table", "copied")) for kind in ("slips", "slips found"))
    print(f"bills with findings {counts['bills with findings']}")
    print(f"found {found}/{slips} ({100 * found / max(slips, 1):.2f}%)")


if __name__ == "__main__":
    main()
