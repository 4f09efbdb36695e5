"""The language server over a pipe, as an editor has it: how long its answers take and how much memory it has.

Each wait is two times: that on the clock, and that of the server on a processor, which others who want it do not make longer.
"""
import dataclasses
import glob
import os
import random
import re
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Corpus"))
from edits import Server, position

#: A reference in running text, at whose end characters are typed, so that what is found changes with each.
REFERENCE = re.compile(r"(?<=jf\. )§ \d+")


@dataclasses.dataclass
class Wait:
    """Seconds of one wait."""

    clock: float
    processor: float


class Editor:
    """An editor with one text open in a server; what it waits for is timed until the last byte is there, not yet read as JSON."""

    def __init__(self, lovsmed, text, seed=1):
        self.text, self.version = text, 1
        self.document = {"uri": "file:///udkast.lov"}
        self.server = Server(lovsmed)
        self.ends = [found.end() for found in REFERENCE.finditer(text)]
        self.random = random.Random(seed)
        self.start()
        self.server.tell("textDocument/didOpen", {"textDocument": {**self.document, "languageId": "lov", "version": 1, "text": text}})
        self.findings = self.ask("textDocument/diagnostic")["items"]
        self.opening = self.waited()

    def ask(self, method, **more):
        return self.server.ask(method, {"textDocument": self.document, **more})

    def start(self):
        self.started = time.perf_counter(), self.processor_time()

    def waited(self):
        """How long it is since `start` that the last answer was there."""
        return Wait(self.server.answered - self.started[0], self.processor_time() - self.started[1])

    def processor_time(self):
        """Seconds that the server's threads have been running."""
        nanoseconds = 0
        for path in glob.glob(f"/proc/{self.server.process.pid}/task/*/schedstat"):
            with open(path, encoding="ascii") as file:
                nanoseconds += int(file.read().split()[0])
        return nanoseconds / 1e9

    def memory(self):
        """Bytes that the server has in memory."""
        with open(f"/proc/{self.server.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def places(self, count):
        return [position(self.text, self.random.choice(self.ends)) for _ in range(count)]

    def request(self, method, count):
        """The waits for `count` answers to a request at references."""
        waits = []
        for place in self.places(count):
            self.start()
            self.ask(method, position=place)
            waits.append(self.waited())
        return waits

    def type(self, count):
        """The waits from a key to its diagnostics, for `count` characters that are typed at references and taken out again."""
        waits = []
        for place in self.places(count):
            after = {**place, "character": place["character"] + 1}
            for stop, new in ((place, "9"), (after, "")):
                self.version += 1
                self.start()
                self.server.tell("textDocument/didChange", {"textDocument": {**self.document, "version": self.version},
                                                            "contentChanges": [{"range": {"start": place, "end": stop}, "text": new}]})
                found = self.ask("textDocument/diagnostic")["items"]
                waits.append(self.waited())
        if len(found) != len(self.findings):
            raise SystemExit(f"{len(self.findings)} findings in the text, {len(found)} once all edits are undone")
        return waits

    def close(self):
        self.server.ask("shutdown", None)
        self.server.tell("exit", None)
        self.server.process.wait(10)


def measure(lovsmed, text, openings=3, edits=50):
    """What an editor waits for, by name: each of the waits; and the bytes the server has in memory."""
    waits = {"open to diagnostics": [], "typed character to diagnostics": [], "hover": [], "completion": []}
    memory = 0
    for _ in range(openings):
        editor = Editor(lovsmed, text)
        waits["open to diagnostics"].append(editor.opening)
        waits["typed character to diagnostics"] += editor.type(edits // openings)
        waits["hover"] += editor.request("textDocument/hover", edits // openings)
        waits["completion"] += editor.request("textDocument/completion", edits // openings)
        memory = max(memory, editor.memory())
        editor.close()
    return waits, memory


def middle(waits):
    """The middle one on the clock, in seconds."""
    return statistics.median(wait.clock for wait in waits)


def least(waits):
    """The shortest on a processor, in seconds."""
    return min(wait.processor for wait in waits)
