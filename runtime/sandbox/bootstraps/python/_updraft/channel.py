"""The framed protocol with the engine (runtime/sandbox/frame.h), and capture of the function's output.

Log records wait for the response and leave with it in one write, because a wake-up of the engine costs more
than everything else here. They leave at once while the environment is young (a function that crashes does so
early), when many have gathered, and after FLUSH_SECONDS of a running invocation.
"""

import _thread
import os
import sys
from _struct import Struct
from time import sleep, time_ns

WORKER_SOCKET = 3
# Out of the way of descriptors that a function opens, and below the cloud's limit of 1024 open files.
PRIVATE_SOCKET = 1000

READY = 16
INIT_ERROR = 17
RESPONSE = 18
ERROR = 19
LOG = 23
INIT_TIMES = 24
PROFILE = 25

YOUNG_INVOCATIONS = 3
FLUSH_SECONDS = 0.01
FLUSH_BYTES = 64 * 1024
# A line longer than the cloud's largest log event is cut.
LONGEST_LINE = 256 * 1024
READ_SIZE = 32 * 1024

# The real one: guard_processes() makes os._exit flush first, which would wait for a lock we may hold.
_leave = os._exit
_header = Struct("<IBBH").pack
_log_header = Struct("<IBBHQ").pack


class Channel:
    """Owns the socket. Any thread may log; the main thread reads and answers."""

    def __init__(self):
        self.fd = self._claim_socket()
        self.pid = os.getpid()
        self.lock = _thread.allocate_lock()
        self.pending = []
        self.pending_bytes = 0
        self.answers = 0
        self.rest = b""
        self.streams = ()
        self.timer = None
        self.timer_armed = False

    @staticmethod
    def _claim_socket():
        os.set_blocking(WORKER_SOCKET, True)
        try:
            fd = os.dup2(WORKER_SOCKET, PRIVATE_SOCKET, inheritable=False)
        except OSError:
            fd = os.dup(WORKER_SOCKET)
        os.close(WORKER_SOCKET)
        return fd

    # Reading -----------------------------------------------------------------------------------------------

    def read(self):
        """One whole frame, header included; None when the engine has gone."""
        data = self.rest or self._receive()
        while len(data) < 8:
            more = self._receive()
            if not more:
                return None
            data += more
        total = 8 + int.from_bytes(data[:4], "little")
        if len(data) == total:
            self.rest = b""
            return data
        return self._read_long(data, total)

    def _read_long(self, data, total):
        parts, have = [data], len(data)
        while have < total:
            more = self._receive(total - have)
            if not more:
                return None
            parts.append(more)
            have += len(more)
        data = b"".join(parts)
        self.rest = data[total:]
        return data[:total]

    def _receive(self, size=READ_SIZE):
        try:
            return os.read(self.fd, size)
        except OSError:
            return b""

    # Writing -----------------------------------------------------------------------------------------------

    def answer(self, kind, body):
        """Sends what was logged, then the answer: bytes on the wire in one write."""
        if os.getpid() != self.pid:
            _leave(0)  # a forked child that returned from the handler has nothing to say here
        for stream in self.streams:
            if stream.partial:
                stream.end_line()
        with self.lock:
            self.answers += 1
            if self.pending:
                self.pending.append(_header(len(body), kind, 0, 0))
                self.pending.append(body)
                self._write_pending()
            else:
                self._write(_header(len(body), kind, 0, 0) + body)

    def log(self, text):
        """One log record, without its final newline."""
        body = text.encode("utf-8", "backslashreplace")
        frame = _log_header(len(body) + 8, LOG, 0, 0, time_ns()) + body
        with self.lock:
            self.pending.append(frame)
            self.pending_bytes += len(frame)
            if self.answers < YOUNG_INVOCATIONS or self.pending_bytes > FLUSH_BYTES:
                self._write_pending()
            elif not self.timer_armed:
                self._arm_timer()

    def note(self, kind, body):
        """A frame that leaves together with whatever comes next."""
        with self.lock:
            self.pending.append(_header(len(body), kind, 0, 0) + body)

    def flush(self):
        with self.lock:
            if self.pending:
                self._write_pending()

    def _write_pending(self):
        data = b"".join(self.pending)
        self.pending = []
        self.pending_bytes = 0
        self._write(data)

    def _write(self, data):
        try:
            sent = os.write(self.fd, data)
            while sent < len(data):
                sent += os.write(self.fd, memoryview(data)[sent:])
        except OSError:
            _leave(0)  # the engine has gone, and with it everyone who could be told

    # The timer -----------------------------------------------------------------------------------------------

    def _arm_timer(self):
        self.timer_armed = True
        if self.timer is None:
            self.timer = _thread.allocate_lock()
            _thread.start_new_thread(self._flush_after_a_while, ())
        else:
            self.timer.release()

    def _flush_after_a_while(self):
        self.timer.acquire()
        while True:
            sleep(FLUSH_SECONDS)
            with self.lock:
                self.timer_armed = False
                if self.pending:
                    self._write_pending()
            self.timer.acquire()

    # Processes -----------------------------------------------------------------------------------------------

    def leave_in_child(self):
        """After fork: the socket stays the parent's, and output goes to descriptor 1 as the child's own."""
        try:
            os.close(self.fd)
        except OSError:
            pass
        self.lock = _thread.allocate_lock()
        self.pending = []
        for stream in self.streams:
            stream.detach_from_channel()

    def guard_processes(self):
        """Output must not be lost when the process is about to end or to become another program."""
        os.register_at_fork(before=self.flush, after_in_child=self.leave_in_child)
        for name in ("_exit", "abort", "kill", "execv", "execve"):
            setattr(os, name, self._flushing(getattr(os, name)))

    def _flushing(self, call):
        def flush_first(*args, **kwargs):
            if os.getpid() == self.pid:
                self.flush()
            return call(*args, **kwargs)

        flush_first.__name__ = flush_first.__qualname__ = call.__name__
        flush_first.__doc__ = call.__doc__
        return flush_first


class CapturedStream:
    """Stands for sys.stdout or sys.stderr: every line becomes a log record. What a text stream has beyond
    writing is the real stream's."""

    def __init__(self, channel, stream):
        self._channel = channel
        self._stream = stream
        self._log = channel.log
        self._bytes = None
        self.partial = ""

    def write(self, text):
        if text == "\n":
            self.end_line()
        elif type(text) is str and "\n" not in text and len(text) < LONGEST_LINE:
            self.partial += text
            if len(self.partial) >= LONGEST_LINE:
                self.end_line()
        else:
            self._write_lines(text)
        return len(text)

    def _write_lines(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        lines = (self.partial + text).split("\n")
        self.partial = ""
        rest = lines.pop()
        for line in lines:
            self._write_cut(line)
        while len(rest) >= LONGEST_LINE:
            self._log(rest[:LONGEST_LINE])
            rest = rest[LONGEST_LINE:]
        self.partial = rest

    def _write_cut(self, line):
        while len(line) > LONGEST_LINE:
            self._log(line[:LONGEST_LINE])
            line = line[LONGEST_LINE:]
        self._log(line)

    def end_line(self):
        line, self.partial = self.partial, ""
        self._log(line)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    @property
    def buffer(self):
        if self._bytes is None:
            self._bytes = CapturedBytes(self)
        return self._bytes

    def detach_from_channel(self):
        self.partial = ""
        self.write = self._stream.write
        self.flush = self._stream.flush

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass

    def __getattr__(self, name):
        return getattr(self._stream, name)


class CapturedBytes:
    """sys.stdout.buffer: bytes written there are lines of output like any other."""

    def __init__(self, text):
        self._text = text

    def write(self, data):
        data = bytes(data)
        self._text.write(data.decode("utf-8", "backslashreplace"))
        return len(data)

    def flush(self):
        pass

    def __getattr__(self, name):
        return getattr(self._text._stream.buffer, name)


def capture_output(channel):
    sys.stdout = CapturedStream(channel, sys.stdout)
    sys.stderr = CapturedStream(channel, sys.stderr)
    channel.streams = (sys.stdout, sys.stderr)
