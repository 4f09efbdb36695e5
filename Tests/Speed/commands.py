"""Whole programs, from start to end: `lovsmed check`, and tools of other fields that read documents of the same size."""
import dataclasses
import os
import subprocess
import time

import specimens

#: What `--tools` installs.
PACKAGES = ("rumdl==0.3.0", "panache-cli==3.17.1", "badness==0.28.0", "ruff==0.17.5")


@dataclasses.dataclass
class Tool:
    """A program that checks documents of a kind."""

    name: str
    kind: str
    #: What is written of the act for it: the name of the file, and what makes it.
    file: str
    write: object
    words: tuple


def latex_of(act):
    """The act as a document of LaTeX."""
    yield "\\documentclass{article}\n\\begin{document}\n"
    for chapter in act.chapters:
        yield f"\\section{{{chapter.heading}}}\n"
        for section in chapter.sections:
            yield f"\\subsection{{{section.heading or chapter.heading}}}\\label{{par:{section.number}}}\n\n"
            for subsection in section.subsections:
                yield f"{' '.join(subsection.sentences)} Compare~\\ref{{par:{section.number}}}.\n\n"
                if subsection.items:
                    yield "\\begin{enumerate}\n" + "".join(f"\\item {item.text}\n" for item in subsection.items) + "\\end{enumerate}\n\n"
    yield "\\end{document}\n"


def python_of(act):
    """The act as a module of Python, a function a section that calls the one before."""
    for index, section in enumerate(act.sections):
        yield f"def section_{section.number}(act):\n"
        for subsection in section.subsections:
            yield f'    clause_{subsection.number} = [\n' + "".join(f"        {sentence!r},\n" for sentence in subsection.sentences) + "    ]\n"
            for item in subsection.items:
                yield f"    clause_{subsection.number}.append({item.text!r})\n"
        called = f"section_{act.sections[index - 1].number}(act)" if index else "[]"
        yield f"    return [{', '.join(f'clause_{s.number}' for s in section.subsections)}, {called}]\n\n\n"


TOOLS = (
    Tool("rumdl", "Markdown", "act.md", specimens.markdown_of, ("rumdl", "check", "--no-config", "--no-cache", "--quiet", "--disable", "MD013,MD036")),
    Tool("panache", "Markdown", "act.md", specimens.markdown_of, ("panache", "lint", "--isolated", "--no-cache", "--quiet")),
    Tool("badness", "LaTeX", "act.tex", latex_of, ("badness", "lint", "--no-config", "--quiet")),
    Tool("ruff", "Python", "act.py", python_of, ("ruff", "check", "--isolated", "--no-cache", "--quiet")),
)


def run_times(words, rounds=15, cwd=None):
    """Seconds on processors and on the clock of the best of several runs, from start to end; None where it fails."""
    processor = clock = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        clock = min(clock, time.perf_counter() - started)
        processor = min(processor, usage.ru_utime + usage.ru_stime)
        if process.returncode not in (0, 1):
            return None
    return processor, clock


def compared(lovsmed, folder, size, programs):
    """Rows of `(name, version, kind, bytes, seconds on processors)`: lovsmed on the act, and each tool found in the folder `programs` or on the path."""
    act = specimens.Act(size)
    with open(os.path.join(folder, "act.lov"), "w", encoding="utf-8") as file:
        file.write(specimens.text_of(act))
    rows = [row(lovsmed, "lovsmed", "statutes", (lovsmed, "check", "--no-config", "--format", "concise"), os.path.join(folder, "act.lov"))]
    for tool in TOOLS:
        path = os.path.join(folder, tool.file)
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(tool.write(act))
        program = os.path.join(programs, tool.name)
        program = program if os.path.exists(program) else which(tool.name)
        if program:
            rows.append(row(program, tool.name, tool.kind, (program, *tool.words[1:]), path))
    return [row for row in rows if row]


def row(program, name, kind, words, path):
    times = run_times((*words, path), cwd=os.path.dirname(path))
    version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split()
    return times and (name, version[-1] if version else "", kind, os.path.getsize(path), times[0])


def which(name):
    return next((os.path.join(folder, name) for folder in os.get_exec_path() if os.access(os.path.join(folder, name), os.X_OK)), None)


def install(home):
    """Installs the tools in a virtual environment of their own; the folder of the programs."""
    programs = os.path.join(home, "bin")
    if not all(os.path.exists(os.path.join(programs, tool.name)) for tool in TOOLS):
        subprocess.run(["python3", "-m", "venv", home], check=True)
        subprocess.run([os.path.join(programs, "pip"), "install", "--quiet", "--disable-pip-version-check", *PACKAGES], check=True)
    return programs
