"""The handler and the two formats of the cloud's Python runtime for the logging module."""

from time import gmtime

TEXT = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
DATE = "%Y-%m-%dT%H:%M:%S"
# What a record always has; anything else was given by the caller as `extra` and is logged with the rest.
STANDARD_FIELDS = frozenset(
    "name msg args levelname levelno pathname filename module exc_info exc_text stack_info lineno funcName"
    " created msecs relativeCreated thread threadName processName process taskName aws_request_id"
    " tenant_id".split()
)


def install(logging, write, request, as_json, level):
    logging.Formatter.converter = gmtime

    class LambdaLoggerFilter(logging.Filter):
        def filter(self, record):
            record.aws_request_id = request.id
            record.tenant_id = request.tenant
            return True

    class LambdaLoggerHandler(logging.Handler):
        def emit(self, record):
            try:
                text = self.format(record)
                write(text[:-1] if text.endswith("\n") else text)
            except Exception:
                self.handleError(record)

    handler = LambdaLoggerHandler()
    handler.setFormatter(json_formatter(logging) if as_json else logging.Formatter(TEXT + "\n", DATE))
    handler.addFilter(LambdaLoggerFilter())
    root = logging.getLogger()
    level = {"TRACE": "DEBUG"}.get(level, level)
    if level in logging._nameToLevel:
        root.setLevel(level)
    root.addHandler(handler)


def json_formatter(logging):
    class JsonFormatter(logging.Formatter):
        def format(self, record):
            import json

            level = min(50, max(0, record.levelno)) // 10 * 10
            fields = {
                "timestamp": "%s.%03dZ" % (self.formatTime(record, DATE), record.msecs),
                "level": logging.getLevelName(level),
                "message": record.getMessage(),
                "logger": record.name,
            }
            fields.update(exception_fields(record))
            fields["requestId"] = record.aws_request_id
            if record.exc_info:
                fields["location"] = "%s:%s:%d" % (record.pathname, record.funcName, record.lineno)
            fields["tenantId"] = record.tenant_id
            for name, value in vars(record).items():
                if name not in STANDARD_FIELDS and name not in fields:
                    fields[name] = value
            known = {name: value for name, value in fields.items() if value is not None}
            return json.dumps(known, ensure_ascii=False)

    return JsonFormatter()


def exception_fields(record):
    if not record.exc_info:
        return {}
    import traceback

    kind, value, trace = record.exc_info
    return {
        "stackTrace": traceback.format_tb(trace),
        "errorType": kind.__name__ if kind else None,
        "errorMessage": str(value) if kind else None,
    }
