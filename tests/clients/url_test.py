"""Function URLs with curl: by host name and by path, buffered and streamed, payload format 2.0, CORS."""
import json
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import FUNCTIONS, ServerCase  # noqa: E402


class FunctionUrls(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_behave("web", handler="behave.url_handler")
        cls.web = cls.make_url("web", Cors={"AllowOrigins": ["https://shop.example"], "AllowMethods": ["GET", "PUT"],
                                            "AllowHeaders": ["x-colour"], "MaxAge": 60})
        cls.server.create("stream", {"stream.mjs": FUNCTIONS / "stream.mjs"}, runtime="nodejs18.x",
                          handler="stream.handler", Timeout=20)
        cls.stream = cls.make_url("stream", InvokeMode="RESPONSE_STREAM")

    @classmethod
    def make_url(cls, name, **settings):
        made = cls.server.api("POST", f"/2021-10-31/functions/{name}/url", {"AuthType": "NONE", **settings})
        return made["FunctionUrl"]

    def curl(self, url, *arguments):
        """(status, headers as pairs, body) as curl received them. Host names are sent, never resolved."""
        done = subprocess.run(["curl", "-sS", "-i", "--max-time", "30", "--connect-to", f"::127.0.0.1:{self.server.port}",
                               *arguments, url], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        headers = [tuple(line.split(": ", 1)) for line in lines[1:]]
        return int(lines[0].split()[1]), [(k.lower(), v) for k, v in headers], body

    def by_path(self, name):
        return f"{self.server.endpoint}/lambda-url/{name}"

    def test_the_event_is_format_2(self):
        for url in (self.web, self.by_path("web") + "/"):
            with self.subTest(url):
                status, headers, body = self.curl(url + "a%20b/c?x=1&x=2&y=%C3%A4", "-X", "PUT", "-H", "X-Colour: red",
                                                  "-H", "X-Colour: blue", "-H", "Cookie: a=1; b=2", "-H",
                                                  "Content-Type: text/plain", "-d", "hällo")
                self.assertEqual(status, 200)
                self.assertEqual(dict(headers)["content-type"], "application/json")
                self.check_event(json.loads(body))

    def check_event(self, event):
        self.assertEqual((event["version"], event["routeKey"], event["rawPath"]), ("2.0", "$default", "/a b/c"))
        self.assertEqual(event["rawQueryString"], "x=1&x=2&y=%C3%A4")
        self.assertEqual(event["queryStringParameters"], {"x": "1,2", "y": "ä"})
        self.assertEqual(event["headers"]["x-colour"], "red,blue")
        self.assertEqual(event["cookies"], ["a=1", "b=2"])
        self.assertEqual((event["body"], event["isBase64Encoded"]), ("hällo", False))
        context = event["requestContext"]
        self.assertEqual((context["http"]["method"], context["http"]["path"], context["stage"]),
                         ("PUT", "/a b/c", "$default"))
        self.assertEqual(context["http"]["sourceIp"], "127.0.0.1")
        self.assertIn("curl", context["http"]["userAgent"])

    def test_answers(self):
        status, headers, body = self.curl(self.web + "?do=cookies")
        self.assertEqual((status, body), (201, b"made"))
        self.assertEqual([v for k, v in headers if k == "set-cookie"], ["a=1", "b=2; Path=/"])
        self.assertEqual(dict(headers)["x-colour"], "blue")
        status, headers, body = self.curl(self.web + "?do=binary")
        self.assertEqual((status, dict(headers)["content-type"], body), (200, "image/png", b"\x89PNG\r\n\x1a\n"))
        self.assertEqual(self.curl(self.web + "?do=text")[2], b"hello")

    def test_a_binary_body(self):
        status, _, body = self.curl(self.web, "-H", "Content-Type: image/png", "--data-binary", "@/bin/true")
        event = json.loads(body)
        self.assertTrue(event["isBase64Encoded"])
        import base64
        self.assertEqual(base64.b64decode(event["body"]), Path("/bin/true").read_bytes())

    def test_a_failure_is_a_502(self):
        status, _, body = self.curl(self.web + "?do=raise")
        self.assertEqual((status, body.decode()), (502, "Internal Server Error"))

    def test_cors(self):
        origin = ["-H", "Origin: https://shop.example"]
        status, headers, _ = self.curl(self.web, "-X", "OPTIONS", *origin, "-H", "Access-Control-Request-Method: PUT")
        headers = dict(headers)
        self.assertLess(status, 300)
        self.assertEqual(headers["access-control-allow-origin"], "https://shop.example")
        self.assertIn("PUT", headers["access-control-allow-methods"])
        self.assertEqual(headers["access-control-max-age"], "60")
        status, headers, _ = self.curl(self.web, *origin)
        self.assertEqual((status, dict(headers)["access-control-allow-origin"]), (200, "https://shop.example"))
        self.assertNotIn("access-control-allow-origin", dict(self.curl(self.web)[1]))

    def test_streaming(self):
        for url in (self.stream, self.by_path("stream") + "/"):
            with self.subTest(url):
                status, headers, body = self.curl(url + "?chunks=5&delayMs=20", "--no-buffer", "--raw")
                self.assertEqual(status, 203)
                self.assertEqual(dict(headers)["transfer-encoding"], "chunked")
                self.assertEqual((dict(headers)["content-type"], dict(headers)["x-colour"]), ("text/plain", "green"))
                self.assertIn(("set-cookie", "a=1"), headers)
                # --raw shows the chunks themselves: more than one, so it came as it was written.
                self.assertGreater(body.count(b"\r\n"), 4)
                self.assertEqual(body.count(b"chunk "), 5)

    def test_an_alias_has_a_url_of_its_own(self):
        self.server.api("POST", "/2015-03-31/functions/web/versions", {})
        self.server.api("POST", "/2015-03-31/functions/web/aliases", {"Name": "live", "FunctionVersion": "1"})
        made = self.server.api("POST", "/2021-10-31/functions/web/url?Qualifier=live", {"AuthType": "NONE"})
        self.assertNotEqual(made["FunctionUrl"], self.web)
        self.assertEqual(self.curl(made["FunctionUrl"] + "?do=text")[2], b"hello")
        self.assertEqual(self.curl(self.by_path("web:live") + "/?do=text")[2], b"hello")

    def test_a_throttled_url_is_a_429(self):
        self.server.create_behave("closed", handler="behave.url_handler")
        url = self.make_url("closed")
        self.server.api("PUT", "/2017-10-31/functions/closed/concurrency", {"ReservedConcurrentExecutions": 0})
        self.assertEqual(self.curl(url)[0], 429)

    def test_unknown_urls(self):
        self.assertEqual(self.curl(self.web.replace("//", "//nobody", 1))[0], 403)
        self.assertEqual(self.curl(self.by_path("nobody") + "/")[0], 403)
        self.server.create_behave("gone", handler="behave.url_handler")
        url = self.make_url("gone")
        self.assertEqual(self.curl(url + "?do=text")[2], b"hello")
        self.server.api("DELETE", "/2021-10-31/functions/gone/url")
        self.assertEqual(self.curl(url)[0], 403)


if __name__ == "__main__":
    unittest.main()
