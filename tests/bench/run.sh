#!/usr/bin/env bash
# Measures the release build beside bare floors and peers. See README.md in this folder.
# Usage: tests/bench/run.sh [--seconds N] [--only updraft|floors]
#        tests/bench/run.sh --telemetry [--invocations N] [--functions N] [--only read|ingest] [--again]
set -euo pipefail
cd "$(dirname "$0")/../.."

app/run.sh --build-only
if [ "${1:-}" = --telemetry ]; then
  shift
  cmake --preset release -DUPDRAFT_TESTS=ON >build/bench.log && ninja -C build/release telemetry_bench >>build/bench.log || { tail -20 build/bench.log >&2; exit 1; }
  exec build/release/bin/telemetry_bench "$@"
fi
command -v wrk >/dev/null || { echo "tests/bench needs wrk: apt-get install wrk" >&2; exit 1; }

peers=build/bench/peers
mkdir -p "$peers"
if ! cmp -s tests/bench/peers/package.json "$peers/package.json" || [ ! -d "$peers/node_modules" ]; then
  cp tests/bench/peers/package.json "$peers/"
  (cd "$peers" && npm install --no-package-lock --no-audit --no-fund >npm.log 2>&1) || echo "npm cannot install the peers: $peers/npm.log" >&2
fi
c++ -std=c++20 -O2 -o build/bench/pipe_echo tests/bench/pipe_echo.cpp
exec /usr/bin/python3 tests/bench/bench.py --pipe-echo build/bench/pipe_echo --updraftd build/release/bin/updraftd --peers "$peers" "$@"
