#!/usr/bin/env python3
"""Drafts as large as asked for, for what is measured: the same size and seed give the same bytes, on every machine.

A draft is an act in chapters, sections, stykker, numre and litraer, whose sentences are put together of phrases of Danish law and
refer to what stands before them; one section in sixty holds a slip, as drafts do. Beside it stand the same act as law in force, an
act that amends a section in four of that, what it then reads, and it as Markdown, as a page, as LexDania XML and as a Word document.

usage: specimens.py FOLDER [--size BYTES] [--seed N]
"""
import argparse
import dataclasses
import os
import random
import sys
import zipfile
from html import escape

TITLE = "lov om tilsyn med havne og badesteder"
BODIES = ("Kommunalbestyrelsen", "Havnebestyrelsen", "Miljøministeren", "Styrelsen for Patientsikkerhed", "Tilsynsmyndigheden", "Ejeren af anlægget",
          "Den driftsansvarlige", "Regionsrådet", "Søfartsstyrelsen", "Ansøgeren", "Klagenævnet", "Brugeren af pladsen")
DUTIES = ("fører tilsyn med", "fastsætter nærmere regler om", "kan give tilladelse til", "offentliggør hvert år en oversigt over",
          "skal underrette politiet om", "kan meddele påbud om", "træffer afgørelse om", "afholder udgifterne til", "fører et register over",
          "kan dispensere fra kravene til", "indhenter en udtalelse om", "godkender planen for")
MATTERS = ("indretningen af broer og bolværker", "vandets kvalitet", "adgangen til kajerne", "brugen af redningsudstyr", "afmærkningen af sejlløb",
           "opkrævningen af gebyrer", "behandlingen af oplysninger om brugere", "vinteropbevaringen af fartøjer", "rydningen af strandarealer",
           "målingen af strøm og dybde", "udlejningen af pladser", "uddannelsen af livreddere", "håndteringen af affald fra skibe",
           "udstedelsen af certifikater", "anlæg af slæbesteder", "tilslutningen til kloak", "bugseringen af defekte fartøjer", "drift af fyr og tågesignaler")
CONDITIONS = ("når hensynet til de badende taler for det", "hvis betingelserne ikke længere er opfyldt", "medmindre væsentlige hensyn taler imod",
              "senest fire uger efter at sagen er oplyst", "i det omfang det er nødvendigt for driften", "når der er modtaget en fyldestgørende ansøgning",
              "hvis anlægget ændres i væsentlig grad", "uden at der skal indhentes samtykke", "når fristen er udløbet", "så længe arbejdet står på")
HEADINGS = ("Tilsyn", "Gebyrer", "Klage", "Registrering", "Adgang", "Vandkvalitet", "Sikkerhed", "Udlejning", "Oplysninger", "Tilladelser", "Affald", "Afmærkning")
ACTS = ("miljøbeskyttelsesloven", "lov om havne", "forvaltningsloven", "lov om sikkerhed til søs", "planloven")
THINGS = ("en plan for driften", "en fortegnelse over fartøjer", "oplysninger om ejerforhold", "dokumentation for forsikring", "målinger fra det seneste år",
          "tegninger af anlægget", "en vurdering af risikoen", "navnet på den ansvarlige", "en beskrivelse af adgangsvejene", "kvittering for betalt gebyr")


@dataclasses.dataclass
class Item:
    """A nummer and its litraer; without those its text ends itself."""

    label: str
    text: str
    points: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Subsection:
    number: int
    sentences: list
    items: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Section:
    number: str
    heading: str
    subsections: list


@dataclasses.dataclass
class Chapter:
    number: int
    heading: str
    sections: list


class Author:
    """Writes provisions; remembers what there is to refer to."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.written = []

    def pick(self, choices):
        return choices[int(self.random.random() * len(choices))]

    def chance(self, share):
        return self.random.random() < share

    def reference(self):
        """A reference to something before, now and then to another act."""
        if self.chance(0.12) or not self.written:
            return f"§ {1 + int(self.random.random() * 40)} i {self.pick(ACTS)}"
        section = self.pick(self.written[-200:])
        last = section.subsections[-1].number
        if self.chance(0.1) or last == 1:
            return f"§ {section.number}"
        if last > 2 and self.chance(0.3):
            return f"§ {section.number}, stk. {last - 1} og {last}"
        subsection = self.pick(section.subsections)
        if subsection.items and self.chance(0.7):
            return f"§ {section.number}, stk. {subsection.number}, nr. {len(subsection.items)}"
        return f"§ {section.number}, stk. {subsection.number}"

    def sentence(self):
        words = f"{self.pick(BODIES)} {self.pick(DUTIES)} {self.pick(MATTERS)}"
        if self.chance(0.5):
            words += f" og {self.pick(MATTERS)}"
        if self.chance(0.6):
            words += f", {self.pick(CONDITIONS)}"
        if self.chance(0.35):
            words += f", jf. {'dog ' if self.chance(0.3) else ''}{self.reference()}"
        return words + "."

    def subsection(self, number, share_of_lists=0.15):
        sentences = [self.sentence() for _ in range(1 + int(self.random.random() * 3))]
        items = []
        if self.chance(share_of_lists):
            sentences[-1] = f"{self.pick(BODIES)} {self.pick(DUTIES)} {self.pick(MATTERS)} på grundlag af:"
            for label in range(1, 3 + int(self.random.random() * 5)):
                text = self.pick(THINGS)
                points = [Item(letter, f"{self.pick(MATTERS)}.") for letter in "abc"] if self.chance(0.15) else []
                items.append(Item(str(label), f"{text[0].upper()}{text[1:]}{' om:' if points else '.'}", points))
        return Subsection(number, sentences, items)

    def section(self, number):
        count = 1 + int(self.random.random() * 5)
        section = Section(number, self.pick(HEADINGS) if self.chance(0.15) else "", [self.subsection(n) for n in range(1, count + 1)])
        if self.chance(1 / 60):  # the slip: a stykke that is not there
            section.subsections[0].sentences[0] = f"§ {number}, stk. {count + 3}, gælder tilsvarende for {self.pick(MATTERS)}."
        self.written.append(section)
        return section


class Act:
    """An act of about `size` bytes of plain text."""

    def __init__(self, size, seed=1):
        author = Author(seed)
        self.chapters, count, number = [], 0, 0
        while count < size:
            chapter = Chapter(len(self.chapters) + 1, author.pick(HEADINGS), [])
            self.chapters.append(chapter)
            for _ in range(6 + int(author.random.random() * 10)):
                number += 1
                section = author.section(str(number))
                chapter.sections.append(section)
                count += sum(len(line.encode()) + 1 for line in section_lines(section)) + 1
                if count >= size:
                    break
        self.author = author

    @property
    def sections(self):
        return [section for chapter in self.chapters for section in chapter.sections]

    def amend(self):
        """Changes one section in four; the instructions that order it, in their order."""
        author, instructions = self.author, []
        for index, section in enumerate(self.sections):
            if index % 4 != 1 or len(section.subsections) < 2:
                continue
            last = section.subsections[-1]
            kind = len(instructions) % 4
            named = [h for h in section.subsections if sum(s.count(BODIES[0]) for s in h.sentences) == 1 and BODIES[0] in h.sentences[0]]
            if kind == 0:
                new = Subsection(last.number + 1, [author.sentence()])
                section.subsections.append(new)
                instructions.append((f"I § {section.number} indsættes som stk. {new.number}:", subsection_lines(new)))
            elif kind == 1 and not last.items:
                last.sentences.append(author.sentence())
                count = len(last.sentences)
                instructions.append((f"I § {section.number}, stk. {last.number}, indsættes som {count}. pkt.:", [last.sentences[-1]]))
            elif kind == 2 and named:
                named[0].sentences[0] = named[0].sentences[0].replace(BODIES[0], "Byrådet")
                instructions.append((f"I § {section.number}, stk. {named[0].number}, ændres »{BODIES[0]}« til: »Byrådet«.", []))
            else:
                last.sentences, last.items = [author.sentence()], []
                instructions.append((f"§ {section.number}, stk. {last.number}, affattes således:", subsection_lines(last)))
        return instructions


# What is written of it


def subsection_lines(subsection, first=""):
    """The lines of a stykke; the first of a section begins with the section's label and no number of its own."""
    label = first if subsection.number == 1 else f"Stk. {subsection.number}. "
    yield label + " ".join(subsection.sentences)
    for item in subsection.items:
        yield f"{item.label}) {item.text}"
        for point in item.points:
            yield f"{point.label}) {point.text}"


def section_lines(section):
    if section.heading:
        yield section.heading
        yield ""
    for subsection in section.subsections:
        yield from subsection_lines(subsection, f"§ {section.number}. ")


#: How law in force begins, and a draft.
IN_FORCE = (f"Bekendtgørelse af {TITLE}", "Lovbekendtgørelse nr. 412 af 2. maj 2024", "", f"Hermed bekendtgøres {TITLE}, lov nr. 311 af 25. april 2018.")
DRAFTED = (f"{TITLE[0].upper()}{TITLE[1:]}",)


def text_of(act, opening=IN_FORCE):
    lines = list(opening)
    for chapter in act.chapters:
        lines += ["", f"Kapitel {chapter.number}", chapter.heading]
        for section in chapter.sections:
            lines += ["", *section_lines(section)]
    return "\n".join(lines) + "\n"


def amending_text(instructions):
    lines = [f"Lov om ændring af {TITLE}", "", "§ 1", "",
             f"I {TITLE}, jf. lovbekendtgørelse nr. 412 af 2. maj 2024, foretages følgende ændringer:"]
    for number, (order, new) in enumerate(instructions, 1):
        lines += ["", f"{number}. {order}"]
        new = list(new)
        if new:
            lines += [f"»{new[0]}", *new[1:]]
            lines[-1] += "«"
    return "\n".join(lines + ["", "§ 2", "", "Loven træder i kraft den 1. januar 2027."]) + "\n"


def markdown_of(act):
    lines = [f"# Bekendtgørelse af {TITLE}", "", f"Hermed bekendtgøres {TITLE}, lov nr. 311 af 25. april 2018."]
    for chapter in act.chapters:
        lines += ["", f"## Kapitel {chapter.number}", "", f"*{chapter.heading}*"]
        for section in chapter.sections:
            lines += ["", f"### {section.heading}"] if section.heading else []
            for subsection in section.subsections:
                first, *rest = subsection_lines(subsection, f"**§ {section.number}.** ")
                lines += ["", first.replace(f"Stk. {subsection.number}.", f"*Stk. {subsection.number}.*", 1) if subsection.number > 1 else first]
                lines += [""] * bool(rest) + rest
    return "\n".join(lines) + "\n"


def page_of(act):
    yield f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLE}</title></head><body>\n'
    yield f'<p class="Titel2">Bekendtgørelse af {TITLE}</p>\n'
    for chapter in act.chapters:
        yield f'<p class="Kapitel">Kapitel {chapter.number}</p>\n<p class="KapitelOverskrift2">{chapter.heading}</p>\n'
        for section in chapter.sections:
            if section.heading:
                yield f'<p class="ParagrafGruppeOverskrift">{section.heading}</p>\n'
            for subsection in section.subsections:
                words = escape(" ".join(subsection.sentences))
                if subsection.number == 1:
                    yield f'<p class="Paragraf" id="par{section.number}"><span class="ParagrafNr" id="Par{section.number}">§ {section.number}.</span> {words}</p>\n'
                else:
                    yield f'<p class="Stk2"><span class="StkNr">Stk. {subsection.number}.</span> {words}</p>\n'
                for item in subsection.items:
                    yield f'<p class="Liste1"><span class="Liste1Nr">{item.label})</span> {escape(item.text)}</p>\n'
                    for point in item.points:
                        yield f'<p class="Liste2"><span class="Liste2Nr">{point.label})</span> {escape(point.text)}</p>\n'
    yield "</body></html>\n"


def lexdania_of(act):
    def exitus(sentences):
        return "<Exitus>" + "".join(f"<Linea><Char>{escape(sentence)}</Char></Linea>" for sentence in sentences) + "</Exitus>"

    def rubrica(words):
        return f"<Rubrica><Linea><Char>{escape(words)}</Char></Linea></Rubrica>" if words else ""

    def items(them):
        return "<Index>" + "".join(
            f"<Indentatio><Explicatus>{item.label})</Explicatus>{exitus([item.text])}{items(item.points) if item.points else ''}</Indentatio>\n"
            for item in them) + "</Index>"

    yield (f'<?xml version="1.0" encoding="UTF-8"?>\n<Dokument><Meta><DocumentType>LBK H#LOKDOK03</DocumentType>'
           f"<DocumentTitle>Bekendtgørelse af {TITLE}</DocumentTitle><Year>2024</Year><Number>412</Number></Meta>\n"
           f"<TitelGruppe><Titel><Linea><Char>Bekendtgørelse af {TITLE}</Char></Linea></Titel></TitelGruppe>\n"
           "<DokumentIndhold><Bog><Afsnit>\n")
    for chapter in act.chapters:
        yield f"<Kapitel><Explicatus>Kapitel {chapter.number}</Explicatus>{rubrica(chapter.heading)}\n"
        for section in chapter.sections:
            yield f"<ParagrafGruppe>{rubrica(section.heading)}<Paragraf><Explicatus>§ {section.number}.</Explicatus>\n"
            for subsection in section.subsections:
                label = f"<Explicatus>Stk. {subsection.number}.</Explicatus>" if subsection.number > 1 else ""
                yield f"<Stk>{label}{exitus(subsection.sentences)}{items(subsection.items) if subsection.items else ''}</Stk>\n"
            yield "</Paragraf></ParagrafGruppe>\n"
        yield "</Kapitel>\n"
    yield "</Afsnit></Bog></DokumentIndhold></Dokument>\n"


def write_word(text, path):
    """A Word document with a paragraph a line, as one that was pasted has; its bytes say nothing of when it was written."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
        'package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>' + "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n")) + "</w:body></w:document>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


#: The files of a folder: the draft, the same as law in force, the act that amends that, what it then reads, and it in other formats.
DRAFT, ACT, AMENDING, EDITED = "draft.lov", "act.lov", "amending.lov", "edited.lov"
FORMATS = {"Markdown": "act.md", "HTML": "act.html", "LexDania": "act.xml", "Word": "act.docx"}


def write(folder, size, seed=1):
    """Writes the drafts of `size` bytes in `folder`, which is made."""
    os.makedirs(folder, exist_ok=True)

    def put(name, text):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
            file.writelines([text] if isinstance(text, str) else text)

    act = Act(size, seed)
    text = text_of(act)
    put(ACT, text)
    put(DRAFT, text_of(act, DRAFTED))
    put(FORMATS["Markdown"], markdown_of(act))
    put(FORMATS["HTML"], page_of(act))
    put(FORMATS["LexDania"], lexdania_of(act))
    write_word(text, os.path.join(folder, FORMATS["Word"]))
    put(AMENDING, amending_text(act.amend()))
    put(EDITED, text_of(act))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--size", type=int, default=1_000_000, help="bytes of the act as plain text (1000000)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.size < 1000:
        parser.error("--size takes 1000 or more")
    write(options.folder, options.size, options.seed)


if __name__ == "__main__":
    sys.exit(main())
