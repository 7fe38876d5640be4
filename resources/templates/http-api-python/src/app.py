"""A small HTTP API behind a function URL.

    GET    /notes?contains=kite    all notes, or those with a word
    POST   /notes                  {"text": "Buy a kite"}
    DELETE /notes/{id}

A request arrives as an event (payload format 2.0); the answer is a dictionary with statusCode, headers and body.
"""
import base64
import json
import uuid

# Lives as long as this environment does, and another environment has its own: use a database for what must stay.
notes = {"1": {"id": "1", "text": "Fly a kite"}}


class Problem(Exception):
    """Something the caller did wrong."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


def handler(event, context):
    http = event["requestContext"]["http"]
    try:
        return route(http["method"], http["path"].strip("/").split("/"), event)
    except Problem as problem:
        return answer(problem.status, {"error": str(problem)})
    # Any other exception is a bug: it is recorded with its stack trace, and the caller gets a 502.


def route(method, path, event):
    match method, path:
        case "GET", ["notes"]:
            word = (event.get("queryStringParameters") or {}).get("contains", "")
            return answer(200, {"notes": [n for n in notes.values() if word in n["text"]]})
        case "POST", ["notes"]:
            return add_note(body_of(event))
        case "DELETE", ["notes", id]:
            if notes.pop(id, None) is None:
                raise Problem(404, f"no note {id}")
            return {"statusCode": 204}
    raise Problem(404, f"nothing here for {method} /{'/'.join(path)}")


def add_note(body):
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise Problem(400, "a note needs a text")
    note = {"id": uuid.uuid4().hex[:8], "text": text.strip()}
    notes[note["id"]] = note
    print("added", note["id"])
    return answer(201, note)


def body_of(event):
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body)
    try:
        return json.loads(body)
    except ValueError:
        raise Problem(400, "the body must be JSON") from None


def answer(status, body):
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
