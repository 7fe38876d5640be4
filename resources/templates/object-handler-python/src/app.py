"""Reacts to objects that are created in or removed from an S3 bucket."""
import mimetypes
import posixpath
from urllib.parse import unquote_plus


def handler(event, context):
    done = []
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        # Keys arrive as in a URL: a blank is a plus.
        key = unquote_plus(record["s3"]["object"]["key"])
        # "ObjectCreated:Put", "ObjectRemoved:Delete": the part before the colon says what happened.
        kind = record["eventName"].split(":")[0]
        if kind == "ObjectCreated":
            done.append(created(bucket, key, record["s3"]["object"].get("size", 0)))
        elif kind == "ObjectRemoved":
            done.append(removed(bucket, key))
        else:
            print(f"nothing to do for {record['eventName']}")
    return {"done": done}


def created(bucket, key, size):
    kind, _ = mimetypes.guess_type(key)
    print(f"new in {bucket}: {key}, {size} bytes, {kind or 'of unknown kind'}")
    # Read it here: boto3.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()
    return {"key": key, "name": posixpath.basename(key), "kind": kind}


def removed(bucket, key):
    print(f"gone from {bucket}: {key}")
    return {"key": key, "removed": True}
