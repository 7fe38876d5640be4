"""CloudWatch Logs, as the AWS CLI, boto3 and plain HTTP see it."""
import http.client
import json
import re
import sys
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from aws_cli import aws, run_aws, start_aws  # noqa: E402
from event_stream import events  # noqa: E402
from updraft import Server, ServerCase, eventually  # noqa: E402

import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

SOURCE = """
import json, time
def handler(event, context):
    print('said', event['id'])
    print(json.dumps({'level': event.get('level', 'INFO'), 'id': event['id'], 'stream': context.log_stream_name}))
    time.sleep(event.get('seconds', 0))
    if 'fail' in event:
        raise ValueError(event['fail'])
"""


def logs_client(server, key="local"):
    return boto3.client("logs", endpoint_url=server.endpoint, region_name="us-east-1", aws_access_key_id=key,
                        aws_secret_access_key="local", config=Config(retries={"max_attempts": 0, "mode": "standard"}))


class LogsCase(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = logs_client(cls.server)
        cls.addClassCleanup(cls.client.close)

    def create(self, name):
        self.server.create(name, {"index.py": SOURCE}, handler="index.handler", Timeout=30)
        self.group = f"/aws/lambda/{name}"

    def all_events(self, **arguments):
        pages = self.client.get_paginator("filter_log_events").paginate(logGroupName=self.group, **arguments)
        return [event for page in pages for event in page["events"]]


class Reading(LogsCase):
    def test_an_invocation_reads_as_in_the_cloud(self):
        self.create("reads")
        before = int(time.time() * 1000)
        self.server.invoke("reads", {"id": "one"})
        found = self.all_events()
        after = int(time.time() * 1000)
        kinds = [event["message"].split(" ")[0] for event in found]
        self.assertEqual(kinds, ["START", "said", "{\"level\":", "END", "REPORT"])
        self.assertTrue(all(event["message"].endswith("\n") for event in found))
        times = [event["timestamp"] for event in found]
        self.assertEqual(times, sorted(times))
        self.assertTrue(before <= times[0] and times[-1] <= after, (before, times, after))
        stream = json.loads(found[2]["message"])["stream"]
        self.assertEqual({event["logStreamName"] for event in found}, {stream})
        self.assertEqual(len({event["eventId"] for event in found}), 5)
        listed = self.client.describe_log_streams(logGroupName=self.group)["logStreams"]
        self.assertEqual([s["logStreamName"] for s in listed], [stream])
        self.assertEqual((listed[0]["firstEventTimestamp"], listed[0]["lastEventTimestamp"]), (times[0], times[-1]))

    def test_pages_hold_everything_once_while_more_comes(self):
        self.create("pages")
        for number in range(30):
            self.server.invoke("pages", {"id": f"first-{number}"})
        seen, token = [], {}
        while True:
            page = self.client.filter_log_events(logGroupName=self.group, limit=7, **token)
            seen += page["events"]
            if "nextToken" not in page:
                break
            token = {"nextToken": page["nextToken"]}
            self.server.invoke("pages", {"id": "later"})
        said = [event["message"].strip() for event in seen if event["message"].startswith("said first")]
        self.assertEqual(said, [f"said first-{number}" for number in range(30)])
        self.assertEqual(len({event["eventId"] for event in seen}), len(seen))
        self.assertFalse([event for event in seen if "later" in event["message"]])

    def test_filters_by_time_stream_and_pattern(self):
        self.create("filters")
        self.server.invoke("filters", {"id": "a", "level": "ERROR"})
        middle = int(time.time() * 1000) + 1
        eventually(lambda: time.time() * 1000 > middle, what="the next millisecond")
        self.server.invoke("filters", {"id": "b"})
        said = lambda **keywords: [e["message"].strip() for e in self.all_events(**keywords) if e["message"][0] == "s"]  # noqa: E731
        self.assertEqual(said(endTime=middle), ["said a"])
        self.assertEqual(said(startTime=middle), ["said b"])
        self.assertEqual(said(filterPattern='"said b"'), ["said b"])
        errors = self.all_events(filterPattern='{ $.level = "ERR*" && $.id != "z" }')
        self.assertEqual([json.loads(e["message"])["id"] for e in errors], ["a"])
        stream = errors[0]["logStreamName"]
        self.assertEqual(len(said(logStreamNames=[stream])), 2)
        self.assertEqual(len(said(logStreamNamePrefix=stream[:12])), 2)
        self.assertEqual(said(logStreamNamePrefix="1999/"), [])

    def test_a_stream_is_read_from_both_ends(self):
        self.create("ends")
        for number in range(12):
            self.server.invoke("ends", {"id": number})
        stream = self.all_events()[0]["logStreamName"]
        ask = lambda **more: self.client.get_log_events(logGroupName=self.group, logStreamName=stream, **more)  # noqa: E731
        everything = [e["message"] for e in ask(startFromHead=True)["events"]]
        self.assertEqual(len(everything), 60)
        page, forward = ask(startFromHead=True, limit=7), []
        while page["events"]:
            forward += [e["message"] for e in page["events"]]
            page = ask(nextToken=page["nextForwardToken"], limit=7)
        self.assertEqual(forward, everything)
        end = page["nextForwardToken"]
        self.assertEqual(ask(nextToken=end)["nextForwardToken"], end)
        self.server.invoke("ends", {"id": "new"})
        self.assertIn("said new\n", [e["message"] for e in ask(nextToken=end)["events"]])
        page, backward = ask(limit=7), []
        while page["events"]:
            backward = [e["message"] for e in page["events"]] + backward
            page = ask(nextToken=page["nextBackwardToken"], limit=7)
        self.assertEqual(backward[:60], everything)
        self.assertEqual(len(backward), 65)

    def test_groups_are_listed_in_pages(self):
        for name in ("group-a", "group-b", "group-c"):
            self.create(name)
            self.server.invoke(name, {"id": 1})
        pages = self.client.get_paginator("describe_log_groups").paginate(
            logGroupNamePrefix="/aws/lambda/group-", PaginationConfig={"PageSize": 2})
        groups = [group for page in pages for group in page["logGroups"]]
        self.assertEqual([g["logGroupName"] for g in groups], [f"/aws/lambda/group-{x}" for x in "abc"])
        self.assertEqual(groups[0]["arn"], "arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/group-a:*")
        printed = self.server.query("SELECT f.text, sum(length(l.text)) FROM log_output l JOIN invocation i USING (sequence) "
                                    "JOIN function_name f ON f.id = i.function_id GROUP BY f.text")
        self.assertEqual({g["logGroupName"]: g["storedBytes"] for g in groups},
                         {f"/aws/lambda/{name}": size for name, size in printed if name.startswith("group-")})
        found = self.client.filter_log_events(logGroupName="/aws/lambda/group-a")
        self.assertEqual(len(found["events"]), 5)

    def test_wrong_questions_get_the_services_errors(self):
        self.create("wrong")
        self.server.invoke("wrong", {"id": 1, "fail": "on purpose"})
        cases = [
            ("ResourceNotFoundException", "filter_log_events", {"logGroupName": "/aws/lambda/nobody"}),
            ("ResourceNotFoundException", "filter_log_events", {"logGroupName": "/other/group"}),
            ("ResourceNotFoundException", "get_log_events", {"logGroupName": self.group, "logStreamName": "x"}),
            ("InvalidParameterException", "filter_log_events", {"logGroupName": self.group, "nextToken": "e/1"}),
            ("InvalidParameterException", "filter_log_events", {"logGroupName": self.group, "filterPattern": "[a, b]"}),
            ("InvalidParameterException", "filter_log_events", {"logGroupName": self.group, "startTime": 5, "endTime": 1}),
            ("InvalidParameterException", "describe_log_streams", {"logGroupName": self.group, "nextToken": "x"}),
            ("NotImplementedException", "start_query", {"logGroupName": "x", "startTime": 1, "endTime": 2, "queryString": "x"}),
        ]
        for code, operation, arguments in cases:
            with self.assertRaises(ClientError) as caught:
                getattr(self.client, operation)(**arguments)
            self.assertEqual(caught.exception.response["Error"]["Code"], code, (operation, arguments))
        for body, code in [(b"[", b"SerializationException"), (b'{"logGroupName": 3}', b"SerializationException"),
                           (b'{"logGroupName": "x", "limit": 0}', b"ResourceNotFoundException"), (b"{}", b"InvalidParameterException")]:
            status, _, answer = self.server.request("POST", "/", body, {"X-Amz-Target": "Logs_20140328.FilterLogEvents"})
            self.assertEqual(status, 400)
            self.assertIn(code, answer)
        status, _, answer = self.server.request("POST", "/", b"{}", {"X-Amz-Target": "Logs_20140328.Dance"})
        self.assertIn(b"UnknownOperationException", answer)


class Following(LogsCase):
    def test_the_cli_tails_everything_once_under_load(self):
        self.create("tailed")
        self.server.invoke("tailed", {"id": "before"})
        lines = []
        tail = start_aws(self.server, "logs", "tail", self.group, "--follow", "--since", "5m", "--format", "short")
        reader = threading.Thread(target=lambda: lines.extend(tail.stdout), daemon=True)
        reader.start()
        try:
            eventually(lambda: any("said before" in line for line in lines), what="the tail to begin")
            with ThreadPoolExecutor(8) as pool:  # long ones overlap many short ones
                for number in range(40):
                    pool.submit(self.server.invoke, "tailed", {"id": f"n{number}", "seconds": 2.5 if number % 8 == 0 else 0.05})
            self.server.invoke("tailed", {"id": "last"})
            eventually(lambda: any("said last" in line for line in lines), seconds=40, what="the tail to catch up")
        finally:
            tail.kill()
            tail.wait()
            reader.join()
            tail.stdout.close()
        said = re.findall(r"said (n\d+)", "".join(lines))
        self.assertEqual(sorted(said), sorted(f"n{number}" for number in range(40)))
        starts = [line for line in lines if "START RequestId" in line]
        self.assertEqual(len(starts), 42)
        self.assertEqual(len(set(starts)), 42)

    def test_live_tail_streams_what_is_logged(self):
        self.create("live")
        self.server.invoke("live", {"id": "before"})
        connection = http.client.HTTPConnection(self.server.host, self.server.port, timeout=30)
        arn = f"arn:aws:logs:us-east-1:000000000000:log-group:{self.group}"
        connection.request("POST", "/", json.dumps({"logGroupIdentifiers": [arn], "logEventFilterPattern": "said"}),
                           {"X-Amz-Target": "Logs_20140328.StartLiveTail", "Content-Type": "application/x-amz-json-1.1"})
        response = connection.getresponse()
        self.assertEqual((response.status, response.getheader("Content-Type")), (200, "application/vnd.amazon.eventstream"))
        stream = events(response)
        self.assertEqual(next(stream), ("initial-response", {}))
        kind, start = next(stream)
        self.assertEqual((kind, start["logGroupIdentifiers"]), ("sessionStart", [arn]))
        for number in range(3):
            self.server.invoke("live", {"id": number})
        said = []
        while len(said) < 3:
            kind, update = next(stream)
            self.assertEqual((kind, update["sessionMetadata"]), ("sessionUpdate", {"sampled": False}))
            said += [result["message"] for result in update["sessionResults"]]
        self.assertEqual(said, ["said 0\n", "said 1\n", "said 2\n"])
        connection.close()
        refused = {"logGroupIdentifiers": ["/aws/lambda/nobody"]}
        status, _, answer = self.server.request("POST", "/", json.dumps(refused),
                                                {"X-Amz-Target": "Logs_20140328.StartLiveTail"})
        self.assertEqual((status, json.loads(answer)["__type"]), (400, "ResourceNotFoundException"))

    def test_the_cli_reads_what_it_lists(self):
        self.create("listed")
        self.server.invoke("listed", {"id": "x"})
        groups = aws(self.server, "logs", "describe-log-groups", "--log-group-name-prefix", self.group)["logGroups"]
        self.assertEqual([g["logGroupName"] for g in groups], [self.group])
        stream = aws(self.server, "logs", "describe-log-streams", "--log-group-name", self.group, "--order-by",
                     "LastEventTime", "--descending")["logStreams"][0]["logStreamName"]
        got = aws(self.server, "logs", "get-log-events", "--log-group-name", self.group, "--log-stream-name", stream)
        self.assertEqual(len(got["events"]), 5)


class Guarded(unittest.TestCase):
    def test_the_token_is_the_access_key(self):
        with Server(arguments=["--token", "sesame"]) as server:
            client = logs_client(server, "sesame")
            self.addCleanup(client.close)
            self.assertTrue(client.describe_log_groups()["logGroups"])
            refused = run_aws(server, "logs", "describe-log-groups", key="wrong")
            self.assertIn("AccessDenied", refused.stderr)
            self.assertIn("asks for its token", refused.stderr)


if __name__ == "__main__":
    unittest.main()
