#!/usr/bin/env python3
"""A language server as bad as asked. Usage: fake_server.py MODE LOG

  good     answers; diagnoses every line with "bug" in the text as it has it after applying the changes
  full     the same, but takes whole texts only
  garbage  the same, with noise between and instead of messages
  crash    ends when a file is opened
  mute     reads and never answers
"""
import json
import os
import sys

MODE, LOG = sys.argv[1], sys.argv[2]
texts = {}


def log(text):
    with open(LOG, "a", encoding="utf-8") as file:
        file.write(f"{os.getpid()} {text}\n")


def send(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    out = sys.stdout.buffer
    if MODE == "garbage":
        out.write(b"warning: printed by a library\nContent-Length: twelve\r\n\r\nContent-Length: 5\r\n\r\nnoise\xff\xfe")
    out.write(b"Content-Length: %d\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n%s" % (len(body), body))
    out.flush()


def read():
    length = 0
    while True:
        line = sys.stdin.buffer.readline()
        if not line:
            log("end of input")
            sys.exit(0)
        if line == b"\r\n":
            return json.loads(sys.stdin.buffer.read(length))
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])


def offset(text, position):
    """Characters of the text; positions count UTF-16 units."""
    lines = text.split("\n")
    before = sum(len(line) + 1 for line in lines[: position["line"]])
    units = lines[position["line"]].encode("utf-16-le")[: 2 * position["character"]]
    return before + len(units.decode("utf-16-le"))


def change(text, changes):
    for item in changes:
        if "range" not in item:
            text = item["text"]
            continue
        start, end = offset(text, item["range"]["start"]), offset(text, item["range"]["end"])
        text = text[:start] + item["text"] + text[end:]
    return text


def publish(uri):
    found = []
    for number, line in enumerate(texts[uri].split("\n")):
        column = line.find("bug")
        if column >= 0:
            units = len(line[:column].encode("utf-16-le")) // 2
            found.append({"range": {"start": {"line": number, "character": units}, "end": {"line": number, "character": units + 3}},
                          "severity": 2, "code": 7, "message": "a bug"})
    send({"method": "textDocument/publishDiagnostics", "params": {"uri": uri, "diagnostics": found}})


def answer(method, params):
    if method == "initialize":
        return {"capabilities": {"textDocumentSync": 1 if MODE == "full" else {"openClose": True, "change": 2}}}
    if method == "textDocument/completion":
        where = params["position"]
        return {"items": [{"label": "zebra"}, {"label": f"at_{where['line']}_{where['character']}", "sortText": "a", "kind": 3,
                                               "documentation": {"kind": "markdown", "value": "what it does"}}]}
    if method == "textDocument/hover":
        return {"contents": [{"language": "python", "value": "def f()"}, "text"]}
    if method == "textDocument/definition":
        return [{"uri": params["textDocument"]["uri"], "range": {"start": {"line": 2, "character": 4}, "end": {"line": 2, "character": 5}}}]
    return None


while True:
    message = read()
    method, params = message.get("method"), message.get("params", {})
    log(method or f"answer {json.dumps(message.get('result'))}")
    if MODE == "mute":
        continue
    if method == "exit":
        sys.exit(0)
    if method == "initialized":
        send({"id": "q1", "method": "workspace/configuration", "params": {"items": [{"section": "fake"}, {"section": "none"}]}})
        send({"id": 99, "method": "client/registerCapability", "params": {}})
    if method == "textDocument/didOpen":
        if MODE == "crash":
            os._exit(3)
        texts[params["textDocument"]["uri"]] = params["textDocument"]["text"]
        publish(params["textDocument"]["uri"])
    if method == "textDocument/didChange":
        uri = params["textDocument"]["uri"]
        texts[uri] = change(texts[uri], params["contentChanges"])
        log("text " + json.dumps(texts[uri]))
        publish(uri)
    if "id" in message and method:
        send({"id": message["id"], "result": answer(method, params)})
