"""Plays the engine's side of runtime/sandbox/frame.h for one worker, so that tests can look at every byte."""

import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BOOTSTRAPS = ROOT / "runtime/sandbox/bootstraps"
FUNCTIONS = ROOT / "tests/functions"
PYTHON = os.environ.get("UPDRAFT_TEST_PYTHON", "/usr/bin/python3")
NODE = os.environ.get("UPDRAFT_TEST_NODE") or shutil.which("node")

INVOKE = 1
READY, INIT_ERROR, RESPONSE, ERROR, STREAM_START, STREAM_DATA, STREAM_END, LOG, INIT_TIMES, PROFILE = range(16, 26)
ANSWERS = {READY, INIT_ERROR, RESPONSE, ERROR, STREAM_END}

REQUEST_ID = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"
ARN = "arn:aws:lambda:eu-central-1:123456789012:function:victim"
TRACE = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1"
PATIENCE = 20  # seconds until a worker that says nothing fails the test


def python_command():
    return [PYTHON, "-S", "-s", "-u", str(BOOTSTRAPS / "python/bootstrap.py")]


def node_command():
    return [NODE, str(BOOTSTRAPS / "node/bootstrap.cjs")]


class Gone(Exception):
    """The worker closed its end."""


class Answer:
    """Everything a worker sent up to and including the frame that asks for the next event."""

    def __init__(self):
        self.kind = None
        self.body = b""
        self.logs = []
        self.init_times = None  # (loading began, ended), CLOCK_MONOTONIC in ns
        self.profile = None
        self.content_type = None
        self.chunks = []

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def stream(self):
        return b"".join(self.chunks)


class Worker:
    def __init__(self, language, handler, folder=None, env=None, arguments=()):
        task = Path(folder) if folder and os.path.isabs(folder) else FUNCTIONS / (folder or "")
        command = python_command() if language == "python" else node_command()
        ours, theirs = socket.socketpair()
        self.socket = ours
        ours.settimeout(PATIENCE)
        self.buffer = b""
        execution = "AWS_Lambda_python3.11" if language == "python" else "AWS_Lambda_nodejs20.x"
        variables = {
            "PATH": "/usr/local/bin:/usr/bin/:/bin:/opt/bin",
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "_HANDLER": handler,
            "LAMBDA_TASK_ROOT": str(task),
            "AWS_EXECUTION_ENV": execution,
            "AWS_LAMBDA_FUNCTION_NAME": "victim",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/victim",
            "AWS_LAMBDA_LOG_STREAM_NAME": "2026/11/23/[$LATEST]0123456789abcdef0123456789abcdef",
        }
        variables.update(env or {})
        fd = theirs.fileno()
        self.process = subprocess.Popen(
            [command[0], *arguments, *command[1:]],
            env={key: value for key, value in variables.items() if value is not None},
            cwd=task,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=(3, fd) if fd != 3 else (3,),
            preexec_fn=lambda: os.dup2(fd, 3) if fd != 3 else os.set_inheritable(3, True),
        )
        theirs.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    # Frames ------------------------------------------------------------------------------------------------

    def read_frame(self):
        header = self._exactly(8)
        length, kind, flags, reserved = struct.unpack("<IBBH", header)
        assert (flags, reserved) == (0, 0), header
        assert kind in range(READY, PROFILE + 1), "frame of an unknown type %d" % kind
        return kind, self._exactly(length)

    def _exactly(self, count):
        while len(self.buffer) < count:
            try:
                data = self.socket.recv(1 << 20)
            except ConnectionResetError:
                data = b""
            if not data:
                raise Gone(len(self.buffer))
            self.buffer += data
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def read_answer(self):
        answer = Answer()
        while answer.kind is None:
            kind, body = self.read_frame()
            if kind == LOG:
                answer.logs.append(body[8:].decode())
            elif kind == INIT_TIMES:
                answer.init_times = struct.unpack("<QQ", body)
            elif kind == PROFILE:
                answer.profile = body.decode()
            elif kind == STREAM_START:
                answer.content_type = body.decode()
            elif kind == STREAM_DATA:
                answer.chunks.append(body)
            else:
                answer.kind, answer.body = kind, body
        return answer

    def ready(self):
        answer = self.read_answer()
        assert answer.kind == READY, (answer.kind, answer.body, answer.logs)
        return answer

    def frame(self, event=None, raw=None, request_id=REQUEST_ID, timeout=30, **texts):
        """An Invoke frame."""
        body = struct.pack("<Q", int((time.time() + timeout) * 1000))
        for text in (
            request_id,
            texts.get("arn", ARN),
            texts.get("trace", TRACE),
            texts.get("client_context", ""),
            texts.get("identity", ""),
            texts.get("tenant", ""),
        ):
            data = text.encode()
            body += struct.pack("<I", len(data)) + data
        body += json.dumps(event).encode() if raw is None else raw
        return struct.pack("<IBBH", len(body), INVOKE, texts.get("flags", 0), 0) + body

    def send(self, event=None, **kwargs):
        self.socket.sendall(self.frame(event, **kwargs))

    def invoke(self, event=None, **kwargs):
        self.send(event, **kwargs)
        return self.read_answer()

    # The process -------------------------------------------------------------------------------------------

    def wait_exit(self):
        """The exit status once the worker has gone by itself (negative: the signal)."""
        return self.process.wait(timeout=PATIENCE)

    def read_until_gone(self):
        """The frames up to the end of the connection."""
        frames = []
        try:
            while True:
                frames.append(self.read_frame())
        except Gone as gone:
            assert gone.args[0] == 0, "the last frame is incomplete"
        return frames

    def output(self):
        """What reached descriptors 1 and 2 directly; call when the process has gone."""
        return self.process.stdout.read().decode(errors="replace")

    def hang_up(self):
        self.socket.shutdown(socket.SHUT_RDWR)

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)
