#!/usr/bin/python3
"""Published packages, run as functions unmodified, give the answers that they give in plain Node.js.

test_packages.py FOLDER: packages are installed there by `npm ci` on the first run, which needs the registry.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "bootstraps")]
import events
from worker_player import ARN, NODE, REQUEST_ID, RESPONSE, STREAM_END, Worker

SKIPPED = 77  # what CMakeLists.txt tells CTest to take for "skipped"
FOLDER = None

CONTEXT = {
    "callbackWaitsForEmptyEventLoop": True,
    "functionVersion": "$LATEST",
    "functionName": "victim",
    "memoryLimitInMB": "128",
    "logGroupName": "/aws/lambda/victim",
    "logStreamName": "2026/11/23/[$LATEST]0123456789abcdef0123456789abcdef",
    "invokedFunctionArn": ARN,
    "awsRequestId": REQUEST_ID,
}

VARIABLES = {"AWS_REGION": "eu-central-1", "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand"}

ORDER = json.dumps({"id": 7, "name": "grün"})
REQUESTS = [
    ("GET", "/items/7", "a=1&b=two"),
    ("POST", "/echo", "", ORDER),
    ("POST", "/echo", "", ORDER, "application/json", True),
    ("GET", "/fails"),
    ("GET", "/nowhere"),
]
EXPRESS_REQUESTS = REQUESTS + [("GET", "/picture"), ("GET", "/redirect"), ("POST", "/echo", "", "some text", "text/plain")]


def install(folder):
    """Why the packages cannot be had, or None when they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = (HERE / "package-lock.json").read_bytes()
    done = folder / "installed.json"
    if not (done.exists() and done.read_bytes() == lock):
        if not NODE or not shutil.which("npm"):
            return "node and npm are needed"
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder / name)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1"]
        ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if ended.returncode != 0:
            return "npm ci cannot install the packages (first run without a network?):\n" + ended.stderr[-600:]
        done.write_bytes(lock)
    shutil.copytree(HERE / "functions", folder, dirs_exist_ok=True)
    return None


class PackageTest(unittest.TestCase):
    maxDiff = None

    def in_runtime(self, file, name, sent):
        """The answers of one environment."""
        with Worker("node", "%s.%s" % (Path(file).stem, name), str(FOLDER), env=VARIABLES) as environment:
            environment.ready()
            return [environment.invoke(event) for event in sent]

    def in_plain_node(self, file, name, sent):
        """[{answer, lines}]: the same handler, called directly."""
        command = [NODE, str(HERE / "plain.mjs"), str(FOLDER / file), name, json.dumps(CONTEXT)]
        env = dict(VARIABLES, PATH=os.environ["PATH"], TZ=":UTC")
        ended = subprocess.run(
            command, cwd=FOLDER, env=env, input=json.dumps(sent), capture_output=True, text=True, timeout=60
        )
        self.assertEqual(ended.returncode, 0, ended.stderr)
        return json.loads(ended.stdout)

    def compare(self, file, sent, name="handler"):
        """Both ways to answer every event, found equal."""
        answers = self.in_runtime(file, name, sent)
        plain = self.in_plain_node(file, name, sent)
        for event, answer, expected in zip(sent, answers, plain, strict=True):
            with self.subTest(file=file, name=name, event=json.dumps(event)[:120]):
                self.assertEqual(answer.kind, RESPONSE, (answer.body, answer.logs))
                self.assertEqual(without_date(answer.body.decode()), without_date(compact(expected["answer"])))
        return answers, plain

    def compare_requests(self, file, requests, *shapes):
        answers, _ = self.compare(file, [shape(*request) for shape in shapes for request in requests])
        for answer in answers:
            self.assertIn("statusCode", answer.json)
        self.assertIn(answers[0].json["statusCode"], (200, 201, 202), answers[0].body)


def compact(value):
    """As JSON.stringify writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def without_date(text):
    return re.sub(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", "<date>", text)


class Web(PackageTest):
    def test_serverless_http_express(self):
        self.compare_requests("serverless_http_express.cjs", EXPRESS_REQUESTS, events.http_v2, events.rest_v1)

    def test_vendia_serverless_express(self):
        shapes = events.http_v2, events.rest_v1, events.balancer
        self.compare_requests("vendia_express.cjs", EXPRESS_REQUESTS, *shapes)

    def test_koa(self):
        self.compare_requests("koa_app.cjs", REQUESTS, events.http_v2, events.rest_v1)

    def test_hono(self):
        self.compare_requests("hono_app.mjs", REQUESTS, events.http_v2, events.rest_v1, events.balancer)

    def test_fastify(self):
        self.compare_requests("fastify_app.cjs", REQUESTS, events.http_v2, events.rest_v1, events.balancer)

    def test_middy(self):
        self.compare_requests("middy_app.mjs", REQUESTS, events.http_v2, events.rest_v1)

    def test_lambda_api(self):
        self.compare_requests("lambda_api.cjs", REQUESTS, events.http_v2, events.rest_v1, events.balancer)

    def test_hono_streams(self):
        sent = [events.http_v2("GET", path) for path in ("/stream", "/items/7", "/nowhere")]
        answers = self.in_runtime("hono_app.mjs", "streaming", sent)
        for answer, plain in zip(answers, self.in_plain_node("hono_app.mjs", "streaming", sent), strict=True):
            self.assertEqual((answer.kind, answer.body, answer.logs), (STREAM_END, b"", []))
            self.assertEqual(answer.content_type, "application/vnd.awslambda.http-integration-response")
            prelude, body = answer.stream.split(bytes(8), 1)
            self.assertEqual(json.loads(prelude), plain["answer"]["prelude"])
            self.assertEqual(body.decode(), plain["answer"]["body"])
        self.assertIn(b"one two three", answers[0].stream)


class Powertools(PackageTest):
    def test_metrics(self):
        sent = [events.http_v2("GET", "/orders"), events.rest_v1("GET", "/orders")]
        answers, plain = self.compare("powertools.mjs", sent, "measured")
        for answer, expected in zip(answers, plain, strict=True):
            self.assertEqual(list(map(metric, answer.logs)), list(map(metric, expected["lines"])))
        self.assertEqual([len(answer.logs) for answer in answers], [2, 1])  # the first one is a cold start

    def test_batch(self):
        sent = [events.queue({"ok": 1}, {"ok": 0}, {"ok": 1}), events.queue({"ok": 1})]
        answers, _ = self.compare("powertools.mjs", sent, "batch")
        self.assertEqual([len(answer.json["batchItemFailures"]) for answer in answers], [1, 0])

    def test_parser(self):
        bodies = (ORDER, '{"id": "no number"}')
        sent = [shape("POST", "/orders", "", body) for shape in (events.http_v2, events.rest_v1) for body in bodies]
        answers, _ = self.compare("powertools.mjs", sent, "parsed")
        self.assertEqual(answers[0].json["statusCode"], 200)
        self.assertEqual(answers[1].json, {"statusCode": 400})


def metric(line):
    document = json.loads(line)
    assert isinstance(document["_aws"].pop("Timestamp"), int)
    return document


if __name__ == "__main__":
    FOLDER = Path(sys.argv.pop(1)).resolve()
    problem = install(FOLDER)
    if problem:
        print("SKIPPED:", problem)
        sys.exit(SKIPPED)
    unittest.main()
