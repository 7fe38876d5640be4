"""Reads application/vnd.amazon.eventstream, checksums and all."""
import binascii
import json
import struct


def read_message(stream):
    """(headers, payload) of the next message; None at the end."""
    prelude = stream.read(12)
    if len(prelude) < 12:
        return None
    total, header_size, checksum = struct.unpack(">III", prelude)
    assert binascii.crc32(prelude[:8]) == checksum, "the prelude's checksum is wrong"
    rest = stream.read(total - 12)
    assert binascii.crc32(prelude + rest[:-4]) == struct.unpack(">I", rest[-4:])[0], "the message's checksum is wrong"
    headers, at = {}, 0
    while at < header_size:
        size = rest[at]
        name = rest[at + 1:at + 1 + size].decode()
        at += 1 + size
        assert rest[at] == 7, "a header that is not a string"
        length = struct.unpack(">H", rest[at + 1:at + 3])[0]
        headers[name] = rest[at + 3:at + 3 + length].decode()
        at += 3 + length
    return headers, rest[header_size:-4]


def events(stream):
    """(event type, JSON) of every event."""
    while True:
        message = read_message(stream)
        if message is None:
            return
        headers, payload = message
        assert headers[":message-type"] == "event", headers
        yield headers[":event-type"], json.loads(payload)
