"""Results that only just are JSON."""

import datetime
import decimal
import math


def decimals(event, context):
    return {"price": decimal.Decimal("3.14159"), "big": decimal.Decimal("1E+3"), "nan": decimal.Decimal("nan")}


def floats(event, context):
    return [math.nan, math.inf, -math.inf, 1e300, 0.1]


def date(event, context):
    return datetime.datetime(2026, 11, 23)


def keys(event, context):
    return {1: "int", True: "bool", None: "none", 2.5: "float"}


def decimals_then_error(event, context):
    return [decimal.Decimal("1.5"), object()]
