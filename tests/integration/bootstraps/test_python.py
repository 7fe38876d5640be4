#!/usr/bin/python3
"""What a Python function sees, says and can break, seen from the engine's end of the socket."""

import json
import re
import struct
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import golden
from worker_player import (ARN, ERROR, FUNCTIONS, INIT_ERROR, LOG, REQUEST_ID, RESPONSE, TRACE, Worker)

TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
YOUNG = 3  # invocations during which every line leaves at once
NBSP = "\u00a0"


def worker(handler, folder="py-basics", **kwargs):
    return Worker("python", handler, folder, **kwargs)


class PythonTest(unittest.TestCase):
    def answer(self, handler, event=None, folder="py-basics", env=None, arguments=(), **kwargs):
        """One invocation in a new environment."""
        with worker(handler, folder, env=env, arguments=arguments) as environment:
            environment.ready()
            return environment.invoke(event, **kwargs)

    def result(self, handler, event=None, **kwargs):
        answer = self.answer(handler, event, **kwargs)
        self.assertEqual(answer.kind, RESPONSE, answer.body)
        return answer.json

    def init_error(self, handler, folder="py-basics", **kwargs):
        with worker(handler, folder, **kwargs) as environment:
            answer = environment.read_answer()
            self.assertEqual(answer.kind, INIT_ERROR, answer.body)
            self.assertEqual(environment.wait_exit(), 1)
            self.assertEqual(environment.read_until_gone(), [])
            return answer


class Results(PythonTest):
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
            environment.socket.setblocking(True)
            import threading

            sender = threading.Thread(target=environment.send, args=(event,))
            sender.start()
            self.assertEqual(environment.read_answer().json, event)
            sender.join()

    def test_frame_in_pieces(self):
        with worker("app.echo") as environment:
            environment.ready()
            frame = environment.frame({"n": 1})
            for at in range(0, len(frame), 7):
                environment.socket.sendall(frame[at : at + 7])
            self.assertEqual(environment.read_answer().json, {"n": 1})

    def test_whitespace_around_the_event(self):
        answer = self.answer("app.echo", raw=b' \n{"a": 1}\r\n ')
        self.assertEqual(answer.json, {"a": 1})

    def test_no_event_at_all_is_an_empty_object(self):
        self.assertEqual(self.answer("app.echo", raw=b"").json, {})

    def test_nothing_is_null_and_bytes_are_themselves(self):
        self.assertEqual(self.answer("app.nothing").body, b"null")
        self.assertEqual(self.answer("app.raw").body, b"\x00\xffraw")

    def test_escaping_depends_on_the_runtime(self):
        old = self.answer("app.text", env={"AWS_EXECUTION_ENV": "AWS_Lambda_python3.11"})
        new = self.answer("app.text", env={"AWS_EXECUTION_ENV": "AWS_Lambda_python3.13"})
        self.assertEqual(old.body, b'"gr\\u00fcn"')
        self.assertEqual(new.body, '"grün"'.encode())

    def test_decimals_are_numbers(self):
        body = self.answer("numbers_and_text.decimals").body
        self.assertEqual(body, b'{"price": 3.14159, "big": 1E+3, "nan": NaN}')

    def test_floats_and_keys(self):
        self.assertEqual(self.answer("numbers_and_text.floats").body, b"[NaN, Infinity, -Infinity, 1e+300, 0.1]")
        expected = b'{"1": "bool", "null": "none", "2.5": "float"}'
        self.assertEqual(self.answer("numbers_and_text.keys").body, expected)

    def test_state_survives_between_invocations(self):
        with worker("app.remember") as environment:
            environment.ready()
            environment.invoke(1)
            self.assertEqual(environment.invoke(2).json, [1, 2])


class Handlers(PythonTest):
    def test_names(self):
        for name, module in (
            ("folder/module.handler", "folder.module"),
            ("folder.module.handler", "folder.module"),
            ("folder/inner/deep.handler", "folder.inner.deep"),
        ):
            self.assertEqual(self.result(name, folder="py-package"), module)

    def test_missing_module(self):
        answer = self.init_error("nowhere.handler")
        message = "Unable to import module 'nowhere': No module named 'nowhere'"
        self.assertEqual(
            answer.body.decode(),
            '{"errorMessage": "%s", "errorType": "Runtime.ImportModuleError", "requestId": "", "stackTrace": []}' % message,
        )
        line = "[ERROR] Runtime.ImportModuleError: %s\rTraceback (most recent call last):" % message
        self.assertEqual(answer.logs, [line])

    def test_missing_import_of_the_module(self):
        answer = self.init_error("app.handler", "py-missing-import")
        self.assertEqual(answer.json["errorType"], "Runtime.ImportModuleError")
        self.assertEqual(
            answer.json["errorMessage"], "Unable to import module 'app': No module named 'not_there_at_all'"
        )

    def test_missing_function(self):
        answer = self.init_error("app.nowhere")
        self.assertEqual(answer.json["errorType"], "Runtime.HandlerNotFound")
        self.assertEqual(answer.json["errorMessage"], "Handler 'nowhere' missing on module 'app'")

    def test_malformed_name(self):
        answer = self.init_error("app")
        self.assertEqual(answer.json["errorType"], "Runtime.MalformedHandlerName")
        self.assertEqual(
            answer.json["errorMessage"], "Bad handler 'app': not enough values to unpack (expected 2, got 1)"
        )

    def test_builtin_module(self):
        answer = self.init_error("sys.exit")
        self.assertEqual(answer.json["errorType"], "Runtime.BuiltInModuleConflict")
        self.assertEqual(answer.json["errorMessage"], "Cannot use built-in module sys as a handler module")

    def test_syntax_error(self):
        document = self.init_error("app.handler", "py-syntax-error").json
        self.assertEqual(document["errorType"], "Runtime.UserCodeSyntaxError")
        self.assertRegex(document["errorMessage"], r"^Syntax error in module 'app': invalid syntax \(app\.py, line 2\)$")
        path = FUNCTIONS / "py-syntax-error/app.py"
        self.assertEqual(document["stackTrace"], ['  File "%s" Line 2\n        return 1 +\n' % path])

    def test_error_while_the_module_runs(self):
        answer = self.init_error("app.handler", "py-init-fails")
        self.assertEqual(answer.logs[0], "starting")
        document = answer.json
        self.assertEqual((document["errorType"], document["errorMessage"]), ("RuntimeError", "no configuration"))
        path = FUNCTIONS / "py-init-fails/app.py"
        self.assertEqual(
            document["stackTrace"][-2:],
            [
                '  File "%s", line 8, in <module>\n    fail()\n' % path,
                '  File "%s", line 5, in fail\n    raise RuntimeError("no configuration")\n' % path,
            ],
        )
        self.assertIn("importlib", document["stackTrace"][0])
        self.assertFalse([entry for entry in document["stackTrace"] if "_updraft" in entry])

    def test_exit_while_the_module_runs(self):
        with worker("app.handler", "py-init-exits") as environment:
            frames = environment.read_until_gone()
            self.assertEqual([(kind, body[8:]) for kind, body in frames], [(LOG, b"not today")])
            self.assertEqual(environment.wait_exit(), 4)

    def test_paths(self):
        with tempfile.TemporaryDirectory() as opt:
            library = Path(opt) / "python/lib/python3.13/site-packages"
            library.mkdir(parents=True)
            (library / "found.py").write_text("VALUE = 1\n")
            env = {"_UPDRAFT_OPT": opt, "AWS_EXECUTION_ENV": "AWS_Lambda_python3.13"}
            seen = self.result("app.paths", env=env)
            expected = [str(FUNCTIONS / "py-basics"), str(library), opt + "/python"]
            self.assertEqual(seen["path"][:3], expected)
            self.assertEqual(seen["cwd"], str(FUNCTIONS / "py-basics"))
            self.assertFalse([path for path in seen["path"] if "sandbox/bootstraps" in path])

    def test_path_files(self):
        self.assertEqual(self.result("app.handler", folder="py-path-files"), "through a path file")

    def test_init_imports_little(self):
        modules = self.result("app.paths")["modules"]
        self.assertFalse({"logging", "json", "re", "typing", "traceback", "threading"} & set(modules))


class Context(PythonTest):
    def test_fields(self):
        client = {"client": {"installation_id": "i1"}, "custom": {"foo": "bar"}, "env": {"fizz": "buzz"}}
        identity = {"cognitoIdentityId": "id", "cognitoIdentityPoolId": "pool"}
        seen = self.result(
            "app.show_context",
            client_context=json.dumps(client),
            identity=json.dumps(identity),
            tenant="blue",
        )
        self.assertEqual(
            seen,
            {
                "aws_request_id": REQUEST_ID,
                "log_group_name": "/aws/lambda/victim",
                "log_stream_name": "2026/11/23/[$LATEST]0123456789abcdef0123456789abcdef",
                "function_name": "victim",
                "memory_limit_in_mb": "128",
                "function_version": "$LATEST",
                "invoked_function_arn": ARN,
                "tenant_id": "blue",
                "client": "i1",
                "custom": {"foo": "bar"},
                "env": {"fizz": "buzz"},
                "identity": ["id", "pool"],
                "remaining": [True, True],
                "repr": "LambdaContext([aws_request_id=8476a536-e",
            },
        )

    def test_absent_fields(self):
        seen = self.result("app.show_context")
        self.assertIsNone(seen["tenant_id"])
        self.assertIsNone(seen["custom"])
        self.assertEqual(seen["identity"], [None, None])

    def test_client_context_that_is_no_json(self):
        answer = self.answer("app.echo", client_context="{")
        self.assertEqual(answer.kind, ERROR)
        self.assertEqual(answer.json["errorType"], "Runtime.LambdaContextUnmarshalError")
        self.assertRegex(answer.json["errorMessage"], "^Unable to parse Client Context JSON: ")

    def test_time_runs_out_at_zero(self):
        with worker("app.show_context") as environment:
            environment.ready()
            self.assertEqual(environment.invoke(None, timeout=-5).json["remaining"], [True, False])

    def test_trace_variable(self):
        with worker("app.environment") as environment:
            environment.ready()
            name = "_X_AMZN_TRACE_ID"
            self.assertEqual(environment.invoke([name]).json, {name: TRACE})
            self.assertEqual(environment.invoke([name], trace="Root=2").json, {name: "Root=2"})
            self.assertEqual(environment.invoke([name], trace="").json, {name: None})

    def test_trace_variable_reaches_children(self):
        with worker("app.child_environment") as environment:
            environment.ready()
            for trace in ("Root=1", "Root=2", ""):
                self.assertEqual(environment.invoke(trace=trace).json, trace)

    def test_variables_as_given(self):
        seen = self.result("app.environment", ["COLOUR", "PYTHONPATH", "_UPDRAFT_OPT"], env={"COLOUR": "grün"})
        self.assertEqual(seen, {"COLOUR": "grün", "PYTHONPATH": "/var/runtime", "_UPDRAFT_OPT": None})


class Errors(PythonTest):
    def test_document_and_log(self):
        answer = self.answer("failing.boom")
        path = FUNCTIONS / "py-basics/failing.py"
        stack = '  File "%s", line 8, in boom\n    raise ValueError("boom")\n' % path
        self.assertEqual(answer.kind, ERROR)
        expected = {"errorMessage": "boom", "errorType": "ValueError", "requestId": REQUEST_ID, "stackTrace": [stack]}
        self.assertEqual(answer.body.decode(), json.dumps(expected))
        line = "[ERROR] ValueError: boom\rTraceback (most recent call last):\r"
        line += '%s%sFile "%s", line 8, in boom\r' % (NBSP, NBSP, path)
        line += NBSP * 4 + 'raise ValueError("boom")'
        self.assertEqual(answer.logs, [line])

    def test_document_as_recorded_from_aws(self):
        recorded = golden.payload(self, "TestLambdaErrors::test_lambda_handler_error", "invocation_error")
        with tempfile.TemporaryDirectory() as folder:
            code = 'def handler(event, context):\n    raise Exception("Handler fails")\n'
            (Path(folder) / "lambda_handler_error.py").write_text(code)
            answer = self.answer("lambda_handler_error.handler", folder=folder)
        text = answer.body.decode().replace(folder, "/var/task").replace(REQUEST_ID, "<uuid>")
        self.assertEqual(json.loads(text), recorded)
        self.assertEqual(list(json.loads(text)), list(recorded))

    def test_empty_message(self):
        answer = self.answer("failing.empty_message")
        self.assertEqual(answer.json["errorMessage"], "")
        self.assertRegex(answer.logs[0], r"^\[ERROR\] KeyError\rTraceback")

    def test_nested_frames(self):
        stack = self.answer("failing.nested").json["stackTrace"]
        self.assertEqual([re.search(r"in (\w+)\n", entry).group(1) for entry in stack], ["nested", "inner"])

    def test_own_frames_never_show(self):
        document = self.answer("failing.no_arguments").json
        self.assertEqual(document["errorType"], "TypeError")
        self.assertEqual(document["stackTrace"], [])

    def test_event_that_is_no_json(self):
        answer = self.answer("app.echo", raw=b"{nonsense")
        self.assertEqual(answer.json["errorType"], "Runtime.UnmarshalError")
        self.assertEqual(
            answer.json["errorMessage"],
            "Unable to unmarshal input: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        )

    def test_results_that_are_no_json(self):
        cases = {
            "failing.unserializable": "Object of type object is not JSON serializable",
            "failing.circular": "Circular reference detected",
            "numbers_and_text.date": "Object of type datetime is not JSON serializable",
            "numbers_and_text.decimals_then_error": "Object of type object is not JSON serializable",
        }
        for handler, message in cases.items():
            with self.subTest(handler), worker(handler) as environment:
                environment.ready()
                for _ in range(2):
                    document = environment.invoke().json
                    self.assertEqual(document["errorType"], "Runtime.MarshalError")
                    self.assertEqual(document["errorMessage"], "Unable to marshal response: " + message)
                    self.assertEqual(document["stackTrace"], [])

    def test_usable_after_an_error(self):
        with worker("failing.sometimes") as environment:
            environment.ready()
            for fail in (True, False, True, False):
                answer = environment.invoke({"fail": fail})
                self.assertEqual(answer.kind, ERROR if fail else RESPONSE)

    def test_json_log(self):
        answer = self.answer("failing.boom", env={"AWS_LAMBDA_LOG_FORMAT": "JSON"})
        entry = json.loads(answer.logs[0])
        self.assertRegex(entry.pop("timestamp"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(entry.pop("level"), "ERROR")
        self.assertEqual(entry, answer.json)


class Output(PythonTest):
    LINES = ["one", "two", "and three", "to stderr", "", "bytes", "no newline"]

    def test_lines(self):
        with worker("app.prints") as environment:
            environment.ready()
            for _ in range(YOUNG + 3):
                self.assertEqual(environment.invoke("x").logs, self.LINES)

    def test_records_have_a_time(self):
        with worker("app.prints") as environment:
            environment.ready()
            before = time.time_ns()
            environment.send("x")
            kind, body = environment.read_frame()
            self.assertEqual(kind, LOG)
            self.assertTrue(before <= struct.unpack_from("<Q", body)[0] <= time.time_ns())

    def test_one_write_with_the_answer(self):
        """Once an environment has shown that it lives, output travels with the answer."""
        with worker("app.prints") as environment:
            environment.ready()
            for _ in range(YOUNG):
                environment.invoke("x")
            environment.send("x")
            first = environment.socket.recv(1 << 16)
            environment.buffer = first
            answer = environment.read_answer()
            self.assertEqual(answer.logs, self.LINES)
            size = sum(16 + len(line) for line in self.LINES) + 8 + len(answer.body)
            self.assertEqual(len(first), size)

    def test_output_of_a_hanging_handler_arrives(self):
        with worker("unruly.print_and_hang") as environment:
            environment.ready()
            for _ in range(YOUNG + 1):
                environment.invoke({})
            environment.send({"hang": True})
            self.assertEqual(environment.read_frame()[1][8:], b"before the long wait")

    def test_flood(self):
        answer = self.answer("unruly.flood", 20000)
        self.assertEqual(len(answer.logs), 20000)
        self.assertEqual(set(answer.logs), {"x" * 100})

    def test_long_line_is_cut(self):
        answer = self.answer("unruly.long_line")
        self.assertEqual("".join(answer.logs), "y" * 600000)
        self.assertLessEqual(max(map(len, answer.logs)), 256 * 1024)

    def test_threads(self):
        with worker("unruly.thread_prints") as environment:
            environment.ready()
            for _ in range(YOUNG + 2):
                answer = environment.invoke()
                text = "".join(answer.logs)
                self.assertEqual(answer.json, 1)
                self.assertEqual(len(re.findall(r"[abcd] \d+", text)), 400)


class Logging(PythonTest):
    def test_text(self):
        answer = self.answer("logs.levels")
        self.assertEqual(len(answer.logs), 2)
        self.assertRegex(answer.logs[0], r"^\[WARNING\]\t%s\t%s\ta warning$" % (TIME, REQUEST_ID))
        self.assertRegex(answer.logs[1], r"^\[ERROR\]\t%s\t%s\ttwo\nlines$" % (TIME, REQUEST_ID))

    def test_level(self):
        answer = self.answer("logs.levels", env={"AWS_LAMBDA_LOG_LEVEL": "INFO"})
        self.assertEqual(len(answer.logs), 3)

    def test_json(self):
        answer = self.answer("logs.levels", env={"AWS_LAMBDA_LOG_FORMAT": "JSON", "AWS_LAMBDA_LOG_LEVEL": "TRACE"})
        entries = [json.loads(line) for line in answer.logs]
        self.assertEqual([entry["level"] for entry in entries], ["DEBUG", "INFO", "WARNING", "ERROR"])
        self.assertRegex(entries[0].pop("timestamp"), "^%s$" % TIME)
        expected = {"level": "DEBUG", "message": "fine detail", "logger": "root", "requestId": REQUEST_ID}
        self.assertEqual(entries[0], expected)

    def test_json_exception(self):
        entry = json.loads(self.answer("logs.exception", env={"AWS_LAMBDA_LOG_FORMAT": "JSON"}).logs[0])
        self.assertEqual((entry["errorType"], entry["errorMessage"], entry["order"]), ("ValueError", "bad value", 7))
        self.assertRegex(entry["location"], r"/logs\.py:exception:\d+$")
        self.assertIn("raise ValueError", entry["stackTrace"][0])

    def test_configured_beforehand(self):
        self.assertEqual(self.result("logs.basic_config"), [30, 1])

    def test_imported_late(self):
        answer = self.answer("late_logs.handler")
        self.assertEqual(answer.json, "INFO")
        self.assertRegex(answer.logs[0], r"^\[INFO\]\t%s\t%s\tlate$" % (TIME, REQUEST_ID))


if __name__ == "__main__":
    unittest.main()
