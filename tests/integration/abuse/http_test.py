"""Hostile HTTP over raw sockets: the server answers what can be answered, stays up, and its memory returns."""
import json
import resource
import socket
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import ServerCase, eventually  # noqa: E402

INVOKE = "/2015-03-31/functions/victim/invocations"


class Http(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_behave("victim")

    def setUp(self):
        self.sockets = []

    def tearDown(self):
        for one in self.sockets:
            one.close()
        # Whatever happened above, the next caller is served.
        self.assertTrue(self.server.alive(), self.server.text_of_output())
        self.assertEqual(self.server.invoke("victim", {"value": "still here"})[::2], (200, "still here"))

    def connect(self, timeout=20):
        connection = socket.create_connection((self.server.host, self.server.port), timeout=timeout)
        self.sockets.append(connection)
        return connection

    def head(self, method="POST", path=INVOKE, **headers):
        lines = [f"{method} {path} HTTP/1.1"]
        headers = {"Host": f"127.0.0.1:{self.server.port}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        return ("\r\n".join(lines + [f"{k}: {v}" for k, v in headers.items()]) + "\r\n\r\n").encode()

    def receive(self, connection):
        """Everything until the server closes or stays silent for a while."""
        data = b""
        try:
            while True:
                more = connection.recv(1 << 16)
                if not more:
                    return data
                data += more
                if self.complete(data):
                    return data
        except (ConnectionResetError, BrokenPipeError):
            return data

    @staticmethod
    def complete(data):
        head, separator, body = data.partition(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                return bool(separator) and len(body) >= int(line.split(b":")[1])
        return False

    def status(self, data):
        return int(data.split(b" ", 2)[1]) if data.startswith(b"HTTP/1.") else None

    def exchange(self, data):
        connection = self.connect()
        try:
            connection.sendall(data)
        except (ConnectionResetError, BrokenPipeError):
            pass  # an answer may be there all the same
        return self.status(self.receive(connection))

    # --- sizes ---

    def test_ten_megabytes_are_refused(self):
        for _ in range(5):
            self.assertEqual(self.exchange(self.head(Content_Length=10 << 20) + b"x" * (10 << 20)), 413)
        before = self.server.resident_kb()
        for _ in range(20):
            self.exchange(self.head(Content_Length=10 << 20) + b"x" * (10 << 20))
        self.assertLess(self.server.resident_kb() - before, 40_000)

    def test_an_announced_giant_is_refused_unread(self):
        self.assertEqual(self.exchange(self.head(Content_Length=10 ** 15)), 413)
        self.assertIn(self.exchange(self.head(Content_Length=10 ** 25)), (400, 413))

    def test_large_but_allowed(self):
        text = "x" * (6 * 1024 * 1024 - 100)
        self.assertEqual(self.server.invoke("victim", {"value": text})[2], text)

    def test_a_header_without_end(self):
        connection = self.connect()
        answer = b""
        try:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            for number in range(4000):
                connection.sendall(b"X-%d: " % number + b"y" * 1000 + b"\r\n")
        except (ConnectionResetError, BrokenPipeError):
            pass
        answer = self.receive(connection)
        self.assertIn(self.status(answer), (431, 400, None))

    def test_a_chunked_body_without_end(self):
        connection = self.connect()
        try:
            connection.sendall(self.head(Transfer_Encoding="chunked"))
            for _ in range(1000):
                connection.sendall(b"100000\r\n" + b"x" * 0x100000 + b"\r\n")
            self.fail("a gigabyte was taken")
        except (ConnectionResetError, BrokenPipeError):
            pass
        data = self.head(Transfer_Encoding="chunked") + (b"100000\r\n" + b"x" * 0x100000 + b"\r\n") * 10 + b"0\r\n\r\n"
        self.assertEqual(self.exchange(data), 413)

    # --- what is no HTTP ---

    def test_rubbish(self):
        host = b"Host: 127.0.0.1\r\n"
        for data in [
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\x00" * 100, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n",
            b"G\xffT / HTTP/1.1\r\n" + host + b"\r\n", b"GET / HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n",
            b"GET / HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n",
            b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            b"POST / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            b"POST / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        ]:
            with self.subTest(data[:40]):
                connection = self.connect()
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
                self.assertIn(self.status(self.receive(connection)), (None, 400, 413, 501, 505))

    def test_two_lengths_are_refused(self):
        """Content-Length beside Transfer-Encoding is how requests are smuggled past a proxy."""
        data = self.head(Content_Length=4, Transfer_Encoding="chunked") + b"0\r\n\r\nGET /2015-03-31/functions/ HTTP/1.1\r\n\r\n"
        connection = self.connect()
        connection.sendall(data)
        answer = self.receive(connection)
        self.assertEqual(answer.count(b"HTTP/1.1 "), 1)
        self.assertIn(self.status(answer), (400, 501))

    def test_odd_paths(self):
        for path in ("//", "/%00", "/..%2f..%2fetc/passwd", "/2015-03-31/functions/%2e%2e%2f/invocations",
                     "/2015-03-31/functions/" + "a" * 5000 + "/invocations", "/2015-03-31/functions/%zz/invocations",
                     "/lambda-url/../../etc/passwd", "*", "http://127.0.0.1/2015-03-31/functions/"):
            with self.subTest(path[:60]):
                status = self.exchange(self.head("GET", path, Connection="close"))
                self.assertIn(status, (200, 400, 403, 404, 405, 501))

    def test_truncated_requests(self):
        whole = self.head(Content_Length=20) + b'{"value":"truncated"'
        for length in range(1, len(whole), 7):
            connection = self.connect()
            connection.sendall(whole[:length])
            connection.close()
        for body in (b"", b"x" * 10):
            connection = self.connect()
            connection.sendall(self.head(Content_Length=20) + body)
            connection.shutdown(socket.SHUT_WR)
            self.assertIn(self.status(self.receive(connection)), (None, 400))

    # --- many at once ---

    def test_pipelined_requests_are_answered_in_order(self):
        connection = self.connect()
        count = 200
        data = b""
        for number in range(count):
            body = json.dumps({"value": f"<{number}>"}).encode()
            data += self.head(Content_Length=len(body)) + body
        connection.sendall(data)
        received = b""
        while received.count(b">\"") < count:
            more = connection.recv(1 << 16)
            self.assertTrue(more, f"closed after {received.count(b'HTTP/1.1 200')} answers")
            received += more
        places = [received.index(b'"<%d>"' % number) for number in range(count)]
        self.assertEqual(places, sorted(places))

    def test_a_pipeline_whose_client_never_reads(self):
        before = self.server.resident_kb()
        body = json.dumps({"do": "large", "bytes": 1 << 20}).encode()
        connection = self.connect(timeout=2)
        try:
            for _ in range(2000):
                connection.sendall(self.head(Content_Length=len(body)) + body)
        except (socket.timeout, ConnectionResetError, BrokenPipeError):
            pass
        self.assertEqual(self.server.invoke("victim", {"value": 1})[2], 1)
        self.assertLess(self.server.resident_kb() - before, 150_000)

    def test_slow_clients_do_not_hold_others_up(self):
        whole = self.head(Content_Length=13) + b'{"value": 12}'
        slow = [self.connect() for _ in range(50)]
        for place in range(len(whole)):
            for connection in slow:
                connection.sendall(whole[place:place + 1])
            if place % 50 == 0:
                started = time.monotonic()
                self.assertEqual(self.server.invoke("victim", {"value": place})[2], place)
                self.assertLess(time.monotonic() - started, 2)
        for connection in slow:
            self.assertTrue(self.receive(connection).endswith(b"12"))

    def test_five_thousand_idle_connections(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard < 6000:
            self.skipTest(f"this process may open only {hard} files")
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8000), hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        files, memory = self.server.open_files(), self.server.resident_kb()
        idle = [self.connect() for _ in range(5000)]
        eventually(lambda: self.server.open_files() >= files + 4900, what="5,000 accepted connections")
        for _ in range(20):
            started = time.monotonic()
            self.assertEqual(self.server.invoke("victim", {"value": 1})[2], 1)
            self.assertLess(time.monotonic() - started, 2)
        for connection in idle:
            connection.close()
        self.sockets.clear()
        eventually(lambda: self.server.open_files() <= files + 5, what="5,000 closed connections")
        eventually(lambda: self.server.resident_kb() - memory < 40_000, what=f"the memory coming back to {memory} kB")

    def test_clients_that_leave(self):
        """Callers that go away while their function runs; the function ends, nothing leaks."""
        files = self.server.open_files()
        body = json.dumps({"do": "sleep", "seconds": 0.2}).encode()
        for _ in range(40):
            connection = self.connect()
            connection.sendall(self.head(Content_Length=len(body)) + body)
            connection.close()
        self.sockets.clear()
        # Environments keep descriptors of their own, so only the sockets must be gone.
        eventually(lambda: self.server.open_files() < files + 40 * 6 and not self.busy(), what="the callers being forgotten")

    def busy(self):
        return self.server.invoke("victim", {"value": 1})[0] != 200

    # --- the browser's part ---

    def test_foreign_hosts_and_origins_are_refused(self):
        body = b"{}"
        for headers, allowed in [
            ({"Host": "evil.example"}, False), ({"Host": "127.0.0.1.evil.example"}, False),
            ({"Host": "localhost.evil.example:9000"}, False), ({"Origin": "https://evil.example"}, False),
            ({"Origin": "null"}, False), ({"Origin": "http://localhost.evil.example"}, False),
            ({"Host": f"localhost:{self.server.port}"}, True), ({"Host": f"[::1]:{self.server.port}"}, True),
        ]:
            with self.subTest(str(headers)):
                status = self.exchange(self.head(Content_Length=len(body), **headers) + body)
                self.assertEqual(status, 200 if allowed else 403)


if __name__ == "__main__":
    unittest.main()
