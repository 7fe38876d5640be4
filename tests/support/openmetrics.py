"""A strict reader of OpenMetrics 1.0 text: whatever the standard forbids raises BadMetrics.

https://github.com/prometheus/OpenMetrics/blob/v1.0.0/specification/OpenMetrics.md, for the types counter, gauge and
histogram, which are all that is used here.
"""
import math
import re

NAME = re.compile(r"[a-zA-Z_:][a-zA-Z0-9_:]*\Z")
LABEL_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*\Z")
NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\Z")
SUFFIXES = {"counter": ("_total", "_created"), "gauge": ("",), "histogram": ("_bucket", "_count", "_sum", "_created")}


class BadMetrics(Exception):
    pass


def require(condition, what):
    if not condition:
        raise BadMetrics(what)


def unescape(text, allowed):
    out, at = "", 0
    while at < len(text):
        if text[at] == "\\":
            require(at + 1 < len(text) and text[at + 1] in allowed, f"a bad escape in {text!r}")
            out += {"n": "\n"}.get(text[at + 1], text[at + 1])
            at += 2
        else:
            require(text[at] != '"' or '"' not in allowed, f"an unescaped quote in {text!r}")
            out += text[at]
            at += 1
    return out


def number(text):
    if text in ("+Inf", "-Inf", "NaN"):
        return float(text.replace("Inf", "inf"))
    require(NUMBER.match(text), f"not a number: {text!r}")
    return float(text)


def labels_of(text):
    """Of what is between the braces."""
    labels, at = {}, 0
    while at < len(text):
        require(not labels or text[at] == ",", f"a comma is missing in {text!r}")
        at += 1 if labels else 0
        equals = text.find('="', at)
        require(equals > 0, f"labels {text!r}")
        name = text[at:equals]
        require(LABEL_NAME.match(name) and name not in labels, f"label name {name!r}")
        end = equals + 2
        while end < len(text) and text[end] != '"':
            end += 2 if text[end] == "\\" else 1
        require(end < len(text), f"labels are not closed: {text!r}")
        labels[name] = unescape(text[equals + 2:end], '\\n"')
        at = end + 1
    return labels


class Family:
    def __init__(self, name):
        self.name, self.type, self.unit, self.help = name, None, None, None
        self.samples = []  # (suffix, labels, value)

    def owns(self, sample_name):
        for suffix in SUFFIXES[self.type or "gauge"]:
            if sample_name == self.name + suffix:
                return suffix
        return None

    def check(self):
        require(self.type in SUFFIXES, f"{self.name} has type {self.type}")
        require(not self.unit or self.name.endswith("_" + self.unit), f"{self.name} does not end with {self.unit}")
        seen, groups, last = set(), set(), None
        for suffix, labels, value in self.samples:
            identity = (suffix, frozenset(labels.items()))
            require(identity not in seen, f"{self.name}{suffix} {labels} is there twice")
            seen.add(identity)
            group = frozenset((k, v) for k, v in labels.items() if k != "le")
            require(group == last or group not in groups, f"{self.name} {labels} is interleaved")
            groups.add(group)
            last = group
            if suffix in ("_total", "_created", "_bucket", "_count"):
                require(value >= 0 and not math.isnan(value), f"{self.name}{suffix} is {value}")
            require(("le" in labels) == (suffix == "_bucket"), f"le of {self.name}{suffix}")
        if self.type == "histogram":
            for group in groups:
                self.check_histogram(group)

    def check_histogram(self, group):
        mine = [(s, l, v) for s, l, v in self.samples if frozenset((k, x) for k, x in l.items() if k != "le") == group]
        buckets = [(number(labels["le"]), value) for suffix, labels, value in mine if suffix == "_bucket"]
        require(buckets and buckets[-1][0] == math.inf, f"{self.name} has no +Inf")
        require([b for b, _ in buckets] == sorted({b for b, _ in buckets}), f"bounds of {self.name}")
        require([v for _, v in buckets] == sorted(v for _, v in buckets), f"{self.name} is not cumulative")
        values = {suffix: value for suffix, _, value in mine if suffix != "_bucket"}
        require(values.get("_count") == buckets[-1][1], f"_count of {self.name}")
        require(values.get("_sum", -1) >= 0, f"_sum of {self.name}")


def metadata(line, families, current):
    match = re.match(r"# (HELP|TYPE|UNIT) ([^ ]+) (.*)\Z", line)
    require(match, f"not a metadata line: {line!r}")
    kind, name, text = match.groups()
    require(NAME.match(name), f"family name {name!r}")
    if current is None or current.name != name:
        require(name not in families, f"{name} is interleaved")
        current = families[name] = Family(name)
    require(not current.samples, f"{kind} of {name} comes after its samples")
    attribute = kind.lower()
    require(getattr(current, attribute) is None, f"a second {kind} of {name}")
    setattr(current, attribute, unescape(text, '\\n"') if kind == "HELP" else text)
    require(kind != "TYPE" or text in SUFFIXES, f"type {text!r}")
    return current


def parse(text):
    """{family name: Family}."""
    require(text.endswith("# EOF\n"), "it does not end with # EOF and a line feed")
    require("\r" not in text, "a carriage return")
    families, current = {}, None
    for line in text[:-len("# EOF\n")].split("\n")[:-1]:
        require(line and line == line.strip(), f"an empty or padded line: {line!r}")
        require(line != "# EOF", "# EOF in the middle")
        if line.startswith("#"):
            current = metadata(line, families, current)
            continue
        match = re.match(r"([^{ ]+)(?:\{(.*)\})? ([^ ]+)\Z", line)
        require(match and NAME.match(match[1]), f"not a sample: {line!r}")
        require(current is not None and current.owns(match[1]) is not None, f"a sample of no family: {line!r}")
        current.samples.append((current.owns(match[1]), labels_of(match[2] or ""), number(match[3])))
    names = [family.name + suffix for family in families.values() for suffix in SUFFIXES[family.type or "gauge"]]
    require(len(names) == len(set(names)), "names of families clash")
    for family in families.values():
        family.check()
    return families
