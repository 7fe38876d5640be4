"""Budgets and the guard against loops on the real platform: told, measured, stopped, managed without a screen."""
import json
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import Server, ServerCase, eventually, program  # noqa: E402

# Calls itself through the local endpoint, with the trace as AWS's SDKs hand it on. "depth" ends it for tests of
# functions that may.
CALLER = """
import json, os, urllib.error, urllib.request

def handler(event, context):
    depth = event.get("depth", 0)
    if depth >= event.get("until", 1000):
        return {"depth": depth}
    headers = {"X-Amzn-Trace-Id": os.environ["_X_AMZN_TRACE_ID"]}
    if event.get("later"):
        headers["X-Amz-Invocation-Type"] = "Event"
    body = json.dumps(dict(event, depth=depth + 1)).encode()
    path = "/2015-03-31/functions/" + event.get("to", context.function_name) + "/invocations"
    request = urllib.request.Request(os.environ["AWS_ENDPOINT_URL"] + path, body, headers)
    try:
        answer = urllib.request.urlopen(request).read()
    except urllib.error.HTTPError as error:
        return {"depth": depth, "status": error.code, "type": error.headers.get("x-amzn-errortype"),
                "said": json.loads(error.read())}
    return json.loads(answer or b"null")
"""
FAILING = "def handler(event, context):\n    raise ValueError('as ever')\n"
# Over its budget with its first call.
TINY = "0.0000001"


def run(*arguments, **options):
    return subprocess.run([program(), "budget", *arguments], capture_output=True, text=True, timeout=60, **options)


class Case(ServerCase):
    def said(self, text, what):
        return eventually(lambda: [line for line in self.server.output if text in line], what=what)

    def loops(self):
        return self.server.api("GET", "/_updraft/cost/loops")

    def found(self, function):
        return eventually(lambda: [one for one in self.loops()["loops"] if one["function"] == function],
                          what=f"a loop of {function} being found")

    def metrics(self):
        return self.server.request("GET", "/metrics")[2].decode()

    def runs(self, function):
        return self.server.query("SELECT count(*) FROM invocation JOIN function_name f ON f.id = function_id"
                                 " WHERE f.text = ?", function)[0][0]


class Recursion(Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for name in ("waits", "sends", "allowed", "ping", "pong", "fans-out"):
            cls.server.create(name, {"behave.py": CALLER}, Timeout=60)
        cls.server.api("PUT", "/2024-08-31/functions/allowed/recursion-config", {"RecursiveLoop": "Allow"})

    def test_a_chain_of_waiting_calls_ends_as_in_the_cloud(self):
        _, _, answer = self.server.invoke("waits", {})
        self.assertEqual((answer["depth"], answer["status"]), (15, 400))
        self.assertIn("RecursiveInvocationException", answer["type"])
        self.assertIn("recursive loop", answer["said"]["Message"])
        finding = self.found("waits")[0]
        self.assertEqual((finding["kind"], finding["end"]), ("recursion", "chain ended"))
        self.assertEqual(finding["count"], 16)
        self.assertGreater(float(finding["usdPerHour"]), 0)
        self.said("recursion of waits: 16 calls in one chain, USD ", "the terminal being told")
        eventually(lambda: self.runs("waits") == 16, what="16 invocations")
        self.assertIn('updraft_recursive_invocations_dropped_total{function="waits"} 1', self.metrics())
        noted = eventually(lambda: self.server.query(
            "SELECT subject, detail FROM annotation WHERE subject = 'recursion' AND detail LIKE '%chain ended'"),
            what="an annotation")
        self.assertTrue(noted[0][1].startswith("16, 0."), noted)
        # Another call from outside is another chain.
        self.assertEqual(self.server.invoke("waits", {"until": 3})[2], {"depth": 3})

    def test_a_chain_of_events_ends(self):
        self.server.invoke("sends", {"later": True})
        self.found("sends")
        eventually(lambda: 'updraft_recursive_invocations_dropped_total{function="sends"} 1' in self.metrics(),
                   what="the chain's end")
        eventually(lambda: self.runs("sends") == 16, what="16 invocations")

    def test_two_functions_that_call_each_other(self):
        self.server.create("back", {"behave.py": CALLER.replace('event.get("to", context.function_name)', '"forth"')},
                           Timeout=60)
        self.server.create("forth", {"behave.py": CALLER.replace('event.get("to", context.function_name)', '"back"')},
                           Timeout=60)
        _, _, answer = self.server.invoke("back", {"later": False})
        self.assertEqual((answer["depth"], answer["status"]), (31, 400))

    def test_a_function_that_may_goes_on(self):
        _, _, answer = self.server.invoke("allowed", {"until": 25})
        self.assertEqual(answer, {"depth": 25})
        finding = self.found("allowed")[0]
        self.assertEqual(finding["end"], "goes on")
        self.assertGreaterEqual(finding["count"], 16)

    def test_many_calls_in_one_trace_are_no_loop(self):
        trace = {"X-Amzn-Trace-Id": "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"}
        for _ in range(40):
            self.assertEqual(self.server.invoke("fans-out", {"until": 0}, trace)[0], 200)
        self.assertEqual([one for one in self.loops()["loops"] if one["function"] == "fans-out"], [])


class Stops(Case):
    # Retries come within the second.
    arguments = ("--set", "async-first-retry=10ms", "--set", "async-second-retry=10ms")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create("runaway", {"behave.py": CALLER}, Timeout=60)
        cls.server.api("PUT", "/2024-08-31/functions/runaway/recursion-config", {"RecursiveLoop": "Allow"})
        cls.server.create("fails", {"behave.py": FAILING})
        cls.server.create("spends", {"behave.py": "def handler(event, context):\n    return 1\n"})
        cls.server.create("reserved", {"behave.py": "def handler(event, context):\n    return 1\n"})

    def budget(self, *arguments):
        done = run(*arguments, "--server", self.server.endpoint)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def reserved(self, function):
        return self.server.api("GET", f"/2019-09-30/functions/{function}/concurrency").get(
            "ReservedConcurrentExecutions")

    def setUp(self):
        self.assertIn("stop on", self.budget("loops", "--stop", "on"))

    def test_a_loop_that_nothing_else_ends_is_stopped(self):
        self.server.invoke("runaway", {"later": True, "until": 100_000})
        self.assertEqual(self.found("runaway")[0]["end"], "function stopped")
        self.said("recursion of runaway", "the terminal being told")
        eventually(lambda: self.reserved("runaway") == 0, what="the stop")
        eventually(lambda: self.loops()["stopped"] == ["runaway"], what="the list of stops")
        self.assertEqual(self.server.invoke("runaway", {"until": 0})[0], 429)
        self.assertIn("stopped: runaway", self.budget("loops"))
        self.budget("resume", "runaway")
        self.assertEqual(self.reserved("runaway"), None)
        self.assertEqual(self.server.invoke("runaway", {"until": 0})[0], 200)
        self.assertEqual(run("resume", "runaway", "--server", self.server.endpoint).returncode, 2)

    def test_a_retry_storm_is_stopped(self):
        for _ in range(40):
            status, _, _ = self.server.request("POST", "/2015-03-31/functions/fails/invocations", "{}",
                                               {"X-Amz-Invocation-Type": "Event"})
            self.assertEqual(status, 202)
        finding = self.found("fails")[0]
        self.assertEqual((finding["kind"], finding["end"]), ("retry storm", "function stopped"))
        self.assertEqual(finding["count"], 50)
        self.assertGreater(float(finding["usdPerHour"]), 0)
        self.said("retry storm of fails: 50 retries in a minute, USD ", "the terminal being told")
        eventually(lambda: self.reserved("fails") == 0, what="the stop")
        self.budget("resume", "fails")

    def test_a_budget_that_is_reached_stops_its_function(self):
        self.server.api("PUT", "/2017-10-31/functions/reserved/concurrency", {"ReservedConcurrentExecutions": 3})
        self.server.invoke("reserved", {})
        eventually(lambda: self.runs("reserved") == 1, what="the record")
        self.budget("set", "tiny / daily", "--function", "reserved", "--period", "day", "--limit", TINY, "--stop")
        self.said("budget tiny / daily is reached: ", "the terminal being told")
        eventually(lambda: self.reserved("reserved") == 0, what="the stop")
        self.assertEqual(self.server.invoke("reserved", {})[0], 429)
        self.assertIn(' reached', self.budget("list"))
        self.assertRegex(self.metrics(), r'updraft_budget_reached\{budget="tiny / daily",function="reserved"\} 1')
        self.budget("resume", "reserved")
        self.assertEqual(self.reserved("reserved"), 3)
        self.budget("remove", "tiny / daily")
        self.said("budget tiny / daily is unknown", "the terminal being told that it is over")
        self.assertEqual(run("remove", "tiny / daily", "--server", self.server.endpoint).returncode, 2)

    def test_budgets_are_priced_on_the_list_they_name(self):
        self.server.invoke("spends", {})
        eventually(lambda: self.runs("spends") >= 1, what="the record")
        for name, tariff in (("on lambda", ""), ("elsewhere", "vercel-fluid-iad1"), ("nowhere", "no-such-list")):
            self.budget("set", name, "--function", "spends", "--limit", "1000", *(tariff and ("--tariff", tariff)))
        def judged(name):
            return [one for one in json.loads(self.budget("list", "--json"))["budgets"]
                    if one["budget"]["name"] == name and (one.get("problem") or float(one["spent"]) > 0)]
        lambda_, elsewhere, nowhere = (eventually(lambda: judged(name), what=name + " being judged")[0]
                                       for name in ("on lambda", "elsewhere", "nowhere"))
        self.assertNotEqual(lambda_["spent"], elsewhere["spent"])
        self.assertIn("there is no tariff no-such-list", nowhere["problem"])
        self.assertRegex(self.budget("list"), r"elsewhere +spends +vercel-fluid-iad1 ")
        for name in ("on lambda", "elsewhere", "nowhere"):
            self.budget("remove", name)

    def test_a_budget_tells_where_it_stands(self):
        self.server.invoke("spends", {})
        eventually(lambda: self.runs("spends") == 1, what="the record")
        self.budget("set", "wide", "--function", "spends", "--limit", "1000")
        state = eventually(lambda: [one for one in json.loads(self.budget("list", "--json"))["budgets"]
                                    if one["budget"]["name"] == "wide" and float(one["spent"]) > 0],
                           what="the budget being judged with the call")[0]
        self.assertEqual(state["state"], "within")
        self.assertLess(state["percent"], 1)
        self.assertIn("forecastAtEnd", state)
        self.assertIn("updraft_budget_limit", self.metrics())

    def test_what_makes_no_sense_is_refused(self):
        for arguments in (("set", "x", "--limit", "0"), ("set", "x", "--limit", "much"),
                          ("set", "x", "--limit", "1", "--stop"), ("set", "x", "--limit", "1", "--warn", "101"),
                          ("set", "x", "--limit", "1", "--period", "year"), ("set", "x"), ("remove", "nothing")):
            self.assertEqual(run(*arguments, "--server", self.server.endpoint).returncode, 2, arguments)
        for method, path, body, status in (
                ("PUT", "/_updraft/cost/budgets/x", "{}", 400), ("GET", "/_updraft/cost/other", None, 404),
                ("POST", "/_updraft/cost/budgets", "{}", 405), ("PUT", "/_updraft/cost/loops", "[]", 400),
                ("DELETE", "/_updraft/cost/stopped/nobody", None, 404)):
            self.assertEqual(self.server.request(method, path, body)[0], status, path)


class WithoutAServer(unittest.TestCase):
    def test_budgets_in_the_file(self):
        with Server() as server:
            server.create("spends", {"behave.py": "def handler(event, context):\n    return 1\n"})
            server.invoke("spends", {})
            eventually(lambda: server.query("SELECT count(*) FROM invocation")[0][0] == 1, what="the record")
            data = ("--data", str(server.data))
            held = run(*data, "list")
            self.assertEqual(held.returncode, 5)
            self.assertIn("--server", held.stderr)
            server.stop()
            self.assertIn("no budgets", run(*data, "list").stdout)
            self.assertEqual(run(*data, "set", "one", "--limit", TINY, "--function", "spends").returncode, 0)
            self.assertEqual(run(*data, "set", "two", "--limit", "5", "--off").returncode, 0)
            self.assertEqual(run(*data, "remove", "two").returncode, 0)
            self.assertEqual(run(*data, "remove", "two").returncode, 2)
            self.assertEqual(run(*data, "loops", "--watch", "off").stdout, "watch off, stop off\n")
            rows = run(*data, "list").stdout.splitlines()
            self.assertEqual(len(rows), 2, rows)
            self.assertIn(TINY, rows[1])
            server.start()
            eventually(lambda: [line for line in server.output if "budget one is reached" in line],
                       what="the budget being judged at the start")
            settings = server.api("GET", "/_updraft/cost/loops")["settings"]
            self.assertEqual((settings["on"], settings["stops"]), (False, False))
            # What was told once is not told again.
            server.stop()
            server.start()
            self.assertEqual(server.api("GET", "/_updraft/cost/budgets")["budgets"][0]["state"], "reached")
            self.assertFalse([line for line in server.output if "budget one" in line])


if __name__ == "__main__":
    unittest.main()
