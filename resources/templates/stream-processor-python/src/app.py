"""Sums up clicks per page from a Kinesis stream.

Records of a shard come in order, and the shard waits until a batch is done. Answering with the sequence number of the
first record that failed brings the batch back from there on, not from its beginning.
"""
import base64
import collections
import json


def handler(event, context):
    clicks = collections.Counter()
    for record in event["Records"]:
        number = record["kinesis"]["sequenceNumber"]
        try:
            click = json.loads(base64.b64decode(record["kinesis"]["data"]))
            clicks[click["page"]] += 1
        except (ValueError, KeyError) as error:
            print(f"record {number} cannot be read: {error!r}")
            store(clicks)
            return {"batchItemFailures": [{"itemIdentifier": number}]}
    store(clicks)
    return {"batchItemFailures": []}


def store(clicks):
    """Write the sums to a database here; add to what is there, since more batches follow."""
    for page, count in clicks.most_common():
        print(f"{count:5} {page}")
