"""The AWS CLI, as Debian ships it, takes a function through its whole life."""
import json
import os
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import FUNCTIONS, ROLE, ServerCase, eventually, zip_of  # noqa: E402

# By path: another aws on the PATH can be a version 1.
AWS = "/usr/bin/aws"


class Cli(ServerCase):
    def setUp(self):
        self.folder = self.server.home / "cli"
        self.folder.mkdir(exist_ok=True)

    def run_aws(self, *arguments):
        environment = {**os.environ, "AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local",
                       "AWS_DEFAULT_REGION": "us-east-1", "AWS_MAX_ATTEMPTS": "1", "AWS_PAGER": "",
                       "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
                       "HOME": str(self.folder)}
        return subprocess.run([AWS, "--endpoint-url", self.server.endpoint, "lambda", *arguments], env=environment,
                              capture_output=True, text=True, check=False)

    def aws(self, *arguments):
        done = self.run_aws(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout) if done.stdout.strip() else None

    def fails(self, name, *arguments):
        done = self.run_aws(*arguments)
        self.assertNotEqual(done.returncode, 0, done.stdout)
        self.assertIn(f"({name})", done.stderr)

    def invoke(self, name, event, *arguments):
        out = self.folder / f"out-{os.urandom(4).hex()}.json"
        answer = self.aws("invoke", "--function-name", name, "--cli-binary-format", "raw-in-base64-out", "--payload",
                          json.dumps(event), *arguments, str(out))
        text = out.read_text()
        return answer, json.loads(text) if text else None

    def package(self, version):
        file = self.folder / f"{version}.zip"
        file.write_bytes(zip_of({"behave.py": FUNCTIONS / "behave.py", "version.txt": version}))
        return f"fileb://{file}"

    def test_a_functions_life(self):
        made = self.aws("create-function", "--function-name", "cli", "--runtime", "python3.11", "--handler",
                        "behave.handler", "--role", ROLE, "--zip-file", self.package("one"), "--timeout", "2",
                        "--memory-size", "128", "--environment", "Variables={COLOUR=red}", "--tags", "team=a")
        self.assertEqual((made["FunctionName"], made["State"]), ("cli", "Pending"))
        self.aws("wait", "function-active-v2", "--function-name", "cli")
        self.check_invocations()
        self.check_versions()
        self.check_settings()
        self.aws("delete-function", "--function-name", "cli")
        self.fails("ResourceNotFoundException", "get-function", "--function-name", "cli")

    def check_invocations(self):
        answer, payload = self.invoke("cli", {"value": [1, "ä"]})
        self.assertEqual((answer["StatusCode"], answer["ExecutedVersion"], payload), (200, "$LATEST", [1, "ä"]))
        answer, payload = self.invoke("cli", {"do": "raise"})
        self.assertEqual((answer["FunctionError"], payload["errorType"]), ("Unhandled", "ValueError"))
        answer, payload = self.invoke("cli", {"do": "sleep", "seconds": 20})
        self.assertIn("Task timed out after 2.00 seconds", payload["errorMessage"])
        answer, payload = self.invoke("cli", {"do": "allocate", "megabytes": 300, "hold": 1})
        self.assertIn("signal: killed", payload["errorMessage"])
        self.assertEqual(self.invoke("cli", {}, "--invocation-type", "DryRun")[0]["StatusCode"], 204)
        done = self.server.home / "cli-event"
        answer, _ = self.invoke("cli", {"do": "write", "path": str(done), "text": "x"}, "--invocation-type", "Event")
        self.assertEqual(answer["StatusCode"], 202)
        eventually(done.exists, what="the event")

    def check_versions(self):
        self.assertEqual(self.aws("publish-version", "--function-name", "cli")["Version"], "1")
        self.aws("update-function-code", "--function-name", "cli", "--zip-file", self.package("two"))
        self.aws("wait", "function-updated-v2", "--function-name", "cli")
        self.aws("update-function-configuration", "--function-name", "cli", "--environment", "Variables={COLOUR=blue}",
                 "--timeout", "10")
        self.aws("wait", "function-updated-v2", "--function-name", "cli")
        self.assertEqual(self.aws("publish-version", "--function-name", "cli")["Version"], "2")
        self.aws("create-alias", "--function-name", "cli", "--name", "live", "--function-version", "1",
                 "--routing-config", "AdditionalVersionWeights={2=0.25}")
        alias = self.aws("get-alias", "--function-name", "cli", "--name", "live")
        self.assertEqual(alias["RoutingConfig"], {"AdditionalVersionWeights": {"2": 0.25}})
        for qualifier, version, colour in [("1", "one", "red"), ("2", "two", "blue")]:
            payload = self.invoke("cli", {"do": "version"}, "--qualifier", qualifier)[1]
            self.assertEqual((payload["version"], payload["variable"]), (version, colour))
        self.assertIn(self.invoke("cli:live", {"do": "version"})[1]["version"], ("one", "two"))
        listed = self.aws("list-versions-by-function", "--function-name", "cli")["Versions"]
        self.assertEqual([v["Version"] for v in listed], ["$LATEST", "1", "2"])

    def check_settings(self):
        self.aws("put-function-concurrency", "--function-name", "cli", "--reserved-concurrent-executions", "1")
        with ThreadPoolExecutor(1) as pool:
            begun = self.server.home / "begun"
            running = pool.submit(self.server.invoke, "cli", {"do": "sleep", "seconds": 6, "mark": str(begun)})
            eventually(begun.exists, what="the only place being taken")
            self.fails("TooManyRequestsException", "invoke", "--function-name", "cli", str(self.folder / "none"))
            self.assertEqual(running.result()[2], "slept")
        self.aws("delete-function-concurrency", "--function-name", "cli")
        url = self.aws("create-function-url-config", "--function-name", "cli", "--auth-type", "NONE")["FunctionUrl"]
        self.assertTrue(url.startswith("http"), url)
        self.aws("put-function-event-invoke-config", "--function-name", "cli", "--maximum-retry-attempts", "0")
        arn = self.aws("get-function", "--function-name", "cli")["Configuration"]["FunctionArn"]
        self.assertEqual(self.aws("list-tags", "--resource", arn)["Tags"], {"team": "a"})
        self.aws("delete-function-url-config", "--function-name", "cli")
        self.aws("delete-alias", "--function-name", "cli", "--name", "live")


if __name__ == "__main__":
    unittest.main()
