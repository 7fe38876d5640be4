"""Where a handler's time goes, by line: a timer looks at the handler's stack from time to time.

The timer is one of the kernel's for this thread alone, with a real-time signal that nobody uses, so functions
keep their alarms and their threads are not interrupted; ctypes reaches it. (A second thread that looks would
need the interpreter's lock for every look: it costs twice as much, ten times when all cores are busy, and it
mostly sees lines that let go of the lock.) System calls go on after the signal, where the kernel can do that.

A look stands for the time in invocations since the one before, and falls to the innermost frame of the
function's own code, so the time in libraries falls to the line that called them. Looks cost some 20 us, hence
the intervals: below 2 % of a busy handler when its profile is wanted, below 1 % otherwise.
"""

import _signal
import os
from time import perf_counter_ns, thread_time_ns

from .timer import Timer

WANTED = 1  # flags of an Invoke frame
INTERVAL = 3_000_000  # ns
GENTLE_INTERVAL = 6_000_000  # when nobody waits for this very invocation's profile
WAITING_INTERVAL = 10_000_000  # the most while the handler waits: it need not be interrupted so often
MOST_LINES = 200
MOST_KEPT = 5000
LIBRARIES = ("site-packages", "dist-packages", "node_modules")


def make():
    """A sampler, or None where that cannot be done; the functions run as well without."""
    try:
        return Sampler()
    except Exception:
        return None


class Sampler:
    def __init__(self):
        began = perf_counter_ns()
        root = os.environ.get("LAMBDA_TASK_ROOT", "/var/task")
        self.root = root.rstrip("/") + "/"
        self.number = _signal.SIGRTMAX - 3
        if _signal.getsignal(self.number) != _signal.SIG_DFL:
            raise RuntimeError("the function uses this signal")
        self.timer = Timer(self.number)
        _signal.signal(self.number, self._look)
        _signal.siginterrupt(self.number, False)
        self.files = {}  # file name of a code object -> path inside the task's folder, "" for others
        self.counts = {}
        self.running = False
        self.interval = 0  # until the next look; 0 when none will come
        self.wish = 0
        self.last = self.cpu = self.ended = self.sampled = 0
        self.cost = perf_counter_ns() - began  # told with the first profile

    def begin(self, flags):
        wanted = flags & WANTED
        now = perf_counter_ns()
        self.wish = INTERVAL if wanted else GENTLE_INTERVAL
        # What earlier invocations took since the last look belongs to the next look, but not to a profile
        # that somebody wants of this one.
        self.last = now if wanted or not self.interval else self.last + now - self.ended
        self.running = True
        if self.interval == 0 or wanted:
            self.cpu = thread_time_ns()
            self._arm(self.wish)

    def end(self):
        """The body of a Profile frame, or None when there was no look."""
        self.running = False
        self.ended = perf_counter_ns()
        if not self.sampled:
            return None
        counts, self.counts = self.counts, {}
        sampled, self.sampled = self.sampled, 0
        cost, self.cost = self.cost, 0
        found = sorted(counts.items(), key=lambda item: -item[1][0])[:MOST_LINES]
        lines = ["%d\t%d" % (sampled, cost)]
        for (file, line, name), (nanos, looks) in found:
            lines.append("%s\t%d\t%s\t%d\t%d\t0" % (file, line, name, nanos, looks))
        return "\n".join(lines).encode("utf-8", "replace")

    def _arm(self, interval):
        self.interval = interval
        self.timer.set(interval)

    def _look(self, _number, frame):
        if not self.running:
            self.interval = 0  # one look into the time between invocations is enough
            return
        now = perf_counter_ns()
        span = now - self.last
        self.last = now
        self.sampled += span
        self._pace(span)
        while frame is not None:
            code = frame.f_code
            file = self.files.get(code.co_filename)
            if file is None:
                file = self._file(code.co_filename)
            if file:
                return self._count((file, frame.f_lineno, code.co_name), span)
            frame = frame.f_back

    def _count(self, key, span):
        known = self.counts.get(key)
        if known is not None:
            known[0] += span
            known[1] += 1
        elif key[1] and len(self.counts) < MOST_KEPT:
            self.counts[key] = [span, 1]

    def _pace(self, span):
        cpu = thread_time_ns()
        waits = (cpu - self.cpu) * 4 < span
        self.cpu = cpu
        self._arm(min(self.interval * 2, WAITING_INTERVAL) if waits else self.wish)

    def _file(self, name):
        file = name[len(self.root) :] if name.startswith(self.root) else ""
        if "\t" in file or "\n" in file or any(part in LIBRARIES for part in file.split("/")):
            file = ""
        self.files[name] = file
        return file
