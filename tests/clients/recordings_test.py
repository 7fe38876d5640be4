"""Compares answers with recordings of AWS (../shared/cases/lambda-invoke-golden.json, or $UPDRAFT_CASES), row by row.

A recorded member must be there with the recorded value; <names>, "date", account numbers and ids in a recording stand
for anything. Members that AWS has added since a recording was made may be there too.
"""
import base64
import http.client
import json
import os
import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import ROLE, ROOT, ServerCase, eventually, skip, zip_of  # noqa: E402

# Debian's model of Lambda lacks some of the recorded members; see streaming_test.py.
os.environ["AWS_DATA_PATH"] = str(Path(__file__).parent / "models")
import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

CASES = Path(os.environ.get("UPDRAFT_CASES", ROOT.parent / "shared" / "cases")) / "lambda-invoke-golden.json"
if not CASES.is_file():
    skip(f"there are no recordings at {CASES}")
RECORDED = json.loads(CASES.read_text())

# Rows that are not compared, each with its reason.
NOT_COMPARED = {
    "TestLambdaBaseFeatures::test_lambda_different_iam_keys_environment": "records nothing",
    "TestLambdaBaseFeatures::test_assume_role[1]": "needs IAM roles and STS",
    "TestLambdaBaseFeatures::test_assume_role[2]": "needs IAM roles and STS",
    "TestRequestIdHandling::test_request_id_format": "records nothing",
    "TestLambdaURL::test_lambda_url_invalid_invoke_mode": "records nothing",
    "TestLambdaURL::test_lambda_url_headers_and_status": "records nothing",
    "TestLambdaURL::test_lambda_url_non_existing_url": "records nothing",
    "TestLambdaBehavior::test_lambda_host_prefix_api_operation": "needs Step Functions and EC2 behind the function",
    "TestLambdaErrors::test_lambda_runtime_exit_segfault":
        "AWS was seen to hang until the time-out; Updraft reports the signal at once",
    "TestLambdaConcurrency::test_lambda_provisioned_concurrency_scheduling":
        "Application Auto Scaling changes the concurrency; its last state is that of test_provisioned_concurrency_on_alias",
}


def compare(recorded, got, where="answer"):
    """Differences between a recording and an answer."""
    if isinstance(recorded, dict):
        if not isinstance(got, dict):
            yield f"{where}: {got!r} is no object"
            return
        for key, value in recorded.items():
            if key == "CreateEventSourceMappingResponse" or (key == "HTTPHeaders" and not value):
                continue
            if key not in got:
                yield f"{where}.{key} is missing; recorded {value!r}"
            else:
                yield from compare(value, got[key], f"{where}.{key}")
    elif isinstance(recorded, list):
        if not isinstance(got, list) or len(got) != len(recorded):
            yield f"{where}: {got!r}, recorded {recorded!r}"
            return
        for number, value in enumerate(recorded):
            yield from compare(value, got[number], f"{where}[{number}]")
    elif isinstance(recorded, str):
        if not re.fullmatch(pattern_of(recorded), got if isinstance(got, str) else json.dumps(got), re.S):
            yield f"{where}: {got!r}, recorded {recorded!r}"
    elif recorded != got:
        yield f"{where}: {got!r}, recorded {recorded!r}"


WHOLE_PLACEHOLDERS = ("code-sha256", "log-result", "function-url")
PLACEHOLDER = re.compile(r"(<[^<>]+>|111111111111|\bdate\b)")


def pattern_of(recorded):
    if recorded in WHOLE_PLACEHOLDERS:
        return ".+"
    return "".join(".+?" if PLACEHOLDER.fullmatch(part) else re.escape(part) for part in PLACEHOLDER.split(recorded))


def plain(answer):
    """A boto3 answer as the recordings write it: payloads parsed, streams read, times as text."""
    result = {}
    for key, value in answer.items():
        if key == "Payload" and hasattr(value, "read"):
            text = value.read().decode()
            try:
                value = json.loads(text)
            except ValueError:
                value = text
            if not isinstance(value, (dict, list)):
                value = text
        elif key == "ResponseMetadata":
            value = {"HTTPHeaders": {}, "HTTPStatusCode": value["HTTPStatusCode"]}
        elif hasattr(value, "isoformat"):
            value = value.isoformat()
        result[key] = value
    return result


class Recordings(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = boto3.client("lambda", endpoint_url=cls.server.endpoint, region_name="us-east-1",
                                  aws_access_key_id="local", aws_secret_access_key="local",
                                  config=Config(retries={"max_attempts": 0}, read_timeout=60))
        cls.made = 0

    def check(self, row, key, answer):
        self.assertEqual(list(compare(RECORDED[row][key], plain(answer))), [], f"{row} {key}")

    def create(self, code, runtime="python3.12", handler="handler.handler", **settings):
        """Makes a function; returns its name and what CreateFunction answered."""
        type(self).made += 1
        name = f"recorded-{self.made}"
        file = "handler.py" if runtime.startswith("python") else f"{handler.split('.')[0]}.js"
        files = code if isinstance(code, dict) else {file: code}
        answer = self.client.create_function(FunctionName=name, Runtime=runtime, Handler=handler, Role=ROLE,
                                             Code={"ZipFile": zip_of(files)}, **{"Timeout": 30, **settings})
        self.client.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
        return name, answer

    def invoke(self, name, event=None, **arguments):
        payload = {} if event is None else {"Payload": json.dumps(event).encode()}
        return self.client.invoke(FunctionName=name, **payload, **arguments)

    def error_of(self, call, *arguments, **keywords):
        with self.assertRaises(ClientError) as caught:
            call(*arguments, **keywords)
        response = dict(caught.exception.response)
        response["Error"] = {k: response["Error"][k] for k in ("Code", "Message")}
        return response


def rows(*names):
    """Names the rows that a test compares; they are checked to be all there are."""
    found = [row for row in RECORDED for name in names if row == name or row.startswith(f"{name}[")]

    def mark(test):
        test.rows = found
        return test
    return mark


ECHO = "def handler(event, context):\n    print(event)\n    return event\n"
ECHO_JS = "exports.handler = async (event) => { console.log(JSON.stringify(event)); return event; };\n"


class Invoking(Recordings):
    def runtime_of(self, row):
        return "python3.12" if "python" in row else "nodejs18.x"

    def make(self, row, python, node):
        runtime = self.runtime_of(row)
        return self.create(python if runtime.startswith("python") else node, runtime)[0]

    @rows("TestLambdaFeatures::test_invocation_with_logs")
    def test_logs(self):
        for row in self.test_logs.rows:
            with self.subTest(row):
                name = self.make(row, ECHO, ECHO_JS)
                answer = self.invoke(name, {}, LogType="Tail")
                self.check(row, "invoke", answer)
                log = base64.b64decode(answer["LogResult"]).decode()
                recorded = "".join(RECORDED[row]["logs"]["logs"])
                self.assertRegex(log, re.compile(pattern_of(recorded) + r"\Z", re.S))

    @rows("TestLambdaFeatures::test_invocation_type_event", "TestLambdaFeatures::test_invocation_type_dry_run",
          "TestLambdaFeatures::test_invocation_type_no_return_payload")
    def test_invocation_types(self):
        for row in self.test_invocation_types.rows:
            with self.subTest(row):
                silent = "no_return" in row
                name = self.make(row, "def handler(event, context):\n    pass\n" if silent else ECHO,
                                 "exports.handler = async () => {};\n" if silent else ECHO_JS)
                kind = "DryRun" if "dry_run" in row else "Event" if "vent]" in row or "type_event" in row else "RequestResponse"
                self.check(row, "invoke-result", self.invoke(name, {}, InvocationType=kind))

    @rows("TestLambdaBehavior::test_lambda_invoke_no_timeout")
    def test_no_timeout(self):
        name, _ = self.create("import time\ndef handler(event, context):\n    time.sleep(event['s'])\n", Timeout=5)
        self.check(self.test_no_timeout.rows[0], "invoke-result", self.invoke(name, {"s": 1}))

    @rows("TestLambdaFeatures::test_lambda_environment")
    def test_environment(self):
        row = self.test_environment.rows[0]
        name, made = self.create("import os\ndef handler(event, context):\n    return {'Hello': os.environ['Hello']}\n",
                                 "python3.9", Environment={"Variables": {"Hello": "World"}})
        self.check(row, "creation-result", {"CreateFunctionResponse": plain(made)})
        self.check(row, "invocation-result", self.invoke(name))
        self.check(row, "get-configuration-result", self.client.get_function_configuration(FunctionName=name))

    @rows("TestLambdaFeatures::test_lambda_with_context")
    def test_context(self):
        row = self.test_context.rows[0]
        name, made = self.create("exports.handler = async (event, context) => ({ context });\n", "nodejs16.x",
                                 "lambda_integration.handler", Environment={"Variables": {}})
        self.check(row, "creation", {"CreateFunctionResponse": plain(made)})
        context = {"custom": {"foo": "bar"}, "client": {"snap": ["crackle", "pop"]}, "env": {"fizz": "buzz"}}
        answer = plain(self.invoke(name, {}, ClientContext=base64.b64encode(json.dumps(context).encode()).decode()))
        self.assertEqual(list(compare(RECORDED[row]["invocation"], answer)), [])
        self.assertEqual(set(answer["Payload"]["context"]), set(RECORDED[row]["invocation"]["Payload"]["context"]))

    @rows("TestLambdaFeatures::test_invoke_exceptions")
    def test_exceptions(self):
        error = self.error_of(self.client.invoke, FunctionName="doesnotexist")
        self.check(self.test_exceptions.rows[0], "invoke_function_doesnotexist", error)

    @rows("TestLambdaErrors::test_lambda_handler_error")
    def test_handler_error(self):
        name, _ = self.create({"lambda_handler_error.py": 'def handler(event, context):\n    raise Exception("Handler fails")\n'},
                              handler="lambda_handler_error.handler")
        self.check(self.test_handler_error.rows[0], "invocation_error", self.invoke(name))

    @rows("TestLambdaErrors::test_lambda_runtime_wrapper_not_found")
    def test_wrapper_not_found(self):
        name, _ = self.create(ECHO, Environment={"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": "/idontexist.sh"}})
        self.check(self.test_wrapper_not_found.rows[0], "invocation_error", self.invoke(name))


STATEFUL = """
import time
number = 0
def handler(event, context):
    global number
    if "write-file" in event:
        open("/tmp/x", "w").write(event["write-file"])
    elif "read-file" in event:
        return {"content": open("/tmp/x").read()}
    elif "set-number" in event:
        number = event["set-number"]
    elif "read-number" in event:
        return {"number": number}
    else:
        time.sleep(event["sleep"])
"""


class Behaviour(Recordings):
    @rows("TestLambdaBehavior::test_lambda_invoke_timed_out_environment_reuse")
    def test_reuse_after_a_timeout(self):
        row = self.test_reuse_after_a_timeout.rows[0]
        name, _ = self.create(STATEFUL, Timeout=1)
        for key, event in [
            ("invoke-result-file-write", {"write-file": "some-content"}), ("invoke-result-file-read", {"read-file": 1}),
            ("invoke-result-set-number", {"set-number": 42}), ("invoke-result-read-number", {"read-number": 1}),
        ]:
            self.check(row, key, self.invoke(name, event))
        answer = plain(self.invoke(name, {"sleep": 10}))
        # AWS has changed the text since: the id moved behind "RequestId:" and errorType was added.
        self.assertTrue(answer["Payload"].pop("errorMessage").endswith("Task timed out after 1.00 seconds"))
        answer["Payload"] = {"errorMessage": RECORDED[row]["invoke-result-timed-out"]["Payload"]["errorMessage"]}
        self.check(row, "invoke-result-timed-out", answer)
        self.check(row, "invoke-result-file-read-after-timeout", self.invoke(name, {"read-file": 1}))
        self.check(row, "invoke-result-read-number-after-timeout", self.invoke(name, {"read-number": 1}))

    @rows("TestLambdaBehavior::test_lambda_init_environment")
    def test_init_environment(self):
        row = self.test_init_environment.rows[0]
        name, _ = self.create("import os\nenvironment = dict(os.environ)\n"
                              "def handler(event, context):\n    return {'environment': environment}\n", "python3.14")
        recorded = json.loads(json.dumps(RECORDED[row]["lambda-init-inspection"]))
        variables = recorded["Payload"]["environment"]
        # What belongs to the cloud's own machine image and to X-Ray's daemon.
        for key in ("LD_LIBRARY_PATH", "PATH", "PYTHONPATH", "SHLVL", "PWD", "LC_CTYPE", "_AWS_XRAY_DAEMON_ADDRESS",
                    "AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_PORT", "AWS_XRAY_CONTEXT_MISSING", "_X_AMZN_TRACE_ID",
                    "AWS_LAMBDA_RUNTIME_API"):
            variables.pop(key)
        self.assertEqual(list(compare(recorded, plain(self.invoke(name)))), [])

    @rows("TestLambdaBehavior::test_runtime_introspection_x86")
    def test_introspection(self):
        row = self.test_introspection.rows[0]
        code = ("import os, platform, stat\ndef handler(event, context):\n"
                "    return {'event': event, 'platform_system': platform.system(), 'platform_machine': platform.machine(),\n"
                "            'pwd': os.getcwd(), 'paths': {'_tmp_mode': stat.filemode(os.stat('/tmp').st_mode),\n"
                "            '_var_task_mode': stat.filemode(os.stat('/var/task').st_mode)}}\n")
        name, _ = self.create(code)
        recorded = json.loads(json.dumps(RECORDED[row]["invoke_runtime_x86_introspection"]))
        # The cloud's users and entry point script; what a function can rely on remains.
        for key in ("user_login_name", "user_whoami"):
            recorded["Payload"].pop(key)
        recorded["Payload"]["paths"] = {k: v for k, v in recorded["Payload"]["paths"].items()
                                        if k in ("_tmp_mode", "_var_task_mode")}
        self.assertEqual(list(compare(recorded, plain(self.invoke(name, {})))), [])

    @rows("TestLambdaBehavior::test_runtime_ulimits")
    def test_ulimits(self):
        row = self.test_ulimits.rows[0]
        name, _ = self.create("import resource\ndef handler(event, context):\n"
                              "    return {n: resource.getrlimit(getattr(resource, n)) for n in dir(resource) if n.startswith('RLIMIT_')}\n")
        recorded = json.loads(json.dumps(RECORDED[row]["invoke_runtime_ulimits"]))
        # The cloud's numbers for its own virtual machines.
        for key in ("RLIMIT_CORE", "RLIMIT_MEMLOCK", "RLIMIT_NPROC", "RLIMIT_STACK"):
            recorded["Payload"].pop(key)
        self.assertEqual(list(compare(recorded, plain(self.invoke(name, {})))), [])

    @rows("TestLambdaBehavior::test_mixed_architecture")
    def test_mixed_architecture(self):
        name, _ = self.create(ECHO, Environment={"Variables": {}})
        answer = self.client.update_function_code(FunctionName=name, ZipFile=zip_of({"handler.py": ECHO + "#\n"}),
                                                  Architectures=["arm64"])
        self.check(self.test_mixed_architecture.rows[0], "update_function_code_response", answer)

    @rows("TestLambdaBaseFeatures::test_function_state")
    def test_function_state(self):
        name, _ = self.create(ECHO, Timeout=3)
        self.check(self.test_function_state.rows[0], "get-fn-response", self.client.get_function(FunctionName=name))


VERSIONED = """
import os
def handler(event, context):
    return {"version_id": "%s", "invoked_arn": context.invoked_function_arn, "version_from_ctx": context.function_version}
"""


class Aliases(Recordings):
    @rows("TestLambdaAliases::test_lambda_alias_moving")
    def test_moving(self):
        row = self.test_moving.rows[0]
        name, made = self.create(VERSIONED % "version1", Timeout=3)
        self.client.publish_version(FunctionName=name, Description="First version description :)")
        arn = self.client.create_alias(FunctionName=name, Name="alias1", FunctionVersion="1")["AliasArn"]
        self.check(row, "invocation_result_qualifier_v1", self.invoke(name, {}, Qualifier="alias1"))
        self.check(row, "invocation_result_qualifier_v1_arn", self.invoke(arn, {}))
        self.client.update_function_configuration(FunctionName=name, Description="No version :(")
        self.client.get_waiter("function_updated_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
        self.check(row, "update_lambda_response",
                   self.client.update_function_code(FunctionName=name, ZipFile=zip_of({"handler.py": VERSIONED % "version2"})))
        self.client.get_waiter("function_updated_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
        self.check(row, "invocation_result_qualifier_v1_after_update", self.invoke(name, {}, Qualifier="alias1"))
        self.check(row, "second_publish_response",
                   self.client.publish_version(FunctionName=name, Description="Second version description :)"))
        self.check(row, "invocation_result_qualifier_v1_after_publish", self.invoke(name, {}, Qualifier="alias1"))
        self.check(row, "update_alias_response",
                   self.client.update_alias(FunctionName=name, Name="alias1", FunctionVersion="2"))
        self.check(row, "invocation_result_qualifier_v2", self.invoke(name, {}, Qualifier="alias1"))
        self.check(row, "invocation_exc_not_existent",
                   self.error_of(self.client.invoke, FunctionName=name, Qualifier="non-existent-alias"))


class Concurrency(Recordings):
    @rows("TestLambdaConcurrency::test_lambda_concurrency_crud")
    def test_crud(self):
        row = self.test_crud.rows[0]
        name, _ = self.create(ECHO)
        self.check(row, "get_function_concurrency_default", self.client.get_function_concurrency(FunctionName=name))
        self.check(row, "put_function_concurrency",
                   self.client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0))
        self.check(row, "get_function_concurrency_updated", self.client.get_function_concurrency(FunctionName=name))
        self.client.delete_function_concurrency(FunctionName=name)
        answer = self.client.get_function_concurrency(FunctionName=name)
        self.check(row, "get_function_concurrency_deleted", answer)
        self.assertNotIn("ReservedConcurrentExecutions", answer)

    @rows("TestLambdaConcurrency::test_lambda_concurrency_update")
    def test_update(self):
        row = self.test_update.rows[0]
        name, _ = self.create(ECHO, Environment={"Variables": {}})
        self.client.publish_version(FunctionName=name)
        self.check(row, "put_function_concurrency",
                   self.client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=3))
        self.check(row, "get_function_concurrency_updated", self.client.get_function_concurrency(FunctionName=name))
        self.check(row, "get_function_concurrency_info", self.client.get_function(FunctionName=name))
        self.client.delete_function_concurrency(FunctionName=name)
        self.check(row, "get_function_concurrency_deleted", self.client.get_function_concurrency(FunctionName=name))

    def provision(self, row, put, count, code):
        name, _ = self.create(code, Publish=True)
        self.client.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
        self.check(row, put, self.client.put_provisioned_concurrency_config(
            FunctionName=name, Qualifier="live", ProvisionedConcurrentExecutions=count))
        self.check(row, "get_provisioned_prewait", self.provisioned(name))
        return eventually(lambda: self.settled(name), what="provisioned concurrency")

    def provisioned(self, name):
        return self.client.get_provisioned_concurrency_config(FunctionName=name, Qualifier="live")

    def settled(self, name):
        state = self.provisioned(name)
        return state if state["Status"] != "IN_PROGRESS" else None

    @rows("TestLambdaConcurrency::test_provisioned_concurrency_on_alias")
    def test_provisioned(self):
        row = self.test_provisioned.rows[0]
        # A slow init, so that the state before is there to be seen.
        slow = "import time\ntime.sleep(1)\n" + ECHO
        self.check(row, "get_provisioned_postwait", self.provision(row, "put_provisioned_5", 5, slow))

    @rows("TestLambdaConcurrency::test_provisioned_concurrency_init_failure")
    def test_provisioned_failure(self):
        row = self.test_provisioned_failure.rows[0]
        broken = "import time\ntime.sleep(0.5)\nraise Exception('no init')\n"
        self.check(row, "get_provisioned_postwait", self.provision(row, "put_provisioned", 1, broken))


RETURNS = {
    "dict": '{"hello": "world"}', "http-response": '{"statusCode": 200, "body": "body123"}',
    "http-response-json": '{"statusCode": 200, "body": "{\\"hello\\": \\"world\\"}"}', "list-mixed": '["hello", 3, True]',
    "string": '"hello"', "integer": "3", "float": "3.1", "boolean": "True",
}


class Urls(Recordings):
    def make_url(self, row, code, **settings):
        name, _ = self.create(code)
        made = self.client.create_function_url_config(FunctionName=name, AuthType="NONE", **settings)
        self.check(row, "create_lambda_url_config", made)
        return name, made["FunctionUrl"]

    def get(self, url, method="GET"):
        host = url.split("//")[1].strip("/")
        connection = http.client.HTTPConnection(self.server.host, self.server.port, timeout=30)
        connection.request(method, "/", headers={"Host": host})
        answer = connection.getresponse()
        content = answer.read().decode()
        connection.close()
        return answer.status, answer.headers, content

    @rows("TestLambdaURL::test_lambda_url_invocation")
    def test_what_functions_return(self):
        for row in self.test_what_functions_return.rows:
            with self.subTest(row):
                _, url = self.make_url(row, f"def handler(event, context):\n    return {RETURNS[row.split('[')[1][:-1]]}\n")
                status, headers, content = self.get(url)
                recorded = RECORDED[row]["lambda_url_invocation"]
                if isinstance(recorded["content"], dict):
                    content = json.loads(content)
                got = {"statuscode": status, "content": content, "headers": dict(headers)}
                self.assertEqual(list(compare(recorded, got)), [])

    @rows("TestLambdaURL::test_lambda_url_invocation_exception")
    def test_an_exception(self):
        _, url = self.make_url(self.test_an_exception.rows[0], "def handler(event, context):\n    raise Exception('no')\n")
        self.assertEqual(self.get(url)[::2], (502, "Internal Server Error"))

    @rows("TestLambdaURL::test_lambda_url_echo_invoke")
    def test_echo(self):
        for row in self.test_echo.rows:
            with self.subTest(row):
                mode = row.split("[")[1][:-1]
                _, url = self.make_url(row, ECHO, **({} if mode == "None" else {"InvokeMode": mode}))
                status, _, content = self.get(url, "POST")
                self.assertEqual((status, json.loads(content)["requestContext"]["http"]["method"]), (200, "POST"))

    @rows("TestLambdaURL::test_lambda_url_persists_after_alias_delete")
    def test_an_alias_that_goes(self):
        row = self.test_an_alias_that_goes.rows[0]
        name, _ = self.create(ECHO, Publish=True)
        self.client.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
        made = self.client.create_function_url_config(FunctionName=name, AuthType="NONE", InvokeMode="BUFFERED",
                                                      Qualifier="live")
        self.check(row, "create_lambda_url_config", made)
        self.assertEqual(self.get(made["FunctionUrl"])[0], 200)
        self.client.delete_alias(FunctionName=name, Name="live")
        listed = self.client.list_function_url_configs(FunctionName=name)["FunctionUrlConfigs"]
        self.assertEqual([u["FunctionUrl"] for u in listed], [made["FunctionUrl"]])


class Rows(unittest.TestCase):
    def test_every_row_is_known(self):
        compared = {row for group in Recordings.__subclasses__() for test in vars(group).values()
                    for row in getattr(test, "rows", ())}
        self.assertEqual(set(RECORDED) - compared - set(NOT_COMPARED), set())
        for row, reason in NOT_COMPARED.items():
            print(f"not compared: {row}: {reason}")


if __name__ == "__main__":
    unittest.main()
