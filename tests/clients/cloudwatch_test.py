"""CloudWatch's metrics, as the AWS CLI (forms and XML), boto3 and plain HTTP (JSON) and CBOR clients see them."""
import datetime
import json
import os
import subprocess
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from aws_cli import aws, run_aws  # noqa: E402
from updraft import Server, ServerCase  # noqa: E402

import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

TARGET = "GraniteServiceVersion20100801."


def ago(seconds):
    return datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=seconds)


def metric(name, namespace="AWS/Lambda", **dimensions):
    return {"Namespace": namespace, "MetricName": name, "Dimensions": [{"Name": k, "Value": v} for k, v in dimensions.items()]}


def query(identity, what, stat, period=60, **more):
    return {"Id": identity, "MetricStat": {"Metric": what, "Period": period, "Stat": stat}, **more}


class Metrics(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = boto3.client("cloudwatch", endpoint_url=cls.server.endpoint, region_name="us-east-1",
                                  aws_access_key_id="local", aws_secret_access_key="local",
                                  config=Config(retries={"max_attempts": 0, "mode": "standard"}))
        cls.addClassCleanup(cls.client.close)
        server = cls.server
        server.create_behave("measured")
        server.create_behave("other")
        for number in range(7):
            server.invoke("measured", {"value": number})
        server.invoke("measured", {"do": "sleep", "seconds": 0.25})
        for _ in range(2):
            server.invoke("measured", {"do": "raise"})
        server.invoke("other", {"value": 1})
        server.api("POST", "/2015-03-31/functions/measured/versions", {})
        server.api("POST", "/2015-03-31/functions/measured/aliases", {"Name": "live", "FunctionVersion": "1"})
        for _ in range(3):
            server.invoke("measured:live", {"value": 1})
        server.invoke("measured:1", {"value": 1})
        server.api("PUT", "/2017-10-31/functions/other/concurrency", {"ReservedConcurrentExecutions": 0})
        for _ in range(4):
            server.invoke("other", {})

    def data(self, *queries, seconds=600, **more):
        arguments = {"StartTime": ago(seconds), "EndTime": ago(-60), **more}
        return self.client.get_metric_data(MetricDataQueries=list(queries), **arguments)

    def total(self, what, stat="Sum", period=60):
        return sum(self.data(query("q", what, stat, period))["MetricDataResults"][0]["Values"])

    def post(self, operation, body):
        status, headers, answer = self.server.request("POST", "/", json.dumps(body), {
            "X-Amz-Target": TARGET + operation, "Content-Type": "application/x-amz-json-1.0"})
        return status, headers, json.loads(answer)

    def test_counts_by_every_dimension(self):
        cases = [({}, 15), ({"FunctionName": "measured"}, 14), ({"FunctionName": "other"}, 1),
                 ({"FunctionName": "measured", "Resource": "measured"}, 10),
                 ({"FunctionName": "measured", "Resource": "measured:live"}, 3),
                 ({"FunctionName": "measured", "Resource": "measured:1"}, 1),
                 ({"FunctionName": "measured", "Resource": "measured:live", "ExecutedVersion": "1"}, 3),
                 ({"FunctionName": "measured", "Resource": "measured:live", "ExecutedVersion": "2"}, 0),
                 ({"FunctionName": "nobody"}, 0), ({"Resource": "measured"}, 0), ({"Colour": "red"}, 0)]
        for dimensions, expected in cases:
            self.assertEqual(self.total(metric("Invocations", **dimensions)), expected, dimensions)
        self.assertEqual(self.total(metric("Errors", FunctionName="measured")), 2)
        self.assertEqual(self.total(metric("Throttles", FunctionName="other")), 4)
        self.assertEqual(self.total(metric("ColdStarts", "Updraft", FunctionName="measured")), 2)
        self.assertEqual(self.total(metric("ColdStarts", FunctionName="measured")), 0)
        for period in (1, 5, 10, 30, 60, 300, 3600):
            self.assertEqual(self.total(metric("Invocations"), period=period), 15, period)

    def test_durations_are_those_of_the_records(self):
        rows = self.server.query("SELECT duration_ns FROM invocation JOIN function_name f ON f.id = function_id "
                                 "WHERE f.text = 'measured' AND started > 0")
        exact = sorted(row[0] / 1e6 for row in rows)
        got = self.client.get_metric_statistics(**metric("Duration", FunctionName="measured"), StartTime=ago(600), EndTime=ago(-60),
                                                Period=3600, Statistics=["Average", "Minimum", "Maximum", "Sum", "SampleCount"])
        self.assertEqual(len(got["Datapoints"]), 1)
        point = got["Datapoints"][0]
        self.assertEqual((point["SampleCount"], point["Unit"]), (len(exact), "Milliseconds"))
        self.assertAlmostEqual(point["Sum"], sum(exact), places=3)
        self.assertAlmostEqual(point["Average"], sum(exact) / len(exact), places=3)
        self.assertAlmostEqual(point["Minimum"], exact[0], places=3)
        self.assertAlmostEqual(point["Maximum"], exact[-1], places=3)
        got = self.client.get_metric_statistics(**metric("Duration", FunctionName="measured"), StartTime=ago(600), EndTime=ago(-60),
                                                Period=3600, ExtendedStatistics=["p50", "p99.9"])
        extended = got["Datapoints"][0]["ExtendedStatistics"]
        middle = exact[(len(exact) - 1) // 2:len(exact) // 2 + 1]
        self.assertTrue(min(middle) * 0.98 <= extended["p50"] <= max(middle) * 1.02, (extended, middle))
        self.assertAlmostEqual(extended["p99.9"], exact[-1], delta=exact[-1] * 0.02)

    def test_times_begin_at_the_rounded_start(self):
        start = ago(600).replace(second=37, microsecond=5)
        got = self.data(query("q", metric("Invocations"), "Sum", 300), StartTime=start)["MetricDataResults"][0]
        for moment in got["Timestamps"]:
            self.assertEqual((moment - start.replace(second=0, microsecond=0)).total_seconds() % 300, 0)
        unit = {"StartTime": ago(600), "EndTime": ago(-60), "Period": 60, "Statistics": ["Sum"]}
        self.assertEqual(self.client.get_metric_statistics(**metric("Errors"), Unit="Seconds", **unit)["Datapoints"], [])
        self.assertTrue(self.client.get_metric_statistics(**metric("Errors"), Unit="Count", **unit)["Datapoints"])

    def test_expressions(self):
        got = self.data(query("inv", metric("Invocations", FunctionName="measured"), "Sum", 3600, ReturnData=False),
                        query("err", metric("Errors", FunctionName="measured"), "Sum", 3600, ReturnData=False),
                        {"Id": "rate", "Expression": "100 * err / inv", "Label": "Error rate"},
                        {"Id": "twice", "Expression": "rate * 2"}, {"Id": "all", "Expression": "SUM(METRICS())"})
        results = {r["Id"]: (r["Label"], r["Values"], r["StatusCode"]) for r in got["MetricDataResults"]}
        self.assertEqual(set(results), {"rate", "twice", "all"})
        self.assertEqual(results["rate"][0], "Error rate")
        self.assertAlmostEqual(results["rate"][1][0], 100 * 2 / 14)
        self.assertAlmostEqual(results["twice"][1][0], 200 * 2 / 14)
        self.assertEqual(results["all"], ("all", [16.0], "Complete"))

    def test_pages_of_data_points(self):
        self.server.create_behave("paged")
        for number in range(4):
            before = time.time()
            self.server.invoke("paged", {"value": 1})
            while int(time.time()) == int(before) and number < 3:
                time.sleep(0.01)
        queries = [query("a", metric("Invocations", FunctionName="paged"), "Sum", 1),
                   query("b", metric("Invocations", FunctionName="paged"), "SampleCount", 1)]
        for order in ("TimestampAscending", "TimestampDescending"):
            whole = {r["Id"]: r for r in self.data(*queries, ScanBy=order)["MetricDataResults"]}
            self.assertEqual(whole["a"]["Timestamps"], sorted(whole["a"]["Timestamps"], reverse=order.endswith("Descending")))
            self.assertEqual(len(whole["a"]["Values"]), 4)
            for size in (1, 3, 4, 5):
                pages = self.client.get_paginator("get_metric_data").paginate(
                    MetricDataQueries=queries, StartTime=ago(600), EndTime=ago(-60), ScanBy=order, MaxDatapoints=size)
                times, last = {"a": [], "b": []}, {}
                for page in pages:
                    self.assertLessEqual(sum(len(r["Values"]) for r in page["MetricDataResults"]), size)
                    for result in page["MetricDataResults"]:
                        times[result["Id"]] += result["Timestamps"]
                        last[result["Id"]] = result["StatusCode"]
                self.assertEqual(times, {i: whole[i]["Timestamps"] for i in "ab"}, (order, size))
                self.assertEqual(last, {"a": "Complete", "b": "Complete"})

    def test_lists_what_has_data(self):
        listed = [m for page in self.client.get_paginator("list_metrics").paginate() for m in page["Metrics"]]
        names = {(m["Namespace"], m["MetricName"]) for m in listed}
        self.assertLessEqual({("AWS/Lambda", n) for n in ("Invocations", "Errors", "Throttles", "Duration", "ConcurrentExecutions")}, names)
        self.assertIn(("Updraft", "ColdStarts"), names)
        self.assertNotIn(("AWS/Lambda", "DeadLetterErrors"), names)
        dims = [{d["Name"]: d["Value"] for d in m["Dimensions"]} for m in listed if m["MetricName"] == "Invocations"]
        for expected in ({}, {"FunctionName": "measured"}, {"FunctionName": "measured", "Resource": "measured:live"},
                         {"FunctionName": "measured", "Resource": "measured:live", "ExecutedVersion": "1"}):
            self.assertIn(expected, dims)
        only = self.client.list_metrics(Namespace="AWS/Lambda", MetricName="Errors", RecentlyActive="PT3H",
                                        Dimensions=[{"Name": "FunctionName", "Value": "other"}, {"Name": "Resource"}])["Metrics"]
        self.assertEqual([m["Dimensions"][1]["Value"] for m in only], ["other"])

    def test_the_same_in_every_protocol(self):
        span = ["--start-time", ago(600).isoformat(), "--end-time", ago(-60).isoformat(), "--period", "3600"]
        cli = aws(self.server, "cloudwatch", "get-metric-statistics", "--namespace", "AWS/Lambda", "--metric-name", "Invocations",
                  "--dimensions", "Name=FunctionName,Value=measured", *span, "--statistics", "Sum")
        self.assertEqual([p["Sum"] for p in cli["Datapoints"]], [14.0])
        queries = json.dumps([query("q", metric("Invocations", FunctionName="measured"), "Sum", 3600)])
        cli = aws(self.server, "cloudwatch", "get-metric-data", "--metric-data-queries", queries, *span[:4])
        self.assertEqual(cli["MetricDataResults"][0]["Values"], [14.0])
        self.assertTrue(aws(self.server, "cloudwatch", "list-metrics", "--metric-name", "Invocations")["Metrics"])
        status, headers, answer = self.post("GetMetricStatistics", {
            **metric("Invocations", FunctionName="measured"), "StartTime": time.time() - 600, "EndTime": time.time() + 60,
            "Period": 3600, "Statistics": ["Sum"]})
        self.assertEqual((status, headers["content-type"]), (200, "application/x-amz-json-1.0"))
        self.assertEqual([p["Sum"] for p in answer["Datapoints"]], [14.0])

    def test_cbor(self):
        here = Path(__file__).parent / "cbor_client.py"
        for folder in os.environ["PATH"].split(os.pathsep):
            python = Path(folder) / "python3"
            done = python.is_file() and subprocess.run([python, here, self.server.endpoint], capture_output=True, text=True, check=False)
            if not done or done.returncode == 77:
                continue
            self.assertEqual(done.returncode, 0, done.stderr)
            answers = json.loads(done.stdout)
            self.assertEqual(answers["data"]["type"], "application/cbor")
            self.assertEqual(sum(p["Sum"] for p in answers["statistics"]["Datapoints"]), 14)
            values = {r["Id"]: sum(r["Values"]) for r in answers["data"]["MetricDataResults"]}
            self.assertEqual(values, {"a": 14, "b": 28})
            self.assertTrue(answers["list"]["Metrics"])
            self.assertEqual(answers["refused"]["Error"]["Code"], "InvalidParameterValue")
            return
        self.skipTest("no python3 on the PATH has a botocore that knows CBOR")

    def test_wrong_questions_get_the_services_errors(self):
        span = {"StartTime": ago(60), "EndTime": ago(0)}
        point = {**metric("Errors"), "Period": 60, "Statistics": ["Sum"], **span}
        one = query("a", metric("Errors"), "Sum")
        cases = [
            ("InvalidParameterValue", "get_metric_statistics", {**point, "Period": 7}),
            ("InvalidParameterValue", "get_metric_statistics", {**point, "Statistics": ["p99"]}),
            ("InvalidParameterCombination", "get_metric_statistics", {**point, "EndTime": ago(90)}),
            ("InvalidParameterCombination", "get_metric_statistics", {**point, "StartTime": ago(90_000), "Period": 60}),
            ("MissingParameter", "get_metric_statistics", {k: v for k, v in point.items() if k != "Statistics"}),
            ("InvalidParameterValue", "list_metrics", {"NextToken": "x"}),
            ("ValidationError", "get_metric_data", {"MetricDataQueries": [one, one], **span}),
            ("ValidationError", "get_metric_data", {"MetricDataQueries": [{"Id": "A", "Expression": "1"}], **span}),
            ("ValidationError", "get_metric_data", {"MetricDataQueries": [{"Id": "a"}], **span}),
            ("ValidationError", "get_metric_data", {"MetricDataQueries": [{**one, "ReturnData": False}], **span}),
            ("ValidationError", "get_metric_data", {"MetricDataQueries": [one, {"Id": "b", "Expression": "c"}, {"Id": "c", "Expression": "b"}], **span}),
            ("InvalidNextToken", "get_metric_data", {"MetricDataQueries": [one], "NextToken": "x", **span}),
            ("InvalidParameterValue", "get_metric_data", {"MetricDataQueries": [query("a", metric("Errors"), "tm99")], **span}),
            ("NotImplemented", "list_dashboards", {}),
        ]
        for code, operation, arguments in cases:
            with self.assertRaises(ClientError, msg=arguments) as caught:
                getattr(self.client, operation)(**arguments)
            self.assertEqual(caught.exception.response["Error"]["Code"], code, (operation, arguments))
            self.assertTrue(caught.exception.response["Error"]["Message"])
        self.assertIn("(InvalidAction)", self.form_error("Action=Dance&Version=2010-08-01"))
        self.assertIn("(MissingParameter)", self.form_error("Action=GetMetricStatistics&Version=2010-08-01"))
        status, headers, answer = self.post("GetMetricStatistics", {"Namespace": 3})
        self.assertEqual((status, answer["__type"]), (400, "SerializationException"))

    def form_error(self, body):
        _, _, answer = self.server.request("POST", "/", body, {"Content-Type": "application/x-www-form-urlencoded"})
        return "(" + answer.decode().split("<Code>")[1].split("</Code>")[0] + ")"


class Guarded(unittest.TestCase):
    def test_the_token_is_the_access_key(self):
        with Server(arguments=["--token", "sesame"]) as server:
            self.assertEqual(run_aws(server, "cloudwatch", "list-metrics", key="sesame").returncode, 0)
            self.assertIn("AccessDenied", run_aws(server, "cloudwatch", "list-metrics", key="wrong").stderr)


if __name__ == "__main__":
    unittest.main()
