#!/usr/bin/env python3
"""Checks that every #include follows an arrow of the layer tables in runtime/README.md and widgets/README.md, that no
Qt appears below widgets, and that CMake links along the same arrows. Usage: check.py REPOSITORY"""
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


def check_table(table, readme="runtime/README.md", seen=()):
    seen = set(seen)
    for layer, allowed in table.items():
        for other in sorted(allowed - seen):
            yield f"{readme}: {layer} may not include {other}: it is not listed above {layer}"
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


def check_widget_layer(root, layer, allowed):
    """An arrow to `runtime` is one to all of runtime; what an app or a test has is never included."""
    for file in sources(root / "widgets" / layer):
        where = file.relative_to(root)
        for number, quoted, name in includes(file):
            if not quoted:
                continue
            parts = name.split("/")
            if parts[0] in ("app", "tests"):
                yield f"{where}:{number}: widgets may not include {parts[0]}"
            elif parts[0] == "runtime" and "runtime" not in allowed:
                yield f"{where}:{number}: {layer} may not include runtime ({name})"
            elif parts[0] == "widgets" and len(parts) > 2 and parts[1] != layer and parts[1] not in allowed:
                yield f"{where}:{number}: {layer} may not include {parts[1]} ({name})"
            elif parts[0] in ("runtime", "widgets"):
                if not any((root / f"{name}{end}").is_file() for end in ("", ".in")):
                    yield f"{where}:{number}: there is no {name}"
            elif (file.parent / name).is_file() and not name.endswith(".moc"):
                yield f"{where}:{number}: write the path from the repository's root, not {name}"


# Libraries that are not called after their folder: others have those names.
WIDGET_LIBRARIES = {"widgets_base": "base", "test_panel": "test", "cost_view": "cost"}


def check_widget_links(root, table, runtime):
    for layer, allowed in table.items():
        file = root / "widgets" / layer / "CMakeLists.txt"
        if not file.is_file():
            continue
        text = re.sub(r"#.*", "", file.read_text())
        for name in sorted(set(re.findall(r"\bupdraft_(\w+)", text))):
            other = WIDGET_LIBRARIES.get(name, name if name not in WIDGET_LIBRARIES.values() else None)
            if name in runtime and "runtime" not in allowed:
                yield f"{file.relative_to(root)}: {layer} may not link {name} of runtime"
            elif other in table and other not in runtime and other != layer and other not in allowed:
                yield f"{file.relative_to(root)}: {layer} may not link {other}"
            elif name in WIDGET_LIBRARIES and other != layer and other not in allowed:
                yield f"{file.relative_to(root)}: {layer} may not link {other}"


def check_widgets(root, runtime):
    if not (root / "widgets").is_dir():
        return
    readme = root / "widgets" / "README.md"
    table = read_table(readme) if readme.is_file() else {}
    if len(table) < 2:
        yield "widgets/README.md: the layer table was not found"
    yield from check_table(table, "widgets/README.md", ["runtime"])
    folders = {f.parent.name for f in (root / "widgets").glob("*/CMakeLists.txt")}
    for folder in sorted(folders - set(table)):
        yield f"widgets/README.md: the table has no row for {folder}"
    for folder in sorted(set(table) - folders):
        yield f"widgets/README.md: there is no folder {folder}"
    for layer, allowed in table.items():
        yield from check_widget_layer(root, layer, allowed)
    yield from check_widget_links(root, table, runtime)


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
    problems += check_widgets(root, table)
    for problem in problems:
        print(problem)
    print(f"{len(table)} layers, {sum(len(a) for a in table.values())} arrows, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
