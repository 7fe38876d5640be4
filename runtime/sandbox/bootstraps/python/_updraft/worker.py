"""The life of a managed Python environment: init, then one invocation after the other."""

import os
import sys
from _struct import Struct
from time import monotonic_ns

from . import channel as frames
from . import errors, loader, logs
from .context import ClientContext, CognitoIdentity, ContextFactory
from .marshal import marshal, unmarshal

_unpack_head = Struct("<8xQI").unpack_from  # deadline, length of the request id
_pack_times = Struct("<QQ").pack
_unpack_length = Struct("<I").unpack_from
_NOTHING = b"\0" * 12  # client context, identity and tenant, all empty


def main():
    channel = frames.Channel()
    sys.dont_write_bytecode = True  # a task folder is read-only in the cloud
    frames.capture_output(channel)
    channel.guard_processes()
    loader.set_paths()
    add_builtins()
    logs.prepare(channel)
    try:
        loading = monotonic_ns()
        try:
            handler = loader.load_handler(os.environ.get("_HANDLER", ""))
        except Exception as error:
            note_times(channel, loading)
            fail_init(channel, error)
        note_times(channel, loading)
        end_lines(channel)
        channel.answer(frames.READY, b"")
        channel.answers = 0
        serve(channel, handler)
    finally:
        end_lines(channel)
        channel.flush()


def add_builtins():
    """exit() and quit(), which the interpreter has only when it starts with its site module."""
    import builtins

    if not hasattr(builtins, "exit"):
        from _sitebuiltins import Quitter

        builtins.exit = Quitter("exit", "Ctrl-D (i.e. EOF)")
        builtins.quit = Quitter("quit", "Ctrl-D (i.e. EOF)")


def note_times(channel, loading):
    channel.note(frames.INIT_TIMES, _pack_times(loading, monotonic_ns()))


def fail_init(channel, error):
    problem = errors.document(error)
    channel.log(errors.log_text(problem))
    channel.answer(frames.INIT_ERROR, marshal(problem))
    sys.exit(1)


def end_lines(channel):
    for stream in channel.streams:
        if stream.partial:
            stream.end_line()


def serve(channel, handler):
    invocation = Invocation()
    request = logs.Request
    sampling = Sampling(channel)
    read, answer = channel.read, channel.answer
    while True:
        frame = read()
        if frame is None:
            return
        try:
            position = invocation.take(frame)
            request.id = invocation.request_id
            request.tenant = invocation.tenant
            if frame[5]:
                sampling.begin(frame[5])
            result = handler(unmarshal(frame[position:]), invocation.context())
            body = marshal(result)
        except Exception as error:
            if frame[5]:
                sampling.end()
            fail_invocation(channel, error, invocation.request_id)
        else:
            if frame[5]:
                sampling.end()
            answer(frames.RESPONSE, body)
            result = None  # the function's objects die with their invocation
        frame = None


def fail_invocation(channel, error, request_id):
    problem = errors.document(error, request_id)
    channel.log(errors.log_text(problem))
    channel.answer(frames.ERROR, marshal(problem))


class Sampling:
    """Samples of the handler's lines, for invocations that ask; see sampler.py."""

    def __init__(self, channel):
        self.channel = channel
        self.sampler = None
        self.tried = False

    def begin(self, flags):
        if not self.tried:
            self.tried = True
            from . import sampler

            self.sampler = sampler.make()
        if self.sampler:
            self.sampler.begin(flags)

    def end(self):
        body = self.sampler and self.sampler.end()
        if body:
            self.channel.note(frames.PROFILE, body)


class Invocation:
    """What one Invoke frame says. One object serves all invocations: there is never more than one."""

    def __init__(self):
        self.contexts = ContextFactory()
        self.trace = TraceVariable()
        self.request_id = ""
        self.arn = ""
        self.deadline_ms = 0
        self.client_context = b""
        self.identity = b""
        self.tenant = None

    def take(self, frame):
        """Reads everything but the event; returns where that starts."""
        self.deadline_ms, length = _unpack_head(frame, 0)
        end = 20 + length
        self.request_id = frame[20:end].decode()
        start = end + 4
        end = start + _unpack_length(frame, end)[0]
        self.arn = frame[start:end].decode()
        start = end + 4
        end = start + _unpack_length(frame, end)[0]
        self.trace.set(frame[start:end])
        if frame[end : end + 12] == _NOTHING:
            self.client_context = self.identity = b""
            self.tenant = None
            return end + 12
        return self._take_rest(frame, end)

    def _take_rest(self, frame, end):
        found = []
        for _ in range(3):
            start = end + 4
            end = start + _unpack_length(frame, end)[0]
            found.append(frame[start:end])
        self.client_context, self.identity, tenant = found
        self.tenant = tenant.decode() or None
        return end

    def context(self):
        client = identity = None
        if self.client_context:
            client = ClientContext(parse(self.client_context, "Client Context"))
        if self.identity:
            identity = parse(self.identity, "Cognito Identity")
        return self.contexts.make(
            self.request_id,
            self.arn,
            self.deadline_ms,
            self.tenant,
            client,
            CognitoIdentity(identity or {}),
        )


def parse(text, name):
    import json

    try:
        return json.loads(text)
    except Exception as error:
        message = "Unable to parse %s JSON: %s" % (name, error)
        raise errors.Fault("Runtime.LambdaContextUnmarshalError", message) from None


class TraceVariable:
    """_X_AMZN_TRACE_ID in os.environ, new for every invocation.

    setenv() keeps every value it ever saw, some 130 bytes each, which would fill a small function's memory
    within a million invocations. So only os.environ changes at once; the C library's copy follows when
    another program is about to be started.
    """

    NAME = b"_X_AMZN_TRACE_ID"
    STARTING = frozenset(("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork", "os.forkpty"))

    def __init__(self):
        self.values = os.environ._data
        self.current = self.values.get(self.NAME, b"")
        self.in_libc = self.current
        sys.addaudithook(self.on_event)

    def set(self, value):
        if value != self.current:
            self.current = value
            if value:
                self.values[self.NAME] = value
            else:
                self.values.pop(self.NAME, None)

    def on_event(self, event, args):
        if event in self.STARTING and self.in_libc != self.current:
            self.in_libc = self.current
            if self.current:
                os.putenv(self.NAME, self.current)
            else:
                os.unsetenv(self.NAME)
