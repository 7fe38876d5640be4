import time


def handler(event, context):
    end = time.monotonic() + event.get("seconds", 1)
    while time.monotonic() < end:
        pass
    return "spun"
