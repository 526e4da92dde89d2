"""Has Cedar decide cases by rules.cedar, and compares its answers with those given.

    cedar.py FOLDER FORMATS    each folder in FOLDER holds rules.cedar, its schema and entities, and cases.json ({"cases": [{"requests",
                               "input", "decision"}]}); FORMATS holds further files of these kinds, to be read and validated

Cedar has no unknown facts. Where a case leaves one open on which rules depend, it may be undecided for Cedar though it is decided, or rest on
fewer of the rules; it may never be decided in another way. These cases are counted apart. Where nothing is left open, verdict and rules are the same.
"""

import concurrent.futures
import json
import pathlib
import sys

import cedarpy

ORDER = ["mistake", "prohibited", "undetermined", "obliged", "permitted", "unregulated"]
ANSWERS = {"obligation": "obliged", "permission": "permitted"}


class Rules:
    """The policies of a file with its schema and entities."""

    def __init__(self, path):
        text, schema = path.read_text(), path.with_suffix(".cedarschema").read_text()
        found = cedarpy.validate_policies(text, schema)
        self.faults = [f"{path}: {error}" for error in found.errors]
        assert found.validation_passed or self.faults
        self.annotations = {
            name: policy["annotations"] for name, policy in json.loads(cedarpy.policies_to_json_str(text))["staticPolicies"].items()
        }
        # The facts without default on which rules depend.
        self.needed = {fact for annotations in self.annotations.values() for fact in annotations.get("missing", "").split()}
        ids = [annotations["id"] for annotations in self.annotations.values()]
        if len(ids) != len(set(ids)):
            self.faults.append(f"{path}: two policies have one @id")
        self.policies, self.schema = cedarpy.PolicySet.from_str(text), cedarpy.Schema.from_str(schema)
        self.entities = cedarpy.Entities.from_json_str(path.with_suffix(".cedarentities.json").read_text(), self.schema)

    def answers(self, requests):
        """What each request is answered: the verdict, and the rules that it rests on."""
        return [self.answer(result) for result in cedarpy.is_authorized_batch(requests, self.policies, self.entities, self.schema)]

    def answer(self, result):
        """An answer, read as the head of rules.cedar says."""
        if result.diagnostics.errors or result.decision == cedarpy.Decision.NoDecision:
            return "mistake", {str(error) for error in result.diagnostics.errors}
        reasons = [self.annotations[reason] for reason in result.diagnostics.reasons]
        for annotation in ("mistake", "prohibition", "undetermined"):
            found = {reason["id"] for reason in reasons if annotation in reason or reason.get("modality") == annotation}
            if found:
                return "prohibited" if annotation == "prohibition" else annotation, found
        for modality, verdict in ANSWERS.items():
            found = {reason["id"] for reason in reasons if reason["modality"] == modality}
            if found:
                return verdict if result.decision == cedarpy.Decision.Allow else f"{verdict}, though it is denied", found
        return "unregulated" if result.decision == cedarpy.Decision.Deny else "allowed without a reason", set()


def joined(answers):
    """The answer to a case of several contents: the verdict and the rules that it rests on."""
    verdict = min((answer[0] for answer in answers), key=lambda verdict: ORDER.index(verdict) if verdict in ORDER else -1)
    return verdict, set().union(*(rules for one, rules in answers if one == verdict))


def judged(case, verdict, rules, needed):
    """Whether Cedar answers the same, leaves open what is missing, or errs."""
    given, deciding = case["decision"]["verdict"], {rule["id"] for rule in case["decision"]["rules"]}
    isOpen = not needed <= set(case["input"]["facts"])
    if verdict == given and (rules == deciding or verdict == "undetermined" and isOpen):
        return "same"
    if isOpen and (verdict == "undetermined" or verdict == given and rules <= deciding):
        return "open"
    return "other"


# Questions with a slip of the pen, and those of no rule, for the policy of a body.
QUESTIONS = [
    ({"principal": "userz"}, "mistake"),
    ({"action": "pubblish"}, "mistake"),
    ({"resource": "insult"}, "mistake"),
    ({"context": {"where": {"__entity": {"type": "Editto::Channel", "id": "tik-tok"}}}}, "mistake"),
    ({"context": {"facts": {"repeat": 1}}}, "mistake"),
    ({"context": {"facts": {"phase": "elections"}}}, "mistake"),
    ({"context": {"facts": {"repeated": "1"}}}, "mistake"),
    ({"context": {"date": {"__extn": {"fn": "datetime", "arg": "2026-13-02"}}}}, "mistake"),
    ({"context": {"date": None}}, "mistake"),
    ({}, "prohibited"),
    ({"context": {"date": {"__extn": {"fn": "datetime", "arg": "1999-01-01"}}}}, "unregulated"),
]


def question(changes):
    """A request of a body's policy with a few changes."""
    context = {"date": {"__extn": {"fn": "datetime", "arg": "2026-05-02"}}, "facts": {}} | changes.get("context", {})
    ids = {"principal": "users", "action": "publish", "resource": "insults"} | changes
    types = {"principal": "Actor", "action": "Action", "resource": "Content"}
    request = {part: {"type": "Editto::" + kind, "id": ids[part]} for part, kind in types.items()}
    return request | {"context": {name: value for name, value in context.items() if value is not None}}


def compared(path):
    """Of a folder: how many cases Cedar answers the same and leaves open, and what is wrong."""
    rules = Rules(path / "rules.cedar")
    counts, wrong = {"same": 0, "open": 0, "other": 0}, rules.faults
    for case in json.loads((path / "cases.json").read_text())["cases"]:
        answer = joined(rules.answers(case["requests"]))
        judgement = judged(case, *answer, rules.needed)
        counts[judgement] += 1
        if judgement == "other":
            wrong.append(f"{path}: {json.dumps(case['input'])}\n  given: {json.dumps(case['decision'])}\n  cedar: {answer}")
    if path.name.startswith("asst-lodi"):
        for changes, verdict in QUESTIONS:
            answer = rules.answer(cedarpy.is_authorized(question(changes), rules.policies, rules.entities, rules.schema))
            if answer[0] != verdict:
                wrong.append(f"{path}: {changes}\n  expected: {verdict}\n  cedar: {answer}")
    return counts, wrong


def main(folder, formats):
    folders = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_dir())
    with concurrent.futures.ProcessPoolExecutor() as pool:
        found = list(pool.map(compared, folders))
    files = sorted(pathlib.Path(formats).glob("*.cedar"))
    wrong = [one for _, more in found for one in more] + [fault for path in files for fault in Rules(path).faults]
    same, left, other = (sum(counts[name] for counts, _ in found) for name in ("same", "open", "other"))
    if left * 20 > same + left:
        wrong.append(f"{left} cases are too many to be left open")
    print("\n".join(wrong[:5]), end="\n" if wrong else "")
    print(
        f"{'not ' if wrong else ''}ok -- {same + left + other} cases of {len(folders)} policies for Cedar: {same} answered the same, "
        f"{left} left open for want of facts, {other} decided in another way; {len(files)} further files are valid"
    )
    return same == 0 or not files or bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
