"""As much of PNG as the thumbnailer needs: 8 bits per channel, not interlaced. See https://www.w3.org/TR/png/"""
import struct
import zlib
from dataclasses import dataclass

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
COLOUR_TYPE = {1: 0, 2: 4, 3: 2, 4: 6}     # and back


@dataclass
class Image:
    width: int
    height: int
    channels: int
    rows: list  # of bytearrays, `width * channels` long


def decode(data):
    if not data.startswith(SIGNATURE):
        raise ValueError("not a PNG")
    header, palette, packed = None, None, bytearray()
    for kind, body in chunks(data):
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"PLTE":
            palette = body
        elif kind == b"IDAT":
            packed += body
    width, height, depth, colour, _, _, interlace = header
    if depth != 8 or interlace:
        raise ValueError("only 8 bits per channel, not interlaced")
    channels = CHANNELS[colour]
    rows = unfilter(zlib.decompress(bytes(packed)), height, width * channels, channels)
    if colour == 3:
        rows = [bytearray(b for index in row for b in palette[index * 3:index * 3 + 3]) for row in rows]
        channels = 3
    return Image(width, height, channels, rows)


def chunks(data):
    at = len(SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8:at + 8 + length]
        at += length + 12  # length, kind and checksum are four bytes each


def unfilter(raw, height, stride, channels):
    """Each row was stored as differences from its neighbours; one byte in front says which."""
    rows, above, at = [], bytearray(stride), 0
    for _ in range(height):
        kind, row = raw[at], bytearray(raw[at + 1:at + 1 + stride])
        for i in range(stride):
            left = row[i - channels] if i >= channels else 0
            corner = above[i - channels] if i >= channels else 0
            row[i] = (row[i] + predict(kind, left, above[i], corner)) & 255
        rows.append(row)
        above, at = row, at + stride + 1
    return rows


def predict(kind, left, up, corner):
    if kind == 0:
        return 0
    if kind == 1:
        return left
    if kind == 2:
        return up
    if kind == 3:
        return (left + up) // 2
    # Paeth: whichever neighbour is nearest to left + up - corner.
    nearest = left + up - corner
    return min((left, up, corner), key=lambda value: abs(nearest - value))


def encode(image):
    raw = b"".join(b"\0" + bytes(row) for row in image.rows)
    header = struct.pack(">IIBBBBB", image.width, image.height, 8, COLOUR_TYPE[image.channels], 0, 0, 0)
    return SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
