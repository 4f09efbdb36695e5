"""Reading what `lovsmed outline` says, for the programs beside this file."""
import glob
import json
import os
import re
import subprocess

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), None)


def fold(text):
    """`text` without invisible characters, every run of white space one plain space."""
    return re.sub(r"\s+", " ", text.translate(INVISIBLE)).strip()


def outline(lovsmed, path):
    """The outline of the text at `path`, as parsed JSON."""
    run = subprocess.run([lovsmed, "outline", "--format", "json", path], capture_output=True, timeout=120)
    if run.returncode != 0:
        raise RuntimeError(f"outline ended with {run.returncode}: {run.stderr.decode(errors='replace')[:200]}")
    return json.loads(run.stdout)


def walk(nodes):
    """Every node of `nodes` and below, in document order."""
    stack = list(reversed(nodes))
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.get("children", [])))


def texts(corpus, folder, extensions=(".txt", ".md")):
    """The paths of the texts in a folder of the corpus, in order."""
    found = glob.glob(os.path.join(corpus, folder, "**", "*"), recursive=True)
    return sorted(path for path in found if path.endswith(extensions))
