#!/usr/bin/python3
"""What a Node.js function sees, says and can break, seen from the engine's end of the socket."""

import json
import re
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import golden
from worker_player import (ARN, BOOTSTRAPS, ERROR, FUNCTIONS, INIT_ERROR, LOG, NODE, REQUEST_ID, RESPONSE,
                           STREAM_DATA, STREAM_END, STREAM_START, TRACE, Worker)

TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
YOUNG = 3  # invocations during which every line leaves at once
NODE24 = {"AWS_EXECUTION_ENV": "AWS_Lambda_nodejs24.x"}


def worker(handler, folder="node-basics", **kwargs):
    return Worker("node", handler, folder, **kwargs)


@unittest.skipUnless(NODE, "no node on PATH")
class NodeTest(unittest.TestCase):
    def answer(self, handler, event=None, folder="node-basics", env=None, **kwargs):
        """One invocation in a new environment."""
        with worker(handler, folder, env=env) as environment:
            environment.ready()
            return environment.invoke(event, **kwargs)

    def result(self, handler, event=None, **kwargs):
        answer = self.answer(handler, event, **kwargs)
        self.assertEqual(answer.kind, RESPONSE, answer.body)
        return answer.json

    def init_error(self, handler, folder="node-basics", status=129, **kwargs):
        with worker(handler, folder, **kwargs) as environment:
            answer = environment.read_answer()
            self.assertEqual(answer.kind, INIT_ERROR, answer.body)
            self.assertEqual(environment.wait_exit(), status)
            self.assertEqual(environment.read_until_gone(), [])
            self.assert_no_own_frames(answer)
            return answer

    def assert_no_own_frames(self, answer):
        self.assertNotIn(str(BOOTSTRAPS), answer.body.decode())
        self.assertNotIn(str(BOOTSTRAPS), "".join(answer.logs))


class Results(NodeTest):
    def test_events_come_back(self):
        events = [None, {}, [], "text", 0, -1.5, True, {"a": [1, {"b": None}]}, "zürich ☃ \U0001f600", "\\\"\n"]
        with worker("app.echo") as environment:
            environment.ready()
            for event in events:
                answer = environment.invoke(event)
                self.assertEqual((answer.kind, answer.json, answer.logs), (RESPONSE, event, []))

    def test_large_event_and_result(self):
        event = {"data": "ä" * 3_000_000}
        with worker("app.echo") as environment:
            environment.ready()
            for _ in range(2):
                sender = threading.Thread(target=environment.send, args=(event,))
                sender.start()
                self.assertEqual(environment.read_answer().json, event)
                sender.join()
            self.assertEqual(environment.invoke(1).json, 1)

    def test_frame_in_pieces(self):
        with worker("app.echo") as environment:
            environment.ready()
            frame = environment.frame({"n": 1})
            for at in range(0, len(frame), 7):
                environment.socket.sendall(frame[at : at + 7])
            self.assertEqual(environment.read_answer().json, {"n": 1})

    def test_no_event_at_all_is_an_empty_object(self):
        self.assertEqual(self.answer("app.echo", raw=b"").json, {})

    def test_bytes_on_the_wire(self):
        self.assertEqual(self.answer("app.nothing").body, b"null")
        self.assertEqual(self.answer("app.echo", raw=b' { "a" : "\\u00fc" } ').body, '{"a":"ü"}'.encode())

    def test_ways_to_answer(self):
        for handler, expected in {
            "returnsWithoutPromise": None,
            "thenable": "from a thenable",
            "callback": {"n": 1},
            "callbackTwice": 1,
            "neverAnswers": None,
            "promiseNeverSettles": None,
            "succeed": {"n": 1},
            "done": {"n": 1},
            "timersRun": "slept",
        }.items():
            with self.subTest(handler), worker("app." + handler) as environment:
                environment.ready()
                for _ in range(3):
                    answer = environment.invoke({"n": 1})
                    self.assertEqual((answer.kind, answer.json), (RESPONSE, expected))

    def test_callback_waits_for_the_event_loop(self):
        answer = self.answer("app.callbackWaits")
        self.assertEqual(answer.json, "answered")
        self.assertRegex(answer.logs[0], "timer ran$")
        with worker("app.callbackDoesNotWait") as environment:
            environment.ready()
            for _ in range(3):
                answer = environment.invoke()
                self.assertEqual((answer.json, answer.logs), ("answered", []))

    def test_event_loop_turns_between_invocations(self):
        with worker("app.backgroundWork") as environment:
            environment.ready()
            environment.invoke(1)
            self.assertEqual(environment.invoke(2).json, [1])

    def test_newer_runtime(self):
        self.assertEqual(self.result("app.returnsWithoutPromise", env=NODE24), {"ignored": True})
        document = self.init_error("app.callback", env=NODE24, status=1).json
        self.assertEqual(document["errorType"], "Runtime.CallbackHandlerDeprecated")
        keys = self.result("app.showContext", env=NODE24)["keys"]
        self.assertNotIn("done", keys)
        self.assertIn("xRayTraceId", keys)
        document = self.answer("failing.circular", env=NODE24).json
        self.assertEqual(document["errorType"], "Runtime.JSONStringifyError")


class Handlers(NodeTest):
    def test_kinds_of_modules(self):
        for name, folder, expected in (
            ("index.handler", "node-esm", "function"),
            ("index.handler", "node-esm-js", True),
            ("commonjs/index.handler", "node-esm-js", "commonjs"),
            ("index.handler", "node-cjs", "cjs"),
            ("inner/index.handler", "node-folder", "inner"),
            ("index.handler", "node-top-level-await", "awaited"),
            ("index.handler", "node-default-export", "default"),
            ("streaming.nested.deep.handler", "node-basics", "nested"),
        ):
            with self.subTest(name=name, folder=folder):
                self.assertEqual(self.result(name, folder=folder), expected)

    def test_missing_module(self):
        answer = self.init_error("nowhere.handler")
        document = answer.json
        message = "Error: Cannot find module 'nowhere'\nRequire stack:\n- /var/runtime/index.mjs"
        self.assertEqual(list(document), ["errorType", "errorMessage", "trace"])
        self.assertEqual(document["errorType"], "Runtime.ImportModuleError")
        self.assertEqual(document["errorMessage"], message)
        self.assertEqual("\n".join(document["trace"][:3]), "Runtime.ImportModuleError: " + message)
        self.assertRegex(answer.logs[0], r"^%s\tundefined\tERROR\tUncaught Exception \t\{" % TIME)
        logged = json.loads(answer.logs[0].split("\t", 4)[4])
        self.assertEqual(logged["errorType"], "Runtime.ImportModuleError")
        self.assertEqual(logged["stack"], document["trace"])

    def test_missing_import_of_the_module(self):
        document = self.init_error("index.handler", "node-missing-import").json
        path = FUNCTIONS / "node-missing-import/index.js"
        self.assertEqual(document["errorType"], "Runtime.ImportModuleError")
        self.assertEqual(
            document["errorMessage"],
            "Error: Cannot find module 'not-there-at-all'\nRequire stack:\n- %s\n- /var/runtime/index.mjs" % path,
        )

    def test_missing_import_of_an_es_module(self):
        document = self.init_error("index.handler", "node-esm-missing-import").json
        self.assertEqual(document["errorType"], "Error")
        self.assertRegex(document["errorMessage"], "^Cannot find package 'not-there-at-all' imported from ")

    def test_missing_function(self):
        document = self.init_error("app.nowhere").json
        self.assertEqual(document["errorType"], "Runtime.HandlerNotFound")
        self.assertEqual(document["errorMessage"], "app.nowhere is undefined or not exported")

    def test_not_a_function(self):
        document = self.init_error("streaming.nested").json
        self.assertEqual(document["errorMessage"], "streaming.nested is not a function")

    def test_malformed_names(self):
        self.assertEqual(self.init_error("app").json["errorMessage"], "Bad handler")
        document = self.init_error("../app.handler").json
        self.assertEqual(document["errorType"], "Runtime.MalformedHandlerName")
        self.assertRegex(document["errorMessage"], "^'../app.handler' is not a valid handler name")

    def test_syntax_error(self):
        document = self.init_error("index.handler", "node-syntax-error").json
        self.assertEqual(document["errorType"], "Runtime.UserCodeSyntaxError")
        self.assertEqual(document["errorMessage"], "SyntaxError: Unexpected token ';'")
        self.assertEqual(document["trace"][0], "Runtime.UserCodeSyntaxError: SyntaxError: Unexpected token ';'")

    def test_error_while_the_module_runs(self):
        answer = self.init_error("index.handler", "node-init-fails")
        self.assertRegex(answer.logs[0], r"^%s\tundefined\tINFO\tstarting$" % TIME)
        document = answer.json
        self.assertEqual((document["errorType"], document["errorMessage"]), ("RangeError", "no configuration"))
        self.assertEqual(document["trace"][0], "RangeError: no configuration")
        self.assertRegex(document["trace"][1], r"^    at fail \(.*/node-init-fails/index.js:3:9\)$")

    def test_module_folders(self):
        with tempfile.TemporaryDirectory() as opt:
            for folder in ("nodejs/node_modules/one", "nodejs/node20/node_modules/two"):
                path = Path(opt) / folder
                path.mkdir(parents=True)
                (path / "index.js").write_text("exports.value = %s;\n" % json.dumps(path.name))
            plain = Path(opt) / "plain.js"
            plain.write_text("exports.value = 'three';\n")
            seen = self.result("app.requires", ["one", "two", str(plain)], env={"_UPDRAFT_OPT": opt})
            self.assertEqual(seen, ["one", "two", "three"])


class Context(NodeTest):
    def test_as_recorded_from_aws(self):
        recorded = golden.payload(self, "TestLambdaFeatures::test_lambda_with_context", "invocation")
        client = recorded["context"]["clientContext"]
        seen = self.result("app.showContext", client_context=json.dumps(client))["context"]
        ours = {
            "functionName": "victim",
            "logGroupName": "/aws/lambda/victim",
            "logStreamName": "2026/11/23/[$LATEST]0123456789abcdef0123456789abcdef",
            "invokedFunctionArn": ARN,
            "awsRequestId": REQUEST_ID,
        }
        self.assertEqual(seen, {**recorded["context"], **ours})
        self.assertEqual(list(seen), list(recorded["context"]))

    def test_further_fields(self):
        identity = {"cognitoIdentityId": "id", "cognitoIdentityPoolId": "pool"}
        seen = self.result("app.showContext", identity=json.dumps(identity), tenant="blue")
        self.assertEqual((seen["identity"], seen["tenantId"], seen["remaining"]), (identity, "blue", True))
        for name in ("succeed", "fail", "done", "getRemainingTimeInMillis"):
            self.assertIn(name, seen["keys"])

    def test_client_context_that_is_no_json(self):
        answer = self.answer("app.echo", client_context="{")
        self.assertEqual(answer.kind, ERROR)
        self.assertRegex(answer.json["errorMessage"], "^Cannot parse ClientContext as json: SyntaxError: ")

    def test_trace_variable(self):
        with worker("app.environment") as environment:
            environment.ready()
            name = "_X_AMZN_TRACE_ID"
            self.assertEqual(environment.invoke([name]).json, {name: TRACE})
            self.assertEqual(environment.invoke([name], trace="Root=2").json, {name: "Root=2"})
            self.assertEqual(environment.invoke([name], trace="").json, {})

    def test_environment_is_the_real_one(self):
        seen = self.result("app.changesEnvironment", trace="Root=3")
        self.assertEqual(seen, ["7", False, True, "7 Root=3"])
        self.assertEqual(self.result("unruly.worker", env={"COLOUR": "blue"}), "blue")


class Errors(NodeTest):
    def test_document_and_log(self):
        for handler in ("throws", "rejects"):
            with self.subTest(handler):
                answer = self.answer("failing." + handler)
                document = answer.json
                self.assertEqual(answer.kind, ERROR)
                self.assertEqual(list(document), ["errorType", "errorMessage", "trace"])
                self.assertEqual((document["errorType"], document["errorMessage"]), ("OrderError", "no such order"))
                self.assertEqual(document["trace"][0], "OrderError: no such order")
                self.assertRegex(document["trace"][1], r"^    at .*%s.*/failing\.js:14:\d+\)?$|failing\.js" % handler)
                self.assert_no_own_frames(answer)
                self.assertEqual(len(answer.logs), 1)
                self.assertRegex(answer.logs[0], r"^%s\t%s\tERROR\tInvoke Error \t\{" % (TIME, REQUEST_ID))
                logged = json.loads(answer.logs[0].split("\t", 4)[4])
                self.assertEqual(list(logged), ["errorType", "errorMessage", "code", "name", "order", "stack"])
                self.assertEqual((logged["code"], logged["order"]), ("E_ORDER", 7))
                self.assertEqual(logged["stack"], document["trace"])

    def test_ways_to_fail(self):
        for handler, kind, message in (
            ("app.callbackFails", "TypeError", "by callback"),
            ("app.callbackFailsWithText", "string", "just text"),
            ("app.fail", "RangeError", "by context"),
            ("app.failWithNothing", "string", "handled"),
            ("failing.rejectsWithText", "string", "just text"),
            ("failing.rejectsWithNothing", "string", "handled"),
            ("failing.circular", "Error", "Unable to stringify response body"),
            ("failing.bigint", "Error", "Unable to stringify response body"),
        ):
            with self.subTest(handler), worker(handler) as environment:
                environment.ready()
                for _ in range(2):
                    answer = environment.invoke()
                    document = answer.json
                    self.assertEqual(answer.kind, ERROR)
                    self.assertEqual((document["errorType"], document["errorMessage"]), (kind, message))
                    self.assert_no_own_frames(answer)

    def test_event_that_is_no_json(self):
        document = self.answer("app.echo", raw=b"{nonsense").json
        self.assertEqual(document["errorType"], "SyntaxError")

    def test_usable_after_an_error(self):
        with worker("failing.sometimes") as environment:
            environment.ready()
            for fail in (True, False, True, False):
                answer = environment.invoke({"fail": fail})
                self.assertEqual(answer.kind, ERROR if fail else RESPONSE)

    def test_uncaught(self):
        for handler, status, kind, message, title in (
            ("uncaught", 129, "OrderError", "out of nowhere", "Uncaught Exception"),
            ("unhandled", 128, "Runtime.UnhandledPromiseRejection", "OrderError: nobody listens",
             "Unhandled Promise Rejection"),
        ):
            with self.subTest(handler), worker("failing." + handler) as environment:
                environment.ready()
                answer = environment.invoke()
                self.assertEqual(answer.kind, ERROR)
                document = answer.json
                self.assertEqual((document["errorType"], document["errorMessage"]), (kind, message))
                self.assertIn("\tERROR\t%s \t{" % title, answer.logs[0])
                self.assert_no_own_frames(answer)
                self.assertEqual(environment.wait_exit(), status)

    def test_error_between_invocations(self):
        with worker("failing.failsAfterwards") as environment:
            environment.ready()
            self.assertEqual(environment.invoke().json, "fine")
            frames = environment.read_until_gone() if environment.process.poll() is not None else []
            self.assertFalse([kind for kind, _ in frames if kind != LOG])


class Output(NodeTest):
    LINES = ["\tINFO\tone", "\tINFO\ttwo 2 { a: 1 }", "\tINFO\tinformation", "\tWARN\tthree\rfour",
             "\tERROR\tshown", "\tDEBUG\tfine", "raw", "to stderr", "no newline"]

    def test_lines(self):
        with worker("app.prints") as environment:
            environment.ready()
            for _ in range(YOUNG + 3):
                logs = environment.invoke().logs
                for line, expected in zip(logs, self.LINES, strict=True):
                    prefix = TIME + r"\t" + REQUEST_ID if expected.startswith("\t") else ""
                    self.assertRegex(line, "^" + prefix + re.escape(expected) + "$")

    def test_one_write_with_the_answer(self):
        with worker("app.prints") as environment:
            environment.ready()
            for _ in range(YOUNG):
                environment.invoke()
            environment.send()
            first = environment.socket.recv(1 << 16)
            environment.buffer = first
            answer = environment.read_answer()
            self.assertEqual(len(answer.logs), len(self.LINES))
            self.assertEqual(environment.buffer, b"")

    def test_output_of_a_hanging_handler_arrives(self):
        with worker("app.printsAndHangs") as environment:
            environment.ready()
            for _ in range(YOUNG + 1):
                environment.invoke({})
            environment.send({"hang": True})
            self.assertRegex(environment.read_frame()[1][8:].decode(), "before the long wait$")

    def test_flood(self):
        answer = self.answer("app.flood", 20000)
        self.assertEqual(len(answer.logs), 20000)

    def test_level(self):
        logs = self.answer("app.prints", env={"AWS_LAMBDA_LOG_LEVEL": "WARN"}).logs
        self.assertEqual([line.split("\t")[2] for line in logs if "\t" in line], ["WARN", "ERROR"])

    def test_json(self):
        env = {"AWS_LAMBDA_LOG_FORMAT": "JSON"}
        entry = json.loads(self.answer("app.logsObject", env=env, tenant="blue").logs[0])
        self.assertRegex(entry.pop("timestamp"), "^%s$" % TIME)
        expected = {"level": "INFO", "requestId": REQUEST_ID, "tenantId": "blue", "message": {"order": 7}}
        self.assertEqual(entry, expected)
        entry = json.loads(self.answer("app.logsError", env=env).logs[0])
        self.assertEqual((entry["errorType"], entry["errorMessage"]), ("TypeError", "inner"))
        self.assertEqual(entry["stackTrace"][0], "TypeError: inner")
        self.assertRegex(entry["message"], "^it failed TypeError: inner")

    def test_json_error(self):
        answer = self.answer("failing.rejects", env={"AWS_LAMBDA_LOG_FORMAT": "JSON"})
        entry = json.loads(answer.logs[0])
        self.assertEqual(entry["level"], "ERROR")
        self.assertEqual(entry["message"]["errorMessage"], "no such order")
        self.assert_no_own_frames(answer)


class Streaming(NodeTest):
    def stream(self, handler, event=None):
        answer = self.answer("streaming." + handler, event)
        self.assertEqual(answer.kind, STREAM_END)
        return answer

    def test_plain(self):
        with worker("streaming.plain") as environment:
            environment.ready()
            for _ in range(3):
                answer = environment.invoke()
                self.assertEqual((answer.content_type, answer.stream, answer.body), ("text/plain", b"hello world", b""))

    def test_defaults(self):
        answer = self.stream("defaults")
        self.assertEqual((answer.content_type, answer.stream), ("application/octet-stream", b'{"as":"json"}!'))

    def test_http_prelude(self):
        answer = self.stream("http")
        self.assertEqual(answer.content_type, "application/vnd.awslambda.http-integration-response")
        prelude, body = answer.stream.split(bytes(8), 1)
        self.assertEqual(json.loads(prelude), {"statusCode": 201, "headers": {"x-id": REQUEST_ID}})
        self.assertEqual(body, b"abc")

    def test_chunks_leave_at_once(self):
        with worker("streaming.slow") as environment:
            environment.ready()
            environment.send({"ms": 60000})
            self.assertEqual(environment.read_frame()[0], STREAM_START)
            self.assertEqual(environment.read_frame(), (STREAM_DATA, b"first"))

    def test_back_pressure(self):
        answer = self.stream("large", {"chunks": 200, "size": 50000})
        self.assertEqual(len(answer.stream), 200 * 50000)
        expected = b"".join(bytes([97 + i % 26]) * 50000 for i in range(200))
        self.assertTrue(answer.stream == expected)
        self.assertEqual(len(answer.logs), 201)
        self.assertRegex(answer.logs[-1], "drained true$")

    def test_high_water_mark(self):
        self.assertEqual(self.stream("mark").stream, b"4321")

    def test_failures(self):
        for handler, message, sent in (
            ("failsBefore", "before the first byte", b""),
            ("failsMidway", "midway", b"some"),
            ("notAsync", "Streaming does not support non-async handlers.", None),
            ("neverEnds", "Response stream is not finished.", b"x"),
            ("typeTooLate", "Cannot set content-type, too late.", b"x"),
        ):
            with self.subTest(handler), worker("streaming." + handler) as environment:
                environment.ready()
                for _ in range(2):
                    answer = environment.invoke()
                    self.assertEqual(answer.kind, STREAM_END)
                    self.assertEqual(answer.json["errorMessage"], message)
                    if sent is not None:
                        self.assertEqual(answer.stream, sent)
                    self.assertIn("Invoke Error", answer.logs[-1])

    def test_return_value_is_ignored(self):
        answer = self.stream("returnsSomething")
        self.assertRegex(answer.logs[0], "Streaming handlers ignore return values.$")
        self.assertEqual(answer.body, b"")


if __name__ == "__main__":
    unittest.main()
