"""Hostile deployment packages: refused with a reason, nothing written where it does not belong, memory returns."""
import base64
import io
import json
import stat
import struct
import sys
import unittest
import warnings
import zipfile
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import FUNCTIONS, ROLE, ServerCase, eventually, zip_of  # noqa: E402

HANDLER = "def handler(event, context):\n    return 'ran'\n"


def zip_with(entries, compression=zipfile.ZIP_DEFLATED):
    """entries: (ZipInfo or name, content) pairs, written as they are."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as package:
        for name, content in entries:
            package.writestr(name, content)
    return buffer.getvalue()


def link(name, target):
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info, target


class Packages(ServerCase):
    made = 0

    def tearDown(self):
        self.assertTrue(self.server.alive(), self.server.text_of_output())

    def create(self, package, timeout=60):
        """(name, status, answer) of CreateFunction."""
        type(self).made += 1
        name = f"package-{self.made}"
        body = json.dumps({"FunctionName": name, "Runtime": "python3.11", "Handler": "behave.handler", "Role": ROLE,
                           "Code": {"ZipFile": base64.b64encode(package).decode()}})
        status, _, answer = self.server.request("POST", "/2015-03-31/functions", body, timeout=timeout)
        return name, status, json.loads(answer)

    def assertRefused(self, package):
        name, status, answer = self.create(package)
        self.assertIn(status, (400, 413), answer)
        self.assertTrue(answer.get("message") or answer.get("Message"), answer)
        self.assertEqual(self.server.request("GET", f"/2015-03-31/functions/{name}")[0], 404)

    def strays(self):
        """Files of the package that do not lie in the folder it was unpacked to, which is the one with behave.py."""
        return [p for p in self.server.home.rglob("evil.py")
                if not any((above / "behave.py").is_file() for above in p.parents)]

    def test_names_that_climb_out(self):
        for name in ("../evil.py", "../../../../../../../../var/tmp/evil.py", "/var/tmp/evil.py", "a/../../evil.py",
                     "..\\evil.py", "a/./../../evil.py"):
            with self.subTest(name):
                self.create(zip_with([("behave.py", HANDLER), (name, "evil")]))
                self.assertEqual(self.strays(), [])
                self.assertFalse(Path("/var/tmp/evil.py").exists())

    def test_links_that_lead_out(self):
        # A link to a folder outside, then a file through it.
        victim = self.server.home / "outside"
        victim.mkdir(exist_ok=True)
        self.create(zip_with([("behave.py", HANDLER), link("door", str(victim)), ("door/evil.py", "evil")]))
        self.assertEqual(list(victim.iterdir()), [])

    def wait_and_invoke(self, name):
        eventually(lambda: self.server.api("GET", f"/2015-03-31/functions/{name}/configuration")["State"] == "Active",
                   what="an active function")
        return self.server.invoke(name, {})[2]

    def test_bombs(self):
        before = self.server.resident_kb()
        zeros = b"\0" * (64 << 20)
        many = zip_with([("behave.py", HANDLER)] + [(f"zeros-{i}", zeros) for i in range(5)])
        self.assertLess(len(many), 1 << 20)
        self.assertRefused(many)  # 320 MB unpacked; 250 MB are allowed
        self.assertRefused(self.lying_zip(1 << 30))
        self.assertLess(self.server.resident_kb() - before, 100_000)
        left = sum(f.stat().st_size for f in self.server.home.rglob("*") if f.is_file())
        self.assertLess(left, 50 << 20, "what was unpacked before the refusal is gone")

    def lying_zip(self, real):
        """Says 100 bytes, unpacks to `real`."""
        package = bytearray(zip_with([("behave.py", HANDLER), ("liar", b"\0" * (300 << 20))]))
        size = struct.pack("<I", 300 << 20)
        while size in package:
            place = package.index(size)
            package[place:place + 4] = struct.pack("<I", 100)
        return bytes(package)

    def test_very_many_files(self):
        name, status, _ = self.create(zip_with([("behave.py", HANDLER)] + [(f"d{i}/f", "") for i in range(20_000)]))
        if status == 201:
            self.assertEqual(self.wait_and_invoke(name), "ran")
        self.assertEqual(self.server.request("GET", "/2016-08-19/account-settings")[0], 200)

    def test_broken_zips(self):
        whole = zip_of({"behave.py": FUNCTIONS / "behave.py"})
        for cut in (0, 1, 22, 100, len(whole) // 2, len(whole) - 1):
            with self.subTest(cut=cut):
                self.assertRefused(whole[:cut])
        damaged = bytearray(whole)
        damaged[len(damaged) // 3] ^= 0xff
        self.assertRefused(bytes(damaged))
        self.assertRefused(b"PK\x05\x06" + b"\0" * 18)  # a zip without a file
        self.assertRefused(zlib.compress(b"not a zip"))

    def test_odd_names(self):
        for name in ("a\\b", "x" * 300, "é" * 100, " ", ".", "con", "new\nline", "behave.py/under"):
            with self.subTest(name):
                self.create(zip_with([("behave.py", HANDLER), (name, "x")]))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            name, status, _ = self.create(zip_with([("behave.py", "broken("), ("behave.py", HANDLER)]))
        if status == 201:
            self.wait_and_invoke(name)

    def test_base64_that_is_none(self):
        body = json.dumps({"FunctionName": "b", "Runtime": "python3.11", "Handler": "a.b", "Role": ROLE,
                           "Code": {"ZipFile": "***"}})
        self.assertEqual(self.server.request("POST", "/2015-03-31/functions", body)[0], 400)


if __name__ == "__main__":
    unittest.main()
