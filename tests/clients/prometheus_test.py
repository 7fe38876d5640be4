"""/metrics, read by a strict parser of OpenMetrics and by promtool where it is installed."""
import shutil
import subprocess
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from openmetrics import BadMetrics, parse  # noqa: E402
from updraft import Server, ServerCase, eventually  # noqa: E402

OPEN = {"Accept": "application/openmetrics-text;version=1.0.0;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1"}


class Scraping(ServerCase):
    def scrape(self, headers=OPEN):
        status, got, body = self.server.request("GET", "/metrics", headers=headers)
        self.assertEqual(status, 200, body)
        return got["content-type"], body.decode()

    def value(self, family, suffix="", **labels):
        samples = parse(self.scrape()[1])[family].samples
        return sum(v for s, l, v in samples if s == suffix and labels.items() <= l.items())

    def test_counts_what_was_invoked(self):
        self.server.create_behave("counted")
        for _ in range(5):
            self.server.invoke("counted", {"value": 1})
        self.server.invoke("counted", {"do": "raise"})
        self.server.invoke("counted", {"do": "sleep", "seconds": 0.3})
        mine = {"function": "counted", "version": "$LATEST", "trigger": "invoke"}
        self.assertEqual(self.value("updraft_invocations", "_total", **mine), 7)
        self.assertEqual(self.value("updraft_errors", "_total", kind="handled-error", **mine), 1)
        self.assertEqual(self.value("updraft_cold_starts", "_total", **mine), 1)
        duration = {"function": "counted"}
        self.assertEqual(self.value("updraft_invocation_duration_seconds", "_count", **duration), 7)
        self.assertEqual(self.value("updraft_invocation_duration_seconds", "_bucket", le="0.25", **duration), 6)
        self.assertEqual(self.value("updraft_invocation_duration_seconds", "_bucket", le="0.5", **duration), 7)
        self.assertGreater(self.value("updraft_invocation_duration_seconds", "_sum", **duration), 0.3)
        self.assertEqual(self.value("updraft_init_duration_seconds", "_count", **duration), 1)
        self.assertEqual(self.value("updraft_environments", function="counted"), 1)
        created = self.value("updraft_invocations", "_created", **mine)
        self.assertAlmostEqual(created, time.time(), delta=60)

    def test_counts_throttles_and_events(self):
        self.server.create_behave("limited")
        self.server.api("PUT", "/2017-10-31/functions/limited/concurrency", {"ReservedConcurrentExecutions": 0})
        self.assertEqual(self.server.invoke("limited", {})[0], 429)
        reason = "ReservedFunctionConcurrentInvocationLimitExceeded"
        self.assertEqual(self.value("updraft_throttles", "_total", function="limited", reason=reason), 1)
        self.server.create_behave("events")
        self.server.invoke("events", {"value": 1}, {"X-Amz-Invocation-Type": "Event"})
        eventually(lambda: self.value("updraft_invocations", "_total", function="events", trigger="async") == 1,
                   what="the event")
        eventually(lambda: self.value("updraft_async_events_received", "_total", function="events") == 1,
                   what="the meter")

    def test_speaks_both_formats(self):
        self.server.create_behave("formats")
        self.server.invoke("formats", {"value": 1})
        kind, text = self.scrape()
        self.assertEqual(kind, "application/openmetrics-text; version=1.0.0; charset=utf-8")
        families = parse(text)
        self.assertTrue(all(family.help and family.type for family in families.values()))
        self.assertGreater(families["updraft_database_size_bytes"].samples[0][2], 0)
        for accept in ({}, {"Accept": "*/*"}, {"Accept": "text/plain"}, {"Accept": "application/openmetrics-text;version=0.0.1"}):
            kind, text = self.scrape(accept)
            self.assertEqual(kind, "text/plain; version=0.0.4; charset=utf-8")
            self.assertIn("# TYPE updraft_invocations_total counter\n", text)
            self.assertNotIn("# EOF", text)
            self.assertNotIn("_created", text)
        promtool = shutil.which("promtool")
        if promtool:
            checked = subprocess.run([promtool, "check", "metrics"], input=text, capture_output=True, text=True, check=False)
            self.assertEqual((checked.returncode, checked.stdout + checked.stderr), (0, ""))
        else:
            print("promtool is not installed: not asked")
        self.assertEqual(self.server.request("POST", "/metrics", b"")[0], 405)
        self.assertEqual(self.server.request("HEAD", "/metrics")[0], 200)

    def test_a_scrape_is_cheap(self):
        self.scrape()
        begun = time.monotonic()
        for _ in range(50):
            self.scrape()
        each = (time.monotonic() - begun) / 50
        print(f"a scrape takes {each * 1000:.2f} ms, connection included")
        self.assertLess(each, 0.2)


class TheParserItself(unittest.TestCase):
    def test_refuses_what_the_standard_forbids(self):
        good = "# HELP a_seconds Text.\n# TYPE a_seconds counter\n# UNIT a_seconds seconds\na_seconds_total{x=\"q\\\"\"} 1.0\n# EOF\n"
        self.assertEqual(parse(good)["a_seconds"].samples, [("_total", {"x": 'q"'}, 1.0)])
        for bad in (good[:-1], good + "\n", good.replace("1.0", "-1"), good.replace("1.0", "one"), good.replace("_total", ""),
                    good.replace("UNIT a_seconds seconds", "UNIT a_seconds bytes"), good.replace("\\\"", "\""),
                    good.replace("# TYPE a_seconds counter\n", ""), good.replace("counter", "count"),
                    good.replace("1.0\n", "1.0\na_seconds_total{x=\"q\\\"\"} 2.0\n"), good.replace("1.0\n", "1.0 \n"),
                    good.replace("# EOF", "# TYPE b gauge\nb 1\n# HELP a_seconds Again.\n# EOF"), "a 1\n# EOF\n",
                    "# TYPE h histogram\nh_bucket{le=\"1.0\"} 1\nh_count 1\nh_sum 1\n# EOF\n",
                    "# TYPE h histogram\nh_bucket{le=\"1.0\"} 3\nh_bucket{le=\"+Inf\"} 2\nh_count 2\nh_sum 1\n# EOF\n"):
            with self.assertRaises(BadMetrics, msg=bad):
                parse(bad)


class Guarded(unittest.TestCase):
    def test_the_token_is_a_bearer_token(self):
        with Server(arguments=["--token", "sesame"]) as server:
            self.assertEqual(server.request("GET", "/metrics")[0], 401)
            self.assertEqual(server.request("GET", "/metrics", headers={"Authorization": "Bearer sesame"})[0], 200)


if __name__ == "__main__":
    unittest.main()
