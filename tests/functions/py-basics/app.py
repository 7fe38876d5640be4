"""Handlers that show what a Python function sees and says."""

import os
import sys


def echo(event, context):
    return event


def nothing(event, context):
    pass


def raw(event, context):
    return b"\x00\xffraw"


def text(event, context):
    return "grün"


def prints(event, context):
    print("one")
    print("two", "three", sep="\nand ")
    sys.stderr.write("to stderr\n")
    print()
    sys.stdout.buffer.write(b"bytes\n")
    print("no newline", end="")
    return len(event)


def show_context(event, context):
    remaining = context.get_remaining_time_in_millis()
    client = context.client_context
    return {
        "aws_request_id": context.aws_request_id,
        "log_group_name": context.log_group_name,
        "log_stream_name": context.log_stream_name,
        "function_name": context.function_name,
        "memory_limit_in_mb": context.memory_limit_in_mb,
        "function_version": context.function_version,
        "invoked_function_arn": context.invoked_function_arn,
        "tenant_id": context.tenant_id,
        "client": client and client.client and client.client.installation_id,
        "custom": client and client.custom,
        "env": client and client.env,
        "identity": [context.identity.cognito_identity_id, context.identity.cognito_identity_pool_id],
        "remaining": [isinstance(remaining, int), 0 < remaining <= 30000],
        "repr": repr(context)[:40],
    }


def environment(event, context):
    return {name: os.environ.get(name) for name in event}


def child_environment(event, context):
    import subprocess

    return subprocess.check_output(["/bin/sh", "-c", "echo $_X_AMZN_TRACE_ID"]).decode().strip()


def shell(event, context):
    """Leaves through os.system, which writes to descriptor 1 itself."""
    return os.system("echo from the shell")


def paths(event, context):
    return {"path": sys.path, "cwd": os.getcwd(), "modules": sorted(sys.modules)}


def remember(event, context, seen=[]):
    seen.append(event)
    return seen


def use_exit_builtin(event, context):
    exit(7)
