"""Samples of lines and the times of init, by the real bootstraps on this machine's interpreters."""

import statistics
import tempfile
import time
import unittest
from pathlib import Path

from worker_player import ERROR, INIT_ERROR, NODE, RESPONSE, Gone, Worker

WANTED, WELCOME = 1, 2

PYTHON_CODE = """import os, signal, threading, time
import helper
from site_packages_stand_in import slow

def spin(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end: pass

def handler(event, context):
    if event.get("wait"):
        time.sleep(event["wait"])
    helper.work(event.get("helper", 0))
    if event.get("spin"):
        spin(event["spin"])
    if event.get("crunch"):
        sum(i * i % 7 for i in range(int(event["crunch"])))
    if event.get("library"):
        slow(event["library"])
    if event.get("alarm"):
        return alarm(event["alarm"])
    if event.get("fork"):
        return fork(event["fork"])
    if event.get("fail"):
        spin(0.05)
        raise ValueError("no")
    if event.get("threads"):
        return threads(event["threads"])
    return "done"

def alarm(seconds):
    seen = []
    signal.signal(signal.SIGALRM, lambda *_: seen.append(1))
    signal.setitimer(signal.ITIMER_REAL, seconds)
    spin(seconds * 3)
    return len(seen)

def fork(seconds):
    child = os.fork()
    if child == 0:
        spin(seconds)
        os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

def threads(count):
    total = []
    running = [threading.Thread(target=lambda: (spin(0.02), total.append(1))) for _ in range(count)]
    for one in running: one.start()
    for one in running: one.join()
    return len(total)
"""

NODE_CODE = """const { slow } = require('slow');
function spin(ms) {
  const end = process.hrtime.bigint() + BigInt(Math.round(ms * 1e6));
  let n = 0;
  while (process.hrtime.bigint() < end) n++;
  return n;
}
function crunch(rounds) {
  let total = 0;
  for (let i = 0; i < rounds; i++) total += Math.sqrt(i) % 7;
  return total;
}
exports.handler = async (event) => {
  if (event.wait) await new Promise((done) => setTimeout(done, event.wait));
  if (event.crunch) crunch(event.crunch);
  if (event.spin) spin(event.spin);
  if (event.library) slow(event.library);
  if (event.fail) { spin(50); throw new Error('no'); }
  return 'done';
};
"""


def lines_of(profile):
    head, *lines = profile.split("\n")
    sampled, cost = map(int, head.split("\t"))
    rows = [line.split("\t") for line in lines if line]
    return sampled, cost, [(f, int(n), name, int(ns), int(count), calls) for f, n, name, ns, count, calls in rows]


class Case(unittest.TestCase):
    """A folder with a function, and what is asked of its profiles."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.task = Path(folder.name)
        self.write_function()

    def write(self, name, text):
        file = self.task / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def start(self):
        worker = Worker(self.language, "app.handler", str(self.task))
        self.addCleanup(worker.close)
        worker.ready()
        return worker

    def line(self, text):
        """Its number in the function's file."""
        return self.code.split("\n").index(text) + 1

    def check_init_times(self):
        before = time.monotonic_ns()
        with Worker(self.language, "app.handler", str(self.task)) as worker:
            loading, loaded = worker.ready().init_times
        self.assertTrue(before < loading < loaded < time.monotonic_ns())
        self.assertGreater(loaded - loading, 30_000_000)  # the helper takes this long to load

    def check_failed_init_times(self):
        with Worker(self.language, "missing.handler", str(self.task)) as worker:
            answer = worker.read_answer()
            self.assertEqual(answer.kind, INIT_ERROR)
            loading, loaded = answer.init_times
            self.assertLess(loading, loaded)

    def print_overhead(self, event):
        """Printed only: a stopwatch on a busy machine proves nothing."""
        worker = self.start()
        times = {0: [], WANTED: [], WELCOME: []}
        for _ in range(40):
            for flags, found in times.items():
                began = time.perf_counter()
                worker.invoke(event, flags=flags)
                found.append(time.perf_counter() - began)
        typical = {flags: statistics.quantiles(found)[0] for flags, found in times.items()}
        shares = ["%+.1f %%" % ((typical[flags] / typical[0] - 1) * 100) for flags in (WANTED, WELCOME)]
        print("%s, %.1f ms: wanted %s, welcome %s" % (self.language, typical[0] * 1e3, *shares))


class PythonProfiles(Case):
    language = "python"
    code = PYTHON_CODE

    def write_function(self):
        self.write("app.py", PYTHON_CODE)
        self.write("helper.py", "import time\ntime.sleep(0.03)\ndef work(seconds):\n    time.sleep(seconds)\n")
        library = "import time\ndef slow(seconds):\n    end = time.perf_counter() + seconds\n    while time.perf_counter() < end: pass\n"
        self.write("site-packages/slow_library.py", library)
        stand_in = "import sys\nsys.path.insert(0, __file__.rsplit('/', 1)[0] + '/site-packages')\nfrom slow_library import slow\n"
        self.write("site_packages_stand_in.py", stand_in)

    def test_init_times(self):
        self.check_init_times()
        self.check_failed_init_times()

    def test_finds_the_lines_that_compute_and_wait(self):
        worker = self.start()
        answer = worker.invoke({"wait": 0.1, "spin": 0.2, "helper": 0.06}, flags=WANTED)
        self.assertEqual(answer.kind, RESPONSE)
        sampled, cost, lines = lines_of(answer.profile)
        self.assertGreater(sampled, 300_000_000)
        self.assertGreater(cost, 0)
        found = {(file, line): ns for file, line, _, ns, _, _ in lines}
        spinning = sum(found.get(("app.py", self.line(text)), 0) for text in (
            "    while time.perf_counter() < end: pass",))
        self.assertGreater(spinning, 150_000_000)
        self.assertGreater(found["app.py", self.line('        time.sleep(event["wait"])')], 80_000_000)
        self.assertGreater(found["helper.py", 4], 40_000_000)
        self.assertLessEqual(sum(found.values()), sampled)
        names = {name for _, _, name, _, _, _ in lines}
        self.assertLessEqual({"spin", "handler", "work"}, names)

    def test_library_time_falls_to_the_calling_line(self):
        _, _, lines = lines_of(self.start().invoke({"library": 0.15}, flags=WANTED).profile)
        found = {(file, line): ns for file, line, _, ns, _, _ in lines}
        self.assertGreater(found["app.py", self.line('        slow(event["library"])')], 100_000_000)
        self.assertFalse([file for file, _ in found if "slow_library" in file])

    def test_nobody_who_did_not_ask_is_sampled(self):
        worker = self.start()
        self.assertIsNone(worker.invoke({"spin": 0.05}).profile)
        self.assertIsNotNone(worker.invoke({"spin": 0.05}, flags=WANTED).profile)
        self.assertIsNone(worker.invoke({"spin": 0.05}).profile)

    def test_failures_have_a_profile_too(self):
        answer = self.start().invoke({"fail": True}, flags=WANTED)
        self.assertEqual(answer.kind, ERROR)
        self.assertGreater(lines_of(answer.profile)[0], 40_000_000)

    def test_alarms_forks_and_threads_are_the_functions_own(self):
        worker = self.start()
        for flags in (0, WANTED, WELCOME):
            self.assertEqual(worker.invoke({"alarm": 0.05}, flags=flags).json, 1)
            self.assertEqual(worker.invoke({"fork": 0.05}, flags=flags).json, 7)
            self.assertEqual(worker.invoke({"threads": 8}, flags=flags).json, 8)

    def test_many_short_invocations_add_up(self):
        worker = self.start()
        total = 0
        for _ in range(400):
            answer = worker.invoke({"spin": 0.0007}, flags=WELCOME)
            if answer.profile:
                total += lines_of(answer.profile)[0]
        self.assertGreater(total, 400 * 700_000 * 0.5)
        self.assertLess(total, 400 * 700_000 * 4)

    def test_the_timer_stops_between_invocations(self):
        worker = self.start()
        worker.invoke({"spin": 0.02}, flags=WELCOME)
        pid = worker.process.pid

        def interrupted():
            status = Path("/proc/%d/status" % pid).read_text()
            return int(status.split("voluntary_ctxt_switches:")[1].split()[0])

        time.sleep(0.1)  # the tick that turns it off
        before = interrupted()
        time.sleep(0.3)
        self.assertLessEqual(interrupted() - before, 1)

    def test_overhead(self):
        self.print_overhead({"crunch": 4e5})


@unittest.skipUnless(NODE, "no Node.js here")
class NodeProfiles(Case):
    language = "node"
    code = NODE_CODE

    def write_function(self):
        self.write("app.js", NODE_CODE)
        library = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 35);\n"
        library += "exports.slow = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };\n"
        self.write("node_modules/slow/index.js", library)

    def test_init_times(self):
        self.check_init_times()
        self.check_failed_init_times()

    def test_finds_the_lines_that_compute(self):
        answer = self.start().invoke({"crunch": 2e7, "wait": 50}, flags=WANTED)
        self.assertEqual(answer.kind, RESPONSE)
        sampled, cost, lines = lines_of(answer.profile)
        self.assertGreater(cost, 0)
        hot = max(lines, key=lambda line: line[3])
        loop = self.line("  for (let i = 0; i < rounds; i++) total += Math.sqrt(i) % 7;")
        self.assertEqual((hot[0], hot[1], hot[2], hot[5]), ("app.js", loop, "crunch", "0"))
        self.assertGreater(hot[3], sampled * 0.5)

    def test_library_time_falls_to_the_calling_function(self):
        _, _, lines = lines_of(self.start().invoke({"library": 80}, flags=WANTED).profile)
        calls = [line for line in lines if line[5] == "1"]
        self.assertTrue(calls, lines)
        self.assertEqual(calls[0][1], self.line("exports.handler = async (event) => {"))
        self.assertGreater(calls[0][3], 50_000_000)
        self.assertFalse([line for line in lines if "node_modules" in line[0]])

    def test_nobody_who_did_not_ask_is_sampled(self):
        worker = self.start()
        self.assertIsNone(worker.invoke({"spin": 20}).profile)
        self.assertIsNotNone(worker.invoke({"spin": 20}, flags=WANTED).profile)
        self.assertIsNone(worker.invoke({"spin": 20}).profile)

    def test_failures_have_a_profile_too(self):
        answer = self.start().invoke({"fail": True}, flags=WANTED)
        self.assertEqual(answer.kind, ERROR)
        self.assertGreater(lines_of(answer.profile)[0], 20_000_000)

    # Starting the profiler may take 2 % of the time, so that of 30 short invocations few are sampled.
    def test_gentle_sampling_is_rare(self):
        worker = self.start()
        profiles = [worker.invoke({"spin": 2}, flags=WELCOME).profile for _ in range(30)]
        self.assertIn(sum(profile is not None for profile in profiles), range(1, 8))

    def test_overhead(self):
        self.print_overhead({"crunch": 2e6})


if __name__ == "__main__":
    unittest.main()
