#!/usr/bin/env bash
# Every C++ file is as clang-format writes it. Usage: format.sh REPOSITORY
set -euo pipefail
cd "$1"
command -v clang-format >/dev/null || { echo "clang-format is not installed"; exit 77; }
mapfile -t files < <(git ls-files '*.h' '*.cpp')
[ ${#files[@]} -gt 0 ] || { echo "not a git checkout: nothing to check"; exit 77; }
printf '%s\0' "${files[@]}" | xargs -0 -n 16 -P "$(nproc)" clang-format --dry-run -Werror
echo "${#files[@]} files are formatted"
