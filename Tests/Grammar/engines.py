"""The four highlighters as they are: each gives the labels that its grammar marks in a text."""
import html
import json
import logging
import os
import pathlib
import re
import subprocess
import tomllib
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
GRAMMAR = ROOT / "Grammar"
HOME = ROOT / ".build" / "grammar"
VOCABULARY = tomllib.loads((GRAMMAR / "vocabulary.toml").read_text(encoding="utf-8"))
KINDS = list(VOCABULARY["kinds"])
# The kinds that name provisions and so can be held against an outline.
LABELS = ("section", "subsection", "item", "instruction", "chapter", "part", "annex")
MARKS = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


@dataclass(frozen=True, order=True)
class Mark:
    """A label: the line and the column it begins at, from 0 and in code points, and its kind."""
    line: int
    column: int
    kind: str
    text: str = ""


def lines_of(path):
    """The lines of a text as the engines see them."""
    return pathlib.Path(path).read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def put(path, text):
    """Writes a file unless it holds the text already; whether it did."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8")
    return True


def join(pieces):
    """The labels among `(line, column, kind, text)`, pieces of one label that touch made one."""
    made = []
    for line, column, kind, text in pieces:
        last = made[-1] if made else None
        if last and last[0] == line and last[2] == kind and last[1] + len(last[3]) == column:
            last[3] += text
        else:
            made.append([line, column, kind, text])
    return [Mark(*piece) for piece in made if piece[2] in LABELS]


def run(command, **more):
    done = subprocess.run(command, capture_output=True, timeout=300, **more)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
    return done.stdout


class TextMate:
    """`textmate-grammar-python`, on the regular expressions of Oniguruma, as VS Code's."""
    name = "TextMate"
    # It is in Python, and slow: of a corpus it reads every fourth text.
    every = 4
    longest_line = None  # too slow in itself; the expressions are Sublime's

    def __init__(self):
        from textmate_grammar.parsers.base import LanguageParser
        logging.disable(logging.CRITICAL)
        grammar = json.loads((GRAMMAR / "lov.tmLanguage.json").read_text(encoding="utf-8"))
        self.parser = LanguageParser(grammar)
        self.kinds = {f"{made['textmate'].split()[0]}.lov": kind for kind, made in VOCABULARY["kinds"].items()}

    def tokens(self, path):
        """`(line, column, kind, text)` of all that is coloured."""
        # It stumbles over a last line without a line end.
        element = self.parser.parse_string("\n".join([*lines_of(path), ""]))
        for (line, column), text, scopes in element.flatten() if element else []:
            kind = self.kinds.get(scopes[-1].split()[0])
            if kind:
                yield line, column, kind, text

    def labels(self, paths):
        return {path: join(self.tokens(path)) for path in paths}


class Kate:
    """Debian's `kate-syntax-highlighter`: KSyntaxHighlighting, on PCRE2. A theme in which each kind has a colour of its own tells
    what is what."""
    name = "Kate"
    every = 1
    longest_line = 10_000  # Kate itself breaks longer ones

    def __init__(self):
        data = HOME / "kate" / "org.kde.syntax-highlighting"
        for folder in ("syntax", "themes"):
            (data / folder).mkdir(parents=True, exist_ok=True)
        put(data / "syntax" / "lov.xml", (GRAMMAR / "lov.xml").read_text(encoding="utf-8"))
        colours = {kind: f"#0000{index + 1:02x}" for index, kind in enumerate(KINDS)}
        styles = {kind: {"text-color": colour, "selected-text-color": colour} for kind, colour in colours.items()}
        theme = {
            "metadata": {"name": "Kinds", "revision": 1}, "editor-colors": {"BackgroundColor": "#ffffff"},
            "text-styles": {"Normal": {"text-color": "#ffffff", "selected-text-color": "#ffffff"}},
            "custom-styles": {VOCABULARY["title"]: styles}}
        put(data / "themes" / "kinds.theme", json.dumps(theme))
        self.kinds = {colour: kind for kind, colour in colours.items()}
        self.environment = {**os.environ, "XDG_DATA_HOME": str(HOME / "kate"), "QT_QPA_PLATFORM": "offscreen"}

    def tokens(self, path):
        command = ["kate-syntax-highlighter", "-s", VOCABULARY["title"], "-t", "Kinds", "-f", "html", path]
        page = run(command, env=self.environment).decode()
        body = page[page.index("<pre>") + 5:page.rindex("</pre>")].removeprefix("\n")
        line, column, kind = 0, 0, None
        for piece in re.split(r"(<[^>]*>|\n)", body):
            if piece == "\n":
                line, column = line + 1, 0
            elif piece.startswith("<span"):
                colour = re.search(r"color:(#[0-9a-f]{6})", piece)
                kind = self.kinds.get(colour[1]) if colour else None
            elif piece.startswith("</span"):
                kind = None
            elif piece and not piece.startswith("<"):
                text = html.unescape(piece)
                if kind:
                    yield line, column, kind, text
                column += len(text)

    def labels(self, paths):
        return {path: join(self.tokens(path)) for path in paths}


class Sublime:
    """Debian's `bat`: Sublime's syntaxes as `syntect` reads them, with a theme in which each kind has a colour of its own."""
    name = "Sublime"
    every = 1
    longest_line = 1_000_000

    def __init__(self):
        home = HOME / "bat"
        for folder in ("syntaxes", "themes"):
            (home / folder).mkdir(parents=True, exist_ok=True)
        fresh = put(home / "syntaxes" / "lov.sublime-syntax", (GRAMMAR / "lov.sublime-syntax").read_text(encoding="utf-8"))
        entries = "".join(
            f"<dict><key>scope</key><string>{made['textmate'].split()[0]}.lov</string><key>settings</key><dict>"
            f"<key>foreground</key><string>#0000{index + 1:02x}</string></dict></dict>"
            for index, made in enumerate(VOCABULARY["kinds"].values()))
        fresh |= put(
            home / "themes" / "Kinds.tmTheme",
            '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>name</key><string>Kinds</string>'
            "<key>settings</key><array><dict><key>settings</key><dict><key>background</key><string>#ffffff</string>"
            f"<key>foreground</key><string>#ffffff</string></dict></dict>{entries}</array></dict></plist>")
        self.environment = {
            **os.environ, "BAT_CONFIG_DIR": str(home), "BAT_CACHE_PATH": str(home / "cache"), "COLORTERM": "truecolor"}
        if fresh or not (home / "cache").exists():
            run(["batcat", "cache", "--build", "--blank"], env=self.environment)

    def tokens(self, path):
        command = ["batcat", "--plain", "--color=always", "--wrap=never", "--paging=never", "--tabs=0", "--theme=Kinds",
                   "-l", VOCABULARY["title"], path]
        line, column, kind = 0, 0, None
        for piece in re.split(r"(\x1b\[[0-9;]*m|\n)", run(command, env=self.environment).decode().replace("\r", "")):
            if piece == "\n":
                line, column = line + 1, 0
            elif piece.startswith("\x1b"):
                colour = re.fullmatch(r"\x1b\[38;2;0;0;(\d+)m", piece)
                index = int(colour[1]) - 1 if colour else -1
                kind = KINDS[index] if 0 <= index < len(KINDS) else None
            elif piece:
                if kind:
                    yield line, column, kind, piece
                column += len(piece)

    def labels(self, paths):
        return {path: join(self.tokens(path)) for path in paths}


class Vim:
    """Vim itself: one run for all texts, in which `vim.vim` asks `synID` of every sign, or of those a label can begin with."""
    name = "Vim"
    every = 1
    longest_line = 3_000  # Vim looks at no more (synmaxcol)

    def __init__(self):
        self.kinds = {}
        for name, rule in VOCABULARY["rules"].items():
            if "kind" in rule:
                self.kinds["lov" + "".join(word.capitalize() for word in name.split("-"))] = rule["kind"]
        self.kinds |= {f"lov{kind.capitalize()}": kind for kind in KINDS}

    def labels(self, paths):
        lists, said = HOME / f"vim-{os.getpid()}.files", HOME / f"vim-{os.getpid()}.json"
        lists.write_text("\n".join(map(str, paths)), encoding="utf-8")
        said.unlink(missing_ok=True)
        run(["vim", "-u", "NONE", "-i", "NONE", "-n", "-es", "-S", str(ROOT / "Tests" / "Grammar" / "vim.vim")],
            env={**os.environ, "GRAMMAR": str(GRAMMAR), "FILES": str(lists), "SAID": str(said), "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL)
        marks = {}
        for row in said.read_text(encoding="utf-8").splitlines():
            path, found = json.loads(row)
            marks[path] = [
                Mark(line, column, self.kinds[group], text) for line, column, group, text in found
                if self.kinds.get(group) in LABELS]
        lists.unlink()
        said.unlink()
        return {path: marks[str(path)] for path in paths}


ENGINES = (TextMate, Kate, Sublime, Vim)
