#!/usr/bin/env python3
"""A stand-in for the checker to try score.py: reads the truth, but misses or adds a line now and then."""

import json
import zlib

case = json.load(open("case.json"))
luck = zlib.crc32(case["id"].encode()) % 10


def finding(line, kind, severity="error", repair=None):
    """Returns one finding in the checker's format."""
    return {"line": line, "column": 1, "kind": kind, "severity": severity, "message": "", "repair": repair}


findings = [finding(fault["line"], fault["kind"], fault.get("severity", "error"), fault["minimal_fix"])
            for fault in case["faults"][luck < 2:]]
if luck == 2:
    findings.append(finding(1, "wrong-sign"))
parameters = [{"name": entry["name"], "gradient": None, "verdict": entry["verdict"],
               "factor": entry.get("factor") if entry.get("factor") != "n" else None}
              for entry in case["parameters"]]
print(json.dumps({"parameters": parameters, "findings": findings, "loss": {}}))
raise SystemExit(1 if findings else 0)
