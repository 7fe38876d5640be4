# tests/bench

Measurements, not tests: nothing here passes or fails by a stopwatch. `run.sh` builds the release, installs the peers from npm into `build/bench`
(`peers/package.json`, pinned; left out, with a word, where npm is not reachable), measures everything in one run and prints ratios, because absolute figures of
a shared machine mean little. It needs `wrk`.

```sh
tests/bench/run.sh                 # everything, about five minutes
tests/bench/run.sh --only updraft  # without peers and floors
tests/bench/run.sh --seconds 3     # shorter loads
build/release/bin/store_bench      # after tests/run.sh: rows a second into the store against SQLite's bare multi-row insert
```

| file | what |
|---|---|
| `bench.py` | starts each server, waits until it answers right, warms it up, loads it with `wrk` (`post.lua`) over 32 connections and over one, prints the table and the ratios; then scaling, start and idle |
| `peers/` | the floors (a bare Node http server, a bare Python `socketserver`: parse JSON, answer the same JSON) and the peers: functions-framework, serverless-offline with serverless 3, workerd |
| `functions/`, `template.yaml` | what Updraft runs |
| `pipe_echo.cpp` | the floor under all of them: one round trip of a small frame through a socket pair to another process |
| `store_bench.cpp` | the store alone |

Updraft runs with recording on, except where the table says so, and with `requests-per-concurrency=0`: the cloud's own request rate (10,000 a second for a
function with the default limits) would otherwise end the measurement with 429s.
