#!/usr/bin/env python3
"""How many published instructions `interpret` understands.

All of CORPUS/instructions.tsv go through one run as an amending act; those with new text get a short quotation. Prints
what is not understood, and with --sample what is, for reading.
"""
import argparse
import collections
import csv
import json
import random
import subprocess
import tempfile


def act(rows):
    """The instructions as an amending act of one section."""
    lines = ["§ 1", "I lov om havnebade foretages følgende ændringer:"]
    for number, row in enumerate(rows, 1):
        lines.append(f"{number}. {row['instruction']}")
        if row["has_new_text"] == "1":
            lines.append("»Ny tekst.«")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lovsmed")
    parser.add_argument("corpus")
    parser.add_argument("--sample", type=int, default=0, help="print so many understood instructions with their reading")
    parser.add_argument("--show", type=int, default=20, help="print so many of those not understood")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with open(f"{arguments.corpus}/instructions.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(act(rows))
        file.flush()
        command = [arguments.lovsmed, "interpret", file.name, "--format", "json"]
        result = subprocess.run(command, capture_output=True, timeout=600)
    if result.returncode not in (0, 1):
        raise SystemExit(result.stderr.decode())
    readings = {reading["number"]: reading for reading in json.loads(result.stdout)["instructions"]}
    status = collections.Counter()
    understood = []
    shown = 0
    for number, row in enumerate(rows, 1):
        reading = readings.get(str(number))
        key = reading["status"] if reading else "not read"
        status[key] += 1
        if key == "understood":
            understood.append((row, reading))
        elif shown < arguments.show:
            shown += 1
            print(f"{key}: {row['act']} {row['item']} {row['instruction'][:300]}")
    random.seed(arguments.seed)
    for row, reading in random.sample(understood, min(arguments.sample, len(understood))):
        print(f"{row['act']} {row['item']} {row['instruction']}")
        for operation in reading["operations"]:
            print("    " + json.dumps(operation, ensure_ascii=False))
    share = status["understood"] / len(rows)
    print(dict(status))
    print(f"understood {status['understood']}/{len(rows)} ({share:.2%})")


if __name__ == "__main__":
    main()
