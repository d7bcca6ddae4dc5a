"""Tells how many lines of each target the tests ran, from what `llvm-cov export` says."""

import collections
import json
import pathlib
import sys

LEAST = 95.0
ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources"


def files(path):
    """Each file under Sources, with its summary and segments."""
    for file in json.loads(pathlib.Path(path).read_text())["data"][0]["files"]:
        name = pathlib.Path(file["filename"])
        if name.is_relative_to(SOURCES):
            yield name.relative_to(SOURCES), file


def unrun(file):
    """The lines on which code begins that was never run."""
    segments = file["segments"]
    return sorted({line for line, _, count, counts, begins, gap in segments if counts and begins and not count and not gap})


def main(path, *options):
    ran, whole = collections.Counter(), collections.Counter()
    for name, file in sorted(files(path)):
        lines = file["summary"]["lines"]
        ran[name.parts[0]] += lines["covered"]
        whole[name.parts[0]] += lines["count"]
        if "--lines" in options and (left := unrun(file)):
            print(f"{lines['count'] - lines['covered']:4} of Sources/{name}: {', '.join(map(str, left))}")
    for target in whole:
        print(f"{target:18} {ran[target]:6} of {whole[target]:6} lines {100 * ran[target] / whole[target]:6.1f} %")
    share = 100 * ran.total() / whole.total()
    print(f"{'all':18} {ran.total():6} of {whole.total():6} lines {share:6.1f} %")
    return 0 if share >= LEAST else f"fewer than {LEAST:.0f} % of the lines ran"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
