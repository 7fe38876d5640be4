"""Measures Updraft beside its peers and bare floors, all in one run on one machine, and prints ratios.

Called by run.sh. Nothing here passes or fails by a stopwatch: the table is for people.
"""
import argparse
import concurrent.futures
import json
import os
import platform
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
EVENT = b'{"hello":"world","n":42,"list":[1,2,3]}'


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def post(url, body=EVENT, timeout=60):
    request = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=timeout) as answer:
        return answer.read()


def wait_for_answer(url, process, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"{url}: the server ended with {process.returncode}")
        try:
            if json.loads(post(url)) == json.loads(EVENT):
                return
        except (OSError, ValueError):
            time.sleep(0.02)
    raise RuntimeError(f"{url}: no right answer within {seconds} s")


@contextmanager
def running(command, cwd=None, env=None):
    process = subprocess.Popen(command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


def load(url, connections, seconds):
    """Calls per second, p50 and p99 in microseconds, by wrk."""
    output = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(HERE / "post.lua"), url],
                            capture_output=True, text=True, check=True).stdout
    line = next(line for line in output.splitlines() if line.startswith("RESULT"))
    requests, duration, p50, p99, errors, longest = map(int, line.split()[1:])
    return {"rate": requests / (duration / 1e6), "p50": p50, "p99": p99, "max": longest, "errors": errors}


class Updraft:
    def __init__(self, binary, extra=()):
        self.port = free_port()
        self.folder = tempfile.mkdtemp(prefix="updraft-bench-")
        self.command = [binary, "--workspace", str(HERE), "--listen", f"127.0.0.1:{self.port}", "--data",
                        f"{self.folder}/bench.db", "--no-watch", "--set", "requests-per-concurrency=0", *extra]

    def url(self, function):
        return f"http://127.0.0.1:{self.port}/2015-03-31/functions/{function}/invocations"

    @contextmanager
    def serve(self):
        with running(self.command) as process:
            try:
                yield process
            finally:
                pass
        shutil.rmtree(self.folder, ignore_errors=True)


def measure(name, url, process, seconds, rows):
    wait_for_answer(url, process)
    load(url, 32, 2)  # warm up: environments, JIT
    many = load(url, 32, seconds)
    one = load(url, 1, max(2, seconds // 2))
    rows[name] = {"rate": many["rate"], "p99": many["p99"], "p50_one": one["p50"], "errors": many["errors"] + one["errors"]}
    print(f"  {name:28s} {many['rate']:9.0f}/s   p99 {many['p99']:7d} µs   1 connection p50 {one['p50']:6d} µs"
          f"   errors {rows[name]['errors']}", flush=True)


def peers(folder, seconds, rows):
    port = free_port()
    with running(["node", str(HERE / "peers/bare_server.mjs"), str(port)]) as process:
        measure("bare Node http", f"http://127.0.0.1:{port}/", process, seconds, rows)
    port = free_port()
    with running(["/usr/bin/python3", str(HERE / "peers/bare_server.py"), str(port)]) as process:
        measure("bare Python socketserver", f"http://127.0.0.1:{port}/", process, seconds, rows)
    if not folder or not (folder / "node_modules").is_dir():
        print("  peers are not installed (npm was not reachable): left out")
        return
    for file in (HERE / "peers").iterdir():
        shutil.copy(file, folder)
    tools = folder / "node_modules/.bin"
    port = free_port()
    with running([tools / "functions-framework", "--source", folder / "framework.js", "--target=echo", f"--port={port}"],
                 cwd=folder) as process:
        measure("functions-framework", f"http://127.0.0.1:{port}/", process, seconds, rows)
    port = free_port()
    env = {**os.environ, "SLS_TELEMETRY_DISABLED": "1", "SLS_NOTIFICATIONS_MODE": "off", "CI": "1"}
    with running([tools / "serverless", "offline", "--httpPort", str(port), "--lambdaPort", str(free_port()),
                  "--noPrependStageInUrl"], cwd=folder, env=env) as process:
        measure("serverless-offline", f"http://127.0.0.1:{port}/echo", process, seconds, rows)
    port = free_port()
    with running([tools / "workerd", "serve", "workerd.capnp", f"--socket-addr=http=127.0.0.1:{port}"], cwd=folder) as process:
        measure("workerd", f"http://127.0.0.1:{port}/", process, seconds, rows)


def updraft(binary, seconds, rows):
    for label, extra in (("", ()), (" (recording off)", ("--no-recording",))):
        server = Updraft(binary, extra)
        with server.serve() as process:
            measure("Updraft Node" + label, server.url("echo-node"), process, seconds, rows)
            measure("Updraft Python" + label, server.url("echo-python"), process, seconds, rows)


def ratio_table(rows):
    def row(label, ours, theirs, wanted, key="rate", better="more"):
        if ours not in rows or theirs not in rows:
            return
        value = rows[ours][key] / rows[theirs][key]
        reached = value >= wanted if better == "more" else value <= wanted
        print(f"  {label:58s} {value:6.2f}   wanted {'>=' if better == 'more' else '<='} {wanted:<5} {'reached' if reached else 'NOT reached'}")

    print("\nRatios")
    row("Node, 32 connections: of functions-framework", "Updraft Node", "functions-framework", 4)
    row("Node, 32 connections: of serverless-offline", "Updraft Node", "serverless-offline", 15)
    row("Node, 32 connections: of workerd", "Updraft Node", "workerd", 1.5)
    row("Node, 32 connections: of bare Node http", "Updraft Node", "bare Node http", 0.8)
    row("Python, 32 connections: of bare Python socketserver", "Updraft Python", "bare Python socketserver", 0.8)
    for peer in ("functions-framework", "serverless-offline", "workerd"):
        row(f"Node, 1 connection: p50 of {peer}", "Updraft Node", peer, 1, "p50_one", "less")
    row("Node, 1 connection: p50 of bare Node http", "Updraft Node", "bare Node http", 1.5, "p50_one", "less")
    row("Python, 1 connection: p50 of bare Python socketserver", "Updraft Python", "bare Python socketserver", 1.5, "p50_one", "less")
    row("Recording: throughput with it of without it (Node)", "Updraft Node", "Updraft Node (recording off)", 0.8)
    row("Recording: throughput with it of without it (Python)", "Updraft Python", "Updraft Python (recording off)", 0.8)


def parallel(url, count, body=b"{}"):
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        begin = time.monotonic()
        list(pool.map(lambda _: post(url, body), range(count)))
        return time.monotonic() - begin


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def behaviour(binary):
    print("\nScaling")
    server = Updraft(binary)
    with server.serve() as process:
        wait_for_answer(server.url("echo-node"), process)
        parallel(server.url("sleep"), 100)  # makes the environments
        print(f"  100 calls that sleep 200 ms, 100 warm environments: {parallel(server.url('sleep'), 100):.3f} s (wanted < 0.6)")
        alone = min(parallel(server.url("cpu"), 1) for _ in range(3))
        both = min(parallel(server.url("cpu"), 2) for _ in range(3))
        print(f"  CPU-bound function: 1 call {alone:.3f} s, 2 calls at once {both:.3f} s: {2 * alone / both:.2f} cores used")
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            spinning = pool.submit(post, server.url("spin"), b'{"seconds": 6}')
            time.sleep(0.5)
            busy = load(server.url("echo-node"), 1, 4)
            spinning.result()
        print(f"  warm p99 of another function while one spins: {busy['p99'] / 1000:.2f} ms (wanted < 10)")


def hundred_functions(folder):
    lines = ["Transform: AWS::Serverless-2016-10-31", "Resources:"]
    for i in range(100):
        code = folder / f"f{i}"
        code.mkdir()
        (code / "app.py").write_text("def handler(event, context):\n    return event\n")
        lines += [f"  F{i}:", "    Type: AWS::Serverless::Function", "    Properties:", f"      FunctionName: f{i}",
                  "      Runtime: python3.11", "      Handler: app.handler", f"      CodeUri: f{i}"]
    (folder / "template.yaml").write_text("\n".join(lines) + "\n")


def interpreter_start():
    times = []
    for _ in range(10):
        begin = time.monotonic()
        subprocess.run(["/usr/bin/python3", "-c", "import json"], env={}, check=True)
        times.append(time.monotonic() - begin)
    return sorted(times)[len(times) // 2]


def first_answer(binary, folder):
    port = free_port()
    begin = time.monotonic()
    with running([binary, "--workspace", str(folder), "--listen", f"127.0.0.1:{port}", "--data", str(folder / "b.db")]) as process:
        while True:
            try:
                post(f"http://127.0.0.1:{port}/2015-03-31/functions/f42/invocations")
                break
            except OSError:
                time.sleep(0.001)
        return time.monotonic() - begin, process.poll()


def start_up(binary):
    print("\nStart")
    with tempfile.TemporaryDirectory() as name:
        hundred_functions(Path(name))
        python = interpreter_start()
        times = sorted(first_answer(binary, Path(name))[0] for _ in range(5))
        print(f"  100 functions, start to first answer: {times[2] * 1000:.0f} ms, of which Python itself {python * 1000:.0f} ms"
              f" (wanted < 80 ms beyond it: {(times[2] - python) * 1000:.0f} ms)")


def idle(binary):
    print("\nIdle")
    server = Updraft(binary)
    server.command.remove("--no-watch")
    with server.serve() as process:
        time.sleep(1)
        before = cpu_seconds(process.pid)
        time.sleep(5)
        used = (cpu_seconds(process.pid) - before) / 5
        status = Path(f"/proc/{process.pid}/status").read_text()
        rss = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
        print(f"  memory {rss / 1024:.1f} MB (wanted < 25), CPU {used * 100:.2f} % of a core (wanted < 0.5)")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updraftd", required=True)
    parser.add_argument("--peers", type=Path, help="folder with node_modules of the peers")
    parser.add_argument("--pipe-echo", help="program that measures a bare round trip to another process")
    parser.add_argument("--seconds", type=int, default=8, help="length of each load")
    parser.add_argument("--only", choices=["updraft", "floors"], help="leave the others out")
    options = parser.parse_args()
    rows = {}
    print(f"{platform.machine()}, {os.cpu_count()} cores, {platform.release()}, {time.strftime('%Y-%m-%d')}")
    if options.pipe_echo and options.only != "updraft":
        print("\nBare socket pair to another process: " + subprocess.check_output([options.pipe_echo], text=True).strip())
    print("\nEcho of a small JSON event, 32 connections (and 1 connection)")
    peers(None if options.only else options.peers and options.peers.resolve(), options.seconds, rows) if options.only != "updraft" else None
    if options.only != "floors":
        updraft(options.updraftd, options.seconds, rows)
        ratio_table(rows)
        behaviour(options.updraftd)
        start_up(options.updraftd)
        idle(options.updraftd)


if __name__ == "__main__":
    sys.exit(main())
