"""A client that reads a streamed answer slowly costs no memory: the function waits for it."""
import socket
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from updraft import Server, eventually  # noqa: E402

SOURCE = """
exports.handler = awslambda.streamifyResponse(async (event, stream) => {
  const block = Buffer.alloc(1024 * 1024, 'x');
  for (let i = 0; i < event.megabytes; i++) {
    if (!stream.write(block)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  stream.end();
});
"""
MEGABYTES = 120


class SlowStream(unittest.TestCase):
    def test_memory_stays_flat_and_every_byte_arrives(self):
        with Server() as server:
            server.create("streamer", {"index.js": SOURCE}, runtime="nodejs20.x", handler="index.handler", Timeout=60, MemorySize=512)
            server.invoke("streamer", {"megabytes": 0})
            before = server.resident_kb()
            body = b'{"megabytes": %d}' % MEGABYTES
            with socket.create_connection((server.host, server.port)) as client:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
                client.sendall(b"POST /2021-11-15/functions/streamer/response-streaming-invocations HTTP/1.1\r\nHost: localhost\r\n"
                               b"Content-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(body), body))
                client.recv(1)
                # Another function's traffic goes on meanwhile; its answers also show that the server has had time to buffer.
                server.create_behave("other")
                for _ in range(50):
                    self.assertEqual(server.invoke("other", {})[0], 200)
                growth = server.resident_kb() - before
                self.assertLess(growth, 40 * 1024, "the server buffers what the client does not read")
                received = 1
                while block := client.recv(1 << 20):
                    received += len(block)
            self.assertGreater(received, MEGABYTES << 20)
            eventually(lambda: server.resident_kb() - before < 24 * 1024, what="the memory coming back")


if __name__ == "__main__":
    unittest.main(verbosity=2)
