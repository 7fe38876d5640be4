"""Import paths as in the cloud, and the handler that a name such as "folder/module.function" means."""

import os
import sys

from .errors import Fault
from .marshal import modelled_version

# What the managed runtime brings along. Other packages of the host stay unseen: a function that needs them
# must bring them, here as there.
RUNTIME_PACKAGES = frozenset(
    "boto3 botocore s3transfer jmespath dateutil six urllib3 simplejson awscrt certifi".split()
)


def set_paths():
    """Task root, layers, the interpreter's library: in the cloud's order."""
    task = os.environ.get("LAMBDA_TASK_ROOT", "/var/task")
    # Where /opt is when nothing can be mounted there; an arrangement with the launcher, not for functions.
    opt = os.environ.pop("_UPDRAFT_OPT", "/opt") + "/python"
    own = ("", os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    library = [path for path in sys.path if path not in own]
    layers = []
    if os.environ.get("PYTHONPATH", "/var/runtime") == "/var/runtime":
        os.environ["PYTHONPATH"] = "/var/runtime"
        versions = dict.fromkeys((modelled_version(), tuple(sys.version_info[:2])))
        layers = ["%s/lib/python%d.%d/site-packages" % ((opt,) + version) for version in versions]
        layers = [path for path in layers if os.path.isdir(path)] + [opt]
    sys.path[:] = [task] + [path for path in layers if path not in library] + library
    add_path_files([task] + layers)
    sys.meta_path.append(RuntimePackages())


def add_path_files(folders):
    """Honours .pth files as the cloud does, without the price of looking when there are none."""
    for folder in folders:
        try:
            found = any(name.endswith(".pth") for name in os.listdir(folder))
        except OSError:
            continue
        if found:
            import site

            site.addsitedir(folder)


class RuntimePackages:
    """Finds the AWS SDK among the host's packages, for the interpreter is started without them."""

    def find_spec(self, name, path=None, target=None):
        if path is not None or name not in RUNTIME_PACKAGES:
            return None
        from importlib.machinery import PathFinder

        return PathFinder.find_spec(name, host_packages())


def host_packages():
    version = "python%d.%d" % sys.version_info[:2]
    return [
        "%s/lib/%s/site-packages" % (sys.prefix, version),
        "/usr/local/lib/%s/dist-packages" % version,
        "/usr/lib/python3/dist-packages",
    ]


def load_handler(name):
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        reason = "not enough values to unpack (expected 2, got 1)"
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (name, reason))
    if module_name.split(".")[0] in sys.builtin_module_names:
        message = "Cannot use built-in module %s as a handler module" % module_name
        raise Fault("Runtime.BuiltInModuleConflict", message)
    module = import_module(module_name)
    try:
        return getattr(module, function_name)
    except AttributeError:
        message = "Handler '%s' missing on module '%s'" % (function_name, module_name)
        raise Fault("Runtime.HandlerNotFound", message) from None


def import_module(name):
    from importlib import import_module as load

    try:
        return load(name.replace("/", "."))
    except ImportError as error:
        message = "Unable to import module '%s': %s" % (name, error)
        raise Fault("Runtime.ImportModuleError", message) from error
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        message = "Syntax error in module '%s': %s" % (name, error)
        raise Fault("Runtime.UserCodeSyntaxError", message, trace) from error
