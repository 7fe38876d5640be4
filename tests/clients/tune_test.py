"""`updraftd tune`: a function really measured at several memory sizes from the command line."""
import json
import signal
import subprocess
import sys
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import program  # noqa: E402

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Victim:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: victim, Runtime: python3.11, Handler: app.handler, CodeUri: src, MemorySize: 640, Timeout: 20}
"""
CODE = """import time
def handler(event, context):
    if event.get('fail'): raise ValueError('no such picture')
    if event.get('wait'): time.sleep(15)
    held = bytearray(event.get('mb', 0) << 20)
    time.sleep(0.05 if held else 0)
    end = time.thread_time() + event.get('cpu', 0)
    while time.thread_time() < end: pass
"""
NO_GROUPS = "does not let Updraft share out its processors"


class Tune(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="updraft-tune-", dir="/var/tmp")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.workspace = Path(cls.folder.name)
        cls.write("template.yaml", TEMPLATE)
        cls.write("src/app.py", CODE)
        cls.write("events/victim/burn.json", '{"cpu": 0.02}')
        done = cls.tune("--memory", "512", "--repeat", "1", "--cold", "1")
        cls.refused = done.stderr if NO_GROUPS in done.stderr else None
        assert (done.returncode == 6) == (cls.refused is not None), done.stderr

    @classmethod
    def write(cls, name, text):
        file = cls.workspace / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return str(file)

    @classmethod
    def tune(cls, *arguments, function="victim"):
        return subprocess.run([program(), "tune", function, "--workspace", str(cls.workspace), *arguments],
                              capture_output=True, text=True, check=False)

    def needs_groups(self):
        if self.refused:
            self.assertIn("systemd-run", self.refused)
            self.skipTest(self.refused)

    def test_measures_and_keeps(self):
        self.needs_groups()
        before = (self.workspace / "template.yaml").read_text()
        done = self.tune("--memory", "1769,128", "--repeat", "6", "--cold", "2", "--format", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("of 16 invocations", done.stderr)
        result = json.loads(done.stdout)
        self.assertEqual((result["function"], result["configuredMb"], result["events"]), ("victim", 640, ["burn"]))
        small, large = result["sizes"]
        self.assertEqual((small["memoryMb"], large["memoryMb"]), (128, 1769))
        self.assertEqual((small["warm"]["count"], small["first"]["count"]), (6, 2))
        self.assertGreater(small["warm"]["medianMs"], 3 * large["warm"]["medianMs"])
        self.assertLessEqual(small["warm"]["low95Ms"], small["warm"]["medianMs"])
        self.assertGreater(small["heldBackMs"], 100)
        for size in (small, large):
            self.assertLess(Decimal(size["cost"]["arm64"]["perMillion"]), Decimal(size["cost"]["x86_64"]["perMillion"]))
            self.assertGreater(Decimal(size["coldCost"]["x86_64"]["perMillion"]), Decimal(size["cost"]["x86_64"]["perMillion"]))
        self.assertEqual(result["choicesMb"]["fastest"], 1769)
        kept = json.loads((self.workspace / ".updraft/tuning/victim.json").read_text())
        self.assertEqual(len(kept["samples"]), 16)
        self.assertEqual((self.workspace / "template.yaml").read_text(), before)
        self.assertFalse((self.workspace / ".updraft/updraft.db").exists())  # nothing of it is recorded

    def test_a_size_that_is_too_small_is_unfit(self):
        self.needs_groups()
        event = self.write("grow.json", '{"mb": 200}')
        done = self.tune("--memory", "128,512", "--events", event, "--repeat", "1", "--cold", "1")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r"(?m)^128 .*out of memory$")
        self.assertRegex(done.stdout, r"best value: 512 MB")
        only = self.tune("--memory", "128", "--events", event, "--repeat", "1", "--cold", "1")
        self.assertEqual(only.returncode, 1, only.stderr)

    def test_a_function_that_fails(self):
        self.needs_groups()
        done = self.tune("--events", self.write("bad.json", '{"fail": true}'))
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("ValueError: no such picture", done.stderr)

    def test_interrupted(self):
        self.needs_groups()
        process = subprocess.Popen([program(), "tune", "victim", "--workspace", str(self.workspace), "--memory", "128",
                                    "--repeat", "1000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            self.assertIn("tune: ", process.stderr.readline())
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        finally:
            process.kill()
        self.assertEqual((process.returncode, out), (130, ""))
        self.assertIn("cancelled; nothing was kept", err)

    def test_mistakes(self):
        for arguments, function, code, text in [
                (["--memory", "64"], "victim", 2, "128 to 10240 MB, not 64"),
                (["--memory", "a,b"], "victim", 2, "128,256,1024"),
                (["--format", "xml"], "victim", 2, "xml"),
                (["--repeat", "0"], "victim", 2, "0")]:
            done = self.tune(*arguments, function=function)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertIn(text, done.stderr)
        self.needs_groups()
        for arguments, function, text in [([], "nobody", "no function nobody"),
                                          (["--events", "missing"], "victim", "cannot read missing")]:
            done = self.tune(*arguments, function=function)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(text, done.stderr)


if __name__ == "__main__":
    result = unittest.main(verbosity=2, exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(77 if result.skipped else 0)
