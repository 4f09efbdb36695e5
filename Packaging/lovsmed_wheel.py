"""The wheel, which puts the program, its manual page and its completions into an environment of Python. There is no Python in it.

`pip install .` calls `build_wheel`, the hook of PEP 517 that pyproject.toml names; it takes dist/lovsmed, or builds it first.
"""
import base64
import hashlib
import platform
import re
import subprocess
import time
import zipfile

try:
    import tomllib
except ImportError:  # Python 3.10 and earlier
    import tomli as tomllib

import contents

# The libraries that a manylinux tag promises on every machine, so far as a program without C++ needs them.
PROMISED = re.compile(r"(libc|libm|libdl|libpthread|librt)\.so\.\d|ld-linux.*\.so\.\d")
# The earliest a ZIP file can say.
ZIP_BEGINS = 315532800


def platform_tag(binary):
    """The oldest C library that has all the program asks of it, as PEP 600 writes it."""
    said = subprocess.run(["readelf", "--wide", "--dynamic", "--version-info", binary], stdout=subprocess.PIPE, check=True)
    elf = said.stdout.decode()
    for needed in re.findall(r"\(NEEDED\).*\[(.+)\]", elf):
        if not PROMISED.fullmatch(needed):
            contents.fail(f"{binary} needs {needed}, which no manylinux tag promises")
    wanted = [tuple(map(int, version.split("."))) for version in re.findall(r"Name: GLIBC_(\d+\.\d+)", elf)]
    major, minor = max(wanted)[:2]
    return f"manylinux_{major}_{minor}_{platform.machine()}"


def metadata(version, licences):
    project = tomllib.loads((contents.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if project["version"] != version:
        contents.fail(f"pyproject.toml says {project['version']}, and the program {version}")
    rows = [
        "Metadata-Version: 2.4",
        f"Name: {project['name']}",
        f"Version: {version}",
        f"Summary: {project['description']}",
        f"Keywords: {','.join(project['keywords'])}",
        *(f"Classifier: {classifier}" for classifier in project["classifiers"]),
        f"Requires-Python: {project['requires-python']}",
        *(f"License-File: {name}" for name in licences),
        "Description-Content-Type: text/markdown",
    ]
    readme = (contents.ROOT / project["readme"]).read_text(encoding="utf-8")
    return ("\n".join(rows) + "\n\n" + readme).encode()


def write(binary, folder):
    version = contents.version_of(binary)
    tag = f"py3-none-{platform_tag(binary)}"
    information = f"lovsmed-{version}.dist-info"
    licences = contents.licences(f"{information}/licenses")

    # pip puts `scripts` where the environment has its programs, and `data` at its root.
    tree = {}
    for place, file in contents.program_of(binary).items():
        part = "scripts/" + place[len("bin/") :] if place.startswith("bin/") else "data/" + place
        tree[f"lovsmed-{version}.data/{part}"] = file
    tree.update(licences)
    tree[f"{information}/METADATA"] = contents.File(
        metadata(version, sorted(name.rsplit("/", 1)[1] for name in licences))
    )
    tree[f"{information}/WHEEL"] = contents.File(
        f"Wheel-Version: 1.0\nGenerator: lovsmed ({version})\nRoot-Is-Purelib: false\nTag: {tag}\n".encode()
    )
    record = ""
    for place, file in sorted(tree.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(file.content).digest()).rstrip(b"=").decode()
        record += f"{place},sha256={digest},{len(file.content)}\n"
    record += f"{information}/RECORD,,\n"

    # The information stands last, as the specification recommends, and RECORD after all it is about.
    order = sorted(tree, key=lambda place: (place.startswith(information), place))
    tree[f"{information}/RECORD"] = contents.File(record.encode())
    output = folder / f"lovsmed-{version}-{tag}.whl"
    with zipfile.ZipFile(output, "w") as archive:
        for place in [*order, f"{information}/RECORD"]:
            entry = zipfile.ZipInfo(place, time.gmtime(max(contents.epoch(), ZIP_BEGINS))[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100000 | tree[place].mode) << 16
            archive.writestr(entry, tree[place].content, compresslevel=9)
    return output


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    binary = contents.ROOT / "dist" / "lovsmed"
    if not binary.exists():
        subprocess.run([contents.ROOT / "Scripts" / "build-release"], check=True)
    return write(binary, contents.pathlib.Path(wheel_directory)).name
