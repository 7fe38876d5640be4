-- wrk: posts the same small event again and again, and counts answers that are not 200.
wrk.method = "POST"
wrk.body = '{"hello":"world","n":42,"list":[1,2,3]}'
wrk.headers["Content-Type"] = "application/json"

function done(summary, latency)
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout, latency.max))
end
