"""Imports logging only when invoked."""


def handler(event, context):
    import logging

    logging.getLogger().setLevel("INFO")
    logging.info("late")
    return logging.getLevelName(logging.getLogger().level)
