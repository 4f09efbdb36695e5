#!/usr/bin/env python3
"""Whether `lovsmed check` says of the shipped examples what their readers are told it says."""
import argparse
import json
import os
import subprocess
import sys

EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Examples")

# Example -> its kind and the places where something is found, as (line, family of the rule).
EXPECTED = {
    # The acts these two sections change are not among the examples.
    "aendringslov.lov": ("amending-act", [(6, "amendment"), (31, "amendment")]),
    # The act it changes lies beside it.
    "aendring-af-badestedsloven.lov": ("amending-act", [(8, "amendment"), (14, "amendment")]),
    "badestedsloven.lov": ("consolidated-act", []),
    # A number without remarks, a number the bill does not have, and a word too much in the lovspejl.
    "lovforslag-om-badesteder.lov": ("amending-act", [(18, "bill"), (38, "bill"), (102, "bill")]),
    "lov-i-orden.lov": ("act", []),
    "plugins/pladsholdere/udkast.lov": ("act", [(4, "pladsholdere"), (6, "pladsholdere")]),
    "plugins/stavning/udkast.lov": ("act", [(4, "stavning")]),
    "udkast.lov.md": ("act", []),
    "udkast-til-lov.lov": (
        "act",
        [(21, "numbering"), (26, "structure"), (29, "structure"), (35, "numbering"), (38, "numbering"), (46, "reference")],
    ),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lovsmed", help="the built executable")
    options = parser.parse_args()

    passed = failed = 0
    for name, (kind, places) in EXPECTED.items():
        path = os.path.join(EXAMPLES, name)
        run = subprocess.run([options.lovsmed, "check", "--allow-plugins", "--format", "json", path], capture_output=True, timeout=60)
        file = json.loads(run.stdout)["files"][0]
        found = [(d["range"]["start"]["line"], d["rule"].split("/")[0]) for d in file["diagnostics"]]
        good = file["kind"] == kind and found == places
        passed, failed = passed + good, failed + (not good)
        if not good:
            print(f"{name}: {file['kind']}, wanted {kind}; findings {found}, wanted {places}")
            for diagnostic in file["diagnostics"]:
                print(f"    {diagnostic['range']['start']['line']}: {diagnostic['rule']}: {diagnostic['message']}")
    print(f"examples: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
