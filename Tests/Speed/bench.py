#!/usr/bin/env python3
"""How fast Lovsmed is, stage by stage and as a whole, and how its costs grow with the size of the text.

The drafts are made by specimens.py, from 10 kB to 10 MB, the same each time. `lovsmed-bench` times the stages in the program, a client
on a pipe the language server, and whole runs `check`, where SHARED/corpus is there on published law too. Every figure is the time on
a processor in the best of many rounds, which others who want it do not make longer, and stands beside a loop that is always the same
(`× loop`) and beside a plain scan of the text (`× scan`), both timed in the same run, so that figures of another machine can be
compared. What someone waits for is on the clock, too, in the middle of all rounds. A curve that grows faster than its text is named
at the end, and the exit status is then 1.

usage: bench.py LOVSMED LOVSMED-BENCH [--sizes 10k,1M] [--shared FOLDER] [--tools] [--svg FILE] [--json FILE]
"""
import argparse
import dataclasses
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import commands
import growth
import pipe
import specimens
from figures import Figure, curves, size_name, time_name

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SIZES = "10k,30k,100k,300k,1M,3M,10M"
#: The size at which tools are compared, and the figures of which the table prints.
SHOWN = 1_000_000
GROUPS = {
    "reading": "Reading", "rules": "Rules, a family each", "checking": "Checking and renumbering", "amending": "Amending",
    "importing": "Import of other formats", "typing": "One typed character", "server": "Language server over a pipe",
}
#: The group of a stage of lovsmed-bench: the first whose pattern fits.
PATTERNS = {
    "importing": r"import ", "rules": r"rules: ", "typing": r"one typed character", "checking": r"rules$|check as a whole|renumbered",
    "amending": r"instructions|apply|mirror|draft|check against", "reading": r"",
}


def group_of(stage):
    return next(group for group, pattern in PATTERNS.items() if re.search(pattern, stage))


def sizes(text):
    """The sizes that `10k,1M` names, in bytes."""
    units = {"k": 1000, "M": 1_000_000}
    found = [re.fullmatch(r"(\d+)([kM]?)", part) for part in text.split(",")]
    if not all(found):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of sizes such as 10k,1M")
    return [max(1000, int(size[1]) * units.get(size[2], 1)) for size in found]


def inside(bench, path, *options):
    """The figures of the stages that lovsmed-bench times with the text or the folder at `path`."""
    result = subprocess.run([bench, "--tsv", *options, path], capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(result.stderr.strip())
    for line in result.stdout.splitlines()[1:]:
        _, stage, count, *seconds = line.split("\t")
        yield Figure(group_of(stage), stage, int(count), *map(float, seconds))


def outside(lovsmed, path, like, rounds):
    """The figures of the server, and of `check` from start to end, with the text at `path`; loop and scan are those of `like`."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    count = len(text.encode())
    waits, memory = pipe.measure(lovsmed, text, openings=3 if count < 5e6 else 2, edits=rounds)
    figures = []
    for stage, of_stage in waits.items():
        group = "typing" if stage.startswith("typed") else "server"
        name = "over the pipe" if group == "typing" else stage
        figures.append(Figure(group, name, count, pipe.least(of_stage), like.loop, like.scan, pipe.middle(of_stage)))
    seconds = commands.run_times((lovsmed, "check", "--no-config", "--format", "concise", path))
    return [*figures, Figure("server", "lovsmed check, start to end", count, seconds[0], like.loop, like.scan, seconds[1])], memory


def published(lovsmed, bench, shared):
    """What is measured on published law: the largest act, and all of them at once."""
    folder = os.path.join(shared, "corpus", "consolidated-acts")
    acts = glob.glob(os.path.join(folder, "*.txt"))
    largest = max(acts, key=os.path.getsize)
    stages = list(inside(bench, largest))
    over, memory = outside(lovsmed, largest, stages[0], 100)
    total = sum(map(os.path.getsize, acts))
    whole = commands.run_times((lovsmed, "check", "--no-config", "--format", "concise", folder))
    like = stages[0]
    over.append(Figure("server", f"lovsmed check, all {len(acts)} acts", total, whole[0], like.loop, like.scan * total / like.count, whole[1]))
    return os.path.basename(largest), stages + over, memory


def table(title, figures):
    """Prints the figures; the time on the clock only of what is waited for."""
    print(f"\n{title}\n\n| stage | time | on the clock | MB/s | × loop | × scan |\n|---|--:|--:|--:|--:|--:|")
    for figure in figures:
        middle = time_name(figure.median) if figure.median else ""
        print(f"| {figure.stage} | {time_name(figure.seconds)} | {middle} | {figure.speed:.0f} | {figure.loops:.3f} | {figure.scans:.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", help="the built executable")
    parser.add_argument("bench", help="lovsmed-bench, built in the same way")
    parser.add_argument("--sizes", type=sizes, default=SIZES, help=f"sizes of the drafts ({SIZES})")
    parser.add_argument("--patience", default="0.5", metavar="SECONDS", help="how long a stage is run again and again (0.5)")
    parser.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"), help="the folder that holds corpus/ (../shared)")
    parser.add_argument("--tools", action="store_true", help="install rumdl, panache, badness and ruff in .build/speed and compare")
    parser.add_argument("--svg", metavar="FILE", help="draw the curves")
    parser.add_argument("--json", metavar="FILE", help="write all figures")
    options = parser.parse_args()
    lovsmed, bench = os.path.abspath(options.lovsmed), os.path.abspath(options.bench)
    for program in (lovsmed, bench):
        if not os.access(program, os.X_OK):
            parser.error(f"{program} is no program")
    figures, memory, law, compared = [], {}, None, []

    def say(words):
        print(words, file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            say(f"drafts of {size_name(size)}")
            drafts = os.path.join(folder, "drafts")
            specimens.write(drafts, size)
            stages = list(inside(bench, drafts, "--patience", options.patience))
            over, memory[size] = outside(lovsmed, os.path.join(drafts, specimens.DRAFT), stages[0], 60 if size < 5e6 else 20)
            figures += stages + over
            shutil.rmtree(drafts)
        if os.path.isdir(os.path.join(options.shared, "corpus")):
            say("published law")
            law = published(lovsmed, bench, options.shared)
        say("tools")
        home = os.path.join(ROOT, ".build", "speed", "tools")
        programs = commands.install(home) if options.tools else os.path.join(home, "bin")
        compared = commands.compared(lovsmed, folder, SHOWN, programs)

    start = commands.run_times((lovsmed, "--version"), rounds=40)[1]
    shown = min(options.sizes, key=lambda size: abs(size - SHOWN))
    of_size = [figure for figure in figures if abs(figure.count - shown) < 0.2 * shown]
    for group, title in GROUPS.items():
        table(f"{title}, {size_name(shown)}", [figure for figure in of_size if figure.group == group])
    print(f"\nmemory of the server: {', '.join(f'{size_name(size)} {used / 1e6:.0f} MB' for size, used in memory.items())}")
    print(f"start: {time_name(start)}; {os.path.getsize(lovsmed) / 1e6:.1f} MB")
    if law:
        name, of_law, used = law
        table(f"Published law, {name}", of_law)
        print(f"\nmemory of the server: {used / 1e6:.0f} MB")
    if len(compared) > 1:
        print(f"\nOther tools, {size_name(SHOWN)}\n\n| tool | reads | time | MB/s | × lovsmed |\n|---|---|--:|--:|--:|")
        own = compared[0][4] / compared[0][3]
        for tool, version, kind, count, seconds in compared:
            print(f"| {tool} {version} | {kind} | {time_name(seconds)} | {count / seconds / 1e6:.1f} | {seconds / count / own:.0f} |")
    drawn = curves(figures)
    if options.svg:
        with open(options.svg, "w", encoding="utf-8") as file:
            file.write(growth.svg(drawn, GROUPS))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"start": start, "size": os.path.getsize(lovsmed), "figures": [dataclasses.asdict(f) for f in figures],
                       "memory": memory, "law": law and [law[0], [dataclasses.asdict(f) for f in law[1]], law[2]], "tools": compared}, file)
    complaints = [complaint for curve in drawn if (complaint := curve.complaint)]
    print("\n" + "\n".join(complaints or ["growth: every curve is linear or better"] * (len(options.sizes) > 2)))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
