"""`updraftd sample`: a month that nobody made, in a file of its own, which the other commands read like a real one."""
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import eventually, program  # noqa: E402

DAY = 86_400 * 10**9


class Sample(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="updraft-sample-", dir="/var/tmp")
        self.addCleanup(self.folder.cleanup)
        self.workspace = Path(self.folder.name) / "shop"
        self.workspace.mkdir()
        self.file = self.workspace / ".updraft" / "sample.db"

    def run_sample(self, *arguments):
        return subprocess.run([program(), "sample", *arguments], capture_output=True, text=True, check=False)

    def query(self, sql, file=None):
        connection = sqlite3.connect(f"file:{file or self.file}?mode=ro", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def test_makes_and_removes_a_month(self):
        done = self.run_sample("--workspace", str(self.workspace), "--invocations", "20000")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(str(self.file), done.stdout)
        self.assertIn("sample: 50 %", done.stderr)
        self.assertEqual(sorted(os.listdir(self.file.parent)), ["sample.db"])
        [(count, first, last)] = self.query("SELECT count(*), min(arrived), max(arrived) FROM invocation")
        self.assertAlmostEqual(count, 20_000, delta=2_000)
        self.assertGreater(last - first, 29 * DAY)
        self.assertLess(last, time.time_ns())
        names = {name for (name,) in self.query("SELECT text FROM function_name")}
        self.assertTrue({"shop-api", "payment", "nightly-report"} <= names)

        cost = subprocess.run([program(), "cost", "--workspace", str(self.workspace), "--data", str(self.file), "--tariff",
                               "aws-lambda-x86_64-us-east-1", "--format", "json", "--month",
                               time.strftime("%Y-%m", time.gmtime((first + DAY) / 10**9))],
                              capture_output=True, text=True, check=False)
        self.assertEqual(cost.returncode, 0, cost.stderr)
        self.assertGreater(float(json.loads(cost.stdout)["listCost"]), 0)

        removed = self.run_sample("--workspace", str(self.workspace), "--remove")
        self.assertEqual((removed.returncode, removed.stderr), (0, ""))
        self.assertEqual(os.listdir(self.file.parent), [])
        again = self.run_sample("--workspace", str(self.workspace), "--remove")
        self.assertEqual(again.returncode, 0)
        self.assertIn("there is no", again.stdout)

    def test_an_interrupted_one_leaves_nothing(self):
        data = Path(self.folder.name) / "large.db"
        process = subprocess.Popen([program(), "sample", "--data", str(data), "--invocations", "5000000"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            eventually(lambda: Path(str(data) + "-making").exists(), what="the beginning of it")
            process.send_signal(signal.SIGINT)
            _, stderr = process.communicate(timeout=60)
        finally:
            process.kill()
        self.assertEqual(process.returncode, 1)
        self.assertIn("nothing is left", stderr)
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["shop"])

    def test_a_killed_one_leaves_nothing_that_counts(self):
        data = Path(self.folder.name) / "killed.db"
        process = subprocess.Popen([program(), "sample", "--data", str(data), "--invocations", "5000000"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(lambda: Path(str(data) + "-making").exists(), what="the beginning of it")
        process.kill()
        process.wait()
        self.assertFalse(data.exists())
        done = self.run_sample("--data", str(data), "--invocations", "1000", "--days", "2")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["killed.db", "shop"])
        [(days,)] = self.query("SELECT (max(arrived) - min(arrived)) / %d FROM invocation" % DAY, data)
        self.assertEqual(days, 1)

    def test_says_what_is_wrong(self):
        real = self.workspace / "updraft.db"
        sqlite3.connect(real).execute("CREATE TABLE mine (x)").connection.close()
        before = real.read_bytes()
        for arguments, code, words in (((), 2, "--workspace"),
                                       (("--data", str(self.file), "--days", "0"), 2, "--days"),
                                       (("--workspace", "/nowhere"), 5, "/nowhere"),
                                       (("--data", str(real)), 5, "is no sample"),
                                       (("--data", str(real), "--remove"), 5, "is no sample")):
            done = self.run_sample(*arguments)
            self.assertEqual((done.returncode, done.stdout), (code, ""), done.stderr)
            self.assertIn(words, done.stderr)
        self.assertEqual(real.read_bytes(), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
