#!/usr/bin/env python3
"""Whether the outline of every text of the corpus holds together.

For each text: the outline is valid JSON; its kinds are known; ranges lie inside their parents' and siblings follow one
another without overlap; labels stand where they are said to; line and column agree with the offset, computed here anew;
and the document is taken for what it is.
"""
import argparse
import bisect
import os
import re
import sys

from outline import fold, outline, texts, walk

KINDS = set(
    """amending-section annex book bullet chapter commencement contents front-matter heading instruction item mirror note
    opening part point quotation remark remarks renumbering section sentence signature subsection table text
    title""".split()
)

# What each folder holds.
FOLDERS = {"consolidated-acts": "consolidated-act", "acts": "act", "amending-acts": "amending-act"}

# What each text of layouts/ is, decided by reading it.
LAYOUTS = {
    "act-from-web.txt": "act",
    "act-in-force-for-the-bill.txt": "consolidated-act",
    "amending-act-from-web.txt": "amending-act",
    "bill-as-introduced.txt": "amending-act",
    "bill-as-passed.txt": "amending-act",
    "committee-report.txt": "bill-report",
    "consolidated-act-from-web.txt": "consolidated-act",
    "excerpt-markdown.md": "excerpt",
    "markdown-act-1.md": "consolidated-act",
    "markdown-act-2.md": "consolidated-act",
    "pasted-amending-act.txt": "amending-act",
    "pasted-section.txt": "excerpt",
}

LINE_END = re.compile(rb"\r\n|\n|\r")


class Positions:
    """Line and column of a byte offset: both from 1, columns in UTF-16 code units."""

    def __init__(self, data):
        self.data = data
        self.starts = [0] + [match.end() for match in LINE_END.finditer(data)]

    def of(self, offset):
        line = bisect.bisect_right(self.starts, offset) - 1
        before = self.data[self.starts[line] : offset].decode("utf-8")
        return line + 1, len(before.encode("utf-16-le")) // 2 + 1


def expected_kind(folder, path):
    """What kind of document the text is; None where nobody has decided."""
    name = os.path.basename(path)
    if folder == "layouts":
        return LAYOUTS.get(name)
    if folder == "consolidations":
        if name.startswith("amend-"):
            return None
        with open(path, encoding="utf-8") as file:
            return "consolidated-act" if file.readline().startswith("Bekendtgørelse af") else "act"
    return FOLDERS[folder]


def faults(document, data):
    """What is wrong with the outline `document` of the text `data`."""
    found = []
    positions = Positions(data)

    def span(node, name):
        """The offsets of a range, once its ends have been checked."""
        for edge in ("start", "end"):
            place = node[name][edge]
            if not 0 <= place["offset"] <= len(data):
                found.append(f"{node['kind']} {node['address']}: {name}.{edge} lies outside the text")
                return 0, 0
            try:
                line, column = positions.of(place["offset"])
            except UnicodeDecodeError:
                found.append(f"{node['kind']} {node['address']}: {name}.{edge} splits a character")
                continue
            if (place["line"], place["column"]) != (line, column):
                found.append(
                    f"{node['kind']} {node['address']}: {name}.{edge} says {place['line']}:{place['column']}, "
                    f"offset {place['offset']} is {line}:{column}"
                )
        start, end = node[name]["start"]["offset"], node[name]["end"]["offset"]
        if start > end:
            found.append(f"{node['kind']} {node['address']}: {name} ends before it starts")
        return start, end

    def check(nodes, start, end, where):
        previous = start
        for node in nodes:
            name = f"{node['kind']} {node['address']}"
            if node["kind"] not in KINDS:
                found.append(f"{name}: unknown kind")
            own_start, own_end = span(node, "range")
            if own_start < previous:
                found.append(f"{name}: overlaps what stands before it in {where}")
            if own_end > end:
                found.append(f"{name}: runs out of {where}")
            previous = max(previous, own_end)
            if node.get("textRange"):
                text_start, text_end = span(node, "textRange")
                if not own_start <= text_start <= text_end <= own_end:
                    found.append(f"{name}: its text lies outside it")
            if node.get("label"):
                head = data[own_start:own_end][: len(node["label"].encode()) + 60].decode("utf-8", "ignore")
                if fold(node["label"]) not in fold(head):
                    found.append(f"{name}: label {node['label']!r} does not stand at its start")
            check(node.get("children", []), own_start, own_end, name)

    check(document["provisions"], 0, len(data), "the document")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder with acts/, consolidated-acts/, amending-acts/, layouts/ …")
    parser.add_argument("--misses", type=int, default=3, metavar="N", help="print at most N faults a text (default 3)")
    options = parser.parse_args()

    read = whole = judged = right = nodes = 0
    for folder in ("acts", "amending-acts", "consolidated-acts", "consolidations", "layouts"):
        for path in texts(options.corpus, folder):
            read += 1
            name = os.path.relpath(path, options.corpus)
            with open(path, "rb") as file:
                data = file.read()
            try:
                document = outline(options.lovsmed, path)
                found = faults(document, data)
            except (RuntimeError, ValueError, KeyError, TypeError) as error:
                print(f"{name}: {error!r}")
                continue
            nodes += sum(1 for _ in walk(document["provisions"]))
            whole += not found
            for fault in found[: options.misses]:
                print(f"{name}: {fault}")
            if len(found) > options.misses:
                print(f"{name}: … and {len(found) - options.misses} more")
            kind = expected_kind(folder, path)
            if kind:
                judged += 1
                right += document["kind"] == kind
                if document["kind"] != kind:
                    print(f"{name}: read as {document['kind']}, is {kind}")

    print(
        f"texts {read}  nodes {nodes}  lossless {whole / max(read, 1):.4f}  "
        f"kinds {right}/{judged}  kind-rate {right / max(judged, 1):.4f}"
    )
    return 0 if read and whole == read and right == judged else 1


if __name__ == "__main__":
    sys.exit(main())
