#!/usr/bin/env bash
# Measures the release build beside bare floors and peers. See README.md in this folder.
# Usage: tests/bench/run.sh [--seconds N] [--only updraft|floors]
#        tests/bench/run.sh --telemetry [--invocations N] [--functions N] [--only read|ingest] [--again]
#        tests/bench/run.sh --studio [SCENARIO ...]   start, typing, scrolling, load, memory, monitor; without any: all
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
. app/prepare.sh

# build_bench PROGRAM: one that tests/bench builds.
build_bench() {
  install_packages app/packages.txt app/packages-studio.txt tests/packages.txt
  configure release -DUPDRAFT_TESTS=ON
  build release "$1"
}

if [ "${1:-}" = --studio ]; then
  shift
  build_bench studio_bench
  [ $# -gt 0 ] || set -- start typing load monitor memory scrolling
  for scenario in "$@"; do build/release/bin/studio_bench "$scenario"; done
  exit 0
fi

if [ "${1:-}" = --telemetry ]; then
  shift
  build_bench telemetry_bench
  exec build/release/bin/telemetry_bench "$@"
fi

app/run.sh --build-only
command -v wrk >/dev/null || { echo "tests/bench needs wrk: apt-get install wrk" >&2; exit 1; }

peers=build/bench/peers
mkdir -p "$peers"
if ! cmp -s tests/bench/peers/package.json "$peers/package.json" || [ ! -d "$peers/node_modules" ]; then
  cp tests/bench/peers/package.json "$peers/"
  (cd "$peers" && npm install --no-package-lock --no-audit --no-fund >npm.log 2>&1) || echo "npm cannot install the peers: $peers/npm.log" >&2
fi
c++ -std=c++20 -O2 -o build/bench/pipe_echo tests/bench/pipe_echo.cpp
exec /usr/bin/python3 tests/bench/bench.py --pipe-echo build/bench/pipe_echo --updraftd build/release/bin/updraftd --peers "$peers" "$@"
