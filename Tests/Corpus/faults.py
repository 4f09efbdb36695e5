#!/usr/bin/env python3
"""What `check --base` finds when one known fault at a time is put into a published amending act.

The amending sections of CORPUS/consolidations are taken as they were passed, and one is spoilt: its target, its quoted
words, the number of places, its clause of renumbering, `der bliver`, the labels of its new text, an instruction that
follows from another. A fault counts as found when one of the rules that are right for it reports, at the instruction
that was spoilt (or, where it is gone, anywhere), more than it did before. Only what is surely a fault is put in: that a
number is free or that words do not stand in a provision is looked up in the act before and after the amending section.
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import functools
import os
import random
import re
import tempfile

from amending import LEVELS, OTHER_ACT, QUOTED, S, Amending, Instruction, amending_sections, parse, written
from sets import findings
from outline import fold

COUNTS = ("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti")


@dataclasses.dataclass
class Fault:
    """An amending section with one fault."""

    kind: str
    amending: Amending
    instruction: Instruction
    #: What stands in the place of the instruction; None where it is gone.
    new: str | None

    def text(self):
        """The amending section with the fault; where an instruction is gone, those after it have moved up."""
        lines, at = self.amending.lines, self.instruction
        before, after = lines[: at.first], lines[at.last + 1 :]
        if self.new is not None:
            return "\n".join(before + self.new.split("\n") + after)
        for other in self.amending.instructions[at.place + 1 :]:
            line = other.first - at.last - 1
            after[line] = re.sub(r"^\d+", lambda number: str(int(number[0]) - 1), after[line])
        return "\n".join(before + after)

    def lines(self):
        """Where the instruction stands: its first and last line, from 1."""
        return self.instruction.first + 1, self.instruction.first + 1 + self.new.count("\n")

    def __str__(self):
        """What is other than it was, and where."""
        old, new = self.instruction.text, self.new if self.new is not None else ""
        start = len(os.path.commonprefix([old, new]))
        end = len(os.path.commonprefix([old[start:][::-1], new[start:][::-1]]))
        begin = max(0, start - 60)
        shown = [t[begin : len(t) - end + 60].replace("\n", " ⏎ ") for t in (old, new)]
        return (f"{self.kind}: {self.amending.name} {os.path.basename(self.amending.path)}:{self.instruction.first + 1}\n"
                f"    {self.instruction.text.splitlines()[0][:300]}\n    - …{shown[0][:500]}\n    + …{shown[1][:500]}")


MAKERS, RULES = {}, {}
# The kinds whose fault is that an instruction is gone.
DROPPED = {"consequence: left out"}


def kind(name, *rules):
    """Registers what makes the faults of a kind, and the rules one of which should report them. A maker yields what
    may stand in the place of an instruction of an amending section."""
    def register(maker):
        MAKERS[name] = maker
        RULES[name] = {rule if "/" in rule else f"amendment/{rule}" for rule in rules}
        return maker
    return register


def put(text, match, new, group=1):
    """`text` with another group of a match in it."""
    return text[: match.start(group)] + new + text[match.end(group) :]


def quoted(instruction):
    """The words that operations look for, each with the place of its quotation; only those quoted once."""
    for operation in instruction.operations:
        words = operation.get("old") or (operation.get("after") if operation["kind"] == "insert-text" else None)
        for word in words if isinstance(words, list) else []:
            if instruction.text.count(f"»{word}«") == 1:
                yield word, instruction.text.index(f"»{word}«") + 1


def places(words, text):
    """How often `words` stand in `text`, not as a part of other words."""
    words = fold(words)
    return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)" if words[-1:].isalnum() else re.escape(words), text))


def wrong_target(level, amending, instruction):
    """Another number; a litra, which few published instructions name, in a nummer that has none."""
    parts = instruction.target or []
    at = next((i for i, part in enumerate(parts) if part[0] == level), None)
    match = instruction.mention(*parts[at]) if at is not None else None
    free = amending.free(parts[: at + 1]) if match else None
    if free and free.isdigit() and not amending.alone(instruction):
        # Between two instructions there may be more units than before and after both.
        free = str(int(free) + 10)
    if free:
        yield put(instruction.text, match, free)
    if level == "point" and parts and parts[-1][0] == "item" and list(quoted(instruction)):
        match = instruction.mention(*parts[-1])
        if match and not any(re.search(r"\b[a-zæøå]\) ", text) for text in amending.texts(parts)):
            yield instruction.spoilt(match.end(), match.end(), ", litra c")


for level, name in zip(LEVELS, ("section", "stykke", "nummer", "litra", "punktum")):
    maker = functools.partial(wrong_target, level)
    kind(f"target: {name} that does not exist", "missing-target", "recast-of-nothing")(maker)


@kind("target: one of several that does not exist", "missing-target")
def wrong_member(amending, instruction):
    """A number far beyond what any act holds, in instructions with several targets or operations."""
    if instruction.target or not list(quoted(instruction)):
        return
    for match in re.finditer(rf"(?<!bliver{S})(?<!som{S})\b(?:stk|nr)\.{S}(\d+)(?![\d-])", instruction.lead):
        if not re.match(rf"(?:,{S}\d+\.{S}pkt\.)?,{S}(?:der|som){S}bliver", instruction.lead[match.end() :]):
            yield put(instruction.text, match, "97")


@kind("target: a provision without the words", "missing-words")
def words_elsewhere(amending, instruction):
    parts = instruction.target
    sought = [fold(word).lower() for word, _ in quoted(instruction)]
    if not parts or not sought or parts[-1][0] not in ("section", "subsection") or not amending.alone(instruction):
        return
    match = instruction.mention(*parts[-1])
    act = amending.before
    if parts[-1][0] == "section":
        others = [a.removeprefix("§ ") for a in act.sections if re.fullmatch(r"§ \d+(?: [a-zæøå])?", a)]
    else:
        others = act.below(act.find(parts[:-1]) or "", "subsection")
    for other in others[:3] if match else []:
        texts = amending.texts(parts[:-1] + [(parts[-1][0], other)])
        if len(texts) == 2 and not any(word in text.lower() for word in sought for text in texts):
            yield put(instruction.text, match, other)


@kind("words: letters swapped", "missing-words")
def letters_swapped(amending, instruction):
    for word, at in quoted(instruction):
        for run in re.finditer(r"[a-zæøå]{5,}", word):
            i = run.start() + len(run[0]) // 2
            new = word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]
            if new != word and amending.nowhere(new):
                yield instruction.spoilt(at, at + len(word), new)
                break


@kind("words: another word", "missing-words")
def another_word(amending, instruction):
    for word, at in quoted(instruction):
        run = re.search(r"(?<![\w-])[a-zæøå]{3,}(?![\w.-])", word)
        if run:
            yield instruction.spoilt(at, at + len(word), word[: run.start()] + "havnebad" + word[run.end() :])


@kind("words: a reference with another number", "missing-words")
def another_number(amending, instruction):
    for word, at in quoted(instruction):
        match = re.search(r"(?:§|stk\.|nr\.)[ \u00a0](\d+)(?!\d)", word)
        new = put(word, match, str(int(match[1]) + 1)) if match else None
        if new and amending.nowhere(new):
            yield instruction.spoilt(at, at + len(word), new)


def shortened(amending, instruction):
    """Quotations of which a piece stands more often in the target than they do: where the words begin, the words, the
    longest such piece, and how often it stands there; 0 where it is also a part of other words."""
    parts = instruction.target
    if not parts or parts[-1][0] == "sentence" or re.search(r"\bsteder\b|veralt", instruction.own) \
            or not amending.alone(instruction):
        return
    text = next(iter(amending.texts(parts)), "")
    for word, at in quoted(instruction):
        pieces = word.split(" ")
        shorter = [" ".join(pieces[i:j]) for i in range(len(pieces)) for j in range(i + 1, len(pieces) + 1)]
        shorter = [piece for piece in shorter if re.match(r"\w.*\w$", piece) and piece != word
                   and places(word, text) == 1 and places(piece, text) > 1]
        if shorter:
            piece = max(shorter, key=len)
            number = places(piece, text)
            yield at, word, piece, number if text.lower().count(fold(piece).lower()) == number else 0


@kind("words: quoted too short", "ambiguous-words")
def quoted_too_short(amending, instruction):
    for at, word, piece, _ in shortened(amending, instruction):
        yield instruction.spoilt(at, at + len(word), piece)


@kind("count: one too many", "wrong-count")
def count_too_high(amending, instruction):
    """Of the few published instructions with a number of places, and of those that get one with a shorter quotation."""
    operations, words = instruction.operations, [fold(word).lower() for word, _ in quoted(instruction)]
    match = re.search(rf"\b({'|'.join(COUNTS[:-1])}){S}steder\b", instruction.lead, re.I)
    if match and len(words) == len(operations) == len(operations[0]["targets"]) == 1:
        at, text = COUNTS.index(match[1].lower()), amending.texts(parse(operations[0]["targets"][0]["address"]) or [])[:1]
        # Words that are also parts of other words could be meant at more places.
        if text and text[0].lower().count(words[0]) == at + 2:
            yield put(instruction.text, match, COUNTS[at + 1].capitalize() if match[1][0].isupper() else COUNTS[at + 1])
    match = re.match(rf"\d+\.{S}(I){S}§", instruction.lead)
    for at, word, piece, number in shortened(amending, instruction):
        if match and 1 < number <= len(COUNTS) and len(words) == len(operations) == 1:
            yield put(instruction.spoilt(at, at + len(word), piece), match, f"{COUNTS[number - 1].capitalize()} steder i")


@kind("count: left out", "ambiguous-words", "wrong-count")
def count_left_out(amending, instruction):
    number = "|".join(COUNTS)
    match = re.match(rf"\d+\.{S}((?:{number}){S}steder{S}i)\b", instruction.lead, re.I)
    if match:
        yield put(instruction.text, match, "I")
    match = re.search(rf"\bændres{S}((?:{number}){S}steder{S}){QUOTED}", instruction.lead)
    if match:
        yield put(instruction.text, match, "")


@kind("count: of words that stand once", "wrong-count")
def count_of_one(amending, instruction):
    parts, words = instruction.target, list(quoted(instruction))
    match = re.match(rf"\d+\.{S}(I){S}§", instruction.lead)
    if parts and match and len(words) == 1 and len(instruction.operations) == 1 and amending.alone(instruction):
        texts = amending.texts(parts)
        if texts and fold(texts[0]).lower().count(fold(words[0][0]).lower()) == 1:
            yield put(instruction.text, match, "To steder i")


CLAUSE = re.compile(rf"^(?:Stk\.|Nr\.|Litra){S}(.+?){S}bliver{S}herefter{S}(?:stk\.|nr\.|litra){S}(.+?)\.$", re.M)


def numbers(listing):
    """The numbers of »3«, »3 og 4« or »3-5«; None of anything else."""
    match = re.fullmatch(rf"(\d+)(?:(-|{S}og{S})(\d+))?", listing)
    if not match:
        return None
    return list(range(int(match[1]), int(match[3] or match[1]) + 1))


def listed(given):
    """The numbers as a clause writes them."""
    return " og ".join(map(str, given)) if len(given) <= 2 else f"{given[0]}-{given[-1]}"


def clauses(instruction):
    """The clauses of renumbering: the match, the numbers on both sides, and what all that stands in, as parts."""
    moved = [old for old, _ in instruction.moves() if old]
    for match in CLAUSE.finditer(instruction.own):
        old, new = numbers(match[1]), numbers(match[2])
        parts = next((unit for unit in moved if old and unit[-1][1] == str(old[0])), None)
        if old and new and parts and len(old) == len(new):
            yield match, old, new, parts


def clause(instruction, match, old, new):
    return put(put(instruction.text, match, listed(new), 2), match, listed(old), 1)


@kind("clause: wrong on the right", "wrong-renumbering")
def clause_wrong(amending, instruction):
    for match, old, new, _ in clauses(instruction):
        yield clause(instruction, match, old, [number + 1 for number in new])
        if len(new) > 2:
            yield clause(instruction, match, old, [*new, new[-1] + 1])


@kind("clause: too far", "renumbering-reach", "wrong-renumbering")
def clause_too_far(amending, instruction):
    for match, old, new, parts in clauses(instruction):
        beyond = [(act, parts[:-1] + [(parts[-1][0], str(side[-1] + 1))])
                  for act, side in ((amending.before, old), (amending.after, new))]
        if not any(act.find(one) for act, one in beyond):
            yield clause(instruction, match, [*old, old[-1] + 1], [*new, new[-1] + 1])


@kind("clause: too short", "renumbering-reach", "wrong-renumbering")
def clause_too_short(amending, instruction):
    for match, old, new, _ in clauses(instruction):
        if len(old) > 1:
            yield clause(instruction, match, old[:-1], new[:-1])
            yield clause(instruction, match, old[1:], new[1:])


@kind("clause: left out", "missing-renumbering")
def clause_left_out(amending, instruction):
    for match, *_ in clauses(instruction):
        yield instruction.text[: match.start()].rstrip("\n") + instruction.text[match.end() :]


OLD = rf"\b(?:stk|nr)\.{S}(\d+)(?:,{S}\d+\.{S}pkt\.)?,(?={S}(?:der|som){S}bliver{S}(?:stk|nr)\.)"
BECOMES = re.compile(rf"{S}(?:der|som){S}bliver{S}(?:stk|nr)\.{S}(\d+)(?:,{S}\d+\.{S}pkt\.)?,")


@kind("der bliver: wrong number", "wrong-new-number")
def becomes_wrong(amending, instruction):
    for match in BECOMES.finditer(instruction.lead):
        yield put(instruction.text, match, str(int(match[1]) + 1))


@kind("der bliver: wrong old number", "wrong-new-number", "missing-target")
def becomes_of_another(amending, instruction):
    for match in re.finditer(OLD, instruction.lead):
        yield put(instruction.text, match, "97")
        if int(match[1]) > 1:
            yield put(instruction.text, match, str(int(match[1]) - 1))


@kind("der bliver: left out", "unmarked-move")
def becomes_left_out(amending, instruction):
    for match in BECOMES.finditer(instruction.lead):
        yield instruction.spoilt(match.start(), match.end(), "")


@kind("der bliver: of what does not move", "wrong-new-number")
def becomes_added(amending, instruction):
    parts = instruction.target
    if parts and parts[-1][0] == "subsection" and list(quoted(instruction)) and amending.alone(instruction):
        match = instruction.mention(*parts[-1])
        if match and instruction.lead[match.end()] == ",":
            yield instruction.spoilt(match.end(), match.end(), f", der bliver stk. {int(parts[-1][1]) + 1}")


@kind("new unit: a gap before its number", "number-gap")
def number_gap(amending, instruction):
    inserted = [operation for operation in instruction.operations if operation["kind"] == "insert"]
    match = re.search(rf"indsættes{S}som{S}(?:(?:stk|nr)\.{S})?(\d+)(\.{S}pkt\.)?:", instruction.lead)
    if len(inserted) != 1 or len(inserted[0].get("as", ())) != 1 or not match:
        return
    parts, number = parse(inserted[0]["as"][0]["address"]), int(match[1])
    if match[2]:
        new = str(int(amending.free(parts)) + 1)
        yield put(instruction.text, match, new)
    elif parts and amending.free(parts) == str(number + 1):
        text = re.sub(rf"(»(?:Stk\.{S})?){number}(?=[.)])", rf"\g<1>{number + 2}", instruction.text, count=1)
        yield put(text, match, str(number + 2))


@kind("new unit: a number that is taken", "taken-number")
def number_taken(amending, instruction):
    match = re.search(rf"indsættes{S}som{S}stk\.{S}(\d+):", instruction.lead)
    if match and int(match[1]) > 2 and instruction.kinds() == {"insert"} and amending.alone(instruction):
        number = int(match[1])
        text = re.sub(rf"(»Stk\.{S}){number}(?=\.)", rf"\g<1>{number - 1}", instruction.text, count=1)
        yield put(text, match, str(number - 1))


LABEL = re.compile(rf"^»?§{S}(\d+(?:{S}[a-zæøå])?)\.", re.M)


@kind("new section: a label that is taken", "section-label")
def label_taken(amending, instruction):
    parts, labels = instruction.target, list(LABEL.finditer(instruction.text))
    order = amending.before.sections
    if not parts or len(labels) != 1 or instruction.kinds() != {"insert"} or written(parts) not in order:
        return
    others = [other for other in amending.instructions if other is not instruction]
    for address in order[order.index(written(parts)) :][:3]:
        match = re.fullmatch(r"§ (\d+(?: [a-zæøå])?)", address)
        if match and not amending.before.repealed(address) and not any(match[1] in other.sections for other in others):
            yield put(instruction.text, labels[0], match[1])


@kind("recast of what is repealed", "recast-of-nothing")
def recast_of_nothing(amending, instruction):
    parts, labels = instruction.target, list(LABEL.finditer(instruction.text))
    if not parts or len(parts) != 1 or len(labels) != 1 or instruction.kinds() != {"recast"}:
        return
    match = instruction.mention(*parts[0])
    gone = [re.match(r"§§? (\d+(?: [a-zæøå])?)", address)[1] for address in amending.before.sections
            if amending.before.repealed(address)]
    gone = [number for number in gone if amending.before.words.get(f"§ {number}") is None
            or amending.before.repealed(f"§ {number}")]
    for number in gone[:3] if match else []:
        if not any(number in other.sections for other in amending.instructions):
            yield put(put(instruction.text, labels[0], number), match, number)


def cited(text, inside):
    """The units that a reference names, as parts; `inside` is where it stands."""
    section = re.search(r"§ (\d+(?: [a-zæøå](?![\wæøå]))?)", text)
    parts = [("section", section[1])] if section else inside[:1]
    levels = list(re.finditer(r"(stk|nr)\. (\d+(?:(?:, | og | eller |-)\d+)*)", text))
    for match in levels:
        level = "subsection" if match[1] == "stk" else "item"
        if level == "item" and not section and all(part[0] != "subsection" for part in parts):
            parts = parts + [part for part in inside[1:] if part[0] == "subsection"]
        if match is levels[-1]:
            return [parts + [(level, number)] for number in re.findall(r"\d+", match[2])]
        parts = parts + [(level, re.match(r"\d+", match[2])[0])]
    return []


def follows(instruction, other):
    """Whether `instruction` changes a reference because `other` gives what it names another number."""
    for operation in instruction.operations:
        inside = parse(operation["targets"][0]["address"]) if operation["kind"] == "replace-text" else None
        if inside:
            new = cited(fold(operation["new"]), inside)
            old = [unit for words in operation["old"] for unit in cited(fold(words), inside)]
            if any(was in old and now in new for was, now in other.moves()):
                return True
    return False


@kind("consequence: left out", "stale-reference", "stale-penalty")
def consequence_left_out(amending, instruction):
    if any(follows(instruction, other) for other in amending.instructions if other is not instruction):
        yield None


def cited_elsewhere(amending):
    """The sections and stykker of the act before that other sections refer to, as parts, of those that no instruction
    has to do with; a section that only is named with what is in it is not among them."""
    found = []
    for reference in amending.references:
        addresses = [target["address"] for target in reference["targets"]]
        source, parts = parse(reference["from"]), parse(addresses[0]) if len(addresses) == 1 else None
        if not parts or not source or len(parts) > 2 or source[0] == parts[0] or parts in found or not reference["own"]:
            continue
        sections = {source[0][1], parts[0][1]}
        if any(sections & other.sections for other in amending.instructions) or amending.before.find(parts) is None:
            continue
        if re.match(rf"§ {parts[0][1]}(?![\w-])", fold(reference["text"])) \
                and not amending.before.repealed(amending.before.find(parts)):
            found.append(parts)
    return found


def next_instruction(amending, instruction, text):
    """The last instruction with one more after it; None for any other."""
    number = re.match(r"\d+(?=\.)", instruction.text)
    if instruction is amending.instructions[-1] and instruction.balanced and number:
        return f"{instruction.text}\n{int(number[0]) + 1}. {text}"
    return None


@kind("consequence: none of a repeal", "stale-reference", "stale-penalty")
def repeal_without_consequence(amending, instruction):
    for parts in cited_elsewhere(amending):
        last = amending.before.below(written(parts[:1]), "subsection")[-1:]
        if len(parts) == 1 or parts[1][1] != "1" and [parts[1][1]] == last:
            comma = "," if len(parts) > 1 else ""
            yield next_instruction(amending, instruction, f"{written(parts)}{comma} ophæves.")


@kind("consequence: none of a move", "stale-reference", "stale-penalty")
def move_without_consequence(amending, instruction):
    cited_units = cited_elsewhere(amending)
    for parts in cited_units:
        gone = int(parts[-1][1]) - 1 if len(parts) == 2 else 0
        last = max(map(int, amending.before.below(written(parts[:1]), "subsection")), default=0)
        repealed = parts[:1] + [("subsection", str(gone))]
        if gone and repealed not in cited_units and last > gone:
            old, new = listed(list(range(gone + 1, last + 1))), listed(list(range(gone, last)))
            yield next_instruction(
                amending, instruction, f"{written(repealed)}, ophæves.\nStk. {old} bliver herefter stk. {new}.")


NEW_REFERENCE = re.compile(
    rf"(?<![\wæøå])(?:jf\.|jf\.{S}dog|efter|omfattet{S}af|nævnt{S}i|medfør{S}af|overtræder){S}§{S}(\d+)(?:{S}[a-zæøå])?"
    rf"(?:,{S}stk\.{S}(\d+))?(?:,{S}nr\.{S}\d+)?(?=[,.«]|{S}(?:og|eller|kan|skal)\b)")


def new_references(amending, instruction):
    """The references of new text to the act itself: those with no other act near them."""
    if not instruction.kinds() & {"insert", "recast"} or not instruction.balanced:
        return
    for match in NEW_REFERENCE.finditer(instruction.text):
        line = instruction.text[instruction.text.rfind("\n", 0, match.start()) + 1 :].split("\n")[0]
        inside = instruction.own[match.start()] == QUOTED
        if inside and not OTHER_ACT.search(line):
            yield match


@kind("new text: a section that does not exist", "reference/missing-target")
def new_reference_to_section(amending, instruction):
    for match in list(new_references(amending, instruction))[:2]:
        yield put(instruction.text, match, amending.free([("section", match[1])]))


@kind("new words: a section that does not exist", "reference/missing-target")
def new_words_to_section(amending, instruction):
    """In words that come for others: a reference to the act itself, as the words after it in the amended act show."""
    for operation in instruction.operations:
        new = operation.get("new", "")
        match = re.search(rf"^[^§]*§{S}(\d+)(?:,{S}(?:stk|nr)\.{S}\d+(?:(?:-|{S}og{S})\d+)?)*[,.]?$", new)
        if operation["kind"] not in ("replace-text", "insert-text") or not match or instruction.text.count(f"»{new}«") != 1:
            continue
        after = re.search(re.escape(fold(new)) + "([^.;]{0,120})", amending.after.text)
        if after and amending.after.find([("section", match[1])]) and not OTHER_ACT.search(new + after[1]):
            at = instruction.text.index(f"»{new}«") + 1
            number = amending.free([("section", match[1])])
            yield instruction.spoilt(at + match.start(1), at + match.end(1), number)


@kind("new text: a stykke that does not exist", "reference/missing-target")
def new_reference_to_subsection(amending, instruction):
    for match in list(new_references(amending, instruction))[:2]:
        parts = [("section", re.search(r"§.(\d+(?:.[a-zæøå](?![\wæøå]))?)", match[0])[1].replace("\u00a0", " "))]
        if match[2] and amending.after.find(parts) and match[1] not in instruction.sections:
            yield put(instruction.text, match, amending.free([*parts, ("subsection", match[2])]), 2)


def report(program, path, base):
    """The findings of a check as (first line, rule) pairs."""
    return [(finding["range"]["start"]["line"], finding["rule"]) for finding in findings(program, [path], base)[0]]


def counts(reported, rules, lines=None):
    """How many findings of each rule stand on `lines`, first and last."""
    first, last = lines or (0, float("inf"))
    return collections.Counter(rule for line, rule in reported if rule in rules and first <= line <= last)


def known(fault, before, rules):
    """What `rules` report at the instruction without the fault."""
    at = fault.instruction
    return counts(before, rules, (at.first + 1, at.last + 1) if fault.new is not None else None)


def is_reported(fault, before):
    """Whether the instruction is reported without the fault: a slip of the law would hide it."""
    return bool(known(fault, before.get(fault.amending.path, []), set().union(*RULES.values())))


def examine(program, folder, number, fault, before):
    """Whether a fault is found, and what is reported that was not before."""
    path = os.path.join(folder, f"fault-{number}.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(fault.text())
    reported = report(program, path, fault.amending.base)
    os.remove(path)
    rules = RULES[fault.kind]
    found = counts(reported, rules, fault.lines() if fault.new is not None else None) - known(fault, before, rules)
    heard = {rule for _, rule in reported + before}
    return bool(found), counts(reported, heard) - counts(before, heard)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("corpus", help="the folder of published law")
    parser.add_argument("--seed", type=int, default=1, help="which of the possible faults are put in")
    parser.add_argument("--each", type=int, default=40, help="how many faults of each kind, where so many are possible (40)")
    parser.add_argument("--kind", default="", help="only the kinds whose name holds this")
    parser.add_argument("--show", type=int, default=0, help="print so many faults of each kind that were not found")
    parser.add_argument("--dry", action="store_true", help="print the faults and check nothing")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as workers:
        amending, before = list(amending_sections(options.lovsmed, options.corpus, folder)), {}
        if not options.dry:
            said = workers.map(lambda one: report(options.lovsmed, one.path, one.base), amending)
            before = dict(zip((one.path for one in amending), said))
        faults = []
        for name in (name for name in MAKERS if options.kind in name):
            possible = [Fault(name, one, instruction, new) for one in amending for instruction in one.instructions
                        if instruction.fits for new in MAKERS[name](one, instruction) if new is not None or name in DROPPED]
            possible = [fault for fault in possible if name in DROPPED or not is_reported(fault, before)]
            chosen = random.Random(f"{options.seed} {name}").sample(range(len(possible)), min(options.each, len(possible)))
            faults += [possible[number] for number in sorted(chosen)]
        if options.dry:
            for fault in faults:
                print(fault)
            print({name: sum(fault.kind == name for fault in faults) for name in MAKERS})
            return
        answers = list(workers.map(
            lambda number: examine(options.lovsmed, folder, number, faults[number], before[faults[number].amending.path]),
            range(len(faults))))

    tried, found, missed = collections.Counter(), collections.Counter(), collections.Counter()
    for fault, (hit, fresh) in zip(faults, answers):
        tried[fault.kind] += 1
        found[fault.kind] += hit
        if not hit:
            missed[fault.kind] += 1
            if missed[fault.kind] <= options.show:
                print(f"not found, {fault}\n    said instead: {dict(fresh) or 'nothing'}")
    for name in tried:
        print(f"{name:44s} {found[name]:5d}/{tried[name]:<5d} {found[name] / tried[name]:7.1%}")
    total = sum(tried.values())
    least = min((found[name] / tried[name] for name in tried), default=0)
    hits = sum(found.values())
    print(f"faults {total}  found {hits}/{total} ({hits / max(total, 1):.2%})  least {least:.2%}")


if __name__ == "__main__":
    main()
