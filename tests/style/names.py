#!/usr/bin/env python3
"""Fails when two headers or sources define a type of the same name in the same namespace: the linker would take
either for both, and crash. Usage: names.py SOURCE_FOLDER"""
import collections
import pathlib
import re
import sys

NAMESPACE = re.compile(r"^\s*namespace(?:\s+([\w:]+))?\s*\{")
TYPE = re.compile(r"^(?:class|struct|enum class|enum)\s+(\w+)(?:\s+final)?(?:\s*:[^:{;][^;{]*)?\s*\{")


def types(text):
    """(namespace, name) of every type defined at the level of a named namespace."""
    spaces, depth = [], 0
    for line in re.sub(r'//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', "", text).split("\n"):
        space = NAMESPACE.match(line)
        if space:
            spaces.append((space.group(1), depth))
        found = TYPE.match(line)
        if found and depth == len(spaces) and all(name for name, _ in spaces):
            yield "::".join(name for name, _ in spaces), found.group(1)
        depth += line.count("{") - line.count("}")
        while spaces and depth <= spaces[-1][1]:
            spaces.pop()


def main():
    root = pathlib.Path(sys.argv[1])
    places = collections.defaultdict(set)
    for folder in ("runtime", "widgets", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                for name in types(path.read_text()):
                    places[name].add(path.relative_to(root))
    twice = {name: files for name, files in places.items() if len(files) > 1}
    for (space, name), files in sorted(twice.items()):
        print(f"{space}::{name} is defined more than once; rename all but one:")
        for path in sorted(files):
            print(f"  {path}")
    print(f"{len(places)} types, {len(twice)} names in two places")
    return 1 if twice or len(places) < 500 else 0


sys.exit(main())
