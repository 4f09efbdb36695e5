#!/usr/bin/env python3
"""Works on one big act through `lovsmed lsp` as a person does, and then looks at what has become of the server.

Somebody types, deletes, pastes, undoes and sets up, mostly in an act of a megabyte and now and then in an amending act beside
it; asks in between for all that an editor asks for, several questions at a time, and takes some of them back. Meanwhile files
change on the disk, the configuration and the settings change, one plug-in dies at every text and another is killed now and then.

What must hold:
  * every question gets one answer, and no answer is an error but for those taken back and changes that are refused with a reason;
  * places in answers lie in the text as it was when it was asked about;
  * tokens kept up to date by differences are those a full answer gives;
  * at checkpoints and at the end, what is said of the text is what a server says that has just been started;
  * memory is no larger at the end than after the first fifth;
  * no answer takes longer than a very generous bound, and nothing the server has started stays behind it.
Printed are the slowest answer and the percentiles of each method, and the memory.

usage: soak.py [LOVSMED] [--edits N] [--act FILE] [--seed N]
"""
import argparse
import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests" / "Corpus"), str(ROOT / "Tests" / "Speed")]
from edits import PIECES, frame, next_body  # noqa: E402
from plugins import PLUGIN  # noqa: E402
from specimens import DRAFTED, Act, text_of  # noqa: E402

#: Bytes of the act that is worked on where none is named.
OWN_ACT = 1_000_000
#: Seconds after which an answer counts as missing.
LATEST = 60
#: Errors that are right: taken back, content modified, and a request that cannot be carried out, with its reason.
CANCELLED, MODIFIED, REFUSED = -32800, -32801, -32803
REFUSABLE = ("textDocument/rename", "textDocument/prepareRename", "codeAction/resolve")
PHRASES = (
    "Kommunalbestyrelsen fører tilsyn med, at reglerne i § 2, stk. 1, overholdes. ", "jf. dog stk. 2 og 3, ", "efter § 7, stk. 2, nr. 1, litra a, ",
    "\nStk. 2. Ministeren kan fastsætte nærmere regler herom.", "\n§ 999. Loven gælder også for havnebade.\n", "m.v. ", "såfremt ",
    "2. pkt. finder tilsvarende anvendelse. ", "straffelovens § 23 ", "i henhold til §§ 4-6 ", "\n1) bade,\n2) broer og\n3) flåder.",
)
BROKEN, QUIET = "[rules\nnumbering = ", "[rules]\nlanguage = \"off\"\n"
PLUGINS = "".join(
    f'[[plugin]]\nname = "udvidelse-{number}"\ncommand = ["python3", "plugin.py", "{fault}"]\ntime-limit = 20\n'
    for number, fault in enumerate(("", "dør")))
OWN = '[[own-rule]]\nrule = "hus/ord"\nmessage = "Skriv »$1«."\nsubstitutions = { "såfremt" = "hvis", "i henhold til" = "efter" }\n'
CONFIGURATIONS = (PLUGINS, PLUGINS + QUIET, PLUGINS + OWN, QUIET + OWN, BROKEN, "", PLUGINS + '[library]\nfolders = ["love"]\n')
SETTINGS = ({}, {"rules": {"numbering": "hint"}}, {"language": "en"}, {"inlayHints": False}, {"rules": {"language": "warning", "reference": "hint"}})


class Text:
    """A text by lines; columns are characters here and UTF-16 units outside."""

    def __init__(self, text):
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def __str__(self):
        return "\n".join(self.lines)

    def outside(self, line, column):
        return {"line": line, "character": len(self.lines[line][:column].encode("utf-16-le")) // 2}

    def inside(self, place):
        line = self.lines[place["line"]]
        return place["line"], len(line.encode("utf-16-le")[:2 * place["character"]].decode("utf-16-le"))

    def holds(self, place):
        return place["line"] < len(self.lines) and 2 * place["character"] <= len(self.lines[place["line"]].encode("utf-16-le"))

    def replace(self, start, end, new):
        """Puts `new` between two places; the change as the protocol writes it, and what undoes it."""
        change = {"range": {"start": self.outside(*start), "end": self.outside(*end)}, "text": new}
        first, last = self.lines[start[0]], self.lines[end[0]]
        old = first[start[1]:end[1]] if start[0] == end[0] else "\n".join(
            [first[start[1]:], *self.lines[start[0] + 1:end[0]], last[:end[1]]])
        pieces = new.split("\n")
        last_column = len(pieces[-1]) + (start[1] if len(pieces) == 1 else 0)
        pieces[0] = first[:start[1]] + pieces[0]
        pieces[-1] += last[end[1]:]
        self.lines[start[0]:end[0] + 1] = pieces
        return change, (start, (start[0] + len(pieces) - 1, last_column), old)


class Question:
    """A request, and what became of it."""

    def __init__(self, method, params, version):
        self.method, self.params, self.version = method, params, version
        self.answered, self.is_cancelled = threading.Event(), False
        self.sent, self.came, self.message = time.perf_counter(), None, None


class Client:
    """One server and an editor in front of it."""

    def __init__(self, lovsmed, folder, environment):
        self.process = subprocess.Popen([lovsmed, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=folder)
        self.waiting, self.last, self.lock = {}, 0, threading.Lock()
        self.settings, self.strays, self.has_ended = {}, [], False
        threading.Thread(target=self.listen, daemon=True).start()
        self.demand("initialize", {
            "processId": os.getpid(), "rootUri": f"file://{folder}",
            "workspaceFolders": [{"uri": f"file://{folder}", "name": "udkast"}],
            "initializationOptions": {"plugins": {"allow": True}},
            "capabilities": {
                "general": {"positionEncodings": ["utf-16"]},
                "window": {"workDoneProgress": True},
                "workspace": {
                    "configuration": True, "workspaceFolders": True, "applyEdit": True,
                    "didChangeConfiguration": {"dynamicRegistration": True},
                    "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True},
                    "workspaceEdit": {"documentChanges": True}, "diagnostics": {"refreshSupport": True},
                    "inlayHint": {"refreshSupport": True}, "codeLens": {"refreshSupport": True},
                    "textDocumentContent": {"dynamicRegistration": False}},
                "textDocument": {
                    "diagnostic": {"relatedInformation": True}, "hover": {"contentFormat": ["markdown"]},
                    "rename": {"prepareSupport": True}, "linkedEditingRange": {}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
                    "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "dataSupport": True,
                                   "resolveSupport": {"properties": ["edit"]}},
                    "semanticTokens": {"requests": {"full": {"delta": True}, "range": True}}}}})
        self.tell("initialized", {})

    def send(self, message):
        with self.lock:
            self.process.stdin.write(frame(message))
            self.process.stdin.flush()

    def listen(self):
        stream = self.process.stdout
        while True:
            body = next_body(stream)
            if not body:
                break
            came = time.perf_counter()
            message = json.loads(body)
            if "method" in message:
                if "id" in message:
                    self.reply(message)
            elif (question := self.waiting.pop(message["id"], None)) is None:
                self.strays.append(message)
            else:
                question.came, question.message = came, message
                question.answered.set()
        self.has_ended = True
        for question in list(self.waiting.values()):
            question.answered.set()

    def reply(self, message):
        """What the server asks of the editor."""
        result = None
        if message["method"] == "workspace/configuration":
            result = [self.settings for _ in message["params"]["items"]]
        elif message["method"] == "window/showDocument":
            result = {"success": True}
        try:
            self.send({"id": message["id"], "result": result})
        except (BrokenPipeError, ValueError):
            pass

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params, version=0):
        self.last += 1
        question = self.waiting[self.last] = Question(method, params, version)
        question.id = self.last
        self.send({"id": self.last, "method": method, "params": params})
        return question

    def cancel(self, question):
        question.is_cancelled = True
        self.tell("$/cancelRequest", {"id": question.id})

    def wait(self, question):
        if not question.answered.wait(LATEST):
            raise Wrong(f"no answer to {question.method} within {LATEST} s")
        if question.message is None:
            raise Wrong(f"the server ended ({self.process.wait()}) at {question.method}")
        return question.message

    def demand(self, method, params):
        message = self.wait(self.ask(method, params))
        if "error" in message:
            raise Wrong(f"{method}: {message['error']}")
        return message["result"]

    def memory(self):
        """Resident memory in MB."""
        with open(f"/proc/{self.process.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:")) / 1024

    def children(self):
        found = []
        for task in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/children"):
            try:
                found += [int(word) for word in task.read_text().split()]
            except OSError:
                pass
        return found

    def end(self):
        self.demand("shutdown", None)
        children = self.children()
        self.tell("exit", None)
        status = self.process.wait(20)
        if status != 0:
            raise Wrong(f"the server ended with {status}")
        deadline = time.monotonic() + 10
        while left := [child for child in children if is_running(child)]:
            if time.monotonic() > deadline:
                raise Wrong(f"{len(left)} processes of plug-ins are left")
            time.sleep(0.05)


def is_running(process):
    """Whether there is a process that has not ended; one nobody has asked after yet has."""
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Wrong(Exception):
    """Something that must not be."""


class Document:
    """An open text and what the editor keeps of it."""

    def __init__(self, client, uri, text):
        self.client, self.uri, self.text, self.version = client, uri, Text(text), 1
        self.tokens, self.undos = None, []
        client.tell("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": "lov", "version": 1, "text": str(self.text)}})

    def change(self, *changes):
        self.version += 1
        self.client.tell("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version}, "contentChanges": list(changes)})


class Person:
    """Somebody at work."""

    def __init__(self, client, folder, act, amending, generator):
        self.client, self.folder, self.generator = client, folder, generator
        self.act = Document(client, f"file://{folder}/lov.lov", act)
        self.amending = Document(client, f"file://{folder}/aendring-af-badestedsloven.lov", amending)
        self.edits = self.answers = self.refused = self.taken_back = self.killed = 0
        self.times = collections.defaultdict(list)
        self.pending = []
        self.place = (0, 0)

    # What is asked

    def ask(self, document, method, **params):
        self.pending.append((document, self.client.ask(method, {"textDocument": {"uri": document.uri}, **params}, document.version)))
        if self.generator.random() < 0.03:
            self.client.cancel(self.pending[-1][1])
        return self.pending[-1][1]

    def collect(self, most=0):
        """Takes answers until at most so many questions wait."""
        while len(self.pending) > most:
            self.take(*self.pending.pop(0))

    def take(self, document, question):
        """The result of a question; None where there is none."""
        message = self.client.wait(question)
        self.answers += 1
        self.times[question.method].append(1000 * (question.came - question.sent))
        if error := message.get("error"):
            if error["code"] == CANCELLED and question.is_cancelled:
                self.taken_back += 1
            elif error["code"] == MODIFIED or error["code"] == REFUSED and question.method in REFUSABLE:
                self.refused += 1
            else:
                raise Wrong(f"{question.method} {json.dumps(question.params, ensure_ascii=False)[:300]}: {error}")
            return None
        result = message["result"]
        if question.version == document.version and len(json.dumps(result)) < 100_000:
            self.look(document, question.method, result)
        return result

    def look(self, document, method, value, uri=None):
        """Makes sure that places lie in the text."""
        if isinstance(value, list):
            for item in value:
                self.look(document, method, item, uri)
        elif isinstance(value, dict):
            uri = value.get("uri", value.get("targetUri", uri))
            for name, item in value.items():
                if name == "changes":
                    for other, edits in item.items():
                        self.look(document, method, edits, other)
                elif isinstance(item, dict) and "start" in item and "end" in item and uri in (None, document.uri):
                    if not (document.text.holds(item["start"]) and document.text.holds(item["end"])):
                        raise Wrong(f"{method} names {item}, which is not in the text: {json.dumps(value, ensure_ascii=False)[:300]}")
                elif name not in ("relatedDocuments", "data"):
                    self.look(document, method, item, uri)

    def while_typing(self, document, line, column):
        """What an editor asks at a key."""
        place, chance = {"position": document.text.outside(line, column)}, self.generator.random
        if chance() < 0.35:
            self.ask(document, "textDocument/diagnostic")
        if chance() < 0.10:
            self.ask(document, "textDocument/completion", **place)
        if chance() < 0.03:
            self.ask(document, "textDocument/onTypeFormatting", ch=self.generator.choice("\n. "), options={"tabSize": 2, "insertSpaces": True}, **place)
        if chance() < 0.04:
            self.update_tokens(document)
        if chance() < 0.03:
            self.ask(document, "textDocument/documentHighlight", **place)
        self.collect(most=self.generator.choice((0, 0, 2, 6)))

    def while_reading(self, document):
        """What somebody asks who looks around."""
        line = self.near(document, self.place[0])
        column = self.generator.randrange(len(document.text.lines[line]) + 1)
        place = {"position": document.text.outside(line, column)}
        last = min(len(document.text.lines) - 1, line + 40)
        window = {"range": {"start": {"line": line, "character": 0}, "end": document.text.outside(last, len(document.text.lines[last]))}}
        here = {"range": {"start": place["position"], "end": place["position"]}}
        tab = {"tabSize": 2, "insertSpaces": True}
        common = (
            ("hover", place), ("definition", place), ("codeAction", {**here, "context": {"diagnostics": []}}), ("inlayHint", window),
            ("semanticTokens/range", window), ("selectionRange", {"positions": [place["position"]]}), ("linkedEditingRange", place), ("prepareRename", place),
            ("references", {**place, "context": {"includeDeclaration": True}}), ("documentHighlight", place), ("completion", place), ("diagnostic", {}))
        rare = (("documentSymbol", {}), ("foldingRange", {}), ("documentLink", {}), ("codeLens", {}), ("rangeFormatting", {**window, "options": tab}),
                ("formatting", {"options": tab}), ("semanticTokens/full", {}))
        for method, params in self.generator.sample(common, self.generator.randrange(1, 5)):
            self.ask(document, f"textDocument/{method}", **params)
        if self.generator.random() < 0.06:
            method, params = self.generator.choice(rare)
            self.ask(document, f"textDocument/{method}", **params)
        self.collect(most=self.generator.choice((0, 3)))
        if self.generator.random() < 0.03:
            self.follow(document, place, here)

    def follow(self, document, place, here):
        """Questions that go on from an answer."""
        self.collect()
        kind = self.generator.randrange(5)
        if kind == 0:
            for item in (self.now(document, "textDocument/prepareCallHierarchy", **place) or [])[:1]:
                for way in ("incoming", "outgoing"):
                    self.later(document, f"callHierarchy/{way}Calls", {"item": item})
        elif kind == 1:
            for action in (self.now(document, "textDocument/codeAction", **here, context={"diagnostics": []}) or [])[:3]:
                if "edit" not in action and "data" in action:
                    self.later(document, "codeAction/resolve", action)
        elif kind == 2:
            found = self.now(document, "textDocument/completion", **place) or {}
            for item in (found.get("items", []) if isinstance(found, dict) else found)[:2]:
                self.later(document, "completionItem/resolve", item)
        elif kind == 3:
            self.later(document, "workspace/symbol", {"query": self.generator.choice(("tilsyn", "§ 7", "bad", "straf", ""))})
            if self.generator.random() < 0.2:
                self.later(document, "workspace/diagnostic", {"previousResultIds": []})
        else:
            prepared = self.now(document, "textDocument/prepareRename", **place)
            if prepared:
                self.now(document, "textDocument/rename", newName=str(self.generator.randrange(1, 60)), **place)
            for lens in (self.now(self.amending, "textDocument/codeLens") or [])[:4]:
                lens = lens if "command" in lens else self.later(self.amending, "codeLens/resolve", lens) or {}
                if (lens.get("command") or {}).get("arguments"):
                    command = lens["command"]
                    self.later(self.amending, "workspace/executeCommand", {"command": command["command"], "arguments": command["arguments"]})
        self.collect()

    def now(self, document, method, **params):
        return self.take(document, self.client.ask(method, {"textDocument": {"uri": document.uri}, **params}, document.version))

    def later(self, document, method, params):
        return self.take(document, self.client.ask(method, params, -1))

    def update_tokens(self, document):
        """Asks for the difference of the tokens, and keeps them."""
        if document.tokens is None:
            result = self.now(document, "textDocument/semanticTokens/full")
        else:
            result = self.now(document, "textDocument/semanticTokens/full/delta", previousResultId=document.tokens["resultId"])
        if "edits" in result:
            data = document.tokens["data"]
            for edit in sorted(result["edits"], key=lambda edit: -edit["start"]):
                data[edit["start"]:edit["start"] + edit["deleteCount"]] = edit.get("data", [])
            result = {"resultId": result["resultId"], "data": data}
        document.tokens = result

    # What is done

    def near(self, document, line):
        """A line in sight of another, now and then one far away."""
        count = len(document.text.lines)
        far = self.generator.random() < 0.1
        return self.generator.randrange(count) if far else max(0, min(count - 1, line + self.generator.randrange(-15, 16)))

    def edit(self, document, start, end, new, undo):
        change, inverse = document.text.replace(start, end, new)
        undo.append(inverse)
        self.edits += 1
        return change

    def work(self):
        """One burst of edits."""
        document = self.act if self.generator.random() < 0.93 else self.amending
        text, undo = document.text, []
        line = self.near(document, self.place[0])
        column = self.generator.randrange(len(text.lines[line]) + 1)
        kind = self.generator.random()
        if kind < 0.45:  # types
            for sign in self.generator.choice(PHRASES):
                document.change(self.edit(document, (line, column), (line, column), sign, undo))
                line, column = (line + 1, 0) if sign == "\n" else (line, column + 1)
                self.while_typing(document, line, column)
        elif kind < 0.6:  # deletes, a character at a time
            for _ in range(self.generator.randrange(1, 15)):
                if column == 0:
                    break
                column -= 1
                document.change(self.edit(document, (line, column), (line, column + 1), "", undo))
                self.while_typing(document, line, column)
        elif kind < 0.75:  # pastes
            document.change(self.edit(document, (line, column), (line, column), self.generator.choice(PIECES).replace("\r\n", "\n"), undo))
        elif kind < 0.87:  # cuts lines and puts them somewhere else
            last = min(len(text.lines) - 1, line + self.generator.randrange(1, 4))
            cut = "\n".join(text.lines[line:last]) + "\n"
            first = self.edit(document, (line, 0), (last, 0), "", undo)
            target = self.near(document, line)
            document.change(first, self.edit(document, (target, 0), (target, 0), cut, undo))
        elif kind < 0.97:  # takes a proposal
            self.collect()
            here = {"start": text.outside(line, column), "end": text.outside(line, column)}
            actions = self.now(document, "textDocument/codeAction", range=here, context={"diagnostics": []}) or []
            edited = [action["edit"] for action in actions if "edit" in action]
            if edited:
                self.apply(document, self.generator.choice(edited), undo)
        elif self.generator.random() < 0.1:  # sets the text up
            self.collect()
            edits = self.now(document, "textDocument/formatting", options={"tabSize": 2, "insertSpaces": True})
            if edits:
                self.apply(document, {"changes": {document.uri: edits}}, undo)
        self.place = (line, column)
        if undo:
            document.undos.append(undo)
        while document.undos and self.generator.random() < (0.5 if len(document.undos) < 40 else 0.8):
            self.take_back(document, document.undos.pop())
        self.while_reading(document)

    def apply(self, document, edit, undo):
        """Makes the edits that the server proposes in this document."""
        edits = edit.get("changes", {}).get(document.uri) or [
            one for change in edit.get("documentChanges", []) if change.get("textDocument", {}).get("uri") == document.uri for one in change["edits"]]
        before, changes = self.edits, []
        for one in sorted(edits, key=lambda one: (one["range"]["start"]["line"], one["range"]["start"]["character"]), reverse=True):
            changes.append(self.edit(document, document.text.inside(one["range"]["start"]), document.text.inside(one["range"]["end"]), one["newText"], undo))
        if changes:
            document.change(*changes)
            self.edits = before + 1

    def take_back(self, document, undo):
        before = self.edits
        document.change(*[self.edit(document, *inverse, []) for inverse in reversed(undo)])
        self.edits = before + min(len(undo), 1)

    # What happens meanwhile

    def disturb(self, number):
        """One of the things that happen around an editor."""
        kind, folder = number % 8, self.folder
        if kind == 0:
            write(f"{folder}/lovsmed.toml", self.generator.choice(CONFIGURATIONS))
            self.changed("lovsmed.toml", 2)
        elif kind == 1:
            self.client.settings = self.generator.choice(SETTINGS)
            self.client.tell("workspace/didChangeConfiguration", {"settings": {"lovsmed": self.client.settings}})
        elif kind == 2:  # the act in force that the amending act changes
            text = ACT.read_text(encoding="utf-8").replace("hver uge", self.generator.choice(("hver dag", "hver uge", "hver måned")))
            write(f"{folder}/badestedsloven.lov", text)
            self.changed("badestedsloven.lov", 2)
        elif kind == 3:
            name = f"udkast-{self.generator.randrange(5)}.lov"
            if os.path.exists(f"{folder}/{name}"):
                os.remove(f"{folder}/{name}")
                self.changed(name, 3)
            else:
                write(f"{folder}/{name}", (ROOT / "Examples/lov-i-orden.lov").read_text(encoding="utf-8"))
                self.changed(name, 1)
        elif kind == 4:
            for child in self.client.children():
                try:
                    os.kill(child, signal.SIGKILL)
                    self.killed += 1
                except ProcessLookupError:
                    pass
        elif kind == 5:
            self.client.tell("textDocument/didSave", {"textDocument": {"uri": self.act.uri}})
        elif kind == 6:  # closes the amending act and opens it again
            text = str(self.amending.text)
            self.collect()
            self.client.tell("textDocument/didClose", {"textDocument": {"uri": self.amending.uri}})
            undos = self.amending.undos
            self.amending = Document(self.client, self.amending.uri, text)
            self.amending.undos = undos
        else:  # a pause, in which plug-ins are asked
            self.collect()
            time.sleep(self.generator.uniform(0.2, 1.5))

    def changed(self, name, kind):
        self.client.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": f"file://{self.folder}/{name}", "type": kind}]})


ACT = ROOT / "Examples/badestedsloven.lov"


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def said(client, document, generator):
    """What a server says of a document, but for what plug-ins have found."""
    uri, asked = {"textDocument": {"uri": document.uri}}, {}
    asked["diagnostics"] = [item for item in client.demand("textDocument/diagnostic", uri)["items"]
                            if not str(item.get("code", "")).startswith("udvidelse-")]
    for name in ("documentSymbol", "foldingRange", "documentLink", "codeLens"):
        asked[name] = client.demand(f"textDocument/{name}", uri)
    asked["tokens"] = client.demand("textDocument/semanticTokens/full", uri)["data"]
    for number in range(10):
        line = generator.randrange(len(document.text.lines))
        place = {**uri, "position": document.text.outside(line, generator.randrange(len(document.text.lines[line]) + 1))}
        for name in ("hover", "definition", "completion", "documentHighlight"):
            asked[f"{name} {number}"] = client.demand(f"textDocument/{name}", place)
    return asked


def compare(person, start, seed):
    """Holds what the server says against what one says that has just been started."""
    person.collect()
    person.update_tokens(person.act)
    kept = list(person.act.tokens["data"])
    fresh = start()
    fresh.settings = person.client.settings
    fresh.tell("workspace/didChangeConfiguration", {"settings": {"lovsmed": fresh.settings}})
    documents = []
    for document in (person.act, person.amending):
        documents.append((document, Document(fresh, document.uri, str(document.text))))
    deadline = time.monotonic() + LATEST
    while True:
        differences = []
        for old, new in documents:
            places = random.Random(seed)
            before, after = said(person.client, old, places), said(fresh, new, random.Random(seed))
            differences += [(new.uri.rsplit("/", 1)[1], name, before[name], after[name]) for name in before if before[name] != after[name]]
            if old is person.act and kept != before["tokens"]:
                raise Wrong("the tokens that differences have made are not those of a full answer")
        # Libraries and neighbouring acts are read aside, in both servers.
        if not differences or time.monotonic() > deadline:
            break
        time.sleep(0.5)
    fresh.end()
    if differences:
        name, what, before, after = differences[0]
        raise Wrong(f"after {person.edits} edits, {what} of {name} is not that of a fresh start:\n"
                    f"  edited {json.dumps(before, ensure_ascii=False)[:1500]}\n  fresh  {json.dumps(after, ensure_ascii=False)[:1500]}")


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lovsmed", nargs="?", default=str(ROOT / "dist/lovsmed"))
    parser.add_argument("--edits", type=int, default=3000, help="how many edits (3000)")
    parser.add_argument("--act", help="the act that is worked on; else one of our own, of 1 MB")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--checkpoints", type=int, default=10, help="how often the server is held against a fresh one on the way")
    parser.add_argument("--times", action="store_true", help="show each method")
    options = parser.parse_args()
    if options.edits < 1:
        parser.error("--edits must be 1 or more")
    act = open(options.act, encoding="utf-8", newline="").read() if options.act else text_of(Act(OWN_ACT, options.seed), DRAFTED)
    amending = (ROOT / "Examples/aendring-af-badestedsloven.lov").read_text(encoding="utf-8")

    with tempfile.TemporaryDirectory() as desk:
        folder = os.path.join(desk, "udkast")
        os.makedirs(os.path.join(folder, "love"))
        environment = {"HOME": desk, "XDG_CACHE_HOME": f"{desk}/cache", "PATH": os.environ["PATH"]}
        write(f"{folder}/plugin.py", PLUGIN)
        write(f"{folder}/lovsmed.toml", CONFIGURATIONS[0])
        for name in ("badestedsloven.lov", "love/badestedsloven.lov"):
            shutil.copy(ACT, f"{folder}/{name}")
        lovsmed = os.path.realpath(options.lovsmed)

        def start():
            return Client(lovsmed, folder, environment)

        person = Person(start(), folder, act, amending, random.Random(options.seed))
        began, samples, disturbances, checked = time.monotonic(), [], 0, 0
        try:
            while person.edits < options.edits:
                person.work()
                if person.edits * 200 // options.edits > len(samples):
                    samples.append(person.client.memory())
                # Something happens about every fifty edits.
                if person.edits // 50 > disturbances:
                    disturbances += 1
                    person.disturb(disturbances)
                if person.edits * (options.checkpoints + 1) // options.edits > checked < options.checkpoints:
                    checked += 1
                    compare(person, start, checked)
                    print(f"{person.edits} edits, {person.answers} answers, {time.monotonic() - began:.0f} s, {samples[-1] if samples else 0:.1f} MB", flush=True)
            compare(person, start, 0)
            if person.client.strays:
                raise Wrong(f"answers to questions nobody asked: {person.client.strays[:3]}")
            person.client.end()
        except Wrong as wrong:
            person.client.process.kill()
            print(f"soak: {wrong}\nsoak: 0 passed, 1 failed (seed {options.seed}, {person.edits} edits)")
            return 1

    everything = [one for times in person.times.values() for one in times]
    slowest = max(person.times, key=lambda method: max(person.times[method]))
    fifth = max(1, len(samples) // 5)
    early, late = sorted(samples[fifth:2 * fifth])[fifth // 2], sorted(samples[-fifth:])[fifth // 2]
    print(f"{person.edits} edits in {len(act.encode()) / 1e6:.2f} MB, {person.answers} answers ({person.taken_back} taken back, {person.refused} refused), "
          f"{disturbances} disturbances, {person.killed} plug-ins killed, {checked + 1} comparisons, {time.monotonic() - began:.0f} s")
    print(f"answers: median {percentile(everything, 0.5):.2f} ms, 95 % {percentile(everything, 0.95):.2f} ms, "
          f"99 % {percentile(everything, 0.99):.2f} ms, 99.9 % {percentile(everything, 0.999):.2f} ms, "
          f"slowest {max(everything):.0f} ms ({slowest})")
    print(f"memory: {samples[0]:.1f} MB at first, {early:.1f} MB after a fifth, {late:.1f} MB in the last fifth, most {max(samples):.1f} MB")
    if options.times:
        for method, times in sorted(person.times.items(), key=lambda one: -max(one[1])):
            print(f"  {method:45} {len(times):7} median {percentile(times, 0.5):8.2f} 99 % {percentile(times, 0.99):8.2f} slowest {max(times):8.1f} ms")
    # What differs between two looks at the same server: buffers of a large answer, what a fresh configuration needs. A short run
    # has hardly warmed up after a fifth.
    grown = late > (1.1 * early + 8 if options.edits >= 20_000 else 1.25 * early + 24)
    if grown:
        print(f"soak: memory has grown from {early:.1f} to {late:.1f} MB")
    print(f"soak: {int(not grown)} passed, {int(grown)} failed")
    return int(grown)


if __name__ == "__main__":
    sys.exit(main())
