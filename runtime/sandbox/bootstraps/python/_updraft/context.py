"""The context object a handler gets, with the names and the printed form of the cloud's."""

import os
from time import time


class LambdaContext(object):
    def __init__(self, request_id, arn, deadline_ms, tenant_id, client_context, identity):
        env = os.environ.get
        self.aws_request_id = request_id
        self.log_group_name = env("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = env("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = env("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = env("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = arn
        self.tenant_id = tenant_id
        self.client_context = client_context
        self.identity = identity
        self._epoch_deadline_time_in_ms = deadline_ms

    def get_remaining_time_in_millis(self):
        return max(self._epoch_deadline_time_in_ms - int(time() * 1000), 0)

    def log(self, message):
        import sys

        sys.stdout.write(str(message))

    def __repr__(self):
        return describe(self, [name for name in vars(self) if not name.startswith("_")])


def describe(thing, names):
    fields = ",".join("%s=%s" % (name, getattr(thing, name)) for name in names)
    return "%s([%s])" % (type(thing).__name__, fields)


class Record(object):
    """A plain value whose fields are its slots."""

    __slots__ = ()

    def __init__(self, values):
        for name in self.__slots__:
            setattr(self, name, values.get(name))

    def __repr__(self):
        return describe(self, self.__slots__)


class Client(Record):
    __slots__ = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")


class ClientContext(Record):
    __slots__ = ("custom", "env", "client")

    def __init__(self, values):
        Record.__init__(self, values)
        if self.client is not None:
            self.client = Client(self.client)


class CognitoIdentity(Record):
    __slots__ = ("cognito_identity_id", "cognito_identity_pool_id")

    def __init__(self, values):
        self.cognito_identity_id = values.get("cognitoIdentityId")
        self.cognito_identity_pool_id = values.get("cognitoIdentityPoolId")


class ContextFactory:
    """Makes contexts fast: what does not change between invocations is read from the environment once."""

    def __init__(self):
        self.constants = vars(LambdaContext("", "", 0, None, None, None)).copy()

    def make(self, request_id, arn, deadline_ms, tenant_id, client_context, identity):
        context = LambdaContext.__new__(LambdaContext)
        values = context.__dict__
        values.update(self.constants)
        values["aws_request_id"] = request_id
        values["invoked_function_arn"] = arn
        values["tenant_id"] = tenant_id
        values["client_context"] = client_context
        values["identity"] = identity
        values["_epoch_deadline_time_in_ms"] = deadline_ms
        return context
