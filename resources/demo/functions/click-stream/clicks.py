"""Counts clicks in a batch of a Kinesis stream.

What to learn here: a batch arrives as one event with many records, their data in base64. Answering with
batchItemFailures says which records could not be processed; everything from the first of them on is delivered again,
instead of the whole batch.
"""
import base64
import collections
import json


def handler(event, context):
    clicks = collections.Counter()
    failures = []
    for record in event["Records"]:
        number = record["kinesis"]["sequenceNumber"]
        try:
            click = json.loads(base64.b64decode(record["kinesis"]["data"]))
            clicks[click["page"]] += 1
        except (ValueError, KeyError, TypeError) as error:
            print(f"record {number} cannot be read: {error!r}")
            failures.append({"itemIdentifier": number})

    for page, count in clicks.most_common():
        print(f"{count:5} {page}")
    return {"batchItemFailures": failures}
