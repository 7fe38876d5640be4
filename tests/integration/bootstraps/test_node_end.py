#!/usr/bin/python3
"""How Node.js functions end, and what they try on the way, seen from the engine's end of the socket."""

import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from test_node import NodeTest, worker
from worker_player import LOG, RESPONSE


class HandedOverAhead(NodeTest):
    """The engine sends the next event while one still runs: both are answered, in order, however the bytes arrive."""

    def test_events_in_one_piece_and_in_pieces(self):
        with worker("app.echo") as environment:
            environment.ready()
            frames = b"".join(environment.frame(number) for number in range(40))
            for cut in (len(frames), 1000, 7):
                for start in range(0, len(frames), cut):
                    environment.socket.sendall(frames[start : start + cut])
                self.assertEqual([environment.read_answer().json for _ in range(40)], list(range(40)))

    def test_a_large_event_behind_a_small_one(self):
        with worker("app.echo") as environment:
            environment.ready()
            large = "x" * 1_000_000
            environment.socket.sendall(environment.frame("small") + environment.frame(large) + environment.frame("last"))
            answers = [environment.read_answer().json for _ in range(3)]
            self.assertEqual(answers, ["small", large, "last"])

    def test_a_function_with_a_signal_handler(self):
        """Between its invocations the event loop turns, so events are read another way."""
        with worker("unruly.onSigterm") as environment:
            environment.ready()
            environment.invoke("first")
            environment.socket.sendall(b"".join(environment.frame(number) for number in range(20)))
            for _ in range(20):
                self.assertEqual(environment.read_answer().kind, RESPONSE)


class Leaving(NodeTest):
    def test_exits(self):
        for status in (0, 5):
            with worker("failing.exits") as environment:
                environment.ready()
                environment.send(status)
                frames = environment.read_until_gone()
                self.assertEqual([kind for kind, _ in frames], [LOG])
                self.assertEqual(environment.wait_exit(), status)

    def test_signal(self):
        with worker("failing.kills") as environment:
            environment.ready()
            environment.send()
            frames = environment.read_until_gone()
            self.assertRegex(frames[0][1][8:].decode(), "before the signal$")
            self.assertEqual(environment.wait_exit(), -9)

    def test_engine_hangs_up(self):
        with worker("app.echo") as environment:
            environment.ready()
            environment.hang_up()
            self.assertEqual(environment.wait_exit(), 0)
            self.assertEqual(environment.output(), "")

    def test_engine_hangs_up_while_output_is_written(self):
        with worker("app.flood") as environment:
            environment.ready()
            environment.send(20000)
            environment.read_frame()
            environment.hang_up()
            self.assertEqual(environment.wait_exit(), 0)

    def test_terminated(self):
        with worker("app.echo") as environment:
            environment.ready()
            environment.terminate()
            self.assertEqual(environment.wait_exit(), -15)

    def test_own_signal_handler_runs(self):
        with worker("unruly.onSigterm") as environment:
            environment.ready()
            for _ in range(3):
                self.assertEqual(environment.invoke().json, "listening")
            environment.terminate()
            frames = environment.read_until_gone()
            self.assertRegex(frames[0][1][8:].decode(), "asked to go$")
            self.assertEqual(environment.wait_exit(), 0)


class Unruly(NodeTest):
    def test_closed_output(self):
        with worker("unruly.closeOutput") as environment:
            environment.ready()
            answer = environment.invoke()
            self.assertEqual(answer.json, "ok")
            self.assertRegex(answer.logs[0], "still heard$")

    def test_closed_socket_ends_the_environment(self):
        with worker("unruly.closeSocket") as environment:
            environment.ready()
            environment.send()
            self.assertEqual(environment.read_until_gone(), [])
            self.assertEqual(environment.wait_exit(), 0)

    def test_descriptor_output_stays_off_the_socket(self):
        for handler, expected in (("writeDescriptor", "straight to descriptor 1\n"), ("shell", "from a child\n")):
            with self.subTest(handler), worker("unruly." + handler) as environment:
                environment.ready()
                self.assertEqual(environment.invoke().logs, [])
                environment.hang_up()
                environment.wait_exit()
                self.assertEqual(environment.output(), expected)

    def test_programs_do_not_inherit_the_socket(self):
        self.assertNotIn("socket", " ".join(self.result("unruly.inherited")))
        self.assertLessEqual(len(self.result("unruly.inherited")), 4)


if __name__ == "__main__":
    unittest.main()
