"""Response streaming with Debian's boto3. It decodes event streams, but its model of Lambda is older than the operation:
models/ adds the operation in the way botocore has for that (sdk-extras)."""
import base64
import json
import os
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from updraft import FUNCTIONS, ServerCase  # noqa: E402

os.environ["AWS_DATA_PATH"] = str(Path(__file__).parent / "models")
import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402


class Streaming(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create("stream", {"stream.mjs": FUNCTIONS / "stream.mjs"}, runtime="nodejs18.x",
                          handler="stream.handler", Timeout=20)
        cls.server.create_behave("plain")
        cls.client = boto3.client("lambda", endpoint_url=cls.server.endpoint, region_name="us-east-1",
                                  aws_access_key_id="local", aws_secret_access_key="local",
                                  config=Config(retries={"max_attempts": 0}))

    def stream(self, name, event, **arguments):
        answer = self.client.invoke_with_response_stream(FunctionName=name, Payload=json.dumps(event).encode(), **arguments)
        chunks, complete = [], None
        for part in answer["EventStream"]:
            if "PayloadChunk" in part:
                chunks.append(part["PayloadChunk"]["Payload"].decode())
            if "InvokeComplete" in part:
                complete = part["InvokeComplete"]
        return answer, chunks, complete

    def test_chunks_arrive_as_they_are_written(self):
        answer, chunks, complete = self.stream("stream", {"chunks": 5, "delayMs": 40}, LogType="Tail")
        self.assertEqual(answer["StatusCode"], 200)
        self.assertEqual(answer["ExecutedVersion"], "$LATEST")
        self.assertEqual("".join(chunks), "".join(f"chunk {i}\n" for i in range(5)))
        self.assertGreater(len(chunks), 1)
        self.assertNotIn("ErrorCode", complete)
        self.assertIn("REPORT RequestId", base64.b64decode(complete["LogResult"]).decode())

    def test_a_failure_in_the_middle(self):
        _, chunks, complete = self.stream("stream", {"chunks": 2, "fail": True})
        self.assertEqual("".join(chunks), "chunk 0\nchunk 1\n")
        self.assertTrue(complete["ErrorCode"])
        self.assertIn("failed in the middle", complete["ErrorDetails"])

    def test_a_function_that_does_not_stream(self):
        _, chunks, complete = self.stream("plain", {"value": {"a": 1}})
        self.assertEqual(json.loads("".join(chunks)), {"a": 1})
        self.assertNotIn("ErrorCode", complete)

    def test_more_than_a_buffered_answer_may_hold(self):
        answer = self.client.invoke_with_response_stream(FunctionName="stream", Payload=b'{"megabytes": 8}')
        size = sum(len(part["PayloadChunk"]["Payload"]) for part in answer["EventStream"] if "PayloadChunk" in part)
        self.assertEqual(size, 8 << 20)

    def test_unknown_functions(self):
        with self.assertRaises(self.client.exceptions.ResourceNotFoundException):
            self.stream("nobody", {})


if __name__ == "__main__":
    unittest.main()
