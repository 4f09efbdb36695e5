#!/usr/bin/env python3
"""How `lovsmed import` reads Retsinformation's own pages in the corpus.

The outline of each imported page is held against what the page's class names mark: every section (`ParagrafNr`), stykke
(`StkNr`, and the first one of a section, which has no number) and item (`Liste1Nr`, `Liste2Nr`), with its address. The page is
read with Python's own parser, which knows nothing of Gumbo. Where the publisher's plain text lies beside it, the lines are
compared, too. Rows of tables that begin as items do are items in the text and not in the mark-up; they are counted apart.
"""
import argparse
import glob
import os
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser

from outline import fold, outline, walk

LABELS = ("ParagrafNr", "StkNr", "Liste1Nr", "Liste2Nr")
KINDS = {"section": "sections", "subsection": "stykker", "item": "items", "point": "items"}


class Marks(HTMLParser):
    """The labels that a page marks as such, in order, and the paragraphs it consists of."""

    def __init__(self):
        super().__init__()
        self.labels = []
        self.lines = [""]
        self.open = None

    def handle_starttag(self, tag, attributes):
        names = (dict(attributes).get("class") or "").split()
        label = next((name for name in LABELS if name in names), None)
        if label:
            self.labels.append([label, ""])
            self.open = tag
        if tag in ("p", "div", "tr", "table"):
            self.lines.append("")

    def handle_endtag(self, tag):
        if tag == self.open:
            self.open = None

    def handle_data(self, data):
        self.lines[-1] += data
        if self.open:
            self.labels[-1][1] += data


def marked(path):
    """The provisions that the page at `path` marks, as pairs of kind and address."""
    page = Marks()
    with open(path, encoding="utf-8-sig") as file:
        page.feed(file.read())
    found, section, stykke, item = [], "", "", ""
    for name, text in page.labels:
        number = fold(text).rstrip(".)").strip()
        if name == "ParagrafNr":
            section, stykke = number, f"{number}, stk. 1"
            found += [("section", section), ("subsection", stykke)]
        elif name == "StkNr":
            stykke = f"{section}, {number[0].lower()}{number[1:]}"
            found.append(("subsection", stykke))
        else:
            parent = stykke if name == "Liste1Nr" else item
            address = f"{parent}, {'nr.' if number[0].isdigit() else 'litra'} {number}"
            item = address if name == "Liste1Nr" else item
            found.append(("item", address))
    return found


def read(lovsmed, path):
    """The provisions of the act itself that Lovsmed reads, as pairs of kind and address, without annexes."""
    nodes = outline(lovsmed, path)["provisions"]
    body = [node for node in nodes if node["kind"] not in ("annex", "note")]
    return [("item" if node["kind"] == "point" else node["kind"], fold(node["address"]))
            for node in walk(body) if node["kind"] in KINDS]


def lines_of(text):
    return [line for line in (fold(line) for line in text.split("\n")) if line]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with layouts/*.html")
    options = parser.parse_args()
    pages = sorted(glob.glob(os.path.join(options.corpus, "layouts", "*.html")))
    if not pages:
        sys.exit(f"import_html.py: {options.corpus} holds no layouts/*.html")
    marked_counts, found_counts = dict.fromkeys(KINDS.values(), 0), dict.fromkeys(KINDS.values(), 0)
    rows = extra = lines = equal = 0
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            imported = os.path.join(folder, os.path.basename(page)[:-5] + ".txt")
            subprocess.run([options.lovsmed, "import", page, "--output", imported], check=True, stderr=subprocess.DEVNULL)
            with open(imported, encoding="utf-8") as file:
                text = file.read()
            want, have = marked(page), read(options.lovsmed, imported)
            if read(options.lovsmed, page) != have:
                print(f"{page}: read as it is it has another outline than imported")
                extra += 1
            rest = list(have)
            for kind, address in want:
                marked_counts[KINDS[kind]] += 1
                if (kind, address) in rest:
                    rest.remove((kind, address))
                    found_counts[KINDS[kind]] += 1
                else:
                    print(f"{page}: {address} is marked and not read")
            table_items = sum("\t" in line and re.match(r"\d+\)", line) is not None for line in text.split("\n"))
            unmarked = [address for kind, address in rest if kind == "item"]
            rows += min(table_items, len(unmarked))
            extra += len(rest) - min(table_items, len(unmarked))
            if len(rest) > table_items:
                print(f"{page}: read and not marked: {[address for _, address in rest][:5]}")
            twin = page[:-5] + ".txt"
            if os.path.exists(twin):
                with open(twin, encoding="utf-8-sig") as file:
                    published = "\n".join(lines_of(file.read()))
                # The plain text has each cell of a table on a line of its own.
                own = lines_of(text.replace("\t", "\n"))
                lines += len(own)
                equal += sum(f"\n{line}\n" in f"\n{published}\n" for line in own)
    for name in marked_counts:
        print(f"{name} {found_counts[name]}/{marked_counts[name]}", end="  ")
    total = sum(marked_counts.values())
    print(f"recall {sum(found_counts.values()) / max(total, 1):.5f}  rows of tables read as items {rows}  extra {extra}")
    print(f"lines that stand in the published text {equal}/{lines}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
