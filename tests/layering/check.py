#!/usr/bin/env python3
"""Checks that every #include follows an arrow of the layer table in runtime/README.md, that no Qt appears below
widgets, and that CMake links along the same arrows. Usage: check.py REPOSITORY"""
import re
import sys
from pathlib import Path

ROW = re.compile(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|\s*$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT = re.compile(r"^(Qt\w*/|Q[A-Z]\w*$|Qsci/|q[a-z]+\.h$)")
SOURCES = {".h", ".cpp", ".hpp", ".cc"}


def read_table(readme):
    """{layer: set of layers it may include}, in the table's order."""
    table = {}
    for line in readme.read_text().splitlines():
        row = ROW.match(line)
        if row:
            table[row[1]] = set(re.findall(r"`(\w+)`", row[2]))
    return table


def check_table(table):
    seen = set()
    for layer, allowed in table.items():
        for other in sorted(allowed - seen):
            yield f"runtime/README.md: {layer} may not include {other}: it is not listed above {layer}"
        seen.add(layer)


def includes(file):
    for number, line in enumerate(file.read_text(errors="replace").splitlines(), 1):
        found = INCLUDE.match(line)
        if found:
            yield number, found[1] == '"', found[2]


def sources(folder):
    return sorted(f for f in folder.rglob("*") if f.suffix in SOURCES) if folder.is_dir() else []


def check_layer(root, layer, allowed):
    for file in sources(root / "runtime" / layer):
        where = file.relative_to(root)
        for number, quoted, name in includes(file):
            if QT.match(name):
                yield f"{where}:{number}: Qt below widgets: {name}"
            if not quoted:
                continue
            parts = name.split("/")
            if parts[0] in ("app", "widgets", "tests"):
                yield f"{where}:{number}: runtime may not include {parts[0]}"
            elif parts[0] == "runtime" and parts[1] != layer and parts[1] not in allowed:
                yield f"{where}:{number}: {layer} may not include {parts[1]} ({name})"
            elif parts[0] == "runtime" and not any((root / f"{name}{end}").is_file() for end in ("", ".in")):
                yield f"{where}:{number}: there is no {name}"
            elif parts[0] != "runtime" and (file.parent / name).is_file():
                yield f"{where}:{number}: write the path from the repository's root, not {name}"


def check_daemon(root):
    for file in sources(root / "app" / "daemon"):
        for number, _, name in includes(file):
            if QT.match(name) or name.startswith("widgets/"):
                yield f"{file.relative_to(root)}:{number}: the server knows no Qt and no widgets: {name}"


def check_links(root, table):
    """LINKS entries are the same arrows; Qt appears in no CMake file outside widgets and app/studio."""
    for layer, allowed in table.items():
        file = root / "runtime" / layer / "CMakeLists.txt"
        if not file.is_file():
            continue
        text = re.sub(r"#.*", "", file.read_text())
        for other in re.findall(r"\bupdraft_(\w+)", text):
            if other in table and other != layer and other not in allowed:
                yield f"{file.relative_to(root)}: {layer} may not link {other}"
    for folder in ("runtime", "app/daemon"):
        for file in sorted((root / folder).rglob("CMakeLists.txt")):
            if re.search(r"\bQt6?\b", re.sub(r"#.*", "", file.read_text())):
                yield f"{file.relative_to(root)}: Qt below widgets"


def main(root):
    table = read_table(root / "runtime" / "README.md")
    problems = list(check_table(table))
    folders = {f.parent.name for f in (root / "runtime").glob("*/CMakeLists.txt")}
    for folder in sorted(folders - set(table)):
        problems.append(f"runtime/README.md: the table has no row for {folder}")
    if len(table) < 2:
        problems.append("runtime/README.md: the layer table was not found")
    for layer, allowed in table.items():
        problems += check_layer(root, layer, allowed)
    problems += check_daemon(root)
    problems += check_links(root, table)
    for problem in problems:
        print(problem)
    print(f"{len(table)} layers, {sum(len(a) for a in table.values())} arrows, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
