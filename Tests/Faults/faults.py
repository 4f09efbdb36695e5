#!/usr/bin/env python3
"""Puts the built `lovsmed` through everything that can go wrong around it, and says what ought to come of each.

Whatever happens to a run, a text or a report it writes holds what it held before or the whole of what it should hold. What may be
left of a run that was killed is a hidden file `.lovsmed-…` beside it, which nothing reads. A failure is told in one line and ends
with status 2; nothing hangs.

docs/robustness.md lists the faults by the names they have here, and is held against them. What bad *content* does is
Tests/Corpus/robustness.py.

usage: faults.py [LOVSMED] [--only WORD] [--kills N] [--strict] [--list]
"""
import argparse
import json
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Corpus"))
from edits import frame, next_body  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = 60
# What a client says that asks for diagnostics, and asks again when it is told to.
PULLS = {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}}
NOBODY = 65534

CLEAN = """Lov om havnebade

§ 1. Loven gælder for havnebade, der er åbne for offentligheden.
Stk. 2. Ministeren kan fastsætte regler om havnebade i private havne.

§ 2. Kommunalbestyrelsen fører tilsyn med havnebadene.
"""
#: A slip that `--fix` and `format` mend, and a draft with it.
SLIP = "Stk.2."
UNTIDY = CLEAN.replace("Stk. 2.", SLIP)
AMENDING = """Lov om ændring af lov om havnebade

§ 1

I lov om havnebade foretages følgende ændringer:

1. I § 2 ændres »fører tilsyn« til: »holder øje«.
"""
GAP = CLEAN.replace("§ 2.", "§ 4.")


def long(text, count=6000):
    """`text` as an act of `count` sections more, so that writing it takes a while; with slips in all of them if it has one."""
    label = SLIP if SLIP in text else "Stk. 2."
    return text + "".join(f"\n§ {n}. Kommunalbestyrelsen fører tilsyn med badene.\n{label} Tilsynet er gratis.\n" for n in range(3, 3 + count))


class Wrong(AssertionError):
    """Something that must not be."""


class Skipped(Exception):
    """A fault that cannot be made here."""


FAULTS = []


def fault(name):
    """Marks what makes a fault and looks at what comes of it."""
    def mark(function):
        FAULTS.append((name, function))
        return function
    return mark


class Result:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err
        self.said = [line for line in err.decode(errors="replace").split("\n") if line]


class Desk:
    """An empty folder, and `lovsmed` to run there."""

    def __init__(self, lovsmed, folder, kills):
        self.lovsmed, self.folder, self.kills = lovsmed, folder, kills
        self.environment = {"HOME": f"{folder}/home", "PATH": os.environ["PATH"], "TERM": "xterm", "TMPDIR": folder}
        os.makedirs(f"{folder}/home")

    def path(self, name):
        return os.path.join(self.folder, name)

    def put(self, name, text):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return path

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read().decode()

    def read_bytes(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def start(self, *words, **options):
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": self.folder,
                   "env": self.environment, **options}
        return subprocess.Popen([self.lovsmed, *words], **options)

    def run(self, *words, input=None, **options):
        process = self.start(*words, **options, **({"stdin": subprocess.PIPE} if input is not None else {}))
        try:
            out, err = process.communicate(input, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Wrong(f"{words} still runs after {SECONDS} s") from None
        result = Result(process.returncode, out or b"", err or b"")
        if result.status < 0 and options.get("signal_is_right") is None:
            raise Wrong(f"{words} died by signal {-result.status}")
        return result

    def refused(self, *words, says=(), **options):
        """A run that cannot do its work: status 2, and one line that says why."""
        result = self.run(*words, **options)
        expect(result.status == 2, f"{words}: status {result.status}, wanted 2: {result.said}")
        expect(len(result.said) == 1, f"{words}: {len(result.said)} lines on standard error: {result.said}")
        for part in (says,) if isinstance(says, str) else says:
            expect(part in result.said[0], f"{words}: does not say {part!r}: {result.said[0]}")
        return result

    def as_nobody(self, *words, **options):
        need_root()
        return self.run(*words, user=NOBODY, group=NOBODY, extra_groups=[], **options)

    def strays(self, folder="."):
        return sorted(name for name in os.listdir(self.path(folder)) if name.startswith(".lovsmed-"))


def expect(holds, otherwise):
    if not holds:
        raise Wrong(otherwise)


def need_root():
    if os.geteuid() != 0:
        raise Skipped("only root can become somebody else")


def full_disk(desk, kilobytes=64):
    """A file system of so many kilobytes, in the folder `disk`."""
    need_root()
    place = desk.path("disk")
    os.makedirs(place, exist_ok=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", place], capture_output=True)
    if made.returncode != 0:
        raise Skipped("no file system can be mounted here")
    return place


def release(desk):
    subprocess.run(["umount", "-l", desk.path("disk")], capture_output=True)


def limited(size):
    """What makes files that grow beyond `size` bytes fail."""
    return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))}


def writers(desk):
    """Every way to write a file: the words, the file, and what it holds before."""
    draft, act = long(UNTIDY), long(CLEAN)
    desk.put("lov.lov", act)
    desk.put("ny.lov", act.replace("private havne", "private havne ved havet"))
    desk.put("aendring.lov", AMENDING)
    desk.put("lov.html", "<html><body>" + "".join(f"<p>§ {n}. Badet er åbent.</p>" for n in range(1, 6000)) + "</body></html>")
    out = "ud.txt"
    yield ("check", "--fix", "fix.lov"), "fix.lov", draft
    yield ("format", "form.lov"), "form.lov", draft
    yield ("apply", "aendring.lov", "--to", "lov.lov", "--output", out), out, "gammel\n"
    yield ("draft", "lov.lov", "ny.lov", "--output", out), out, "gammel\n"
    yield ("import", "lov.html", "--output", out), out, "gammel\n"
    yield ("export", "lov.lov", "--format", "html", "--output", out), out, "gammel\n"
    yield ("export", "lov.lov", "--format", "docx", "--output", out), out, "gammel\n"
    yield ("mirror", "aendring.lov", "--to", "lov.lov", "--format", "html", "--output", out), out, "gammel\n"
    yield ("compare", "lov.lov", "ny.lov", "--format", "html", "--output", out), out, "gammel\n"
    yield ("check", "fund.lov", "--write-baseline", out), out, "gammel\n"
    yield ("check", "fund.lov", "--output", f"sarif={out}"), out, "gammel\n"
    yield ("apply", "aendring.lov", "--to", "lov.lov", "--report", out), out, "gammel\n"


def prepare(desk, target, before):
    desk.put(target, before)
    desk.put("fund.lov", long(GAP))


# MARK: The disk

@fault("disk full while a file is written")
def _(desk):
    for words, target, before in list(writers(desk)):
        prepare(desk, target, before)
        place = full_disk(desk, 4)
        try:
            name = os.path.basename(target)
            moved = f"disk/{name}"
            # A text that is written back lies on the disk and all but fills it.
            subprocess.run(["mount", "-o", f"remount,size={(len(before.encode()) >> 10) + 8}k", place], check=True)
            desk.put(moved, before)
            words = tuple(word.replace(target, moved) for word in words)
            result = desk.run(*words)
            if result.status != 2 and os.path.getsize(desk.path(moved)) < 4096 and desk.read(moved) != before:
                continue  # What is to be written is so short that it fits.
            expect(result.status == 2, f"{words}: status {result.status}: {result.said}")
            expect(any("plads" in line for line in result.said), f"{words}: {result.said}")
            expect(desk.read(moved) == before, f"{words}: {target} has changed")
            expect(not desk.strays("disk"), f"{words}: left {desk.strays('disk')}")
        finally:
            release(desk)


@fault("a file may not grow so large")
def _(desk):
    for words, target, before in list(writers(desk)):
        prepare(desk, target, before)
        result = desk.run(*words, **limited(100))
        if result.status != 2 and os.path.getsize(desk.path(target)) <= 100:
            continue
        expect(result.status == 2, f"{words}: status {result.status}: {result.said}")
        expect(any("for stor" in line for line in result.said), f"{words}: {result.said}")
        expect(desk.read(target) == before, f"{words}: {target} has changed")
        expect(not desk.strays(), f"{words}: left {desk.strays()}")
    fresh = desk.run("init", **limited(10))
    expect(fresh.status == 2 and not os.path.exists(desk.path("lovsmed.toml")), f"init left half a file: {fresh.said}")


@fault("standard output is full")
def _(desk):
    for name, text in (("lov.lov", CLEAN), ("ny.lov", CLEAN.replace("tilsyn", "opsyn")), ("aendring.lov", AMENDING), ("fund.lov", GAP.replace("Stk. 2.", SLIP))):
        desk.put(name, text)
    for words in ("check fund.lov", "outline lov.lov", "references lov.lov", "apply aendring.lov --to lov.lov", "draft lov.lov ny.lov",
                  "compare lov.lov ny.lov", "mirror aendring.lov --to lov.lov", "export lov.lov --format akn", "import lov.lov", "rules",
                  "explain numbering/section-gap", "check --diff fund.lov", "interpret aendring.lov", "--help"):
        with open("/dev/full", "wb") as full:
            desk.refused(*words.split(), says="plads", stdout=full)


@fault("the folder for caches is full, or may not be written")
def _(desk):
    desk.put("lov.lov", CLEAN + "\n§ 3. Jf. § 1 i lov om bade.\n")
    desk.put("love/bade.lov", CLEAN.replace("havnebade", "bade"))
    wanted = desk.run("check", "lov.lov", "--library", "love").out
    for cache in ("/dev/full", "/proc/findes-ikke", desk.path("lov.lov")):
        result = desk.run("check", "lov.lov", "--library", "love", env={**desk.environment, "XDG_CACHE_HOME": cache})
        expect(result.out == wanted and not result.err, f"cache in {cache}: {result.said}")
    result = desk.run("check", "lov.lov", "--library", "love", env={**desk.environment, "XDG_CACHE_HOME": desk.path("c")}, **limited(0))
    expect(not result.err, f"no file may be written: {result.said}")


@fault("the index of a library is broken")
def _(desk):
    desk.put("lov.lov", CLEAN + "\n§ 3. Jf. § 9 i lov om bade.\n")
    desk.put("love/bade.lov", CLEAN.replace("havnebade", "bade"))
    words = ("references", "lov.lov", "--library", "love", "--format", "json")
    wanted = desk.run(*words).out
    cache = pathlib.Path(desk.path("home/.cache/lovsmed"))
    (index,) = [path for path in cache.iterdir() if path.is_file()]
    whole, generator = index.read_bytes(), random.Random(1)
    for _ in range(60):
        broken = bytearray(whole[:generator.randrange(len(whole))] if generator.random() < 0.5 else whole)
        for _ in range(generator.randrange(1, 8)):
            if broken:
                broken[generator.randrange(len(broken))] = generator.randrange(256)
        index.write_bytes(broken)
        result = desk.run(*words)
        expect(result.status in (0, 1), f"status {result.status}: {result.said}")
        # A sum over the whole would find every flipped bit; what is told must at least be well formed.
        json.loads(result.out)
    index.write_bytes(b"")
    expect(desk.run(*words).out == wanted, "an empty index is not written anew")


@fault("the log of the language server cannot be written any more")
def _(desk):
    with Editor(desk, "--log", "/dev/full") as editor:
        expect(editor.open_and_ask("lov.lov", GAP), "no findings")


# MARK: Files that change

@fault("texts vanish while a folder is checked")
def _(desk):
    for number in range(1500):
        desk.put(f"love/{number:04}.lov", GAP)
    process = desk.start("check", "love", "--format", "compact", "--threads", "2")
    for number in reversed(range(1500)):
        os.remove(desk.path(f"love/{number:04}.lov"))
    out, err = process.communicate(timeout=SECONDS)
    expect(process.returncode in (1, 2), f"status {process.returncode}")
    gone = err.decode().split("\n")
    expect(all("findes ikke" in line or not line or "kunne ikke læses" in line for line in gone), f"said {gone[:3]}")
    # With a whole text or not at all.
    counted = {}
    for line in out.decode().split("\n"):
        if ".lov:" in line:
            counted[line.split(":")[0]] = counted.get(line.split(":")[0], 0) + 1
    expect(len(set(counted.values())) <= 1, f"some texts have other findings: {sorted(set(counted.values()))}")


@fault("a text grows, shrinks and is replaced while it is read")
def _(desk):
    path, stop = desk.put("lov.lov", long(CLEAN)), threading.Event()

    def write():
        generator = random.Random(2)
        while not stop.is_set():
            kind = generator.randrange(3)
            if kind == 0:
                os.truncate(path, generator.randrange(100_000))
            elif kind == 1:
                with open(path, "ab") as file:
                    file.write(b"\xc3\xa6" * generator.randrange(100_000))
            else:
                desk.put("anden.lov", long(CLEAN, 100))
                os.replace(desk.path("anden.lov"), path)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for words in (("check", "lov.lov"), ("outline", "lov.lov", "--format", "json"), ("check", ".", "--format", "json")) * 25:
            expect(desk.run(*words).status in (0, 1, 2), "status")
    finally:
        stop.set()
        thread.join()


PLUGIN = """
import json, sys, os
for line in sys.stdin:
    message = json.loads(line)
    if message["method"] == "initialize":
        result = {"protocolVersion": 1, "rules": [{"name": "x", "summary": "X"}]}
    elif message["method"] == "check":
        exec(sys.argv[1])
        result = {"findings": []}
    else:
        break
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
"""


def plugin(desk, does):
    """Has something be done while a text is checked, between reading it and writing it."""
    desk.put("plugin.py", PLUGIN)
    desk.put("lovsmed.toml", '[[plugin]]\nname = "imens"\ncommand = ["python3", "plugin.py", %s]\n' % json.dumps(does))


@fault("somebody else saves a text between reading and writing")
def _(desk):
    other = UNTIDY + "\n§ 3. Skrevet imens.\n"
    desk.put("anden.lov", other)
    plugin(desk, "os.path.exists('anden.lov') and os.replace('anden.lov', 'lov.lov')")
    desk.put("lov.lov", UNTIDY)
    result = desk.run("check", "--fix", "--allow-plugins", "lov.lov")
    expect(result.status == 2 and any("er ændret imens" in line for line in result.said), f"status {result.status}: {result.said}")
    expect(desk.read("lov.lov") == other, "what was saved meanwhile is lost")
    expect(not desk.strays(), f"left {desk.strays()}")
    again = desk.run("check", "--fix", "--allow-plugins", "lov.lov")
    expect(again.status in (0, 1) and SLIP not in desk.read("lov.lov"), f"not mended the next time: {again.said}")


@fault("a text is deleted between reading and writing")
def _(desk):
    plugin(desk, "os.path.exists('lov.lov') and os.remove('lov.lov')")
    desk.put("lov.lov", UNTIDY)
    result = desk.run("check", "--fix", "--allow-plugins", "lov.lov")
    expect(result.status == 2 and not os.path.exists(desk.path("lov.lov")), f"status {result.status}: {result.said}")


@fault("two runs mend one folder at a time")
def _(desk):
    desk.put("tidy.lov", long(UNTIDY, 300))
    desk.run("format", "tidy.lov")
    tidy = desk.read("tidy.lov")
    for number in range(40):
        desk.put(f"love/{number}.lov", long(UNTIDY, 300))
    runs = [desk.start("format", "love", stdout=subprocess.DEVNULL) for _ in range(3)]
    for run in runs:
        run.communicate(timeout=SECONDS)
        expect(run.returncode in (0, 2), f"status {run.returncode}")
    for number in range(40):
        expect(desk.read(f"love/{number}.lov") == tidy, f"{number}.lov is not whole")
    expect(not desk.strays("love"), f"left {desk.strays('love')}")


# MARK: Killed

@fault("kill -9 while a file is written")
def _(desk):
    generator = random.Random(3)
    for words, target, before in list(writers(desk)):
        prepare(desk, target, before)
        began = time.monotonic()
        desk.run(*words)
        lasts, after = time.monotonic() - began, desk.read_bytes(target)
        old = before.encode()
        for _ in range(desk.kills):
            desk.put(target, before)
            process = desk.start(*words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # Most often at the end, where it writes.
            time.sleep(lasts * (1 - generator.random() ** 2 * 0.6) if generator.random() < 0.8 else lasts * generator.random())
            process.kill()
            process.wait()
            now = desk.read_bytes(target)
            expect(now in (old, after), f"{words}: {target} holds neither what it did nor the whole ({len(now)} bytes)")
        for name in desk.strays():
            os.remove(desk.path(name))
        # Nothing that was left is in the way.
        again = desk.run(*words)
        expect(again.status in (0, 1), f"{words}: status {again.status} after it was killed: {again.said}")


@fault("what a killed run has left is no text")
def _(desk):
    desk.put("love/lov.lov", CLEAN)
    desk.put("love/.lovsmed-abc", GAP)
    expect(desk.run("check", "love").status == 0, "the hidden file was checked")


@fault("SIGINT, SIGTERM and SIGHUP during check and format")
def _(desk):
    for number in range(60):
        desk.put(f"love/{number}.lov", long(UNTIDY, 2000))
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        for words in (("check", "love"), ("format", "love"), ("check", "--fix", "love")):
            process = desk.start(*words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(0.15)
            process.send_signal(number)
            status = process.wait(SECONDS)
            expect(status in (-number, 0, 1), f"{words}: status {status} after {number.name}")
    whole = {long(UNTIDY, 2000)}
    desk.put("tidy.lov", long(UNTIDY, 2000))
    desk.run("format", "tidy.lov")
    whole.add(desk.read("tidy.lov"))
    desk.put("fixed.lov", long(UNTIDY, 2000))
    desk.run("check", "--fix", "fixed.lov")
    whole.add(desk.read("fixed.lov"))
    for number in range(60):
        expect(desk.read(f"love/{number}.lov") in whole, f"{number}.lov is not whole")


@fault("signals end the processes of plug-ins, too")
def _(desk):
    plugin(desk, "open('id', 'w').write(str(os.getpid())); import time; time.sleep(600)")
    desk.put("lov.lov", CLEAN)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        process = desk.start("check", "--allow-plugins", "lov.lov", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: os.path.exists(desk.path("id")) and desk.read("id"), "the plug-in does not start")
        child = int(desk.read("id"))
        os.remove(desk.path("id"))
        process.send_signal(number)
        expect(process.wait(SECONDS) == -number, "status")
        wait_for(lambda: not is_running(child), f"the plug-in outlives {number.name}")


@fault("whoever reads the output goes away (SIGPIPE)")
def _(desk):
    for number in range(50):
        desk.put(f"love/{number}.lov", long(GAP, 500 if number else 6000))
    for words in (("check", "love"), ("outline", "love/0.lov"), ("export", "love/0.lov", "--format", "json")):
        process = desk.start(*words)
        os.read(process.stdout.fileno(), 10)
        process.stdout.close()
        err = process.stderr.read()
        expect(process.wait(SECONDS) == -signal.SIGPIPE and not err, f"{words}: status {process.returncode}, said {err[:200]}")


@fault("signals during --watch")
def _(desk):
    desk.put("love/lov.lov", GAP)
    for number, wanted in ((signal.SIGINT, 1), (signal.SIGTERM, 1), (signal.SIGHUP, -signal.SIGHUP)):
        process = desk.start("check", "love", "--watch")
        expect("Venter" in process.stderr.readline().decode(), "does not wait")
        process.send_signal(number)
        expect(process.wait(SECONDS) == wanted, f"{number.name}: status {process.returncode}, wanted {wanted}")
        process.communicate()


@fault("the watched folder is deleted and made anew")
def _(desk):
    desk.put("love/lov.lov", GAP)
    process = desk.start("check", "love", "--watch", "--format", "compact")
    try:
        expect("Venter" in process.stderr.readline().decode(), "does not wait")
        shutil.rmtree(desk.path("love"))
        expect("findes ikke" in process.stderr.readline().decode(), "does not say that the folder is gone")
        expect("Venter" in process.stderr.readline().decode(), "does not go on waiting")
        # Nothing is looked at while nothing happens.
        before = processor_time(process.pid)
        time.sleep(0.5)
        expect(processor_time(process.pid) - before < 0.2, "is busy while nothing happens")
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=SECONDS)


@fault("links in rings are watched")
def _(desk):
    desk.put("love/a/lov.lov", GAP)
    for number in range(6):
        os.symlink(desk.path("love"), desk.path(f"love/a/ring{number}"))
    process = desk.start("check", "love", "--watch")
    try:
        line = []
        reader = threading.Thread(target=lambda: line.append(process.stderr.readline()))
        reader.start()
        reader.join(20)
        expect(line and "Venter" in line[0].decode(), "is not done with the folders after 20 s")
    finally:
        process.send_signal(signal.SIGKILL if reader.is_alive() else signal.SIGINT)
        process.communicate(timeout=SECONDS)


# MARK: What lies where a file should be

@fault("the text is a folder, a device, a pipe nobody writes to or a socket")
def _(desk):
    import socket
    desk.put("lov.lov", CLEAN)
    os.mkdir(desk.path("mappe.lov"))
    os.mkfifo(desk.path("roer.lov"))
    with socket.socket(socket.AF_UNIX) as one:
        os.chdir(desk.folder)
        one.bind("stik.lov")
        for command in (("outline",), ("import",), ("export", "--format", "akn")):
            for path, says in (("mappe.lov", "er en mappe"), ("roer.lov", "et rør, som ingen skriver til"), ("stik.lov", "kunne ikke læses")):
                desk.refused(*command, path, says=says)
        expect(desk.run("outline", "/dev/null").status in (0, 1), "/dev/null")
        expect(desk.run("check", ".").status in (0, 1), "a folder with such things in it")
        os.chdir("/")


@fault("the output is a folder, a device or a pipe")
def _(desk):
    os.mkdir(desk.path("mappe"))
    for words, target, before in list(writers(desk)):
        if target != "ud.txt":
            continue
        prepare(desk, target, before)
        if words[0] != "import":
            result = desk.run(*[word.replace("ud.txt", "mappe") for word in words])
            expect(result.status == 2 and any("mappe" in line for line in result.said), f"{words}: {result.said}")
        wanted = desk.run(*words)
        expect(wanted.status in (0, 1), f"{words}: {wanted.said}")
        with open(desk.path("ud.txt"), "rb") as file:
            whole = file.read()
        null = desk.run(*[word.replace("ud.txt", "/dev/null") for word in words])
        expect(null.status == wanted.status and stat.S_ISCHR(os.stat("/dev/null").st_mode), f"{words} to /dev/null: {null.said}")
        full = desk.run(*[word.replace("ud.txt", "/dev/full") for word in words])
        expect(full.status == 2, f"{words} to /dev/full: {full.said}")
        os.mkfifo(desk.path("roer"))
        process = desk.start(*[word.replace("ud.txt", "roer") for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(desk.path("roer"), "rb") as pipe:
            came = pipe.read()
        expect(process.wait(SECONDS) == wanted.status and came == whole, f"{words} through a pipe: {len(came)} of {len(whole)} bytes")
        os.remove(desk.path("roer"))


@fault("a device or a pipe is to be mended")
def _(desk):
    os.mkfifo(desk.path("roer.lov"))
    threading.Thread(target=lambda: desk.put("roer.lov", UNTIDY), daemon=True).start()
    result = desk.run("check", "--fix", "roer.lov")
    expect(result.status == 2 and "almindelig fil" in result.said[0], f"status {result.status}: {result.said}")
    expect(stat.S_ISFIFO(os.stat(desk.path("roer.lov")).st_mode), "the pipe is gone")


@fault("a read-only file")
def _(desk):
    for words, target, before in list(writers(desk)):
        prepare(desk, target, before)
        for name in os.listdir(desk.folder):
            if name.endswith((".lov", ".html")):
                os.chmod(desk.path(name), 0o644)
        os.chmod(desk.folder, 0o777)
        os.chmod(desk.path(target), 0o444)
        result = desk.as_nobody(*words)
        expect(result.status == 2 and any("adgang nægtet" in line for line in result.said), f"{words}: {result.said}")
        expect(desk.read(target) == before, f"{words}: {target} has changed")
        expect(not desk.strays(), f"{words}: left {desk.strays()}")
        os.chmod(desk.path(target), 0o644)


@fault("a folder that may not be written")
def _(desk):
    for words, target, before in list(writers(desk)):
        prepare(desk, target, before)
        os.chmod(desk.path(target), 0o666)
        os.chmod(desk.folder, 0o755)
        result = desk.as_nobody(*words)
        expect(result.status == 2 and any("adgang nægtet" in line for line in result.said), f"{words}: {result.said}")
        expect(desk.read(target) == before, f"{words}: {target} has changed")


@fault("texts and folders that may not be read")
def _(desk):
    os.chmod(desk.put("love/a.lov", GAP), 0)
    desk.put("love/b.lov", GAP)
    desk.put("love/lukket/c.lov", GAP)
    os.chmod(desk.path("love/lukket"), 0)
    result = desk.as_nobody("check", "love", "--format", "json")
    expect(result.status == 2 and len(result.said) == 2, f"status {result.status}: {result.said}")
    expect(len(json.loads(result.out)["files"]) == 3, "all three are listed")
    os.chmod(desk.path("love/lukket"), 0o755)


# MARK: What a file is besides its bytes

@fault("owner, rights and links of what is written are kept")
def _(desk):
    for words, target, before in list(writers(desk)):
        prepare(desk, target, before)
        path = desk.path(target)
        desk.run(*words)
        with open(path, "rb") as file:
            whole = file.read()
        desk.put(target, before)
        os.chmod(path, 0o640)
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        desk.run(*words)
        record = os.stat(path)
        expect(stat.S_IMODE(record.st_mode) == 0o640, f"{words}: mode {record.st_mode:o}")
        expect(os.geteuid() != 0 or (record.st_uid, record.st_gid) == (NOBODY, NOBODY), f"{words}: owner {record.st_uid}")
        os.chown(path, os.geteuid(), os.getegid())

        # Another name of the same file.
        desk.put(target, before)
        os.link(path, desk.path("navn"))
        desk.run(*words)
        expect(os.path.samefile(path, desk.path("navn")) and os.stat(path).st_nlink == 2, f"{words}: the names part")
        with open(desk.path("navn"), "rb") as file:
            expect(file.read() == whole, f"{words}: the other name holds something else")
        os.remove(desk.path("navn"))

        # A link that leads elsewhere; a baseline names texts from the folder it really lies in, so that it is the same one.
        desk.put(target, before)
        os.replace(path, desk.path("gemt-fil"))
        os.symlink("gemt-fil", path)
        desk.run(*words)
        expect(os.path.islink(path), f"{words}: the link has become a file")
        with open(desk.path("gemt-fil"), "rb") as file:
            expect(file.read() == whole, f"{words}: the file behind the link is not the whole")
        expect(not desk.strays(), f"{words}: left something")
        os.remove(path)

        # A link to what is not there yet.
        if target == "ud.txt":
            os.remove(desk.path("gemt-fil"))
            os.symlink("gemt-fil", path)
            desk.run(*words)
            expect(os.path.islink(path), f"{words}: the loose link has become a file")
            with open(desk.path("gemt-fil"), "rb") as file:
                expect(file.read() == whole, f"{words}: nothing behind the link")
            os.remove(path)


@fault("a file of somebody else that may be written")
def _(desk):
    need_root()
    path = desk.put("lov.lov", UNTIDY)
    os.chmod(desk.folder, 0o777)
    os.chmod(path, 0o666)
    result = desk.as_nobody("format", "lov.lov")
    record = os.stat(path)
    expect(result.status == 0 and record.st_uid == 0 and stat.S_IMODE(record.st_mode) == 0o666, f"{result.said} {record}")
    expect(SLIP not in desk.read("lov.lov") and not desk.strays(), "not mended")


@fault("disk full while a file with two names is written")
def _(desk):
    full_disk(desk, 300)
    try:
        text = "Lov om havnebade\n\n§ 1. Badet  er åbent.\n" + "".join(f"\n§ {n}. Badet har redningsudstyr.\n" for n in range(2, 4000))
        path = desk.put("disk/lov.lov", text)
        os.link(path, desk.path("disk/navn"))
        before = desk.read("disk/lov.lov")
        result = desk.run("format", "disk/lov.lov")
        expect(result.status in (0, 2), f"status {result.status}")
        expect(result.status == 0 or desk.read("disk/lov.lov") == before, "torn")
        expect(os.path.samefile(path, desk.path("disk/navn")) and not desk.strays("disk"), "names or strays")
    finally:
        release(desk)


@fault("a name as long as a name may be")
def _(desk):
    name = "l" * 251 + ".lov"
    desk.put(name, UNTIDY)
    expect(desk.run("format", name).status == 0 and SLIP not in desk.read(name), "not mended")
    desk.put("lov.lov", CLEAN)
    desk.put("aendring.lov", AMENDING)
    output = "u" * 255
    expect(desk.run("apply", "aendring.lov", "--to", "lov.lov", "--output", output).status == 0, "not written")
    expect("holder øje" in desk.read(output), "not written")


@fault("links that lead in rings, or to nothing")
def _(desk):
    os.symlink("b.lov", desk.path("a.lov"))
    os.symlink("a.lov", desk.path("b.lov"))
    os.symlink("findes-ikke", desk.path("loes.lov"))
    desk.put("aendring.lov", AMENDING)
    desk.put("lov.lov", CLEAN)
    desk.refused("check", "a.lov", says="ring")
    desk.refused("check", "loes.lov", says="findes ikke")
    desk.refused("apply", "aendring.lov", "--to", "lov.lov", "--output", "a.lov", says="ring")
    result = desk.run("check", ".")
    expect(result.status == 2 and len(result.said) == 3, f"{result.said}")
    expect(os.readlink(desk.path("a.lov")) == "b.lov", "the link is gone")


@fault("a link in a folder leads out of it")
def _(desk):
    # Reading goes where links lead; writing does not, for who says format . has not spoken of what lies elsewhere.
    desk.put("udenfor/hemmelig.lov", UNTIDY)
    desk.put("udenfor/mappe/mere.lov", UNTIDY)
    desk.put("love/lov.lov", UNTIDY)
    os.symlink("../udenfor/hemmelig.lov", desk.path("love/link.lov"))
    os.symlink("../udenfor/mappe", desk.path("love/mappe"))
    os.symlink("lov.lov", desk.path("love/inden.lov"))
    for words in (("format", "love"), ("check", "--fix", "love")):
        result = desk.run(*words)
        expect(result.status == 2 and sum("link ud af mappen" in line for line in result.said) == 2, f"{words}: {result.said}")
        for name in ("udenfor/hemmelig.lov", "udenfor/mappe/mere.lov"):
            expect(desk.read(name) == UNTIDY, f"{words}: {name} has changed")
        expect(SLIP not in desk.read("love/lov.lov"), "what lies in the folder is not mended")
        desk.put("love/lov.lov", UNTIDY)
    expect(desk.run("format", "love/link.lov").status == 0 and SLIP not in desk.read("udenfor/hemmelig.lov"), "what is named is mended")


# MARK: The process

@fault("standard streams are closed")
def _(desk):
    # A file that is opened must not take the place of a stream.
    desk.put("lov.lov", UNTIDY)
    desk.put("aendring.lov", AMENDING)
    for words in ("check --fix lov.lov", "format lov.lov", "apply aendring.lov --to lov.lov --output ud.lov", "check lov.lov --output sarif=ud.sarif"):
        for closed in ("<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
            desk.put("lov.lov", UNTIDY)
            run = subprocess.run(["sh", "-c", f'"$0" {words} {closed}', desk.lovsmed], cwd=desk.folder, env=desk.environment, capture_output=True,
                                 timeout=SECONDS)
            expect(run.returncode in (0, 1, 2), f"{words} {closed}: status {run.returncode}")
            text = desk.read("lov.lov")
            expect(text.startswith("Lov om havnebade\n\n§ 1.") and len(text) in range(len(UNTIDY) - 3, len(UNTIDY) + 2), f"{words} {closed}: wrote {text[:200]!r}")
            for name in ("ud.lov", "ud.sarif"):
                if os.path.exists(desk.path(name)):
                    text = desk.read(name)
                    expect(text.startswith("Lov om") or json.loads(text), f"{words} {closed}: wrote {text[:200]!r}")
                    os.remove(desk.path(name))


@fault("the working folder is gone")
def _(desk):
    desk.put("lov.lov", CLEAN)
    os.mkdir(desk.path("vaek"))
    script = f'cd vaek && rmdir ../vaek && "$0" check {desk.path("lov.lov")}; echo $?; "$0" check .; echo $?'
    run = subprocess.run(["sh", "-c", script, desk.lovsmed], cwd=desk.folder, env=desk.environment, capture_output=True, text=True, timeout=SECONDS)
    expect(run.stdout.split()[-1] == "2" and "findes ikke" in run.stderr + run.stdout or "holder ingen tekster" in run.stderr, f"{run.stdout} {run.stderr}")


@fault("no home, no folder for temporary files, an empty environment")
def _(desk):
    desk.put("lov.lov", GAP)
    wanted = desk.run("check", "lov.lov", "--library", ".").out
    for environment in ({}, {"HOME": "/findes-ikke", "TMPDIR": "/findes-ikke"}, {"HOME": "", "XDG_CACHE_HOME": "relativ"}):
        expect(desk.run("check", "lov.lov", "--library", ".", env=environment).out == wanted, f"{environment}")


@fault("too many open files")
def _(desk):
    for number in range(50):
        desk.put(f"love/{number}.lov", GAP)
    plugin(desk, "pass")
    few = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (7, 7))}
    result = desk.run("check", "love", "--threads", "16", **few)
    told = [line for line in result.said if "--allow-plugins" not in line]
    expect(result.status in (1, 2) and all("for mange åbne filer" in line for line in told), f"{result.status} {told[:3]}")
    result = desk.run("check", "love", "--allow-plugins", **few)
    expect(result.status == 2, f"{result.status} {result.said[:3]}")


# MARK: Libraries

@fault("a library in which nothing is as it should be")
def _(desk):
    desk.put("lov.lov", CLEAN + "\n§ 3. Jf. § 99 i lov om bade.\n")
    desk.put("love/bade.lov", CLEAN.replace("havnebade", "bade"))
    desk.put("love/binaer.lov", b"\x7fELF\0\0\xff" * 100)
    desk.put("love/itu.xml", "<Dokument><Bog>")
    desk.put("love/tom.lov", "")
    os.mkfifo(desk.path("love/roer.lov"))
    os.symlink("findes-ikke", desk.path("love/loes.lov"))
    os.symlink("ring.lov", desk.path("love/ring.lov"))
    os.symlink("..", desk.path("love/op"))
    os.makedirs(desk.path("love/lukket"))
    os.chmod(desk.path("love/lukket"), 0)
    for words in (("check", "lov.lov", "--library", "love"), ("references", "lov.lov", "--library", "love")):
        result = desk.run(*words)
        expect(result.status in (0, 1), f"{words}: status {result.status}: {result.said}")
        expect("§ 99" in result.out.decode(), f"{words}: the sound act is not used: {result.out.decode()}")
        if os.geteuid() == 0:
            os.chmod(desk.folder, 0o777)
            shutil.rmtree(desk.path("home"))
            other = desk.as_nobody(*words)
            expect(other.status in (0, 1), f"{words}, as nobody: status {other.status}: {other.said}")
    os.chmod(desk.path("love/lukket"), 0o755)


@fault("a library of 5,000 files")
def _(desk):
    desk.put("lov.lov", CLEAN + "\n§ 3. Jf. § 99 i lov om bade nr. 7.\n")
    for number in range(5000):
        desk.put(f"love/{number % 100}/{number}.lov", CLEAN.replace("havnebade", f"bade nr. {number}"))
    result = desk.run("check", "lov.lov", "--library", "love")
    expect(result.status in (0, 1) and "§ 99" in result.out.decode(), f"{result.status} {result.said}")


@fault("the acts of a library vanish while it is read")
def _(desk):
    desk.put("lov.lov", CLEAN + "\n§ 3. Jf. § 99 i lov om bade.\n")
    for number in range(3000):
        desk.put(f"love/{number}.lov", CLEAN.replace("havnebade", f"bade nr. {number}"))
    process = desk.start("check", "lov.lov", "--library", "love")
    shutil.rmtree(desk.path("love"))
    process.communicate(timeout=SECONDS)
    expect(process.returncode in (0, 1, 2), f"status {process.returncode}")


@fault("a library on a folder that answers slowly or with errors")
def _(desk):
    if not shutil.which("strace"):
        raise Skipped("strace is not installed")
    desk.put("lov.lov", CLEAN + "\n§ 3. Jf. § 99 i lov om bade.\n")
    for number in range(20):
        desk.put(f"love/{number}.lov", CLEAN.replace("havnebade", f"bade nr. {number}"))
    for what in ("read:error=EIO:when=20+3", "openat:error=EIO:when=30+2", "getdents64:error=EIO", "newfstatat,stat:error=ESTALE:when=10+3",
                 "read:delay_enter=20000:when=10+"):
        run = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={what}", desk.lovsmed, "check", "lov.lov", "--library", "love"],
                             cwd=desk.folder, env=desk.environment, capture_output=True, timeout=SECONDS)
        expect(run.returncode in (0, 1, 2), f"{what}: status {run.returncode}: {run.stderr.decode()[:300]}")


@fault("writing fails in every step")
def _(desk):
    # Each system call that writes is made to fail once: the text is as it was or mended, and nothing is left beside it.
    if not shutil.which("strace"):
        raise Skipped("strace is not installed")
    for has_two_names in (False, True):
        for what in ("write:error=EIO:when=1", "fsync:error=EIO", "rename:error=EXDEV", "chmod,fchmodat:error=EPERM", "ftruncate:error=EIO", "rename:error=EBUSY",
                     "fsync:error=ENOSPC:when=1", "write:error=ENOSPC:when=2"):
            desk.put("lov.lov", UNTIDY)
            if has_two_names:
                os.link(desk.path("lov.lov"), desk.path("navn"))
            run = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={what}", desk.lovsmed, "format", "lov.lov"],
                                 cwd=desk.folder, env=desk.environment, capture_output=True, timeout=SECONDS)
            text = desk.read("lov.lov")
            expect(run.returncode in (0, 2) and (text == UNTIDY or SLIP not in text and len(text) > 200), f"{what}: {run.returncode} {text!r} {run.stderr}")
            expect(run.returncode == 2 or SLIP not in text, f"{what}: says nothing and mends nothing")
            if not has_two_names:
                expect(not desk.strays(), f"{what}: left {desk.strays()}")
            if has_two_names:
                os.remove(desk.path("navn"))
            for name in desk.strays():
                os.remove(desk.path(name))


# MARK: The language server

class Editor:
    """A client of the server, in a few words."""

    def __init__(self, desk, *words, capabilities=None, folders=()):
        self.desk, self.last = desk, 0
        self.process = desk.start("lsp", *words, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.ask("initialize", {"processId": None, "capabilities": capabilities or PULLS,
                                "workspaceFolders": [{"uri": f"file://{folder}", "name": "x"} for folder in folders]})
        self.tell("initialized", {})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def send(self, message):
        self.process.stdin.write(frame(message))
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.last += 1
        self.send({"id": self.last, "method": method, "params": params})
        timer = threading.Timer(SECONDS, self.process.kill)
        timer.start()
        try:
            while True:
                body = next_body(self.process.stdout)
                if not body:
                    raise Wrong(f"the server has ended at {method}")
                message = json.loads(body)
                if "method" in message and "id" in message:
                    self.send({"id": message["id"], "result": None})
                elif message.get("id") == self.last:
                    return message.get("result")
        finally:
            timer.cancel()

    def open_and_ask(self, name, text):
        uri = f"file://{self.desk.path(name)}"
        self.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "lov", "version": 1, "text": text}})
        return self.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})["items"]

    def end(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(SECONDS)


@fault("signals to the language server, and its client goes away")
def _(desk):
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        with Editor(desk) as editor:
            editor.open_and_ask("lov.lov", GAP)
            editor.process.send_signal(number)
            expect(editor.process.wait(SECONDS) == -number, f"status {editor.process.returncode}")
    with Editor(desk) as editor:
        editor.open_and_ask("lov.lov", GAP)
        editor.process.stdin.close()
        expect(editor.process.wait(SECONDS) == 1, "status without a client")
        editor.process.stdin = None
    with Editor(desk) as editor:
        editor.process.stdout.close()
        editor.tell("textDocument/didOpen", {"textDocument": {"uri": "file:///x.lov", "languageId": "lov", "version": 1, "text": GAP}})
        editor.send({"id": 99, "method": "textDocument/diagnostic", "params": {"textDocument": {"uri": "file:///x.lov"}}})
        expect(editor.process.wait(SECONDS) == 1, "status when nobody reads")
        editor.process.stdout = None


@fault("two servers in one folder")
def _(desk):
    desk.put("lovsmed.toml", '[library]\nfolders = ["love"]\n')
    for number in range(300):
        desk.put(f"love/{number}.lov", CLEAN.replace("havnebade", f"bade nr. {number}"))
    text = CLEAN + "\n§ 3. Jf. § 99 i lov om bade nr. 7.\n"
    editors = [Editor(desk, folders=[desk.folder]) for _ in range(3)]
    found = [[] for _ in editors]

    def work(index):
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline and not any("§ 99" in item["message"] for item in found[index]):
            found[index] = editors[index].open_and_ask(f"lov{index}.lov", text)
            desk.put(f"love/{index}.lov", CLEAN.replace("havnebade", f"bade nr. {index}"))
            editors[index].tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": f"file://{desk.path(f'love/{index}.lov')}", "type": 2}]})
            time.sleep(0.02)

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(editors))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect(all(any("§ 99" in item["message"] for item in items) for items in found), f"{[len(items) for items in found]}")
    for editor in editors:
        expect(editor.end() == 0, "status")
        editor.process.communicate()
    cache = pathlib.Path(desk.path("home/.cache/lovsmed"))
    expect(all(not path.name.startswith(".lovsmed-") for path in cache.iterdir()), "left something among the caches")
    result = desk.run("check", "--library", "love", "love/7.lov")
    expect(result.status in (0, 1) and not result.err, f"{result.said}")


@fault("the server's folders are gone, closed or full of nothing")
def _(desk):
    os.makedirs(desk.path("arbejde/lukket"))
    os.mkfifo(desk.path("arbejde/roer.lov"))
    os.symlink("ring", desk.path("arbejde/ring"))
    os.symlink("..", desk.path("arbejde/op"))
    os.mkfifo(desk.path("arbejde/lovsmed.toml"))
    for folder in (desk.path("arbejde"), desk.path("findes-ikke"), "/dev/null", "/proc/self/fd"):
        with Editor(desk, folders=[folder]) as editor:
            expect(editor.open_and_ask("arbejde/lov.lov", GAP), f"{folder}: no findings")
            editor.ask("workspace/symbol", {"query": "bade"})
            shutil.rmtree(desk.path("arbejde/lukket"), ignore_errors=True)
            editor.ask("workspace/diagnostic", {"previousResultIds": []})
            expect(editor.end() == 0, f"{folder}: status {editor.process.returncode}")


@fault("the client takes nothing while the server answers")
def _(desk):
    # A client that does not read must not make the server lose or mix messages.
    with Editor(desk) as editor:
        editor.open_and_ask("lov.lov", long(GAP, 500))
        uri = f"file://{desk.path('lov.lov')}"
        for number in range(100, 400):
            editor.send({"id": number, "method": "textDocument/documentSymbol", "params": {"textDocument": {"uri": uri}}})
        time.sleep(0.3)
        editor.last = 400
        seen = []
        while len(seen) < 300:
            length = 0
            while (line := editor.process.stdout.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            seen.append(json.loads(editor.process.stdout.read(length))["id"])
        expect(seen == list(range(100, 400)), "answers out of order")
        expect(editor.end() == 0, "status")


def wait_for(holds, otherwise):
    deadline = time.monotonic() + 20
    while not holds():
        if time.monotonic() > deadline:
            raise Wrong(otherwise)
        time.sleep(0.02)


def is_running(process):
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def processor_time(process):
    words = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def documented():
    """The faults that docs/robustness.md says this program makes."""
    page = (ROOT / "docs/robustness.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| [^|]*\|[^|]*\| `Faults`: ([^|]*?) \|$", page, re.M))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", nargs="?", default=str(ROOT / "dist/lovsmed"))
    parser.add_argument("--only", default="", metavar="WORD", help="only the faults whose name holds this word")
    parser.add_argument("--kills", type=int, default=20, help="how often each way to write a file is killed (20)")
    parser.add_argument("--strict", action="store_true", help="fail where a fault cannot be made here")
    parser.add_argument("--list", action="store_true", help="only name the faults")
    options = parser.parse_args()
    if options.list:
        print("\n".join(name for name, _ in FAULTS))
        return 0

    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as base:
        os.chmod(base, 0o755)
        # A copy that a user without rights can reach.
        lovsmed = shutil.copy(options.lovsmed, os.path.join(base, "lovsmed"))
        os.chmod(lovsmed, 0o755)
        for number, (name, function) in enumerate(FAULTS):
            if options.only not in name:
                continue
            folder = os.path.join(base, str(number))
            os.mkdir(folder)
            os.chmod(folder, 0o755)
            began = time.monotonic()
            try:
                function(Desk(lovsmed, folder, options.kills))
                passed += 1
            except Skipped as reason:
                skipped += 1
                print(f"skipped: {name}: {reason}", flush=True)
            except (Wrong, subprocess.TimeoutExpired, OSError, ValueError, KeyError) as wrong:
                failed += 1
                print(f"FAILED: {name}: {type(wrong).__name__} {wrong}", flush=True)
            if time.monotonic() - began > 20:
                print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
            shutil.rmtree(folder, ignore_errors=True)
    missing = {name for name, _ in FAULTS} ^ documented()
    if missing and not options.only:
        failed += 1
        print(f"FAILED: docs/robustness.md and this program do not name the same faults: {sorted(missing)}")
    print(f"faults: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or options.strict and skipped else 0


if __name__ == "__main__":
    sys.exit(main())
