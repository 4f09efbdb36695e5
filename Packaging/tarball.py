"""The tarball: a prefix to unpack anywhere, such as /usr/local or ~/.local."""
import gzip
import io
import platform
import tarfile

import contents


def write(binary, folder):
    name = f"lovsmed-{contents.version_of(binary)}-linux-{platform.machine()}"
    tree = contents.program_of(binary)
    tree.update(contents.documents("share/doc/lovsmed"))
    tree.update(contents.licences("share/doc/lovsmed"))
    folders = {f"{name}/{place.rsplit('/', depth)[0]}" for place in tree for depth in range(1, place.count("/") + 1)}

    unpacked = io.BytesIO()
    with tarfile.open(fileobj=unpacked, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for place in sorted(folders | {name} | {f"{name}/{place}" for place in tree}):
            entry = tarfile.TarInfo(place)
            entry.mtime = contents.epoch()
            entry.uname = entry.gname = "root"
            file = tree.get(place[len(name) + 1 :])
            if file is None:
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(entry)
            else:
                entry.mode, entry.size = file.mode, len(file.content)
                archive.addfile(entry, io.BytesIO(file.content))
    output = folder / f"{name}.tar.gz"
    output.write_bytes(gzip.compress(unpacked.getvalue(), 9, mtime=contents.epoch()))
    return output
