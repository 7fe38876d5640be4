"""`updraftd cost`: what really ran, priced from its rollups, against the same reckoned here from the records."""
import csv
import io
import json
import subprocess
import sys
import time
import unittest
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import ServerCase, eventually, program  # noqa: E402

X86 = "aws-lambda-x86_64-us-east-1"
REQUEST, GB_SECOND = Decimal("0.0000002"), Decimal("0.0000166667")
OWN = """{"format": "updraft-tariffs/1", "sources": {"me": {"address": "my contract", "read": "2026-05-04"}},
 "tariffs": [{"id": "mine", "like": "%s", "dimensions": {
   "requests": {"price": "1", "freePerMonth": null, "source": "me", "evidence": "primary"}}}]}""" % X86


class Cost(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_behave("priced")
        for _ in range(5):
            cls.server.invoke("priced", {"value": 1})
        cls.server.invoke("priced", {"do": "raise"})
        eventually(lambda: cls.billed()[0] == 6, what="six records")

    @classmethod
    def billed(cls):
        rows = cls.server.query("SELECT billed_ms, memory_mb FROM invocation")
        return len(rows), sum(ms * mb for ms, mb in rows)

    def run_cost(self, *arguments):
        data = () if "--data" in arguments else ("--data", str(self.server.data))
        return subprocess.run([program(), "cost", "--workspace", str(self.server.workspace), *data, *arguments],
                              capture_output=True, text=True, check=False)

    def cost(self, *arguments):
        done = self.run_cost(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def priced(self, *arguments):
        def whole():
            answer = json.loads(self.cost("--format", "json", *arguments))
            lines = {line["key"]: line for bill in answer["bills"] for line in bill["lines"]}
            return answer if lines.get("requests", {}).get("quantity") == "6" else None
        return eventually(whole, what="rollups of all six")

    def test_is_exact(self):
        count, mb_ms = self.billed()
        answer = self.priced("--tariff", X86)
        expected = count * REQUEST + Decimal(mb_ms) / 1024000 * GB_SECOND
        self.assertEqual(Decimal(answer["listCost"]), expected)
        self.assertEqual(Decimal(answer["grant"]), expected)
        self.assertEqual(Decimal(answer["netCost"]), 0)
        self.assertEqual(answer["month"], time.strftime("%Y-%m", time.gmtime()))
        used_up = self.priced("--tariff", X86, "--no-grant")
        self.assertEqual(Decimal(used_up["netCost"]), expected)
        functions = used_up["bills"][0]["functions"]
        self.assertEqual([one["function"] for one in functions], ["priced"])
        self.assertEqual(sum(Decimal(one["netCost"]) for one in functions), expected)
        self.assertEqual(sum(Decimal(day["listCost"]) for day in used_up["bills"][0]["days"]), expected)
        duration = next(line for line in used_up["bills"][0]["lines"] if line["key"] == "duration")
        self.assertEqual(duration["source"]["id"], "aws-pricelist-202510")
        self.assertIn("GB-Seconds × 0.0000166667 USD", duration["formula"])

    def test_takes_the_region_and_architecture_when_nothing_is_said(self):
        self.assertEqual(self.priced()["tariff"], X86)
        self.assertEqual(self.priced("--region", "eu-central-1")["tariff"], "aws-lambda-x86_64-eu-central-1")
        self.assertEqual(self.run_cost("--region", "mars-1").returncode, 2)

    def test_compares_tariffs(self):
        answer = self.priced("--tariff", "all")
        ids = {bill["tariff"]["id"] for bill in answer["bills"]}
        self.assertTrue({X86, "cloudflare-workers-standard", "gcp-cloudrun-request-tier1"} <= ids)
        self.assertNotIn("netCost", answer)
        table = self.cost("--tariff", "all")
        self.assertIn("cloudflare-workers-standard", table)

    def test_prints_a_table(self):
        self.priced()
        table = self.cost()
        for word in ("requests", "duration", "LIST COST", "GRANT", "NET COST", "total", "priced"):
            self.assertIn(word, table)

    def test_writes_focus_rows(self):
        self.priced()
        rows = list(csv.DictReader(io.StringIO(self.cost("--format", "focus", "--no-grant", "--tariff", X86))))
        self.assertTrue(rows)
        for row in rows:
            self.assertEqual(float(row["ListUnitPrice"]) * float(row["PricingQuantity"]), float(row["ListCost"]))
            self.assertRegex(row["ChargePeriodStart"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
            self.assertLess(row["ChargePeriodStart"], row["ChargePeriodEnd"])
            self.assertEqual(row["BillingCurrency"], "USD")
        mine = [row for row in rows if row["ServiceName"] == "AWS Lambda"]
        self.assertEqual({row["ResourceId"] for row in mine}, {"priced"})
        count, mb_ms = self.billed()
        self.assertEqual(sum(Decimal(row["x_ListCostExact"]) for row in mine),
                         count * REQUEST + Decimal(mb_ms) / 1024000 * GB_SECOND)

    def test_takes_a_tariff_of_ones_own(self):
        file = self.server.home / "mine.json"
        file.write_text(OWN)
        answer = self.priced("--tariff-file", str(file), "--tariff", "mine")
        requests = next(line for line in answer["bills"][0]["lines"] if line["key"] == "requests")
        self.assertEqual(requests["netCost"], "6")
        file.write_text(OWN.replace('"price": "1"', '"price": 1'))
        done = self.run_cost("--tariff-file", str(file), "--tariff", "mine")
        self.assertEqual(done.returncode, 2)
        self.assertIn("mine.json:3: tariffs.0.dimensions.requests.price", done.stderr)

    def test_explains_every_line_of_the_bill(self):
        whole = self.priced("--tariff", X86)
        for line in whole["bills"][0]["lines"]:
            found = json.loads(self.cost("--tariff", X86, "--explain", line["key"], "--format", "json"))
            self.assertEqual(found[0]["listCost"]["low"], line["listCost"])
            self.assertEqual(found[0]["formula"], line["formula"])
            self.assertTrue(found[0]["source"]["address"])
        text = self.cost("--tariff", X86, "--explain", "duration")
        for words in ("GB-Seconds × 0.0000166667 USD", "Counted: ceil(init + duration)", "Price from: aws-pricelist"):
            self.assertIn(words, text)
        done = self.run_cost("--tariff", X86, "--explain", "coffee")
        self.assertEqual(done.returncode, 2)
        self.assertIn("duration", done.stderr)

    def test_shows_another_currency_by_a_stated_rate(self):
        rate = "USD/EUR=0.5,2026-11-20,me"
        plain = self.priced("--tariff", X86, "--no-grant")
        answer = self.priced("--tariff", X86, "--no-grant", "--currency", "EUR", "--rate", rate)["bills"][0]
        self.assertEqual((answer["rate"], answer["convertedCurrency"]), (rate, "EUR"))
        self.assertEqual(answer["netCost"], plain["netCost"])
        self.assertEqual(Decimal(answer["convertedNetCost"]), Decimal(plain["netCost"]) / 2)
        self.assertIn("net cost in EUR", self.cost("--tariff", X86, "--currency", "EUR", "--rate", rate))
        self.assertEqual(self.run_cost("--currency", "EUR").returncode, 2)
        self.assertEqual(self.run_cost("--rate", "EUR=2").returncode, 2)

    def test_compares_for_continuous_integration(self):
        self.priced()
        month = time.strftime("%Y-%m", time.gmtime())
        same = self.run_cost("diff", "--from", month, "--to", month, "--fail-over", "0%", "--format", "json")
        self.assertEqual(same.returncode, 0, same.stderr)
        answer = json.loads(same.stdout)
        self.assertEqual(answer["total"]["change"], "0")
        self.assertGreater(Decimal(answer["total"]["after"]), 0)
        self.assertEqual(answer["over"], [])
        rose = self.run_cost("diff", "--from", "2001-01", "--to", month, "--fail-over", "10%")
        self.assertEqual(rose.returncode, 1)
        self.assertIn("Over the limit", rose.stdout)
        fell = self.run_cost("diff", "--from", month, "--to", "2001-01", "--fail-over", "10%")
        self.assertEqual(fell.returncode, 0, fell.stderr)
        above = self.run_cost("diff", "--base", str(self.server.data), "--fail-above", "0")
        self.assertEqual(above.returncode, 1, above.stderr)
        version = ("diff", "--function", "priced", "--from-version", "$LATEST", "--to-version", "$LATEST")
        unit = json.loads(self.run_cost(*version, "--format", "json").stdout)
        self.assertEqual((unit["by"], unit["total"]["change"]), ("million", "0"))
        for wrong in ((), ("--from", "yesterday"), ("--from", month, "--fail-over", "much"),
                      ("--from-version", "1"), ("--from", month, "--function", "nobody"),
                      ("--from", month, "--format", "focus")):
            done = self.run_cost("diff", *wrong)
            self.assertEqual((done.returncode, done.stdout), (2, ""), wrong)

    def test_writes_tables_for_other_programs(self):
        answer = self.priced("--tariff", X86, "--no-grant")
        def table(*arguments):
            text = self.cost("--tariff", X86, "--no-grant", "--format", "csv", *arguments)
            return list(csv.DictReader(io.StringIO(text)))
        lines = [row for row in table() if row["tariff"] == X86]
        self.assertEqual(sum(Decimal(row["net_cost"]) for row in lines), Decimal(answer["netCost"]))
        functions = table("--table", "functions")
        self.assertEqual([(row["function"], row["requests"], row["errors"]) for row in functions], [("priced", "6", "1")])
        days = table("--table", "days")
        self.assertEqual({row["series"] for row in days}, {"priced"})
        self.assertAlmostEqual(sum(Decimal(row["net_cost"]) for row in days),
                               sum(Decimal(row["net_cost"]) for row in table()), places=20)
        forecast = table("--table", "forecast")
        self.assertEqual({row["method"] for row in forecast}, {"run rate"})
        self.assertEqual(forecast[0]["day"], time.strftime("%Y-%m-%d", time.gmtime()))
        self.assertEqual(answer["forecast"]["method"], "run rate")
        usage = self.cost("--tariff", X86, "--format", "infracost")
        self.assertIn("aws_lambda_function.priced:\n    monthly_requests: 6\n", usage)
        for line in self.cost("--tariff", X86, "--format", "focus-jsonl").splitlines():
            self.assertEqual(json.loads(line)["BillingCurrency"], "USD")

    def test_imports_bills_and_logs(self):
        focus = self.server.home / "focus.csv"
        self.priced()
        focus.write_text(self.cost("--format", "focus", "--no-grant"))
        same = json.loads(self.cost("import", str(focus), "--format", "json"))
        self.assertEqual(same["format"], "FOCUS")
        self.assertTrue(same["lines"])
        for line in same["lines"]:
            self.assertAlmostEqual(line["percentOff"], 0, places=6, msg=line)
        self.assertIn("ESTIMATED HERE", self.cost("import", str(focus)))
        log = self.server.home / "real.log"
        log.write_text("2026-11-02T10:00:01Z REPORT RequestId: a\tDuration: 250.06 ms\tBilled Duration: 351 ms\t"
                       "Memory Size: 1024 MB\tMax Memory Used: 90 MB\tInit Duration: 100.77 ms\t\n")
        priced = json.loads(self.cost("import", str(log), "--function", "orders", "--no-grant", "--format", "json"))
        self.assertEqual((priced["reports"], priced["billedMs"], priced["billedOtherwise"]), (1, 351, 0))
        self.assertEqual(Decimal(priced["listCost"]), REQUEST + Decimal("0.351") * GB_SECOND)
        log.write_text("nothing of it")
        for wrong in (str(log), str(self.server.home / "none.csv"), str(self.server.home)):
            done = self.run_cost("import", wrong)
            self.assertEqual((done.returncode, done.stdout), (2, ""), wrong)

    def test_takes_tariffs_of_the_workspace(self):
        folder = self.server.workspace / ".updraft" / "tariffs"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mine.json").write_text(OWN)
        try:
            self.assertEqual(self.priced("--tariff", "mine")["tariff"], "mine")
        finally:
            (folder / "mine.json").unlink()

    def test_says_what_is_wrong_and_how_to_go_on(self):
        for arguments, code, words in ((("--month", "2026-13"), 2, "2026-11"),
                                       (("--tariff", "aws-lamda-x86"), 2, "aws-lambda-x86_64"),
                                       (("--format", "xml"), 2, "table, json, focus"),
                                       (("--cpu-share", "2"), 2, "25%"),
                                       (("--state", "nothing=1"), 2, "not a dimension"),
                                       (("--data", "/nowhere.db"), 5, "--data")):
            done = self.run_cost(*arguments)
            self.assertEqual((done.returncode, done.stdout), (code, ""), done.stderr)
            self.assertIn(words, done.stderr)
        empty = json.loads(self.cost("--month", "2001-01", "--format", "json"))
        self.assertEqual((empty["listCost"], empty["netCost"]), ("0", "0"))
        self.assertIn("Nothing is recorded of 2001-01", empty["notes"][0])


if __name__ == "__main__":
    unittest.main(verbosity=2)
