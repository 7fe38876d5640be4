"""What went wrong in the user's code: as the document the caller gets and as the lines in the log."""

import os

OWN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
INDENT = "\u00a0"  # the cloud's log indents tracebacks with no-break spaces


class Fault(Exception):
    """An error that the runtime itself finds."""

    def __init__(self, kind, message, trace=None):
        Exception.__init__(self, message)
        self.kind = kind
        self.message = message
        self.trace = trace


def document(error, request_id=""):
    """{errorMessage, errorType, requestId, stackTrace} of an exception."""
    if isinstance(error, Fault):
        kind, message, trace = error.kind, error.message, error.trace or []
    else:
        kind, message, trace = type(error).__name__, str(error), stack_trace(error)
    return {"errorMessage": message, "errorType": kind, "requestId": request_id, "stackTrace": trace}


def stack_trace(error):
    import traceback

    frames = [(f.filename, f.lineno, f.name, f.line) for f in traceback.extract_tb(error.__traceback__)]
    while frames and frames[0][0].startswith(OWN_FOLDER):
        del frames[0]
    return traceback.format_list(frames)


def log_text(problem):
    if os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON":
        return _json_text(problem)
    head = "[ERROR] " + problem["errorType"]
    if problem["errorMessage"]:
        head += ": " + problem["errorMessage"]
    lines = [head, "Traceback (most recent call last):"]
    for entry in problem["stackTrace"]:
        lines += [_indented(line) for line in entry.splitlines()] if entry else [""]
    return "\r".join(lines)


def _indented(line):
    text = line.lstrip(" ")
    return INDENT * (len(line) - len(text)) + text


def _json_text(problem):
    from time import gmtime, strftime

    from .marshal import marshal

    entry = {"timestamp": strftime("%Y-%m-%dT%H:%M:%SZ", gmtime()), "level": "ERROR"}
    entry.update(problem)
    return marshal(entry).decode()
