"""Scales a PNG down: {"image": "<base64>", "width": 64} -> {"image": "<base64>", "width": 64, "height": …}

What to learn here: real work in pure Python, no packages. It is bound by the processor, so two calls at once use two
environments and both cores.
"""
import base64

import png


def handler(event, context):
    source = png.decode(base64.b64decode(event["image"]))
    wanted = int(event.get("width", 64))
    if not 1 <= wanted <= source.width:
        raise ValueError(f"width must be between 1 and {source.width}")
    height = max(1, source.height * wanted // source.width)

    small = shrink(source, wanted, height)
    data = png.encode(small)
    print(f"{source.width}x{source.height} -> {wanted}x{height}, {len(data)} bytes,"
          f" {context.get_remaining_time_in_millis()} ms left")
    return {"image": base64.b64encode(data).decode(), "width": wanted, "height": height}


def shrink(source, width, height):
    """Every new pixel is the mean of the old pixels that it covers."""
    channels = source.channels
    rows = []
    for y in range(height):
        top, bottom = y * source.height // height, max((y + 1) * source.height // height, y * source.height // height + 1)
        row = bytearray()
        for x in range(width):
            left, right = x * source.width // width, max((x + 1) * source.width // width, x * source.width // width + 1)
            count = (bottom - top) * (right - left)
            for channel in range(channels):
                total = sum(
                    sum(line[left * channels + channel:right * channels:channels])
                    for line in source.rows[top:bottom])
                row.append(total // count)
        rows.append(row)
    return png.Image(width, height, channels, rows)
