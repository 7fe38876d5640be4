"""CloudWatch's alarms, as the AWS CLI (forms and XML), boto3 and plain HTTP (JSON) clients make, see and remove them."""
import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from aws_cli import aws, run_aws  # noqa: E402
from updraft import ServerCase  # noqa: E402

import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

ERRORS = {"AlarmName": "errors", "Namespace": "AWS/Lambda", "MetricName": "Errors", "Statistic": "Sum", "Period": 60,
          "EvaluationPeriods": 3, "DatapointsToAlarm": 2, "Threshold": 2.5, "ComparisonOperator": "GreaterThanThreshold",
          "TreatMissingData": "notBreaching", "Dimensions": [{"Name": "FunctionName", "Value": "watched"}]}


class Alarms(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = boto3.client("cloudwatch", endpoint_url=cls.server.endpoint, region_name="us-east-1",
                                  aws_access_key_id="local", aws_secret_access_key="local",
                                  config=Config(retries={"max_attempts": 0, "mode": "standard"}))
        cls.addClassCleanup(cls.client.close)
        cls.server.create_behave("watched")

    def setUp(self):
        names = [alarm["AlarmName"] for alarm in self.described()]
        if names:
            self.client.delete_alarms(AlarmNames=names)

    def described(self, **which):
        return self.client.describe_alarms(**which)["MetricAlarms"]

    def refusal(self, operation, **arguments):
        with self.assertRaises(ClientError) as refused:
            getattr(self.client, operation)(**arguments)
        error = refused.exception.response["Error"]
        return error["Code"], error["Message"]

    def test_what_was_put_is_described(self):
        self.client.put_metric_alarm(**ERRORS)
        alarm, = self.described()
        for member, value in ERRORS.items():
            self.assertEqual(alarm[member], value, member)
        self.assertEqual(alarm["AlarmArn"], "arn:aws:cloudwatch:us-east-1:000000000000:alarm:errors")
        self.assertEqual((alarm["ActionsEnabled"], alarm["AlarmActions"]), (True, []))
        self.assertIn(alarm["StateValue"], ("INSUFFICIENT_DATA", "OK"), "it may have been evaluated")
        self.client.put_metric_alarm(**{**ERRORS, "Threshold": 7})
        self.assertEqual([a["Threshold"] for a in self.described()], [7])

    def test_every_kind_of_watched_calls_and_statistic(self):
        slow = {k: v for k, v in ERRORS.items() if k != "Statistic"}
        for name, dimensions in (("all", {}), ("alias", {"FunctionName": "watched", "Resource": "watched:live"}),
                                 ("version", {"FunctionName": "watched", "ExecutedVersion": "$LATEST"})):
            listed = [{"Name": k, "Value": v} for k, v in dimensions.items()]
            self.client.put_metric_alarm(**{**slow, "AlarmName": name, "MetricName": "Duration", "ExtendedStatistic": "p99.9",
                                            "Dimensions": listed})
            alarm, = self.described(AlarmNames=[name])
            self.assertEqual((alarm["Dimensions"], alarm["ExtendedStatistic"]), (listed, "p99.9"))
            found = self.client.describe_alarms_for_metric(Namespace="AWS/Lambda", MetricName="Duration", Dimensions=listed)
            self.assertEqual([a["AlarmName"] for a in found["MetricAlarms"]], [name])
        self.client.put_metric_alarm(**{**ERRORS, "AlarmName": "own", "Namespace": "Updraft", "MetricName": "ColdStarts"})
        self.assertEqual(self.described(AlarmNamePrefix="ow")[0]["Namespace"], "Updraft")

    def test_the_state_is_set_by_hand_and_the_server_says_so(self):
        self.client.put_metric_alarm(**{**ERRORS, "TreatMissingData": "ignore"})  # nothing else changes it
        self.client.set_alarm_state(AlarmName="errors", StateValue="ALARM", StateReason="a rehearsal")
        self.assertEqual([a["StateValue"] for a in self.described(StateValue="ALARM")], ["ALARM"])
        self.assertEqual(self.described(StateValue="OK"), [])
        self.assertIn("alarm errors is ALARM", self.server.text_of_output())
        self.client.disable_alarm_actions(AlarmNames=["errors"])
        self.assertFalse(self.described()[0]["ActionsEnabled"])
        self.client.enable_alarm_actions(AlarmNames=["errors"])
        self.assertTrue(self.described()[0]["ActionsEnabled"])

    def test_long_lists_come_in_pages(self):
        names = [f"alarm {number:02}" for number in range(7)]
        for name in names:
            self.client.put_metric_alarm(**{**ERRORS, "AlarmName": name})
        pages = list(self.client.get_paginator("describe_alarms").paginate(PaginationConfig={"PageSize": 3}))
        self.assertEqual([len(page["MetricAlarms"]) for page in pages], [3, 3, 1])
        self.assertEqual([a["AlarmName"] for page in pages for a in page["MetricAlarms"]], names)
        self.client.delete_alarms(AlarmNames=names[:6])
        self.assertEqual([a["AlarmName"] for a in self.described()], names[6:])

    def test_what_alarms_here_cannot_do_is_refused_and_nothing_is_made(self):
        without = {k: v for k, v in ERRORS.items() if k != "Threshold"}
        for code, change in (
                ("ValidationError", {"AlarmActions": ["arn:aws:sns:us-east-1:000000000000:topic"]}),
                ("ValidationError", {"AlarmDescription": "why"}), ("ValidationError", {"Tags": [{"Key": "a", "Value": "b"}]}),
                ("ValidationError", {"ComparisonOperator": "GreaterThanUpperThreshold"}),
                ("ValidationError", {"Period": 7}), ("ValidationError", {"DatapointsToAlarm": 4}),
                ("InvalidParameterValue", {"Statistic": "Median"}), ("InvalidParameterValue", {"MetricName": "Sales"}),
                ("InvalidParameterValue", {"Unit": "Bytes"}), ("InvalidParameterValue", {"Dimensions": [{"Name": "Colour", "Value": "red"}]}),
                ("InvalidParameterValue", {"Dimensions": [{"Name": "FunctionName", "Value": "watched"},
                                                          {"Name": "Resource", "Value": "watched:1"}]}),
                ("InvalidParameterCombination", {"ExtendedStatistic": "p99"})):
            self.assertEqual(self.refusal("put_metric_alarm", **{**ERRORS, **change})[0], code, change)
        self.assertEqual(self.refusal("put_metric_alarm", **without)[0], "MissingParameter")
        self.assertEqual(self.described(), [])
        self.client.put_metric_alarm(**ERRORS)
        self.assertEqual(self.refusal("delete_alarms", AlarmNames=["errors", "none"])[0], "ResourceNotFound")
        self.assertEqual(len(self.described()), 1, "all or none")
        self.assertEqual(self.refusal("set_alarm_state", AlarmName="none", StateValue="OK", StateReason="x")[0], "ResourceNotFound")

    def test_the_command_line_and_plain_json_do_the_same(self):
        done = run_aws(self.server, "cloudwatch", "put-metric-alarm", "--alarm-name", "slow", "--namespace", "AWS/Lambda",
                       "--metric-name", "Duration", "--extended-statistic", "p95", "--period", "300", "--evaluation-periods", "1",
                       "--threshold", "1500", "--comparison-operator", "GreaterThanOrEqualToThreshold")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        alarm, = aws(self.server, "cloudwatch", "describe-alarms")["MetricAlarms"]
        self.assertEqual((alarm["AlarmName"], alarm["Threshold"], alarm["DatapointsToAlarm"]), ("slow", 1500, 1))
        status, _, answer = self.server.request("POST", "/", json.dumps({"AlarmNames": ["slow"]}), {
            "X-Amz-Target": "GraniteServiceVersion20100801.DescribeAlarms", "Content-Type": "application/x-amz-json-1.0"})
        self.assertEqual((status, json.loads(answer)["MetricAlarms"][0]["ExtendedStatistic"]), (200, "p95"))
        done = run_aws(self.server, "cloudwatch", "delete-alarms", "--alarm-names", "slow")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(aws(self.server, "cloudwatch", "describe-alarms")["MetricAlarms"], [])


if __name__ == "__main__":
    unittest.main()
