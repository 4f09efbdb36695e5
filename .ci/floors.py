"""What is measured against a file of floors and ceilings in TOML: `[at-least]` and `[at-most]`, each with numbers by name."""
import math
import re
import tomllib


def read(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def judge(floors, measured, name):
    """Prints how each number of `floors` is kept, under `name` the sum of it; whether all are. What was not measured is not."""
    passed = failed = 0
    print(f"\n{'measure':34s} {'measured':>9s}   floor")
    for sense, sign in (("at-least", "≥"), ("at-most", "≤")):
        for key, floor in floors.get(sense, {}).items():
            value = measured.get(key)
            holds = value is not None and (value >= floor if sense == "at-least" else value <= floor)
            passed, failed = passed + holds, failed + (not holds)
            shown = "-" if value is None else f"{value:.4f}"
            print(f"{key:34s} {shown:>9s} {sign} {floor:<8g}{'' if holds else 'FAILED'}")
    print(f"\n{name}: {passed} passed, {failed} failed")
    return failed == 0


def tighten(path, floors, measured):
    """Tightens the floors in the file that were passed; rounds to four decimals to the side that lets this run pass."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for sense, rounding in (("at-least", math.floor), ("at-most", math.ceil)):
        for name, floor in floors.get(sense, {}).items():
            if name not in measured:
                continue
            value = rounding(round(measured[name] * 10_000, 6)) / 10_000
            if (value > floor) if sense == "at-least" else (value < floor):
                text = re.sub(rf"^({re.escape(name)}) = .*$", rf"\1 = {value:g}", text, flags=re.M)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
