"""Hostile functions: whatever a handler does to itself, the server answers, stays up, and cleans up after it."""
import socket
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import Server, ServerCase, eventually  # noqa: E402


class Handlers(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_behave("victim", Timeout=20, MemorySize=256)

    def tearDown(self):
        self.assertTrue(self.server.alive(), self.server.text_of_output())
        self.assertEqual(self.invoke({"value": "still here"})[1], "still here")

    def invoke(self, event, name="victim"):
        """(error, answer)"""
        status, headers, answer = self.server.invoke(name, event)
        self.assertEqual(status, 200, answer)
        return headers.get("x-amz-function-error"), answer

    def assertEnds(self, event, kind="Runtime.ExitError", text=""):
        error, answer = self.invoke(event)
        self.assertEqual((error, answer["errorType"]), ("Unhandled", kind), answer)
        self.assertIn(text, answer["errorMessage"])

    def test_ends(self):
        self.assertEnds({"do": "exit", "code": 0}, text="Runtime exited without providing a reason")
        self.assertEnds({"do": "exit", "code": 7}, text="exit status 7")
        self.assertEnds({"do": "signal", "signal": 9}, text="signal: killed")
        self.assertEnds({"do": "signal", "signal": 15}, text="signal: terminated")
        self.assertEnds({"do": "segfault"}, text="signal: segmentation fault")

    def test_exec_of_another_program(self):
        error, answer = self.invoke({"do": "exec", "seconds": 0})
        self.assertEqual((error, answer["errorType"]), ("Unhandled", "Runtime.ExitError"))

    def test_a_stopped_process_times_out(self):
        self.server.create_behave("stopped", Timeout=1)
        error, answer = self.invoke({"do": "signal", "signal": 19}, "stopped")
        self.assertEqual((error, answer["errorType"]), ("Unhandled", "Sandbox.Timedout"))
        self.assertEqual(self.invoke({"value": 1}, "stopped"), (None, 1))

    def test_closed_descriptors(self):
        for event in ({"do": "close", "descriptors": [1]}, {"do": "close", "descriptors": [0, 1, 2]}):
            self.assertEqual(self.invoke(event), (None, "closed"))
            # print fails from now on in that process, or works again in the next: never a hang.
            self.invoke({"do": "print", "text": "after"})
        self.server.create_behave("closes", Timeout=2)
        error, _ = self.invoke({"do": "close_all"}, "closes")
        self.assertIn(error, (None, "Unhandled"))
        self.assertEqual(self.invoke({"value": 1}, "closes"), (None, 1))

    def test_rubbish_in_every_descriptor(self):
        self.server.create_behave("rubbish", Timeout=2)
        self.invoke({"do": "write_descriptors"}, "rubbish")
        eventually(lambda: self.invoke({"value": 1}, "rubbish") == (None, 1), what="an answer after the rubbish")

    def test_children_that_stay(self):
        """What a handler started ends with its environment, also when it tried to get away."""
        self.server.create_behave("parent", Timeout=10)
        self.assertEqual(self.invoke({"do": "fork", "count": 5}, "parent"), (None, "forked"))
        self.assertEqual(self.invoke({"do": "daemonise"}, "parent"), (None, "daemonised"))
        below = self.processes_of("parent")
        self.assertGreater(len(below), 5)
        self.assertIn(self.server.request("DELETE", "/2015-03-31/functions/parent")[0], (200, 204))
        eventually(lambda: not any(self.runs(pid) for pid in below), what="the children's end")

    @staticmethod
    def processes_of(name):
        """Every process on this machine that has the function's name in its environment."""
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and f"AWS_LAMBDA_FUNCTION_NAME={name}\0".encode() in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    @staticmethod
    def runs(pid):
        try:
            return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
        except OSError:
            return False

    def test_a_hundred_megabytes_of_output(self):
        before = self.server.resident_kb()
        for _ in range(2):
            self.assertEqual(self.invoke({"do": "flood", "megabytes": 100}), (None, "printed"))
        eventually(lambda: self.server.resident_kb() - before < 60_000, what="the memory coming back")

    def test_a_line_without_end(self):
        before = self.server.resident_kb()
        self.assertEqual(self.invoke({"do": "print", "text": "y" * (5 << 20)})[1], 5 << 20)
        eventually(lambda: self.server.resident_kb() - before < 60_000, what="the memory coming back")

    def test_large_answers(self):
        self.assertEqual(len(self.invoke({"do": "large", "bytes": 6 * 1024 * 1024 - 2})[1]), 6 * 1024 * 1024 - 2)
        self.assertEnds({"do": "large", "bytes": 20 << 20}, "Function.ResponseSizeTooLarge")

    def test_an_end_in_the_middle_of_a_stream(self):
        code = ("export const handler = awslambda.streamifyResponse(async (event, stream) => {\n"
                "  stream.write('begun'); await new Promise((r) => setTimeout(r, 100)); process.exit(3); });\n")
        self.server.create("breaks", {"index.mjs": code}, runtime="nodejs18.x", handler="index.handler", Timeout=10)
        self.server.api("POST", "/2021-10-31/functions/breaks/url", {"AuthType": "NONE", "InvokeMode": "RESPONSE_STREAM"})
        connection = socket.create_connection((self.server.host, self.server.port), timeout=20)
        connection.sendall(f"GET /lambda-url/breaks/ HTTP/1.1\r\nHost: 127.0.0.1:{self.server.port}\r\n\r\n".encode())
        data = b""
        while more := connection.recv(4096):
            data += more
        connection.close()
        self.assertIn(b"begun", data)
        self.assertFalse(data.endswith(b"0\r\n\r\n"), "a broken stream must not look complete")

    def test_memory_that_grows_in_a_child(self):
        """The limit counts the whole tree, not only the runtime's own process."""
        code = ("import subprocess, sys\ndef handler(event, context):\n"
                "    subprocess.run([sys.executable, '-c', 'x = bytearray(b\"x\" * (600 << 20)); import time; time.sleep(10)'])\n"
                "    return 'survived'\n")
        self.server.create("tree", {"behave.py": code}, Timeout=20, MemorySize=128)
        error, answer = self.invoke({}, "tree")
        self.assertEqual((error, answer.get("errorType")), ("Unhandled", "Runtime.ExitError"), answer)
        self.assertIn("signal: killed", answer["errorMessage"])

    def test_a_full_tmp(self):
        """Never more than EphemeralStorage, by the file system's refusal or by the end of the environment."""
        self.server.create_behave("filler", Timeout=30, MemorySize=1024, EphemeralStorage={"Size": 512})
        self.assertEqual(self.invoke({"do": "write", "path": "/tmp/some", "bytes": 100 << 20}, "filler"), (None, "written"))
        error, answer = self.invoke({"do": "write", "path": "/tmp/more", "bytes": 450 << 20}, "filler")
        self.assertEqual(error, "Unhandled", answer)

    def test_a_storm_of_ends(self):
        """Environments that die as fast as they start; then the machine is as it was."""
        files = self.server.open_files()
        for number in range(40):
            self.invoke({"do": "exit", "code": number % 5 + 1})
        eventually(lambda: self.server.open_files() <= files + 20, what="descriptors being given back")
        started = time.monotonic()
        self.assertEqual(self.invoke({"value": 1}), (None, 1))
        self.assertLess(time.monotonic() - started, 5)

    def test_nothing_is_left_at_the_end(self):
        with Server() as server:
            server.create_behave("left", Timeout=10)
            server.invoke("left", {"do": "fork"})
            server.invoke("left", {"do": "daemonise"})
            below = self.processes_of("left")
            self.assertGreater(len(below), 3)
            self.assertEqual(server.stop(), 0)
            eventually(lambda: not any(self.runs(pid) for pid in below), what="the end of every process")


if __name__ == "__main__":
    unittest.main()
