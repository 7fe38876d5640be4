"""Leaks memory, on purpose.

What to learn here: an environment is used again and again, so what a handler leaves behind adds up. Invoke this a dozen
times: Max Memory Used rises in every REPORT line until the limit of 128 MB is reached, the process is killed, the
caller gets Runtime.ExitError, and the next call starts with an empty cache in a fresh process.
"""

# The bug: nothing is ever taken out again.
cache = {}


def handler(event, context):
    megabytes = int(event.get("megabytes", 10))
    # Filled, not only reserved: memory that was never written to does not count.
    cache[context.aws_request_id] = bytearray(b"x" * (megabytes * 1024 * 1024))
    held = sum(len(value) for value in cache.values()) // (1024 * 1024)
    print(f"{len(cache)} answers in the cache, {held} MB")
    return {"entries": len(cache), "megabytes": held}
