"""boto3, as Debian ships it, takes functions through their whole life."""
import base64
import json
import re
import sys
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import FUNCTIONS, ROLE, ServerCase, eventually, zip_of  # noqa: E402

import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402


def client_of(server, **config):
    return boto3.client(
        "lambda", endpoint_url=server.endpoint, region_name="us-east-1", aws_access_key_id="local",
        aws_secret_access_key="local", config=Config(retries={"max_attempts": 0, "mode": "standard"},
                                                     max_pool_connections=64, read_timeout=60, **config))


def package(version="one"):
    return zip_of({"behave.py": FUNCTIONS / "behave.py", "version.txt": version + "\n"})


class LambdaCase(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = client_of(cls.server)

    def create(self, name, **settings):
        arguments = {"FunctionName": name, "Runtime": "python3.11", "Handler": "behave.handler", "Role": ROLE,
                     "Code": {"ZipFile": package()}, **settings}
        made = self.client.create_function(**arguments)
        self.client.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
        return made

    def call(self, name, event=None, **arguments):
        answer = self.client.invoke(FunctionName=name, Payload=json.dumps(event or {}).encode(), **arguments)
        payload = answer["Payload"].read()
        return answer, json.loads(payload) if payload else None

    def assertRaisesCode(self, code, call, *arguments, **keywords):
        with self.assertRaises(ClientError) as caught:
            call(*arguments, **keywords)
        self.assertEqual(caught.exception.response["Error"]["Code"], code)
        return caught.exception.response


class Invoking(LambdaCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.create(cls(), "victim", Timeout=10, MemorySize=256)

    def test_an_answer(self):
        answer, payload = self.call("victim", {"do": "return", "value": {"a": [1, "ä", None]}})
        self.assertEqual((answer["StatusCode"], answer["ExecutedVersion"]), (200, "$LATEST"))
        self.assertNotIn("FunctionError", answer)
        self.assertEqual(payload, {"a": [1, "ä", None]})
        self.assertRegex(answer["ResponseMetadata"]["RequestId"], r"^[0-9a-f]{8}-[0-9a-f]{4}-4")

    def test_a_handlers_error(self):
        answer, payload = self.call("victim", {"do": "raise", "text": "boom"})
        self.assertEqual((answer["StatusCode"], answer["FunctionError"]), (200, "Unhandled"))
        self.assertEqual((payload["errorMessage"], payload["errorType"]), ("boom", "ValueError"))
        self.assertIn("/var/task/behave.py", payload["stackTrace"][-1])
        self.assertEqual(payload["requestId"], answer["ResponseMetadata"]["RequestId"])

    def test_an_answer_that_is_not_json(self):
        answer, payload = self.call("victim", {"do": "unserialisable"})
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(payload["errorType"], "Runtime.MarshalError")

    def test_an_exit(self):
        answer, payload = self.call("victim", {"do": "exit", "code": 3})
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(payload["errorType"], "Runtime.ExitError")
        self.assertEqual(payload["errorMessage"], f"RequestId: {answer['ResponseMetadata']['RequestId']} "
                         "Error: Runtime exited with error: exit status 3")
        self.assertEqual(self.call("victim", {"value": 1})[1], 1)

    def test_the_log_tail(self):
        answer, _ = self.call("victim", {"do": "print", "text": "two\nlines"}, LogType="Tail")
        log = base64.b64decode(answer["LogResult"]).decode()
        request = answer["ResponseMetadata"]["RequestId"]
        self.assertIn(f"START RequestId: {request} Version: $LATEST\n", log)
        self.assertIn("two\nlines\n", log)
        self.assertIn(f"END RequestId: {request}\n", log)
        self.assertRegex(log, rf"REPORT RequestId: {request}\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\t"
                              r"Memory Size: 256 MB\tMax Memory Used: \d+ MB\t")
        answer, _ = self.call("victim", {"do": "flood", "megabytes": 1}, LogType="Tail")
        self.assertLessEqual(len(base64.b64decode(answer["LogResult"])), 4096)

    def test_dry_run(self):
        answer, payload = self.call("victim", InvocationType="DryRun")
        self.assertEqual((answer["StatusCode"], payload), (204, None))
        self.assertRaisesCode("ResourceNotFoundException", self.client.invoke, FunctionName="nobody",
                              InvocationType="DryRun")

    def test_an_event(self):
        target = self.server.home / "event"
        answer, payload = self.call("victim", {"do": "write", "path": str(target), "text": "arrived"},
                                    InvocationType="Event")
        self.assertEqual((answer["StatusCode"], payload), (202, None))
        eventually(lambda: target.exists() and target.read_text() == "arrived", what="the event")

    def test_the_context(self):
        context = base64.b64encode(json.dumps({"custom": {"k": "v"}}).encode()).decode()
        answer, payload = self.call("victim", {"do": "context"}, ClientContext=context)
        self.assertEqual(payload["requestId"], answer["ResponseMetadata"]["RequestId"])
        self.assertEqual((payload["functionName"], payload["functionVersion"], payload["custom"]),
                         ("victim", "$LATEST", {"k": "v"}))
        self.assertEqual(payload["arn"], "arn:aws:lambda:us-east-1:000000000000:function:victim")
        self.assertEqual(int(payload["memory"]), 256)
        self.assertRegex(payload["logStream"], r"^\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}$")
        self.assertTrue(9000 < payload["remaining"] <= 10_000, payload["remaining"])

    def test_naming_by_arn(self):
        for name in ("arn:aws:lambda:us-east-1:000000000000:function:victim", "000000000000:function:victim",
                     "victim:$LATEST"):
            self.assertEqual(self.call(name, {"value": name})[1], name)

    def test_payloads_up_to_the_limit(self):
        text = "x" * (5 << 20)
        self.assertEqual(self.call("victim", {"value": text})[1], text)
        answer, payload = self.call("victim", {"do": "large", "bytes": 7 << 20})
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(payload["errorType"], "Function.ResponseSizeTooLarge")
        self.assertRaisesCode("RequestTooLargeException", self.call, "victim", {"value": "x" * (7 << 20)})

    def test_a_request_that_is_not_json(self):
        self.assertRaisesCode("InvalidRequestContentException", self.client.invoke, FunctionName="victim",
                              Payload=b"{not json")

    def test_an_unknown_function(self):
        answer = self.assertRaisesCode("ResourceNotFoundException", self.call, "nobody")
        self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], 404)


class Failing(LambdaCase):
    def test_a_timeout(self):
        self.create("slow", Timeout=1)
        started = time.monotonic()
        answer, payload = self.call("slow", {"do": "sleep", "seconds": 30})
        self.assertLess(time.monotonic() - started, 5)
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(payload["errorType"], "Sandbox.Timedout")
        self.assertEqual(payload["errorMessage"], f"RequestId: {answer['ResponseMetadata']['RequestId']} "
                         "Error: Task timed out after 1.00 seconds")
        self.assertEqual(self.call("slow", {"value": 1})[1], 1)

    def test_out_of_memory(self):
        self.create("fat", Timeout=20, MemorySize=128)
        answer, payload = self.call("fat", {"do": "allocate", "megabytes": 400, "hold": 10}, LogType="Tail")
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(payload["errorType"], "Runtime.ExitError")
        self.assertIn("Runtime exited with error: signal: killed", payload["errorMessage"])
        used = re.search(r"Max Memory Used: (\d+) MB", base64.b64decode(answer["LogResult"]).decode())[1]
        self.assertGreaterEqual(int(used), 120)
        self.assertEqual(self.call("fat", {"do": "allocate", "megabytes": 30})[1], "allocated")

    def test_a_throttle_by_reserved_concurrency(self):
        self.create("narrow", Timeout=10)
        self.assertEqual(self.client.put_function_concurrency(FunctionName="narrow", ReservedConcurrentExecutions=1)
                         ["ReservedConcurrentExecutions"], 1)
        with ThreadPoolExecutor(1) as pool:
            begun = self.server.home / "begun"
            running = pool.submit(self.call, "narrow", {"do": "sleep", "seconds": 1, "mark": str(begun)})
            eventually(begun.exists, what="the only place being taken")
            error = self.assertRaisesCode("TooManyRequestsException", self.call, "narrow")
            self.assertEqual(error["Reason"], "ReservedFunctionConcurrentInvocationLimitExceeded")
            self.assertEqual(error["ResponseMetadata"]["HTTPStatusCode"], 429)
            self.assertEqual(running.result()[1], "slept")
        self.client.put_function_concurrency(FunctionName="narrow", ReservedConcurrentExecutions=0)
        self.assertRaisesCode("TooManyRequestsException", self.call, "narrow")
        self.client.delete_function_concurrency(FunctionName="narrow")
        self.assertEqual(self.call("narrow", {"value": 2})[1], 2)

    def test_a_broken_package(self):
        for name, files, handler, kind in [
            ("no-handler", {"behave.py": "x = 1\n"}, "behave.handler", "Runtime.HandlerNotFound"),
            ("no-module", {"behave.py": "x = 1\n"}, "other.handler", "Runtime.ImportModuleError"),
            ("bad-syntax", {"behave.py": "def handler(:\n"}, "behave.handler", "Runtime.UserCodeSyntaxError"),
        ]:
            with self.subTest(name):
                self.create(name, Handler=handler, Code={"ZipFile": zip_of(files)})
                answer, payload = self.call(name)
                self.assertEqual((answer["FunctionError"], payload["errorType"]), ("Unhandled", kind))

    def test_a_zip_that_is_none(self):
        answer = self.assertRaisesCode("InvalidParameterValueException", self.client.create_function,
                                       FunctionName="none", Runtime="python3.11", Handler="a.b", Role=ROLE,
                                       Code={"ZipFile": b"this is no zip"})
        self.assertIn("unzip", answer["Error"]["Message"])


class Versions(LambdaCase):
    def test_publish_alias_update_delete(self):
        self.create("app", Environment={"Variables": {"COLOUR": "red"}})
        first = self.client.publish_version(FunctionName="app", Description="first")
        self.assertEqual(first["Version"], "1")
        self.assertEqual(self.client.publish_version(FunctionName="app")["Version"], "1", "nothing had changed")

        updated = self.client.update_function_code(FunctionName="app", ZipFile=package("two"))
        self.assertNotEqual(updated["CodeSha256"], first["CodeSha256"])
        self.client.get_waiter("function_updated_v2").wait(FunctionName="app", WaiterConfig={"Delay": 1})
        self.client.update_function_configuration(FunctionName="app", Environment={"Variables": {"COLOUR": "blue"}},
                                                  Description="changed", Timeout=7, MemorySize=192)
        self.client.get_waiter("function_updated_v2").wait(FunctionName="app", WaiterConfig={"Delay": 1})
        second = self.client.publish_version(FunctionName="app", CodeSha256=updated["CodeSha256"])
        self.assertEqual((second["Version"], second["Timeout"], second["MemorySize"]), ("2", 7, 192))
        versions = self.client.list_versions_by_function(FunctionName="app")["Versions"]
        self.assertEqual([v["Version"] for v in versions], ["$LATEST", "1", "2"])

        self.assertEqual(self.version_of("1"), ("one", "red", "1"))
        self.assertEqual(self.version_of("2"), ("two", "blue", "2"))
        self.check_alias()
        self.client.delete_function(FunctionName="app", Qualifier="2")
        self.assertRaisesCode("ResourceNotFoundException", self.call, "app", Qualifier="2")
        self.client.delete_function(FunctionName="app")
        self.assertRaisesCode("ResourceNotFoundException", self.client.get_function, FunctionName="app")
        self.assertRaisesCode("ResourceNotFoundException", self.call, "app")

    def version_of(self, qualifier):
        answer, payload = self.call("app", {"do": "version"}, Qualifier=qualifier)
        self.assertTrue(payload["arn"].endswith(f":app:{qualifier}"), payload)
        self.assertEqual(answer["ExecutedVersion"], payload["executed"])
        return payload["version"], payload["variable"], payload["executed"]

    def check_alias(self):
        alias = self.client.create_alias(FunctionName="app", Name="live", FunctionVersion="1")
        self.assertEqual(alias["AliasArn"], "arn:aws:lambda:us-east-1:000000000000:function:app:live")
        self.assertEqual(self.version_of("live")[0], "one")
        self.client.update_alias(FunctionName="app", Name="live",
                                 RoutingConfig={"AdditionalVersionWeights": {"2": 0.5}})
        seen = [self.version_of("live")[0] for _ in range(60)]
        # 60 throws of a fair coin: fewer than 10 of either has a chance of less than one in ten million.
        self.assertGreater(seen.count("one"), 9)
        self.assertGreater(seen.count("two"), 9)
        self.client.update_alias(FunctionName="app", Name="live", FunctionVersion="2",
                                 RoutingConfig={"AdditionalVersionWeights": {}})
        self.assertEqual({self.version_of("live")[0] for _ in range(10)}, {"two"})
        self.assertEqual([a["Name"] for a in self.client.list_aliases(FunctionName="app")["Aliases"]], ["live"])
        self.assertRaisesCode("ResourceConflictException", self.client.create_alias, FunctionName="app", Name="live",
                              FunctionVersion="1")
        self.client.delete_alias(FunctionName="app", Name="live")
        self.assertRaisesCode("ResourceNotFoundException", self.client.get_alias, FunctionName="app", Name="live")

    def test_an_update_loses_no_call(self):
        self.create("busy", Timeout=20)
        with ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(self.call, "busy", {"do": "sleep", "seconds": 0.3}) for _ in range(4)]
            self.client.update_function_code(FunctionName="busy", ZipFile=package("next"))
            calls += [pool.submit(self.call, "busy", {"do": "sleep", "seconds": 0.1}) for _ in range(8)]
            self.assertEqual({c.result()[1] for c in calls}, {"slept"})
        self.client.get_waiter("function_updated_v2").wait(FunctionName="busy", WaiterConfig={"Delay": 1})
        self.assertEqual(self.call("busy", {"do": "version"})[1]["version"], "next")


class Settings(LambdaCase):
    def test_listing_in_pages(self):
        names = [f"page-{i}" for i in range(5)]
        for name in names:
            self.create(name)
        first = self.client.list_functions(MaxItems=2)
        self.assertEqual(len(first["Functions"]), 2)
        self.assertIn("NextMarker", first)
        pages = self.client.get_paginator("list_functions").paginate(PaginationConfig={"PageSize": 2})
        seen = [f["FunctionName"] for page in pages for f in page["Functions"]]
        self.assertEqual(len(seen), len(set(seen)))
        self.assertTrue(set(names) <= set(seen))

    def test_create_twice(self):
        self.create("once")
        answer = self.assertRaisesCode("ResourceConflictException", self.create, "once")
        self.assertEqual(answer["Error"]["Message"], "Function already exist: once")

    def test_what_get_function_tells(self):
        self.create("told", Description="about", Tags={"team": "a"})
        answer = self.client.get_function(FunctionName="told")
        self.assertEqual(answer["Tags"], {"team": "a"})
        self.assertEqual(answer["Configuration"]["State"], "Active")
        from urllib.request import urlopen
        with urlopen(answer["Code"]["Location"]) as package_again:
            self.assertEqual(package_again.read(), package())

    def test_tags(self):
        arn = self.create("tagged", Tags={"a": "1"})["FunctionArn"]
        self.client.tag_resource(Resource=arn, Tags={"b": "2"})
        self.assertEqual(self.client.list_tags(Resource=arn)["Tags"], {"a": "1", "b": "2"})
        self.client.untag_resource(Resource=arn, TagKeys=["a"])
        self.assertEqual(self.client.list_tags(Resource=arn)["Tags"], {"b": "2"})

    def test_layers(self):
        layer = self.client.publish_layer_version(
            LayerName="lib", Content={"ZipFile": zip_of({"python/helper.py": "ANSWER = 42\n", "note.txt": "hi"})},
            CompatibleRuntimes=["python3.11"])
        self.assertEqual(layer["Version"], 1)
        code = "import helper\ndef handler(event, context):\n    return helper.ANSWER, open('/opt/note.txt').read()\n"
        made = self.create("layered", Code={"ZipFile": zip_of({"behave.py": code})}, Layers=[layer["LayerVersionArn"]])
        self.assertEqual(made["Layers"][0]["Arn"], layer["LayerVersionArn"])
        self.assertEqual(self.call("layered")[1], [42, "hi"])
        self.assertEqual(self.client.list_layers()["Layers"][0]["LayerName"], "lib")
        self.assertEqual(self.client.get_layer_version_by_arn(Arn=layer["LayerVersionArn"])["Version"], 1)
        self.client.delete_layer_version(LayerName="lib", VersionNumber=1)
        self.assertEqual(self.client.list_layer_versions(LayerName="lib")["LayerVersions"], [])
        self.assertEqual(self.call("layered")[1], [42, "hi"], "functions keep a layer that was deleted")

    def test_event_invoke_config(self):
        self.create("async")
        self.client.put_function_event_invoke_config(FunctionName="async", MaximumRetryAttempts=1,
                                                     MaximumEventAgeInSeconds=120)
        self.client.update_function_event_invoke_config(FunctionName="async", MaximumRetryAttempts=0)
        config = self.client.get_function_event_invoke_config(FunctionName="async")
        self.assertEqual((config["MaximumRetryAttempts"], config["MaximumEventAgeInSeconds"]), (0, 120))
        listed = self.client.list_function_event_invoke_configs(FunctionName="async")["FunctionEventInvokeConfigs"]
        self.assertEqual(len(listed), 1)
        self.client.delete_function_event_invoke_config(FunctionName="async")
        self.assertRaisesCode("ResourceNotFoundException", self.client.get_function_event_invoke_config,
                              FunctionName="async")

    def test_provisioned_concurrency(self):
        self.create("ready", Publish=True)
        self.client.put_provisioned_concurrency_config(FunctionName="ready", Qualifier="1",
                                                       ProvisionedConcurrentExecutions=2)
        state = eventually(lambda: self.provisioned("READY"), what="provisioned concurrency being ready")
        self.assertEqual((state["AllocatedProvisionedConcurrentExecutions"],
                          state["AvailableProvisionedConcurrentExecutions"]), (2, 2))
        answer, payload = self.call("ready", {"do": "environment"}, Qualifier="1", LogType="Tail")
        self.assertEqual(payload["AWS_LAMBDA_INITIALIZATION_TYPE"], "provisioned-concurrency")
        self.client.delete_provisioned_concurrency_config(FunctionName="ready", Qualifier="1")
        self.assertRaisesCode("ProvisionedConcurrencyConfigNotFoundException",
                              self.client.get_provisioned_concurrency_config, FunctionName="ready", Qualifier="1")

    def provisioned(self, status):
        state = self.client.get_provisioned_concurrency_config(FunctionName="ready", Qualifier="1")
        return state if state["Status"] == status else None

    def test_policies(self):
        self.create("open")
        self.client.add_permission(FunctionName="open", StatementId="s", Action="lambda:InvokeFunction", Principal="*")
        policy = json.loads(self.client.get_policy(FunctionName="open")["Policy"])
        self.assertEqual(policy["Statement"][0]["Sid"], "s")
        self.client.remove_permission(FunctionName="open", StatementId="s")
        self.assertRaisesCode("ResourceNotFoundException", self.client.get_policy, FunctionName="open")

    def test_account_settings(self):
        limits = self.client.get_account_settings()["AccountLimit"]
        self.assertEqual(limits["ConcurrentExecutions"], 1000)

    def test_what_is_not_there_says_so(self):
        answer = None
        try:
            self.client.create_code_signing_config(AllowedPublishers={"SigningProfileVersionArns": [
                "arn:aws:signer:us-east-1:000000000000:/signing-profiles/p/v"]})
        except ClientError as error:
            answer = error.response
        self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], 501)
        self.assertIn("CreateCodeSigningConfig", answer["Error"]["Message"])


if __name__ == "__main__":
    unittest.main()
