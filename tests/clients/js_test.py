"""@aws-sdk/client-lambda, pinned in js/package.json, takes a function through its whole life (js/journey.mjs)."""
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import FUNCTIONS, ServerCase, pinned_node_modules, zip_of  # noqa: E402

MODULES = pinned_node_modules()


class JavaScript(ServerCase):
    def test_the_journey(self):
        packages = [zip_of({"behave.py": FUNCTIONS / "behave.py", "version.txt": version}) for version in ("one", "two")]
        packages.append(zip_of({"stream.mjs": FUNCTIONS / "stream.mjs"}))
        files = []
        for number, package in enumerate(packages):
            files.append(self.server.home / f"{number}.zip")
            files[-1].write_bytes(package)
        done = subprocess.run(["node", str(Path(__file__).parent / "js" / "journey.mjs"), self.server.endpoint,
                               *map(str, files)], cwd=MODULES, capture_output=True, text=True, timeout=120, check=False)
        print(done.stdout)
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
