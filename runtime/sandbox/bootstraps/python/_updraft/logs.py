"""Sets up the logging module as the cloud does, once the function imports it (many never do, and the import
costs as much as the interpreter's start)."""

import os
import sys


class Request:
    """The invocation whose id belongs into log records."""

    id = ""
    tenant = None


def prepare(channel):
    """Configures logging now if it is there, else when it is imported."""
    if "logging" in sys.modules:
        configure(sys.modules["logging"], channel)
    else:
        sys.meta_path.insert(0, _LoggingImport(channel))


class _LoggingImport:
    """Waits in sys.meta_path for the import of logging, and leaves when it came."""

    def __init__(self, channel):
        self._channel = channel

    def find_spec(self, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(self)
        from importlib.machinery import PathFinder

        spec = PathFinder.find_spec(name)
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def exec_module(module):
                execute(module)
                configure(module, self._channel)

            spec.loader.exec_module = exec_module
        return spec


def configure(logging, channel):
    if not hasattr(logging, "Handler"):
        return  # a module of the user's that happens to have the name
    from . import logformat

    logformat.install(
        logging,
        channel.log,
        Request,
        os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON",
        os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper(),
    )
