"""Works off an SQS queue, message by message.

A batch arrives as one event. Raising an exception would bring all of it back; answering with batchItemFailures brings
back only what failed. It needs ReportBatchItemFailures in the template.
"""
import json


def handler(event, context):
    failures = []
    for message in event["Records"]:
        try:
            work(json.loads(message["body"]))
        except Exception as error:  # one bad message must not hold up the others
            attempt = message["attributes"]["ApproximateReceiveCount"]
            print(f"message {message['messageId']} failed (attempt {attempt}): {error!r}")
            failures.append({"itemIdentifier": message["messageId"]})
    print(f"{len(event['Records']) - len(failures)} done, {len(failures)} failed")
    return {"batchItemFailures": failures}


def work(order):
    # A message may come twice: make sure that doing this again does no harm.
    print(f"order {order['order']}: {order['quantity']} x {order['product']}")
