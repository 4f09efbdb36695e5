#!/usr/bin/env python3
"""What the commands do with input that is broken, hostile or merely enormous.

Every run must end by itself within its time, with status 0, 1 or 2 and never by a signal, and stay below a bound of memory:
four times the text (more where it is nothing but references), twice what it prints, and 100 MB. What was read must give
valid JSON, and what could not be done exactly one line on standard error. What does not fit between an act and the acts that
amend it must be told in plain words, and a run that fails must leave the file it would have written as it was.
"""
import argparse
import dataclasses
import itertools
import os
import random
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import zipfile

MEGABYTE = 1_000_000
# Output beyond this is not parsed again.
PARSED = 60 * MEGABYTE
# Address space a run may reserve: far above any bound below, so that a runaway ends before the machine does.
ADDRESS_SPACE = 12 << 30
HEAD = "Lov om tilsyn med havnebade\n\n"
COMMANDS = ("check", "outline", "check --diff", "format --diff")
# Those whose answer is JSON.
JSON = ("check", "outline")


@dataclasses.dataclass
class Case:
    """One kind of bad input and what may come of it."""

    name: str
    #: The file or folder to give, or a name that stands for nothing.
    path: str
    #: Exit statuses that are right.
    statuses: tuple = (0, 1, 2)
    #: Seconds after which the run counts as hanging.
    seconds: int = 60
    commands: tuple = COMMANDS
    options: tuple = ()
    #: Words that standard output must hold.
    holds: str = ""
    #: Whether a user without rights runs it.
    as_nobody: bool = False
    #: Where standard output goes; a file of its own where this is empty.
    stdout: str = ""
    #: How many times the text the memory may be.
    times: int = 4


def write(path, chunks):
    """Writes `chunks`, text or bytes, one by one, so that a big file is never held in memory: a child's peak memory, as the
    kernel counts it, begins with its parent's."""
    with open(path, "wb") as file:
        for chunk in chunks:
            file.write(chunk.encode() if isinstance(chunk, str) else chunk)
    return path


def paragraphs(count):
    """An act of `count` sections that refer to one another."""
    yield HEAD
    for number in range(1, count + 1):
        yield (
            f"§ {number}. Kommunalbestyrelsen fører tilsyn med, at badene og broerne er indrettet og drives, så de badende er "
            f"adskilt fra skibstrafikken, og så redningsudstyret er let at nå, jf. § {max(1, number - 1)}.\n"
        )


def repeated(text, size):
    """`text` again and again, about `size` bytes."""
    block = text.encode() * (MEGABYTE // len(text.encode()) + 1)
    for _ in range(max(1, size // len(block))):
        yield block


def cases(folder):
    """The inputs, made in `folder`; the biggest first."""

    def path(name):
        return os.path.join(folder, name)

    line = "Kommunalbestyrelsen fører tilsyn med havnebadet. "
    yield Case("a million sections, 200 MB", write(path("stor.txt"), paragraphs(1_000_000)), seconds=240)
    yield Case("200 MB without a provision", write(path("stor.txt"), repeated(line + "\n", 200 * MEGABYTE)), seconds=120)
    os.remove(path("stor.txt"))
    yield Case("50 MB on one line", write(path("linje.txt"), [HEAD, "§ 1. ", *repeated(line, 50 * MEGABYTE)]), seconds=120)
    yield Case("20 MB of labels on one line", write(path("etiketter.txt"), [HEAD, *repeated("§ 1. Stk. 2. 1) a) ", 20 * MEGABYTE)]),
               seconds=120, times=24)
    yield Case("200,000 findings", write(path("fund.txt"), repeated("§ 1. " + line + "\nStk. 2. " + line + "\n", 20 * MEGABYTE)), (0, 1),
               seconds=120)
    for name in ("linje.txt", "etiketter.txt", "fund.txt"):
        os.remove(path(name))

    yield Case("a thousand nested lists",
               write(path("lister.txt"), [HEAD, "§ 1. Tilsynet omfatter:\n", *["1) bade, der har\na) broer og\n"] * 1000]), (0, 1))
    yield Case("a hundred thousand nested lists",
               write(path("lister2.txt"), [HEAD, "§ 1. Tilsynet omfatter:\n", *["1) bade, der har\na) broer og\n"] * 100_000]))
    yield Case("20,000 unbalanced » on one line", write(path("anfoersel.txt"), [HEAD, "§ 1\n1. § 1 affattes således:\n", "»" * 20_000]),
               (0, 1))
    yield Case("20,000 lines with an unbalanced »",
               write(path("anfoersel2.txt"), [HEAD, "§ 1\n", *["1. § 1 affattes således:\n»§ 1. Bade skal have broer.\n"] * 20_000]), (0, 1))
    yield Case("20,000 lines with an unbalanced «", write(path("anfoersel3.txt"), [HEAD, *["§ 1. Bade skal have broer.«\n"] * 20_000]), (0, 1))
    yield Case("20,000 headings without text", write(path("overskrifter.txt"), [HEAD, *["Kapitel 1\nAfsnit I\n1. bog\n"] * 20_000]))

    digits = "9" * 30
    labels = [f"{digits}. bog", f"Afsnit {digits}", "Afsnit " + "M" * 5000, f"Kapitel {digits}", f"{digits}. kapitel", f"§ {digits}. Bade skal have broer.",
              f"§§ {digits}-{digits}. (Ophævet)", f"§ 1 {'a' * 30}. Bade.", "§ 2. Bade.", f"Stk. {digits}. Bade.",
              f"Stk. {digits}-{digits}. (Ophævet)", f"{digits}) bade,", f"{'a' * 30}) broer,", f"{digits}a) broer.",
              f"Bilag {digits}", f"§ {digits}", f"I lov nr. {digits} af 1. maj 2030 foretages følgende ændringer:",
              f"{digits}. § {digits}, stk. {digits}, nr. {digits}, litra {'a' * 30}, {digits}. pkt., ophæves.",
              f"Stk. {digits} bliver herefter stk. {digits}."]
    yield Case("thirty digits in every label", write(path("cifre.txt"), [HEAD, "\n".join(labels), "\n"]), (0, 1))

    yield Case("empty file", write(path("tom.txt"), []), (0, 1))
    yield Case("white space alone", write(path("blank.txt"), [" \n\t\r\n\u00a0\n"]), (0, 1))
    yield Case("a BOM alone", write(path("bom.txt"), ["\ufeff"]), (0, 1))
    yield Case("§ alone", write(path("tegn.txt"), ["§"]), (0, 1))
    yield Case("NUL bytes", write(path("nul.txt"), [HEAD, "§ 1. Bade\0 skal\0\0 have broer.\n\0\n§ 2. Bade.\n"]))
    yield Case("lone carriage returns", write(path("cr.txt"), [HEAD, "§ 1. Bade.\r§ 2. Broer.\r\rStk. 2. Broer.\r"]), (0, 1))
    noise = random.Random(1)
    yield Case("random bytes", write(path("stoej.txt"), [noise.randbytes(2 * MEGABYTE)]))
    yield Case("an executable", write(path("program.txt"), [b"\x7fELF\x02\x01\x01" + noise.randbytes(100_000)]))
    mixed = [HEAD, "§ 1. Bade skal have broer.\n", b"\xff\xfe\xc3(\xed\xa0\x80\xf5", "\n§ 2. Broer.\n"]
    yield Case("invalid UTF-8 in the middle", write(path("utf8.txt"), mixed))
    yield Case("UTF-8 cut in mid-character", write(path("afbrudt.txt"), [HEAD, "§ 1. Bade på", b"\xc3"]))

    danish = HEAD + "§ 1. Der skal være broer på badet.\nStk. 2. Færøerne er undtaget.\n"
    old = write(path("cp1252.txt"), [danish.encode("cp1252")])
    yield Case("windows-1252 unannounced", old)
    yield Case("windows-1252 announced", old, (0,), commands=("outline",), options=("--encoding", "windows-1252"),
               holds="§ 1, stk. 2")
    yield Case("an encoding that nobody knows", old, (2,), options=("--encoding", "klingon-8"))
    for name, encoding in (("UTF-16", "utf-16"), ("UTF-16 big-endian, no BOM", "utf-16-be"), ("UTF-32", "utf-32")):
        yield Case(name, write(path(encoding + ".txt"), [danish.encode(encoding)]))

    yield Case("missing file", path("findes-ikke.txt"), (2,))
    yield Case("a file where a folder should be", os.path.join(path("tom.txt"), "lov.txt"), (2,))
    yield Case("a name of 5,000 letters", path("a" * 5000), (2,))
    os.mkdir(path("tom-mappe"))
    yield Case("empty folder", path("tom-mappe"), (0, 2), commands=("check",))
    yield Case("a folder for outline", path("tom-mappe"), (2,), commands=("outline",))
    os.makedirs(path("ring/a/b"))
    write(path("ring/a/lov.txt"), paragraphs(3))
    os.symlink(path("ring"), path("ring/a/b/ring"))
    os.symlink("sig-selv", path("ring/sig-selv"))
    os.symlink("findes-ikke.txt", path("ring/loes.txt"))
    yield Case("a folder with symbolic links in a ring", path("ring"), commands=("check",))
    os.mkdir(path("roer"))
    os.mkfifo(path("roer/roer.txt"))
    yield Case("a folder with a pipe nobody writes to", path("roer"), (0, 2), seconds=20, commands=("check",))
    os.mkdir(path("lukket"))
    write(path("lukket/lov.txt"), paragraphs(3))
    os.chmod(path("lukket"), 0)
    yield Case("a folder that may not be read", path("lukket"), (2,), as_nobody=True)
    os.chmod(write(path("laast.txt"), paragraphs(3)), 0)
    yield Case("a file that may not be read", path("laast.txt"), (2,), as_nobody=True)

    small = write(path("lille.txt"), paragraphs(2_000))
    yield Case("standard output that is full", small, (2,), stdout="/dev/full", commands=JSON)
    yield Case("an unknown option", small, (2,), options=("--findes-ikke",))


@dataclasses.dataclass
class Amendment:
    """Acts that do not fit together, or instructions that make no sense, and what must be said of them."""

    name: str
    #: The words after the name of the program.
    words: list
    status: int
    #: What standard error must hold.
    says: tuple = ()
    #: What standard output must hold.
    prints: tuple = ()
    #: A file that must stay as it is.
    kept: str = ""
    seconds: int = 20


def amendments(folder):
    """The cases of `apply` and `interpret`, made in `folder`."""

    def path(name):
        return os.path.join(folder, name)

    def amending(name, *instructions, act="lov om havnebade", closing=""):
        lines = [f"{number}. {instruction}" for number, instruction in enumerate(instructions, 1)]
        return write(path(name), ["Lov om ændring af lov om havnebade\n§ 1\n", f"I {act} foretages følgende ændringer:\n",
                                  "\n".join(lines), "\n", closing])

    text = ("Bekendtgørelse af lov om havnebade\n"
            "Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 5 af 3. maj 2024, med de ændringer, der følger af lov "
            "nr. 6 af 3. juni 2024.\nKapitel 1\nBade\n§ 1. Badet er åbent.\nStk. 2. Det er rent.\nStk. 3. Det er dybt.\n"
            "Kapitel 2\nBroer\n§ 2. Broen er lang.\nBilag 1\nPris\tKr.\nA\t5\nB\t6\n")
    act = write(path("2025-7-havnebadsloven.txt"), [text])
    unnumbered = write(path("havnebade.txt"), [text])
    right = amending("om.txt", "§ 2 ophæves.")
    version = "lov om havnebade, jf. lovbekendtgørelse nr. {} af 3. maj {},"

    yield Amendment("base and amending act swapped", ["apply", act, "--to", right], 2, ("Er filerne byttet om?",))
    yield Amendment("the wrong act", ["apply", amending("fyr.txt", "§ 2 ophæves.", act="lov om fyr"), "--to", act], 2,
                    ("ændrer lov om fyr, ikke »Bekendtgørelse af lov om havnebade«",))
    yield Amendment("an older version than the one cited",
                    ["apply", amending("nyere.txt", "§ 2 ophæves.", act=version.format(9, 2026)), "--to", act], 0,
                    ("§ 1 ændrer lovbekendtgørelse nr. 9 af 3. maj 2026", "er nr. 7 fra 2025, en ældre udgave"))
    yield Amendment("a newer version than the one cited",
                    ["apply", amending("aeldre.txt", "§ 2 ophæves.", act=version.format(5, 2024)), "--to", unnumbered], 0,
                    ("§ 1 ændrer lovbekendtgørelse nr. 5 af 3. maj 2024", "er en nyere udgave"))
    yield Amendment("an act that is already in the text",
                    ["apply", amending("lov-2024-6.txt", "§ 2 ophæves."), "--to", act], 0, prints=("§ 2. Broen er lang.",))
    yield Amendment("an act that would amend itself", ["apply", right, "--to", right], 2, ("kan ikke ændre sig selv",))
    yield Amendment("an act named twice", ["apply", right, right, "--to", act], 2, ("er nævnt to gange",))
    yield Amendment("new words that hold the old ones",
                    ["apply", amending("selv.txt", "Overalt i loven ændres »Badet« til: »Badet, Badet og Badet«.",
                                       "I § 1, stk. 2, ændres »rent« til: »rent og rent«."), "--to", act], 0,
                    prints=("§ 1. Badet, Badet og Badet er åbent.", "Det er rent og rent."))
    yield Amendment("circular renumbering",
                    ["apply", amending("ring.txt", "Stk. 2 bliver herefter stk. 3, og stk. 3 bliver herefter stk. 2.",
                                       "§ 1, stk. 2, bliver stk. 3, § 1, stk. 3, bliver stk. 2."), "--to", act], 1,
                    ("§ 1, stk. 2, rykker ikke",), ("Stk. 2. Det er rent.\nStk. 3. Det er dybt.",))
    yield Amendment("a quotation that never ends",
                    ["apply", amending("citat.txt", "I § 1 ændres »åbent til: »lukket«.", "§ 2 ophæves."), "--to", act], 1,
                    ("§ 1, nr. 1, er ikke forstået. Citationstegnene går ikke op",), ("§ 1. Badet er åbent.",))
    yield Amendment("a quotation that never begins",
                    ["apply", amending("citat2.txt", "I § 1 ændres åbent« til: »lukket«.", "§ 2 ophæves."), "--to", act], 1,
                    ("§ 1, nr. 1, er ikke forstået. Citationstegnene går ikke op",), ("§ 2. (Ophævet)",))
    yield Amendment("an amending act without an opening",
                    ["apply", write(path("uden.txt"), ["1. § 1 ophæves.\n2. § 2 ophæves.\n"]), "--to", act], 2,
                    ("har ændringsnumre, men ingen indledning",))
    yield Amendment("a target in an annex of tables",
                    ["apply", amending("tabel.txt", "I bilag 1, tabel 2, række 3, ændres »5« til: »7«.",
                                       "I bilag 1, tabel C, ændres »5« til: »7«.", "I bilag 1 ændres »5« til: »7«."), "--to", act], 1,
                    ("nr. 1, er ikke udført. Bilag 1, tabel 2, række 3, kan ikke slås op", "nr. 2, er ikke udført. Bilag 1, tabel C, findes ikke."), ("A\t7",))
    yield Amendment("an empty amending act", ["apply", write(path("tom-aendring.txt"), []), "--to", act], 2, ("ændrer ingen lov",))
    yield Amendment("2,000 instructions of one section",
                    ["apply", amending("mange.txt", *["I § 1, stk. 2, indsættes som 2. pkt.:\n»Det er koldt.«"] * 2_000), "--to", act],
                    0, seconds=60)
    yield Amendment("1,000 names changed everywhere in 10,000 sections",
                    ["apply", amending("navne.txt", *[f"Overalt i loven ændres »navn{n}« til: »nyt{n}«." for n in range(1000)]), "--to",
                     write(path("navnelov.txt"), ["Lov om havnebade\n", *[f"§ {n}. Bade med navn{n % 1000} er rene.\n"
                                                                          for n in range(1, 10_001)]])],
                    0, prints=("§ 10000. Bade med nyt0 er rene.",))
    old = write(path("ud.txt"), ["Den gamle tekst.\n"])
    yield Amendment("a failed run and its output", ["apply", amending("fyr2.txt", "§ 2 ophæves.", act="lov om fyr"), "--to", act,
                                                    "--output", old], 2, kept=old)
    yield Amendment("an output file that cannot be written", ["apply", right, "--to", act, "--output", path("findes-ikke/ud.txt")], 2,
                    ("kunne ikke skrives",))
    yield Amendment("a form nobody knows", ["apply", right, "--to", act, "--as", "cirkulære"], 2, ("Vælg lovbekendtgørelse",))
    yield Amendment("a place nobody knows", ["apply", right, "--to", act, "--only", "nr."], 2, ("er ikke et sted",))
    yield Amendment("an instruction without a verb", ["interpret", "I § 5, stk. 2, »a« til »b«"], 1, prints=("ikke forstået",))
    yield Amendment("an instruction of quotation marks alone", ["interpret", "»" * 5000], 1)
    yield Amendment("an instruction of 20,000 targets",
                    ["interpret", write(path("maal.txt"), ["§ 1\nI lov om fyr foretages følgende ændringer:\n1. ",
                                                           ", ".join(f"§ {n}" for n in range(1, 20_001)), " ophæves.\n"])], 0)


class Document(Amendment):
    """A document of another format that is broken or hostile, and what must be said of it."""


def documents(folder):
    """The cases of `import`, made in `folder`; every other command reads documents in the same way."""

    def path(name):
        return os.path.join(folder, name)

    def xml(name, text, says):
        return Document(f"XML: {name}", ["import", write(path("fjendtlig.xml"), [text])], 2, (says,))

    secret = write(path("hemmelig.txt"), ["§ 99. Hemmeligt.\n"])
    yield xml("an external entity", f'<!DOCTYPE Dokument [<!ENTITY x SYSTEM "file://{secret}">]><Dokument>&x;</Dokument>',
              "dokumentet erklærer entiteter")
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    yield xml("an entity bomb", f'<!DOCTYPE Dokument [<!ENTITY a0 "ha">{bomb}]><Dokument>&a9;</Dokument>',
              "dokumentet erklærer entiteter")
    yield xml("10,000 levels", "<Dokument>" + "<Index>" * 10_000, "mere end 256 elementer inden i hinanden")
    yield xml("cut in the middle", "<Dokument><Bog><Paragraf>", "slutter midt i det hele")

    def html(name, chunks, says, command=("import",), **options):
        return Document(f"HTML: {name}", [*command, write(path("fjendtlig.html"), chunks)], 2, (says,), **options)

    section = "<p>§ 1. Badet er åbent.</p>"
    deep = "mere end 512 elementer inden i hinanden"
    yield html("10,000 levels", [section, "<div>" * 10_000], deep)
    yield html("10,000 levels of tables", [section, "<table><tr><td>" * 10_000], deep)
    yield html("5 MB of levels, none of them closed", [section, "<b><i>" * 900_000], deep)
    yield html("5 MB of items in items", [section, "<dd><li>" * 600_000], deep)
    yield html("letters that go on in every paragraph",
               ["<p>§ 1. Badet.", *(f"<font size={n}>" for n in range(400)), "</p>", "<p>x" * 100_000], "langt flere elementer")
    yield html("no act", ["<html><body><h1>Kontakt</h1><p>Ring til os.</p></body></html>"], "der er ingen lov i")
    yield html("random bytes", [random.Random(2).randbytes(MEGABYTE)], "tegnsæt", command=("outline",))
    yield html("an encoding that nobody knows", ['<meta charset="klingon-8">', section], "»klingon-8«, som ikke kendes")
    yield html("NUL bytes", [b"\0" * 100_000], "der er ingen lov i", command=("check",))
    names = f'<base href="file://{folder}/"><link rel=stylesheet href="{secret}"><iframe src="{secret}"></iframe>{section}'
    yield Document("HTML: a page that names files", ["import", write(path("navne.html"), [names])], 0, ("Udeladt",), ("§ 1. Badet",))
    many = write(path("mange.html"), ["<ol>", "<li>x<p>y<table><tr><td>a<td>b</table>" * 50_000, "</ol>", section])
    yield Document("HTML: 50,000 items without end tags", ["import", many], 0, prints=("50000) x",), seconds=120)


def word_documents(folder):
    """The cases of Word documents, which are archives of XML."""

    def archive(name, parts, method=zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(os.path.join(folder, name), "w", method) as file:
            for part, content in parts.items():
                with file.open(part, "w", force_zip64=True) as stream:
                    for chunk in content if isinstance(content, list) else [content]:
                        stream.write(chunk.encode() if isinstance(chunk, str) else chunk)
        return os.path.join(folder, name)

    def relations(kind, target):
        base = "http://schemas.openxmlformats.org"
        return (f'<Relationships xmlns="{base}/package/2006/relationships"><Relationship Id="a" '
                f'Type="{base}/officeDocument/2006/relationships/{kind}" Target="{target}"/></Relationships>')

    def document(name, body, says, **parts):
        content = ['<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>', *body]
        path = archive("fjendtlig.docx", {"_rels/.rels": relations("officeDocument", "word/document.xml"), **parts,
                                          "word/document.xml": content})
        return Document(f"Word: {name}", ["import", path], 2, (says,), seconds=60)

    yield document("500 MB of blanks in 500 kB", [" " * MEGABYTE] * 500, "for stor; pakket ud")
    yield document("10,000 levels", ["<w:tbl><w:tr><w:tc>" * 10_000], "mere end 256 elementer inden i hinanden")
    yield document("text that breaks off", ["<w:p><w:r><w:t>§ 1."], "slutter midt i det hele")
    secret = write(os.path.join(folder, "hemmelig.txt"), ["§ 99. Hemmeligt.\n"])
    for name, target in (("a part outside the archive", f"../../..{secret}"), ("a part with an absolute path", f"file://{secret}")):
        path = archive("sti.docx", {"_rels/.rels": relations("officeDocument", target), "../../lov.xml": "<x/>"})
        yield Document(f"Word: {name}", ["import", path], 2, ("ikke et Word-dokument",))
    external = f'<!DOCTYPE x [<!ENTITY x SYSTEM "file://{secret}">]><x>&x;</x>'
    path = archive("entitet.docx", {"_rels/.rels": relations("officeDocument", "a.xml"), "a.xml": external})
    yield Document("Word: an external entity", ["check", path], 2, ("dokumentet erklærer entiteter",))
    bytes_ = open(path, "rb").read()
    for name, content, says in (
        ("an archive that breaks off", bytes_[:-30], "ikke et helt Word-dokument"),
        ("an archive with other bytes in it", bytes_[:60] + b"X" * 20 + bytes_[80:], "ikke et helt Word-dokument"),
        ("random bytes", random.Random(3).randbytes(MEGABYTE), "ikke et helt Word-dokument"),
        ("an empty file", b"", "ikke et helt Word-dokument"),
        ("Word 97-2003", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000), "Word 97-2003"),
        ("a password", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "adgangskode"),
    ):
        yield Document(f"Word: {name}", ["outline", write(os.path.join(folder, "brudt.docx"), [content])], 2, (says,))


def told(lovsmed, case, folder):
    """What is wrong with what a run says of acts that do not fit; None where nothing is."""
    before = None
    if case.kept:
        with open(case.kept, "rb") as file:
            before = file.read()
    try:
        run = subprocess.run([lovsmed, *case.words], stdin=subprocess.DEVNULL, capture_output=True, timeout=case.seconds,
                             cwd=folder, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return f"still running after {case.seconds} s"
    said, printed = run.stderr.decode(errors="replace"), run.stdout.decode(errors="replace")
    if run.returncode != case.status:
        return f"status {run.returncode}, wanted {case.status}: {said[:300]}"
    for wanted, text in [(words, said) for words in case.says] + [(words, printed) for words in case.prints]:
        if wanted not in text:
            return f"does not say {wanted!r}: {text[:300]!r}"
    if case.kept:
        with open(case.kept, "rb") as file:
            if file.read() != before:
                return f"{case.kept} was changed"
    return None


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def unprivileged():
    """The command words that run a program as a user without rights; None where that cannot be done."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if shutil.which("setpriv") else None


def attempt(lovsmed, command, case, folder):
    """Runs one case; what is wrong with what came of it, None where nothing is, and the peak of memory in bytes."""
    form = ["--format", "json"] if command in JSON else []
    words = [lovsmed, *command.split(), *form, *case.options, case.path]
    if case.as_nobody:
        words = unprivileged() + words
    output, errors = os.path.join(folder, ".stdout"), os.path.join(folder, ".stderr")
    with open(case.stdout or output, "wb") as out, open(errors, "wb") as err:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limit)
        hung = threading.Event()
        timer = threading.Timer(case.seconds, lambda: (hung.set(), process.kill()))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
    process.returncode = code = os.waitstatus_to_exitcode(status)
    peak = usage.ru_maxrss * 1024
    size = os.path.getsize(case.path) if os.path.isfile(case.path) else 0
    printed = 0 if case.stdout else os.path.getsize(output)
    with open(errors, "rb") as file:
        said = [line for line in file.read(10_000).decode(errors="replace").split("\n") if line.strip()]

    if hung.is_set():
        return f"still running after {case.seconds} s", peak
    if code < 0:
        return f"died by signal {-code}", peak
    if code not in case.statuses:
        return f"status {code}, wanted one of {case.statuses}: {' / '.join(said)[:200]}", peak
    if peak > case.times * size + 2 * printed + 100 * MEGABYTE:
        return f"{peak // MEGABYTE} MB of memory for {size // MEGABYTE} MB of text and {printed // MEGABYTE} MB of output", peak
    if code == 2 and not case.options and len(said) != 1:
        return f"{len(said)} lines on standard error, wanted one: {' / '.join(said)[:300]}", peak
    if code == 2 and not said:
        return "status 2 and not a word on standard error", peak
    if code in (0, 1) and form and not case.stdout and printed <= PARSED:
        valid = subprocess.run([sys.executable, "-c", "import json, sys; json.load(open(sys.argv[1], 'rb'))", output],
                               capture_output=True)
        if valid.returncode != 0:
            return "standard output is not valid JSON", peak
        if case.holds:
            with open(output, encoding="utf-8") as file:
                if case.holds not in file.read():
                    return f"standard output does not hold {case.holds!r}", peak
    return None, peak


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("--only", default="", metavar="WORD", help="only the cases whose name holds this word")
    options = parser.parse_args()

    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        # A copy that a user without rights can reach.
        lovsmed = shutil.copy(options.lovsmed, os.path.join(folder, "lovsmed"))
        os.chmod(lovsmed, 0o755)
        inputs = os.path.join(folder, "input")
        os.mkdir(inputs)
        for case in cases(inputs):
            if options.only not in case.name:
                continue
            for command in case.commands:
                if case.as_nobody and unprivileged() is None:
                    skipped += 1
                    continue
                wrong, peak = attempt(lovsmed, command, case, folder)
                passed, failed = passed + (wrong is None), failed + (wrong is not None)
                if wrong:
                    print(f"{case.name}, {command}: {wrong}", flush=True)
                elif peak > 150 * MEGABYTE:
                    print(f"{case.name}, {command}: {peak // MEGABYTE} MB", flush=True)
        for case in itertools.chain(amendments(inputs), documents(inputs), word_documents(inputs)):
            if options.only in case.name:
                wrong = told(lovsmed, case, folder)
                passed, failed = passed + (wrong is None), failed + (wrong is not None)
                if wrong:
                    print(f"{case.name}: {wrong}", flush=True)
        for path, _, _ in os.walk(inputs):
            os.chmod(path, stat.S_IRWXU)
    print(f"robustness: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
