#!/usr/bin/env bash
# Measures the release build beside bare floors and peers. See README.md in this folder.
# Usage: tests/bench/run.sh [--seconds N] [--only updraft|floors]
set -euo pipefail
cd "$(dirname "$0")/../.."

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
