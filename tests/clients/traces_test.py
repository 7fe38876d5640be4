"""Calls from function to function, from outside and through the queue join one trace, as the SDKs hand it on."""
import json
import re
import sqlite3
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import ServerCase, eventually  # noqa: E402

CALLER = """
import json, os, urllib.request

def handler(event, context):
    endpoint = os.environ["AWS_ENDPOINT_URL"]
    kind = "Event" if event.get("later") else "RequestResponse"
    try:
        import boto3
    except ImportError:
        request = urllib.request.Request(endpoint + "/2015-03-31/functions/inner/invocations", b"{}", {
            "X-Amzn-Trace-Id": os.environ["_X_AMZN_TRACE_ID"], "X-Amz-Invocation-Type": kind})
        answer = urllib.request.urlopen(request).read()
        by = "http"
    else:
        client = boto3.client("lambda", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="local",
                              aws_secret_access_key="local")
        answer = client.invoke(FunctionName="inner", Payload=b"{}", InvocationType=kind)["Payload"].read()
        by = "boto3"
    return {"by": by, "mine": os.environ["_X_AMZN_TRACE_ID"], "inner": json.loads(answer or b"null")}
"""
INNER = "import os\ndef handler(event, context):\n    return os.environ['_X_AMZN_TRACE_ID']\n"
HEADER = re.compile(r"Root=1-([0-9a-f]{8})-([0-9a-f]{24});Parent=([0-9a-f]{16});Sampled=([01]);Lineage=[0-9a-f:|]+\Z")
TRACE, SPAN = "5759e988bd862e3fe1be46a994272793", "53995c3f42cd8ad8"


def parts(header):
    """(trace id, span, sampled) of what a function was told."""
    found = HEADER.match(header)
    assert found, header
    return found[1] + found[2], found[3], found[4]


class Traces(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create("outer", {"behave.py": CALLER}, Timeout=30)
        cls.server.create("inner", {"behave.py": INNER})

    def links(self, trace):
        """(function, trace, parent, caller's name) of what was kept of a trace, by arrival."""
        with sqlite3.connect(f"file:{self.server.data}?mode=ro", uri=True) as database:
            return database.execute(
                "SELECT f.text, lower(hex(trace_id)), lower(hex(parent)), c.text FROM trace_link"
                " JOIN invocation USING (sequence) JOIN function_name f ON f.id = function_id"
                " LEFT JOIN function_name c ON c.id = caller WHERE lower(hex(trace_id)) = ? ORDER BY sequence",
                (trace,)).fetchall()

    def kept(self, trace, number):
        return eventually(lambda: len(found := self.links(trace)) >= number and found, what=f"{number} links")

    def test_a_function_calls_another(self):
        _, headers, answer = self.server.invoke("outer", {})
        print("called by", answer["by"])
        trace, outer, _ = parts(answer["mine"])
        self.assertEqual(headers["x-amzn-trace-id"], answer["mine"])
        self.assertEqual(parts(answer["inner"])[0], trace)
        self.assertNotEqual(parts(answer["inner"])[1], outer)
        self.assertEqual(self.kept(trace, 1), [("inner", trace, outer, "outer")])

    def test_a_function_sends_an_event(self):
        _, _, answer = self.server.invoke("outer", {"later": True})
        trace, outer, _ = parts(answer["mine"])
        self.assertEqual(self.kept(trace, 1), [("inner", trace, outer, "outer")])

    def test_a_trace_from_outside(self):
        for name, value in (("X-Amzn-Trace-Id", f"Root=1-{TRACE[:8]}-{TRACE[8:]};Parent={SPAN};Sampled=1"),
                            ("traceparent", f"00-{TRACE}-{SPAN}-01")):
            with self.subTest(name):
                before = len(self.links(TRACE))
                _, headers, answer = self.server.invoke("outer", {}, {name: value})
                trace, outer, sampled = parts(answer["mine"])
                self.assertEqual((trace, sampled), (TRACE, "1"))
                self.assertEqual(parts(headers["x-amzn-trace-id"])[0], TRACE)
                found = sorted(self.kept(TRACE, before + 2)[before:])
                self.assertEqual(found, [("inner", TRACE, outer, "outer"), ("outer", TRACE, SPAN, None)])

    def test_a_url_and_an_event_answer_with_their_trace(self):
        self.server.api("POST", "/2021-10-31/functions/inner/url", {"AuthType": "NONE"})
        _, headers, body = self.server.request("GET", "/lambda-url/inner/")
        self.assertEqual(headers["x-amzn-trace-id"], body.decode())
        status, headers, _ = self.server.request(
            "POST", "/2015-03-31/functions/inner/invocations", "{}", {"X-Amz-Invocation-Type": "Event"})
        self.assertEqual(status, 202)
        self.assertRegex(headers["x-amzn-trace-id"], r"^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$")


if __name__ == "__main__":
    unittest.main()
