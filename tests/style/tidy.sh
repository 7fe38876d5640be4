#!/usr/bin/env bash
# clang-tidy over every source file that a build directory compiles, or over those of them that differ from a commit;
# .clang-tidy says what is checked. Usage: tidy.sh PRESET [COMMIT]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
database=build/$1/compile_commands.json
mapfile -t files < <(jq -r '.[].file' "$database" | grep -v '/build/' | sort -u)
if [ -n "${2:-}" ]; then
    mapfile -t files < <(comm -12 <(printf '%s\n' "${files[@]}") \
        <(git diff --name-only --diff-filter=d "$2" -- '*.cpp' | sed "s#^#$PWD/#" | sort -u))
    [ ${#files[@]} -gt 0 ] || { echo "no source file differs from $2"; exit 0; }
fi
# clang cannot read GCC's precompiled header, and includes the text of it instead when told to.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
jq '[.[] | .command |= gsub("-include [^ ]*qt_pch.dir/cmake_pch.hxx"; "-include '"$PWD"'/widgets/pch.h")
    | .command |= gsub("-include [^ ]*cmake_pch.hxx"; "-include '"$PWD"'/runtime/base/pch.h")
    | .command |= gsub("-fpch-preprocess|-Winvalid-pch|-Werror"; "")]' "$database" >"$folder/compile_commands.json"
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$folder" \
    --extra-arg=-Wno-unknown-warning-option 2> >(grep -v ' warnings\? generated\.$' >&2)
echo "clang-tidy has nothing to say about ${#files[@]} files"
