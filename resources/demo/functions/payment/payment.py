"""Takes a payment: the function that shop-api calls.

What to learn here: a function that calls no one back, answers with plain data, and is held to five copies at once by
ReservedConcurrentExecutions in the template. Send it ten requests together and half of them are throttled.
"""
import os
import time

DELAY_S = int(os.environ.get("PROVIDER_DELAY_MS", "0")) / 1000
LIMIT = 500


def handler(event, context):
    amount = float(event["amount"])
    card = "".join(c for c in str(event.get("card", "")) if c.isdigit())
    time.sleep(DELAY_S)  # the provider, far away

    if amount <= 0:
        # An exception is a failed invocation: the caller sees its type, message and stack trace.
        raise ValueError(f"cannot take {amount}")
    if not passes_luhn(card):
        return {"status": "refused", "reason": "the card number is not valid"}
    if amount > LIMIT:
        return {"status": "refused", "reason": f"more than {LIMIT} {event.get('currency', '')} at once"}

    print(f"took {amount:.2f} {event.get('currency', '')} from a card ending in {card[-4:]}")
    # The request id is unique, so it makes a good reference: a second try of the same request has the same one.
    return {"status": "paid", "amount": amount, "reference": context.aws_request_id}


def passes_luhn(digits):
    """The check digit of card numbers."""
    if len(digits) < 12:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
