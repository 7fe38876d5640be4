"""A victim: does what its event says, so that tests can make every kind of thing happen. {"do": "…", …}"""
import ctypes
import json
import os
import signal
import subprocess
import sys
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
calls = 0
kept = []


def handler(event, context):
    global calls
    calls += 1
    what = event.get("do", "return") if isinstance(event, dict) else "return"
    return globals()["do_" + what](event, context)


def do_return(event, context):
    return event.get("value", event) if isinstance(event, dict) else event


def do_print(event, context):
    print(event["text"])
    return len(event["text"])


def do_flood(event, context):
    """Prints that many megabytes in lines of 100 bytes."""
    block = ("x" * 99 + "\n") * 10_000
    for _ in range(event["megabytes"]):
        sys.stdout.write(block)
    sys.stdout.flush()
    return "printed"


def do_raise(event, context):
    raise ValueError(event.get("text", "as asked"))


def do_sleep(event, context):
    if "mark" in event:  # a file that tells the caller that it has begun
        open(event["mark"], "w").close()
    time.sleep(event["seconds"])
    return "slept"


def do_spin(event, context):
    end = time.monotonic() + event["seconds"]
    while time.monotonic() < end:
        pass
    return "spun"


def do_allocate(event, context):
    kept.append(bytearray(b"x" * (event["megabytes"] << 20)))
    if event.get("hold"):
        time.sleep(event["hold"])
    kept.clear()
    return "allocated"


def do_exit(event, context):
    os._exit(event.get("code", 1))


def do_signal(event, context):
    os.kill(os.getpid(), event.get("signal", signal.SIGKILL))
    time.sleep(60)


def do_segfault(event, context):
    ctypes.string_at(0)


def do_fork(event, context):
    """Leaves children behind that sleep long after the answer."""
    for _ in range(event.get("count", 5)):
        subprocess.Popen(["sleep", "300"])
    return "forked"


def do_daemonise(event, context):
    """A child that leaves the session and the process group, as a daemon does."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(300)
        os._exit(0)
    return "daemonised"


def do_exec(event, context):
    """Replaces the runtime by another program in the middle of an invocation."""
    os.execvp("sleep", ["sleep", str(event.get("seconds", 0))])


def do_close(event, context):
    """Closes file descriptors that the runtime may have wanted."""
    for number in event.get("descriptors", [1]):
        try:
            os.close(number)
        except OSError:
            pass
    return "closed"


def do_close_all(event, context):
    os.closerange(0, 1024)
    return "closed"


def do_write_descriptors(event, context):
    """Writes rubbish into every descriptor that is open: whatever channel the runtime has is among them."""
    for number in range(3, 64):
        try:
            os.set_blocking(number, False)
            os.write(number, b"\xff\x00rubbish" * 100)
        except OSError:
            pass
    return "written"


def do_large(event, context):
    return "x" * event["bytes"]


def do_unserialisable(event, context):
    return {1, 2, 3}


def do_count(event, context):
    return {"calls": calls, "pid": os.getpid()}


def do_context(event, context):
    client = context.client_context
    return {
        "requestId": context.aws_request_id, "functionName": context.function_name,
        "functionVersion": context.function_version, "arn": context.invoked_function_arn,
        "memory": context.memory_limit_in_mb, "logGroup": context.log_group_name, "logStream": context.log_stream_name,
        "remaining": context.get_remaining_time_in_millis(), "custom": client.custom if client else None,
    }


def do_environment(event, context):
    return dict(os.environ)


def do_version(event, context):
    with open(os.path.join(FOLDER, "version.txt")) as file:
        return {"version": file.read().strip(), "executed": context.function_version, "arn": context.invoked_function_arn,
                "variable": os.environ.get("COLOUR")}


def do_files(event, context):
    """Lists a folder, to show layers in /opt and the like."""
    return {os.path.relpath(os.path.join(top, name), event["folder"]): True
            for top, _, names in os.walk(event["folder"]) for name in names}


def do_read(event, context):
    with open(event["path"]) as file:
        return file.read()


def do_write(event, context):
    with open(event["path"], "w") as file:
        file.write(event.get("text", "x" * event.get("bytes", 0)))
    return "written"


def do_url(event, context):
    """As a function URL's handler; what to answer is in the request's body."""
    body = event.get("body")
    return json.loads(body)["answer"] if body else event


def url_handler(event, context):
    """Answers a function URL's event itself, or what the query string names."""
    what = (event.get("queryStringParameters") or {}).get("do")
    if what == "cookies":
        return {"statusCode": 201, "headers": {"X-Colour": "blue"}, "cookies": ["a=1", "b=2; Path=/"], "body": "made"}
    if what == "binary":
        return {"statusCode": 200, "headers": {"content-type": "image/png"}, "body": "iVBORw0KGgo=", "isBase64Encoded": True}
    if what == "raise":
        raise ValueError("as asked")
    if what == "text":
        return "hello"
    return event
