"""Spans of every invocation, as a strict OpenTelemetry collector gets them from a real server."""
import json
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from openmetrics import parse  # noqa: E402
from otlp import BadOtlp, Collector, decode, from_json, spans_of  # noqa: E402
from updraft import Server, eventually, program  # noqa: E402

SERVER, CONSUMER, INTERNAL = 2, 5, 1
CALLER = """
import os, urllib.request

def handler(event, context):
    kind = "Event" if event.get("later") else "RequestResponse"
    urllib.request.urlopen(urllib.request.Request(
        os.environ["AWS_ENDPOINT_URL"] + "/2015-03-31/functions/inner/invocations", b"{}",
        {"X-Amzn-Trace-Id": os.environ["_X_AMZN_TRACE_ID"], "X-Amz-Invocation-Type": kind})).read()
    return os.environ["_X_AMZN_TRACE_ID"]
"""
INNER = "import os\ndef handler(event, context):\n    return os.environ['AWS_LAMBDA_LOG_STREAM_NAME']\n"
FAILING = "class Sad(Exception):\n    pass\ndef handler(event, context):\n    raise Sad('no')\n"
OPEN = {"Accept": "application/openmetrics-text"}


class Exporting(unittest.TestCase):
    environment = {"OTEL_BSP_SCHEDULE_DELAY": "50"}

    @classmethod
    def setUpClass(cls):
        cls.collector = cls.enterClassContext(Collector())
        cls.server = Server(arguments=["--otlp-endpoint", cls.collector.url], environment=cls.environment)
        cls.enterClassContext(cls.server)
        cls.server.create("outer", {"behave.py": CALLER}, Timeout=30, MemorySize=256)
        cls.server.create("inner", {"behave.py": INNER})
        cls.server.create("failing", {"behave.py": FAILING})

    def trace(self, trace, number):
        """The spans of a trace, once there are so many calls in it; those of one call come together."""
        def found():
            self.assertEqual(self.collector.problems, [])
            return [span for span in self.collector.spans if span["traceId"] == trace]
        return eventually(lambda: sum(span["kind"] != INTERNAL for span in found()) >= number and found(),
                          what=f"{number} calls of {trace}")

    def of_request(self, request):
        def found():
            self.assertEqual(self.collector.problems, [])
            return [span for span in self.collector.spans if span["attributes"].get("faas.invocation_id") == request]
        return eventually(found, what=f"the span of {request}")[0]

    def check_order(self, spans):
        """Parents are of the same trace, and their parts lie within them."""
        by_id = {span["spanId"]: span for span in spans}
        self.assertEqual(len(by_id), len(spans))
        for span in spans:
            parent = by_id.get(span.get("parentSpanId"))
            self.assertTrue(parent or "parentSpanId" not in span, span)
            if not parent:
                continue
            self.assertGreaterEqual(span["startTimeUnixNano"], parent["startTimeUnixNano"])
            if span["kind"] == INTERNAL:
                self.assertLessEqual(span["endTimeUnixNano"], parent["endTimeUnixNano"])
                self.assertEqual(span["resource"], parent["resource"])

    def test_calls_join_one_trace(self):
        before = time.time_ns()
        _, headers, told = self.server.invoke("outer", {})
        after = time.time_ns()
        trace = told.split(";")[0].removeprefix("Root=1-").replace("-", "")
        spans = self.trace(trace, 2)
        self.check_order(spans)
        calls = {span["name"]: span for span in spans if span["kind"] == SERVER}
        self.assertEqual(set(calls), {"outer", "inner"})
        outer, inner = calls["outer"], calls["inner"]
        self.assertNotIn("parentSpanId", outer)
        self.assertEqual(outer["spanId"], told.split("Parent=")[1][:16])
        self.assertEqual(inner["parentSpanId"], outer["spanId"])
        self.assertGreaterEqual(outer["startTimeUnixNano"], before)
        self.assertLessEqual(outer["endTimeUnixNano"], after)
        self.assertLessEqual(inner["endTimeUnixNano"], outer["endTimeUnixNano"])
        parts = [(span["name"], span["parentSpanId"]) for span in spans if span["kind"] == INTERNAL]
        for call in (outer, inner):
            self.assertEqual(call["attributes"]["faas.coldstart"], ("Initialization", call["spanId"]) in parts)
            self.assertIn(("Invocation", call["spanId"]), parts)
            self.assertNotIn("status", call)
        self.assertEqual(outer["attributes"]["faas.invocation_id"], headers["x-amzn-requestid"])

    def test_tells_what_ran(self):
        _, headers, stream = self.server.invoke("inner", {})
        span = self.of_request(headers["x-amzn-requestid"])
        arn = "arn:aws:lambda:us-east-1:000000000000:function:inner"
        self.assertEqual(span["resource"], {
            "service.name": "inner", "cloud.provider": "aws", "cloud.platform": "aws_lambda", "cloud.region": "us-east-1",
            "cloud.account.id": "000000000000", "cloud.resource_id": arn, "faas.name": "inner", "faas.version": "$LATEST",
            "faas.max_memory": 128 * 1024 * 1024, "faas.instance": stream})
        attributes = span["attributes"]
        self.assertEqual(attributes["faas.trigger"], "other")
        self.assertEqual(attributes["aws.lambda.invoked_arn"], arn)
        self.assertGreater(attributes["updraft.billed_ms"], 0)
        self.assertGreater(attributes["updraft.max_memory_used"], 1_000_000)

    def test_cold_once(self):
        self.server.create("chilly", {"behave.py": INNER})
        spans = [self.of_request(self.server.invoke("chilly", {})[1]["x-amzn-requestid"]) for _ in range(2)]
        self.assertEqual([span["attributes"]["faas.coldstart"] for span in spans], [True, False])

    def test_tells_what_failed(self):
        _, headers, _ = self.server.invoke("failing", {})
        span = self.of_request(headers["x-amzn-requestid"])
        self.assertEqual(span["status"]["code"], 2)
        self.assertEqual(span["attributes"]["error.type"], "Sad")
        self.assertEqual([(event["name"], event["attributes"]) for event in span["events"]],
                         [("exception", {"exception.type": "Sad"})])

    def test_a_throttled_call(self):
        self.server.create("limited", {"behave.py": INNER})
        self.server.api("PUT", "/2017-10-31/functions/limited/concurrency", {"ReservedConcurrentExecutions": 0})
        status, headers, _ = self.server.invoke("limited", {})
        self.assertEqual(status, 429)
        span = self.of_request(headers["x-amzn-requestid"])
        self.assertEqual(span["attributes"]["error.type"], "TooManyRequestsException")
        self.assertEqual(span["status"]["code"], 2)
        self.assertNotIn("faas.instance", span["resource"])

    def test_an_event_is_consumed(self):
        _, headers, told = self.server.invoke("outer", {"later": True})
        trace = told.split(";")[0].removeprefix("Root=1-").replace("-", "")
        sender = self.of_request(headers["x-amzn-requestid"])
        spans = self.trace(trace, 2)
        event = next(span for span in spans if span["kind"] == CONSUMER)
        self.check_order(spans)
        self.assertEqual((event["name"], event["parentSpanId"]), ("inner", sender["spanId"]))
        self.assertEqual([(link["traceId"], link["spanId"]) for link in event["links"]], [(trace, sender["spanId"])])
        self.assertEqual(event["attributes"]["updraft.async.attempt"], 1)

    def test_a_url_and_an_alias(self):
        self.server.create("front", {"behave.py": INNER})
        self.server.api("POST", "/2015-03-31/functions/front/versions", {})
        self.server.api("POST", "/2015-03-31/functions/front/aliases", {"Name": "live", "FunctionVersion": "1"})
        self.server.api("POST", "/2021-10-31/functions/front/url?Qualifier=live", {"AuthType": "NONE"})
        _, headers, _ = self.server.request("GET", "/lambda-url/front:live/", headers={
            "traceparent": "00-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01"})
        span = next(s for s in self.trace("5759e988bd862e3fe1be46a994272793", 1) if s["kind"] == SERVER)
        self.assertEqual(span["parentSpanId"], "53995c3f42cd8ad8")
        self.assertEqual(span["attributes"]["faas.trigger"], "http")
        self.assertEqual(span["resource"]["faas.version"], "1")
        self.assertTrue(span["attributes"]["aws.lambda.invoked_arn"].endswith(":function:front:live"))

    def test_counts_what_was_sent(self):
        _, headers, _ = self.server.invoke("inner", {})
        self.of_request(headers["x-amzn-requestid"])

        def value(family, **labels):
            text = self.server.request("GET", "/metrics", headers=OPEN)[2].decode()
            return sum(v for s, l, v in parse(text)[family].samples if s == "_total" and labels.items() <= l.items())
        eventually(lambda: value("updraft_otlp_spans", result="exported") == len(self.collector.spans), what="the counter")
        self.assertEqual(value("updraft_otlp_spans", result="failed"), 0)
        self.assertEqual(value("updraft_otlp_dropped_invocations"), 0)

    def test_says_where_spans_go(self):
        self.assertIn(f"go to {self.collector.url}/v1/traces as ", self.server.text_of_output())
        self.server.invoke("inner", {})
        eventually(lambda: self.collector.requests, what="a request")
        self.assertEqual({path for path, _ in self.collector.requests}, {"/v1/traces"})


class ExportingJson(Exporting):
    environment = {**Exporting.environment, "OTEL_EXPORTER_OTLP_PROTOCOL": "http/json", "OTEL_EXPORTER_OTLP_COMPRESSION": "gzip",
                   "OTEL_EXPORTER_OTLP_HEADERS": "api-key=s%20e"}

    def test_sends_it_so(self):
        self.server.invoke("inner", {})
        eventually(lambda: self.collector.requests, what="a request")
        for _, headers in self.collector.requests:
            self.assertEqual([headers[name] for name in ("content-type", "content-encoding", "api-key")],
                             ["application/json", "gzip", "s e"])


class Ending(unittest.TestCase):
    def test_sends_what_is_left(self):
        environment = {"OTEL_BSP_SCHEDULE_DELAY": "600000"}  # nothing is sent before the end
        with Collector() as collector, Server(environment={**environment, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url}) as server:
            server.create("inner", {"behave.py": INNER})
            sent = {server.invoke("inner", {})[1]["x-amzn-requestid"] for _ in range(20)}
            self.assertEqual(server.stop(), 0)
            self.assertEqual(collector.problems, [])
            self.assertLessEqual(sent, {span["attributes"].get("faas.invocation_id") for span in collector.spans})

    def test_goes_on_without_a_collector(self):
        with Collector() as gone:
            url = gone.url
        with Server(arguments=["--otlp-endpoint", url]) as server:
            server.create("inner", {"behave.py": INNER})
            self.assertEqual(server.invoke("inner", {})[0], 200)
            begun = time.monotonic()
            self.assertEqual(server.stop(), 0)
            self.assertLess(time.monotonic() - begun, 10)
            eventually(lambda: "cannot be sent" in server.text_of_output(), what="the word of it")
            self.assertEqual(server.text_of_output().count("cannot be sent"), 1)

    def test_over_tls(self):
        with tempfile.TemporaryDirectory() as folder:
            key, own, other = (str(Path(folder) / name) for name in ("key.pem", "own.pem", "other.pem"))
            for path in (other, own):  # the key that stays is own's
                subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                                "-keyout", key, "-out", path, "-days", "2", "-subj", "/CN=collector", "-addext",
                                "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
            for trusted, arrives in ((own, True), (other, False)):
                with self.subTest(trusted), Collector(certificate=(own, key)) as collector:
                    environment = {"OTEL_EXPORTER_OTLP_CERTIFICATE": trusted}
                    with Server(arguments=["--otlp-endpoint", collector.url], environment=environment) as server:
                        server.create("inner", {"behave.py": INNER})
                        server.invoke("inner", {})
                        eventually(lambda: collector.spans or "cannot be sent" in server.text_of_output(), what="an attempt")
                        server.stop()
                        self.assertEqual(bool(collector.spans), arrives)
                        self.assertEqual("cannot be sent" in server.text_of_output(), not arrives)


class Refusing(unittest.TestCase):
    def test_bad_settings(self):
        for arguments, environment, words in (
                (["--otlp-endpoint", "localhost:4318"], {}, "--otlp-endpoint wants a URL"),
                ([], {"OTEL_EXPORTER_OTLP_ENDPOINT": "grpc://h"}, "OTEL_EXPORTER_OTLP_ENDPOINT wants a URL"),
                (["--otlp-endpoint", "http://h"], {"OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"},
                 "OTEL_EXPORTER_OTLP_PROTOCOL wants http/protobuf or http/json, not grpc")):
            done = subprocess.run([program(), "--workspace", "/var/empty", *arguments], env=environment, capture_output=True,
                                  text=True, timeout=30, check=False)
            self.assertEqual(done.returncode, 2, done)
            self.assertIn(words, done.stderr)


class TheCollectorItself(unittest.TestCase):
    def test_refuses_what_the_protocol_does_not_have(self):
        span = bytes([0x0A, 16]) + bytes(range(16)) + bytes([0x12, 8]) + bytes(range(1, 9)) + b"\x2a\x01n\x30\x01"
        self.assertEqual(decode(span, "Span")["spanId"], "0102030405060708")
        for bad in (span[:-1], span + b"\x88\x01\x01", span + b"\x2a\x01m", span + b"\x2a\x01\xff", span[:-2] + b"\x35\x01\x00\x00\x00",
                    span + b"\x4a\x02\x1a\x00", span[:-1] + b"\x63"):
            with self.assertRaises((BadOtlp, UnicodeDecodeError), msg=bad):
                decode(bad, "Span")
        good = {"traceId": "0" * 31 + "1", "spanId": "0" * 15 + "1", "name": "n", "kind": 2, "startTimeUnixNano": "1",
                "endTimeUnixNano": "2"}
        whole = json.loads(json.dumps({"resourceSpans": [{
            "resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "s"}}]},
            "scopeSpans": [{"scope": {"name": "x"}, "spans": [good]}]}]}))
        self.assertEqual(len(spans_of(from_json(whole))), 1)
        for change in ({"traceId": "0" * 32}, {"spanId": "1"}, {"spanId": "g" * 16}, {"kind": 0}, {"endTimeUnixNano": "0"},
                       {"startTimeUnixNano": 1}, {"kind": "SPAN_KIND_SERVER"}, {"start": "1"}, {"name": ""},
                       {"attributes": [{"key": "a", "value": {"intValue": 3}}]}, {"attributes": [{"key": "a", "value": {}}]}):
            whole["resourceSpans"][0]["scopeSpans"][0]["spans"] = [{**good, **change}]
            with self.assertRaises(BadOtlp, msg=change):
                spans_of(from_json(whole))


if __name__ == "__main__":
    unittest.main()
