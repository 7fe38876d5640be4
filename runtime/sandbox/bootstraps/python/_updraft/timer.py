"""A timer of the kernel that sends a signal to the thread which made it (timer_create(2)).

Neither forked children nor programs that take this one's place inherit it.
"""

import _thread
import ctypes

_CLOCK_MONOTONIC = 1
_SIGEV_THREAD_ID = 4


class _SigEvent(ctypes.Structure):
    _fields_ = [
        ("value", ctypes.c_void_p),
        ("signal", ctypes.c_int),
        ("notify", ctypes.c_int),
        ("thread", ctypes.c_int),
        ("rest", ctypes.c_char * 64),
    ]


class _Interval(ctypes.Structure):
    _fields_ = [(name, ctypes.c_long) for name in ("every_s", "every_ns", "first_s", "first_ns")]


class Timer:
    def __init__(self, number):
        library = ctypes.CDLL(None)
        if not hasattr(library, "timer_create"):
            library = ctypes.CDLL("librt.so.1")  # where glibc before 2.34 has it
        self._settime = library.timer_settime
        self._id = ctypes.c_void_p()
        self._interval = _Interval()
        self._arguments = (self._id, 0, ctypes.byref(self._interval), None)
        event = _SigEvent(signal=number, notify=_SIGEV_THREAD_ID, thread=_thread.get_native_id())
        if library.timer_create(_CLOCK_MONOTONIC, ctypes.byref(event), ctypes.byref(self._id)) != 0:
            raise OSError("timer_create failed")

    def set(self, delay):
        """One signal after so many nanoseconds, below a second."""
        self._interval.first_ns = delay
        self._settime(*self._arguments)
