"""A mixed load with random kills of environments' processes: every request is answered, every record accounted for.

UPDRAFT_LOAD_SECONDS says for how long (20 unless set; tests/run.sh --long sets 60).
"""
import collections
import http.client
import json
import os
import random
import signal
import sys
import threading
import time
import unittest
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import ServerCase, eventually  # noqa: E402

SECONDS = float(os.environ.get("UPDRAFT_LOAD_SECONDS", "20"))
CLIENTS = 12
# InvocationRecord's Outcome.
SUCCESS, THROTTLED = 0, 7

NODE = """
exports.handler = async (event) => {
    if (event.do === 'raise') throw new Error('as asked');
    console.log('node', event.value);
    return event.value;
};
"""

# What callers do, and how often: (weight, function, event, invocation type).
WORK = [
    (10, "python", {"value": 1}, "RequestResponse"),
    (10, "node", {"value": 2}, "RequestResponse"),
    (4, "python", {"do": "print", "text": "some output\non two lines"}, "RequestResponse"),
    (4, "python", {"do": "sleep", "seconds": 0.05}, "RequestResponse"),
    (2, "python", {"do": "raise"}, "RequestResponse"),
    (2, "node", {"do": "raise"}, "RequestResponse"),
    (1, "python", {"do": "exit"}, "RequestResponse"),
    (4, "narrow", {"do": "sleep", "seconds": 0.05}, "RequestResponse"),
    (3, "async", {"value": 3}, "Event"),
    (1, "python", {"do": "large", "bytes": 200_000}, "RequestResponse"),
]


class Load(ServerCase):
    # Attempts follow each other within the test.
    arguments = ("--set", "async-first-retry=200ms", "--set", "async-second-retry=400ms")

    def setUp(self):
        self.server.create_behave("python", Timeout=10, MemorySize=256)
        self.server.create_behave("narrow", Timeout=10)
        self.server.create_behave("async", Timeout=10)
        self.server.create("node", {"index.js": NODE}, runtime="nodejs18.x", handler="index.handler", Timeout=10)
        self.server.api("PUT", "/2017-10-31/functions/narrow/concurrency", {"ReservedConcurrentExecutions": 2})
        self.answers = []  # (request id, function, status, error), appended by all clients
        self.lost = []
        self.kills = 0
        self.ending = threading.Event()

    def client(self, seed):
        dice = random.Random(seed)
        connection = http.client.HTTPConnection(self.server.host, self.server.port, timeout=30)
        weights = [work[0] for work in WORK]
        while not self.ending.is_set():
            _, name, event, kind = dice.choices(WORK, weights)[0]
            try:
                connection.request("POST", f"/2015-03-31/functions/{name}/invocations", json.dumps(event),
                                   {"X-Amz-Invocation-Type": kind})
                answer = connection.getresponse()
                answer.read()
                self.answers.append((answer.headers["x-amzn-RequestId"], name, answer.status,
                                     answer.headers["X-Amz-Function-Error"]))
            except (OSError, http.client.HTTPException) as error:
                self.lost.append(f"{name} {event}: {error!r}")
                connection.close()
        connection.close()

    def killer(self):
        dice = random.Random(1)
        while not self.ending.wait(dice.uniform(0.05, 0.3)):
            victims = [pid for pid in self.server.descendants() if self.is_environment(pid)]
            if victims:
                try:
                    os.kill(dice.choice(victims), signal.SIGKILL)
                    self.kills += 1
                except ProcessLookupError:
                    pass

    @staticmethod
    def is_environment(pid):
        try:
            return b"AWS_LAMBDA_FUNCTION_NAME=" in Path(f"/proc/{pid}/environ").read_bytes()
        except OSError:
            return False

    def run_load(self, seconds):
        threads = [threading.Thread(target=self.client, args=(seed,)) for seed in range(CLIENTS)]
        threads.append(threading.Thread(target=self.killer))
        for thread in threads:
            thread.start()
        time.sleep(seconds)  # the length of the experiment, not a wait for something
        self.ending.set()
        for thread in threads:
            thread.join(60)
            self.assertFalse(thread.is_alive(), "a client still waits for its answer")

    def records(self):
        """{request id: [(outcome, attempt), …]}"""
        found = collections.defaultdict(list)
        for request, outcome, attempt in self.server.query("SELECT request_id, outcome, async_attempt FROM invocation"):
            found[str(uuid.UUID(bytes=bytes(request)))].append((outcome, attempt))
        return found

    def test_a_mixed_load(self):
        warm = self.server.resident_kb()
        self.run_load(SECONDS)
        self.assertEqual(self.lost, [])
        self.assertTrue(self.server.alive())
        self.assertGreater(self.kills, SECONDS)
        statuses = collections.Counter((name, status, error) for _, name, status, error in self.answers)
        print(f"{len(self.answers)} answers, {self.kills} kills", dict(statuses))
        self.assertLessEqual({status for _, status, _ in statuses}, {200, 202, 429})
        self.assertEqual({name for name, status, _ in statuses if status == 429}, {"narrow"})
        self.check_records()
        self.assertLess(self.server.resident_kb() - warm, 150_000)

    def check_records(self):
        wanted = {request for request, _, status, _ in self.answers if status != 202}
        eventually(lambda: wanted <= set(self.records()), what="every record being in the file")
        records = self.records()
        self.assertEqual(len({request for request, *_ in self.answers}), len(self.answers), "request ids are unique")
        for request, name, status, error in self.answers:
            if status == 202:
                continue
            self.assertEqual(len(records[request]), 1, f"{name} {status} {error}")
            outcome = records[request][0][0]
            if status == 429:
                self.assertEqual(outcome, THROTTLED)
            elif error:
                self.assertNotIn(outcome, (SUCCESS, THROTTLED))
            else:
                self.assertEqual(outcome, SUCCESS)
        self.check_events({request for request, _, status, _ in self.answers if status == 202})
        strangers = set(records) - {request for request, *_ in self.answers}
        self.assertEqual(strangers, set(), "no record without a request")

    def check_events(self, accepted):
        """An accepted event has succeeded, or was tried three times."""
        eventually(lambda: not self.server.query("SELECT 1 FROM async_event"), 30, "every event being delivered")

        def unaccounted():
            return accepted - {request for request, rows in self.records().items()
                               if SUCCESS in [outcome for outcome, _ in rows] or len(rows) == 3}
        eventually(lambda: not unaccounted(), what="every accepted event being accounted for")


if __name__ == "__main__":
    unittest.main()
