"""Sums up sales per product. Started by a schedule, whose event says for when."""
import collections
import csv
import datetime
import pathlib

# Files that are deployed with the code lie beside it.
SALES = pathlib.Path(__file__).with_name("sales.csv")


def handler(event, context):
    # The time of the schedule, not of the clock: a report that is made again is the same.
    until = datetime.date.fromisoformat(event["time"][:10])
    since = until - datetime.timedelta(days=7)

    revenue = collections.Counter()
    with SALES.open(newline="") as file:
        for row in csv.DictReader(file):
            if since <= datetime.date.fromisoformat(row["day"]) < until:
                revenue[row["product"]] += float(row["revenue"])

    print(f"Sales from {since} to {until}")
    for product, sum_of_it in revenue.most_common():
        print(f"  {product:10} {sum_of_it:10.2f}")
    return {"since": since.isoformat(), "until": until.isoformat(), "revenue": round(sum(revenue.values()), 2)}
