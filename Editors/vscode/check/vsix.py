"""Checks a packaged extension: every file that its manifests name is in it, and every file has a type.

usage: vsix.py FILE
"""

import json
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

archive = zipfile.ZipFile(sys.argv[1])
names = archive.namelist()
assert archive.testzip() is None and len(names) == len(set(names))
manifest = json.loads(archive.read("extension/package.json"))

package = xml.fromstring(archive.read("extension.vsixmanifest"))
space = {"v": package.tag[1:].split("}")[0]}
identity = package.find("v:Metadata/v:Identity", space).attrib
assert (identity["Id"], identity["Version"], identity["Publisher"]) == tuple(manifest[k] for k in ("name", "version", "publisher"))
for asset in package.iterfind("v:Assets/v:Asset", space):
    assert asset.attrib["Path"] in names, asset.attrib["Path"]

types = xml.fromstring(archive.read("[Content_Types].xml"))
ends = {row.attrib["Extension"] for row in types if "Extension" in row.attrib}
named = {row.attrib["PartName"] for row in types if "PartName" in row.attrib}
for name in names[1:]:
    assert "/" + name in named or "." + name.rsplit(".", 1)[1] in ends, name

paths = set(re.findall(r'"\./([^"]+)"', archive.read("extension/package.json").decode())) | {manifest["icon"]}
for path in paths - {"l10n", "package"}:
    assert "extension/" + path in names, path
assert any(name.startswith("extension/l10n/bundle.l10n.") for name in names)
program = archive.getinfo("extension/server/lovsmed")
assert program.external_attr >> 16 & 0o111, "the program cannot be run"
