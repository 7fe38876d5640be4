"""Recorded answers of AWS, read from beside the project; a test that needs them is skipped where they are not."""

import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def payload(test, name, key):
    folder = Path(os.environ.get("UPDRAFT_CASES") or ROOT / "../shared/cases")
    file = folder / "lambda-invoke-golden.json"
    if not file.exists():
        test.skipTest("no recordings of AWS at %s" % file)
    return json.loads(file.read_text())[name][key]["Payload"]
