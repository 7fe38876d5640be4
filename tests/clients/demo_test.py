"""The demo workspace does what its comments promise: every saved event is sent, every function runs as it is."""
import base64
import json
import shutil
import struct
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import ROOT, Server, eventually  # noqa: E402

DEMO = ROOT / "resources" / "demo"
FUNCTIONS = {"shop-api", "payment", "thumbnailer", "click-stream", "notifier", "nightly-report", "leaky-cache", "weather"}


class Demo(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="updraft-demo-", dir="/var/tmp"))
        shutil.copytree(DEMO, cls.folder / "demo")
        cls.server = Server(cls.folder / "demo")
        try:
            cls.server.start()
        except BaseException:
            cls.tearDownClass()
            raise

    @classmethod
    def tearDownClass(cls):
        cls.server.close()
        shutil.rmtree(cls.folder)

    def send(self, function, event):
        text = json.loads((DEMO / "events" / function / f"{event}.json").read_text())
        status, headers, answer = self.server.invoke(function, text)
        self.assertEqual(status, 200, answer)
        return headers.get("x-amz-function-error"), answer

    def test_every_function_is_there_and_has_events(self):
        listed = self.server.api("GET", "/2015-03-31/functions/")["Functions"]
        self.assertEqual({f["FunctionName"] for f in listed}, FUNCTIONS)
        self.assertEqual({f.name for f in (DEMO / "events").iterdir()}, FUNCTIONS)
        for function in FUNCTIONS:
            self.assertGreaterEqual(len(list((DEMO / "events" / function).glob("*.json"))), 3, function)

    def test_the_shop(self):
        error, answer = self.send("shop-api", "list-products")
        self.assertIsNone(error, answer)
        self.assertEqual(len(json.loads(answer["body"])["products"]), 3)
        error, answer = self.send("shop-api", "checkout")
        self.assertEqual((error, answer["statusCode"]), (None, 201), answer)
        self.assertEqual(json.loads(answer["body"])["amount"], 19.0)
        error, answer = self.send("shop-api", "checkout-refused")
        self.assertEqual((error, answer["statusCode"]), (None, 402), answer)
        for event, status in (("one-product", 200), ("no-such-product", 404), ("checkout-not-json", 400)):
            self.assertEqual(self.send("shop-api", event)[1]["statusCode"], status, event)

    def test_the_shops_url(self):
        status, _, body = self.server.request("GET", "/lambda-url/shop-api/products/mug")
        self.assertEqual((status, json.loads(body)["price"]), (200, 9.5))
        status, _, body = self.server.request("POST", "/lambda-url/shop-api/checkout", json.dumps(
            {"product": "poster", "card": "4242 4242 4242 4242"}), {"content-type": "application/json"})
        self.assertEqual((status, json.loads(body)["amount"]), (201, 14.25))
        # Both calls are one trace.
        eventually(lambda: ("payment", "shop-api") in self.server.query(
            "SELECT f.text, c.text FROM trace_link JOIN invocation USING (sequence)"
            " JOIN function_name f ON f.id = function_id JOIN function_name c ON c.id = caller"),
                   what="the payment in the shop's trace")

    def test_the_payment(self):
        self.assertEqual(self.send("payment", "pay")[1]["status"], "paid")
        self.assertEqual(self.send("payment", "wrong-card")[1]["status"], "refused")
        self.assertEqual(self.send("payment", "too-much")[1]["reason"], "more than 500 EUR at once")
        error, answer = self.send("payment", "wrong-amount")
        self.assertEqual((error, answer["errorType"]), ("Unhandled", "ValueError"))

    def test_the_thumbnail_is_a_smaller_png(self):
        error, answer = self.send("thumbnailer", "sunset")
        self.assertIsNone(error, answer)
        picture = base64.b64decode(answer["image"])
        self.assertEqual(struct.unpack(">II", picture[16:24]), (48, 28))
        self.assertEqual(self.send("thumbnailer", "colour-wheel")[1]["height"], 24)
        error, answer = self.send("thumbnailer", "not-a-picture")
        self.assertEqual((error, answer["errorMessage"]), ("Unhandled", "not a PNG"))

    def test_the_batches(self):
        self.assertEqual(self.send("click-stream", "batch")[1], {"batchItemFailures": []})
        self.assertEqual(len(self.send("click-stream", "batch-with-a-bad-record")[1]["batchItemFailures"]), 1)
        self.assertEqual(self.send("notifier", "paid-and-shipped"), (None, {"sent": 2}))
        self.assertEqual(self.send("notifier", "unknown-status")[0], "Unhandled")
        self.assertEqual(self.send("notifier", "cancelled"), (None, {"sent": 1}))
        self.assertEqual(self.send("click-stream", "one-click")[1], {"batchItemFailures": []})
        self.assertEqual(self.send("nightly-report", "nothing-sold")[1]["pieces"], 0)
        self.assertEqual(self.send("nightly-report", "yesterday")[1]["since"], "2026-11-22")
        self.assertGreater(self.send("nightly-report", "last-week")[1]["revenue"], 5000)

    def test_the_leak_ends_the_environment(self):
        self.assertEqual(self.send("leaky-cache", "one-megabyte")[1]["entries"], 1)
        self.assertEqual(self.send("leaky-cache", "ten-megabytes")[1]["entries"], 2)
        for _ in range(20):
            error, answer = self.send("leaky-cache", "ten-megabytes")
            if error:
                break
        self.assertEqual(answer["errorType"], "Runtime.ExitError")
        self.assertEqual(self.send("leaky-cache", "ten-megabytes")[1]["entries"], 1)
        self.assertEqual(self.send("leaky-cache", "too-much-at-once")[0], "Unhandled")

    def test_the_weather_fails_now_and_then(self):
        error, answer = self.send("weather", "fail-now")
        self.assertEqual((error, answer["errorType"]), ("Unhandled", "Weather.StationSilent"))
        error, answer = self.send("weather", "nairobi")
        self.assertTrue(error or answer["city"] == "Nairobi", answer)
        # One call in five fails: forty of them are all alike with a chance of one in seven thousand.
        outcomes = [self.send("weather", "berlin") for _ in range(40)]
        self.assertEqual({answer["city"] for error, answer in outcomes if not error}, {"Berlin"})
        self.assertEqual({error for error, _ in outcomes}, {None, "Unhandled"})

    def test_an_edit_is_live(self):
        source = self.server.workspace / "functions" / "payment" / "payment.py"
        before = source.read_text()
        for text, status in ((before.replace('"status": "paid"', '"status": "edited"'), "edited"), (before, "paid")):
            source.write_text(text)
            eventually(lambda expected=status: self.send("payment", "pay")[1]["status"] == expected, 5, "the edit")


if __name__ == "__main__":
    unittest.main()
