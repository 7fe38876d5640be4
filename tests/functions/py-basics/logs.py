"""Handlers that use the logging module."""

import logging


def levels(event, context):
    logging.debug("fine detail")
    logging.info("information")
    logging.warning("a %s", "warning")
    logging.getLogger("named").error("two\nlines")


def exception(event, context):
    try:
        raise ValueError("bad value")
    except ValueError:
        logging.exception("it failed", extra={"order": 7})


def basic_config(event, context):
    logging.basicConfig(level=logging.DEBUG)
    return [logging.getLogger().level, len(logging.getLogger().handlers)]
