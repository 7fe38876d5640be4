"""updraftd's commands, exit codes and messages, and its clean end."""
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import Server, eventually, program  # noqa: E402

GOOD = """Transform: AWS::Serverless-2016-10-31
Resources:
  Echo:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: echo, Runtime: python3.11, Handler: app.handler, CodeUri: ., Timeout: 20 }
"""
SOURCE = """import time

def handler(event, context):
    if "fail" in event:
        raise ValueError(event["fail"])
    time.sleep(event.get("sleep", 0))
    print("hello from the handler")
    return event
"""


def run(*arguments, text="", environment=None):
    return subprocess.run([program(), *arguments], input=text, capture_output=True, text=True, timeout=60, check=False,
                          env={**os.environ, **(environment or {})})


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="updraft-test-", dir="/var/tmp")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "template.yaml").write_text(GOOD)
        (self.folder / "app.py").write_text(SOURCE)
        self.where = ["--workspace", str(self.folder)]

    def test_help_documents_everything(self):
        text = run("--help").stdout
        for word in ("--workspace", "--listen", "--data", "--print-ready", "--token", "keep-alive", "Exit codes", "invoke", "validate", "list"):
            self.assertIn(word, text)
        self.assertEqual(run("--help").returncode, 0)
        self.assertEqual(run("--no-such-option").returncode, 2)
        self.assertEqual(run().returncode, 2)

    def test_what_keeps_the_database_from_being_written_is_said(self):
        with Server() as server:
            server.create_behave("echo")
            aside = server.data.with_suffix(".aside")
            server.data.rename(aside)
            server.invoke("echo", {"value": 1})
            eventually(lambda: "was removed while Updraft had it open" in server.text_of_output())
            aside.rename(server.data)
            eventually(lambda: "the database is written again" in server.text_of_output())

    def test_invoke_prints_the_answer_and_keeps_the_log_apart(self):
        event = self.folder / "event.json"
        event.write_text('{"a": 1}')
        done = run("invoke", "echo", "--event", str(event), *self.where)
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, {"a": 1}))
        self.assertIn("hello from the handler", done.stderr)
        self.assertIn("REPORT RequestId:", done.stderr)
        self.assertEqual(json.loads(run("invoke", "echo", "--event", "-", *self.where, text='{"b": 2}').stdout), {"b": 2})
        self.assertEqual(json.loads(run("invoke", "echo", *self.where).stdout), {})

    def test_invoke_says_what_is_wrong(self):
        failed = run("invoke", "echo", "--event", "-", *self.where, text='{"fail": "boom"}')
        self.assertEqual(failed.returncode, 1)
        self.assertEqual(json.loads(failed.stdout)["errorMessage"], "boom")
        unknown = run("invoke", "ecko", *self.where)
        self.assertEqual(unknown.returncode, 2)
        self.assertIn("Function not found", unknown.stderr)
        self.assertIn("not JSON", run("invoke", "echo", "--event", "-", *self.where, text="{").stderr)
        for file, reason in [("/no/such/file", "No such file"), ("/", "Is a directory")]:
            refused = run("invoke", "echo", "--event", file, *self.where)
            self.assertIn("cannot read " + file + ": " + reason, refused.stderr)
            self.assertGreater(refused.returncode, 0)

    def test_validate_and_list(self):
        self.assertEqual(run("validate", *self.where).returncode, 0)
        listed = json.loads(run("list", "--json", *self.where).stdout)
        self.assertEqual(listed[0]["name"], "echo")
        self.assertIn("echo", run("list", *self.where).stdout)
        (self.folder / "template.yaml").write_text(GOOD.replace("Timeout: 20", "Timeout: 2000, Memry: 1"))
        broken = run("validate", *self.where)
        self.assertEqual(broken.returncode, 3)
        self.assertIn("template.yaml:5:", broken.stdout)
        self.assertIn("900", broken.stdout)
        document = json.loads(run("validate", "--json", *self.where).stdout)
        self.assertFalse(document["valid"])
        self.assertTrue(all(d["line"] == 5 for d in document["diagnostics"] if d["severity"] == "error"))
        served = run(*self.where, "--listen", "127.0.0.1:0")
        self.assertEqual(served.returncode, 3)
        self.assertIn("template.yaml:5:", served.stderr)

    def test_a_folder_without_a_template_is_told_how_to_get_one(self):
        (self.folder / "template.yaml").unlink()
        done = run(*self.where, "--listen", "127.0.0.1:0")
        self.assertEqual(done.returncode, 3)
        self.assertIn("AWS::Serverless", done.stderr)
        self.assertEqual(run("--workspace", "/no/such/folder").returncode, 3)

    def test_a_taken_port_names_its_owner(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            done = run(*self.where, "--listen", f"127.0.0.1:{port}")
        self.assertEqual(done.returncode, 4)
        self.assertIn(f"process {os.getpid()} (", done.stderr)

    def test_a_database_that_is_in_use_or_foreign_is_refused(self):
        with Server(self.folder) as server:
            second = run(*self.where, "--listen", "127.0.0.1:0", "--data", str(server.data))
            self.assertEqual(second.returncode, 5)
            self.assertIn(str(server.pid), second.stderr)
        foreign = self.folder / "foreign.db"
        foreign.write_text("this is not a database, it is a letter")
        refused = run(*self.where, "--listen", "127.0.0.1:0", "--data", str(foreign))
        self.assertEqual(refused.returncode, 5)
        self.assertIn("foreign.db", refused.stderr)
        self.assertEqual(foreign.read_text(), "this is not a database, it is a letter")

    def test_other_addresses_demand_a_token(self):
        self.assertEqual(run(*self.where, "--listen", "0.0.0.0:0").returncode, 2)
        with Server(self.folder, arguments=["--token", "sesame"]) as server:
            path = "/2015-03-31/functions/echo/invocations"
            self.assertEqual(server.request("POST", path, "{}")[0], 401)
            self.assertEqual(server.request("POST", path, "{}", {"Authorization": "Bearer sesame"})[0], 200)
            signed = "AWS4-HMAC-SHA256 Credential=sesame/20261123/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=0"
            self.assertEqual(server.request("POST", path, "{}", {"Authorization": signed})[0], 200)

    def test_foreign_pages_are_kept_out(self):
        with Server(self.folder) as server:
            path = "/2015-03-31/functions/echo/invocations"
            self.assertEqual(server.request("POST", path, "{}", {"Origin": "https://evil.example"})[0], 403)
            self.assertEqual(server.request("POST", path, "{}", {"Host": "evil.example"})[0], 403)
            self.assertEqual(server.request("POST", path, "{}", {"Origin": "http://localhost:5173"})[0], 200)

    def test_a_running_invocation_may_finish_when_the_server_is_told_to_end(self):
        for end in (signal.SIGTERM, signal.SIGINT):
            with Server(self.folder) as server:
                server.invoke("echo", {})
                answer = {}
                thread = threading.Thread(target=lambda: answer.update(got=server.invoke("echo", {"sleep": 1})))
                thread.start()
                eventually(lambda: any(wchan_sleeps(pid) for pid in server.descendants()), what="the handler sleeping")
                server.process.send_signal(end)
                thread.join()
                self.assertEqual(answer["got"][0], 200)
                self.assertEqual(answer["got"][2], {"sleep": 1})
                self.assertEqual(server.process.wait(10), 0)
                self.assertEqual(server.query("select count(*) from invocation")[0][0], 2)

    def test_no_process_is_left_behind(self):
        with Server(self.folder) as server:
            server.invoke("echo", {})
            below = server.descendants()
            self.assertTrue(below)
            server.kill()
            eventually(lambda: not any(Path(f"/proc/{pid}").exists() and state(pid) != "Z" for pid in below),
                       what="every process of the killed server being gone")


def state(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return ""


def wchan_sleeps(pid):
    """Whether the process is in time.sleep()."""
    try:
        return "nanosleep" in Path(f"/proc/{pid}/wchan").read_text()
    except OSError:
        return False


if __name__ == "__main__":
    unittest.main(verbosity=2)
