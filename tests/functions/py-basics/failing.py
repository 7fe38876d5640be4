"""Handlers that fail, each in its own way."""

import os
import sys


def boom(event, context):
    raise ValueError("boom")


def empty_message(event, context):
    raise KeyError()


def nested(event, context):
    def inner():
        raise RuntimeError("deep\ndown")

    inner()


def no_arguments():
    pass


def unserializable(event, context):
    return {"it": object()}


def circular(event, context):
    loop = []
    loop.append(loop)
    return loop


def exits(event, context):
    print("leaving")
    sys.exit(event)


def exits_at_once(event, context):
    print("last words")
    os._exit(3)


def kills_itself(event, context):
    print("before the signal")
    os.kill(os.getpid(), 9)


def sometimes(event, context):
    if event.get("fail"):
        raise ValueError("as asked")
    return "fine"
