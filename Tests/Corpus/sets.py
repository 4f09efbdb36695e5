"""The sets of CORPUS/consolidations, and what `lovsmed` says of their amending acts, for the programs beside this file.

A set is an act in force (base.txt) and the amending sections of later acts (amend-YEAR-NUMBER-parSECTION.txt), each of
which speaks of the act as the earlier ones have left it.
"""
import dataclasses
import glob
import json
import os
import re
import subprocess


@dataclasses.dataclass(frozen=True)
class Consolidation:
    """A set, by the paths of its texts; the amending sections in order of number."""

    name: str
    base: str
    amending: tuple


def consolidations(corpus):
    """The sets of the corpus, in order of name."""
    for folder in sorted(glob.glob(os.path.join(glob.escape(corpus), "consolidations", "*", ""))):
        amending = sorted(glob.glob(os.path.join(glob.escape(folder), "amend-*.txt")))
        yield Consolidation(os.path.basename(folder[:-1]), os.path.join(folder, "base.txt"), tuple(amending))


def lovsmed(program, *arguments):
    """What a command prints, as text. It may end with 1, which says only that there were findings or failures."""
    result = subprocess.run([program, *arguments], capture_output=True, timeout=120)
    if result.returncode not in (0, 1):
        raise SystemExit(f"{arguments[0]} ended with {result.returncode}: {result.stderr.decode(errors='replace')[:300]}")
    return result.stdout.decode("utf-8")


def findings(program, amending, base):
    """The findings in each of the texts `amending`, checked in that order against the act `base`."""
    said = json.loads(lovsmed(program, "check", "--no-config", "--format", "json", *amending, "--base", base))
    by_path = {os.path.abspath(file["path"]): file["diagnostics"] for file in said["files"]}
    return [by_path[os.path.abspath(path)] for path in amending]


def readings(program, path):
    """How `interpret` reads each instruction of the text at `path`."""
    return json.loads(lovsmed(program, "interpret", path, "--format", "json"))["instructions"]


def rows(page):
    """The rows of the lovspejl that is the page `page`, as HTML; those of a table in a cell are paragraphs of it."""

    def paragraphs(table):
        return "\n".join(f"<p>{row.replace('</td><td>', ' ')}</p>" for row in re.findall(r"<tr><td>(.*?)</td></tr>", table[1]))

    body = re.sub(r"<table>\n(.*?)\n</table>", paragraphs, page.split("<tbody>")[1], flags=re.S)
    return re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.S)
