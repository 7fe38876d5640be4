#!/usr/bin/env bash
# Builds Updraft and runs its tests; see --help.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. app/prepare.sh

usage() {
    cat <<'TEXT'
usage: tests/run.sh [--asan | --tsan | --tidy [COMMIT]] [--units] [--filter REGEX] [--werror] [--long]

Installs missing Debian packages, builds Updraft with its tests and runs them through ctest, whose last lines say
what passed. Tests that need npm or pip packages fetch them once into build/; without a network they are skipped,
saying so.

  --asan          build and run with the address and undefined-behaviour sanitizers (build/asan)
  --tsan          the same with the thread sanitizer (build/tsan)
  --tidy [COMMIT] run clang-tidy instead of the tests: over everything that was compiled (some ten minutes), or over
                  what differs from that commit
  --units         only the unit tests; builds only what they need
  --filter REGEX  only the tests whose names match; builds only what they need
  --werror        warnings are errors, as .ci/run has it
  --long          give the mixed load 60 seconds instead of 20
  --help          this text
TEXT
}

# Tests at once; those that measure time run by themselves (tests/CMakeLists.txt, ALONE).
jobs=$(nproc)
[ "$jobs" -le 4 ] || jobs=4

preset=release tidy=no tidy_base=''
selection=()
options=(-DUPDRAFT_TESTS=ON)
while [ $# -gt 0 ]; do
    case $1 in
        --asan) preset=asan ;;
        --tsan) preset=tsan ;;
        --tidy) tidy=yes; if [ $# -gt 1 ] && [[ $2 != -* ]]; then tidy_base=$2; shift; fi ;;
        --filter) [ $# -gt 1 ] || die "--filter needs a regular expression"; selection+=(-R "$2"); shift ;;
        --units) selection+=(-L '^unit$') ;;
        --werror) options+=(-DUPDRAFT_WERROR=ON) ;;
        --long) export UPDRAFT_LOAD_SECONDS=60 ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

# Programs that the chosen tests are made of: a C++ test is named after its target; a script needs the server.
targets_of_tests() {
    local known
    known=$(ninja -C "build/$preset" -t targets all | sed -n 's/^\([A-Za-z0-9_]*\): phony$/\1/p' | sort -u)
    ctest --preset "$preset" -N "${selection[@]}" | sed -n 's/^ *Test *#[0-9]*: //p' | while read -r test; do
        if grep -qx "$test" <<<"$known"; then echo "$test"; elif grep -qx updraftd <<<"$known"; then echo updraftd; fi
    done | sort -u
}

install_packages app/packages.txt app/packages-studio.txt tests/packages.txt
configure "$preset" "${options[@]}"

if [ $tidy = yes ]; then
    install_packages tests/packages-tidy.txt
    exec tests/style/tidy.sh "$preset" "$tidy_base"
fi

if [ ${#selection[@]} -gt 0 ]; then
    mapfile -t targets < <(targets_of_tests)
    [ ${#targets[@]} -eq 0 ] || build "$preset" "${targets[@]}"
    exec ctest --preset "$preset" --parallel "$jobs" "${selection[@]}"
fi
build "$preset"
exec ctest --preset "$preset" --parallel "$jobs"
