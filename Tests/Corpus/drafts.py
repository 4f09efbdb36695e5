#!/usr/bin/env python3
"""Edits real acts at random, lets `draft` write the amending act, and holds what `apply` makes of it against the edited text.

An edit is one that a drafter could make: words, sentences, stykker, numre, litra and sections put in, taken out, given new
wording or moved, headings changed, one or several at once; numbers and references follow. The result must say what the edited
text says, provision by provision, and `check --base` must find nothing in the drafted act. An edit for which `draft` itself says
that something cannot be expressed is counted as refused. With --sets the acts in force of CORPUS/consolidations and what the
ministries made of them are taken instead of edits.
"""
import argparse
import collections
import concurrent.futures
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile

SENTENCES = [
    "Ministeren kan fastsætte nærmere regler herom.",
    "Ansøgningen skal være modtaget senest den 1. marts i kalenderåret.",
    "Det gælder dog ikke, hvis udgiften er afholdt af en anden myndighed.",
    "Kommunalbestyrelsen offentliggør en oversigt på sin hjemmeside.",
    "Afgørelsen kan ikke indbringes for anden administrativ myndighed.",
    "Tilsynet føres i forbindelse med de årlige besøg.",
    "Beløbet reguleres én gang årligt med satsreguleringsprocenten.",
    "Oplysningerne skal slettes, når de ikke længere er nødvendige.",
    "Fristen regnes fra den dag, hvor underretningen er kommet frem.",
    "Betaling sker bagud ved udgangen af hvert kvartal.",
    "Der skal lægges vægt på, om forholdet er af varig karakter.",
    "Udvalget sammensættes, så der er lige mange af hvert køn.",
]
WORDS = ["skriftligt", "uden ugrundet ophold", "i særlige tilfælde", "efter høring", "digitalt", "højst tre gange", "normalt"]
REPLACEMENTS = ["styrelsen", "nævnet", "tilladelse", "senest", "rådet", "anmeldelse", "ejeren", "kvartalet", "gebyret", "virksomheden"]
ITEMS = ["oplysninger om ejerforhold", "en plan for tilsynet", "udgifter til transport", "anlæg, der drives af kommunen",
         "fartøjer under 20 tons", "personer, der er fyldt 67 år", "aftaler, der er indgået mundtligt"]
HEADINGS = ["Tilsyn og kontrol", "Regler om betaling", "Særlige bestemmelser om frister", "Klage og genoptagelse"]


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, timeout=300)


def outline(program, path):
    result = run(program, "outline", "--format", "json", path)
    if result.returncode:
        raise SystemExit(f"outline ended with {result.returncode}: {result.stderr.decode()[:300]}")
    return json.loads(result.stdout)


def own_text(node, text):
    """The node's own words, as bytes."""
    own = node["textRange"]
    return text[own["start"]["offset"]:own["end"]["offset"]] if own else b""


def nodes(provisions):
    for provision in provisions:
        yield provision
        yield from nodes(provision["children"])


def normalised(text):
    return " ".join(re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", text).split())


APART = {"commencement", "annex", "note", "signature", "opening", "contents", "comment", "front-matter", "title", "quotation"}


REPEALED = re.compile(r"\(?[^()]{0,40}(ophævet|ophæves|udelades|udeladt|bortfaldet|ubenyttet)\.?\)?\.?(\d+\))?", re.IGNORECASE)


def flat(data, text):
    """What each provision of the act itself says, by its address; what is repealed says nothing."""
    said, order = collections.defaultdict(list), []

    def visit(provisions):
        for node in provisions:
            if node["kind"] in APART:
                continue
            own = normalised(own_text(node, text).decode())
            inner = [n for n in nodes(node["children"])]
            lone = own or " ".join(normalised(own_text(n, text).decode()) for n in inner)
            if node["kind"] == "section" and REPEALED.fullmatch(lone):
                continue
            label = normalised(node["label"] or "") if node["kind"] in ("chapter", "part", "book") else ""
            said["headings" if node["kind"] == "heading" else node["address"]].append((node["kind"], label + own))
            if node["kind"] in ("section", "chapter", "part", "book", "heading"):
                order.append((node["kind"], node["address"] if node["kind"] != "heading" else own))
            visit(node["children"])

    visit(data["provisions"])
    return said, order


# What the edited text itself says: it may refer to what the edit took out of it.
EDITS_OWN = {"amendment/stale-reference", "amendment/stale-penalty", "amendment/repealed-power", "reference/missing-target",
             "reference/repealed-target", "amendment/orphan-heading", "amendment/reused-number", "reference/dated-act"}


class Act:
    """An act, and what in it can be edited."""

    def __init__(self, program, path):
        self.program, self.path = program, path
        self.text = open(path, "rb").read()
        if not self.text.endswith(b"\n"):
            self.text += b"\n"
        self.data = outline(program, path)
        self.sections = [n for n in nodes_of_body(self.data["provisions"]) if n["kind"] == "section" and self.plain(n)]
        self.headings = [n for n in nodes_of_body(self.data["provisions"]) if n["kind"] == "heading" and n["textRange"]]

    def plain(self, section):
        inner = list(nodes(section["children"]))
        gone = re.compile(r"\([^()]*(ophæv|udelad|bortfald|ubenyt)", re.IGNORECASE)
        if "§§" in section["address"] or any(gone.match(self.own(n)) for n in [section, *inner]):
            return False
        return bool(inner) and all(n["kind"] in ("subsection", "item", "point") and n["textRange"] for n in inner)

    def own(self, node):
        return own_text(node, self.text).decode()

    def whole(self, node):
        return self.text[node["range"]["start"]["offset"]:node["range"]["end"]["offset"]].decode()

    def holds(self, offset):
        """Whether the byte at `offset` stands in a section of the act itself that can be edited."""
        return any(s["range"]["start"]["offset"] <= offset < s["range"]["end"]["offset"] for s in self.sections)

    def references(self):
        if not hasattr(self, "known"):
            result = run(self.program, "references", "--format", "json", self.path)
            self.known = json.loads(result.stdout)["references"] if result.returncode in (0, 1) else []
        return self.known


def nodes_of_body(provisions):
    for provision in provisions:
        if provision["kind"] in APART:
            continue
        yield provision
        yield from nodes_of_body(provision["children"])


class Edit:
    """Edits of one act that do not touch one another."""

    def __init__(self, act, generator):
        self.act, self.random = act, generator
        self.changes = []  # (start, end, new) in bytes
        self.told = []
        self.touched = set()

    def change(self, start, end, new):
        self.changes.append((start, end, new.encode()))

    def text(self):
        text = self.act.text
        for start, end, new in sorted(self.changes, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def section(self):
        free = [s for s in self.act.sections if s["address"] not in self.touched]
        if not free:
            return None
        section = self.random.choice(free)
        self.touched.add(section["address"])
        return section

    # Words

    def texts(self, section):
        return [n for n in nodes([section]) if self.act.own(n).strip()]

    def words(self):
        section = self.section()
        if not section:
            return False
        node = self.random.choice(self.texts(section))
        start = node["textRange"]["start"]["offset"]
        own = self.act.own(node)
        found = [m for m in re.finditer(r"(?<![\w»])[a-zæøå]{4,}(?![\w«-])", own)]
        if not found:
            return False
        match = self.random.choice(found)
        a, b = (start + len(own[:i].encode()) for i in match.span())
        kind = self.random.choice(["replace", "insert", "delete"])
        if kind == "replace":
            self.change(a, b, self.random.choice(REPLACEMENTS))
        elif kind == "insert":
            self.change(a, a, self.random.choice(WORDS) + " ")
        else:
            self.change(a, b + (1 if self.act.text[b:b + 1] == b" " else 0), "")
            if self.act.text[b:b + 1] != b" ":
                self.changes.pop()
                self.change(a, b, self.random.choice(REPLACEMENTS))
        self.told.append(f"{kind} in {node['address']}")
        return True

    def everywhere(self):
        """A word that stands in many sections is changed in all of them."""
        text = "".join(self.act.whole(s) for s in self.act.sections)
        counts = collections.Counter(re.findall(r"(?<![\w-])[a-zæøå]{8,}(?![\w-])", text))
        usual = [word for word, count in counts.items() if 3 <= count <= 12]
        if not usual or self.touched:
            return False
        word, new = self.random.choice(sorted(usual)), self.random.choice(REPLACEMENTS)
        for section in self.act.sections:
            for node in self.texts(section):
                start, own = node["textRange"]["start"]["offset"], self.act.own(node)
                for match in re.finditer(r"(?<![\w-])" + word + r"(?![\w-])", own):
                    a, b = (start + len(own[:i].encode()) for i in match.span())
                    self.change(a, b, new)
                    self.touched.add(section["address"])
        self.told.append(f"»{word}« to »{new}« everywhere")
        return bool(self.changes)

    # Sentences

    def sentence(self):
        section = self.section()
        if not section:
            return False
        nodes_ = [n for n in self.texts(section) if not n["children"] and self.act.own(n).rstrip().endswith(".")]
        if not nodes_:
            return False
        node = self.random.choice(nodes_)
        start, own = node["textRange"]["start"]["offset"], self.act.own(node)
        sentences = re.split(r"(?<=[a-zæøå]{3}\.) (?=[A-ZÆØÅ])", own)
        kind = self.random.choice(["insert", "insert", "delete", "recast", "swap"])
        place = self.random.randrange(len(sentences))
        if kind == "insert":
            sentences.insert(self.random.randrange(len(sentences) + 1), self.random.choice(SENTENCES))
        elif kind == "recast" or len(sentences) == 1:
            sentences[place] = self.random.choice(SENTENCES)
        elif kind == "delete":
            del sentences[place]
        else:
            other = self.random.randrange(len(sentences))
            sentences[place], sentences[other] = sentences[other], sentences[place]
        self.change(start, start + len(own.encode()), " ".join(sentences))
        self.told.append(f"{kind} sentence in {node['address']}")
        return " ".join(sentences) != own

    # Stykker

    def stykker(self):
        section = self.section()
        if not section:
            return False
        stykker = section["children"]
        pieces = [[self.strip_label(n, i), i] for i, n in enumerate(stykker)]
        kind = self.random.choice(["insert", "insert", "delete", "recast", "move", "two"])
        if kind == "insert":
            for _ in range(self.random.choice([1, 1, 2])):
                pieces.insert(self.random.randrange(len(pieces) + 1), [self.new_text(), None])
        elif kind == "delete" and len(pieces) > 1:
            del pieces[self.random.randrange(len(pieces))]
        elif kind == "move" and len(pieces) > 2:
            pieces.insert(self.random.randrange(len(pieces)), pieces.pop(self.random.randrange(len(pieces))))
        elif kind == "two" and len(pieces) > 2:
            del pieces[self.random.randrange(len(pieces))]
            pieces.insert(self.random.randrange(len(pieces) + 1), [self.new_text(), None])
        else:
            pieces[self.random.randrange(len(pieces))] = [self.new_text(), None]
        if [p[1] for p in pieces] == list(range(len(stykker))):
            return False
        first = stykker[0]["range"]["start"]["offset"]
        end = section["range"]["end"]["offset"]
        new = "".join((f"Stk. {i + 1}. " if i else "") + text.rstrip() + "\n" for i, (text, _) in enumerate(pieces))
        start = stykker[0]["textRange"]["start"]["offset"] if not stykker[0]["label"] else first
        self.change(start, end, new)
        self.told.append(f"{kind} stykke in {section['address']}")
        moved = {f"{section['address']}, stk. {old + 1}": i + 1 for i, (_, old) in enumerate(pieces) if old is not None and old != i}
        self.follow(moved, start, end)
        return True

    def strip_label(self, node, index):
        whole = self.act.whole(node)
        start = node["textRange"]["start"]["offset"] - node["range"]["start"]["offset"]
        return self.act.text[node["range"]["start"]["offset"]:node["range"]["end"]["offset"]][start:].decode() if node["label"] or index == 0 else whole

    def new_text(self):
        return " ".join(self.random.sample(SENTENCES, self.random.choice([1, 1, 2])))

    def follow(self, moved, start, end):
        """References elsewhere to what has moved get its new number."""
        for reference in self.act.references():
            if reference["status"] != "resolved" or len(reference["targets"]) != 1:
                continue
            a, b = reference["range"]["start"]["offset"], reference["range"]["end"]["offset"]
            if start <= a < end or not self.act.holds(a) or any(s < b and a < e for s, e, _ in self.changes):
                continue
            for address, number in moved.items():
                old = address.rsplit(" ", 1)[1]
                if (reference["targets"][0]["address"] + ",").startswith(address + ","):
                    text = self.act.text[a:b].decode()
                    new = re.sub(rf"stk\. {old}\b", f"stk. {number}", text, count=1)
                    section = (reference["from"] or "").split(",")[0]
                    if new != text and section not in self.touched:
                        self.change(a, b, new)

    # Numre and litra

    def listed(self):
        section = self.section()
        if not section:
            return False
        holders = [n for n in nodes([section]) if len([c for c in n["children"] if c["kind"] in ("item", "point")]) >= 2
                   and all(c["kind"] in ("item", "point") for c in n["children"])]
        if not holders:
            return False
        holder = self.random.choice(holders)
        items = holder["children"]
        labels = [i["label"] for i in items]
        if any(not re.fullmatch(r"\d+\)|[a-z]\)", l or "") for l in labels):
            return False
        pieces = []
        for item in items:
            base = item["range"]["start"]["offset"]
            pieces.append(self.act.text[item["textRange"]["start"]["offset"]:item["range"]["end"]["offset"]].decode().rstrip())
        leaf = all(not i["children"] for i in items)
        kind = self.random.choice(["insert", "delete", "recast", "move"])
        place = self.random.randrange(len(pieces))
        if any(p.endswith("samt") for p in pieces):
            return False
        chain = leaf and pieces[-1].endswith(".") and re.search(r" (og|eller)$", pieces[-2])
        if chain:
            joint = re.search(r" (og|eller)$", pieces[-2]).group(1)
            bare = [re.sub(r"( og| eller|,|\.)$", "", p) for p in pieces]
            if kind == "insert":
                bare.insert(self.random.randrange(len(bare) + 1), self.random.choice(ITEMS))
            elif kind == "delete" and len(bare) > 2:
                del bare[place]
            elif kind == "move":
                bare.insert(self.random.randrange(len(bare)), bare.pop(place))
            else:
                bare[place] = self.random.choice(ITEMS)
            pieces = [b + "," for b in bare[:-2]] + [bare[-2] + f" {joint}", bare[-1] + "."]
        else:
            ending = "." if pieces[0].endswith(".") else ","
            new = self.random.choice(ITEMS)
            new = (new[0].upper() + new[1:] if ending == "." else new) + ending
            if kind == "insert":
                pieces.insert(self.random.randrange(len(pieces)), new)
            elif kind == "delete" and len(pieces) > 2 and place < len(pieces) - 1:
                del pieces[place]
            else:
                pieces[min(place, len(pieces) - 2)] = new
        letters = labels[0][0].isalpha()
        if letters and len(pieces) > 26:
            return False
        marks = [(chr(97 + i) if letters else str(i + 1)) + ")" for i in range(len(pieces))]
        if labels != marks[:len(labels)] and len(labels) <= len(marks) or labels[0] not in ("1)", "a)"):
            return False
        self.change(items[0]["range"]["start"]["offset"], items[-1]["range"]["end"]["offset"],
                    "".join(f"{m} {p}\n" for m, p in zip(marks, pieces)))
        self.told.append(f"{kind} in list of {holder['address']}")
        return True

    # Sections and headings

    def sections(self):
        section = self.section()
        if not section:
            return False
        kind = self.random.choice(["insert", "insert", "delete", "ophævet", "recast"])
        start, end = section["range"]["start"]["offset"], section["range"]["end"]["offset"]
        end = self.act.text.index(b"\n", end - 1) + 1
        number = section["address"][2:]
        if kind == "insert":
            taken = {s["address"].lower() for s in nodes_of_body(self.act.data["provisions"]) if s["kind"] == "section"}
            digits = re.match(r"\d+", number).group()
            letter = number[len(digits):].strip()
            if letter and (len(letter) > 1 or letter in "zåÅZ" or not letter.isascii()):
                return False
            new = f"{digits} {chr(ord(letter) + 1) if letter else 'a'}"
            if f"§ {new}".lower() in taken or any(a.startswith("§§") for a in taken):
                return False
            self.change(end, end, self.section_text(new))
        elif kind == "recast":
            self.change(start, end, self.section_text(number))
        else:
            self.change(start, end, "" if kind == "delete" else f"§ {number}. (Ophævet)\n")
        self.told.append(f"{kind} {section['address']}")
        return True

    def section_text(self, number):
        text = f"§ {number}. {self.new_text()}\n"
        for index in range(self.random.choice([0, 0, 1, 2])):
            text += f"Stk. {index + 2}. {self.new_text()}\n"
        return text

    def heading(self):
        if not self.act.headings:
            return False
        heading = self.random.choice(self.act.headings)
        if self.act.own(heading).startswith("Herved"):
            return False
        start, end = heading["textRange"]["start"]["offset"], heading["textRange"]["end"]["offset"]
        if any(s <= start < e or start == s for s, e, _ in self.changes):
            return False
        self.change(start, end, self.random.choice(HEADINGS))
        self.told.append(f"heading at {heading['address']}")
        return True

    KINDS = ["words", "words", "words", "sentence", "sentence", "stykker", "stykker", "stykker", "listed", "listed", "sections",
             "sections", "heading", "everywhere"]

    @staticmethod
    def of(act, generator):
        for _ in range(50):
            edit = Edit(act, generator)
            for _ in range(generator.choice([1, 1, 1, 2, 3, 5])):
                getattr(edit, generator.choice(Edit.KINDS))()
            if edit.told and edit.changes and all(a[1] <= b[0] for a, b in zip(sorted(edit.changes), sorted(edit.changes)[1:])):
                if edit.text() != act.text:
                    return edit
        return None


def judge(program, folder, base, edited, name, checks=True):
    """What became of one edit: the outcome, and what is to be said of it."""
    drafted = os.path.join(folder, f"{name}-udkast.txt")
    result = run(program, "draft", base, edited, "--output", drafted)
    if result.returncode not in (0, 1):
        return "failed", result.stderr.decode(errors="replace").strip()[:300]
    told = [line for line in result.stderr.decode(errors="replace").splitlines() if "[…]" not in line]
    refused = "\n".join(told) if result.returncode == 1 else ""
    wanted = flat(outline(program, edited), open(edited, "rb").read())
    if not os.path.exists(drafted):
        # An edit may come out as what was there, like a swap of two items with the same words.
        same = flat(outline(program, base), open(base, "rb").read()) == wanted
        return ("right", "") if same and not refused else ("refused" if refused else "wrong", refused)
    amended = os.path.join(folder, f"{name}-ny.txt")
    applied = run(program, "apply", drafted, "--to", base, "--output", amended)
    if applied.returncode == 2:
        return ("refused", refused) if refused else ("wrong", applied.stderr.decode()[:300])
    made = flat(outline(program, amended), open(amended, "rb").read())
    different = sorted(a for a in made[0].keys() | wanted[0].keys() if made[0].get(a) != wanted[0].get(a))
    if not different and made[1] != wanted[1]:
        different = ["order"]
    if different:
        return ("refused" if refused else "wrong"), f"{refused[:300]} {different[:4]}"
    # A consolidation has another opening and other notes in any case.
    if refused and checks:
        return "refused", refused[:300]
    if checks:
        # The dates that nothing tells are for the drafter to fill in.
        year = re.match(r"\d{4}", os.path.basename(base))
        text = open(drafted, encoding="utf-8").read().replace("af […]", f"af 3. marts {year.group() if year else 2010}")
        text = text.replace("den […]", "den 1. juli 2031")
        open(drafted, "w", encoding="utf-8").write(text.replace("([…])", "(Ændring af regler)"))
        said = json.loads(run(program, "check", "--no-config", "--format", "json", drafted, "--base", base).stdout)
        found = [d for d in said["files"][0]["diagnostics"] if d["rule"] not in EDITS_OWN]
        if found:
            return "finding", "; ".join(f"{d['rule']} {d['provision']}: {d['message']}" for d in found[:3])
    return "right", ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lovsmed")
    parser.add_argument("corpus")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--show", type=int, default=20, help="how many of those that are not right are shown")
    parser.add_argument("--largest", type=int, default=400_000, help="the size in bytes of the largest act")
    parser.add_argument("--keep", help="a folder where the drafted acts are left")
    parser.add_argument("--sets", action="store_true")
    arguments = parser.parse_args()
    counts, shown, rules = collections.Counter(), 0, collections.Counter()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or temporary
        os.makedirs(folder, exist_ok=True)
        work = []
        if arguments.sets:
            for path in sorted(glob.glob(os.path.join(glob.escape(arguments.corpus), "consolidations", "*", ""))):
                work.append((os.path.join(path, "base.txt"), os.path.join(path, "target.txt"), os.path.basename(path[:-1]), "set"))
        else:
            acts = [p for k in ("consolidated-acts", "acts") for p in sorted(glob.glob(os.path.join(glob.escape(arguments.corpus), k, "*.txt")))]
            acts = [p for p in acts if os.path.getsize(p) <= arguments.largest]
            generator, known = random.Random(arguments.seed), {}
            while len(work) < arguments.count:
                path = generator.choice(acts)
                if path not in known:
                    known[path] = Act(arguments.lovsmed, path)
                if len(known[path].sections) < 3:
                    acts.remove(path)
                    continue
                edit = Edit.of(known[path], generator)
                if not edit:
                    acts.remove(path)
                    continue
                name = f"{len(work):05d}"
                edited = os.path.join(folder, f"{name}-redigeret.txt")
                open(edited, "wb").write(edit.text())
                work.append((path, edited, name, "; ".join(edit.told)))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            judged = pool.map(lambda w: judge(arguments.lovsmed, folder, w[0], w[1], w[2], not arguments.sets), work)
            for (base, edited, name, told), (outcome, message) in zip(work, judged):
                counts[outcome] += 1
                if outcome == "finding":
                    rules.update(re.findall(r"[a-z]+/[a-z-]+", message))
                if outcome != "right" and shown < arguments.show:
                    shown += 1
                    print(f"{outcome}: {name} {os.path.basename(base)}: {told}\n    {message}")
    print(" ".join(f"{key} {counts[key]}" for key in ("right", "wrong", "finding", "refused", "failed")), f"of {sum(counts.values())}")
    if rules:
        print(dict(rules.most_common()))
    sys.exit(1 if counts["wrong"] or counts["failed"] else 0)


if __name__ == "__main__":
    main()
