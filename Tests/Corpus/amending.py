"""Amending sections and the acts they change, read closely enough to know what would be wrong in them."""
import dataclasses
import functools
import json
import os
import re

from sets import consolidations, lovsmed, readings
from outline import fold, outline

# A space, plain or hard.
S = "[ \u00a0]"
# What stands in for quoted words where only the instruction's own are looked at.
QUOTED = "\0"
REPEALED = re.compile(r"^(§§? ?[\d a-z-]+\.?)? ?\(?(Ophævet|Ophæves|Udgået|Udgår)\.?\)?\.?$", re.I)
OTHER_ACT = re.compile(
    r"\b[\wæøå]*lov(?:en|ens|s)?\b|bekendtgørelse|forordning|direktiv|traktat|konvention|anordning|aftale|statut", re.I)
# Kinds of `outline` nodes that are not the act itself.
BESIDE = {"amending-section", "annex", "commencement", "contents", "front-matter", "note", "quotation"}
LEVELS = ("section", "subsection", "item", "point", "sentence")
SHAPES = {"section": "§ {}", "subsection": "stk. {}", "item": "nr. {}", "point": "litra {}", "sentence": "{}. pkt."}


def parse(address):
    """An address as (level, number) pairs; None where it names anything but a section and what is in it."""
    parts = []
    for part in address.split(", "):
        for level, shape in SHAPES.items():
            match = re.fullmatch(re.escape(shape).replace(r"\{\}", r"(\d+(?: [a-zæøå]+)?|[a-zæøå]+)"), part)
            if match:
                parts.append((level, match[1]))
                break
        else:
            return None
    return parts if parts and parts[0][0] == "section" else None


def written(parts):
    return ", ".join(SHAPES[level].format(number) for level, number in parts)


class Act:
    """An act as `outline` reads it: the words of each provision by its address, without notes and what is appended."""

    def __init__(self, program, path):
        with open(path, "rb") as file:
            data = file.read()
        self.words, self.order, self.highest_section = {}, [], 0
        stack = list(reversed(outline(program, path)["provisions"]))
        while stack:
            node = stack.pop()
            if node["kind"] in ("section", "amending-section"):
                self.highest_section = max(self.highest_section, *map(int, re.findall(r"\d+", node["label"] or "0")))
            if node["kind"] in BESIDE:
                continue
            span = node["range"]
            text = fold(data[span["start"]["offset"] : span["end"]["offset"]].decode("utf-8"))
            self.words.setdefault(node["address"], text)
            self.order.append((node["kind"], node["address"]))
            stack.extend(reversed(node["children"]))
        self.text = fold(data.decode("utf-8"))
        self.sections = [address for kind, address in self.order if kind == "section"]

    def find(self, parts):
        """The address in this act of the provision `parts` names; None where it has none. Stk. 1 may go unsaid, and
        sentences are not looked for."""
        parts = [part for part in parts if part[0] != "sentence"]
        for candidate in (parts, parts[:1] + [("subsection", "1")] + parts[1:]):
            if written(candidate) in self.words:
                return written(candidate)
        return None

    def below(self, address, kind):
        """The numbers of the provisions of a kind right below `address`."""
        shape = re.escape(SHAPES[kind]).replace(r"\{\}", "(.+)")
        matches = (re.fullmatch(re.escape(address) + ", " + shape, other) for k, other in self.order if k == kind)
        return [match[1] for match in matches if match]

    def repealed(self, address):
        return bool(REPEALED.match(self.words[address].removeprefix(address + ".").strip()))


@dataclasses.dataclass
class Instruction:
    """An instruction of an amending section: its lines, how they are read, and whether it fits the act."""

    place: int
    first: int
    last: int
    text: str
    operations: list
    fits: bool

    def __post_init__(self):
        depth, own = 0, []
        for sign in self.text:
            depth += sign == "»"
            own.append(QUOTED if depth and sign != "\n" else sign)
            depth = max(0, depth - (sign == "«"))
        #: The text with everything in quotations, and their signs, blotted out.
        self.own = "".join(own)
        self.lead = self.own.split("\n")[0]
        self.balanced = depth == 0 and self.text.count("»") == self.text.count("«")

    def kinds(self):
        return {operation["kind"] for operation in self.operations}

    def moves(self):
        """What the clauses of the instruction say moves: each unit before and after, as parts."""
        for operation in self.operations:
            for target in operation["targets"] if operation["kind"] == "renumber" else ():
                old, new = (re.fullmatch(r"(.*?)(\d+)(?:-(\d+))?", target[key]) for key in ("address", "becomes"))
                for offset in range(int(old[3] or old[2]) - int(old[2]) + 1) if old and new else ():
                    yield tuple(parse(f"{side[1]}{int(side[2]) + offset}") for side in (old, new))

    @functools.cached_property
    def target(self):
        """The one provision that all is about (what new text goes after or before), as parts; None where it is several."""
        addresses = set()
        for operation in self.operations:
            if operation["kind"] == "renumber":
                continue
            place = operation.get("after", operation.get("before"))
            if isinstance(place, str):
                addresses.add(place)
            elif len(operation["targets"]) == 1 and not {"becomes", "everywhere"} & set(operation["targets"][0]):
                addresses.add(operation["targets"][0]["address"])
            else:
                return None
        return parse(addresses.pop()) if len(addresses) == 1 else None

    @functools.cached_property
    def sections(self):
        """The sections that are named outside the quotations, and those new text is about."""
        listed = fold(" ".join(re.findall(r"§§?\s?([\d a-zæøå,\u00a0-]+)", self.own)))
        found = set(re.findall(r"\d+(?: [a-zæøå](?![\wæøå]))?", listed))
        for first, last in re.findall(r"(\d+)-(\d+)", listed):
            found.update(map(str, range(int(first), min(int(last), int(first) + 400) + 1)))
        return found

    def spoilt(self, start, end, new):
        return self.text[:start] + new + self.text[end:]

    def mention(self, level, number):
        """Where the lead names a number of a level: the match, whose group 1 is the number. None unless it stands there
        once, alone and not in a list."""
        n = re.escape(number).replace(r"\ ", S)
        shape, word = {
            "section": (rf"§{S}?({n})(?![\w-])", "§"),
            "subsection": (rf"\bstk\.{S}({n})(?![\d-])", r"\bstk\."),
            "item": (rf"\bnr\.{S}({n})(?![\d-])", r"\bnr\."),
            "point": (rf"\blitra{S}({n})(?![\w-])", r"\blitra\b"),
            "sentence": (rf"(?<![\d-])({n})\.{S}pkt\.", r"\bpkt\."),
        }[level]
        found = list(re.finditer(shape, self.lead))
        if len(found) != 1 or len(re.findall(word, self.lead, re.I)) != 1:
            return None
        more = rf"{S}(?:og|eller|til){S}\d|,{S}\d(?!\d*\.{S}pkt)"
        return None if level != "sentence" and re.match(more, self.lead[found[0].end() :]) else found[0]


def own_references(program, path):
    """The references of the act at `path`, each told whether no other act is named near it."""
    with open(path, "rb") as file:
        data = file.read()
    said = json.loads(lovsmed(program, "references", path, "--format", "json"))["references"]
    for reference in said:
        end = reference["range"]["end"]["offset"]
        after = data[end : end + 120].decode("utf-8", errors="ignore").split("\n")[0]
        reference["own"] = reference["act"] is None and not OTHER_ACT.search(after)
    return said


class Amending:
    """An amending section of a set, with the act before and after it."""

    def __init__(self, program, name, path, base, before, after, outcome):
        """`outcome` is what `apply` reports of the instructions that are about this act."""
        self.name, self.path, self.base, self.before, self.after = name, path, base, before, after
        with open(path, encoding="utf-8") as file:
            self.lines = file.read().split("\n")
        self.instructions = []
        self.references = own_references(program, base)
        status = {instruction["range"]["start"]["line"] - 1: instruction["status"] for instruction in outcome}
        for reading in readings(program, path):
            first, last = (reading["range"][end]["line"] - 1 for end in ("start", "end"))
            if first in status:
                text, fits = "\n".join(self.lines[first : last + 1]), status[first] == "applied"
                self.instructions.append(
                    Instruction(len(self.instructions), first, last, text, reading["operations"], fits))

    def alone(self, instruction):
        """Whether no other instruction names the sections that this one names."""
        return not any(instruction.sections & other.sections or "veralt" in other.own
                       for other in self.instructions if other is not instruction)

    def nowhere(self, words):
        """Whether words stand nowhere in the act, neither before nor after."""
        return not any(fold(words).lower() in act.text.lower() for act in (self.before, self.after))

    def free(self, parts):
        """A number next to those that the last of `parts` could be, taken neither before nor after."""
        level = parts[-1][0]
        if level == "section":
            return str(max(self.before.highest_section, self.after.highest_section) + 1)
        addresses = [(act, act.find(parts[:-1])) for act in (self.before, self.after)]
        if level == "sentence":
            # There are no more sentences than signs that can end one.
            ends = [len(re.findall(r"[.:;?!]", act.words[address])) for act, address in addresses if address]
            return str(max(ends, default=0) + 2)
        taken = set()
        for act, address in addresses:
            if address:
                taken.update(act.below(address, level) or act.below(address + ", stk. 1", level))
        if level == "point":
            return next((letter for letter in "qrstuvxyz" if not any(other >= letter for other in taken)), None)
        numbers = [int(re.match(r"\d+", number)[0]) for number in taken]
        return str(max(numbers, default=1) + 1)

    def texts(self, parts):
        """The words of a provision before and after; a sentence has those of the provision it stands in."""
        found = ((act, act.find(parts) if parts else None) for act in (self.before, self.after))
        return [act.words[address] for act, address in found if address]


def holds(base, path):
    """Whether the act at `base` says before its first section what it has to do with the act that `path` is a section of:
    parts of it stand there already, and what the others do to it is not certain."""
    year, number = re.search(r"amend-(\d+)-(\d+)", os.path.basename(path)).groups()
    with open(base, encoding="utf-8") as file:
        opening = fold(file.read().split("\n§", 1)[0])
    return re.search(rf"lov nr\. {int(number)} af \d+\. [a-z]+ {year}\b", opening) is not None


def amending_sections(program, corpus, folder):
    """The amending sections of all sets, as far as the act in force does not hold them; the acts between them are written
    to `folder`."""
    report = os.path.join(folder, "report.json")
    for one in consolidations(corpus):
        base, before = one.base, Act(program, one.base)
        for number, path in enumerate(one.amending, 1):
            result = os.path.join(folder, f"{one.name}-{number}.txt")
            with open(result, "w", encoding="utf-8") as file:
                file.write(lovsmed(program, "apply", path, "--to", base, "--report", report))
            with open(report, encoding="utf-8") as file:
                outcome = json.load(file)["instructions"]
            after = Act(program, result)
            if not holds(one.base, path):
                yield Amending(program, one.name, path, base, before, after, outcome)
            base, before = result, after
