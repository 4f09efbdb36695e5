#!/usr/bin/env python3
"""Holds the built `lovsmed` against docs/threat-model.md: a draft, a name of a file, a configuration or a message of a client may be
written by somebody who means harm, and must not get further than to be shown.

Every command is run on the same hostile texts, in a terminal of its own and through a pipe; what it prints is read by the parser
of the reader in question: a terminal's sequences, Markdown, HTML, workflow commands, XML, JSON. What is opened, written and sent is
read out of the system calls.

usage: safety.py [LOVSMED] [--only WORD]
"""
import argparse
import html.parser
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Faults"))
from faults import PULLS, Desk, Editor, Wrong, expect, frame  # noqa: E402

#: What steers a terminal, turns letters round, or hides them: ESC and its C1 twin, a title, a colour, bells, backspaces.
STEERING = "\x1b]0;titel\x07\x1b[31m\u009b32m\x1b]8;;http://example.org/\x1b\\link\x1b]8;;\x1b\\\u202e\x08\x0b\x7f"
#: Markdown and HTML that would do something.
MARKUP = ('[x](command:foo) ![b](http://example.org/b) <script>alert(1)</script> <img src=x onerror=alert(1)> <http://example.org/> `kode` '
          '**fed** &lt;b&gt; &#91;y&#93;(command:z) \\[q](command:q) "><svg onload=alert(1)> \'x\' {{y}} ${z} [r]')
#: What workflows and other readers of logs obey.
ORDERS = "::error::falsk %0A::warning::falsk ##[error]falsk ##vso[task.setvariable]x ]]> -->"

TITLE = f"Lov om havnebade {MARKUP}"
ACT = f"""{TITLE}

Kapitel 1
Bade {MARKUP}

Tilsyn {MARKUP}

§ 1. Ved »bad {MARKUP}« forstås et sted {MARKUP}, jf. § 9 og § 3, stk. 7.
Stk.2. {ORDERS} ```
~~~

[r]: command:r
Stk. 4. {MARKUP} såfremt {ORDERS}.

§ 3. Badet er åbent, jf. § 1 i lov om {MARKUP}.

§ 4. I lov om bade <b>x</b>, jf. lov nr. 7 af 3. maj 2020, gælder § 3.
1) {MARKUP}
3) {ORDERS}
"""
STEERED = ACT.replace("åbent", f"åbent{STEERING}").replace("Bade ", f"Bade{STEERING} ").replace("et sted", f"et sted{STEERING}").replace(
    "såfremt", f"såfremt{STEERING}")
AMENDING = f"""Lov om ændring af lov om havnebade
({MARKUP})

§ 1

I lov om havnebade foretages følgende ændringer:

1. I § 3 ændres »åbent« til: »lukket {MARKUP}«.

2. I § 3 ændres »findes ikke {MARKUP}« til: »{ORDERS}«.

3. {MARKUP} {ORDERS}

4. Efter § 4 indsættes:
»§ 5. {MARKUP} <table><tr><td>{ORDERS}.«
"""
NAME = "n'\"<b>[x](command-y)\n::error::falsk,%0A;$(touch ran)`touch ran`#.lov"

CHECKS = []


def check(name):
    def mark(function):
        CHECKS.append((name, function))
        return function
    return mark


def desk_of_texts(desk):
    desk.put("lov.lov", ACT)
    desk.put("ny.lov", ACT.replace("åbent", "lukket <script>alert(2)</script>"))
    desk.put("aendring.lov", AMENDING)
    desk.put("styret.lov", STEERED)
    # An act that the amending act can be known to change.
    desk.put("gaeldende.lov", STEERED.replace(TITLE, "Lov om havnebade", 1))
    desk.put("styret2.lov", STEERED.replace("§ 3. Badet", f"§ 3. Det{STEERING} bad"))
    desk.put("aendring2.lov", AMENDING.replace("findes ikke", f"findes ikke{STEERING}").replace("lukket", f"lukket{STEERING}"))
    desk.put("love/2020-0007-bade.lov", f"Lov om bade {MARKUP}{STEERING}\n\n§ 1. Bade.\n")


#: Every command that prints something of a text.
COMMANDS = (
    "check styret.lov", "check styret.lov --format compact", "check styret.lov --format json", "check styret.lov --format jsonl",
    "check styret.lov --format sarif", "check styret.lov --format gitlab", "check styret.lov --format junit", "check styret.lov --format checkstyle",
    "check styret.lov --format github", "check styret.lov --statistics --verbose", "check styret.lov --fix --diff", "check --diff styret.lov",
    "check aendring2.lov --base gaeldende.lov", "check styret.lov --library love", "format styret.lov --diff", "format styret.lov --check", "outline styret.lov",
    "outline styret.lov --format json", "references styret.lov", "references styret.lov --format json", "references styret.lov --library love",
    "interpret aendring2.lov", "interpret aendring2.lov --format json", "apply aendring2.lov --to gaeldende.lov", "apply aendring2.lov --to gaeldende.lov --diff",
    "mirror aendring2.lov --to gaeldende.lov", "mirror aendring2.lov --to gaeldende.lov --format html", "conflicts aendring2.lov aendring2.lov --to gaeldende.lov",
    "draft styret.lov styret2.lov", "compare styret.lov styret2.lov", "compare styret.lov styret2.lov --format html", "import styret.lov",
    "export styret.lov --format akn", "export styret.lov --format html", "export styret.lov --format json", "library love", "config styret.lov",
)


def in_terminal(desk, words, width=100):
    """What a command shows in a terminal that makes links."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(desk.folder)
        os.execve(desk.lovsmed, [desk.lovsmed, *words], {**desk.environment, "FORCE_HYPERLINK": "1", "COLUMNS": str(width)})
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.waitpid(child, 0)
    os.close(terminal)
    return shown


#: What we write ourselves: colours, and links to files.
OWN = re.compile(r"\x1b\[[0-9;]{0,8}m|\x1b\]8;;(?:file://[!-~]*)?\x1b\\|\r\n|\n|\t")


def steering_in(shown):
    """The first sign in what is shown that steers a terminal and is not ours, with what stands before it."""
    rest = OWN.sub("", shown.decode(errors="replace"))
    for place, sign in enumerate(rest):
        if ord(sign) < 32 or 0x7F <= ord(sign) < 0xA0 or "\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2069":
            return rest[max(0, place - 60):place + 20]
    return None


@check("nothing in a text steers a terminal")
def _(desk):
    desk_of_texts(desk)
    for command in COMMANDS:
        shown = in_terminal(desk, command.split())
        expect(len(shown) > 5 and b"ikke \xc2\xbbLov om" not in shown, f"{command} shows nothing")
        found = steering_in(shown)
        # In JSON such signs stand in strings, and C0 never does.
        if "json" in command or "sarif" in command or "gitlab" in command or "akn" in command:
            found = found if found and re.search("[\x00-\x1f]", found) else None
        expect(found is None, f"{command}: {found!r}")
        # Colours are ours alone: 31 and 32 bare are those of the text.
        expect(b"\x1b]8;;http" not in shown, f"{command}: a link of the text")


@check("nothing in a name or an argument steers a terminal")
def _(desk):
    desk_of_texts(desk)
    name = f"navn{STEERING.replace('/', '-')}.lov"
    desk.put(name, STEERED)
    desk.put("mappe/" + name, STEERED)
    for command in ("check", "check --format compact", "check --format github", "check --format junit", "check --diff", "outline", "references", "format --check",
                    "format --diff", "config", "export --format html", "import", "interpret", "check --library love", "library"):
        for path in (name, "mappe", "findes-ikke" + STEERING):
            found = steering_in(in_terminal(desk, [*command.split(), path]))
            expect(found is None, f"{command} {path!r}: {found!r}")
    for words in (("explain", STEERING), ("check", "--select", STEERING, "lov.lov"), ("check", "--" + STEERING), (STEERING,), ("rules", "--format", STEERING),
                  ("check", "lov.lov", "--config", STEERING), ("check", "lov.lov", "--baseline", STEERING), ("apply", STEERING, "--to", "lov.lov"),
                  ("check", "lov.lov", "--output", "sarif=x/" + STEERING), ("check", "lov.lov", "--changed-since", STEERING)):
        found = steering_in(in_terminal(desk, words))
        expect(found is None, f"{words}: {found!r}")


@check("nothing in a configuration or from a plug-in steers a terminal")
def _(desk):
    desk.put("lov.lov", ACT)
    quoted = json.dumps(STEERING + MARKUP)
    escaped = quoted.replace("\\u007f", "\\u007F")
    for text in (f'[[own-rule]]\nrule = "hus/ord"\nmessage = {escaped}\nwords = ["Badet"]\ntitle = {escaped}\ndocumentation = {escaped}\n',
                 f"[rules]\n{escaped} = \"error\"\n", f"{escaped} = 1\n", f'[library]\nfolders = [{escaped}]\n', f'language = {escaped}\n',
                 f'[[own-rule]]\nrule = "hus/ord"\nmessage = "x"\nword-list = {escaped}\n', f'[[own-rule]]\nrule = "hus/ord"\nmessage = "x"\npattern = {escaped}\n'):
        desk.put("lovsmed.toml", text)
        for words in (("check", "lov.lov"), ("explain", "hus/ord", "--config", "lovsmed.toml"), ("rules", "--config", "lovsmed.toml"), ("config", "lov.lov")):
            found = steering_in(in_terminal(desk, words))
            expect(found is None, f"{words} with {text[:60]!r}: {found!r}")
    desk.put("plugin.py", "import json, sys\nfor line in sys.stdin:\n m = json.loads(line)\n S = " + repr(STEERING + MARKUP) + "\n"
             " r = {'protocolVersion': 1, 'rules': [{'name': 'x', 'summary': S, 'documentation': S}]} if m['method'] == 'initialize' else "
             "{'findings': [{'rule': 'x', 'range': [0, 3], 'message': S, 'fixes': [{'title': S, 'edits': []}], 'related': [{'range': [0, 3], 'message': S}]}]}\n"
             " print(json.dumps({'jsonrpc': '2.0', 'id': m.get('id'), 'result': r}), flush=True)\n")
    for command in ('["python3", "plugin.py"]', f'["sh", "-c", {json.dumps("printf %s " + json.dumps(STEERING[:8]) + " >&2; exit 1")}]', f"[{escaped}]"):
        desk.put("lovsmed.toml", f'[[plugin]]\nname = "ond"\ncommand = {command}\n')
        for words in (("check", "lov.lov", "--allow-plugins"), ("rules", "--allow-plugins"), ("explain", "ond/x", "--allow-plugins")):
            found = steering_in(in_terminal(desk, words))
            expect(found is None, f"{words} with {command}: {found!r}")


@check("nothing in a text or a name is a workflow command")
def _(desk):
    desk_of_texts(desk)
    desk.put(NAME, ACT)
    for path in ("lov.lov", NAME, "."):
        lines = desk.run("check", "--format", "github", path).out.decode().split("\n")
        findings = json.loads(desk.run("check", "--format", "json", path).out)
        count = sum(len(file["diagnostics"]) for file in findings["files"])
        expect(lines[-1] == "" and len(lines) - 1 >= count > 0, f"{len(lines)} lines for {count} findings")
        for line in lines[:-1]:
            # As the runner reads it: the first `::` after the properties ends them.
            match = re.fullmatch(r"::(error|warning|notice) ((?:\w+=[^,:\n\r]*,?)+)::(.*)", line)
            expect(match, f"not one of our commands: {line[:200]!r}")
            keys = [part.split("=")[0] for part in match.group(2).split(",")]
            expect(set(keys) <= {"file", "line", "endLine", "col", "endColumn", "title"} and len(set(keys)) == len(keys), f"{keys}")
    # What people read is read by the runner, too, where no other form is asked for.
    os.mkdir(desk.path("log"))
    for name in ("::error::falsk.lov", "::set-output name=x::y.lov"):
        desk.put(name, ACT)
        for form in ("text", "compact"):
            for line in desk.run("check", "--format", form, name).out.decode().split("\n"):
                expect(not line.lstrip().startswith("::"), f"{form}: {line[:100]}")


@check("reports stay well formed and true to names and texts")
def _(desk):
    desk_of_texts(desk)
    for name in (NAME, "lov.lov", f"n{STEERING.replace('/', '-')}.lov"):
        desk.put(name, STEERED)
        for form in ("junit", "checkstyle"):
            root = tree.fromstring(desk.run("check", "--format", form, name).out)
            names = [node.get("name") for node in root if node.get("name")]
            expect(len(names) == 1 and (name != NAME or NAME in names[0]), f"{form}: {names}")
            allowed = {"junit": {"testsuites", "testsuite", "testcase", "failure", "system-out"}, "checkstyle": {"checkstyle", "file", "error"}}[form]
            expect({node.tag for node in root.iter()} <= allowed, f"{form}: {sorted({node.tag for node in root.iter()})}")
        for form in ("json", "sarif", "gitlab"):
            json.loads(desk.run("check", "--format", form, name).out)
        for line in desk.run("check", "--format", "jsonl", name).out.decode().split("\n")[:-1]:
            json.loads(line)
        sarif = json.loads(desk.run("check", "--format", "sarif", name).out)
        for result in sarif["runs"][0]["results"]:
            uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            expect(re.fullmatch(r"[!-~]+", uri) and not uri.startswith(("javascript:", "http")), uri)
            # In Markdown only what the message itself marks up may be a link.
            if "markdown" in result["message"]:
                harmless(result["message"]["markdown"], "sarif")
        tree.fromstring(desk.run("export", "--format", "akn", name).out)
        json.loads(desk.run("export", "--format", "json", name).out)
    expect(not os.path.exists(desk.path("ran")), "a name was run by a shell")


# MARK: HTML

class Page(html.parser.HTMLParser):
    """What a browser would make of a page."""

    TAGS = set("html head meta title style body main nav header footer section article aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a span table caption colgroup "
               "col thead tbody tr th td ins del strong em b i small sup sub br hr code details summary blockquote mark".split())
    ATTRIBUTES = set("lang charset name content http-equiv class id href title colspan rowspan scope width style role open value start tabindex".split())

    def __init__(self):
        super().__init__()
        self.wrong, self.policies = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in self.TAGS:
            self.wrong.append(f"<{tag} {attributes}>")
        for name, value in attributes:
            if name not in self.ATTRIBUTES and not name.startswith(("aria-", "data-")):
                self.wrong.append(f"<{tag} {name}={value!r}>")
            if name == "href" and not re.match(r"#|https://(www\.)?retsinformation\.dk/|https://eur-lex\.europa\.eu/|https://data\.europa\.eu/|http://data\.europa\.eu/|\.{0,2}/?[\w%./-]+$", value):
                self.wrong.append(f"href={value!r}")
            if name == "style" and re.search(r"url|expression|@import", value or ""):
                self.wrong.append(f"style={value!r}")
            if name == "http-equiv":
                self.policies.append(dict(attributes).get("content"))


@check("nothing in a text becomes a tag, an attribute or an address of a page")
def _(desk):
    desk_of_texts(desk)
    desk.put(NAME, STEERED)
    for words in (("export", "styret.lov", "--format", "html"), ("export", NAME, "--format", "html"), ("export", "lov.lov", "--format", "html", "--library", "love"),
                  ("export", "aendring.lov", "--format", "html"), ("mirror", "aendring2.lov", "--to", "gaeldende.lov", "--format", "html"),
                  ("mirror", "aendring.lov", "--to", "gaeldende.lov", "--format", "html"), ("compare", "styret.lov", "styret2.lov", "--format", "html"),
                  ("compare", "lov.lov", NAME, "--format", "html")):
        result = desk.run(*words)
        expect(result.status in (0, 1), f"{words}: {result.said}")
        page = Page()
        page.feed(result.out.decode())
        expect("falsk" in result.out.decode() or "alert" in result.out.decode(), f"{words}: the text is not on the page")
        expect(not page.wrong, f"{words}: {page.wrong[:5]}")
        expect(page.policies == ["default-src 'none'; style-src 'unsafe-inline'"], f"{words}: {page.policies}")


# MARK: Markdown

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def harmless(text, where, addresses=("file:", "lovsmed:", "https://")):
    """Makes sure that nothing in a piece of Markdown is a link, an image or HTML but what is ours."""
    waiting = MARKDOWN.parse(text)
    while waiting:
        token = waiting.pop()
        waiting += token.children or []
        if token.type in ("html_block", "html_inline", "image"):
            raise Wrong(f"{where}: {token.type} {token.content[:100]!r} in {text[:300]!r}")
        if token.type == "link_open":
            address = token.attrs["href"]
            expect(address.startswith(addresses) and "example.org" not in address, f"{where}: a link to {address!r} in {text[:300]!r}")


def markdown_in(value):
    """All that an editor reads as Markdown in an answer."""
    if isinstance(value, list):
        for item in value:
            yield from markdown_in(item)
    elif isinstance(value, dict):
        if value.get("kind") == "markdown":
            yield value["value"]
        for item in value.values():
            yield from markdown_in(item)


@check("nothing in a text is Markdown in an editor")
def _(desk):
    desk_of_texts(desk)
    desk.put("lovsmed.toml", '[library]\nfolders = ["love"]\n')
    everything = {"contentFormat": ["markdown"]}
    capabilities = {"workspace": {"diagnostics": {"refreshSupport": True}}, "textDocument": {
        "diagnostic": {"markupMessageSupport": True, "relatedInformation": True}, "hover": everything, "inlayHint": {}, "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "dataSupport": True, "resolveSupport": {"properties": ["edit"]}},
        "completion": {"completionItem": {"documentationFormat": ["markdown"], "snippetSupport": False}}, "signatureHelp": everything}}
    seen = 0
    with Editor(desk, capabilities=capabilities, folders=[desk.folder]) as editor:
        for name, text in (("lov.lov", ACT), ("aendring.lov", AMENDING), ("styret.lov", STEERED)):
            uri = f"file://{desk.path(name)}"
            editor.open_and_ask(name, text)
            document = {"textDocument": {"uri": uri}}
            lines = text.split("\n")
            whole = {"start": {"line": 0, "character": 0}, "end": {"line": len(lines), "character": 0}}
            answers = [editor.ask(f"textDocument/{method}", {**document, **params}) for method, params in (
                ("diagnostic", {}), ("documentSymbol", {}), ("documentLink", {}), ("codeLens", {}), ("inlayHint", {"range": whole}),
                ("codeAction", {"range": whole, "context": {"diagnostics": []}}))]
            for line, words in enumerate(lines):
                for character in range(0, len(words) + 1, 3):
                    place = {**document, "position": {"line": line, "character": character}}
                    answers.append(editor.ask("textDocument/hover", place))
                    if character % 9 == 0:
                        found = editor.ask("textDocument/completion", place)
                        items = found["items"] if isinstance(found, dict) else found or []
                        answers += [items, *[editor.ask("completionItem/resolve", item) for item in items[:20]]]
            for text_of in markdown_in(answers):
                seen += 1
                harmless(text_of, name)
        expect(editor.end() == 0, "status")
    expect(seen > 100, f"only {seen} pieces of Markdown")


# MARK: What is opened, written and sent

#: What any program opens that is linked to the C library, and what is asked of the machine.
MACHINE = re.compile(r"/(etc/(ld\.so|localtime|nsswitch)|lib|lib64|usr/lib|usr/share/(zoneinfo|locale)|usr/local/lib|proc/(self|\d+|sys|stat|cpuinfo|meminfo)|sys/|dev/(null|tty|urandom|random|shm))|$")


def traced(desk, words, input=None, extra=()):
    """The files that a run opens, those it changes, the programs it starts, and its calls of the network."""
    log = desk.path("trace")
    run = subprocess.run(["strace", "-f", "-qq", "-s", "4096", "-o", log, "-e", "trace=file,network", *extra, desk.lovsmed, *words], cwd=desk.folder, env=desk.environment,
                         input=input if input is not None else b"", capture_output=True, timeout=120)
    opened, changed, started, network = set(), set(), [], []
    with open(log, errors="replace") as file:
        lines = file.read().split("\n")
    for line in lines:
        call = re.sub(r"^\d+ +", "", line)
        name = call.split("(")[0]
        if "ENOENT" in call or name in ("", "+++", "---") or "resumed" in name:
            continue
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', call)
        if name in ("socket", "connect", "bind", "sendto", "sendmsg", "accept", "accept4", "listen", "socketpair"):
            network.append(call[:200])
        elif name == "execve":
            started.append(paths[0])
        elif name in ("rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmodat",
                      "chown", "fchownat", "truncate", "mknod", "mknodat", "utimensat", "creat"):
            changed |= set(paths)
        elif name.startswith("open") and paths:
            opened.add(paths[0])
            if re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", call):
                changed.add(paths[0])
    os.remove(log)
    absolute = lambda path: os.path.normpath(os.path.join(desk.folder, path))  # noqa: E731
    return run, {absolute(path) for path in opened}, {absolute(path) for path in changed}, started[1:], network


def inside(paths, *folders):
    return sorted(path for path in paths if not any(path == folder or path.startswith(folder + "/") for folder in folders) and not MACHINE.match(path))


@check("no command uses the network, or opens what it was not asked for")
def _(desk):
    desk_of_texts(desk)
    desk.put("ude/hemmelig.lov", "§ 1. Hemmelig.\n")
    desk.put("lov.html", f'<base href="http://example.org/"><link rel=stylesheet href="http://example.org/x.css"><img src="file:///etc/passwd"><p>§ 1. Badet.</p>{MARKUP}')
    commands = [command.split() for command in COMMANDS] + [
        ["import", "lov.html"], ["--version"], ["--help"], ["rules"], ["explain", "numbering/section-gap"], ["config", "--schema"], ["man"], ["completions", "bash"],
        ["bug-report"], ["check", "lov.html"], ["check", "lov.lov", "aendring.lov", "--library", "love", "--output", "sarif=ud.sarif"]]
    for words in commands:
        run, opened, changed, started, network = traced(desk, words)
        expect(not network, f"{words}: {network[:3]}")
        expect(not started, f"{words}: starts {started}")
        expect(not inside(opened, desk.folder), f"{words}: opens {inside(opened, desk.folder)}")
        expect(not any("ude" in path for path in opened), f"{words}: opens {opened}")
        allowed = {desk.path("ud.sarif")}
        wrong = [path for path in inside(changed, desk.path("home/.cache/lovsmed"), desk.path("home/.cache")) if path not in allowed
                 and not path.startswith(desk.path(".lovsmed-"))]
        expect(not wrong, f"{words}: writes {wrong}")


def frames(*messages):
    return b"".join(map(frame, messages))


@check("no message of a client makes the server read, write or send elsewhere")
def _(desk):
    desk_of_texts(desk)
    secret = desk.put("ude/hemmelig.lov", "Lov om hemmeligheder\n\n§ 1. Kodeordet er sesam.\n")
    workspace = desk.path("arbejde")
    desk.put("arbejde/lov.lov", ACT)
    hostile = [
        f"file://{workspace}/../ude/hemmelig.lov", "file:///etc/passwd", "file://evil.example.org/share/lov.lov", "http://example.org/lov.lov", "lovsmed:/etc/passwd.lov",
        f"lovsmed:{secret}.lov", f"lovsmed:{secret}", "file:///dev/zero", "file:///%2e%2e/%2e%2e/etc/passwd", "javascript:alert(1)", "lovsmed://rules/../../etc/passwd.md",
        "file:///proc/self/environ", "", "file://", "\0", f"lovsmed://aendring/{secret}", "untitled:../../x"]
    messages, number = [{"id": 0, "method": "initialize", "params": {
        "processId": None, "workspaceFolders": [{"uri": f"file://{workspace}", "name": "a"}],
        "capabilities": {"workspace": {"textDocumentContent": {}, "diagnostics": {"refreshSupport": True}}, "textDocument": {"diagnostic": {}}}}}, {"method": "initialized", "params": {}}], 0
    uri = f"file://{workspace}/lov.lov"
    messages.append({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": uri, "languageId": "lov", "version": 1, "text": ACT}}})
    for address in hostile:
        document = {"textDocument": {"uri": address}}
        place = {**document, "position": {"line": 0, "character": 0}}
        for method, params in (
            ("workspace/textDocumentContent", {"uri": address}), ("textDocument/diagnostic", document), ("textDocument/hover", place), ("textDocument/definition", place),
            ("textDocument/rename", {**place, "newName": "7"}), ("textDocument/documentSymbol", document),
            ("workspace/executeCommand", {"command": "lovsmed.showAmendedAct", "arguments": [address, "§ 1"]}),
            ("workspace/executeCommand", {"command": address, "arguments": []}), ("codeLens/resolve", {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}},
                                                                                                     "data": {"uri": address, "count": 1}}),
            ("codeAction/resolve", {"title": "x", "kind": "refactor.rewrite", "data": {"uri": address, "version": 1, "range": {
                "start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}, "ordinal": 0}}),
            ("callHierarchy/incomingCalls", {"item": {"name": "x", "kind": 1, "uri": address, "range": {}, "selectionRange": {}}})):
            number += 1
            messages.append({"id": number, "method": method, "params": params})
        for kind in (1, 2, 3):
            messages.append({"method": "workspace/didChangeWatchedFiles", "params": {"changes": [{"uri": address, "type": kind}]}})
        messages.append({"method": "textDocument/didSave", "params": document})
    number += 1
    messages += [{"id": number, "method": "workspace/symbol", "params": {"query": "hemmelig"}}, {"id": number + 1, "method": "workspace/diagnostic", "params": {"previousResultIds": []}},
                 {"id": number + 2, "method": "shutdown", "params": None}, {"method": "exit", "params": None}]
    run, opened, changed, started, network = traced(desk, ["lsp"], frames(*messages))
    expect(run.returncode == 0, f"status {run.returncode}: {run.stderr[:200]}")
    expect(run.stdout.count(b'"id":') >= number, "not every request was answered")
    expect(not network and not started, f"{network[:3]} {started}")
    expect(b"sesam" not in run.stdout and b"root:" not in run.stdout, "something of another file is in an answer")
    wrong = inside(opened, workspace, desk.path("home/.cache"), desk.path("home/.config"))
    # The nearest configuration is looked for upwards, which does not find one here.
    expect(not wrong, f"opens {wrong}")
    expect(not inside(changed, desk.path("home/.cache")), f"writes {inside(changed, desk.path('home/.cache'))}")


@check("an opened text far away has only its own folder looked into")
def _(desk):
    # A client may open any text; for its configuration the folders above it are asked, and for an act it amends its own folder.
    desk.put("ude/aendring.lov", AMENDING)
    desk.put("ude/lov.lov", ACT)
    desk.put("arbejde/lov.lov", ACT)
    uri = f"file://{desk.path('ude/aendring.lov')}"
    run, opened, changed, started, network = traced(desk, ["lsp"], frames(
        {"id": 0, "method": "initialize", "params": {"processId": None, "capabilities": PULLS,
                                                    "workspaceFolders": [{"uri": f"file://{desk.path('arbejde')}", "name": "a"}]}},
        {"method": "initialized", "params": {}}, {"method": "textDocument/didOpen", "params": {"textDocument": {"uri": uri, "languageId": "lov", "version": 1, "text": AMENDING}}},
        {"id": 1, "method": "textDocument/diagnostic", "params": {"textDocument": {"uri": uri}}}, {"id": 2, "method": "shutdown", "params": None}, {"method": "exit", "params": None}))
    expect(run.returncode == 0 and not network and not started, f"{run.returncode} {network} {started}")
    wrong = inside(opened, desk.path("arbejde"), desk.path("ude"), desk.path("home"))
    expect(not wrong, f"opens {wrong}")
    expect(not inside(changed, desk.path("home/.cache")), f"writes {changed}")


@check("a configuration starts no program and shows no other file")
def _(desk):
    desk.put("lov.lov", ACT)
    secret = desk.put("ude/hemmelig.txt", "sesam luk dig op\nkodeord: 1234\n")
    os.mkfifo(desk.path("roer"))
    for text in (f'[[plugin]]\nname = "ond"\ncommand = ["sh", "-c", "touch {desk.path("ran")}"]\n',
                 *[f'[[own-rule]]\nrule = "hus/ord"\nmessage = "x"\nword-list = "{path}"\n' for path in (secret, "../../../../../../etc/passwd", "roer", "/dev/zero", "/proc/self/mem", ".")],
                 *[f'[library]\nfolders = ["{path}"]\n' for path in ("/etc", "roer", "/dev", "ude")],
                 f'[check]\nexclude = ["{secret}"]\n', "a = 1\n" * 100_000, "[" * 100_000, 'x = "' + "a" * 1_000_000):
        desk.put("lovsmed.toml", text)
        for words in (("check", "lov.lov"), ("check", "lov.lov", "--format", "json"), ("config", "lov.lov"), ("rules", "--config", "lovsmed.toml")):
            result = desk.run(*words)
            told = result.out + result.err
            for word in (b"sesam", b"1234", b"root:", b"/bin/bash"):
                expect(word not in told, f"{words} with {text[:80]!r}: shows {told[:300]!r}")
        with Editor(desk, folders=[desk.folder]) as editor:
            items = json.dumps(editor.open_and_ask("lov.lov", ACT))
            expect("sesam" not in items and "root:" not in items, f"{text[:80]!r} in the editor")
            expect(editor.end() == 0, "status")
    expect(not os.path.exists(desk.path("ran")), "a plug-in was run that nobody allowed")
    # A folder cannot call itself trusted.
    desk.put("lovsmed.toml", f'[[plugin]]\nname = "ond"\ncommand = ["sh", "-c", "touch {desk.path("ran")}"]\n')
    desk.put("trusted-folders", desk.folder + "\n")
    desk.put(".config/lovsmed/trusted-folders", desk.folder + "\n")
    desk.run("check", "lov.lov")
    expect(not os.path.exists(desk.path("ran")), "a folder has called itself trusted")


@check("an archive writes nowhere, and its parts are read from it alone")
def _(desk):
    import zipfile
    with zipfile.ZipFile(desk.path("ond.docx"), "w") as archive:
        base = "http://schemas.openxmlformats.org"
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{base}/package/2006/relationships"><Relationship Id="a" Type="{base}/officeDocument/2006/relationships/'
                         'officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{base}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>§ 1. Badet.</w:t></w:r></w:p></w:body></w:document>')
        for name in ("../ud.txt", "/tmp/ud.txt", "word/../../ud.txt", "..\\ud.txt", "word/_rels/document.xml.rels"):
            archive.writestr(name, "<x/>" if name.endswith("rels") else "skrevet")
    os.mkdir(desk.path("tekster"))
    os.mkdir(desk.path("word"))
    shutil.move(desk.path("ond.docx"), desk.path("word/ond.docx"))
    for words in (["import", "word/ond.docx"], ["import", "word", "--output", "tekster"], ["check", "word/ond.docx"]):
        run, opened, changed, started, network = traced(desk, words)
        expect(not started and not network, f"{words}: {started} {network}")
        expect(not inside(opened, desk.folder), f"{words}: opens {inside(opened, desk.folder)}")
        expect(not inside(changed, desk.path("tekster"), desk.path("home/.cache")), f"{words}: writes {changed}")
    expect(sorted(os.listdir(desk.path("tekster"))) == ["ond.txt"], f"{os.listdir(desk.path('tekster'))}")


@check("a temporary file cannot be laid in wait for")
def _(desk):
    # Whoever may write in the folder could otherwise have a link lie where the new text is put together.
    desk.put("lov.lov", ACT)
    run, opened, changed, started, network = traced(desk, ["check", "--fix", "lov.lov"])
    made = [path for path in changed if os.path.basename(path).startswith(".lovsmed-")]
    expect(len(made) == 1, f"writes {changed}")
    again = [path for path in traced(desk_with(desk), ["check", "--fix", "lov.lov"])[2] if os.path.basename(path).startswith(".lovsmed-")]
    expect(again and again != made, f"the name can be known: {made} {again}")
    expect(not inside(changed, desk.folder), f"writes {changed}")


def desk_with(desk):
    desk.put("lov.lov", ACT)
    return desk


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lovsmed", nargs="?", default=str(ROOT / "dist/lovsmed"))
    parser.add_argument("--only", default="", metavar="WORD", help="only the checks whose name holds this word")
    options = parser.parse_args()
    passed = failed = 0
    lovsmed = os.path.realpath(options.lovsmed)
    for name, function in CHECKS:
        if options.only not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                function(Desk(lovsmed, folder, 0))
                passed += 1
            except (Wrong, subprocess.TimeoutExpired, OSError, ValueError, KeyError, TypeError, tree.ParseError) as wrong:
                failed += 1
                print(f"FAILED: {name}: {type(wrong).__name__} {wrong}", flush=True)
    print(f"safety: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
