"""Edits of sources and template take effect at once, and nothing in flight fails."""
import socket
import sys
import threading
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import Server, eventually  # noqa: E402

TEMPLATE = """Transform: AWS::Serverless-2016-10-31
Globals:
  Function: {{ Runtime: python3.11, Handler: app.handler, Timeout: 20 }}
Resources:
  Greeter:
    Type: AWS::Serverless::Function
    Properties: {{ FunctionName: greeter, CodeUri: greeter, MemorySize: {memory} }}
{more}"""
MORE = """  Second:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: second, CodeUri: greeter }
"""


def source(answer):
    return f"""import socket
import time

def handler(event, context):
    if "knock" in event:
        socket.create_connection(("127.0.0.1", event["knock"])).close()
    time.sleep(event.get("sleep", 0))
    return {{"answer": {answer!r}, "memory": context.memory_limit_in_mb}}
"""


class Reload(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.folder = self.server.workspace
        (self.folder / "greeter").mkdir()
        self.write_source("one")
        self.write_template()
        self.server.start()
        self.addCleanup(self.server.close)

    def write_source(self, answer):
        (self.folder / "greeter" / "app.py").write_text(source(answer))

    def replace_source(self, answer):
        """As editors save that never show others half a file: an environment may start at any moment."""
        temporary = self.folder / "greeter" / ".app.py.new"
        temporary.write_text(source(answer))
        temporary.rename(self.folder / "greeter" / "app.py")

    def write_template(self, memory=128, more=""):
        (self.folder / "template.yaml").write_text(TEMPLATE.format(memory=memory, more=more))

    def greet(self, name="greeter", **event):
        status, headers, answer = self.server.invoke(name, event)
        self.assertNotIn("x-amz-function-error", headers, answer)
        return status, answer

    def wait_for(self, wanted, name="greeter", seconds=10):
        """How long it took until an invocation gave the wanted members, polling with invocations."""
        begin = time.monotonic()
        eventually(lambda: wanted.items() <= (self.greet(name)[1] or {}).items(), seconds, f"{wanted} from {name}")
        return time.monotonic() - begin

    def test_a_saved_source_runs_at_the_next_invocation(self):
        self.assertEqual(self.greet()[1]["answer"], "one")
        times = []
        for answer in ("two", "three", "four", "five", "six"):
            self.write_source(answer)
            times.append(self.wait_for({"answer": answer}))
        print(f"from saving to the new code running: {[round(t * 1000) for t in times]} ms (promise: 250 ms)")

    def test_an_editors_rename_and_a_new_module_are_seen(self):
        self.assertEqual(self.greet()[1]["answer"], "one")
        temporary = self.folder / "greeter" / ".app.py.swp"
        temporary.write_text("from words import WORD\n" + source("x").replace("'x'", "WORD"))
        (self.folder / "greeter" / "words.py").write_text("WORD = 'from a module'\n")
        temporary.rename(self.folder / "greeter" / "app.py")
        self.wait_for({"answer": "from a module"})

    def test_a_changed_template_gives_the_new_configuration(self):
        self.assertEqual(self.greet()[1]["memory"], "128")
        self.write_template(memory=256, more=MORE)
        self.wait_for({"memory": "256"})
        self.assertEqual(self.greet("second")[1]["answer"], "one")
        self.write_template(memory=256)
        eventually(lambda: self.server.invoke("second", {})[0] == 404, what="the removed function being gone")

    def test_a_broken_template_changes_nothing_and_is_named(self):
        self.write_template(memory=5)
        text = eventually(lambda: "template.yaml:7:" in self.server.text_of_output() and self.server.text_of_output(),
                          what="the error being reported")
        self.assertIn("128", text)
        self.assertEqual(self.greet()[1]["memory"], "128")
        (self.folder / "template.yaml").unlink()
        self.assertEqual(self.greet()[1]["memory"], "128")
        self.write_template(memory=192)
        self.wait_for({"memory": "192"})

    def test_what_is_in_flight_ends_with_the_code_it_began_with(self):
        self.greet()
        slow = {}
        with socket.create_server(("127.0.0.1", 0)) as door:
            door.settimeout(30)
            port = door.getsockname()[1]
            thread = threading.Thread(target=lambda: slow.update(result=self.greet(sleep=1.5, knock=port)))
            thread.start()
            door.accept()[0].close()  # it runs now
        self.write_source("new")
        self.wait_for({"answer": "new"})
        self.assertTrue(thread.is_alive(), "the slow invocation should still be running")
        thread.join()
        self.assertEqual(slow["result"], (200, {"answer": "one", "memory": "128"}))

    def test_edits_under_traffic_fail_no_invocation(self):
        self.greet()
        stop, failures, answers = threading.Event(), [], set()

        def call():
            while not stop.is_set():
                try:
                    answers.add(self.greet()[1]["answer"])
                except Exception as problem:  # every kind counts
                    failures.append(problem)

        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        for i in range(10):
            self.replace_source(f"edit {i}")
            eventually(lambda i=i: f"edit {i}" in answers or failures, what=f"edit {i} being served")
        stop.set()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_functions_survive_a_restart(self):
        self.greet()
        version = self.server.api("POST", "/2015-03-31/functions/greeter/versions", {})["Version"]
        self.server.stop()
        self.server.start()
        self.assertEqual(self.greet()[1]["answer"], "one")
        self.assertEqual(self.greet(f"greeter:{version}")[1]["answer"], "one")


if __name__ == "__main__":
    unittest.main(verbosity=2)
