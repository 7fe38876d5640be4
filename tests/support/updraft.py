"""Starts real servers for tests, and looks at them from outside: processes, memory, records.

Runs on Debian 12's /usr/bin/python3 with the standard library alone. The server's program is $UPDRAFTD.
"""
import http.client
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUNCTIONS = ROOT / "tests" / "functions"
ROLE = "arn:aws:iam::000000000000:role/any"
# The smallest workspace: a template must have a resource. Tests make their functions through the API.
SMALL_TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Unused:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: unused
      Runtime: python3.11
      Handler: index.handler
      InlineCode: "def handler(event, context): return None"
"""
READY = re.compile(r"http://[^\s\"']+")


def program():
    path = os.environ.get("UPDRAFTD") or str(ROOT / "build" / "dev" / "bin" / "updraftd")
    if not os.access(path, os.X_OK):
        raise RuntimeError(f"there is no server at {path}: set UPDRAFTD")
    return path


def zip_of(files):
    """A deployment package. files: {name in the zip: text, bytes or Path}; names ending in bootstrap are executable."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            if isinstance(content, Path):
                content = content.read_bytes()
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.external_attr = (0o755 if name.endswith("bootstrap") or "/extensions/" in name else 0o644) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)
    return buffer.getvalue()


def eventually(condition, seconds=20, what="the condition"):
    """Waits until condition() is true and returns what it returned; waits for facts, never for time."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not come true within {seconds} s")
        time.sleep(0.01)


class Server:
    """One updraftd over a workspace of its own; a context manager. Stopped and deleted at the end."""

    def __init__(self, workspace=None, arguments=(), environment=None):
        # Not below /tmp: environments have a /tmp of their own, and tests hand files in and out.
        self.home = Path(tempfile.mkdtemp(prefix="updraft-test-", dir="/var/tmp"))
        self.workspace = Path(workspace) if workspace else self.home / "workspace"
        if not workspace:
            self.workspace.mkdir()
            (self.workspace / "template.yaml").write_text(SMALL_TEMPLATE)
        self.data = self.home / "data" / "updraft.db"
        self.data.parent.mkdir()
        self.arguments = list(arguments)
        self.environment = {**os.environ, **(environment or {})}
        self.process = None
        self.output = []

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            print(self.text_of_output()[-4000:])
        self.close()

    def start(self, port=0):
        self.forget_output()
        self.process = subprocess.Popen(
            [program(), "--workspace", str(self.workspace), "--listen", f"127.0.0.1:{port}", "--data", str(self.data),
             "--print-ready", *self.arguments],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=self.environment, start_new_session=True)
        self.output = []
        ready = threading.Event()
        self.endpoint = None

        def read(stream):
            for raw in stream:
                line = raw.decode(errors="replace")
                self.output.append(line)
                found = READY.search(line)
                if found and not self.endpoint:
                    self.endpoint = found[0].rstrip("/.,")
                    ready.set()
            ready.set()

        self.reader = threading.Thread(target=read, args=(self.process.stdout,), daemon=True)
        self.reader.start()
        if not ready.wait(30) or not self.endpoint:
            raise AssertionError(f"the server did not become ready:\n{self.text_of_output()}")
        self.host, port = self.endpoint.split("//")[1].split(":")
        self.port = int(port)

    def forget_output(self):
        """Closes what was read of a process that has ended."""
        if self.process:
            self.reader.join(10)
            self.process.stdout.close()

    def text_of_output(self):
        return "".join(self.output)

    @property
    def pid(self):
        return self.process.pid

    def alive(self):
        return self.process.poll() is None

    def stop(self):
        """A clean end; returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def kill(self):
        self.process.kill()
        self.process.wait(10)

    def close(self):
        if self.process and self.process.poll() is None:
            try:
                self.stop()
            except subprocess.TimeoutExpired:
                self.kill()
        self.forget_output()
        shutil.rmtree(self.home, ignore_errors=True)

    # --- talking to it without an SDK ---

    def request(self, method, path, body=None, headers=None, timeout=60):
        """(status, headers, body) of one HTTP request on a connection of its own."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
        finally:
            connection.close()

    def api(self, method, path, body=None):
        status, _, data = self.request(method, path, None if body is None else json.dumps(body))
        answer = json.loads(data or b"null")
        if status >= 300:
            raise AssertionError(f"{method} {path}: {status} {answer}")
        return answer

    def create(self, name, files, runtime="python3.11", handler="behave.handler", **settings):
        import base64
        self.api("POST", "/2015-03-31/functions", {
            "FunctionName": name, "Runtime": runtime, "Handler": handler, "Role": ROLE,
            "Code": {"ZipFile": base64.b64encode(zip_of(files)).decode()}, **settings})
        eventually(lambda: self.api("GET", f"/2015-03-31/functions/{name}/configuration")["State"] == "Active",
                   what=f"{name} becoming active")

    def create_behave(self, name, **settings):
        self.create(name, {"behave.py": FUNCTIONS / "behave.py"}, **settings)

    def invoke(self, name, event, headers=None, timeout=60):
        """(status, headers, answer) of a synchronous invocation."""
        status, headers, body = self.request("POST", f"/2015-03-31/functions/{name}/invocations", json.dumps(event),
                                             headers, timeout)
        return status, headers, json.loads(body or b"null")

    # --- looking at it from outside ---

    def descendants(self):
        """Process ids of everything below the server: the launcher and the environments."""
        children = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                except (OSError, IndexError):
                    continue
                children.setdefault(parent, []).append(int(entry.name))
        found, queue = [], [self.pid]
        while queue:
            below = children.get(queue.pop(), [])
            found += below
            queue += below
        return found

    def resident_kb(self):
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
        return 0

    def open_files(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def query(self, sql, *parameters):
        """Rows of the data file, read while the server writes it."""
        connection = sqlite3.connect(f"file:{self.data}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql, parameters).fetchall()
        finally:
            connection.close()


class ServerCase(unittest.TestCase):
    """Tests that share one server with a workspace of its own."""

    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.server = Server(arguments=cls.arguments)
        try:
            cls.server.start()
        except BaseException:
            cls.server.close()
            raise

    @classmethod
    def tearDownClass(cls):
        survived = cls.server.alive()
        output = cls.server.text_of_output()
        cls.server.close()
        if not survived:
            raise AssertionError(f"the server ended during the tests:\n{output[-4000:]}")


def skip(reason):
    """Ends the whole program as skipped, saying why (ctest's SKIP_RETURN_CODE)."""
    print(f"skipped: {reason}")
    raise SystemExit(77)


def pinned_node_modules():
    """A folder whose node_modules hold what tests/clients/js/package.json names, fetched once into build/."""
    source, folder = ROOT / "tests" / "clients" / "js", ROOT / "build" / "clients" / "js"
    wanted = (source / "package.json").read_text()
    if not (folder / "installed").is_file() or (folder / "installed").read_text() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.copy(source / "package.json", folder)
        done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, capture_output=True,
                              text=True, check=False)
        if done.returncode:
            skip(f"@aws-sdk/client-lambda cannot be fetched: {(done.stderr or done.stdout).strip()[-300:]}")
        (folder / "installed").write_text(wanted)
    return folder
