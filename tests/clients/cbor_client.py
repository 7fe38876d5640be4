"""Calls CloudWatch by Smithy RPC v2 CBOR with a recent botocore's own serialiser and parser, whatever protocol it prefers.

Usage: cbor_client.py ENDPOINT; prints JSON. Exit code 77: this interpreter's botocore knows nothing of the protocol.
"""
import datetime
import http.client
import json
import sys

try:
    import botocore.session
    from botocore import parsers, serialize
    SERIALIZER = serialize.create_serializer("smithy-rpc-v2-cbor")
    PARSER = parsers.create_parser("smithy-rpc-v2-cbor")
except (ImportError, KeyError) as missing:
    print(missing)
    raise SystemExit(77) from None


def call(model, endpoint, name, **parameters):
    operation = model.operation_model(name)
    request = SERIALIZER.serialize_to_request(parameters, operation)
    connection = http.client.HTTPConnection(endpoint.split("//")[1], timeout=30)
    connection.request(request["method"], request["url_path"], bytes(request["body"]), dict(request["headers"]))
    answer = connection.getresponse()
    headers = {key.lower(): value for key, value in answer.getheaders()}
    parsed = PARSER.parse({"status_code": answer.status, "headers": headers, "body": answer.read()}, operation.output_shape)
    connection.close()
    return {"type": headers["content-type"], **parsed}


def main(endpoint):
    model = botocore.session.get_session().get_service_model("cloudwatch")
    now = datetime.datetime.now(datetime.timezone.utc)
    span = {"StartTime": now - datetime.timedelta(minutes=10), "EndTime": now + datetime.timedelta(minutes=1)}
    metric = {"Namespace": "AWS/Lambda", "MetricName": "Invocations", "Dimensions": [{"Name": "FunctionName", "Value": "measured"}]}
    answers = {
        "statistics": call(model, endpoint, "GetMetricStatistics", Period=60, Statistics=["Sum"], **span, **metric),
        "data": call(model, endpoint, "GetMetricData", **span, MetricDataQueries=[
            {"Id": "a", "MetricStat": {"Metric": metric, "Period": 60, "Stat": "Sum"}}, {"Id": "b", "Expression": "a * 2"}]),
        "list": call(model, endpoint, "ListMetrics", MetricName="Invocations"),
        "refused": call(model, endpoint, "GetMetricStatistics", Period=7, Statistics=["Sum"], **span, **metric),
    }
    print(json.dumps(answers, default=lambda moment: moment.timestamp()))


if __name__ == "__main__":
    main(sys.argv[1])
