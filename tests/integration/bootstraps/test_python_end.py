#!/usr/bin/python3
"""How Python functions end, and what they try on the way, seen from the engine's end of the socket."""

import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from test_python import PythonTest, worker
from worker_player import ERROR, LOG, RESPONSE, Worker


class HandedOverAhead(PythonTest):
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


class Leaving(PythonTest):
    def leave(self, handler, event=None, invocations=1):
        """Exit status and output of a handler that ends its process."""
        with worker(handler) as environment:
            environment.ready()
            environment.send(event)
            frames = environment.read_until_gone()
            self.assertEqual({kind for kind, _ in frames} - {LOG}, set())
            return environment.wait_exit(), [body[8:].decode() for _, body in frames]

    def test_sys_exit(self):
        self.assertEqual(self.leave("failing.exits", 5), (5, ["leaving"]))
        self.assertEqual(self.leave("failing.exits", None), (0, ["leaving"]))
        self.assertEqual(self.leave("failing.exits", "why"), (1, ["leaving", "why"]))
        self.assertEqual(self.leave("app.use_exit_builtin"), (7, []))

    def test_os_exit(self):
        self.assertEqual(self.leave("failing.exits_at_once"), (3, ["last words"]))

    def test_signal(self):
        self.assertEqual(self.leave("failing.kills_itself"), (-9, ["before the signal"]))

    def test_engine_hangs_up(self):
        with worker("app.echo") as environment:
            environment.ready()
            environment.hang_up()
            self.assertEqual(environment.wait_exit(), 0)
            self.assertEqual(environment.output(), "")

    def test_engine_hangs_up_while_output_is_written(self):
        with worker("unruly.flood") as environment:
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


class Unruly(PythonTest):
    def test_protocol_survives(self):
        for handler in ("close_output", "close_socket", "reuse_socket_number", "fork_child_exits", "multiprocess"):
            with self.subTest(handler), worker("unruly." + handler) as environment:
                environment.ready()
                for _ in range(3):
                    self.assertIn(environment.invoke().kind, (RESPONSE, ERROR))

    def test_closed_output_is_still_heard(self):
        self.assertEqual(self.answer("unruly.close_output").logs, ["still heard"])

    def test_real_output_stays_off_the_socket(self):
        with worker("unruly.real_output") as environment:
            environment.ready()
            self.assertEqual(environment.invoke().logs, [])
            environment.hang_up()
            environment.wait_exit()
            self.assertEqual(environment.output(), "straight to descriptor 1\nand below\n")

    def test_output_of_a_shell(self):
        with worker("app.shell") as environment:
            environment.ready()
            self.assertEqual(environment.invoke().json, 0)
            environment.hang_up()
            environment.wait_exit()
            self.assertEqual(environment.output(), "from the shell\n")

    def test_child_does_not_speak(self):
        with worker("unruly.fork_child_returns") as environment:
            environment.ready()
            for _ in range(3):
                self.assertEqual(environment.invoke().json, "parent")

    def test_child_prints_for_itself(self):
        with worker("unruly.fork_child_exits") as environment:
            environment.ready()
            self.assertEqual(environment.invoke().logs, ["parent before"])
            environment.hang_up()
            environment.wait_exit()
            self.assertEqual(environment.output(), "from the child\n")

    def test_programs_do_not_inherit_the_socket(self):
        listed = self.result("unruly.inherited")
        self.assertFalse([fd for fd in listed if int(fd) > 10], listed)

    def test_other_ways_to_start(self):
        """The flags are an optimisation: without them everything works just the same."""
        with Worker("python", "app.echo", "py-basics", arguments=("-E",)) as environment:
            environment.ready()
            self.assertEqual(environment.invoke({"a": 1}).json, {"a": 1})


if __name__ == "__main__":
    unittest.main()
