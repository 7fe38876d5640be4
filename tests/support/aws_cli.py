"""The AWS CLI, as Debian ships it, against a server."""
import json
import os
import subprocess

# By path: another aws on the PATH can be a version 1.
AWS = "/usr/bin/aws"


def aws_environment(key="local"):
    return {**os.environ, "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": "local", "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_MAX_ATTEMPTS": "1", "AWS_PAGER": "", "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "PYTHONUNBUFFERED": "1"}


def run_aws(server, *arguments, key="local"):
    """The finished process of `aws ARGUMENTS`."""
    return subprocess.run([AWS, "--endpoint-url", server.endpoint, *arguments], env=aws_environment(key),
                          capture_output=True, text=True, check=False, timeout=60)


def aws(server, *arguments):
    """What `aws ARGUMENTS` prints, read as JSON."""
    done = run_aws(server, *arguments)
    if done.returncode != 0:
        raise AssertionError(f"aws {' '.join(arguments)}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else None


def start_aws(server, *arguments):
    """A running `aws ARGUMENTS`, its standard output to be read by lines."""
    return subprocess.Popen([AWS, "--endpoint-url", server.endpoint, *arguments], env=aws_environment(),
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1)
