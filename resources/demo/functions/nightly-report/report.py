"""Sums up the sales of the last days; its event looks like that of a schedule.

What to learn here: files that are deployed with the code lie in $LAMBDA_TASK_ROOT (read-only in the cloud); /tmp is
the function's own, survives between calls of the same environment, and is gone with it.
"""
import collections
import csv
import datetime
import os

SALES = os.path.join(os.environ.get("LAMBDA_TASK_ROOT", "."), "sales.csv")
REPORT = "/tmp/report.txt"


def handler(event, context):
    until = datetime.date.fromisoformat(event["time"][:10])
    since = until - datetime.timedelta(days=int(event.get("days", 1)))

    totals = collections.defaultdict(lambda: [0, 0.0])
    with open(SALES, newline="") as file:
        for row in csv.DictReader(file):
            if since <= datetime.date.fromisoformat(row["day"]) < until:
                totals[row["product"]][0] += int(row["pieces"])
                totals[row["product"]][1] += float(row["revenue"])

    report = "\n".join(lines(since, until, totals))
    print(report)
    with open(REPORT, "w") as file:
        file.write(report)
    return {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "pieces": sum(pieces for pieces, _ in totals.values()),
        "revenue": round(sum(revenue for _, revenue in totals.values()), 2),
    }


def lines(since, until, totals):
    yield f"Sales from {since} to {until}"
    for product, (pieces, revenue) in sorted(totals.items(), key=lambda item: -item[1][1]):
        yield f"  {product:8} {pieces:5} {revenue:10.2f} {os.environ.get('CURRENCY', '')}"
    if not totals:
        yield "  nothing was sold"
