"""Shares work out: cuts a list of numbers into parts, lets a function work on all of them at once, adds up the answers.

Two ways to call a function are shown: the SDK, which is there in the cloud, and plain HTTP, which needs nothing.
"""
import json
import os
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

PART = 4  # numbers for one call

try:
    import boto3
except ImportError:
    boto3 = None  # not installed on this machine


def handler(event, context):
    numbers = event["numbers"]
    if len(numbers) <= PART:
        return {"sum": sum(numbers), "calls": 0}

    # Another function, or this very one for a part that is small enough to be worked on directly.
    target = os.environ.get("TARGET_FUNCTION", context.function_name)
    parts = [numbers[at:at + PART] for at in range(0, len(numbers), PART)]
    print(f"calling {target} for {len(parts)} parts")
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(lambda part: invoke(target, {"numbers": part}), parts))
    return {"sum": sum(answer["sum"] for answer in answers), "calls": len(parts)}


# Set by Updraft; in the cloud the SDK knows where to go.
ENDPOINT = os.environ.get("AWS_ENDPOINT_URL_LAMBDA") or os.environ.get("AWS_ENDPOINT_URL")


def invoke(name, payload):
    if boto3 is None:
        return invoke_over_http(name, payload)
    client = boto3.session.Session().client("lambda", endpoint_url=ENDPOINT)  # a session of its own: threads
    response = client.invoke(FunctionName=name, Payload=json.dumps(payload))
    return checked(name, json.load(response["Payload"]), response.get("FunctionError"))


def invoke_over_http(name, payload):
    url = f"{ENDPOINT}/2015-03-31/functions/{urllib.parse.quote(name, safe='')}/invocations"
    request = urllib.request.Request(url, json.dumps(payload).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return checked(name, json.load(response), response.headers.get("x-amz-function-error"))


def checked(name, answer, error):
    # The call went well and the function failed: the answer tells how.
    if error:
        raise RuntimeError(f"{name}: {answer.get('errorType')}: {answer.get('errorMessage')}")
    return answer
