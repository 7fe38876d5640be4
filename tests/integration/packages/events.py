"""Events in the documented shapes of API Gateway, load balancers and queues."""

import base64
import json

AGENT = "updraft-test/1.0"
HEADERS = {"accept": "*/*", "host": "abc123.execute-api.eu-central-1.amazonaws.com", "user-agent": AGENT}


def http_v2(method, path, query="", body=None, content_type=None, encoded=False):
    headers = dict(HEADERS)
    event = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "cookies": ["a=1", "b=2"],
        "headers": headers,
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "abc123",
            "domainName": HEADERS["host"],
            "domainPrefix": "abc123",
            "http": {"method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": AGENT},
            "requestId": "JKJaXmPLvHcESHA=",
            "routeKey": "$default",
            "stage": "$default",
            "time": "23/Nov/2026:10:00:00 +0000",
            "timeEpoch": 1795428000000,
        },
        "isBase64Encoded": encoded,
    }
    if query:
        event["queryStringParameters"] = dict(pair.split("=", 1) for pair in query.split("&"))
    add_body(event, headers, body, content_type, encoded)
    return event


def rest_v1(method, path, query="", body=None, content_type=None, encoded=False):
    headers = dict(HEADERS)
    pairs = [pair.split("=", 1) for pair in query.split("&")] if query else []
    event = {
        "resource": "/{proxy+}",
        "path": path,
        "httpMethod": method,
        "headers": headers,
        "queryStringParameters": dict(pairs) or None,
        "multiValueQueryStringParameters": {key: [value] for key, value in pairs} or None,
        "pathParameters": {"proxy": path[1:]},
        "stageVariables": None,
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "abc123",
            "domainName": HEADERS["host"],
            "domainPrefix": "abc123",
            "extendedRequestId": "JKJaXmPLvHcESHA=",
            "httpMethod": method,
            "identity": {"sourceIp": "192.0.2.1", "userAgent": AGENT, "accessKey": None, "user": None},
            "path": "/prod" + path,
            "protocol": "HTTP/1.1",
            "requestId": "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
            "requestTime": "23/Nov/2026:10:00:00 +0000",
            "requestTimeEpoch": 1795428000000,
            "resourceId": "123456",
            "resourcePath": "/{proxy+}",
            "stage": "prod",
        },
        "body": None,
        "isBase64Encoded": encoded,
    }
    add_body(event, headers, body, content_type, encoded)
    event["multiValueHeaders"] = {key: [value] for key, value in headers.items()}
    return event


def balancer(method, path, query="", body=None, content_type=None, encoded=False):
    headers = dict(HEADERS, **{"x-forwarded-for": "192.0.2.1", "x-forwarded-port": "443", "x-forwarded-proto": "https"})
    group = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/lambda/6d0ecf831eec9f09"
    event = {
        "requestContext": {"elb": {"targetGroupArn": group}},
        "httpMethod": method,
        "path": path,
        "queryStringParameters": dict(pair.split("=", 1) for pair in query.split("&")) if query else {},
        "headers": headers,
        "body": "",
        "isBase64Encoded": encoded,
    }
    add_body(event, headers, body, content_type, encoded)
    return event


def add_body(event, headers, body, content_type, encoded):
    if body is None:
        return
    headers["content-type"] = content_type or "application/json"
    headers["content-length"] = str(len(body.encode()))
    event["body"] = base64.b64encode(body.encode()).decode() if encoded else body


def queue(*bodies):
    records = []
    for number, body in enumerate(bodies):
        records.append(
            {
                "messageId": "059f36b4-87a3-44ab-83d2-66197547%04d" % number,
                "receiptHandle": "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
                "body": json.dumps(body),
                "attributes": {
                    "ApproximateReceiveCount": "1",
                    "SentTimestamp": "1795428000000",
                    "SenderId": "AIDAIENQZJOLO23YVJ4VO",
                    "ApproximateFirstReceiveTimestamp": "1795428000012",
                },
                "messageAttributes": {},
                "md5OfBody": "e4e68fb7bd0e697a0ae8f1bb342846b3",
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:eu-central-1:123456789012:orders",
                "awsRegion": "eu-central-1",
            }
        )
    return {"Records": records}
