#!/usr/bin/env python3
"""Gives each highlighter long lines that would take a careless regular expression for ever.

usage: hostile.py [--seconds N]     --seconds is what one line may take
"""
import argparse
import concurrent.futures
import sys
import tempfile
import time

from engines import ENGINES

# What is repeated, after what, before what.
LINES = {
    "a reference without end": ("§ 1, stk. 1, nr. 1,", "Jf. ", ""),
    "a label without end": ("1, ", "§ ", ""),
    "a range without end": ("1-", "Stk. ", ""),
    "sections without number": ("§", "", ""),
    "levels without number": ("stk. ", "I ", ""),
    "quotations that open": ("»", "", ""),
    "quotations that open in words": ("a »b", ": ", ""),
    "quotations in a quotation": ("»a« ", "I § 1 ændres: »", ""),
    "an instruction without verb": ("I § 1, ", "1. ", ""),
    "verbs": ("ændres ", "1. I § 1 ", ""),
    "white space": (" ", "§ 1", "."),
    "marks": ("> ", "", "x"),
    "emphasis": ("*", "§ 1. ", ""),
    "a number": ("1", "", ""),
    "a word": ("a", "", "lovens"),
    "sentences": ("1. og ", "", "pkt."),
    "markers": ("1) ", "", ""),
    "parentheses": ("(", "", ""),
    "stykker on one line": ("Stk. 2. A. ", "§ 1. ", ""),
    "tabs": ("\t", "Kapitel 1", "§"),
    "comments that open": ("<!--", "", ""),
    "letters": ("a, ", "litra ", ""),
}


def read(job):
    engine, path = job
    start = time.monotonic()
    engine().labels([path])
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--engine", action="append")
    options = parser.parse_args()
    passed = failed = 0
    engines = [engine for engine in ENGINES if engine.longest_line]
    if options.engine:
        engines = [engine for engine in engines if engine.name in options.engine]
    for engine in engines:
        engine()  # what several processes share is written once
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ProcessPoolExecutor() as pool:
        jobs = []
        for number, (name, (part, before, after)) in enumerate(LINES.items()):
            for engine in engines:
                size = engine.longest_line
                path = f"{folder}/{number}-{engine.name}.lov"
                with open(path, "w", encoding="utf-8") as file:
                    file.write(before + part * (size // len(part.encode())) + after + "\n§ 2. Loven.\n")
                jobs.append((engine, name, size, pool.submit(read, (engine, path))))
        for engine, name, size, future in jobs:
            try:
                seconds = future.result()
            except Exception as error:
                print(f"{engine.name}, {name}: {str(error)[:300]}")
                failed += 1
                continue
            if seconds > options.seconds:
                failed += 1
                print(f"{engine.name}, {name}: {seconds:.1f} s for {size} bytes")
            else:
                passed += 1
    print(f"hostile lines: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
