"""kill -9 of the server: records older than 100 ms and accepted events survive, and nothing of the server stays behind."""
import http.client
import json
import os
import sys
import threading
import time
import unittest
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import Server, eventually  # noqa: E402

PROMISE_S = 0.1


class Durability(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)
        self.server.start()
        self.server.create_behave("victim", Timeout=10)
        self.ended = []     # (time, request id) of answered calls
        self.accepted = []  # names of files that accepted events will write

    def caller(self, ending):
        connection = http.client.HTTPConnection(self.server.host, self.server.port, timeout=30)
        while not ending.is_set():
            try:
                connection.request("POST", "/2015-03-31/functions/victim/invocations", b'{"value": 1}')
                answer = connection.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                return
            if answer.status == 200:
                self.ended.append((time.monotonic(), answer.headers["x-amzn-RequestId"]))

    def sender(self, ending, prefix):
        connection = http.client.HTTPConnection(self.server.host, self.server.port, timeout=30)
        number = 0
        while not ending.is_set():
            name = self.server.home / f"event-{prefix}-{number}"
            number += 1
            try:
                connection.request("POST", "/2015-03-31/functions/victim/invocations",
                                   json.dumps({"do": "write", "path": str(name), "text": "arrived"}),
                                   {"X-Amz-Invocation-Type": "Event"})
                answer = connection.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                return
            if answer.status == 202:
                self.accepted.append(name)

    def older(self, first):
        """Calls from that one on whose records must be in the file by now."""
        return [call for call in self.ended[first:] if call[0] < time.monotonic() - PROMISE_S]

    def kill_under_load(self, prefix):
        ending = threading.Event()
        threads = [threading.Thread(target=self.caller, args=(ending,)) for _ in range(3)]
        threads += [threading.Thread(target=self.sender, args=(ending, f"{prefix}{n}")) for n in range(2)]
        calls, events = len(self.ended), len(self.accepted)
        for thread in threads:
            thread.start()
        eventually(lambda: len(self.older(calls)) > 200 and len(self.accepted) > events + 50, what="a load")
        below = self.server.descendants()
        killed = time.monotonic()
        # What ended before an earlier kill was checked then; of its last 100 ms nothing is promised.
        self.promised = {request for when, request in self.ended[calls:] if when < killed - PROMISE_S}
        self.server.kill()
        ending.set()
        for thread in threads:
            thread.join(30)
        eventually(lambda: not any(os.path.exists(f"/proc/{pid}") for pid in below), what="the end of the orphans")

    def test_what_was_promised_survives(self):
        for round_number in range(3):
            self.kill_under_load(round_number)
            self.server.start()
            stored = {str(uuid.UUID(bytes=bytes(row[0]))) for row in self.server.query("SELECT request_id FROM invocation")}
            self.assertGreater(len(self.promised), 200)
            self.assertEqual(self.promised - stored, set(), f"records lost in round {round_number}")
            self.assertEqual(self.server.invoke("victim", {"value": "again"})[2], "again")
        eventually(lambda: all(name.exists() for name in self.accepted), 60, "every accepted event")
        eventually(lambda: not self.server.query("SELECT 1 FROM async_event"), what="the queue being empty")

    def test_a_clean_end_keeps_everything(self):
        for number in range(20):
            self.server.invoke("victim", {"value": number})
        self.assertEqual(self.server.stop(), 0)
        self.assertEqual(self.server.query("SELECT count(*) FROM invocation"), [(20,)])
        self.server.start()
        self.assertEqual(self.server.invoke("victim", {"value": 1})[2], 1)


if __name__ == "__main__":
    unittest.main()
