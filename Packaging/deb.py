"""The Debian package, made by dpkg-deb of a staged tree."""
import email.utils
import gzip
import hashlib
import os
import pathlib
import re
import subprocess
import tempfile

import contents

DEBIAN = contents.PACKAGING / "debian"
DOCUMENTS = "usr/share/doc/lovsmed"
# The completions of what is packaged lie elsewhere than those of what an administrator installs.
ZSH = "usr/share/zsh/vendor-completions/_lovsmed"
# Packages of plug-ins that Debian's Vim and Neovim load of themselves, each with the folders of Editors/ that it consists of.
PLUGINS = {
    "usr/share/vim/vimfiles/pack/dist-bundle/start/lovsmed": ["vim"],
    "usr/share/nvim/site/pack/dist-bundle/start/lovsmed": ["vim", "nvim"],
}
# The package's own revision of the version.
REVISION = 1


def compressed(content):
    return contents.File(gzip.compress(content, 9, mtime=0))


def maintainer():
    return re.search(r"^Maintainer: (.+)$", (DEBIAN / "control").read_text(encoding="utf-8"), re.M)[1]


def change_log():
    """The package's changes: a version of the program each."""
    entries = [
        f"lovsmed ({version}-{REVISION}) unstable; urgency=medium\n\n"
        f"  * Version {version}; changelog.gz says what is new.\n\n"
        f" -- {maintainer()}  {email.utils.formatdate(date)}\n"
        for version, date in contents.versions()
    ]
    return "\n".join(entries).encode()


def tree_of(binary):
    """All files, by their places below the root."""
    tree = {f"usr/{place}": file for place, file in contents.program_of(binary).items()}
    tree[f"usr/{contents.MANUAL}.gz"] = compressed(tree.pop(f"usr/{contents.MANUAL}").content)
    tree[ZSH] = tree.pop("usr/" + contents.COMPLETIONS["zsh"])

    tree.update(contents.documents(DOCUMENTS))
    tree[f"{DOCUMENTS}/changelog.gz"] = compressed(tree.pop(f"{DOCUMENTS}/CHANGELOG.md").content)
    tree[f"{DOCUMENTS}/changelog.Debian.gz"] = compressed(change_log())
    tree[f"{DOCUMENTS}/copyright"] = contents.File((DEBIAN / "copyright").read_bytes())
    tree["usr/share/lintian/overrides/lovsmed"] = contents.File((DEBIAN / "lintian-overrides").read_bytes())

    editors, grammar = contents.ROOT / "Editors", contents.ROOT / "Grammar"
    for place, folders in PLUGINS.items():
        for folder in folders:
            tree.update(contents.files(editors / folder, place))
        tree.update(contents.files(grammar / "lov.vim", f"{place}/syntax/lov.vim"))
    tree.update(contents.files(editors / "emacs" / "lov-mode.el", "usr/share/emacs/site-lisp/lov-mode.el"))
    tree.update(contents.files(grammar / "lov.xml", "usr/share/org.kde.syntax-highlighting/syntax/lov.xml"))
    return tree


def depends(work, root):
    """What dpkg-shlibdeps reads out of the staged program; it wants the control file of a source package to stand by."""
    (work / "debian" / "control").write_text("Source: lovsmed\n\nPackage: lovsmed\nArchitecture: any\n", encoding="utf-8")
    said = subprocess.run(
        ["dpkg-shlibdeps", "-O", root / "usr/bin/lovsmed"], cwd=work, stdout=subprocess.PIPE, check=True
    ).stdout.decode()
    found = re.search(r"^shlibs:Depends=(.+)$", said, re.M)
    return found[1] if found else contents.fail("dpkg-shlibdeps finds no library that the program needs; is it one for Linux?")


def stage(tree, root):
    for place, file in tree.items():
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
        path.chmod(file.mode)


def write(binary, folder):
    version = f"{contents.version_of(binary)}-{REVISION}"
    architecture = subprocess.run(["dpkg", "--print-architecture"], stdout=subprocess.PIPE, check=True).stdout.decode().strip()
    tree = tree_of(binary)
    # In whole kibibytes of each file, as dpkg-gencontrol counts them.
    size = sum((len(file.content) + 1023) // 1024 for file in tree.values())
    sums = "".join(f"{hashlib.md5(file.content).hexdigest()}  {place}\n" for place, file in sorted(tree.items()))
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        root = work / "debian" / "lovsmed"
        # The folder DEBIAN is what dpkg-shlibdeps knows a package's root by.
        stage({**tree, "DEBIAN/md5sums": contents.File(sums.encode())}, root)
        control = (DEBIAN / "control").read_text(encoding="utf-8").format(
            version=version, architecture=architecture, size=size, depends=depends(work, root)
        )
        stage({"DEBIAN/control": contents.File(control.encode())}, root)
        for path in [root, *root.rglob("*")]:
            if path.is_dir():
                path.chmod(0o755)
            os.utime(path, (contents.epoch(), contents.epoch()))

        output = folder / f"lovsmed_{version}_{architecture}.deb"
        # xz writes other bytes with several threads than with one.
        environment = dict(os.environ, SOURCE_DATE_EPOCH=str(contents.epoch()), DPKG_DEB_THREADS_MAX="1")
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, output]
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return output
