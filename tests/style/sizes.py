#!/usr/bin/env python3
"""Files have at most 500 lines and functions at most 60. Usage: sizes.py REPOSITORY"""
import ast
import re
import subprocess
import sys
from pathlib import Path

FILE_LINES = 500
FUNCTION_LINES = 60
CODE = {".h", ".cpp", ".py", ".js", ".mjs", ".cjs", ".sh"}
# Literals, comments and directives hold braces that mean nothing; newlines in them still count.
NOISE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    r"|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.S | re.M)
SCOPE = re.compile(r"(?:^|\s)(?:namespace|class|struct|union|enum|extern)\b(?!.*\)\s*(?:const|noexcept|override|final)*\s*$)", re.S)


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


def cpp_functions(text):
    """(first line, lines) of every outermost function; what is inside a function counts as part of it."""
    text = NOISE.sub(blank, text)
    depth, function_depth, head_start, first = 0, None, 0, 0
    for found in re.finditer(r"[{};]", text):
        mark, at = found[0], found.start()
        if mark == "{":
            head = text[head_start:at]
            if function_depth is None and ")" in head and not SCOPE.search(head):
                function_depth = depth
                first = head_start + len(head) - len(head.lstrip())
            depth += 1
        elif mark == "}":
            depth -= 1
            if function_depth == depth:
                start = text.count("\n", 0, first) + 1
                yield start, text.count("\n", 0, at) + 2 - start
                function_depth = None
        head_start = at + 1


def python_functions(text):
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return  # a victim of tests: functions that must fail to load
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno + 1


def problems(name, text):
    lines = text.count("\n")
    if lines > FILE_LINES:
        yield f"{name}: {lines} lines, at most {FILE_LINES}"
    suffix = Path(name).suffix
    functions = cpp_functions(text) if suffix in (".h", ".cpp") else python_functions(text) if suffix == ".py" else ()
    for line, length in functions:
        if length > FUNCTION_LINES:
            yield f"{name}:{line}: a function of {length} lines, at most {FUNCTION_LINES}"


def tracked(root):
    names = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, check=False).stdout
    return [n for n in names.decode().split("\0") if n and Path(n).suffix in CODE and (root / n).is_file()]


def self_check():
    long_body = "int f(int a) {\n" + "  g();\n" * 60 + "}\n"
    assert len(list(problems("a.cpp", long_body))) == 1
    assert not list(problems("a.cpp", "namespace n {\nstruct S {\n" + "  int f() { return 1; }\n" * 90 + "};\n}\n"))
    assert not list(problems("a.cpp", 'const char* s = "(){";\n' + "// f() {\n" * 70))
    assert len(list(problems("a.cpp", "namespace n {\nclass C final : public B {\n" + long_body + "};\n}\n"))) == 1
    assert len(list(problems("a.py", "def f():\n" + "    g()\n" * 60))) == 1
    assert len(list(problems("a.js", "\n" * 501))) == 1


def main(root):
    self_check()
    names = tracked(root)
    if not names:
        print("not a git checkout: nothing to measure")
        return 77
    found = [p for name in names for p in problems(name, (root / name).read_text(errors="replace"))]
    print("\n".join(found + [f"{len(names)} files, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
