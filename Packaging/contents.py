"""What every artefact holds, as a tree of files in memory, and when it says that it was made."""
import calendar
import dataclasses
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "Packaging"
CHANGE_LOG = ROOT / "CHANGELOG.md"

# What users read, laid as in the repository, so that links and Editors/install find their way.
DOCUMENTS = ["README.md", "CHANGELOG.md", "docs", "Editors", "Examples", "Grammar"]
# What is made in these folders while the extension is built, and what is of use in a clone alone.
LEFT_OUT = {"node_modules", "out", "package-lock.json", "__pycache__"} | {"OwnAnalyzer", "check", "generate", "vocabulary.toml"}
LEFT_OUT_ENDS = {".elc", ".pyc", ".vsix"}

# Where each shell looks for completions, and the manual page, below a prefix such as /usr/local.
COMPLETIONS = {
    "bash": "share/bash-completion/completions/lovsmed",
    "zsh": "share/zsh/site-functions/_lovsmed",
    "fish": "share/fish/vendor_completions.d/lovsmed.fish",
}
MANUAL = "share/man/man1/lovsmed.1"


@dataclasses.dataclass
class File:
    content: bytes
    is_executable: bool = False

    @property
    def mode(self):
        return 0o755 if self.is_executable else 0o644


def fail(words):
    sys.exit(f"package: {words}")


def versions():
    """The versions of the change log, newest first, each with its date in seconds since 1970."""
    rows = re.findall(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)$", CHANGE_LOG.read_text(encoding="utf-8"), re.M)
    if not rows:
        fail("CHANGELOG.md holds no version with a date")
    return [(version, calendar.timegm(time.strptime(date, "%Y-%m-%d"))) for version, date in rows]


def epoch():
    """The time that all files bear: SOURCE_DATE_EPOCH, or the day the version is dated, so that the same program makes the same
    bytes anywhere and on any day."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or versions()[0][1])


def version_of(binary):
    """What the program says, which must be what the change log is about."""
    version = said_by(binary, "--version").decode().strip()
    if version != versions()[0][0]:
        fail(f"{binary} is {version}, and the newest entry of CHANGELOG.md is about {versions()[0][0]}")
    return version


def said_by(binary, *arguments):
    return subprocess.run([binary, *arguments], stdout=subprocess.PIPE, check=True).stdout


def program_of(binary):
    """The program and what it writes of itself, below a prefix: without documents."""
    tree = {"bin/lovsmed": File(binary.read_bytes(), True), MANUAL: File(said_by(binary, "man"))}
    for shell, place in COMPLETIONS.items():
        # Shells read the file and do not run it, so that it has no interpreter to name.
        tree[place] = File(re.sub(rb"^#!.*\n", b"", said_by(binary, "completions", shell)))
    return tree


def files(place, name):
    """The file at `place`, or those of the folder there, each with its name below `name`."""
    paths = [place] if place.is_file() else sorted(place.rglob("*"))
    for path in paths:
        parts = path.relative_to(ROOT).parts
        if not path.is_file() or LEFT_OUT.intersection(parts) or path.suffix in LEFT_OUT_ENDS:
            continue
        inside = "" if path == place else "/" + path.relative_to(place).as_posix()
        yield name + inside, File(path.read_bytes(), bool(path.stat().st_mode & 0o100))


def documents(name):
    """What users read, below `name`."""
    return {inside: file for entry in DOCUMENTS for inside, file in files(ROOT / entry, f"{name}/{entry}")}


def licences(name):
    """Whose work the program holds, and on what terms, below `name`: where Debian's common licences do not lie beside."""
    tree = {f"{name}/copyright": File((PACKAGING / "debian" / "copyright").read_bytes())}
    tree[f"{name}/Apache-2.0.txt"] = File((PACKAGING / "Apache-2.0.txt").read_bytes())
    if (ROOT / "LICENSE").exists():
        tree[f"{name}/LICENSE"] = File((ROOT / "LICENSE").read_bytes())
    return tree
