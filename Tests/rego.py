"""Has an independent engine (regopy) decide cases by decide.rego, and compares its answers with those given.

    rego.py FOLDER PROGRAM    each folder in FOLDER holds cases.json ({"cases": [{"input", "decision"}]}), and opa-bundle.tar.gz,
                              or data.json for PROGRAM to decide by
"""

import concurrent.futures
import json
import pathlib
import sys
import tarfile

from regopy import Interpreter


def engine(program, data):
    """An engine with the program and the data of one policy."""
    interpreter = Interpreter()
    interpreter.add_module("decide.rego", program)
    interpreter.add_data(data)
    return interpreter


def unpacked(path, program):
    """The program and the data in a folder."""
    bundle = path / "opa-bundle.tar.gz"
    if not bundle.exists():
        return program, json.loads((path / "data.json").read_text())
    with tarfile.open(bundle) as files:
        names = files.getnames()
        assert names == [".manifest", "data.json", "editto/decide.rego"], names
        manifest, data, own = (files.extractfile(name).read().decode() for name in names)
    assert json.loads(manifest)["rego_version"] == 1 and own == program
    return own, json.loads(data)


def decide(interpreter, case):
    """The answer to a case, or what keeps it from being decided."""
    interpreter.set_input(case)
    for name in ("decision", "errors"):
        answer = interpreter.query("data.editto." + name)
        if answer.results and answer.results[0].expressions:
            found = answer.results[0].expressions[0]
            return found if name == "decision" else {"errors": found}
    return {}


# Cases that cannot be decided, and why.
ERRORS = [
    ({}, ["action: the id of an action is needed", "date: a day is needed, as 2026-05-02", "who: the id of an actor is needed"]),
    ({"who": "users", "action": "publish", "what": ["insult"], "date": "2026-05-02"}, ["what: there is no content insult"]),
    ({"who": "users", "action": "publish", "where": "tiktok", "date": "2026-05-02"}, ["where: there is no channel tiktok"]),
    ({"who": "users", "action": "publish", "what": "insults", "date": "2026-05-02"}, ["what: a list of ids of contents is needed"]),
    ({"who": "users", "action": "publish", "date": "2026-13-02"}, ["date: a day is needed, as 2026-05-02"]),
    ({"who": "users", "action": "publish", "facts": {"repeat": 1}, "date": "2026-05-02"}, ["facts: there is no fact repeat"]),
    (
        {"who": "users", "action": "publish", "what": ["insults"], "facts": {"repeated": "1"}, "date": "2026-05-02"},
        ["facts: 1 is no value of repeated"],
    ),
]


def differences(path, program):
    """How many cases a folder has, and those that the engine decides in another way."""
    interpreter = engine(*unpacked(path, program))
    cases = json.loads((path / "cases.json").read_text())["cases"]
    if path.name.startswith("asst-lodi"):
        cases += [{"input": case, "decision": {"errors": errors}} for case, errors in ERRORS]
    answers = [(case, decide(interpreter, case["input"])) for case in cases]
    return len(cases), [
        f"{path}: {json.dumps(case['input'])}\n  given: {json.dumps(case['decision'])}\n  rego:  {json.dumps(answer)}"
        for case, answer in answers
        if answer != case["decision"]
    ]


def main(folder, program):
    text = pathlib.Path(program).read_text()
    folders = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_dir())
    with concurrent.futures.ProcessPoolExecutor() as pool:
        found = list(pool.map(differences, folders, [text] * len(folders)))
    count, different = sum(count for count, _ in found), [one for _, more in found for one in more]
    print("\n".join(different[:5]), end="\n" if different else "")
    print(f"{'not ' if different else ''}ok -- {count} cases of {len(folders)} policies, {len(different)} decided in another way")
    return count == 0 or bool(different)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
