"""Events from JSON and results to JSON, as the cloud's runtime does both.

It stands on the C half of the json module: importing the whole costs half as much as starting the
interpreter. Whatever is out of the ordinary is left to the whole module, which also words the errors.
"""

import os
import sys

import _json

from .errors import Fault


def modelled_version():
    """(3, 12) for AWS_Lambda_python3.12: what is imitated, not what happens to be installed."""
    name = os.environ.get("AWS_EXECUTION_ENV", "")
    major, _, minor = name.replace("AWS_Lambda_python", "").partition(".")
    if major.isdigit() and minor.isdigit():
        return int(major), int(minor)
    return sys.version_info[:2]


class _Decoding:
    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}.__getitem__


_scan = _json.make_scanner(_Decoding)
# From 3.12 on the cloud writes text as it is; before, everything beyond ASCII is escaped.
_escape_all = modelled_version() < (3, 12)
_quote = _json.encode_basestring_ascii if _escape_all else _json.encode_basestring


def unmarshal(data):
    """The event in `data` (UTF-8 bytes)."""
    try:
        text = data.decode()
        event, end = _scan(text, 0)
        if end == len(text):
            return event
    except (ValueError, StopIteration, RecursionError, SystemError):
        pass  # SystemError: the scanner wants to raise an exception of the module that is not loaded
    return _unmarshal_slowly(data)


def _unmarshal_slowly(data):
    import json

    try:
        return json.loads(data or b"{}")
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error) from None


def _make_encoder():
    return _json.make_encoder({}, _default, _quote, None, ": ", ", ", False, False, True)


def marshal(result):
    """The bytes that answer for `result`; bytes answer for themselves."""
    global _encode
    if type(result) is bytes:
        return result
    try:
        return "".join(_encode(result, 0)).encode()
    except _NeedsRawNumbers:
        _encode = _make_encoder()
        return marshal_decimals(result)
    except Exception as error:
        _encode = _make_encoder()  # it remembers the containers it was in
        raise _fault(error) from None


def _fault(error):
    return Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)


class _NeedsRawNumbers(Exception):
    pass


class _RawNumber(float):
    """A number written digit by digit as its Decimal has it."""


def _default(value):
    if isinstance(value, (bytes, bytearray)):
        return str(value, "utf-8")
    decimal = sys.modules.get("decimal")
    if decimal is not None and isinstance(value, decimal.Decimal):
        raise _NeedsRawNumbers
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def _default_raw(value):
    try:
        return _default(value)
    except _NeedsRawNumbers:
        if value.is_nan():
            return float("nan")
        number = _RawNumber()
        number.text = str(value)
        return number


def _float_text(value):
    if type(value) is _RawNumber:
        return value.text
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return float.__repr__(value)


def marshal_decimals(result):
    """The way through Python for results that hold Decimals: the C encoder cannot write raw numbers."""
    from json.encoder import _make_iterencode

    encode = _make_iterencode({}, _default_raw, _quote, None, _float_text, ": ", ", ", False, False, False)
    try:
        return "".join(encode(result, 0)).encode()
    except Exception as error:
        raise _fault(error) from None


_encode = _make_encoder()
