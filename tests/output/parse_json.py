#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Reads corpus.c's lines: each object must parse, strictly, to the bytes that it was made from."""
import json
import re
import sys

from schema import Schema, standard

HEAD = ["type", "ts", "cpu", "pid", "tid", "comm", "func", "clause", "values", "faults"]


def refuse(what):
    raise ValueError("not JSON: " + what)


def unique(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key twice: %r" % keys)
    return dict(pairs)


def expected(raw):
    return raw.split(b"\0")[0].decode("utf-8", "replace")


def fits(schema, other, event):
    """Why it doesn't fit doc/output.schema.json; other, the standard's validator, must agree."""
    why = schema.why_not(event)
    if other and other.is_valid(event) != (why is None):
        return f"python3-jsonschema thinks otherwise: {why}"
    return why


def why_not(line, schema, other):
    raw, text = line.rstrip(b"\n").split(b" ", 1)
    text_strict = text.decode("utf-8", "strict")
    event = json.loads(text_strict, parse_constant=refuse, object_pairs_hook=unique)
    values = event["values"]
    why = fits(schema, other, event)
    if why:
        return why
    if re.search(rb"[\x00-\x1f\x7f]", text):
        return "a raw control"
    if raw == b"-":
        faults = event.get("faults", {})
        return None if all(values[key] is None for key in faults) else "faults with values"
    raw = bytes.fromhex(raw.decode())
    if list(event) != HEAD:
        return "members %r" % list(event)
    if event["comm"] != expected(raw[:16]):
        return "comm %r" % event["comm"]
    if values["text"] != expected(raw):
        return "text %r" % values["text"]
    if values["u64"] != 2**64 - 1 or values["s64"] != -(2**63) or values["null"] is not None:
        return "numbers %r" % values
    if values.get(expected(raw)) is not True:
        return "key %r" % list(values)
    if event["faults"] != {"null": "null"} or not isinstance(values["bytes"]["points"], list):
        return "faults %r" % event
    return None


def main():
    cases = failed = 0
    schema = Schema()
    other = standard(schema)
    for line in sys.stdin.buffer:
        cases += 1
        try:
            why = why_not(line, schema, other if cases % 20 == 1 else None)
        except (ValueError, KeyError) as error:
            why = repr(error)
        if why:
            failed += 1
            print("FAIL JSON case %d: %s: %r" % (cases, why, line))
    if not failed and cases:
        print("ok %d JSON events fit the schema and parse to what they were made from" % cases)
    print("%d passed, %d failed" % (cases - failed, failed))
    return failed or not cases


sys.exit(bool(main()))
