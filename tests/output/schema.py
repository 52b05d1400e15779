#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Checks lines of JSON against doc/output.schema.json.

    tests/output/schema.py < LINES      says which line doesn't fit and why; exit 1 if there is one

The few keywords that the schema uses are done here, so that 100,000 lines take seconds; one that isn't known is an error.
Where Debian's python3-jsonschema is installed, the schema is checked by it, and so are the first lines.
"""
import json
import os
import sys

SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../doc/output.schema.json")
PROSE = {"description", "title", "$schema", "$defs"}
KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
CROSS_CHECKED = 300


def is_kind(value, kind):
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, KINDS[kind])


class Schema:
    def __init__(self, path=SCHEMA):
        with open(path, encoding="utf-8") as f:
            self.root = json.load(f)

    def why_not(self, value, schema=None, at="it"):
        """Why the value doesn't fit, or None."""
        schema = self.root if schema is None else schema
        for keyword, wanted in schema.items():
            if keyword not in PROSE:
                why = getattr(self, "check_" + keyword.strip("$"))(value, wanted, schema, at)
                if why:
                    return why
        return None

    def check_ref(self, value, wanted, _schema, at):
        return self.why_not(value, self.root["$defs"][wanted.removeprefix("#/$defs/")], at)

    def check_oneOf(self, value, wanted, _schema, at):
        reasons = [self.why_not(value, one, at) for one in wanted]
        if reasons.count(None) == 1:
            return None
        kind = value.get("type") if isinstance(value, dict) else None
        near = [why for why in reasons if why and f"not {kind!r}" not in why and ".type" not in why]
        return near[0] if near else f"{at} fits {reasons.count(None)} of {len(wanted)} forms"

    def check_type(self, value, wanted, _schema, at):
        return None if is_kind(value, wanted) else f"{at} is no {wanted}"

    def check_const(self, value, wanted, _schema, at):
        return None if value == wanted else f"{at} is {value!r}, not {wanted!r}"

    def check_enum(self, value, wanted, _schema, at):
        return None if value in wanted else f"{at} is {value!r}"

    def check_minimum(self, value, wanted, _schema, at):
        return f"{at} is below {wanted}" if is_kind(value, "number") and value < wanted else None

    def check_maximum(self, value, wanted, _schema, at):
        return f"{at} is above {wanted}" if is_kind(value, "number") and value > wanted else None

    def check_minItems(self, value, wanted, _schema, at):
        return f"{at} has {len(value)} elements" if isinstance(value, list) and len(value) < wanted else None

    def check_maxItems(self, value, wanted, _schema, at):
        return f"{at} has {len(value)} elements" if isinstance(value, list) and len(value) > wanted else None

    def check_items(self, value, wanted, _schema, at):
        whys = (self.why_not(x, wanted, f"{at}[{i}]") for i, x in enumerate(value if isinstance(value, list) else []))
        return next((why for why in whys if why), None)

    def check_required(self, value, wanted, _schema, at):
        missing = [key for key in wanted if key not in value] if isinstance(value, dict) else []
        return f"{at} has no {missing[0]!r}" if missing else None

    def check_properties(self, value, wanted, _schema, at):
        if not isinstance(value, dict):
            return None
        whys = (self.why_not(x, wanted[key], f"{at}.{key}") for key, x in value.items() if key in wanted)
        return next((why for why in whys if why), None)

    def check_additionalProperties(self, value, wanted, schema, at):
        more = [key for key in value if key not in schema.get("properties", {})] if isinstance(value, dict) else []
        if wanted is False:
            return f"{at} has {more[0]!r}" if more else None
        return next((why for why in (self.why_not(value[key], wanted, f"{at}.{key}") for key in more) if why), None)


def standard(schema):
    """A validator of python3-jsonschema's, or None."""
    try:
        import jsonschema
    except ImportError:
        return None
    jsonschema.Draft202012Validator.check_schema(schema.root)
    return jsonschema.Draft202012Validator(schema.root)


def main():
    schema = Schema()
    other = standard(schema)
    lines = failed = 0
    for line in sys.stdin.buffer:
        lines += 1
        try:
            value = json.loads(line.decode("utf-8", "strict"))
            why = schema.why_not(value)
            if other and lines <= CROSS_CHECKED and other.is_valid(value) != (why is None):
                why = f"python3-jsonschema thinks otherwise: {why}"
        except ValueError as error:
            why = repr(error)
        if why:
            failed += 1
            print(f"FAIL line {lines}: {why}: {line[:300]!r}")
    print(f"{lines - failed} of {lines} lines fit the schema")
    return failed or not lines


if __name__ == "__main__":
    sys.exit(bool(main()))
