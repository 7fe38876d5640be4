"""Handlers that do what they should not do to their process."""

import os
import sys


def close_output(event, context):
    os.close(1)
    print("still heard")
    return "ok"


def close_socket(event, context):
    try:
        os.close(3)
    except OSError:
        pass
    return "ok"


def reuse_socket_number(event, context):
    file = open("/dev/null", "w")
    return file.fileno()


def real_output(event, context):
    sys.__stdout__.write("straight to descriptor 1\n")
    os.write(1, b"and below\n")
    return "ok"


def fork_child_exits(event, context):
    print("parent before")
    pid = os.fork()
    if pid == 0:
        print("from the child")
        os._exit(0)
    os.waitpid(pid, 0)
    return "parent"


def fork_child_returns(event, context):
    pid = os.fork()
    if pid == 0:
        return "child"
    os.waitpid(pid, 0)
    return "parent"


def multiprocess(event, context):
    import multiprocessing

    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    child = fork.Process(target=theirs.send, args=([1, 2],))
    child.start()
    child.join()
    return ours.recv()


def inherited(event, context):
    """The descriptors a started program gets."""
    import subprocess

    done = subprocess.run(["/bin/ls", "/proc/self/fd"], capture_output=True, close_fds=False)
    return done.stdout.decode().split()


def flood(event, context):
    for number in range(event):
        print("x" * 100)
    return "done"


def long_line(event, context):
    print("y" * 600000)
    return "done"


def thread_prints(event, context):
    import threading

    def work(name):
        for number in range(100):
            print("%s %d" % (name, number))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return threading.active_count()


def print_and_hang(event, context):
    print("before the long wait")
    if event.get("hang"):
        while True:
            pass
