"""A strict collector of OTLP/HTTP traces: whatever the published protocol does not have raises BadOtlp.

Tables after https://github.com/open-telemetry/opentelemetry-proto v1.3 (trace, common, resource, collector/trace) and
the rules for JSON of https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding.
"""
import gzip
import http.server
import json
import re
import ssl
import struct
import threading

# message: {field number: (name, kind, repeated)}; kind is a message's name or one of the scalars below.
MESSAGES = {
    "ExportTraceServiceRequest": {1: ("resourceSpans", "ResourceSpans", True)},
    "ResourceSpans": {1: ("resource", "Resource", False), 2: ("scopeSpans", "ScopeSpans", True), 3: ("schemaUrl", "string", False)},
    "Resource": {1: ("attributes", "KeyValue", True), 2: ("droppedAttributesCount", "uint32", False)},
    "ScopeSpans": {1: ("scope", "InstrumentationScope", False), 2: ("spans", "Span", True), 3: ("schemaUrl", "string", False)},
    "InstrumentationScope": {1: ("name", "string", False), 2: ("version", "string", False), 3: ("attributes", "KeyValue", True),
                             4: ("droppedAttributesCount", "uint32", False)},
    "Span": {1: ("traceId", "id", False), 2: ("spanId", "id", False), 3: ("traceState", "string", False),
             4: ("parentSpanId", "id", False), 5: ("name", "string", False), 6: ("kind", "enum", False),
             7: ("startTimeUnixNano", "fixed64", False), 8: ("endTimeUnixNano", "fixed64", False),
             9: ("attributes", "KeyValue", True), 10: ("droppedAttributesCount", "uint32", False),
             11: ("events", "Event", True), 12: ("droppedEventsCount", "uint32", False), 13: ("links", "Link", True),
             14: ("droppedLinksCount", "uint32", False), 15: ("status", "Status", False), 16: ("flags", "fixed32", False)},
    "Event": {1: ("timeUnixNano", "fixed64", False), 2: ("name", "string", False), 3: ("attributes", "KeyValue", True),
              4: ("droppedAttributesCount", "uint32", False)},
    "Link": {1: ("traceId", "id", False), 2: ("spanId", "id", False), 3: ("traceState", "string", False),
             4: ("attributes", "KeyValue", True), 5: ("droppedAttributesCount", "uint32", False), 6: ("flags", "fixed32", False)},
    "Status": {2: ("message", "string", False), 3: ("code", "enum", False)},
    "KeyValue": {1: ("key", "string", False), 2: ("value", "AnyValue", False)},
    "AnyValue": {1: ("stringValue", "string", False), 2: ("boolValue", "bool", False), 3: ("intValue", "int64", False),
                 4: ("doubleValue", "double", False)},
}
WIRE_TYPES = {"enum": 0, "uint32": 0, "int64": 0, "bool": 0, "fixed64": 1, "double": 1, "fixed32": 5}
LARGEST = {"enum": 5, "uint32": 2**32 - 1, "bool": 1}


class BadOtlp(Exception):
    pass


def require(condition, what):
    if not condition:
        raise BadOtlp(what)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, size):
        require(self.at + size <= len(self.data), "cut short")
        self.at += size
        return self.data[self.at - size:self.at]

    def varint(self):
        value = 0
        for shift in range(0, 70, 7):
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                require(value < 2**64, "a number over 64 bits")
                return value
        raise BadOtlp("a number of more than ten bytes")

    def scalar(self, kind):
        if kind in ("fixed64", "fixed32", "double"):
            form = {"fixed64": "<Q", "fixed32": "<I", "double": "<d"}[kind]
            return struct.unpack(form, self.take(struct.calcsize(form)))[0]
        value = self.varint()
        if kind == "int64" and value >= 2**63:
            value -= 2**64
        require(kind == "int64" or value <= LARGEST[kind], f"{value} is no {kind}")
        return bool(value) if kind == "bool" else value


def decode(data, message="ExportTraceServiceRequest"):
    """A message's bytes as a dictionary with JSON's names; ids in hex."""
    reader, found = Reader(data), {}
    while reader.at < len(data):
        tag = reader.varint()
        require(tag >> 3 in MESSAGES[message], f"{message} has no field {tag >> 3}")
        name, kind, repeated = MESSAGES[message][tag >> 3]
        require(tag & 7 == WIRE_TYPES.get(kind, 2), f"{message}.{name} has wire type {tag & 7}")
        require(repeated or name not in found, f"{message}.{name} comes twice")
        if kind in WIRE_TYPES:
            value = reader.scalar(kind)
        else:
            value = reader.take(reader.varint())
            if kind == "string":
                value = value.decode("utf-8", "strict")
            elif kind == "id":
                value = value.hex()
            else:
                value = decode(value, kind)
        found.setdefault(name, []).append(value) if repeated else found.__setitem__(name, value)
    return found


def from_json(value, message="ExportTraceServiceRequest"):
    """The same from parsed JSON."""
    require(isinstance(value, dict), f"{message} is no object")
    table = {name: (kind, repeated) for name, kind, repeated in MESSAGES[message].values()}
    found = {}
    for name, member in value.items():
        require(name in table, f"{message} has no {name}")
        kind, repeated = table[name]
        require(isinstance(member, list) == repeated, f"{message}.{name} {'wants' if repeated else 'is'} a list")
        members = [json_member(one, kind, f"{message}.{name}") for one in (member if repeated else [member])]
        found[name] = members if repeated else members[0]
    return found


def json_member(value, kind, where):
    if kind in MESSAGES:
        return from_json(value, kind)
    if kind in ("fixed64", "int64"):
        require(isinstance(value, str) and re.fullmatch(r"-?\d+", value), f"{where} wants a number as text, not {value!r}")
        return int(value)
    if kind in ("enum", "uint32", "fixed32"):
        require(type(value) is int, f"{where} wants a number, not {value!r}")
        return value
    if kind == "bool":
        require(type(value) is bool, f"{where} wants true or false, not {value!r}")
        return value
    require(isinstance(value, str), f"{where} wants a text, not {value!r}")
    require(kind != "id" or re.fullmatch(r"[0-9a-f]*", value), f"{where} wants hex, not {value!r}")
    return value


def attributes_of(message):
    found = {}
    for pair in message.get("attributes", []):
        require(pair.get("key") and pair["key"] not in found, f"a key that is empty or comes twice: {pair}")
        require(len(pair.get("value", {})) == 1, f"one value, not {pair}")
        found[pair["key"]] = next(iter(pair["value"].values()))
    return found


def check_id(text, digits, what):
    require(len(text) == digits and text.strip("0"), f"{what} {text!r} is none")


def spans_of(request):
    """Every span of a request, checked, with its attributes and its resource's as dictionaries."""
    spans = []
    for group in request.get("resourceSpans", []):
        resource = attributes_of(group["resource"])
        require(resource.get("service.name"), "a resource without service.name")
        for scoped in group["scopeSpans"]:
            require(scoped["scope"]["name"], "a scope without a name")
            for span in scoped["spans"]:
                check_id(span["traceId"], 32, "traceId")
                check_id(span["spanId"], 16, "spanId")
                if "parentSpanId" in span:
                    check_id(span["parentSpanId"], 16, "parentSpanId")
                for link in span.get("links", []):
                    check_id(link["traceId"], 32, "a link's traceId")
                    check_id(link["spanId"], 16, "a link's spanId")
                require(span["name"] and 1 <= span["kind"] <= 5, "a span wants a name and a kind")
                require(0 < span["startTimeUnixNano"] <= span["endTimeUnixNano"], "a span ends before it begins")
                events = [{**event, "attributes": attributes_of(event)} for event in span.get("events", [])]
                spans.append({**span, "attributes": attributes_of(span), "resource": resource, "events": events})
    return spans


class Collector:
    """Listens on a port of its own; a context manager. Answers 200, or what `answers` holds, in turn."""

    def __init__(self, certificate=None):
        self.spans, self.requests, self.problems, self.answers = [], [], [], []
        collector = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):  # noqa: N802: the name is the library's
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, answer = collector.take(self.path, dict(self.headers.items()), body)
                self.send_response(status)
                self.send_header("Content-Type", self.headers["Content-Type"])
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"http{'s' if certificate else ''}://127.0.0.1:{self.server.server_port}"

    def take(self, path, headers, body):
        self.requests.append((path, {k.lower(): v for k, v in headers.items()}))
        if self.answers:
            return self.answers.pop(0)
        try:
            if headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            if headers["Content-Type"] == "application/json":
                request = from_json(json.loads(body))
            else:
                require(headers["Content-Type"] == "application/x-protobuf", headers["Content-Type"])
                request = decode(body)
            self.spans += spans_of(request)
        except (BadOtlp, KeyError, ValueError) as problem:
            self.problems.append(f"{type(problem).__name__}: {problem}")
            return 400, b""
        return 200, b"{}" if headers["Content-Type"] == "application/json" else b""

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
