"""A gate for a portal: asks Cedar whether something may be posted, and says why not. Ends with status 1 unless it may.

    pip install cedarpy
    python gate.py site/public/asst-lodi/social-media --who users --action publish --what insults --date 2026-05-02
"""

import argparse
import json
import pathlib
import sys

import cedarpy

ORDER = ["no answer", "prohibited", "undetermined", "obliged", "permitted", "unregulated"]


def read(answer, annotations):
    """What an answer of Cedar means, and the reasons that count for it (docs/cedar.md, «A request»)."""
    reasons = sorted((annotations[reason] for reason in answer.diagnostics.reasons), key=lambda reason: reason["id"])
    if answer.diagnostics.errors:
        return "no answer", [{"id": str(error)} for error in answer.diagnostics.errors]
    for verdict, name, value in [
        ("no answer", "mistake", None), ("prohibited", "modality", "prohibition"), ("undetermined", "undetermined", None),
        ("obliged", "modality", "obligation"), ("permitted", "modality", "permission"),
    ]:
        found = [reason for reason in reasons if name in reason and value in (None, reason[name])]
        if found:
            return verdict, found
    return "unregulated", []


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    for name in ("who", "action", "date"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--what", action="append")
    parser.add_argument("--where")
    parser.add_argument("--facts", type=json.loads, default={}, help='as {"repeated": 2}')
    asked = parser.parse_args()
    policies, schema, entities = (
        (asked.folder / ("rules." + end)).read_text() for end in ("cedar", "cedarschema", "cedarentities.json"))
    found = json.loads(cedarpy.policies_to_json_str(policies))["staticPolicies"]
    context = {"date": {"__extn": {"fn": "datetime", "arg": asked.date}}, "facts": asked.facts}
    if asked.where:
        context["where"] = {"__entity": {"type": "Editto::Channel", "id": asked.where}}
    requests = [
        {
            "principal": {"type": "Editto::Actor", "id": asked.who},
            "action": {"type": "Editto::Action", "id": asked.action},
            "resource": {"type": "Editto::Content", "id": content},
            "context": context,
        }
        for content in asked.what or ["(none)"]
    ]
    answers = cedarpy.is_authorized_batch(requests, policies, entities, schema)
    annotations = {name: policy["annotations"] for name, policy in found.items()}
    verdict, reasons = min((read(answer, annotations) for answer in answers), key=lambda answer: ORDER.index(answer[0]))
    print(verdict)
    for reason in reasons:
        print("  " + " ".join(reason[name] for name in ("id", "provision", "mistake", "missing", "permalink") if name in reason))
    sys.exit(verdict not in ("obliged", "permitted"))


if __name__ == "__main__":
    main()
